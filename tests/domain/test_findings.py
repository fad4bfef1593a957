from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.entry import Entry, EntryState
from desktop.domain.findings import Finding, Kind, dated

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)
HOURS = Entry("hours", "Hours", (), "From 9 to 18.")


def test_what_ended_and_what_is_to_be_reviewed_is_told_and_drafts_are_not() -> None:
    entries = (
        replace(HOURS, id="ended", valid_to=TODAY - DAY),
        replace(HOURS, id="last day", valid_to=TODAY),
        replace(HOURS, id="due", review_on=TODAY),
        replace(HOURS, id="later", review_on=TODAY + DAY),
        replace(HOURS, id="draft", valid_to=TODAY - DAY, state=EntryState.DRAFT),
    )
    assert [(one.kind, one.entry_id, one.day) for one in dated(entries, TODAY)] == [
        (Kind.EXPIRED, "ended", TODAY - DAY),
        (Kind.REVIEW, "due", TODAY),
    ]


def test_a_finding_is_another_one_once_it_reads_differently() -> None:
    found = Finding(Kind.CONTRADICTION, "a", "b", "time", "7:00", "7:30")
    assert found.key == replace(found).key
    assert found.key != replace(found, other="8:00").key
