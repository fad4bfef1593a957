"""A profile as Deskbell wrote it before conversations had keys: the schema before, filled by plain SQL."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.domain.conversation import Conversation, Visitor
from desktop.domain.message import Message, Sender
from desktop.storage.codec import encode, micros
from desktop.storage.database import open_database
from desktop.storage.upgrade import FOLDER, SEALED
from tests.storage.conftest import KEY, NOON

WORDS = ("zebra", "quokka", "narwhal", "okapi", "tapir", "lemur", "civet", "ibex", "gnu", "kudu")
"""Stand in message, name, address, snippet, outbox, epoch, ticket, question, told, saved."""


def make(profile: Path, ids: list[str], folder: Path) -> None:
    """Fill ``profile``; ``folder`` takes the older schema changes."""
    old = Path(shutil.copytree(FOLDER, folder))
    for later in old.glob("*.sql"):
        if int(later.name[:4]) >= SEALED:
            later.unlink()
    database = open_database(profile, KEY, changes=old)
    for one in ids:
        said, name, email, snippet, *rest = (f"{word}{one[:8]}" for word in WORDS)
        whole = Conversation(one, NOON, NOON, visitor=Visitor(name, f"{email}@example.org"))
        message = Message("m1", Sender.VISITOR, f"{said} 朝食は", NOON)
        with database.transaction():
            database.all(
                "INSERT INTO conversations VALUES (?, 'done', ?, ?, ?, ?, NULL, 1, 0, 0, ?)",
                (
                    one,
                    micros(NOON),
                    name,
                    f"{email}@example.org",
                    snippet,
                    encode(whole, leave_out=frozenset({"messages"})),
                ),
            )
            database.all(
                "INSERT INTO messages (conversation, id, sender, text, fields) VALUES (?, ?, ?, ?, ?)",
                (
                    one,
                    message.id,
                    message.sender.value,
                    message.text,
                    encode(message, leave_out=frozenset({"id", "sender", "text"})),
                ),
            )
            outbox, epoch, ticket, question, told, saved = rest
            database.all(
                "INSERT INTO outbox (conversation, message, inner, epoch, sequence, frame)"
                " VALUES (?, 'm2', ?, 1, 2, ?)",
                (one, outbox, f"frame{one}".encode()),
            )
            database.all("INSERT INTO epochs VALUES (?, 1, ?, 5)", (one, epoch.encode()))
            database.all("INSERT INTO visitor_tickets VALUES (?, ?)", (one, ticket))
            database.all(
                "INSERT INTO open_questions (conversation, message, text, asked_at, told, shelf)"
                " VALUES (?, 'm1', ?, 5, ?, 'open')",
                (one, question, told),
            )
            database.all(
                "INSERT INTO saved_questions (text, conversation) VALUES (?, ?)", (saved, one)
            )
    database.all("INSERT INTO saved_questions (text) VALUES ('typed by the owner')")
    database.close()
