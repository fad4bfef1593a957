"""Conversations and their messages: the aggregate, the inbox's rows, search, deletion.

What was said is sealed with the conversation's own key; ids, times and states are not.
"""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from desktop.domain.conversation import RECENT, Conversation, Mode
from desktop.domain.message import Message, Sender
from desktop.domain.snapshots import Counts, Excerpt, InboxRow
from desktop.storage.codec import decode, encode, micros, moment
from desktop.storage.database import Database, Row, Value
from desktop.storage.erasures import Erasures
from desktop.storage.keys import ConversationKeys
from desktop.storage.sealing import (
    NotOpenedError,
    Sealer,
    measured,
    place_of,
    storable,
    taken_apart,
)
from desktop.storage.search import SearchIndex

log = logging.getLogger(__name__)

_SNIPPET = 120
_NAME = 60
_FEW = 500
"""Up to so many keys are looked up one by one."""
_NOT_IN_FIELDS = frozenset({"id", "sender", "text"})

# Marks that turn the direction of what follows: a name could otherwise rearrange its line.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_UPSERT = """
INSERT INTO conversations (id, mode, changed_at, waiting_since, unread, present, unfinished,
                           listed, sealed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET mode = excluded.mode, changed_at = excluded.changed_at,
    waiting_since = excluded.waiting_since, unread = excluded.unread,
    present = excluded.present, unfinished = excluded.unfinished, listed = excluded.listed,
    sealed = excluded.sealed
"""

_ROWS = """
SELECT id, listed, mode, changed_at, waiting_since, unread, present,
       id IN (SELECT outbox.conversation FROM outbox JOIN messages
              ON messages.conversation = outbox.conversation AND messages.id = outbox.message
              WHERE NOT outbox.stored AND messages.sender IN ('operator', 'assistant'))
FROM conversations
"""

_MESSAGES = "SELECT id, sender, sealed FROM messages WHERE conversation = ?"

_WAITING_TO_SEND = """
SELECT count(*) FROM outbox JOIN messages
ON messages.conversation = outbox.conversation AND messages.id = outbox.message
WHERE NOT outbox.stored AND messages.sender IN ('operator', 'assistant')
"""

_STRAYS = """
SELECT conversation FROM
    (SELECT conversation FROM conversation_keys UNION SELECT conversation FROM conversation_secrets)
    AS known
WHERE conversation NOT IN (SELECT id FROM conversations) AND NOT EXISTS
    (SELECT 1 FROM epochs WHERE epochs.conversation = known.conversation AND began_at >= ?)
LIMIT 200
"""
"""Epochs are dated in milliseconds. Without one it is left over from a restored backup."""


class ConversationShelf:
    """The tables ``conversations`` and ``messages``."""

    def __init__(self, database: Database, keys: ConversationKeys, erasures: Erasures) -> None:
        self._database = database
        self._keys = keys
        self._erasures = erasures
        self._index = SearchIndex(database, keys)
        # By the sealed bytes: ten thousand rows are opened once and not at each look.
        self._listed: dict[bytes, tuple[str, str]] = {}

    def load(self, conversation_id: str) -> Conversation | None:
        """Return the conversation with its newest messages, or None.

        Raises:
            DamagedRecordError: If its record can't be read.
        """
        row = self._database.one(
            "SELECT sealed FROM conversations WHERE id = ?", (conversation_id,)
        )
        if row is None:
            return None
        fields = self._keys.text(conversation_id, "conversation", row[0])
        return decode(Conversation, fields, messages=self.newest_messages(conversation_id, RECENT))

    def save(self, conversation: Conversation, messages: Sequence[Message] = ()) -> None:
        """Keep the conversation and the messages that are new or changed, in one transaction.

        New messages join at the end in the order given; one that is kept already keeps its
        place. ``conversation.messages`` itself is not stored.
        """
        waiting = (
            conversation.given_up.since
            if conversation.mode is Mode.WAITING and (conversation.given_up)
            else None
        )
        with self._database.transaction():
            self._database.all(
                _UPSERT,
                (
                    conversation.id,
                    conversation.mode.value,
                    micros(conversation.changed_at),
                    micros(waiting) if waiting else None,
                    conversation.unread,
                    conversation.present,
                    _unfinished(conversation),
                    self._keys.seal(conversation.id, "listed", _listed(conversation)),
                    self._keys.seal(
                        conversation.id,
                        "conversation",
                        encode(conversation, leave_out=frozenset({"messages"})),
                    ),
                ),
            )
            for message in messages:
                self._database.all(
                    "INSERT INTO messages (conversation, id, sender, sealed)"
                    " VALUES (?, ?, ?, ?) ON CONFLICT (conversation, id) DO UPDATE SET"
                    " sender = excluded.sender, sealed = excluded.sealed",
                    (
                        conversation.id,
                        message.id,
                        message.sender.value,
                        self._keys.seal(
                            conversation.id,
                            f"message:{message.id}",
                            measured(message.text)
                            + storable(encode(message, leave_out=_NOT_IN_FIELDS)).encode(),
                        ),
                    ),
                )
            self._index.changed(conversation.id)

    def messages(self, conversation_id: str) -> tuple[Message, ...]:
        """Return all messages of a conversation, in the order in which they joined it.

        Raises:
            DamagedRecordError: If one can't be read.
        """
        return self._opened(conversation_id, f"{_MESSAGES} ORDER BY ordinal")

    def has_message(self, conversation_id: str, message_id: str) -> bool:
        """Say whether a message with this id is kept already."""
        return bool(
            self._database.one(
                "SELECT 1 FROM messages WHERE conversation = ? AND id = ?",
                (conversation_id, message_id),
            )
        )

    def rows(self) -> Iterator[InboxRow]:
        """Give one row a conversation, last changed first."""
        rows = self._database.all(_ROWS + "ORDER BY changed_at DESC, id")
        unknown = [str(row[0]) for row in rows if row[1] not in self._listed]
        sealers = self._keys.sealers(unknown if len(unknown) < _FEW else None) if unknown else {}
        # Rebuilt, so that what was erased or written anew does not stay in memory.
        self._listed = {_bytes(row[1]): self._name_and_snippet(row, sealers) for row in rows}
        for row in rows:
            yield _inbox_row(row, *self._listed[_bytes(row[1])])

    def row(self, conversation_id: str) -> InboxRow | None:
        """Return the row of one conversation, or None."""
        row = self._database.one(_ROWS + "WHERE id = ?", (conversation_id,))
        if row is None:
            return None
        listed = self._name_and_snippet(row, self._keys.sealers([conversation_id]))
        return _inbox_row(row, *listed)

    def counts(self) -> Counts:
        """Return how many conversations each list holds."""
        found = {
            str(mode): int(count or 0)
            for mode, count in self._database.all(
                "SELECT mode, count(*) FROM conversations GROUP BY mode"
            )
        }
        return Counts(
            needs_you=found.get(Mode.WAITING, 0),
            assistant=found.get(Mode.ASSISTANT, 0),
            yours=found.get(Mode.OPERATOR, 0),
            done=found.get(Mode.DONE, 0),
        )

    def search(self, text: str) -> tuple[str, ...]:
        """Return the ids of conversations that hold every word of ``text``, last changed first."""
        return self._index.find(text)

    def excerpts(self, ids: Sequence[str], text: str) -> dict[str, Excerpt]:
        """Return the newest line with found words, for the first of these conversations."""
        return self._index.excerpts(ids, text)

    def warm_search(self, most: int) -> bool:
        """Read up to ``most`` conversations for the search; return whether there are more to read.

        What is not read yet when somebody searches is read then, and they wait for it.
        """
        return self._index.read(most)

    def messages_from(self, conversation_id: str, message_id: str) -> tuple[Message, ...]:
        """Return a message and all that joined after it; nothing where it is not kept."""
        return self._opened(
            conversation_id,
            f"{_MESSAGES}1 AND ordinal >= (SELECT ordinal FROM messages"
            " WHERE conversation = ?1 AND id = ?2) ORDER BY ordinal",
            message_id,
        )

    def newest_messages(
        self, conversation_id: str, most: int, before: str | None = None
    ) -> tuple[Message, ...]:
        """Return the newest messages, or the newest before one of them, oldest first."""
        newest_first = self._opened(
            conversation_id,
            f"{_MESSAGES}1 AND (?2 IS NULL OR ordinal < (SELECT ordinal FROM messages"
            " WHERE conversation = ?1 AND id = ?2)) ORDER BY ordinal DESC LIMIT ?3",
            before,
            most,
        )
        return newest_first[::-1]

    def count_messages(self, conversation_id: str) -> int:
        """Return how many messages a conversation has."""
        row = self._database.one(
            "SELECT count(*) FROM messages WHERE conversation = ?", (conversation_id,)
        )
        return int(row[0] or 0) if row else 0

    def end_ahead(self, now: datetime) -> None:
        """Let what was last changed at a moment that has not come yet count as changed ``now``."""
        at = micros(now)
        self._database.all("UPDATE conversations SET changed_at = ?1 WHERE changed_at > ?1", (at,))

    def forget_strays(self, before: datetime) -> None:
        """Forget browsers that opened the chat before then and of which no conversation is kept.

        They wrote nothing, or it was erased and they came back. A few at a time.
        """
        rows = self._database.all(_STRAYS, (micros(before) // 1000,))
        if rows:
            self._erasures.forget([str(one) for (one,) in rows])

    def waiting_to_send(self) -> int:
        """Return how many replies to visitors the relay does not have yet."""
        row = self._database.one(_WAITING_TO_SEND)
        return int(row[0] or 0) if row else 0

    def unfinished(self) -> tuple[str, ...]:
        """Return the ids of conversations to which the assistant still owes an answer, oldest first."""
        rows = self._database.all(
            "SELECT id FROM conversations WHERE unfinished ORDER BY changed_at, id"
        )
        return tuple(str(row[0]) for row in rows)

    def delete(self, conversation_id: str) -> None:
        """Erase everything about a conversation and its key; note it in the erasure journal.

        The pages are overwritten, the log is emptied at the end of the transaction, copies
        made before upgrades go, and the app's own backups lose the key.
        """
        self._index.forget(conversation_id)
        self._erasures.erase(conversation_id)

    def _opened(self, conversation_id: str, sql: str, *values: Value) -> tuple[Message, ...]:
        rows = self._database.all(sql, (conversation_id, *values))
        return tuple(self._message(conversation_id, row) for row in rows)

    def _message(self, conversation_id: str, row: Row) -> Message:
        message_id, sender, sealed = row
        content = self._keys.open(conversation_id, f"message:{message_id!s}", sealed)
        text, fields = taken_apart(content)
        return decode(Message, fields, id=str(message_id), sender=Sender(str(sender)), text=text)

    def _name_and_snippet(self, row: Row, sealers: Mapping[str, Sealer]) -> tuple[str, str]:
        conversation_id, sealed = str(row[0]), _bytes(row[1])
        known = self._listed.get(sealed)
        if known is not None:
            return known
        try:
            content = sealers[conversation_id].open(sealed, place_of(conversation_id, "listed"))
        except (KeyError, NotOpenedError):
            # The row of one that can't be read still has to be there, so that it can be erased.
            log.warning("a row of the inbox can't be read")
            return guest_name(conversation_id, None), ""
        name, _, snippet = content.decode().split("\n", 2)
        return guest_name(conversation_id, name), snippet


def guest_name(conversation_id: str, given: str | None) -> str:
    """Return the name the visitor gave, on one line, or 'Guest 7C1' made of the id."""
    return _one_line(given or "", _NAME) or f"Guest {conversation_id[:3].upper()}"


def _unfinished(conversation: Conversation) -> bool:
    newest = conversation.newest
    drafted = conversation.draft is not None and conversation.draft.answers == newest
    return conversation.mode is Mode.ASSISTANT and bool(conversation.pending) and not drafted


def _snippet(messages: Sequence[Message]) -> str:
    spoken = [one for one in messages if one.sender is not Sender.NOTICE] or messages
    return _one_line(spoken[-1].text, _SNIPPET) if spoken else ""


def _one_line(text: str, longest: int) -> str:
    plain = "".join(
        " " if unicodedata.category(one) in ("Cc", "Zl", "Zp") else one
        for one in text[: 4 * longest]
        if one not in _TURNING
    )
    line = " ".join(plain.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _listed(conversation: Conversation) -> str:
    """Return name, address and snippet, a line each."""
    visitor = conversation.visitor
    name, email = (" ".join((one or "").split()) for one in (visitor.name, visitor.email))
    return f"{name}\n{email}\n{_snippet(conversation.messages)}"


def _inbox_row(row: Row, name: str, snippet: str) -> InboxRow:
    conversation_id, _, mode, changed_at, waiting, unread, present, unsent = row
    return InboxRow(
        conversation_id=str(conversation_id),
        name=name,
        snippet=snippet,
        mode=Mode(str(mode)),
        changed_at=moment(int(changed_at or 0)),
        waiting_since=None if waiting is None else moment(int(waiting)),
        unread=bool(unread),
        unsent=bool(unsent),
        present=bool(present),
    )


def _bytes(value: Value) -> bytes:
    assert isinstance(value, bytes)
    return value
