"""Whether each sentence of a draft is borne out by one sentence of one cited entry.

Stricter than reading: the words, facts and force of every clause must come from one clause
of the entry, so that nothing can be said by putting true pieces together in a new way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.answering.checking.claims import (
    Clause,
    Sentence,
    read_claims,
    spelt,
    stands_for,
    topic_words,
)
from desktop.answering.checking.facts import Fact
from desktop.answering.checking.tables import BROUGHT, VENUES
from desktop.domain.words import words

_WORDING = 5
"""How far a sentence came whose facts and force are those of a sentence of the entry."""

DENIALS = frozenset({"not", "no"})


@dataclass(frozen=True, slots=True)
class Source:
    """One cited entry, read: its sentences, and the words of its title and ways of asking."""

    sentences: tuple[Sentence, ...]
    known: tuple[str, ...]
    own: frozenset[str] = frozenset()
    """Words of the business's own name and kind."""


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What no entry bears out; ``wording`` where nothing but the words differs."""

    why: str
    wording: bool = False


def read_source(title: str, question: str, answer: str, business: str = "") -> Source:
    """Return a cited entry as it is compared with; ``business`` is the name and kind of the house."""
    return Source(
        read_claims(answer),
        topic_words(spelt(f"{title}\n{question}")),
        frozenset(words(spelt(business))),
    )


def unsupported(sentence: Sentence, sources: Sequence[Source]) -> Unsaid | None:
    """Return what is wrong with ``sentence``, or None where one sentence of one entry says it."""
    reasons = []
    for source in sources:
        for n, told in enumerate(source.sentences):
            if told.flat == sentence.flat:
                return None
            before = source.sentences[n - 1] if n else None
            reason = _differs(sentence, told, before, source)
            if reason is None:
                return None
            reasons.append(reason)
    if not reasons:
        return Unsaid("the entries say nothing")
    # Of the reasons the one that came furthest is the one to read.
    level, why = max(reasons)
    return Unsaid(why, wording=level == _WORDING and not sentence.facts)


def _differs(
    said: Sentence, told: Sentence, before: Sentence | None, source: Source
) -> tuple[int, str] | None:
    strange = _missing(said.facts, told.facts)
    if strange is not None:
        return 1, f"the entries do not say '{strange.value}' there"
    if said.force != told.force:
        odd = min(said.force ^ told.force)
        if odd in DENIALS:
            return 2, "it says yes where the entry says no, or the other way round"
        return 2, f"it is stronger or weaker than the entry ('{odd}')"
    denied = bool(told.force & DENIALS)
    if said.agrees and (said.agrees == "no") != denied:
        return 3, "it says yes where the entry says no, or the other way round"
    if "respectively" in told.force:
        return 4, "what belongs together in the entry cannot be told"
    around = [*(before.clauses if before else ()), *told.clauses]
    at = len(around) - len(told.clauses)
    for clause in said.clauses:
        if not (clause.words or clause.facts or clause.force):
            continue
        # In order: a reply that turns the clauses round may turn their meaning round.
        found = next((n for n in range(at, len(around)) if _bears(around, n, clause, source)), None)
        if found is None:
            return _WORDING, "a sentence says something that is not in the entries"
        at = found
    return None


def _bears(around: Sequence[Clause], at: int, said: Clause, source: Source) -> bool:
    told, known, own = around[at], source.known, source.own
    if _missing(said.facts, told.facts) is not None or said.force != told.force:
        return False
    # Leaving a word out widens what is said: 'small dogs are welcome', 'dogs are welcome'.
    dropped = [word for word in told.words if not _holds(said.words, word) and word not in own]
    if any(not _holds(known, word) for word in dropped):
        return False
    left = [word for word in said.words if not _holds(told.words, word)]
    # 'The hotel has …' for 'We have …'; never where the entry tells one place from another.
    if (VENUES - own).isdisjoint(word for word in told.words if not _holds(known, word)):
        left = [word for word in left if word not in VENUES | own]
    left = [word for word in left if word not in BROUGHT]
    # A clause with a subject of its own takes none from the title or from the clauses before.
    if not left or dropped:
        return not left
    left = [word for word in left if not _holds(known, word)]
    for n in range(at - 1, -1, -1):
        if not left or around[n].facts or around[n].force:
            break
        left = [word for word in left if not _holds(around[n].words, word)]
    return not left


def _missing(said: Sequence[Fact], told: Sequence[Fact]) -> Fact | None:
    """Return the first fact of ``said`` that ``told`` lacks, in this order and in this role."""
    at = 0
    for fact in said:
        while at < len(told) and not _is_same(fact, told[at], len(told) == 1):
            at += 1
        if at == len(told):
            return fact
        at += 1
    return None


def _is_same(said: Fact, told: Fact, alone: bool) -> bool:
    if (said.kind, said.value) != (told.kind, told.value):
        return False
    return said.role == told.role or (alone and not said.role)


def _holds(told: Sequence[str], word: str) -> bool:
    return any(stands_for(word, other) for other in told)
