"""How far the figures of an evaluation would move with other businesses. Resampling, no formulas.

The percentile bootstrap (Efron 1979) over businesses and not over questions: the questions of
one business share its entries, so they say less than their number suggests.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence

from desktop.app.figures import Judged, summarise

NAMES = ("r_at_1", "coverage_at_1", "coverage_at_2", "coverage_at_5", "auroc", "ece")
_DRAWS = 200
_TENTH = 10


def intervals(judged: Sequence[Judged], seed: int = 0) -> dict[str, tuple[float, float]]:
    """Return the 95 % interval of each figure in ``NAMES`` that has one.

    Cases without a business are resampled one by one.
    """
    chance = random.Random(seed)
    businesses = list(_by_business(judged).values())
    drawn: dict[str, list[float]] = defaultdict(list)
    for _ in range(_DRAWS if len(businesses) > 1 else 0):
        sample = [one for group in chance.choices(businesses, k=len(businesses)) for one in group]
        figures = summarise(sample)
        for name in NAMES:
            value = figures[name]
            if value is not None:
                drawn[name].append(value)
    return {name: _middle(sorted(values)) for name, values in drawn.items()}


def worst_tenth(judged: Sequence[Judged]) -> float | None:
    """Return R@1 over the tenth of the businesses (at least one) where it is lowest.

    None where there are fewer than ten with answerable questions.
    """
    shares = []
    for cases in _by_business(judged).values():
        answerable = [one for one in cases if one.answerable]
        if answerable:
            right = sum(one.right for one in answerable)
            shares.append((right / len(answerable), right, len(answerable)))
    if len(shares) < _TENTH:
        return None
    worst = sorted(shares)[: len(shares) // _TENTH]
    return sum(right for _, right, _ in worst) / sum(count for _, _, count in worst)


def _by_business(judged: Sequence[Judged]) -> dict[object, list[Judged]]:
    found: dict[object, list[Judged]] = defaultdict(list)
    for number, one in enumerate(judged):
        found[one.groups or number].append(one)
    return found


def _middle(ordered: Sequence[float]) -> tuple[float, float]:
    edge = int(0.025 * len(ordered))
    return ordered[edge], ordered[-1 - edge]
