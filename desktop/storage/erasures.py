"""The erasure journal: which conversations were erased, and bringing older copies up to that.

It holds keyed hashes only, each chained to the one before: nobody can tell from it who wrote
what, or when, and it is never shortened. It lies in the database, so every later backup
carries it, and once more beside the profile folder: an older copy of the folder put in its place
has the erasures of this PC applied when it is next opened. It erases nothing itself but through
``erase``.
"""

from __future__ import annotations

import hmac
import logging
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.storage.database import Database, Row
from desktop.storage.durable import write_durably

log = logging.getLogger(__name__)

SECRET = "erasures"
"""The journal's key in ``desk_secrets``; every copy of a profile has the same."""
HEADER = b"deskbell erasures 1\n"
_MARK = re.compile(rb"\d+ ([0-9a-f]{32}) [0-9a-f]{32}")
_ROWS = "SELECT ordinal, mark, chain FROM erasures ORDER BY ordinal"
_BYTES = 16
_START = bytes(_BYTES)
_WITH_ROWS = (
    "outbox",
    "epochs",
    "conversation_secrets",
    "openings",
    "letters",
    "letters_written",
    "resume_links",
    "visitor_tickets",
    "open_questions",
    "saved_questions",
    "tallies",
    "messages",
)
"""Tables with rows of a conversation, in the order in which they can be deleted."""


def mark_of(journal_key: bytes, conversation_id: str, life: int) -> bytes:
    """Return what the journal says of an erased conversation: 16 bytes, noise without its key."""
    return hmac.digest(journal_key, f"{conversation_id}:{life}".encode(), "sha256")[:_BYTES]


def next_life(database: Database, conversation_id: str) -> int:
    """Return how often a conversation of this id was erased."""
    key, life = _journal_key(database), 0
    while database.one(
        "SELECT 1 FROM erasures WHERE mark = ?", (mark_of(key, conversation_id, life),)
    ):
        life += 1
    return life


