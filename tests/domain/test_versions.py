from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.entry import Entry
from desktop.domain.versions import differences

PARKING = Entry("parking", "Parking", ("Can I park?", "Garage?"), "12 spaces, 10 euros.")


def test_equal_versions_have_no_difference() -> None:
    assert differences(PARKING, replace(PARKING, version=7)) == ()


def test_a_changed_word_is_told_between_the_words_that_stayed() -> None:
    (found,) = differences(PARKING, replace(PARKING, answer="15 spaces, 10 euros."))
    assert found.field == "answer"
    assert [(one.kind, one.text) for one in found.pieces] == [
        ("gone", "12"),
        ("new", "15"),
        ("same", " spaces, 10 euros."),
    ]


def test_ways_of_asking_are_told_line_by_line_and_days_as_they_were() -> None:
    newer = replace(PARKING, questions=("Can I park?", "Car?"), valid_to=date(2026, 12, 24))
    asked, until = differences(PARKING, newer)
    assert [(one.kind, one.text) for one in asked.pieces] == [
        ("same", "Can I park?\n"),
        ("gone", "Garage?\n"),
        ("new", "Car?\n"),
    ]
    assert [(one.kind, one.text) for one in until.pieces] == [("new", "2026-12-24")]


@given(st.text(max_size=60), st.text(max_size=60))
def test_both_texts_can_be_read_out_of_the_pieces(before: str, after: str) -> None:
    for found in differences(replace(PARKING, answer=before), replace(PARKING, answer=after)):
        assert "".join(one.text for one in found.pieces if one.kind != "new") == before
        assert "".join(one.text for one in found.pieces if one.kind != "gone") == after
