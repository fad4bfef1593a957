"""A consistent copy of the running database, without what must not be in a copy.

It may run in a thread of its own beside the one that uses the database: it has its own
connection, and readers and writers don't wait for each other.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path

from desktop.domain.sentence import Sentence
from desktop.storage.connection import connect
from desktop.storage.errors import DiskFullError, StorageError, told_in_words

# The line's keys could open messages whose keys were destroyed since; tallies are made anew.
_SPARE = 64 << 20
"""Bytes that stay free."""
_LEFT_OUT = ("prekeys", "epochs", "tallies")


def copy_database(source: Path, key: bytes, to: Path) -> None:
    """Write the database at ``source`` as it is at this moment to the new file ``to``.

    Raises:
        StorageError: If it can't be read or written; ``to`` is then removed.
    """
    try:
        with closing(connect(source, key)) as connection:
            with told_in_words(to):
                # It writes with the key of the connection: the copy is as encrypted.
                connection.execute("VACUUM INTO ?", (str(to),))
        with closing(connect(to, key, journal="delete")) as copied:
            with told_in_words(to):
                for table in _LEFT_OUT:
                    copied.execute(f"DELETE FROM {table}")
                copied.execute("UPDATE outbox SET epoch = NULL, sequence = NULL, frame = NULL")
    except BaseException:
        remove_database(to)
        raise


def change_key(path: Path, before: bytes, after: bytes) -> None:
    """Write the closed database at ``path`` anew under another key. Raises ``StorageError``."""
    with closing(connect(path, before, journal="delete")) as connection:
        with told_in_words(path):
            connection.pragma("rekey", f"raw:{after.hex()}")


def remove_database(path: Path) -> None:
    """Delete a database file and what SQLite lays beside it."""
    with told_in_words(path):
        for suffix in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Make a file's bytes durable."""
    with told_in_words(path), path.open("rb+") as file:
        os.fsync(file.fileno())


def check_room(folder: Path, size: int) -> None:
    """See whether two copies of ``size`` bytes fit.

    Raises:
        DiskFullError: If they don't.
        StorageError: If the folder can't be used.
    """
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise StorageError(
            Sentence(
                "{folder} can't be used ({why}). Choose another place.",
                folder=folder,
                why=error.strerror,
            )
        ) from error
    needed = 2 * size + _SPARE
    if free < needed:
        raise DiskFullError(
            Sentence(
                "There is not enough room at {folder}: {needed} MB are needed, {free} MB are"
                " free. Free some space, then try again. Nothing was changed.",
                folder=folder,
                needed=needed >> 20,
                free=free >> 20,
            )
        )