def marks(database: Database) -> list[bytes]:
    """Return the journal's marks, oldest first."""
    rows = database.all("SELECT mark FROM erasures ORDER BY ordinal")
    return [mark for (mark,) in rows if isinstance(mark, bytes)]


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal to hand on. Marks of one key say nothing of a profile with another."""

    key: bytes = field(repr=False)
    marks: tuple[bytes, ...]


def journal_of(database: Database) -> Journal:
    """Return the journal of an open database."""
    return Journal(_journal_key(database), tuple(marks(database)))


def chain_problem(database: Database) -> int | None:
    """Return the place (from 1) of the first mark that was changed, moved or left out, or None."""
    key, before = _journal_key(database), _START
    rows = database.all("SELECT ordinal, mark, chain FROM erasures ORDER BY ordinal")
    for place, (ordinal, mark, chain) in enumerate(rows, start=1):
        assert isinstance(mark, bytes)
        before = _chained(key, before, mark)
        if chain != before or ordinal != place:
            return place
    return None


def erase_rows(
    database: Database, conversation_id: str | None = None, *, without_key: bool = False
) -> None:
    """Delete all rows of a conversation, or of all whose key is gone already."""
    which, values = (
        ("NOT IN (SELECT conversation FROM conversation_keys)", ())
        if without_key
        else ("= ?", (conversation_id,))
    )
    with database.transaction():
        for table in _WITH_ROWS:
            database.all(f"DELETE FROM {table} WHERE conversation {which}", values)
        database.all(f"DELETE FROM conversations WHERE id {which}", values)
        database.all(f"DELETE FROM conversation_keys WHERE conversation {which}", values)


class Erasures:
    """The table ``erasures``, its copy beside the profile, and erasing itself."""

    def __init__(
        self,
        database: Database,
        destroyed: Callable[[Sequence[str]], None] = lambda ids: None,
        profile: Path | None = None,
    ) -> None:
        """Erase in ``database``, which belongs to the folder ``profile`` or to the one it lies in.

        ``destroyed`` destroys the keys of these conversations in the app's own backups.
        """
        self._database = database
        self._destroyed = destroyed
        self._profile = profile or database.path.parent
        self._key = _journal_key(database)
        self._fresh: list[str] = []
        self._beside = 0

    @property
    def path(self) -> Path:
        """The copy beside the profile folder; of another profile in the same place it has another name."""
        name = hmac.digest(self._key, b"name", "sha256").hex()[:8]
        return self._profile.parent / f"{self._profile.name}.erasures-{name}"

    def erase(self, conversation_id: str) -> None:
        """Delete all rows of a conversation and its key, and note it in the journal.

        After the commit the log is emptied and the key is destroyed in the app's own backups too.
        """
        database = self._database
        with database.transaction():
            found = database.one(
                "SELECT life FROM conversation_keys WHERE conversation = ?", (conversation_id,)
            )
            if found is not None:
                assert isinstance(found[0], int)
                self._note([mark_of(self._key, conversation_id, found[0])])
            erase_rows(database, conversation_id)
            database.after_commit(lambda: self._committed(conversation_id))
        database.wipe_log()
        database.remove_copies()

    def forget(self, conversation_ids: Sequence[str]) -> None:
        """Delete what is kept of browsers that have written nothing; of them the journal tells nothing."""
        database = self._database
        with database.transaction():
            for conversation_id in conversation_ids:
                erase_rows(database, conversation_id)
            database.after_commit(lambda: self._destroyed(conversation_ids))
        database.wipe_log()

    def bring_up_to_date(self, more: Iterable[bytes] = ()) -> int:
        """Apply what the copy beside the profile and ``more`` know and this database does not.

        Returns how many conversations were erased by it. The copy gets what it lacks.
        """
        extra = tuple(more)
        last = self._database.one(f"{_ROWS} DESC LIMIT 1")
        if not extra and self._ends_with(last):
            self._beside = int(last[0] or 0) if last else 0
            return 0
        known = set(marks(self._database))
        missing = [one for one in dict.fromkeys((*self._read(), *extra)) if one not in known]
        erased = self._named_by(set(missing)) if missing else []
        with self._database.transaction():
            self._note(missing)
            for conversation_id in erased:
                self.erase(conversation_id)
        self._rewrite()
        return len(erased)

    def _named_by(self, gone: set[bytes]) -> list[str]:
        rows = self._database.all("SELECT conversation, life FROM conversation_keys")
        return [
            str(conversation)
            for conversation, life in rows
            if mark_of(self._key, str(conversation), int(life or 0)) in gone
        ]

    def _note(self, fresh: Iterable[bytes]) -> None:
        last = self._database.one(
            "SELECT ordinal, chain FROM erasures ORDER BY ordinal DESC LIMIT 1"
        )
        ordinal, before = (int(last[0] or 0), last[1]) if last else (0, _START)
        assert isinstance(before, bytes)
        for mark in fresh:
            if self._database.one("SELECT 1 FROM erasures WHERE mark = ?", (mark,)):
                continue
            ordinal, before = ordinal + 1, _chained(self._key, before, mark)
            self._database.all(
                "INSERT INTO erasures (ordinal, mark, chain) VALUES (?, ?, ?)",
                (ordinal, mark, before),
            )

    def _committed(self, conversation_id: str) -> None:
        # One transaction may erase many: its first call does the work for all of them.
        self._fresh.append(conversation_id)
        if self._database.awaits_commit:
            return
        fresh, self._fresh = self._fresh, []
        self._append()
        self._destroyed(fresh)

    def _append(self) -> None:
        rows = self._database.all(
            "SELECT ordinal, mark, chain FROM erasures WHERE ordinal > ? ORDER BY ordinal",
            (self._beside,),
        )
        if not self._beside or not self.path.exists():
            self._rewrite()
            return
        try:
            with self.path.open("ab") as file:
                file.writelines(_line(*row) for row in rows)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            _not_beside(self.path, error)
            return
        self._beside += len(rows)

    def _rewrite(self) -> None:
        rows = self._database.all(_ROWS)
        try:
            write_durably(self.path, HEADER + b"".join(_line(*row) for row in rows))
        except OSError as error:
            _not_beside(self.path, error)
            return
        self._beside = len(rows)

    def _ends_with(self, last: Row | None) -> bool:
        """Say whether the copy beside the profile ends as the journal here does."""
        try:
            with self.path.open("rb") as file:
                wanted = _line(*last) if last else HEADER
                file.seek(0, os.SEEK_END)
                file.seek(-min(file.tell(), len(wanted)), os.SEEK_END)
                return file.read() == wanted
        except FileNotFoundError:
            return last is None
        except OSError as error:
            _not_beside(self.path, error)
            return True

    def _read(self) -> list[bytes]:
        """Return the marks beside the profile, as far as lines can be read.

        Every one counts, whatever has become of the lines before it: one that is not ours, or
        was changed, names no conversation.
        """
        try:
            lines = self.path.read_bytes().splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            _not_beside(self.path, error)
            return []
        found = (_MARK.fullmatch(line) for line in lines)
        return [bytes.fromhex(one[1].decode("ascii")) for one in found if one]


def _journal_key(database: Database) -> bytes:
    row = database.one("SELECT value FROM desk_secrets WHERE name = ?", (SECRET,))
    assert row is not None
    assert isinstance(row[0], bytes)
    return row[0]


def _chained(key: bytes, before: bytes, mark: bytes) -> bytes:
    return hmac.digest(key, before + mark, "sha256")[:_BYTES]


def _line(ordinal: object, mark: object, chain: object) -> bytes:
    assert isinstance(mark, bytes)
    assert isinstance(chain, bytes)
    return f"{ordinal} {mark.hex()} {chain.hex()}\n".encode("ascii")


def _not_beside(path: Path, error: OSError) -> None:
    # The erasure itself is done and noted in the database; only an older copy of the folder,
    # put in its place, would not hear of it.
    log.warning("the erasure journal beside the profile can't be used: %s", error.strerror)
