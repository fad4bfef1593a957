"""What helps the owner to teach: kept questions, open questions, findings that are fine.

It gathers and judges nothing. Visitors' words come in masked and go with their conversation,
which ``ConversationShelf.delete`` sees to.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.message import Message, Sender
from desktop.domain.open_questions import Asked, OpenQuestion, Shelf
from desktop.domain.rehearsal import SavedQuestion
from desktop.storage.codec import micros, moment
from desktop.storage.database import Database, Row

_COLUMNS = "ordinal, conversation, text, asked_at, grouping, shelf, language, told, entry, apart"


class TeachingShelf:
    """The tables ``saved_questions``, ``open_questions`` and ``fine_findings``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def saved_questions(self) -> tuple[SavedQuestion, ...]:
        """Return the questions kept for rehearsals, oldest first."""
        rows = self._database.all(
            "SELECT ordinal, text, expected, language FROM saved_questions ORDER BY ordinal"
        )
        return tuple(
            SavedQuestion(str(ordinal), str(text), _maybe(expected), _maybe(language))
            for ordinal, text, expected, language in rows
        )

    def keep_question(
        self, text: str, expected: str | None, language: str | None, conversation_id: str | None
    ) -> None:
        """Keep a question; the same words again change what is expected.

        Once the owner has typed it, it belongs to no conversation and goes with none.
        """
        self._database.all(
            "INSERT INTO saved_questions (text, expected, language, conversation)"
            " VALUES (?, ?, ?, ?) ON CONFLICT (text) DO UPDATE SET expected = excluded.expected,"
            " conversation = CASE WHEN excluded.conversation IS NULL THEN NULL"
            " ELSE conversation END",
            (text, expected, language, conversation_id),
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
            "SELECT id, sender, text FROM messages WHERE conversation = ? ORDER BY ordinal",
            (conversation_id,),
        )
        return tuple(
            Message(str(message_id), Sender(str(sender)), str(text), moment(0))
            for message_id, sender, text in rows
        )

    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return all questions on all shelves, oldest first."""
        rows = self._database.all(f"SELECT {_COLUMNS} FROM open_questions ORDER BY ordinal")
        return tuple(_question(row) for row in rows)

    def noted_questions(self, conversation_id: str) -> dict[str, tuple[str, str | None]]:
        """Return the (text, told) of a conversation's questions, by their first message."""
        rows = self._database.all(
            "SELECT message, text, told FROM open_questions WHERE conversation = ?",
            (conversation_id,),
        )
        return {str(message): (str(text), _maybe(told)) for message, text, told in rows}

    def note_question(self, asked: Asked, text: str, told: str | None) -> None:
        """Keep a question in these masked words, with what an operator told.

        Where it is kept already it stays in its group, unless its words are others now.
        """
        self._database.all(
            "INSERT INTO open_questions"
            " (conversation, message, text, language, asked_at, told, shelf)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conversation, message) DO UPDATE SET"
            " grouping = CASE WHEN text = excluded.text THEN grouping ELSE 0 END,"
            " text = excluded.text, told = excluded.told, language = excluded.language",
            (
                asked.conversation_id,
                asked.message_id,
                text,
                asked.language,
                micros(asked.at),
                told,
                Shelf.OPEN.value,
            ),
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


def _question(row: Row) -> OpenQuestion:
    ordinal, conversation, text, asked_at, group, shelf, language, told, entry, apart = row
    return OpenQuestion(
        id=int(ordinal or 0),
        conversation_id=str(conversation),
        text=str(text),
        at=moment(int(asked_at or 0)),
        group=int(group or 0),
        shelf=Shelf(str(shelf)),
        language=_maybe(language),
        told=_maybe(told),
        entry_id=_maybe(entry),
        apart=bool(apart),
    )
