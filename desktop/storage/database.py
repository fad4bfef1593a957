"""The encrypted database of one profile: opening it, transactions, errors in words.

Not the tables' meaning: the shelves (conversations, entries, settings, line) know that.
One thread uses it, one process at a time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import apsw

from desktop.domain.sentence import Sentence
from desktop.storage.connection import PAGE_BYTES, connect, connect_to_read
from desktop.storage.durable import sync_folder
from desktop.storage.errors import (
    DamagedDatabaseError,
    TransactionLostError,
    damaged,
    told_in_words,
)
from desktop.storage.profile_lock import ProfileLock
from desktop.storage.restored import take_restored
from desktop.storage.sealing import derived
from desktop.storage.upgrade import FOLDER, migrations, remove_copies, upgrade

NAME = "deskbell.db"

Value = str | int | float | bytes | None
Row = tuple[Value, ...]


class Database:
    """An open database; made by :func:`open_database`."""

    def __init__(
        self, connection: apsw.Connection, path: Path, lock: ProfileLock | None, key: bytes
    ) -> None:
        self.path = path
        self._connection = connection
        self._lock = lock
        self._key = key
        self._depth = 0
        self._after: list[Callable[[], None]] = []
        self._wipe = False

    @property
    def key(self) -> bytes:
        """The key of the file, for the copies of it that are made beside it."""
        return self._key

    def derived(self, purpose: str) -> bytes:
        """Return 32 bytes that follow from the database's key, others for each purpose."""
        return derived(self._key, purpose)

    def all(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Run one statement and return its rows.

        Raises:
            StorageError: For a full disk, a damaged file and the like.
            TransactionLostError: If SQLite has undone the transaction this belongs to.
        """
        # After a full disk SQLite rolls the whole transaction back. Whoever swallowed that
        # error would go on in autocommit and keep half of it.
        if self._depth and not self._connection.in_transaction:
            raise TransactionLostError(
                Sentence(
                    "The change was not saved: an error before it has undone everything that"
                    " belongs to it. Try the whole step again."
                )
            )
        with told_in_words(self.path):
            try:
                return self._connection.execute(sql, values).fetchall()
            except UnicodeEncodeError:
                # Half a surrogate pair, which JSON from a stranger can carry, has no UTF-8.
                return self._connection.execute(sql, [_storable(one) for one in values]).fetchall()

    def one(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """Run one statement and return its first row, or None. Raises as :meth:`all`."""
        rows = self.all(sql, values)
        return rows[0] if rows else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit at the end, undo on an exception. May be nested: an inner one undoes only itself.

        Nothing may be awaited inside. Returning means that the disk has it (``synchronous=FULL``).

        Raises:
            StorageError: If the commit fails; then nothing of it is kept.
        """
        inner = self._depth > 0
        point = f"point_{self._depth}"
        promised = len(self._after)
        self.all(f"SAVEPOINT {point}" if inner else "BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
            self.all(f"RELEASE {point}" if inner else "COMMIT")
        except BaseException:
            del self._after[promised:]
            if self._connection.in_transaction:
                undo = f"ROLLBACK TO {point}; RELEASE {point}" if inner else "ROLLBACK"
                with told_in_words(self.path):
                    self._connection.execute(undo)
            raise
        finally:
            self._depth -= 1
        if not inner:
            if self._wipe:
                self.wipe_log()
            while self._after:
                self._after.pop(0)()

    def after_commit(self, work: Callable[[], None]) -> None:
        """Do ``work`` once what the open transaction has done is kept; not at all if it is undone.

        Outside of a transaction it is done at once. What it raises comes out of the transaction,
        which is kept all the same.
        """
        if self._depth:
            self._after.append(work)
        else:
            work()

    @property
    def awaits_commit(self) -> bool:
        """Whether more waits to be done after the commit."""
        return bool(self._after)

    def wipe_log(self) -> None:
        """Move everything into the main file and empty the write-ahead log, after the transaction.

        What was deleted would otherwise stay in the log until its pages are used again.
        """
        self._wipe = self._depth > 0
        if not self._wipe:
            # A copy that is being made holds the log back: then the next commit tries again.
            found = self.one("PRAGMA wal_checkpoint(TRUNCATE)")
            self._wipe = found is not None and found[0] != 0

    def remove_copies(self) -> None:
        """Delete the copies made before upgrades, because they hold what was just erased."""
        remove_copies(self.path.parent)

    @property
    def schema(self) -> int:
        """The number of the last schema change that was made to the file."""
        row = self.one("PRAGMA user_version")
        return int(row[0] or 0) if row else 0

    def problems(self) -> tuple[str, ...]:
        """Read and check every page; return what is wrong, nothing for a sound file. Slow."""
        try:
            found = [str(row[0]) for row in self.all("PRAGMA integrity_check")]
        except DamagedDatabaseError as error:
            return (str(error),)
        return () if found == ["ok"] else tuple(found)

    def close(self) -> None:
        """Close the file and give the profile free; a second call does nothing."""
        try:
            with told_in_words(self.path):
                self._connection.close()
        finally:
            if self._lock is not None:
                self._lock.release()


def open_aside(path: Path, key: bytes) -> Database:
    """Open the database of a copy that is being prepared. It takes no lock.

    Raises as :func:`open_database`; nothing is made, and nothing upgraded.
    """
    return Database(connect(path, key), path, None, key)


def open_to_read(profile: Path, key: bytes) -> Database:
    """Open the database of a profile to look at it, whoever has it open. Changes and upgrades nothing.

    Raises:
        WrongKeyError, DamagedDatabaseError, StorageError: As :func:`open_database`.
    """
    path = profile / NAME
    refuse_half_a_file(path)
    return Database(connect_to_read(path, key), path, None, key)


def open_database(profile: Path, key: bytes, *, changes: Path = FOLDER) -> Database:
    """Open the database in the folder ``profile`` with a 32-byte key; make it where there is none.

    Args:
        changes: Folder of the schema changes.

    Raises:
        ProfileInUseError: If another process has it open.
        WrongKeyError, DamagedDatabaseError, NewerDatabaseError: The file is left as it is.
        DiskFullError, DiskError, NoPermissionError: As named.
    """
    path = profile / NAME
    known = migrations(changes)
    with told_in_words(profile):
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = ProfileLock(profile)
    try:
        take_restored(profile)
        refuse_half_a_file(path)
        if not path.exists():
            fresh = path.with_suffix(".new")
            _remove(fresh)
            # Made aside and renamed: a crash while making it leaves no half-made database.
            connection = connect(fresh, key, create=True)
            try:
                upgrade(connection, fresh, key, known)
            finally:
                connection.close()
            with told_in_words(path):
                fresh.replace(path)
                sync_folder(profile)
        connection = connect(path, key)
        try:
            upgrade(connection, path, key, known)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        lock.release()
        raise
    return Database(connection, path, lock, key)


def refuse_half_a_file(path: Path) -> None:
    """SQLite takes a tiny file for a new database and would throw away a log left beside it.

    Raises:
        DamagedDatabaseError: If the file has not even one page, or only its log is there.
    """
    log = path.with_name(path.name + "-wal")
    with told_in_words(path):
        if path.exists():
            size = path.stat().st_size
            if path.is_file() and size < PAGE_BYTES:
                raise damaged(path, Sentence("it has only {n} bytes", n=size))
        elif log.exists() and log.stat().st_size > 0:
            raise damaged(path, Sentence("it is gone, only its log is left"))


def _remove(path: Path) -> None:
    with told_in_words(path):
        for suffix in ("", "-wal", "-shm", "-journal"):
            try:
                os.unlink(path.with_name(path.name + suffix))
            except FileNotFoundError:
                pass


def _storable(value: Value) -> Value:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value
