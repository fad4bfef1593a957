"""How far a text is borne out by what it is said to rest on: a number, for reports and for trials.

Not what decides whether a draft is sent; that is ``desktop.answering.checks``, which counts
nothing. Every measure can be read by a person: words held, facts amiss, yes for no, nearness
in meaning. The weights are made by tests/development_data/fit_judge.py.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence

from desktop.answering.checking.claims import read_claims, stands_for
from desktop.answering.checking.facts import read_facts
from desktop.answering.checking.judge_weights import ENTRY, PASSAGE
from desktop.answering.checking.nearness import Nearness
from desktop.answering.checking.support import DENIALS
from desktop.answering.features import content_words

NAMES = (
    "covered",
    "covered_least",
    "pairs",
    "novel",
    "back",
    "amiss",
    "denied",
    "refuses",
    "weaker",
    "near",
    "near_least",
)
"""Order of the numbers of ``measures``."""

_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+|\s+\.\s+")
_OFFER = re.compile(
    r"\?$|anything else|can i (?:be|help)|would you like|do you (?:want|need|have any)|any (?:other )?questions",
    re.IGNORECASE,
)
_REFUSES = re.compile(r"\W*(?:no|sorry|unfortunately)\b", re.IGNORECASE)
_MANY = 5
"""Words from nowhere, from which more make no difference."""


def judge(reply: str, told: str, nearness: Nearness, *, asked: str = "") -> float:
    """Return how likely (0 to 1) people would call ``reply`` faithful to ``told``.

    ``asked`` is the entry's own question and title, empty where ``told`` is a passage of
    prose; the two are weighed apart, since an entry's answer is said again nearly whole and
    a passage only in part.
    """
    weights = ENTRY if asked else PASSAGE
    total = weights[0] + sum(
        weight * value
        for weight, value in zip(
            weights[1:], measures(reply, told, nearness, asked=asked), strict=True
        )
    )
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def measures(reply: str, told: str, nearness: Nearness, *, asked: str = "") -> list[float]:
    """Return the measures in the order of ``NAMES``."""
    sentences = _sentences(reply)
    core = [one for one in sentences if not _OFFER.search(one)] or sentences or [reply]
    text = " ".join(core)
    known = (*content_words(told), *content_words(asked))
    said = content_words(text)
    shares = [_share(words, known) for words in map(content_words, core[: _MANY + 3]) if words]
    facts = {(one.kind, one.value) for one in read_facts(f"{asked}\n{told}").facts}
    amiss = any((one.kind, one.value) not in facts for one in read_facts(text).facts)
    force, of = _force(text), _force(told)
    denied, refuses = bool(force & DENIALS), _REFUSES.match(text) is not None
    pairs = _pairs(text)
    pieces = [f"{asked} {told}"] if asked else _windows(told)
    return [
        _share(said, known),
        min(shares, default=0.0),
        len(pairs & _pairs(f"{asked} . {told}")) / max(1, len(pairs)),
        min(_MANY, sum(not _held(word, known) for word in said)) / _MANY,
        _share(content_words(told), said),
        float(amiss),
        float(denied != bool(of & DENIALS)) if asked else float(denied),
        float((denied or refuses) != bool(of & DENIALS)) if asked else float(refuses),
        float(len(of - force - DENIALS)) if asked else 0.0,
        max(nearness.nearest([text], pieces)),
        min(nearness.nearest(core[: _MANY + 3], [told] if asked else pieces)),
    ]


def _sentences(text: str) -> list[str]:
    return [one.strip() for one in _SENTENCE.split(text) if one.strip()]


def _windows(text: str) -> list[str]:
    """Return each sentence, and each with the one behind it."""
    alone = _sentences(text) or [text]
    both = [f"{one} {other}" for one, other in itertools.pairwise(alone)]
    return (alone + both)[:60]


def _force(text: str) -> frozenset[str]:
    return frozenset().union(*(one.force for one in read_claims(text)))


def _pairs(text: str) -> set[tuple[str, str]]:
    words = re.findall(r"\w+", text.lower())
    return set(itertools.pairwise(words))


def _share(words: Sequence[str], known: Sequence[str]) -> float:
    return sum(_held(word, known) for word in words) / len(words) if words else 0.0


def _held(word: str, known: Sequence[str]) -> bool:
    return any(stands_for(word, other) for other in known)
