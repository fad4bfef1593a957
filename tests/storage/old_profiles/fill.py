"""Fills a new profile. ``make.py`` runs it with the code of an earlier commit, not with ours.

It asks the store of that time for what it could hold; what came later is left out. It runs as a
script of its own: ``python fill.py PROFILE``. What is in the profiles is listed here, for the test.
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

KEY = bytes(range(32))
NOON = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
ASKED, WAITING, CLOSED = ("a" * 32, "b" * 32, "c" * 32)

SAID = {
    ASKED: [
        ("m1", "visitor", "Is the zebrafish pool heated?"),
        ("m2", "assistant", "Yes, to 28 °C from May to September."),
        ("m3", "visitor", "감사합니다 👋"),
    ],
    WAITING: [
        ("m4", "visitor", "I was charged twice for booking 4711"),
        ("m5", "notice", "A person will answer you here."),
    ],
    CLOSED: [
        ("m6", "visitor", "Late check-out possible?"),
        ("m7", "operator", "Gladly, until one o'clock."),
    ],
}
"""By conversation: (id, sender, text)."""
VISITOR = ("Zoë Quokka", "zoe@example.org", "de", "/rooms")
ENTRIES = {
    "pool": ["Is the pool heated?", "Yes, to 28 °C from May to September."],
    "dogs": ["Are dogs allowed?", "Small dogs are welcome."],
}
"""Way of asking and newest answer, by id. The dogs' entry is at version 3."""
SETTINGS: dict[str, Any] = {
    "business": {"name": "Casa do Rio", "zone": "Europe/Lisbon"},
    "relay": "wss://relay.example.net",
    "origins": ["https://www.example.net"],
}
UNSENT = ("m7", '{"kind":"message"}')
OPERATOR = ("op-1", "Ines", 3, "482913")


def fill(store: Any) -> None:
    """Write everything that ``store`` knows how to keep."""
    _conversations(store)
    _knowledge(store)
    for name, value in SETTINGS.items():
        store.put(name, value)
    _line(store)
    if hasattr(store, "save_topic"):
        from desktop.domain.trust import Topic

        store.save_topic(Topic("Pool"))
    if hasattr(store, "save_operator"):
        operator, name, colour, pin = OPERATOR
        store.save_operator(operator, name, colour)
        store.set_pin(operator, pin)
        store.note_opening(ASKED, name, NOON)
    if hasattr(store, "keep_question"):
        _teaching(store)
    if hasattr(store, "add_letter"):
        from desktop.domain.letters import Letter, LetterKind

        store.add_letter(Letter("l1", next(iter(LetterKind)), WAITING, "m4", NOON))
        store.save_visitor_ticket(CLOSED, "a-ticket")
    if hasattr(store, "add_digest"):
        from desktop.domain.summaries import DayLetter

        store.add_digest(DayLetter(date(2026, 3, 1), "d1", NOON))
    if hasattr(store, "note_access"):
        from desktop.domain.access import Did

        store.begin_access()
        store.note_access(NOON, "Ines", Did.OPENED, about=ASKED)
    if hasattr(store, "note_connections"):
        from desktop.domain.ledger import ConnectionNote, Purpose

        store.note_connections([ConnectionNote("relay.example.net", 443, Purpose.RELAY, NOON)])


def _conversations(store: Any) -> None:
    from desktop.domain.conversation import Conversation, GivenUp, Mode, Visitor
    from desktop.domain.decision import Reason
    from desktop.domain.message import Message, Sender

    about: dict[str, dict[str, Any]] = {
        ASKED: {"visitor": Visitor(*VISITOR)},
        WAITING: {
            "mode": Mode.WAITING,
            "given_up": GivenUp(next(iter(Reason)), NOON, "A person will answer you here."),
            "unread": True,
        },
        CLOSED: {"mode": Mode.DONE, "operator": "Ines", "present": False},
    }
    for hours, (conversation, lines) in enumerate(SAID.items()):
        at = NOON - timedelta(hours=hours)
        messages = [
            Message(number, Sender(sender), text, at + timedelta(seconds=second))
            for second, (number, sender, text) in enumerate(lines)
        ]
        made = Conversation(
            conversation, at, messages[-1].at, messages=tuple(messages), **about[conversation]
        )
        store.save(made, messages)


def _knowledge(store: Any) -> None:
    from desktop.domain.entry import Entry

    for entry, (question, answer) in ENTRIES.items():
        store.save_entry(Entry(entry, entry.capitalize(), (question,), answer), "Ines")
    dogs = Entry("dogs", "Dogs", (ENTRIES["dogs"][0],), "No dogs.", topic="Animals")
    store.save_entry(dogs, "Ines", based_on=1)
    kept = Entry("dogs", "Dogs", (ENTRIES["dogs"][0],), ENTRIES["dogs"][1], topic="Animals")
    store.save_entry(kept, "Rui", based_on=2)
    store.save_entry(Entry("gone", "Gone", ("Gone?",), "Gone."), "Ines")
    store.delete_entry("gone")
    store.count_use("pool")


def _line(store: Any) -> None:
    from desktop.relay.ports import OutboxRow, Prekey

    store.put_secret_value("identity", b"i" * 32)
    store.add_prekey(Prekey(1, b"p" * 32, b"bundle", 1, 2))
    store.save_epoch_state(ASKED, 1, b"chain", 1)
    store.save_conversation_secret(ASKED, b"s" * 32)
    store.add_to_outbox(OutboxRow(CLOSED, *UNSENT, 1, 1, b"frame", False))


def _teaching(store: Any) -> None:
    from desktop.domain.open_questions import Asked, Why

    store.keep_question("Where is the sauna?", None, "en", None)
    store.keep_question("Is breakfast vegan?", "pool", "en", ASKED)
    asked = Asked(WAITING, "m4", "I was charged twice", NOON, next(iter(Why)), "en")
    store.note_question(asked, asked.text, "We look into it.")
    store.note_fine("same:pool:dogs")


def main() -> None:
    """Make the profile that the command line names."""
    from desktop.relay.ports import OutboxRow, Prekey
    from desktop.storage.database import open_database
    from desktop.storage.store import Store
    from desktop.storage.vault import ThrowAwayVault

    database = open_database(Path(sys.argv[1]), KEY)
    store = Store(
        database, ThrowAwayVault(KEY), prekey=Prekey, outbox_row=OutboxRow, now=lambda: NOON
    )
    fill(store)
    store.close()


if __name__ == "__main__":
    main()
