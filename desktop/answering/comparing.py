"""Whether two entries say the same twice, or say different things of the same matter.

By the facts and the force of what is written, as the checks read them; how alike the entries
are is told from outside. It finds what is worth a look and is never sure.
"""

from __future__ import annotations

import re

from desktop.answering.checking.claims import Clause, read_claims, stands_for
from desktop.answering.checking.facts import read_facts
from desktop.domain.entry import Entry
from desktop.domain.findings import Finding, Kind
from desktop.domain.words import words

SAME_QUESTION = 0.8
"""Cosine of the nearest ways of asking from which two entries answer the same question."""
NEAR_QUESTION = 0.6
SAME_ANSWER = 0.8
"""Cosine of the answers from which entries that are asked nearly alike are about the same."""
TWICE = 0.85
"""Cosine, of questions and of answers, from which an entry is there twice."""
TWICE_WORDS = 0.75
"""Share of words in common (Dice) that says the same of two answers."""
_KINDS = ("phone", "link", "money", "time", "date", "day", "number")
"""What is looked for first; 'number' last, because most numbers count different things."""
_ABOUT = 0.6
"""Share of topic words from which two clauses speak of the same."""
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+")
_LONGEST = 160


def compare(one: Entry, other: Entry, asked: float, answered: float) -> Finding | None:
    """Return what is worth a look about two entries, or None. Never raises.

    ``asked`` and ``answered`` are the cosines of their nearest ways of asking and of their
    answers. Entries that hold on different days only, as summer and winter hours do, are
    left alone; translations of each other may contradict and are never doubles.
    """
    if one.group != other.group or not _same_time(one, other):
        return None
    alike = asked >= SAME_QUESTION or (asked >= NEAR_QUESTION and answered >= SAME_ANSWER)
    if not alike:
        return None
    found = _facts_differ(one, other) or _force_differs(one, other)
    if found is not None:
        return found
    tongues = {entry.language.split("-")[0] for entry in (one, other) if entry.language}
    if len(tongues) < 2 and asked >= TWICE and (answered >= TWICE or _shared(one, other)):
        return Finding(Kind.DOUBLE, one.id, other.id)
    return None


def _same_time(one: Entry, other: Entry) -> bool:
    return (one.valid_from, one.valid_to) == (other.valid_from, other.valid_to)


def _shared(one: Entry, other: Entry) -> bool:
    first, second = set(words(one.answer)), set(words(other.answer))
    return 2 * len(first & second) >= TWICE_WORDS * (len(first) + len(second))


def _facts_differ(one: Entry, other: Entry) -> Finding | None:
    first, second = _told(one.answer), _told(other.answer)
    for kind in _KINDS:
        mine = {value: said for (of, value), said in first.items() if of == kind}
        theirs = {value: said for (of, value), said in second.items() if of == kind}
        # One that only says more does not contradict.
        strange = [value for value in mine if value not in theirs]
        missing = [value for value in theirs if value not in mine]
        if strange and missing:
            return Finding(
                Kind.CONTRADICTION,
                one.id,
                other.id,
                kind,
                mine[strange[0]],
                theirs[missing[0]],
            )
    return None


def _told(answer: str) -> dict[tuple[str, str], str]:
    """Return the sentence of each fact of an answer, by kind and value."""
    found: dict[tuple[str, str], str] = {}
    for sentence in _SENTENCE.split(answer):
        for fact in read_facts(sentence).facts:
            found.setdefault((fact.kind, fact.value), sentence.strip()[:_LONGEST])
    return found


def _force_differs(one: Entry, other: Entry) -> Finding | None:
    for said in _SENTENCE.split(one.answer):
        for told in _SENTENCE.split(other.answer):
            if any(
                _about_the_same(mine, theirs) and _denies(mine) != _denies(theirs)
                for mine in _clauses(said)
                for theirs in _clauses(told)
            ):
                return Finding(
                    Kind.CONTRADICTION,
                    one.id,
                    other.id,
                    "not",
                    said.strip()[:_LONGEST],
                    told.strip()[:_LONGEST],
                )
    return None


def _clauses(sentence: str) -> list[Clause]:
    return [clause for claim in read_claims(sentence) for clause in claim.clauses if clause.words]


def _about_the_same(one: Clause, other: Clause) -> bool:
    facts = {(fact.kind, fact.value) for fact in one.facts}
    same = sum((fact.kind, fact.value) in facts for fact in other.facts)
    shared = same + sum(
        any(stands_for(word, fellow) for fellow in other.words) for word in one.words
    )
    sizes = [len(clause.words) + len(clause.facts) for clause in (one, other)]
    return min(sizes) >= 2 and 2 * shared >= _ABOUT * sum(sizes)


def _denies(clause: Clause) -> bool:
    return bool(clause.force & {"not", "no"})
