from __future__ import annotations

from desktop.app.figures import Judged
from desktop.app.intervals import intervals, worst_tenth
from desktop.domain.decision import Zone


def judged(group: str, *, right: bool) -> Judged:
    ranked = ("a",) if right else ("b",)
    return Judged(("a",), ranked, Zone.VERBATIM, 0.9, ranked, 1.0, groups=(group,))


def test_an_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    cases = [judged(str(n), right=n % 4 > 0) for n in range(40)]
    low, high = intervals(cases)["r_at_1"]
    assert low < 0.75 < high
    assert intervals(cases) == intervals(cases)


def test_many_questions_of_few_businesses_say_less() -> None:
    few = [judged(str(n % 4), right=n % 4 > 0) for n in range(400)]
    many = [judged(str(n), right=n % 4 > 0) for n in range(400)]
    widths = [high - low for low, high in (intervals(one)["r_at_1"] for one in (few, many))]
    assert widths[0] > 2 * widths[1]


def test_one_business_has_no_interval() -> None:
    assert intervals([judged("a", right=True)] * 5) == {}


def test_the_worst_tenth_is_the_worst_business_of_ten() -> None:
    cases = [judged(str(n), right=n > 0) for n in range(10)]
    assert worst_tenth(cases) == 0.0
    assert worst_tenth(cases[:9]) is None
