"""The figures of an evaluation, from what was decided about each case. Pure arithmetic."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.answering.probability import PRIOR, threshold
from desktop.domain.decision import Zone


@dataclass(frozen=True, slots=True)
class Judged:
    """One case: what was expected, what was decided, and how long it took in milliseconds."""

    expected: tuple[str, ...]
    ranked: tuple[str, ...]
    zone: Zone
    probability: float
    sent: tuple[str, ...]
    """Entries that went out alone; empty where a person answers."""
    milliseconds: float
    kind: str | None = None
    groups: tuple[str, ...] = ()
    """The businesses that were asked."""

    @property
    def answerable(self) -> bool:
        return bool(self.expected)

    @property
    def right(self) -> bool:
        """The best entry is a right one."""
        return bool(self.ranked) and self.ranked[0] in self.expected


def summarise(judged: Sequence[Judged]) -> dict[str, float | int | None]:
    """Return the figures of ANSWERING.md §6; None where there is nothing to count.

    Coverage at X % wrong: the share of answerable cases that are answered right when
    answering alone down to the probability at which at most X % of the answers sent are
    wrong. Hand-off counts every case that reached a person, drafts included.
    """
    answerable = [one for one in judged if one.answerable]
    chances = [one.probability for one in judged]
    right = [one.right for one in judged]
    alone = [one for one in judged if one.sent]
    wrong_alone = [one for one in alone if not set(one.sent) <= set(one.expected)]
    to_person = [one for one in judged if one.zone in (Zone.HANDOFF, Zone.DRAFT)]
    due = [one for one in judged if not one.answerable]
    caught = sum(not one.answerable for one in to_person)
    precision, recall = _share(caught, len(to_person)), _share(caught, len(due))
    times = sorted(one.milliseconds for one in judged)
    found: dict[str, float | int | None] = {
        "cases": len(judged),
        "answerable": len(answerable),
        "r_at_1": _share(sum(one.right for one in answerable), len(answerable)),
        "r_at_5": _share(sum(_place(one) <= 5 for one in answerable), len(answerable)),
        "mrr_at_5": _share(
            sum(1 / _place(one) for one in answerable if _place(one) <= 5), len(answerable)
        ),
    }
    for percent in (1, 2, 5):
        cut = threshold(chances, right, percent / 100)
        reached = sum(
            is_right for chance, is_right in zip(chances, right, strict=True) if chance >= cut
        )
        found[f"coverage_at_{percent}"] = _share(reached, len(answerable))
    found |= {
        "auroc": auroc([one.probability for one in answerable], [one.probability for one in due]),
        "ece": calibration_error(chances, right),
        "mcc": correlation([_named(one) for one in judged]),
        "answered_alone": len(alone),
        "answered_alone_wrong": len(wrong_alone),
        "wrong_rate_alone": _share(len(wrong_alone), len(alone)),
        "handoff_precision": precision,
        "handoff_recall": recall,
        "handoff_f1": 2 * precision * recall / (precision + recall)
        if precision and recall
        else None,
        "ms_p50": _quantile(times, 0.50),
        "ms_p95": _quantile(times, 0.95),
    }
    return found


def auroc(higher: Sequence[float], lower: Sequence[float]) -> float | None:
    """Return the chance that one of ``higher`` is above one of ``lower``, a tie counting half."""
    if not higher or not lower:
        return None
    pairs = sorted([(one, 1) for one in higher] + [(one, 0) for one in lower])
    ranks = 0.0
    at = 0
    while at < len(pairs):
        end = at
        while end < len(pairs) and pairs[end][0] == pairs[at][0]:
            end += 1
        ranks += (at + end + 1) / 2 * sum(label for _, label in pairs[at:end])
        at = end
    count = len(higher)
    return (ranks - count * (count + 1) / 2) / (count * len(lower))


def calibration_error(
    chances: Sequence[float], right: Sequence[bool], bins: int = 10
) -> float | None:
    """Return the expected calibration error with bins of equal width (Naeini et al. 2015)."""
    if not chances:
        return None
    total = 0.0
    for number in range(bins):
        inside = [
            (chance, is_right)
            for chance, is_right in zip(chances, right, strict=True)
            if min(int(chance * bins), bins - 1) == number
        ]
        if inside:
            total += abs(sum(chance - is_right for chance, is_right in inside))
    return total / len(chances)


def correlation(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return Matthews' correlation of (wanted, named) over any number of classes (Gorodkin 2004)."""
    wanted, named = Counter(one for one, _ in pairs), Counter(one for _, one in pairs)
    total, hits = len(pairs), sum(one == other for one, other in pairs)
    spread = (total**2 - sum(n * n for n in wanted.values())) * (
        total**2 - sum(n * n for n in named.values())
    )
    together = sum(count * named[name] for name, count in wanted.items())
    return (hits * total - together) / math.sqrt(spread) if spread else None


def _named(one: Judged) -> tuple[str, str]:
    """Return what was wanted and what was named, as if each entry were a class and 'nothing' one more."""
    best = one.ranked[0] if one.ranked and one.probability >= PRIOR.low else ""
    if not one.answerable:
        return "", best
    return (best if best in one.expected else one.expected[0]), best


def _place(one: Judged) -> float:
    return next((n for n, id_ in enumerate(one.ranked, 1) if id_ in one.expected), math.inf)


def _share(part: float, whole: int) -> float | None:
    return part / whole if whole else None


def _quantile(ordered: Sequence[float], share: float) -> float | None:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None
