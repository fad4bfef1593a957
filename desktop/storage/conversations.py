"""Conversations and their messages: the aggregate, the inbox's rows, search, deletion."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from desktop.domain.conversation import RECENT, Conversation, Mode
from desktop.domain.message import Message, Sender
from desktop.domain.snapshots import Counts, Excerpt, InboxRow
from desktop.storage.codec import decode, encode, micros, moment
from desktop.storage.database import Database, Row
from desktop.storage.search import excerpts, find

_SNIPPET = 120
_NAME = 60
_NOT_IN_FIELDS = frozenset({"id", "sender", "text"})

# Marks that turn the direction of what follows: a name could otherwise rearrange its line.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_UPSERT = """
INSERT INTO conversations (id, mode, changed_at, name, email, snippet, waiting_since, unread,
                           present, unfinished, fields)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET mode = excluded.mode, changed_at = excluded.changed_at,
    name = excluded.name, email = excluded.email, snippet = excluded.snippet,
    waiting_since = excluded.waiting_since, unread = excluded.unread,
    present = excluded.present, unfinished = excluded.unfinished, fields = excluded.fields
"""

_ROWS = """
SELECT id, name, snippet, mode, changed_at, waiting_since, unread, present,
       id IN (SELECT outbox.conversation FROM outbox JOIN messages
              ON messages.conversation = outbox.conversation AND messages.id = outbox.message
              WHERE NOT outbox.stored AND messages.sender IN ('operator', 'assistant'))
FROM conversations
"""

_WAITING_TO_SEND = """
SELECT count(*) FROM outbox JOIN messages
ON messages.conversation = outbox.conversation AND messages.id = outbox.message
WHERE NOT outbox.stored AND messages.sender IN ('operator', 'assistant')
"""


class ConversationShelf:
    """The tables ``conversations`` and ``messages``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, conversation_id: str) -> Conversation | None:
        """Return the conversation with its newest messages, or None.

        Raises:
            DamagedRecordError: If its record can't be read.
        """
        row = self._database.one(
            "SELECT fields FROM conversations WHERE id = ?", (conversation_id,)
        )
        if row is None:
            return None
        newest = self._database.all(
            "SELECT id, sender, text, fields FROM messages WHERE conversation = ?"
            " ORDER BY ordinal DESC LIMIT ?",
            (conversation_id, RECENT),
        )
        return decode(
            Conversation, str(row[0]), messages=tuple(_message(one) for one in reversed(newest))
        )

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
                    conversation.visitor.name,
                    conversation.visitor.email,
                    _snippet(conversation.messages),
                    micros(waiting) if waiting else None,
                    conversation.unread,
                    conversation.present,
                    _unfinished(conversation),
                    encode(conversation, leave_out=frozenset({"messages"})),
                ),
            )
            for message in messages:
                self._database.all(
                    "INSERT INTO messages (conversation, id, sender, text, fields)"
                    " VALUES (?, ?, ?, ?, ?) ON CONFLICT (conversation, id) DO UPDATE SET"
                    " sender = excluded.sender, text = excluded.text, fields = excluded.fields",
                    (
                        conversation.id,
                        message.id,
                        message.sender.value,
                        message.text,
                        encode(message, leave_out=_NOT_IN_FIELDS),
                    ),
                )

    def messages(self, conversation_id: str) -> tuple[Message, ...]:
        """Return all messages of a conversation, in the order in which they joined it.

        Raises:
            DamagedRecordError: If one can't be read.
        """
        rows = self._database.all(
            "SELECT id, sender, text, fields FROM messages WHERE conversation = ? ORDER BY ordinal",
            (conversation_id,),
        )
        return tuple(_message(row) for row in rows)

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
        for row in self._database.all(_ROWS + "ORDER BY changed_at DESC, id"):
            yield _inbox_row(row)

    def row(self, conversation_id: str) -> InboxRow | None:
        """Return the row of one conversation, or None."""
        row = self._database.one(_ROWS + "WHERE id = ?", (conversation_id,))
        return _inbox_row(row) if row else None

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
        return find(self._database, text)

    def excerpts(self, ids: Sequence[str], text: str) -> dict[str, Excerpt]:
        """Return the newest line with found words, for the first of these conversations."""
        return excerpts(self._database, ids, text)

    def messages_from(self, conversation_id: str, message_id: str) -> tuple[Message, ...]:
        """Return a message and all that joined after it; nothing where it is not kept."""
        rows = self._database.all(
            "SELECT id, sender, text, fields FROM messages WHERE conversation = ?1 AND ordinal >="
            " (SELECT ordinal FROM messages WHERE conversation = ?1 AND id = ?2) ORDER BY ordinal",
            (conversation_id, message_id),
        )
        return tuple(_message(row) for row in rows)

    def newest_messages(
        self, conversation_id: str, most: int, before: str | None = None
    ) -> tuple[Message, ...]:
        """Return the newest messages, or the newest before one of them, oldest first."""
        rows = self._database.all(
            "SELECT id, sender, text, fields FROM messages WHERE conversation = ?1 AND (?2 IS NULL"
            " OR ordinal < (SELECT ordinal FROM messages WHERE conversation = ?1 AND id = ?2))"
            " ORDER BY ordinal DESC LIMIT ?3",
            (conversation_id, before, most),
        )
        return tuple(_message(row) for row in reversed(rows))

    def count_messages(self, conversation_id: str) -> int:
        """Return how many messages a conversation has."""
        row = self._database.one(
            "SELECT count(*) FROM messages WHERE conversation = ?", (conversation_id,)
        )
        return int(row[0] or 0) if row else 0

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
        """Erase everything about a conversation: messages, search, keys, outbox, copies.

        The pages are overwritten, the log is emptied at the end of the transaction, and copies
        made before upgrades go, because they hold it too.
        """
        with self._database.transaction():
            for table in (
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
            ):
                self._database.all(
                    f"DELETE FROM {table} WHERE conversation = ?", (conversation_id,)
                )
            self._database.all("DELETE FROM messages WHERE conversation = ?", (conversation_id,))
            self._database.all("DELETE FROM conversations WHERE id = ?", (conversation_id,))
        self._database.wipe_log()
        self._database.remove_copies()


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


def _message(row: Row) -> Message:
    message_id, sender, text, fields = row
    return decode(Message, str(fields), id=str(message_id), sender=Sender(str(sender)), text=text)


def _inbox_row(row: Row) -> InboxRow:
    conversation_id, name, snippet, mode, changed_at, waiting, unread, present, unsent = row
    return InboxRow(
        conversation_id=str(conversation_id),
        name=guest_name(str(conversation_id), None if name is None else str(name)),
        snippet=str(snippet),
        mode=Mode(str(mode)),
        changed_at=moment(int(changed_at or 0)),
        waiting_since=None if waiting is None else moment(int(waiting)),
        unread=bool(unread),
        unsent=bool(unsent),
        present=bool(present),
    )
