"""How questions of several parts, and questions that lean on the turn before, are decided.

Asked of the public development hotels, which lie beside the checkout (``DESKBELL_DATA``).
Two crowd questions of one business are joined, as two sentences and by 'and': once both
answerable by different entries, once only one of them. Half an answer is a reply without the
entry of one part. Follow-ups are real turns with the turns before them, asked with and without
these. Without a language model.
"""

from __future__ import annotations

import asyncio
import tempfile
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.answering.asking import asks
from desktop.answering.probability import PRIOR
from desktop.app.cases import Case, parse_cases
from desktop.app.evaluate import decide, judged
from desktop.app.figures import summarise
from desktop.app.files import EntryFiles
from desktop.app.local import LocalKnowledge
from desktop.domain.decision import Decision, Reply
from desktop.knowledge import finder
from desktop.knowledge.finder import Sought
from tests.development_data.convert import convert, data_folder

_DAY = date(2026, 1, 1)
MOST = 300
"""Questions of each kind."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A question of two parts, and the entries that are right for each; none where nobody knows."""

    case: Case
    parts: tuple[frozenset[str], frozenset[str]]


def measure() -> dict[str, object]:
    """Return counts for joined questions, and the figures of follow-ups with and without history."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        knowledge_file, cases_file = convert(data_folder(), Path(folder))
        entries, _ = EntryFiles().read(knowledge_file)
        cases, _ = parse_cases(cases_file.read_bytes())
        knowledge = LocalKnowledge(entries, Path(folder) / "index")
        figures: dict[str, object] = {}
        known = [one for one in cases if one.kind == "same_topic_question"]
        unknown = [one for one in cases if one.kind == "absent_topic_question"]
        single = [one.case for one in pairs(known, known, "{one} {other}")]
        firsts = [
            known_one for known_one in known if known_one.id in {c.id.split("+")[0] for c in single}
        ]
        alone = _decided(knowledge, firsts)
        figures["one part alone is answered"] = sum(isinstance(one, Reply) for one in alone) / len(
            alone
        )
        for title, others in (("both known", known), ("one known", unknown)):
            for way, pattern in (("two sentences", "{one} {other}"), ("and", "{one} and {other}")):
                joined = pairs(known, others, pattern)
                decided = _decided(knowledge, [one.case for one in joined])
                counts = Counter(
                    _outcome(one, decision) for one, decision in zip(joined, decided, strict=True)
                )
                shown = ", ".join(f"{name} {counts[name]}" for name in OUTCOMES)
                figures[f"{title}, {way} ({len(joined)})"] = shown
        figures |= _fused(knowledge, [one for one in cases if one.expected])
        figures |= _follow_ups(knowledge, [one for one in cases if one.history])
    return figures


OUTCOMES = ("both", "person with a part", "person", "half an answer", "wrong")


def _outcome(joined: Joined, decision: Decision) -> str:
    used = {piece.entry_id for part in decision.parts for piece in part.evidence}
    held = [bool(used & right) for right in joined.parts]
    if not isinstance(decision, Reply):
        return "person with a part" if any(held) else "person"
    if all(held):
        return "both"
    return "half an answer" if any(held) else "wrong"


def pairs(known: Sequence[Case], others: Sequence[Case], pattern: str) -> list[Joined]:
    """Return joined questions of one business each, every question in one at most, in a fixed order."""
    by_group: dict[str, list[Case]] = {}
    for case in sorted(others, key=lambda one: zlib.crc32(one.id.encode())):
        by_group.setdefault(case.groups[0], []).append(case)
    found: list[Joined] = []
    used: set[str] = set()
    for one in sorted(known, key=lambda case: zlib.crc32(case.id.encode())):
        if one.id in used:
            continue
        for other in by_group.get(one.groups[0], ()):
            apart = not set(one.expected) & set(other.expected)
            if other.id != one.id and other.id not in used and apart and _joins(other, pattern):
                used |= {one.id, other.id}
                found.append(_join(one, other, pattern))
                break
        if len(found) == MOST:
            break
    return found


def _joins(other: Case, pattern: str) -> bool:
    return "and" not in pattern or asks(other.question.rstrip("?"))


def _join(one: Case, other: Case, pattern: str) -> Joined:
    first, second = one.question, other.question
    if "and" in pattern:
        first, second = first.rstrip("?. "), second[0].lower() + second[1:]
    text = pattern.format(one=first, other=second)
    case = replace(one, id=f"{one.id}+{other.id}", question=text)
    return Joined(case, (frozenset(one.expected), frozenset(other.expected)))


def _decided(knowledge: LocalKnowledge, cases: Sequence[Case]) -> list[Decision]:
    return [decision for decision, _ in asyncio.run(decide(knowledge, cases, PRIOR))]


def _fused(knowledge: LocalKnowledge, cases: Sequence[Case]) -> dict[str, object]:
    """Return how often the fusion alone puts a right entry first, by the weight of full text."""
    found: dict[str, object] = {}
    kept = finder._LESSER
    knowledge.embedder.remember([one.question for one in cases])
    try:
        for weight in (0.0, kept, 0.1, 1.0):
            finder._LESSER = weight
            for kind in ("same_topic_question", "user_turn"):
                own = [one for one in cases if one.kind == kind]
                hits = 0
                for one in own:
                    (best,) = knowledge.index.find([Sought(one.question, _DAY, one.groups)])
                    hits += bool(best) and best[0].entry_id in one.expected
                found[f"fusion alone, the lesser half weighs {weight}, {kind}, R@1"] = hits / len(
                    own
                )
    finally:
        finder._LESSER = kept
    return found


def _follow_ups(knowledge: LocalKnowledge, cases: Sequence[Case]) -> dict[str, object]:
    figures: dict[str, object] = {}
    for title, asked in (
        ("with the turns before", cases),
        ("without", [replace(one, history=()) for one in cases]),
    ):
        decided = asyncio.run(decide(knowledge, asked, PRIOR))
        summary = summarise([judged(case, *one) for case, one in zip(asked, decided, strict=True)])
        names = (
            "r_at_1",
            "auroc",
            "coverage_at_1",
            "coverage_at_2",
            "coverage_at_5",
            "answered_alone",
            "answered_alone_wrong",
        )
        figures[f"turns in a conversation, {title} ({len(asked)})"] = ", ".join(
            f"{name} {summary[name]:.3f}"
            if isinstance(summary[name], float)
            else f"{name} {summary[name]}"
            for name in names
        )
    return figures
