"""A language model that lies, 10,000 different drafts: how many of them the checks let through."""

from __future__ import annotations

from collections import Counter
from time import perf_counter

from hypothesis import HealthCheck, given, settings

from desktop.answering.checks import check_draft
from desktop.answering.ports import ModelDraft
from desktop.domain.decision import Passage
from tests.answering.lying import Told, honest, lies
from tests.answering.lying_house import house_honest, house_lies

DRAFTS = 10_000
_STEP = 4_000


def measure() -> dict[str, float | int | str]:
    """Return the lies told, those let through, honest drafts refused, and milliseconds a draft."""
    told: Counter[str] = Counter()
    through: Counter[str] = Counter()
    seen: set[tuple[str, ModelDraft]] = set()
    spent = 0.0
    freely = settings(
        max_examples=_STEP, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )

    @freely
    @given(lies())
    def lie(drawn: tuple[str, Told, ModelDraft]) -> None:
        nonlocal spent
        kind, of, draft = drawn
        if (of.entry.answer, draft) in seen:
            return
        seen.add((of.entry.answer, draft))
        told[kind] += 1
        began = perf_counter()
        passed = check_draft(draft, [of.entry]) is None
        spent += perf_counter() - began
        through[kind] += passed

    @freely
    @given(house_lies())
    def lie_about_the_house(drawn: tuple[str, Passage, ModelDraft]) -> None:
        nonlocal spent
        kind, entry, draft = drawn
        if (entry.answer, draft) in seen:
            return
        seen.add((entry.answer, draft))
        told[kind] += 1
        began = perf_counter()
        passed = check_draft(draft, [entry]) is None
        spent += perf_counter() - began
        through[kind] += passed

    while len(seen) < DRAFTS:
        lie()
        lie_about_the_house()
    refused = 0
    count = 0

    @settings(freely, max_examples=500)
    @given(honest())
    def repeat(drawn: tuple[Told, ModelDraft]) -> None:
        nonlocal refused, count
        of, draft = drawn
        count += 1
        refused += check_draft(draft, [of.entry]) is not None

    @settings(freely, max_examples=500)
    @given(house_honest())
    def repeat_of_the_house(drawn: tuple[Passage, ModelDraft]) -> None:
        nonlocal refused, count
        entry, draft = drawn
        count += 1
        refused += check_draft(draft, [entry]) is not None

    repeat()
    repeat_of_the_house()
    return {
        "different drafts that lie": len(seen),
        "let through": sum(through.values()),
        **{f"  {kind}": f"{through[kind]} of {told[kind]}" for kind in sorted(told)},
        "honest drafts": count,
        "honest drafts refused": refused,
        "milliseconds a draft": spent / len(seen) * 1000,
    }
