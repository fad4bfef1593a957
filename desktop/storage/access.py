"""The access record: lines that are only added, each sealed over the one before it.

What is worth a line is the engine's business. The chain shows a line that was changed, put in or
taken out; a small file beside the database, which names the last line, shows an end that was cut
off. Both are made with a key that lies with the profile's other keys: whoever has those can write
a new record, and nothing on this computer can keep them from it.
"""

from __future__ import annotations

import hmac
import json
import logging
import os
import secrets
from datetime import date, datetime, time, timedelta
from hashlib import sha256

from desktop.domain.access import (
    MOST_SHOWN,
    AccessLine,
    AccessShown,
    Broken,
    BrokenAt,
    Did,
)
from desktop.storage.codec import micros, moment
from desktop.storage.database import Database, Value
from desktop.storage.vault import Vault

log = logging.getLogger(__name__)

HEAD = "access.head"
SECRET = "access-record"
_ABOUT = 6
"""Bytes that stand for a conversation: too few to name one of all there could ever be."""
_COLUMNS = "number, at, operator, did, about, detail, hash"


class AccessShelf:
    """The table ``access_record`` and the file ``access.head``."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault
        self._head = database.path.with_name(HEAD)
        self._key: bytes | None = None
        self._kept = -1
        """The last line that the head names; -1 where it was not read yet."""

    def note_access(
        self, at: datetime, operator: str, did: Did, *, about: str = "", detail: str = ""
    ) -> int:
        """Add a line and return its number. ``about`` is a conversation's id, or ''.

        Raises:
            StorageError: If it can't be written.
        """
        key = self._record_key()
        with self._database.transaction():
            last = self._database.one(
                "SELECT number, hash FROM access_record ORDER BY number DESC LIMIT 1"
            )
            number, before = (int(last[0] or 0) + 1, _bytes(last[1])) if last else (1, _first(key))
            shown = self.stands_for(about) if about else ""
            line = (number, micros(at), operator, did.value, shown, detail)
            self._database.all(
                f"INSERT INTO access_record ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (*line, _hash(key, before, line)),
            )
        return number

    def access_hash(self, number: int) -> str:
        """Return the hash of a line in hexadecimal letters, '' where there is no such line."""
        row = self._database.one("SELECT hash FROM access_record WHERE number = ?", (number,))
        return _bytes(row[0]).hex() if row else ""

    def stands_for(self, conversation_id: str) -> str:
        """Return what stands for a conversation in the record."""
        made = hmac.digest(self._record_key(), b"conversation\0" + conversation_id.encode(), sha256)
        return made[:_ABOUT].hex()

    def access(self, day: date | None = None, operator: str | None = None) -> AccessShown:
        """Check the whole record and return its newest lines, of one day and operator or of all.

        A day is this computer's. Reading 100,000 lines takes about a second.

        Raises:
            StorageError: If it can't be read.
        """
        wanted, values = ["1"], list[Value]()
        if day is not None:
            begins = datetime.combine(day, time()).astimezone()
            ends = datetime.combine(day + timedelta(days=1), time()).astimezone()
            wanted.append("at >= ? AND at < ?")
            values += [micros(begins), micros(ends)]
        if operator is not None:
            wanted.append("operator = ?")
            values.append(operator)
        where = " AND ".join(wanted)
        lines = tuple(
            line
            for row in self._database.all(
                f"SELECT {_COLUMNS} FROM access_record WHERE {where}"
                f" ORDER BY number DESC LIMIT {MOST_SHOWN}",
                values,
            )
            if (line := _line(row[:6])) is not None
        )
        counted = self._database.one(f"SELECT count(*) FROM access_record WHERE {where}", values)
        whole = self._database.one("SELECT count(*) FROM access_record")
        named = self._database.all(
            "SELECT DISTINCT operator FROM access_record WHERE operator <> '' ORDER BY operator"
        )
        return AccessShown(
            lines,
            total=int(whole[0] or 0) if whole else 0,
            found=int(counted[0] or 0) if counted else 0,
            operators=tuple(str(one) for (one,) in named),
            broken=self.broken_access(),
            day=day,
            operator=operator,
        )

    def openings_since(self, since: datetime) -> dict[str, int]:
        """Return how often each operator opened a conversation since a moment."""
        rows = self._database.all(
            "SELECT operator, count(*) FROM access_record WHERE did = ? AND at >= ?"
            " GROUP BY operator ORDER BY operator",
            (Did.OPENED.value, micros(since)),
        )
        return {str(name): int(count or 0) for name, count in rows}

    def broken_access(self) -> BrokenAt | None:
        """Check every line and the end; return the first place that is not as it was written.

        Raises:
            StorageError: If it can't be read.
        """
        key = self._vault.get(SECRET)
        if key is None:
            some = self._database.one("SELECT 1 FROM access_record LIMIT 1")
            return BrokenAt(1, Broken.CHANGED) if some else None
        number, before = 0, _first(key)
        head = self._read_head(key)
        for row in self._database.all(f"SELECT {_COLUMNS} FROM access_record ORDER BY number"):
            line, kept = row[:6], _bytes(row[6])
            number += 1
            if int(line[0] or 0) != number:
                return BrokenAt(number, Broken.GAP)
            if not hmac.compare_digest(kept, _hash(key, before, line)):
                return BrokenAt(number, Broken.CHANGED)
            if head is not None and head[0] == number and head[1] != kept.hex():
                return BrokenAt(number, Broken.CHANGED)
            before = kept
        if head is None:
            return BrokenAt(number, Broken.NO_HEAD)
        return BrokenAt(number + 1, Broken.CUT) if head[0] > number else None

    def keep_head(self) -> None:
        """Let the file beside the database name the last line, where it names an older one.

        Called after commits, never inside a transaction: a line that is undone later must not
        look like one that was cut off. After a crash the file is behind, which is no harm. A
        record that is shorter than the file says is left as it is found.
        """
        row = self._database.one(
            "SELECT number, hash FROM access_record ORDER BY number DESC LIMIT 1"
        )
        if row is None or int(row[0] or 0) == self._kept:
            return
        key = self._record_key()
        if self._kept >= 0 or self._follows(key):
            self._write_head(key, int(row[0] or 0), _bytes(row[1]).hex())

    def begin_access(self) -> None:
        """Make the record's key where there is none yet. Not inside a transaction: where the key
        lies in the database itself, it would be undone with it.

        Raises:
            StorageError: If it can't be kept.
        """
        self._record_key()

    def record_restored(self, at: datetime, operator: str) -> int:
        """Begin anew after a restore, with a line that says so; return its number.

        The copy ends where the backup was made, so the old head no longer fits.
        """
        number = self.note_access(at, operator, Did.RESTORED)
        self._kept = 0
        self.keep_head()
        return number

    def _follows(self, key: bytes) -> bool:
        """Say whether the record goes on where the file ends; else what is wrong must stay seen."""
        head = self._read_head(key)
        if head is None or head[0] == 0:
            return head is not None
        row = self._database.one("SELECT hash FROM access_record WHERE number = ?", (head[0],))
        return row is not None and _bytes(row[0]).hex() == head[1]

    def _record_key(self) -> bytes:
        if self._key is None:
            self._key = self._vault.get(SECRET)
        if self._key is not None:
            return self._key
        # Not remembered before it was read back: an open transaction may still undo it.
        made = secrets.token_bytes(32)
        self._vault.put(SECRET, made)
        self._write_head(made, 0, "")
        return made

    def _write_head(self, key: bytes, number: int, kept: str) -> None:
        text = json.dumps({"number": number, "hash": kept, "seal": _seal(key, number, kept)})
        aside = self._head.with_suffix(".new")
        try:
            aside.write_text(text, encoding="utf-8")
            os.replace(aside, self._head)
        except OSError as error:
            log.warning("the end of the access record was not noted: %s", type(error).__name__)
            return
        self._kept = number

    def _read_head(self, key: bytes) -> tuple[int, str] | None:
        try:
            raw = json.loads(self._head.read_text(encoding="utf-8"))
            number, kept, seal = int(raw["number"]), str(raw["hash"]), str(raw["seal"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        fits = hmac.compare_digest(seal, _seal(key, number, kept))
        return (number, kept) if fits else None


def _first(key: bytes) -> bytes:
    return hmac.digest(key, b"access record\0", sha256)


def _hash(key: bytes, before: bytes, line: tuple[Value, ...]) -> bytes:
    text = json.dumps(line, ensure_ascii=True, separators=(",", ":"))
    return hmac.digest(key, before + text.encode(), sha256)


def _seal(key: bytes, number: int, kept: str) -> str:
    return hmac.digest(key, f"head\0{number}\0{kept}".encode(), sha256).hex()


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""


def _line(row: tuple[Value, ...]) -> AccessLine | None:
    number, at, operator, did, about, detail = row
    try:
        return AccessLine(
            int(number or 0),
            moment(int(at or 0)),
            str(operator),
            Did(str(did)),
            str(about),
            str(detail),
        )
    except ValueError:
        # A kind that a newer version wrote; the chain is checked all the same.
        return None
