"""A desk that answers every number with the same number, and remembers in which order it heard.

Started as a process, so that it can be killed; the store is the real, encrypted one. Arguments:
the profile's folder and the relay's address. Prints one JSON line when its line comes up or
is lost. What it heard is written in the transaction that opened the message, without any
rule that would hide a repeat.
"""

from __future__ import annotations

import asyncio
import json
import random
import secrets
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.conversation import Conversation
from desktop.domain.message import Message, Sender
from desktop.relay.line import (
    Arrived,
    Line,
    LineEvent,
    LineLost,
    LineRefused,
    LineUp,
    Opened,
    WidgetSettings,
)
from desktop.relay.ports import OutboxRow, Prekey
from desktop.relay.seal import b64
from desktop.storage.database import Database, open_database
from desktop.storage.store import Store
from desktop.storage.vault import ThrowAwayVault

KEY = bytes(range(32))
ORIGIN = "https://hotel.example"
_HEARD = (
    "CREATE TABLE IF NOT EXISTS heard (place INTEGER PRIMARY KEY AUTOINCREMENT,"
    " conversation TEXT, epoch INTEGER, sequence INTEGER, text TEXT)"
)
AStore = Store[Prekey, OutboxRow]


def open_desk(profile: Path) -> tuple[Database, AStore]:
    """Open the desk's files."""
    database = open_database(profile, KEY)
    store = Store(database, ThrowAwayVault(KEY), prekey=Prekey, outbox_row=OutboxRow)
    database.all(_HEARD)
    return database, store


def make_line(store: AStore, url: str, desk: EchoDesk | None = None) -> Line:
    """Build the line; without a desk only for the site's name."""
    return Line(
        url=url,
        store=store,
        settings=WidgetSettings(name="Haus", greeting={"en": "Good day."}, languages=("en",)),
        origins=(ORIGIN,),
        on_event=desk.on_event if desk is not None else print,
        # Faults come faster here than in life: a minute's wait would hide all but the first.
        pause=lambda attempt: random.uniform(0, min(3.0, 1.5**attempt)),
    )


class EchoDesk:
    """The least of an engine: open, note, answer, in one transaction."""

    def __init__(self, profile: Path, url: str) -> None:
        self._database, self._store = open_desk(profile)
        self.line = make_line(self._store, url, self)

    def on_event(self, event: LineEvent) -> None:
        """Act on what the line tells."""
        match event:
            case Arrived(envelope):
                with self._store.transaction():
                    opened = self.line.open(envelope)
                    if opened is not None and not opened.duplicate:
                        self._hear(opened, envelope.epoch, envelope.sequence)
                self.line.flush(envelope)
            case LineUp():
                print(json.dumps({"line": "up"}), flush=True)
            case LineLost(sentence):
                fact = {"line": "lost", "at": time.time(), "why": str(sentence)}
                print(json.dumps(fact), flush=True)
            case LineRefused(sentence):
                print(json.dumps({"line": "refused", "why": str(sentence)}), flush=True)
            case _:
                pass

    def _hear(self, opened: Opened, epoch: int, sequence: int) -> None:
        inner = opened.inner
        if inner["type"] != "text":
            return
        conversation, made_id, text = opened.conversation_id, str(inner["id"]), str(inner["text"])
        self._database.all(
            "INSERT INTO heard (conversation, epoch, sequence, text) VALUES (?, ?, ?, ?)",
            (conversation, epoch, sequence, text),
        )
        now = datetime.now(UTC)
        message = Message(made_id, Sender.VISITOR, text, now)
        self._store.save(Conversation(conversation, now, now, messages=(message,)), (message,))
        reply = {
            "type": "text",
            "id": b64(secrets.token_bytes(16)),
            "at": time.time_ns() // 1_000_000,
            "text": f"re {text}",
            "sender": "assistant",
            "answers": made_id,
        }
        self.line.post(conversation, reply)


if __name__ == "__main__":
    asyncio.run(EchoDesk(Path(sys.argv[1]), sys.argv[2]).line.run())
