"""One key for each conversation: made when it is first needed, gone when it is erased.

A conversation's key is 256 random bits, wrapped by a key that follows from the database's own.
Everything that holds a conversation's words is sealed with it, so that without the 60 bytes of
its row nothing of them can be read, wherever they still lie. A conversation that comes back
after it was erased gets another key and the next ``life``.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Iterable

from desktop.domain.sentence import Sentence
from desktop.storage.database import Database, Value
from desktop.storage.erasures import next_life
from desktop.storage.errors import DamagedRecordError
from desktop.storage.sealing import (
    KEY_BYTES,
    WRAPPING,
    KeyRow,
    NotOpenedError,
    Sealer,
    derived,
    place_of,
    storable,
    unwrap,
    wrap,
)

_MOST = 256
"""Keys that are held ready; each takes about a kilobyte."""


def rewrap(database: Database, before: bytes) -> None:
    """Wrap every key anew, after the database's key was another, ``before``, until now.

    Raises:
        DamagedRecordError: If one can't be unwrapped; nothing is changed.
    """
    old = Sealer(derived(before, WRAPPING))
    new = Sealer(database.derived(WRAPPING))
    with database.transaction():
        for row in key_rows(database):
            try:
                key = unwrap(old, row)
            except NotOpenedError as error:
                raise unreadable() from error
            database.all(
                "UPDATE conversation_keys SET wrapped = ? WHERE conversation = ?",
                (wrap(new, row[0], row[1], key), row[0]),
            )


def key_rows(database: Database) -> list[KeyRow]:
    """Return the rows of all keys."""
    rows = database.all("SELECT conversation, life, wrapped FROM conversation_keys")
    return [key_row(*row) for row in rows]


class ConversationKeys:
    """The table ``conversation_keys``, and sealing with its keys."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._wrapping = Sealer(database.derived(WRAPPING))
        # By the wrapped bytes, so that neither an erasure nor a rollback leaves a stale key.
        self._ready: OrderedDict[bytes, Sealer] = OrderedDict()

    def seal(self, conversation_id: str, place: str, content: str | bytes) -> bytes:
        """Return ``content`` sealed with the conversation's key, which is made where there is none."""
        plain = storable(content).encode() if isinstance(content, str) else content
        return self._sealer(conversation_id, make=True).seal(
            plain, place_of(conversation_id, place)
        )

    def open(self, conversation_id: str, place: str, sealed: Value) -> bytes:
        """Return what :meth:`seal` sealed.

        Raises:
            DamagedRecordError: If the key is gone or it was changed.
        """
        assert isinstance(sealed, bytes)
        try:
            return self._sealer(conversation_id).open(sealed, place_of(conversation_id, place))
        except NotOpenedError as error:
            raise unreadable() from error

    def text(self, conversation_id: str, place: str, sealed: Value) -> str:
        """Return the text that was sealed. Raises as :meth:`open`."""
        return self.open(conversation_id, place, sealed).decode()

    def sealers(self, conversation_ids: Iterable[str] | None = None) -> dict[str, Sealer]:
        """Return the keys of these conversations, or of all; damaged and missing ones are absent."""
        if conversation_ids is None:
            rows = key_rows(self._database)
        else:
            wanted = list(conversation_ids)
            marks = ", ".join("?" * len(wanted))
            rows = [
                key_row(*row)
                for row in self._database.all(
                    "SELECT conversation, life, wrapped FROM conversation_keys"
                    f" WHERE conversation IN ({marks})",
                    wanted,
                )
            ]
        made = {}
        for row in rows:
            try:
                made[row[0]] = Sealer(unwrap(self._wrapping, row))
            except NotOpenedError:
                continue
        return made

    def _sealer(self, conversation_id: str, *, make: bool = False) -> Sealer:
        found = self._database.one(
            "SELECT conversation, life, wrapped FROM conversation_keys WHERE conversation = ?",
            (conversation_id,),
        )
        if found is None:
            if not make:
                raise unreadable()
            return self._make(conversation_id)
        row = key_row(*found)
        ready = self._ready.get(row[2])
        if ready is None:
            try:
                ready = Sealer(unwrap(self._wrapping, row))
            except NotOpenedError as error:
                raise unreadable() from error
            self._ready[row[2]] = ready
            if len(self._ready) > _MOST:
                self._ready.popitem(last=False)
        else:
            self._ready.move_to_end(row[2])
        return ready

    def _make(self, conversation_id: str) -> Sealer:
        key, life = os.urandom(KEY_BYTES), next_life(self._database, conversation_id)
        self._database.all(
            "INSERT INTO conversation_keys (conversation, life, wrapped) VALUES (?, ?, ?)",
            (conversation_id, life, wrap(self._wrapping, conversation_id, life, key)),
        )
        return Sealer(key)


def unreadable() -> DamagedRecordError:
    """Return the error for a record whose key is gone or that was changed."""
    return DamagedRecordError(
        Sentence(
            "A stored conversation can't be opened: its key is missing, or the record was"
            " changed. Nothing else is affected. Restore a backup to get it back, or erase"
            " the conversation."
        )
    )


def key_row(conversation: Value, life: Value, wrapped: Value) -> KeyRow:
    """Return a row of ``conversation_keys`` with its types."""
    assert isinstance(life, int)
    assert isinstance(wrapped, bytes)
    return str(conversation), life, wrapped
