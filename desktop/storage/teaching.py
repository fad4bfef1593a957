"""What helps the owner to teach: kept questions, open questions, findings that are fine.

It gathers and judges nothing. Visitors' words come in masked, are sealed with the key of their
conversation and go with it, which ``ConversationShelf.delete`` sees to.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from desktop.domain.message import Message, Sender
from desktop.domain.open_questions import Asked, OpenQuestion, Shelf
from desktop.domain.rehearsal import SavedQuestion
from desktop.storage.codec import micros, moment
from desktop.storage.database import Database, Row, Value
from desktop.storage.errors import DamagedRecordError
from desktop.storage.keys import ConversationKeys
from desktop.storage.sealing import measured, storable, taken_apart

log = logging.getLogger(__name__)

_COLUMNS = (
    "ordinal, conversation, message, sealed, asked_at, grouping, shelf, language, entry, apart"
)


class TeachingShelf:
    """The tables ``saved_questions``, ``open_questions`` and ``fine_findings``."""

    def __init__(self, database: Database, keys: ConversationKeys) -> None:
        self._database = database
        self._keys = keys
        # By the sealed bytes: all are asked for again after each erasure and each answer.
        self._known: dict[bytes, tuple[str, str | None]] = {}

    def saved_questions(self) -> tuple[SavedQuestion, ...]:
        """Return the questions kept for rehearsals, oldest first."""
        rows = self._database.all(
            "SELECT ordinal, text, sealed, conversation, expected, language"
            " FROM saved_questions ORDER BY ordinal"
        )
        kept = []
        for ordinal, text, sealed, conversation, expected, language in rows:
            with _passing_over():
                words = str(text) if conversation is None else self._saved(conversation, sealed)
                kept.append(SavedQuestion(str(ordinal), words, _maybe(expected), _maybe(language)))
        return tuple(kept)

    def _saved(self, conversation: Value, sealed: Value) -> str:
        return self._keys.text(str(conversation), "saved", sealed)

    def keep_question(
        self, text: str, expected: str | None, language: str | None, conversation_id: str | None
    ) -> None:
        """Keep a question; the same words again change what is expected.

        Once the owner has typed it, it belongs to no conversation and goes with none.
        """
        text = storable(text)
        with self._database.transaction():
            known = next((one for one in self.saved_questions() if one.text == text), None)
            if known is not None:
                self._database.all(
                    "UPDATE saved_questions SET expected = ? WHERE ordinal = ?",
                    (expected, int(known.id)),
                )
                if conversation_id is None:
                    self._database.all(
                        "UPDATE saved_questions SET text = ?, sealed = NULL, conversation = NULL"
                        " WHERE ordinal = ?",
                        (text, int(known.id)),
                    )
                return
            self._database.all(
                "INSERT INTO saved_questions (text, sealed, expected, language, conversation)"
                " VALUES (?, ?, ?, ?, ?)",
                (
                    text if conversation_id is None else None,
                    None
                    if conversation_id is None
                    else self._keys.seal(conversation_id, "saved", text),
                    expected,
                    language,
                    conversation_id,
                ),
            )

    def drop_question(self, question_id: str) -> None:
        """Keep a question no longer; an unknown one is left alone."""
        self._database.all("DELETE FROM saved_questions WHERE ordinal = ?", (int(question_id),))

    def latest_conversations(self, most: int) -> tuple[tuple[str, tuple[Message, ...]], ...]:
        """Return the ``most`` conversations in which a visitor wrote last, with their messages.

        Newest first; messages oldest first and without what they rest on.
        """
        newest = self._database.all(
            "SELECT conversation FROM messages WHERE sender = 'visitor'"
            " GROUP BY conversation ORDER BY max(ordinal) DESC LIMIT ?",
            (most,),
        )
        return tuple((str(one), self._texts(str(one))) for (one,) in newest)

    def _texts(self, conversation_id: str) -> tuple[Message, ...]:
        rows = self._database.all(
            "SELECT id, sender, sealed FROM messages WHERE conversation = ? ORDER BY ordinal",
            (conversation_id,),
        )
        said = []
        for message_id, sender, sealed in rows:
            with _passing_over():
                content = self._keys.open(conversation_id, f"message:{message_id!s}", sealed)
                text, _ = taken_apart(content)
                said.append(Message(str(message_id), Sender(str(sender)), text, moment(0)))
        return tuple(said)

    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return all questions on all shelves, oldest first."""
        rows = self._database.all(f"SELECT {_COLUMNS} FROM open_questions ORDER BY ordinal")
        found, known = [], self._known
        self._known = {}
        for row in rows:
            with _passing_over():
                sealed = row[3]
                assert isinstance(sealed, bytes)
                words = known.get(sealed) or self._asked(str(row[1]), row[2], sealed)
                self._known[sealed] = words
                found.append(_question(row, *words))
        return tuple(found)

    def noted_questions(self, conversation_id: str) -> dict[str, tuple[str, str | None]]:
        """Return the (text, told) of a conversation's questions, by their first message."""
        rows = self._database.all(
            "SELECT message, sealed FROM open_questions WHERE conversation = ?",
            (conversation_id,),
        )
        return {
            str(message): self._asked(conversation_id, message, sealed) for message, sealed in rows
        }

    def _asked(self, conversation_id: str, message: Value, sealed: Value) -> tuple[str, str | None]:
        content = self._keys.open(conversation_id, f"question:{message!s}", sealed)
        text, told = taken_apart(content[1:])
        return text, told if content[0] else None

    def note_question(self, asked: Asked, text: str, told: str | None) -> None:
        """Keep a question in these masked words, with what an operator told.

        Where it is kept already it stays in its group, unless its words are others now.
        """
        named = (asked.conversation_id, asked.message_id)
        content = (b"\0" if told is None else b"\1") + measured(text)
        content += storable(told or "").encode()
        sealed = self._keys.seal(named[0], f"question:{named[1]}", content)
        with self._database.transaction():
            known = self._database.one(
                "SELECT sealed FROM open_questions WHERE conversation = ? AND message = ?", named
            )
            if known is not None:
                same = self._asked(*named, known[0])[0] == storable(text)
                self._database.all(
                    "UPDATE open_questions SET sealed = ?, language = ?,"
                    " grouping = CASE WHEN ? THEN grouping ELSE 0 END"
                    " WHERE conversation = ? AND message = ?",
                    (sealed, asked.language, same, *named),
                )
                return
            self._database.all(
                "INSERT INTO open_questions"
                " (conversation, message, sealed, language, asked_at, shelf)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (*named, sealed, asked.language, micros(asked.at), Shelf.OPEN.value),
            )

    def forget_question(self, conversation_id: str, message_id: str) -> None:
        """Drop a question that turned out to be answered."""
        self._database.all(
            "DELETE FROM open_questions WHERE conversation = ? AND message = ?",
            (conversation_id, message_id),
        )

    def place_question(self, question_id: int, group: int) -> None:
        """Put a question into a group, and onto the shelf where the group stands."""
        self._database.all(
            "UPDATE open_questions SET grouping = ?, shelf = coalesce("
            " (SELECT fellow.shelf FROM open_questions AS fellow"
            "  WHERE fellow.grouping = ? AND fellow.ordinal <> ? AND fellow.shelf = ? LIMIT 1),"
            " shelf) WHERE ordinal = ?",
            (group, group, question_id, Shelf.NOT_FOR_AI.value, question_id),
        )

    def keep_apart(self, question_id: int) -> None:
        """Remember that the owner took a question out of its group."""
        self._database.all("UPDATE open_questions SET apart = 1 WHERE ordinal = ?", (question_id,))

    def shelve_questions(
        self, question_ids: Sequence[int], shelf: Shelf, entry_id: str | None = None
    ) -> None:
        """Put questions on a shelf; ``entry_id`` is the entry that answers them."""
        with self._database.transaction():
            for one in question_ids:
                self._database.all(
                    "UPDATE open_questions SET shelf = ?, entry = ? WHERE ordinal = ?",
                    (shelf.value, entry_id, one),
                )

    def fine_findings(self) -> frozenset[str]:
        """Return the keys of the findings that the owner has said are fine."""
        return frozenset(str(key) for (key,) in self._database.all("SELECT key FROM fine_findings"))

    def note_fine(self, key: str) -> None:
        """Remember that a finding is fine."""
        self._database.all("INSERT OR IGNORE INTO fine_findings (key) VALUES (?)", (key,))


def _maybe(value: object) -> str | None:
    return None if value is None else str(value)


def _question(row: Row, text: str, told: str | None) -> OpenQuestion:
    ordinal, conversation, _, _, asked_at, group, shelf, language, entry, apart = row
    return OpenQuestion(
        id=int(ordinal or 0),
        conversation_id=str(conversation),
        text=text,
        at=moment(int(asked_at or 0)),
        group=int(group or 0),
        shelf=Shelf(str(shelf)),
        language=_maybe(language),
        told=told,
        entry_id=_maybe(entry),
        apart=bool(apart),
    )


@contextmanager
def _passing_over() -> Iterator[None]:
    """Leave out a record that can't be read: the others count all the same."""
    try:
        yield
    except DamagedRecordError as error:
        log.warning("left out: %s", error)
