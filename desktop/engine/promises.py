"""Finds what an operator promised in so many words, and for which day. It keeps nothing.

Read from operators' replies only, in the six languages of the app. A promise that is put
otherwise is missed; what is found is shown to the owner in the words that were written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.answering.checking.facts import Fact, plain, read_facts
from desktop.domain.words import fold

_SENTENCES = re.compile(r"(?<=[.?!…])\s+|(?<=[。？！])|\n+")
_WILL = re.compile(
    "|".join(
        map(
            fold,
            (
                r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to| promise)\b|\blet me (?:check|ask|see|find out|get back)\b|\b(?:someone|somebody|a colleague|reception|the front desk|the manager) will\b|\byou(?:'ll| will) (?:hear|receive|get)\b",
                r"\b(?:ich|wir) (?:werden?|melden?|klaren?|prufen?|fragen?|geben? (?:ihnen |dir )?bescheid|rufen?|schicken?|senden?|kummern?|versprechen?)\b|\b(?:werde|werden|melde|melden) (?:ich|wir)\b|\bsie (?:horen|bekommen|erhalten)\b",
                r"\b(?:je|nous) (?:vais|allons|vous (?:rappelle|rappelons|envoie|envoyons|confirme|confirmons|tiens|tenons|recontacte|recontactons)|reviens|revenons|promets|promettons)\b|\bje m'en occupe\b|\bvous (?:recevrez|aurez)\b",
                r"\b(?:voy|vamos) a\b|\b(?:le|les|te) (?:aviso|avisamos|confirmo|confirmamos|llamo|llamamos|escribo|escribimos|avisare|avisaremos|confirmare|confirmaremos|enviare|enviaremos)\b|\b(?:prometo|prometemos)\b",
                r"\b(?:vou|vamos|irei|iremos|retorno|retornamos|aviso|avisamos|confirmo|confirmamos|prometo|prometemos|enviarei|enviaremos|ligaremos)\b",
                r"겠습니다|드릴게요|할게요|드리겠|약속",
            ),
        )
    )
)
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PAST = timedelta(days=120)
"""A day without a year that lies further back is meant for the next year."""


@dataclass(frozen=True, slots=True)
class Promise:
    """``text`` as it was written; ``day`` is None where none was named."""

    text: str
    day: date | None


def promises(text: str, said_on: date) -> tuple[Promise, ...]:
    """Return the promises in an operator's reply. Never raises.

    Args:
        said_on: The day on which it was written: 'tomorrow' is the day after it.
    """
    found = []
    for sentence in _SENTENCES.split(text):
        if sentence and _WILL.search(plain(sentence)):
            found.append(Promise(" ".join(sentence.split()), _day(sentence, said_on)))
    return tuple(found)


def _day(sentence: str, said_on: date) -> date | None:
    facts = read_facts(sentence).facts
    for at, one in enumerate(facts):
        if one.kind == "date":
            return _dated(one.value, said_on)
        if one.kind != "day":
            continue
        if one.value in _MONTHS:
            near = [facts[other] for other in (at - 1, at + 1) if 0 <= other < len(facts)]
            return _in_month(_MONTHS.index(one.value) + 1, near, said_on)
        if one.value == "today":
            return said_on
        if one.value == "tomorrow":
            return said_on + timedelta(days=1)
        if one.value in _WEEK and not any(other.value in _MONTHS for other in facts):
            return said_on + timedelta(days=(_WEEK.index(one.value) - said_on.weekday()) % 7)
    return None


def _dated(value: str, said_on: date) -> date | None:
    numbers = [int(one) for one in value.split(".") if one.isdigit()]
    if len(numbers) < 2:
        return None
    year = numbers[2] if len(numbers) > 2 else None
    return _made(numbers[0], numbers[1], year + 2000 if year and year < 100 else year, said_on)


def _in_month(month: int, near: list[Fact], said_on: date) -> date | None:
    days = [int(one.value) for one in near if one.kind == "number" and one.value.isdigit()]
    return _made(days[0], month, None, said_on) if days else None


def _made(day: int, month: int, year: int | None, said_on: date) -> date | None:
    try:
        made = date(year or said_on.year, month, day)
    except ValueError:
        return None
    if year is None and said_on - made > _PAST:
        return made.replace(year=made.year + 1) if (month, day) != (2, 29) else None
    return made
