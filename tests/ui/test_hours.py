from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.hours import HoursError, spans_of, text_of


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("", ()),
        ("7-22", (("07:00", "22:00"),)),
        ("7:00–12:30, 14.00 to 22h00", (("07:00", "12:30"), ("14:00", "22:00"))),
        ("18 - 2", (("18:00", "02:00"),)),
        ("0-24", (("00:00", "00:00"),)),
    ],
)
def test_hours_are_understood_as_people_type_them(
    typed: str, spans: tuple[tuple[str, str], ...]
) -> None:
    assert spans_of(2, typed) == tuple((2, *span) for span in spans)


@pytest.mark.parametrize("typed", ["closed", "7", "25-26", "7:60-8", "7-22-23", "7-7", ",", "-"])
def test_what_is_no_span_is_named(typed: str) -> None:
    with pytest.raises(HoursError):
        spans_of(0, typed)


@given(st.lists(st.tuples(st.times(), st.times()).filter(lambda one: one[0] != one[1]), max_size=3))
def test_shown_hours_are_read_back_as_they_were(spans: list[tuple[object, object]]) -> None:
    hours = tuple((4, f"{begins:%H:%M}", f"{ends:%H:%M}") for begins, ends in spans)
    if any(begins == ends for _, begins, ends in hours):
        return
    assert spans_of(4, text_of(4, hours)) == hours
