"""Backups while the desk runs: a copy a day by itself, a file when the owner wants one, and restoring.

Reading and writing files is done in a thread. What is put in the place of the database is
``app``'s business: the desk ends for it and begins again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.domain.access import Did
from desktop.domain.backups import (
    BackupIntent,
    BackupsShown,
    MakeBackup,
    OwnCopy,
    RestoreBackup,
    RestoreCopy,
)
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import Told
from desktop.storage.errors import StorageError

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

LAST = "last_backup"
"""The setting that says where the owner's last backup was written to, and when."""
EVERY = timedelta(hours=24)
LOOK_SECONDS = 300
"""How often the desk looks whether a copy is due; the first time so long after the start."""

AGAIN_SECONDS = 6 * 3600
"""After a copy failed: how long until the next try."""


class BackupKeeper(Protocol):
    """Makes copies and files, and puts them in the place of the database."""

    def copies(self) -> tuple[OwnCopy, ...]: ...
    def copy(self, at: datetime) -> Callable[[], Path]:
        """Return work for a thread that makes a copy of its own."""

    def keep(self, copy: Path) -> None:
        """Give a copy its name, and drop the oldest where there are too many."""

    def write(self, path: Path, passphrase: str, at: datetime) -> Callable[[], int]:
        """Return work for a thread that writes a file."""

    def check(self, path: Path, passphrase: str) -> Callable[[], Callable[[], None]]:
        """Return work for a thread that reads all of a file; what it returns ends the desk and
        begins it again with what was read."""

    def go_back(self, name: str) -> None:
        """End the desk and begin it again with one of its own copies."""


class BackupDesk:
    """Backups, for the engine. All but ``tick`` may raise ``StorageError``."""

    def __init__(self, engine: Engine, keeper: BackupKeeper | None) -> None:
        self._engine = engine
        self._keeper = keeper
        self._busy = False
        self._seconds = 0

    def show(self) -> None:
        """Publish what there is to go back to."""
        if self._keeper is None:
            return
        last = self._engine.store.get(LAST)
        file, made_at = (str(last[0]), datetime.fromisoformat(str(last[1]))) if last else ("", None)
        self._engine.showcase.publish(
            BackupsShown(self._keeper.copies(), file, made_at, self._busy)
        )

    def tick(self) -> None:
        """Once a second: make the day's copy when the desk has nothing else to do."""
        self._seconds += 1
        if self._keeper is None or self._busy or self._seconds < LOOK_SECONDS:
            return
        if not self._engine.idle:
            return
        self._seconds = 0
        copies = self._keeper.copies()
        now = self._engine.clock()
        # A copy from the future was made by a wrong clock, and must not end all copying.
        if not copies or not timedelta(0) <= now - copies[0].made_at < EVERY:
            self._begin(self._copy(self._keeper, now))

    def handle(self, intent: BackupIntent) -> None:
        """Carry out a wish."""
        keeper = self._keeper
        if keeper is None:
            return
        if self._busy:
            self._engine.showcase.tell(
                Told(Sentence("A backup is being written or read. Try again in a moment."), True)
            )
            return
        match intent:
            case MakeBackup(path, passphrase):
                self._begin(self._write(keeper, Path(path), passphrase))
            case RestoreBackup(path, passphrase):
                self._begin(self._restore(keeper, Path(path), passphrase))
            case RestoreCopy(name):
                keeper.go_back(name)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        self._busy = True
        self._engine.later(self._carried_out(work))

    async def _carried_out(self, work: Coroutine[None, None, None]) -> None:
        engine = self._engine
        with engine.telling():
            self.show()
        try:
            await work
        except StorageError as error:
            engine.showcase.tell(Told(sentence_of(error), problem=True))
        finally:
            self._busy = False
        with engine.telling():
            self.show()

    async def _copy(self, keeper: BackupKeeper, now: datetime) -> None:
        try:
            keeper.keep(await asyncio.to_thread(keeper.copy(now)))
        except StorageError:
            # A disk that is full is told of now and then, not every five minutes.
            self._seconds = LOOK_SECONDS - AGAIN_SECONDS
            raise

    async def _write(self, keeper: BackupKeeper, path: Path, passphrase: str) -> None:
        engine = self._engine
        now = engine.clock()
        await asyncio.to_thread(keeper.write(path, passphrase, now))
        with engine.store.transaction():
            engine.store.put(LAST, [str(path), now.isoformat()])
            engine.access.note(Did.ALL_EXPORTED)
        engine.showcase.tell(
            Told(
                Sentence(
                    "The backup was written to {file}. It opens with its passphrase only.",
                    file=path.name,
                )
            )
        )

    async def _restore(self, keeper: BackupKeeper, path: Path, passphrase: str) -> None:
        begin_again = await asyncio.to_thread(keeper.check(path, passphrase))
        begin_again()
