"""A digest is due once for each day, whatever the clock does."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.summaries import Summaries, Wish, digest_moment, due_day, from_json

EIGHT = Summaries(Wish.MORNING, time(8))
DAY = date(2026, 11, 22)


def at(hour: int, minute: int = 0, day: int = 22) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_it_is_due_from_its_time_on_and_once() -> None:
    yesterday = {DAY - timedelta(days=1)}
    assert due_day(EIGHT, "UTC", at(7, 59), yesterday) is None
    assert due_day(EIGHT, "UTC", at(8), yesterday) == (DAY, at(8))
    assert due_day(EIGHT, "UTC", at(23), yesterday) == (DAY, at(8))
    assert due_day(EIGHT, "UTC", at(23), yesterday | {DAY}) is None


@pytest.mark.parametrize("wish", [Wish.OFF, Wish.EACH])
def test_who_wants_no_digest_gets_none(wish: Wish) -> None:
    assert due_day(Summaries(wish, time(8)), "UTC", at(9), ()) is None


def test_a_pc_that_was_off_over_midnight_sends_yesterdays_with_yesterdays_date() -> None:
    assert due_day(EIGHT, "UTC", at(7), ()) == (date(2026, 11, 21), at(8, day=21))


def test_after_a_week_away_one_digest_is_due_not_seven() -> None:
    written = {date(2026, 11, 14)}
    due = due_day(EIGHT, "UTC", at(12), written)
    assert due is not None
    assert due[0] == DAY
    assert due_day(EIGHT, "UTC", at(12), written | {DAY}) is None


def test_what_was_due_before_it_was_wanted_is_not_sent() -> None:
    chosen = Summaries(Wish.MORNING, time(8), since=at(15))
    assert due_day(chosen, "UTC", at(15, 1), ()) is None
    assert due_day(chosen, "UTC", at(8, day=23), ()) is not None


def test_a_clock_that_is_put_back_sends_no_day_after_a_later_one() -> None:
    assert due_day(EIGHT, "UTC", at(9, day=20), {DAY}) is None


def test_a_digest_of_a_far_wrong_clock_holds_up_nothing() -> None:
    assert due_day(EIGHT, "UTC", at(9), {date(2036, 1, 1)}) is not None


def test_a_time_that_the_clocks_skip_comes_once_and_one_that_comes_twice_counts_first() -> None:
    half_past_two = time(2, 30)
    spring = digest_moment(date(2026, 3, 29), half_past_two, "Europe/Berlin")
    assert spring == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    autumn = digest_moment(date(2026, 10, 25), half_past_two, "Europe/Berlin")
    assert autumn == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(
    st.sampled_from(["UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Seoul", "Pacific/Apia"]),
    st.times(),
    st.lists(st.timedeltas(timedelta(hours=-30), timedelta(hours=60)), max_size=40),
)
def test_no_day_comes_twice_however_the_clock_moves(
    zone: str, moment: time, steps: list[timedelta]
) -> None:
    now = datetime(2026, 10, 20, tzinfo=UTC)
    chosen = Summaries(Wish.MORNING, moment.replace(second=0, microsecond=0))
    written: list[date] = []
    for step in steps:
        now += step
        due = due_day(chosen, zone, now, written)
        if due is not None:
            day, since = due
            assert day not in written
            assert timedelta(0) <= now - since < timedelta(hours=51)
            written.append(day)


@given(st.dates(date(2026, 1, 2), date(2027, 12, 30)), st.times())
def test_a_pc_that_always_runs_gets_one_for_every_day(first: date, moment: time) -> None:
    chosen = Summaries(Wish.MORNING, moment.replace(second=0, microsecond=0))
    written: list[date] = []
    now = datetime(first.year, first.month, first.day, tzinfo=UTC)
    for _ in range(24 * 10):
        due = due_day(chosen, "Europe/Berlin", now, written)
        if due is not None:
            written.append(due[0])
        now += timedelta(hours=1)
    assert written == [written[0] + timedelta(days=n) for n in range(len(written))]
    assert len(written) >= 10


def test_a_choice_survives_the_store_and_an_unreadable_one_is_no_choice() -> None:
    chosen = Summaries(Wish.MORNING, time(7, 30), at(9))
    assert from_json(chosen.to_json()) == chosen
    for broken in (None, [], {"wish": "hourly", "at": "08:00"}, {"wish": "each", "at": "late"}):
        assert from_json(broken) == Summaries()
