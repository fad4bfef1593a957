"""The file of a backup: a passphrase, a header anybody may read, and a sealed stream of bytes.

It knows nothing of what is in the stream. 16 bytes that name the format, 4 bytes with the length
of the header, the header as JSON (version, Argon2id's salt and cost, a check of the key), then
pieces of 64 KiB, each sealed with AES-256-GCM under the passphrase's key. A piece's nonce is the
header's 7 random bytes, its number in 4 bytes and whether it is the last (STREAM, Hoang et al.
2015), so pieces can't be left out, moved, or cut off at the end; the header is authenticated
with each.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.domain.backups import SHORTEST_PASSPHRASE
from desktop.domain.sentence import Sentence
from desktop.storage.argon import Argon2Cost, key_of
from desktop.storage.errors import (
    DamagedBackupError,
    NewerBackupError,
    PassphraseTooShortError,
    WrongPassphraseError,
    told_in_words,
)

MAGIC = b"DESKBELL BACKUP\n"
VERSION = 1
PIECE = 64 * 1024
_TAG = 16
_LONGEST_HEADER = 4096
_MOST_MEMORY_KIB = 1 << 20
_MOST_PASSES = 20


class BackupWriter:
    """Writes to ``FILE.part``; the file gets its name when everything is written and on the disk."""

    def __init__(self, path: Path, passphrase: str, cost: Argon2Cost | None = None) -> None:
        """Begin a file.

        Raises:
            PassphraseTooShortError: With fewer than 8 characters.
            StorageError: If the file can't be made.
        """
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise PassphraseTooShortError(
                Sentence(
                    "The passphrase needs at least {count} characters; three or four unrelated"
                    " words are best. Choose a longer one.",
                    count=SHORTEST_PASSPHRASE,
                )
            )
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        header: dict[str, Any] = {
            "version": VERSION,
            "argon2id": {"salt": secrets.token_hex(16), **asdict(cost or Argon2Cost())},
            "nonce": secrets.token_hex(7),
        }
        key = key_of(passphrase, header["argon2id"])
        header["check"] = _check(key)
        content = json.dumps(header, separators=(",", ":")).encode()
        self._pieces = _Pieces(key, bytes.fromhex(header["nonce"]), content)
        self._waiting = bytearray()
        with told_in_words(path):
            self._file = self._part.open("wb")
            self._file.write(MAGIC + len(content).to_bytes(4, "big") + content)

    def write(self, content: bytes) -> None:
        """Add bytes to the stream. Raises ``StorageError``."""
        self._waiting += content
        with told_in_words(self._path):
            while len(self._waiting) > PIECE:
                self._file.write(self._pieces.seal(bytes(self._waiting[:PIECE]), last=False))
                del self._waiting[:PIECE]

    def __enter__(self) -> BackupWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                with told_in_words(self._path):
                    self._file.write(self._pieces.seal(bytes(self._waiting), last=True))
                    self._file.flush()
                    os.fsync(self._file.fileno())
                    self._file.close()
                    self._part.replace(self._path)
        finally:
            self._file.close()
            self._part.unlink(missing_ok=True)


class BackupReader:
    """Gives the stream's bytes, each piece checked before any of it is given."""

    def __init__(self, path: Path, passphrase: str) -> None:
        """Open a file and try the passphrase.

        Raises:
            WrongPassphraseError: If the passphrase is another.
            NewerBackupError: If a newer Deskbell has made it.
            DamagedBackupError: If it is no backup, or its beginning is damaged.
            StorageError: If it can't be read.
        """
        self._path = path
        with told_in_words(path):
            self._file: BinaryIO = path.open("rb")
        try:
            header, content = self._header()
            # As typed on any keyboard; a damaged salt looks like a wrong passphrase too.
            key = key_of(passphrase, header["argon2id"])
            if not hmac.compare_digest(_check(key), header["check"]):
                raise WrongPassphraseError(
                    Sentence(
                        "The passphrase doesn't open this backup. Check Caps Lock and the"
                        " keyboard's language and type it again. Nothing was changed."
                    )
                )
            self._pieces = _Pieces(key, bytes.fromhex(header["nonce"]), content)
        except BaseException:
            self._file.close()
            raise
        self._waiting = bytearray()
        self._stream = self._read()

    def take(self, count: int) -> bytes:
        """Return exactly ``count`` bytes.

        Raises:
            DamagedBackupError: If the stream ends before, or a piece was changed.
        """
        while len(self._waiting) < count:
            piece = next(self._stream, None)
            if piece is None:
                raise damaged_backup(self._path)
            self._waiting += piece
        taken = bytes(self._waiting[:count])
        del self._waiting[:count]
        return taken

    def end(self) -> None:
        """Check that nothing follows and the last piece was there. Raises as :meth:`take`."""
        if self._waiting or next(self._stream, None):
            raise damaged_backup(self._path)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> BackupReader:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def _header(self) -> tuple[dict[str, Any], bytes]:
        with told_in_words(self._path):
            magic = self._file.read(len(MAGIC))
            length = int.from_bytes(self._file.read(4), "big")
            content = self._file.read(length) if 0 < length <= _LONGEST_HEADER else b""
        if magic != MAGIC:
            raise DamagedBackupError(
                Sentence(
                    "{file} is not a backup of Deskbell, or its beginning is damaged. Choose"
                    " another file. Nothing was changed.",
                    file=self._path.name,
                )
            )
        try:
            header = json.loads(content)
            if _whole(header["version"]) > VERSION:
                raise newer_backup(self._path)
            argon = header["argon2id"]
            lanes = _whole(argon["parallelism"])
            fits = (
                0 < lanes <= 64
                and 8 * lanes <= _whole(argon["memory_kib"]) <= _MOST_MEMORY_KIB
                and 0 < _whole(argon["time_cost"]) <= _MOST_PASSES
                and len(bytes.fromhex(argon["salt"])) == 16
                and len(bytes.fromhex(header["nonce"])) == 7
                and header["check"].isascii()
            )
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            fits = False
        if not fits:
            raise damaged_backup(self._path)
        return header, content

    def _read(self) -> Iterator[bytes]:
        with told_in_words(self._path):
            ahead = self._file.read(PIECE + _TAG)
        while True:
            piece = ahead
            with told_in_words(self._path):
                ahead = self._file.read(PIECE + _TAG)
            try:
                yield self._pieces.open(piece, last=not ahead)
            except InvalidTag:
                raise damaged_backup(self._path) from None
            if not ahead:
                return


