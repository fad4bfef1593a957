from __future__ import annotations

import math

import pytest

from desktop.app.figures import Judged, auroc, calibration_error, correlation, summarise
from desktop.domain.decision import Zone


def judged(
    expected: str, ranked: str, p: float, zone: Zone = Zone.VERBATIM, kind: str | None = None
) -> Judged:
    sent = (ranked[0],) if zone is Zone.VERBATIM else ()
    return Judged(tuple(expected), tuple(ranked), zone, p, sent, 1.0, kind)


def test_figures_of_a_small_example_are_as_by_hand() -> None:
    found = summarise(
        [
            judged("a", "ab", 0.9),
            judged("b", "ab", 0.8),
            judged("c", "cab", 0.7, Zone.DRAFT),
            judged("", "ab", 0.2, Zone.HANDOFF),
        ]
    )
    assert found["r_at_1"] == pytest.approx(2 / 3)
    assert found["r_at_5"] == 1.0
    assert found["mrr_at_5"] == pytest.approx((1 + 0.5 + 1) / 3)
    assert found["coverage_at_1"] == pytest.approx(1 / 3)
    assert found["auroc"] == 1.0
    assert found["wrong_rate_alone"] == 0.5
    assert found["handoff_precision"] == 0.5
    assert found["handoff_recall"] == 1.0


def test_equal_probabilities_are_answered_together_or_not_at_all() -> None:
    found = summarise([judged("a", "a", 0.9), judged("b", "a", 0.9), judged("c", "c", 0.5)])
    assert found["coverage_at_5"] == 0.0


def test_nothing_to_count_is_none_and_no_error() -> None:
    assert summarise([])["r_at_1"] is None
    assert summarise([judged("", "a", 0.1)])["auroc"] is None


def test_auroc_counts_a_tie_as_half() -> None:
    assert auroc([0.5, 0.9], [0.5, 0.1]) == pytest.approx(0.875)


def test_a_sure_and_wrong_assistant_is_badly_calibrated() -> None:
    assert calibration_error([1.0, 1.0], [True, False]) == pytest.approx(0.5)
    assert calibration_error([], []) is None


def test_correlation_is_that_of_two_classes_where_there_are_two() -> None:
    pairs = [("a", "a")] * 6 + [("a", "b")] * 2 + [("b", "a")] + [("b", "b")] * 3
    by_hand = (6 * 3 - 2 * 1) / math.sqrt(8 * 7 * 5 * 4)
    assert correlation(pairs) == pytest.approx(by_hand)
    assert correlation([("a", "a")] * 4) is None
