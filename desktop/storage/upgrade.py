"""Numbered, append-only schema changes, all that lack in one transaction, after a copy was made.

The number of the last change is the database's ``user_version``. A change is a file
``NNNN-name.sql``; there is no way back but the copy.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import apsw

from desktop.domain.sentence import Sentence
from desktop.storage.connection import connect
from desktop.storage.durable import sync_folder
from desktop.storage.errors import NewerDatabaseError, UpgradeFailedError, told_in_words
from desktop.storage.migrating import offer, withdraw

log = logging.getLogger(__name__)

FOLDER = Path(__file__).with_name("migrations")
BACKUPS = "backups"
SEALED = 10
"""The change that gave each conversation a key."""
_COPY = re.compile(r"before-(\d{4})-")
_NAMED = re.compile(r"(\d{4})-[a-z0-9-]+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """One schema change: its number, counting from 1 without gaps, and its SQL."""

    number: int
    sql: str


def migrations(folder: Path = FOLDER) -> tuple[Migration, ...]:
    """Return the changes in ``folder`` in order.

    Raises:
        ValueError: If a number is missing or used twice: a mistake of ours.
    """
    found = [
        Migration(int(match[1]), path.read_text(encoding="utf-8"))
        for path in sorted(folder.iterdir())
        if (match := _NAMED.fullmatch(path.name))
    ]
    if [one.number for one in found] != list(range(1, len(found) + 1)):
        raise ValueError(f"migrations in {folder} are not numbered 0001, 0002, … without gaps")
    return tuple(found)


def upgrade(
    connection: apsw.Connection, path: Path, key: bytes, changes: Sequence[Migration]
) -> Path | None:
    """Run the changes that the database at ``path`` lacks; return the copy made before, if any.

    Raises:
        NewerDatabaseError: If it has more changes than we know.
        UpgradeFailedError: If a change can't be carried out.
        StorageError: Others of its kind. After each of them the database is as it was before, so
            that the version which wrote it opens it.
    """
    with told_in_words(path):
        version = int(str(connection.pragma("user_version")))
    if version > len(changes):
        raise NewerDatabaseError(
            Sentence(
                "{path} was written by a newer Deskbell (data version {version}, this one"
                " knows {known}). Install the newer version again; nothing was changed.",
                path=path,
                version=version,
                known=len(changes),
            )
        )
    missing = changes[version:]
    if not missing:
        _remove_unsealed(path.parent, version)
        return None
    copy = _copy(connection, path, key, missing[0].number) if version else None
    offer(connection, key)
    with told_in_words(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for change in missing:
                _carry_out(connection, change)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    withdraw(connection)
    if version:
        with told_in_words(path):
            # What the changes replaced would stay in the log until its pages are used again.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return copy if copy and not _remove_unsealed(path.parent, len(changes)) else None


def _carry_out(connection: apsw.Connection, change: Migration) -> None:
    try:
        # apsw stops at a statement that returns a row until the row is fetched.
        connection.execute(change.sql).fetchall()
        connection.pragma("user_version", change.number)
    except (apsw.SQLError, apsw.ConstraintError, apsw.MismatchError) as error:
        # No detail in the log: a constraint's text may name a value.
        log.error("change %d failed: %s", change.number, type(error).__name__)
        raise UpgradeFailedError(
            Sentence(
                "Your data could not be brought up to date for this version of Deskbell (step"
                " {number}). Nothing was changed. Install the version that you had before: it opens"
                " everything as it was. Then send what 'deskbell doctor --json' prints to support.",
                number=change.number,
            )
        ) from error


def remove_copies(profile: Path) -> None:
    """Delete the copies made before upgrades: they still hold what was erased since.

    Raises:
        StorageError: If one can't be deleted.
    """
    folder = profile / BACKUPS
    if not folder.is_dir():
        return
    with told_in_words(folder):
        for copy in folder.glob("before-*"):
            copy.unlink()


def _remove_unsealed(profile: Path, version: int) -> bool:
    """Delete a copy from before conversations had keys, once their words are sealed.

    Nothing that is erased later could be made unreadable in it.
    """
    folder = profile / BACKUPS
    if version < SEALED or not folder.is_dir():
        return False
    with told_in_words(folder):
        found = [
            copy
            for copy in folder.glob("before-*")
            if (match := _COPY.match(copy.name)) and int(match[1]) <= SEALED
        ]
        for copy in found:
            copy.unlink()
    return bool(found)


def _copy(connection: apsw.Connection, path: Path, key: bytes, number: int) -> Path:
    folder = path.parent / BACKUPS
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = folder / f"before-{number:04d}-{stamp}.db"
    unfinished = folder / f"before-{number:04d}-{stamp}.part"
    try:
        with told_in_words(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
            # VACUUM INTO writes with the key of the connection: the copy is as encrypted.
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        _take_line_keys_out(unfinished, key)
        with told_in_words(unfinished):
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            unfinished.replace(copy)
            sync_folder(folder)
            for older in folder.glob("before-*"):
                if older != copy:
                    older.unlink()
    except BaseException:
        # Half a copy would go on filling the disk that was too full for it.
        for half in folder.glob(f"{unfinished.name}*"):
            with contextlib.suppress(OSError):
                half.unlink()
        raise
    return copy


def _take_line_keys_out(copy: Path, key: bytes) -> None:
    """With these a copy could open messages whose keys were destroyed since."""
    copied = connect(copy, key)
    with told_in_words(copy):
        try:
            for (table,) in copied.execute(
                "SELECT name FROM sqlite_schema WHERE name IN ('prekeys', 'epochs')"
            ).fetchall():
                copied.execute(f"DELETE FROM {table}")
            if copied.execute("SELECT 1 FROM sqlite_schema WHERE name = 'outbox'").fetchall():
                copied.execute("UPDATE outbox SET epoch = NULL, sequence = NULL, frame = NULL")
            copied.pragma("journal_mode", "delete")
        finally:
            copied.close()
