"""When a call is repeated, and whose clock is believed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.patience import EVERY, has_come, next_reminder

CALLED = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def test_a_call_is_repeated_after_half_a_minute_two_minutes_then_every_five() -> None:
    rung, now = [], CALLED
    for _ in range(5):
        now = next_reminder(CALLED, now)
        rung.append((now - CALLED).total_seconds())
    assert rung == [30, 120, 420, 720, 1020]


@given(st.floats(0, 10**7))
def test_the_next_reminder_is_ahead_and_never_further_than_five_minutes(passed: float) -> None:
    now = CALLED + seconds(passed)
    assert timedelta(0) < next_reminder(CALLED, now) - now <= EVERY


def test_a_moment_that_a_turned_back_clock_left_far_ahead_has_come() -> None:
    assert not has_come(CALLED + seconds(15), CALLED, seconds(15))
    assert has_come(CALLED, CALLED, seconds(15))
    assert has_come(CALLED + seconds(3600), CALLED, seconds(15))
