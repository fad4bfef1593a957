"""Whether two entries say the same twice, or say different things of the same matter.

By the facts and the force of what is written, as the checks read them; how alike the entries
are is told from outside. It finds what is worth a look and is never sure.
"""

from __future__ import annotations

import re

from desktop.answering.checking.claims import Clause, read_claims, stands_for, topic_words
from desktop.answering.checking.facts import read_facts
from desktop.domain.entry import Entry
from desktop.domain.findings import Finding, Kind
from desktop.domain.words import fold, words

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
_SIDES = tuple(
    tuple(re.compile(fold(side)) for side in sides)
    for sides in (
        (
            r"check[- ]?ins?\b|\barriv|einchecken|anreise|ankunft|arrivee|llegada|chegada|entrada|체크인|도착|チェックイン|到着|الوصول",
            r"check[- ]?outs?\b|\bdepart|auschecken|abreise|\bdepart|salida|saida|체크아웃|チェックアウト|出発|المغادرة",
        ),
        (
            r"\bearl|\bfrüh(?!st)|\btôt\b|en avance|tempran|\bcedo\b|일찍|早い|早め|مبكر",
            r"\blate|\bspät|\btard|지각|늦|遅|متأخر",
        ),
        (r"\bopen", r"\bclos"),
        (
            r"breakfast|frühstück|petit[- ]dej|desayuno|café da manhã|조식|아침|朝食|فطور",
            r"lunch|mittagessen|déjeuner|almuerzo|almoço|점심|昼食|غداء",
            r"dinner|supper|abendessen|dîner|\bcena\b|jantar|저녁|夕食|عشاء",
        ),
        (
            r"\badult|erwachsen|adulte|adulto|성인|大人|بالغ",
            r"child|\bkids?\b|kinder|enfant|niñ|criança|어린이|아이|子供|أطفال",
        ),
        (
            r"weekday|wochentag|werktag|en semaine|entre semana",
            r"weekend|wochenende|fin de sem|주말|週末",
        ),
        (
            r"\bdogs?\b|\bhund|chien|perro|cachorro|강아지|犬|كلب",
            r"\bcats?\b|katze|\bchats?\b|\bgato|고양이|猫|قط",
        ),
    )
)
"""Sides of one matter: entries that name different ones are asked alike and answered differently,
rightly. Without this ``python -m tests.development_data.findings`` listed 14 contradictions among
1,662 entries, of which 12 were check-in beside check-out; with it one, and five true doubles."""
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+")
_LONGEST = 160


def compare(one: Entry, other: Entry, asked: float, answered: float) -> Finding | None:
    """Return what is worth a look about two entries, or None. Never raises.

    ``asked`` and ``answered`` are the cosines of their nearest ways of asking and of their
    answers. Entries that hold on different days only, as summer and winter hours do, are
    left alone; translations of each other may contradict and are never doubles.
    """
    if one.group != other.group or not _same_time(one, other) or _opposed(one, other):
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


def _opposed(one: Entry, other: Entry) -> bool:
    """Say whether the entries are about the two sides of something, as check-in and check-out."""
    asked = [fold(" ".join((entry.title, *entry.questions))) for entry in (one, other)]
    for sides in _SIDES:
        first, second = (
            {at for at, side in enumerate(sides) if side.search(text)} for text in asked
        )
        if first and second and first != second:
            return True
    return False


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
        if strange and missing and _share_topic(one, mine[strange[0]], other, theirs[missing[0]]):
            return Finding(
                Kind.CONTRADICTION,
                one.id,
                other.id,
                kind,
                mine[strange[0]],
                theirs[missing[0]],
            )
    return None


def _share_topic(one: Entry, said: str, other: Entry, told: str) -> bool:
    """Say whether what stands against each other is about one thing, by a word at least."""
    first, second = (
        topic_words(read_facts(text).rest)
        for text in (f"{one.title} {said}", f"{other.title} {told}")
    )
    return any(stands_for(word, fellow) for word in first for fellow in second)


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
                _contradict(mine, theirs) for mine in _clauses(said) for theirs in _clauses(told)
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
    # One word in common is enough only where it is all that both clauses are about.
    return (min(sizes) >= 2 or max(sizes) == 1) and 2 * shared >= _ABOUT * sum(sizes)


def _contradict(one: Clause, other: Clause) -> bool:
    """Say whether one clause denies what the other says, and nothing narrower."""
    if not _about_the_same(one, other) or _denies(one) == _denies(other):
        return False
    denied, told = (one, other) if _denies(one) else (other, one)
    # 'No covered parking' does not contradict 'parking'.
    return all(any(stands_for(word, fellow) for fellow in told.words) for word in denied.words)


def _denies(clause: Clause) -> bool:
    return bool(clause.force & {"not", "no"})
