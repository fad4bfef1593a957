"""Opening hours, as the assistant and the widget both understand them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from desktop.domain.schedule import Opening, Schedule

DAILY = Schedule(
    "Europe/Lisbon",
    tuple((day, time(7), time(22)) for day in range(7)),
    frozenset({date(2026, 12, 24)}),
)


def at(text: str) -> Opening:
    return DAILY.at(datetime.fromisoformat(text).replace(tzinfo=UTC))


def test_an_open_desk_says_until_when() -> None:
    opening = at("2026-11-22T14:00")
    assert opening.open
    assert opening.changes_at is not None
    assert opening.changes_at.hour == 22


def test_a_closed_desk_says_when_it_opens() -> None:
    opening = at("2026-11-22T23:00")
    assert not opening.open
    assert opening.changes_at is not None
    assert (opening.changes_at.day, opening.changes_at.hour) == (23, 7)


def test_a_closed_day_is_passed_over() -> None:
    opening = at("2026-12-23T22:30")
    assert opening.changes_at is not None
    assert opening.changes_at.date() == date(2026, 12, 25)


def test_hours_over_midnight_belong_to_the_day_they_begin() -> None:
    bar = Schedule("UTC", ((4, time(20), time(2)),))
    assert bar.at(datetime(2026, 11, 21, 1, 0, tzinfo=UTC)).open
    assert not bar.at(datetime(2026, 11, 22, 1, 0, tzinfo=UTC)).open


def test_a_desk_without_hours_promises_nothing() -> None:
    assert Schedule().at(datetime(2026, 11, 22, tzinfo=UTC)) == Opening(open=True)


def test_a_desk_that_never_closes_names_no_closing_time() -> None:
    always = Schedule("UTC", tuple((day, time(0), time(0)) for day in range(7)))
    assert always.at(datetime(2026, 11, 22, 12, tzinfo=UTC)) == Opening(open=True)


def test_hours_in_any_order_that_overlap_are_one_opening() -> None:
    kitchen = Schedule("UTC", ((6, time(10), time(18)), (6, time(7), time(12))))
    opening = kitchen.at(datetime(2026, 11, 22, 11, 0, tzinfo=UTC))
    assert opening.changes_at == datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
