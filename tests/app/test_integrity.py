from __future__ import annotations

import asyncio
import hashlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app import integrity as subject
from desktop.app.catalogue import read_catalogue
from desktop.app.chosen_model import ChosenModel
from desktop.app.integrity import ModelChangedError, check, finds_state, state_of, watch
from desktop.domain.models import FileState

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
BYTES = b"GGUF and weights"


@pytest.fixture
def chosen(tmp_path: Path) -> ChosenModel:
    path = tmp_path / "m.gguf"
    path.write_bytes(BYTES)
    return ChosenModel(path, hashlib.sha256(BYTES).hexdigest())


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Each time that all bytes of a file are read."""
    times: list[Path] = []
    real = subject.sha256_of

    def counted(path: Path) -> str:
        times.append(path)
        return real(path)

    monkeypatch.setattr(subject, "sha256_of", counted)
    return times


def overwrite(path: Path, data: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(data)


def test_a_file_is_read_once_and_then_only_after_a_week(
    chosen: ChosenModel, read: list[Path]
) -> None:
    check(chosen, NOW)
    check(chosen, NOW + timedelta(days=6, hours=23))
    assert len(read) == 1
    check(chosen, NOW + timedelta(days=7))
    assert len(read) == 2
    # The clock was a year ahead when it was read last.
    check(chosen, NOW - timedelta(days=365))
    assert len(read) == 3


def test_a_file_that_was_touched_is_read_again(chosen: ChosenModel, read: list[Path]) -> None:
    check(chosen, NOW)
    os.utime(chosen.path, ns=(1, 1))
    assert state_of(chosen).state is FileState.NOT_CHECKED
    check(chosen, NOW)
    assert len(read) == 2
    assert state_of(chosen).state is FileState.UNCHANGED


def test_a_changed_file_is_refused_again_and_again_until_it_is_the_right_one(
    chosen: ChosenModel, read: list[Path]
) -> None:
    check(chosen, NOW)
    overwrite(chosen.path, BYTES.replace(b"weights", b"weighty"))
    for _ in range(3):
        with pytest.raises(ModelChangedError, match="not used"):
            check(chosen, NOW)
    assert len(read) == 2
    assert state_of(chosen).state is FileState.CHANGED
    overwrite(chosen.path, BYTES)
    check(chosen, NOW)
    assert state_of(chosen).state is FileState.UNCHANGED


def test_another_file_of_the_same_size_and_time_is_read(
    chosen: ChosenModel, read: list[Path]
) -> None:
    check(chosen, NOW)
    seen = chosen.path.stat()
    other = chosen.path.with_name("other")
    other.write_bytes(BYTES[::-1])
    os.utime(other, ns=(seen.st_atime_ns, seen.st_mtime_ns))
    os.replace(other, chosen.path)
    with pytest.raises(ModelChangedError):
        check(chosen, NOW)


def test_the_file_is_made_read_only(chosen: ChosenModel) -> None:
    assert not state_of(chosen).read_only
    check(chosen, NOW)
    shown = state_of(chosen)
    assert shown.read_only
    assert shown.checked_at == NOW
    assert not chosen.path.stat().st_mode & 0o222


def test_a_file_that_is_gone_is_told(chosen: ChosenModel) -> None:
    chosen.path.unlink()
    assert state_of(chosen).state is FileState.MISSING
    with pytest.raises(ModelChangedError, match=r"m\.gguf can't be read"):
        check(chosen, NOW)


@pytest.mark.parametrize("kept", ["", "[]", "{}", '{"file": "m.gguf"}', "nonsense \x00"])
def test_a_broken_note_of_the_last_look_means_looking_again(
    chosen: ChosenModel, read: list[Path], kept: str
) -> None:
    chosen.path.with_name("checked.json").write_text(kept)
    check(chosen, NOW)
    assert len(read) == 1


def test_the_owner_sees_whether_a_file_is_of_the_catalogue_or_their_own(
    chosen: ChosenModel,
) -> None:
    assert not state_of(chosen).in_catalogue
    listed = next(one.sha256 for one in read_catalogue() if one.sha256)
    assert state_of(ChosenModel(chosen.path, listed)).in_catalogue
    shown = finds_state("all-MiniLM-L6-v2", "53aa+adapter")
    assert (shown.sha256, shown.in_catalogue) == ("53aa", True)
    assert not finds_state("my-own", "ab").in_catalogue


def test_a_desk_that_runs_for_weeks_looks_every_hour_and_tells_once(
    chosen: ChosenModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subject, "_HOUR", 0.0)
    told: list[str] = []

    async def story() -> None:
        first = asyncio.Event()

        def tell(sentence: str) -> None:
            told.append(sentence)
            first.set()

        watching = asyncio.create_task(watch(chosen, tell))
        overwrite(chosen.path, b"poison")
        await asyncio.wait_for(first.wait(), 10)
        for _ in range(5):
            await asyncio.to_thread(check_quietly, chosen)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)

    asyncio.run(story())
    assert len(told) == 1


def check_quietly(chosen: ChosenModel) -> None:
    with pytest.raises(ModelChangedError):
        check(chosen)
