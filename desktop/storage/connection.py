"""A keyed connection to an encrypted database file: cipher, key, settings. Nothing about tables.

ChaCha20-Poly1305 of SQLite3 Multiple Ciphers, one authenticated page at a time, with the
256-bit key used as it is (docs/adr/0002-encrypted-database.md).
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import apsw

from desktop.domain.sentence import Sentence
from desktop.storage.errors import WrongKeyError, told_in_words

KEY_BYTES = 32
PAGE_BYTES = 4096


def connect(
    path: Path, key: bytes, *, create: bool = False, journal: str = "wal"
) -> apsw.Connection:
    """Open ``path`` for writing with a 32-byte ``key`` and the settings of every connection.

    A copy that is rarely written takes ``journal="delete"`` and is one file when it is closed.

    Raises:
        WrongKeyError: If the key doesn't open the file.
        StorageError: Others of its kind, for a damaged file, a full disk or missing rights.
    """
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    with told_in_words(path):
        connection = _keyed(str(path), key, flags, path)
    try:
        with told_in_words(path):
            # Temporary tables and indexes are not encrypted, so they never go to disk.
            connection.pragma("temp_store", 2)
            connection.pragma("journal_mode", journal)
            connection.pragma("synchronous", 2)
            connection.pragma("foreign_keys", True)
            connection.pragma("secure_delete", True)
            # The lock file keeps other copies of us out; this is for scanners and backups.
            connection.set_busy_timeout(5_000)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path, key: bytes) -> apsw.Connection:
    """Open ``path`` for reading only, also while a desk writes to it. Takes no lock.

    Raises:
        StorageError: As :func:`connect`.
    """
    log = path.with_name(path.name + "-wal")
    # Without a log nobody is writing, and SQLite would lay an empty one beside the file.
    how = "mode=ro" if log.exists() else "immutable=1"
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    with told_in_words(path):
        connection = _keyed(f"file:{quote(str(path))}?{how}", key, flags, path)
        connection.set_busy_timeout(5_000)
    return connection


def key_fits(path: Path, key: bytes) -> bool:
    """Say whether ``key`` opens the file. Changes nothing and takes no lock.

    Raises:
        StorageError: If the file can't be read at all.
    """
    address = f"file:{quote(str(path))}?immutable=1"
    try:
        with told_in_words(path):
            _keyed(address, key, apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI, path).close()
    except WrongKeyError:
        return False
    return True


def _keyed(address: str, key: bytes, flags: int, path: Path) -> apsw.Connection:
    if len(key) != KEY_BYTES:
        raise ValueError(f"a database key has {KEY_BYTES} bytes, this one {len(key)}")
    connection = apsw.Connection(address, flags=flags)
    try:
        connection.pragma("page_size", PAGE_BYTES)
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", f"raw:{key.hex()}")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.NotADBError as error:
        connection.close()
        raise WrongKeyError(
            Sentence(
                "The key of this profile doesn't open {path}. Either the file was copied"
                " here from another profile, then put the matching vault.json and key with"
                " it; or its beginning is damaged, then put a backup of the folder in its"
                " place. Nothing was changed.",
                path=path,
            )
        ) from error
    except BaseException:
        connection.close()
        raise
    return connection
