"""When a call makes a sound."""

from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ringing import Ringing, Volume

NIGHT = Ringing(quiet_from=time(22), quiet_to=time(7))


def test_quiet_hours_may_go_past_midnight() -> None:
    heard = [NIGHT.sounds_at(time(hour)) for hour in (21, 22, 23, 0, 6, 7)]
    assert heard == [True, False, False, False, False, True]


def test_quiet_hours_within_a_day_end_on_the_minute() -> None:
    noon = Ringing(quiet_from=time(12), quiet_to=time(13, 30))
    heard = [noon.sounds_at(time(hour, 29)) for hour in (11, 12, 13, 14)]
    assert heard == [True, False, False, True]
    assert noon.sounds_at(time(13, 30))


@given(st.times(), st.times() | st.none(), st.times() | st.none())
def test_off_is_silent_at_any_hour(moment: time, begins: time | None, ends: time | None) -> None:
    assert not Ringing(Volume.OFF, begins, ends).sounds_at(moment)


@given(st.times(), st.times())
def test_hours_of_no_length_silence_nothing(moment: time, at: time) -> None:
    assert Ringing(quiet_from=at, quiet_to=at).sounds_at(moment)
