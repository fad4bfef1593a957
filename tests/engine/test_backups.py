"""Backups while the desk runs: the day's copy, files, and what is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.backups import (
    BackupsShown,
    MakeBackup,
    OwnCopy,
    RestoreBackup,
    RestoreCopy,
)
from desktop.domain.snapshots import Told
from desktop.engine import backups
from desktop.engine.backups import BackupDesk
from desktop.storage.errors import DiskFullError, WrongPassphraseError
from tests.engine.conftest import NOW, Desk, Opener, play


class FakeKeeper:
    """Remembers what it was asked for; files are opened by 'right words' only."""

    def __init__(self) -> None:
        self.made: list[OwnCopy] = []
        self.written: list[tuple[Path, str]] = []
        self.begun: list[str] = []
        self.full = False

    def copies(self) -> tuple[OwnCopy, ...]:
        return tuple(reversed(self.made))

    def copy(self, at: datetime) -> Callable[[], Path]:
        if self.full:
            raise DiskFullError("The disk is full.")
        self._at = at
        return lambda: Path(f"own-{len(self.made)}")

    def keep(self, copy: Path) -> None:
        self.made.append(OwnCopy(copy.name, self._at))

    def write(self, path: Path, passphrase: str, at: datetime) -> Callable[[], int]:
        def work() -> int:
            if self.full:
                raise DiskFullError("The disk is full.")
            self.written.append((path, passphrase))
            return 1

        return work

    def check(self, path: Path, passphrase: str) -> Callable[[], Callable[[], None]]:
        def work() -> Callable[[], None]:
            if passphrase != "right words":
                raise WrongPassphraseError("The passphrase doesn't open this backup.")
            return lambda: self.begun.append(path.name)

        return work

    def go_back(self, name: str) -> None:
        self.begun.append(name)


def with_keeper(desk: Desk) -> FakeKeeper:
    keeper = FakeKeeper()
    desk.engine.backups = BackupDesk(desk.engine, keeper)
    return keeper


def test_a_copy_is_made_once_a_day_and_one_of_a_wrong_clock_ends_nothing(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "LOOK_SECONDS", 2)

    async def scene(desk: Desk) -> None:
        keeper = with_keeper(desk)
        desk.engine.backups.tick()
        assert keeper.made == []
        for days, copies in ((0, 1), (0.5, 1), (1.1, 2), (1.2, 2), (-30, 3)):
            desk.now[0] = NOW + timedelta(days=days)
            desk.engine.backups.tick()
            desk.engine.backups.tick()
            await desk.until(lambda copies=copies: len(keeper.made) == copies)
            shown = desk.last(BackupsShown)
            assert len(shown.copies) == copies
            await desk.until(lambda: not desk.last(BackupsShown).busy)

    play(open_store, scene)


def test_a_copy_that_fails_is_told_of_once_and_tried_again_later(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "LOOK_SECONDS", 2)
    monkeypatch.setattr(backups, "AGAIN_SECONDS", 10)

    async def scene(desk: Desk) -> None:
        keeper = with_keeper(desk)
        keeper.full = True
        for _ in range(9):
            desk.engine.backups.tick()
            await desk.quiet()
            await desk.until(lambda: not desk.engine.backups._busy)
        assert len([one for one in desk.shown if isinstance(one, Told)]) == 1
        keeper.full = False
        for _ in range(9):
            desk.engine.backups.tick()
        await desk.until(lambda: len(keeper.made) == 1)

    play(open_store, scene)


def test_a_file_is_written_and_remembered(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        keeper = with_keeper(desk)
        desk.engine.submit(MakeBackup("/media/usb/desk.backup", "right words"))
        await desk.until(lambda: keeper.written)
        await desk.until(lambda: desk.last(BackupsShown).made_at)
        shown = desk.last(BackupsShown)
        assert shown.file == "/media/usb/desk.backup"
        assert "desk.backup" in desk.last(Told).sentence
        assert not desk.last(Told).problem
        assert "right words" not in repr(MakeBackup("x", "right words"))

    play(open_store, scene)


def test_what_goes_wrong_is_told_and_another_try_is_possible(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        keeper = with_keeper(desk)
        keeper.full = True
        desk.engine.submit(MakeBackup("/x", "right words"))
        await desk.until(lambda: "full" in desk.last(Told).sentence if _told(desk) else False)
        desk.engine.submit(RestoreBackup("/x", "other words"))
        await desk.until(lambda: "passphrase" in desk.last(Told).sentence)
        assert desk.last(Told).problem
        assert keeper.begun == []
        await desk.until(lambda: not desk.last(BackupsShown).busy)
        desk.engine.submit(RestoreBackup("/x", "right words"))
        await desk.until(lambda: keeper.begun == ["x"])

    play(open_store, scene)


def test_an_own_copy_is_gone_back_to(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        keeper = with_keeper(desk)
        desk.engine.submit(RestoreCopy("own-1"))
        await desk.until(lambda: keeper.begun == ["own-1"])

    play(open_store, scene)


def _told(desk: Desk) -> bool:
    return any(isinstance(one, Told) for one in desk.shown)
