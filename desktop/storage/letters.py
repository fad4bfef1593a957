"""Letters that wait, and the links that lead back into a conversation."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.letters import Letter, LetterKind
from desktop.storage.codec import micros, moment
from desktop.storage.database import Database
from desktop.storage.keys import ConversationKeys


class LetterShelf:
    """The tables ``letters``, ``letters_written``, ``resume_links`` and ``visitor_tickets``."""

    def __init__(self, database: Database, keys: ConversationKeys) -> None:
        self._database = database
        self._keys = keys

    def add_letter(self, letter: Letter) -> None:
        """Keep a letter, unless one of that kind was ever written about the same."""
        named = (letter.kind.value, letter.conversation_id, letter.about)
        with self._database.transaction():
            if self._database.one(
                "SELECT 1 FROM letters_written WHERE kind = ? AND conversation = ? AND about = ?",
                named,
            ):
                return
            self._database.all("INSERT INTO letters_written VALUES (?, ?, ?)", named)
            self._database.all(
                "INSERT INTO letters (id, kind, conversation, about, due_at, tries)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (letter.id, *named, micros(letter.due_at), letter.tries),
            )

    def letters(self) -> tuple[Letter, ...]:
        """Return the letters that wait, the next one first."""
        rows = self._database.all(
            "SELECT id, kind, conversation, about, due_at, tries FROM letters ORDER BY due_at, id"
        )
        return tuple(
            Letter(
                str(one),
                LetterKind(str(kind)),
                str(conversation),
                str(about),
                moment(int(due or 0)),
                int(tries or 0),
            )
            for one, kind, conversation, about, due, tries in rows
        )

    def letter_tried(self, letter_id: str, due_at: datetime) -> None:
        """Note that sending is begun; it is due again at ``due_at`` unless dropped before."""
        self._database.all(
            "UPDATE letters SET tries = tries + 1, due_at = ? WHERE id = ?",
            (micros(due_at), letter_id),
        )

    def drop_letter(self, letter_id: str) -> None:
        """Forget a letter: it was sent, or fits no longer."""
        self._database.all("DELETE FROM letters WHERE id = ?", (letter_id,))

    def visitor_ticket(self, conversation_id: str) -> str | None:
        """Return the relay's ticket for a conversation as the visitor left it, or None."""
        row = self._database.one(
            "SELECT sealed FROM visitor_tickets WHERE conversation = ?", (conversation_id,)
        )
        return self._keys.text(conversation_id, "ticket", row[0]) if row else None

    def save_visitor_ticket(self, conversation_id: str, ticket: str) -> None:
        """Keep the relay's ticket for a conversation."""
        self._database.all(
            "INSERT INTO visitor_tickets (conversation, sealed) VALUES (?, ?)"
            " ON CONFLICT (conversation) DO UPDATE SET sealed = excluded.sealed",
            (conversation_id, self._keys.seal(conversation_id, "ticket", ticket)),
        )

    def add_resume_link(self, nonce: bytes, conversation_id: str, expires_at: int) -> None:
        """Keep a link as valid until ``expires_at`` (milliseconds since 1970)."""
        self._database.all(
            "INSERT INTO resume_links (nonce, conversation, expires_at) VALUES (?, ?, ?)",
            (nonce, conversation_id, expires_at),
        )

    def resume_link(self, nonce: bytes) -> tuple[str, int] | None:
        """Return the conversation and the end of a link that was not revoked, or None."""
        row = self._database.one(
            "SELECT conversation, expires_at FROM resume_links WHERE nonce = ?", (nonce,)
        )
        return (str(row[0]), int(row[1] or 0)) if row else None

    def revoke_resume_links(self, conversation_id: str) -> None:
        """Let no link lead into a conversation any more."""
        self._database.all("DELETE FROM resume_links WHERE conversation = ?", (conversation_id,))

    def drop_resume_links_before(self, at: int) -> None:
        """Forget links that ended before ``at`` (milliseconds since 1970)."""
        self._database.all("DELETE FROM resume_links WHERE expires_at < ?", (at,))