class _Pieces:
    """Seals or opens the pieces of one stream, in order."""

    def __init__(self, key: bytes, prefix: bytes, header: bytes) -> None:
        self._aead = AESGCM(key)
        self._prefix = prefix
        self._header = hashlib.sha256(header).digest()
        self._number = 0

    def seal(self, content: bytes, *, last: bool) -> bytes:
        return self._aead.encrypt(self._nonce(last), content, self._header)

    def open(self, piece: bytes, *, last: bool) -> bytes:
        if len(piece) < _TAG:
            raise InvalidTag
        return self._aead.decrypt(self._nonce(last), piece, self._header)

    def _nonce(self, last: bool) -> bytes:
        number, self._number = self._number, self._number + 1
        return self._prefix + number.to_bytes(4, "big") + bytes([last])


def damaged_backup(path: Path) -> DamagedBackupError:
    """Return the error for a file that was changed or is incomplete."""
    return DamagedBackupError(
        Sentence(
            "The backup {file} is damaged or incomplete, so it was not used. Copy it again from"
            " where it came, or choose another backup. Nothing was changed.",
            file=path.name,
        )
    )


def newer_backup(path: Path) -> NewerBackupError:
    """Return the error for a file that a newer version has made."""
    return NewerBackupError(
        Sentence(
            "The backup {file} was made by a newer Deskbell. Install the newer version here,"
            " then restore it. Nothing was changed.",
            file=path.name,
        )
    )


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number was expected")
    return value


def _check(key: bytes) -> str:
    return hmac.digest(key, b"deskbell backup check", "sha256")[:8].hex()
