"""A short hour at the desk, through everything: see ``python -m tests.bench hour`` for the long one."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.whole.traffic.guests import NEEDS_PERSON, Manner, plans
from tests.whole.traffic.hour import explain, figures, play
from tests.whole.traffic.looking import Wrong
from tests.whole.traffic.sayings import LANGUAGES


def test_every_manner_and_language_comes_and_a_third_need_a_person() -> None:
    for count in (30, 320):
        planned = plans(count, 180, 11)
        assert {one.manner for one in planned} == set(Manner)
        assert {one.language for one in planned} == set(LANGUAGES)
        needing = sum(one.manner in NEEDS_PERSON for one in planned)
        assert 0.3 <= needing / count <= 0.4


@pytest.mark.slow
@pytest.mark.model
def test_after_a_busy_hour_nobody_is_unowned_unanswered_or_told_twice(tmp_path: Path) -> None:
    played = asyncio.run(play(tmp_path, count=30, seconds=9))
    assert not played.wrong, explain(played)
    assert not played.report["stuck"], explain(played)
    assert all(not guest.told.refused for guest in played.guests), explain(played)
    table = figures(played)
    assert table["conversations"] == 30
    assert int(str(table["needed a person"])) >= 10
    assert int(str(table["answered alone"])) >= 10
    assert all(table[kind.value] == 0 for kind in Wrong)
