"""The copies that the app makes by itself, in the profile's folder ``backups``.

Each copy is the whole database but for the conversations' keys. Those lie once, for all copies,
in ``keys.db`` beside them, so that one deletion there makes an erased conversation unreadable
in every copy. Copies and ``keys.db`` have the database's own key: they are for a mistake or a
damaged file on this computer, not for another one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.storage.connection import connect
from desktop.storage.copying import check_room, copy_database, remove_database, sync_file
from desktop.storage.database import Database
from desktop.storage.durable import sync_folder
from desktop.storage.erasures import journal_of, mark_of
from desktop.storage.errors import DamagedDatabaseError, WrongKeyError, told_in_words
from desktop.storage.keys import key_row, key_rows
from desktop.storage.sealing import KeyRow
from desktop.storage.upgrade import BACKUPS

log = logging.getLogger(__name__)

KEPT = 7
"""Copies that are kept; an older one goes when a new one is there."""
KEYS = "keys.db"
_STAMP = "%Y%m%dT%H%M%S%f"
_TABLE = (
    "CREATE TABLE conversation_keys (conversation TEXT PRIMARY KEY, life INTEGER NOT NULL,"
    " wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID"
)


@dataclass(frozen=True, slots=True)
class OwnBackup:
    """One copy."""

    path: Path
    made_at: datetime
    size: int
    """Bytes."""


class OwnBackups:
    """The folder ``backups`` of an open database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._folder = database.path.parent / BACKUPS

    def listed(self) -> tuple[OwnBackup, ...]:
        """Return the copies, newest first. Raises ``StorageError``."""
        return listed(self._database.path.parent)

    def tidy(self) -> None:
        """Remove what a copy or a backup that was cut off has left behind; it may hold keys."""
        if self._folder.is_dir():
            with told_in_words(self._folder):
                for left_over in self._folder.glob("*.part*"):
                    left_over.unlink()

    def begin(self, at: datetime) -> Callable[[], Path]:
        """Return work for a thread, which makes a copy and returns its unfinished file.

        Raises ``StorageError`` like the work itself.
        """
        source, key = self._database.path, self._database.key
        with told_in_words(self._folder):
            self._folder.mkdir(mode=0o700, exist_ok=True)
        check_room(self._folder, source.stat().st_size)
        to = self._folder / f"own-{at.astimezone(UTC).strftime(_STAMP)}.part"

        def work() -> Path:
            copy_database(source, key, to)
            try:
                with closing(connect(to, key, journal="delete")) as copied, told_in_words(to):
                    copied.execute("DELETE FROM conversation_keys")
                sync_file(to)
            except BaseException:
                remove_database(to)
                raise
            return to

        return work

    def finish(self, unfinished: Path) -> Path:
        """Add the keys of the conversations that are here now, and give the copy its name.

        What was erased while the copy was made has no key any more, so it can't be read in it.
        """
        keys = self._folder / KEYS
        fresh = keys.with_suffix(".new")
        remove_database(fresh)
        rows = self._kept_keys()
        with closing(
            connect(fresh, self._database.key, create=True, journal="delete")
        ) as connection:
            with told_in_words(fresh):
                connection.execute("BEGIN")
                connection.execute(_TABLE)
                connection.executemany("INSERT INTO conversation_keys VALUES (?, ?, ?)", rows)
                connection.execute("COMMIT")
        sync_file(fresh)
        copy = unfinished.with_suffix(".db")
        with told_in_words(copy):
            fresh.replace(keys)
            unfinished.replace(copy)
            sync_folder(self._folder)
            for older in self.listed()[KEPT:]:
                older.path.unlink(missing_ok=True)
        return copy

    def forget_secrets(self, names: Sequence[str]) -> None:
        """Delete small secrets in all copies, where they lie in the database and not in a keyring.

        Raises:
            StorageError: If a copy can't be changed. A damaged one is left as it is.
        """
        for copy in self.listed():
            try:
                with closing(connect(copy.path, self._database.key, journal="delete")) as opened:
                    with told_in_words(copy.path):
                        opened.execute("BEGIN IMMEDIATE")
                        opened.executemany(
                            "DELETE FROM desk_secrets WHERE name = ?", [(one,) for one in names]
                        )
                        opened.execute("COMMIT")
            except (DamagedDatabaseError, WrongKeyError) as error:
                log.warning("a copy could not be opened: %s", error)

    def _kept_keys(self) -> list[KeyRow]:
        """Return the keys of what is here, and of what is only in older copies and not erased."""
        here = key_rows(self._database)
        known = {row[0] for row in here}
        journal = journal_of(self._database)
        gone = set(journal.marks)
        return here + [
            row
            for row in self._keys_of_copies()
            if row[0] not in known and mark_of(journal.key, row[0], row[1]) not in gone
        ]

    def _keys_of_copies(self) -> list[KeyRow]:
        keys = self._folder / KEYS
        if not keys.exists():
            return []
        try:
            with closing(connect(keys, self._database.key, journal="delete")) as connection:
                with told_in_words(keys):
                    found = connection.execute(
                        "SELECT conversation, life, wrapped FROM conversation_keys"
                    ).fetchall()
        except (DamagedDatabaseError, WrongKeyError) as error:
            log.warning("the keys of older copies are lost: %s", error)
            return []
        return [key_row(*row) for row in found]

    def destroy(self, conversation_ids: Sequence[str]) -> None:
        """Destroy the keys of erased conversations in all copies.

        Raises:
            StorageError: If that fails; the erasure itself is done, and erasing again tries again.
        """
        keys = self._folder / KEYS
        if not keys.exists():
            return
        try:
            with closing(connect(keys, self._database.key, journal="delete")) as connection:
                with told_in_words(keys):
                    connection.execute("BEGIN IMMEDIATE")
                    connection.executemany(
                        "DELETE FROM conversation_keys WHERE conversation = ?",
                        [(one,) for one in conversation_ids],
                    )
                    connection.execute("COMMIT")
        except (DamagedDatabaseError, WrongKeyError) as error:
            # Nothing in the copies can be read without it, so nothing of what is erased can; the
            # next copy brings the keys of all that is here again.
            log.warning("the keys of the copies were damaged and are made anew: %s", error)
            remove_database(keys)


def listed(profile: Path) -> tuple[OwnBackup, ...]:
    """Return the copies in the profile, newest first. Raises ``StorageError``."""
    folder = profile / BACKUPS
    found = []
    with told_in_words(folder):
        for path in folder.glob("own-*.db") if folder.is_dir() else ():
            try:
                made = datetime.strptime(path.stem.removeprefix("own-"), _STAMP)
            except ValueError:
                continue
            found.append(OwnBackup(path, made.replace(tzinfo=UTC), path.stat().st_size))
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))
