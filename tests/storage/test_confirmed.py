from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.storage.confirmed import NAME, ConfirmedClock
from tests.storage.conftest import NOON


def test_the_latest_moment_is_remembered(tmp_path: Path) -> None:
    clock = ConfirmedClock(tmp_path)
    assert clock.confirmed_at() is None
    clock.note_confirmed(NOON)
    clock.note_confirmed(NOON - timedelta(days=1))
    assert ConfirmedClock(tmp_path).confirmed_at() == NOON


@pytest.mark.parametrize("text", ["", "yesterday", "2026-11-22T12:00:00", "\0", "9" * 5000])
def test_a_damaged_file_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text)
    assert ConfirmedClock(tmp_path).confirmed_at() is None


def test_a_folder_that_takes_no_files_is_no_harm(tmp_path: Path) -> None:
    clock = ConfirmedClock(tmp_path / "gone")
    clock.note_confirmed(NOON)
    assert clock.confirmed_at() is None
