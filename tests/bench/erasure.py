"""Erased conversations in every file of a profile: nothing of them may be readable with its keys.

Conversations are filled with a unique marker in each place where words are kept, copies of all
kinds are made, half of the conversations are erased as an operator does it, and then every file of
the profile, its backup folder and the journal beside it is opened with the owner's key: all pages,
free ones too, and every sealed value with every conversation key that is found anywhere. The same
after an older copy of the folder, an older backup file and an older own copy were restored.
"""

from __future__ import annotations

import asyncio
import re
import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from desktop.app.backups import backup_work, restore
from desktop.app.profile import open_store
from desktop.domain.conversation import Conversation, GivenUp, Mode, Visitor, WaitingDraft
from desktop.domain.decision import Looked, Passage, Reason, Zone
from desktop.domain.intents import DeleteConversation
from desktop.domain.letters import Letter, LetterKind
from desktop.domain.message import Evidence, Message, Sender
from desktop.domain.open_questions import Asked, Why
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.connection import connect
from desktop.storage.keys import key_rows
from desktop.storage.sealing import WRAPPING, NotOpenedError, Sealer, derived, unwrap
from desktop.storage.store import Store
from desktop.storage.vault import ThrowAwayVault
from tests.engine.conftest import NOW, running

PASSPHRASE = "four unrelated words here"
PLACES = (
    "message", "reply", "quote", "passage", "name", "email", "page", "draft", "told",
    "outbox", "frame", "epoch", "ticket", "asked", "answered", "saved", "long",
)  # fmt: skip
"""Where a conversation's markers stand."""
_MARKER = re.compile(rb"mark-([a-z]+)-(\d{5})-quokka")
_AStore = Store[Prekey, OutboxRow]


def measure() -> dict[str, object]:
    """Return the counts for 1,000 conversations, and how long one erasure takes."""
    with tempfile.TemporaryDirectory(prefix="deskbell-erasure-") as folder:
        return prove(Path(folder), 1000)


def prove(folder: Path, count: int) -> dict[str, object]:
    """Run it all in ``folder`` with ``count`` conversations; return names and figures."""
    key, profile = secrets.token_bytes(32), folder / "profile"
    store = open_store(profile, ThrowAwayVault(key))
    ids = [secrets.token_hex(16) for _ in range(count)]
    _fill(store, ids)
    _own_copy(store)
    file = folder / "older.backup"
    backup_work(store, file, PASSPHRASE, NOW)()
    wrapped = {row[0]: row[2] for row in key_rows(store._database)}
    own = store.own_backups.listed()[0].path
    store.close()
    shutil.copytree(profile, folder / "older")

    erased = set(range(0, count, 2))
    seconds = _erase(profile, key, [ids[number] for number in sorted(erased)])
    figures: dict[str, object] = {
        "conversations": count,
        "erased": len(erased),
        "places with a marker in each": len(PLACES),
        "ms for one erasure": seconds * 1000 / len(erased),
    }
    gone = {one for number in erased for one in (_marker(place, number) for place in PLACES)}
    kept = {_marker(place, number) for number in set(range(count)) - erased for place in PLACES}

    def look(what: str) -> None:
        found, raw, files = _search(profile, key, folder / "opened")
        keys = sum(wrapped[ids[number]] in raw for number in erased)
        figures[f"{what}: files opened"] = files
        figures[f"{what}: markers of the erased"] = len(found & gone)
        figures[f"{what}: keys of the erased"] = keys
        figures[f"{what}: markers of the kept, of {len(kept)}"] = len(found & kept)

    look("after erasing")
    shutil.rmtree(profile)
    shutil.copytree(folder / "older", profile)
    open_store(profile, ThrowAwayVault(key)).close()
    # The copy's own backup folder is as old as the copy.
    look("older copy of the folder put back")
    restore(file, profile, lambda: ThrowAwayVault(key), lambda: PASSPHRASE)
    look("older backup file restored")
    restore(own, profile, lambda: ThrowAwayVault(key), lambda: PASSPHRASE)
    look("older own copy restored")
    return figures


def _marker(place: str, number: int) -> str:
    return f"mark-{place}-{number:05d}-quokka"


def _fill(store: _AStore, ids: list[str]) -> None:
    for start in range(0, len(ids), 100):
        with store.transaction():
            for number in range(start, min(start + 100, len(ids))):
                _one(store, ids[number], number)


def _one(store: _AStore, conversation_id: str, number: int) -> None:
    at = {place: _marker(place, number) for place in PLACES}
    evidence = Evidence("parking", 1, "Parking", at["quote"], 0.9)
    passage = Passage("parking", 1, "Parking", at["passage"], "", 0.9, 0.8, 3.5, 0.03)
    looked = Looked(Zone.DRAFT, 0.5, (passage,))
    messages = (
        Message("m1", Sender.VISITOR, at["message"], NOW),
        Message("m2", Sender.ASSISTANT, at["reply"], NOW, evidence=(evidence,), looked=looked),
        Message("m3", Sender.VISITOR, "words " * 1500 + at["long"], NOW),
    )
    whole = Conversation(
        conversation_id,
        NOW,
        NOW + timedelta(seconds=number),
        Mode.WAITING,
        messages,
        Visitor(at["name"], f"{at['email']}@example.org", "en", f"/{at['page']}"),
        WaitingDraft("d1", at["draft"], "m3", (evidence,)),
        GivenUp(Reason.LIVE_FACT, NOW, at["told"]),
        looked=looked,
        present=False,
    )
    store.save(whole, messages)
    asked = Asked(conversation_id, "m1", at["asked"], NOW, Why.BY_PERSON, "en", at["answered"])
    store.note_question(asked, at["asked"], at["answered"])
    store.keep_question(at["saved"], None, "en", conversation_id)
    store.add_letter(Letter(f"l{number}", LetterKind.VISITOR_REPLY, conversation_id, "m2", NOW))
    store.save_visitor_ticket(conversation_id, at["ticket"])
    store.save_epoch_state(conversation_id, 1, at["epoch"].encode(), 1)
    store.add_to_outbox(
        OutboxRow(conversation_id, "m2", at["outbox"], 1, 1, at["frame"].encode(), True)
    )


def _own_copy(store: _AStore) -> None:
    store.own_backups.finish(store.own_backups.begin(NOW)())


def _erase(profile: Path, key: bytes, ids: list[str]) -> float:
    """Erase as an operator does, make one more own copy; return the seconds that erasing took."""

    async def run() -> float:
        store = open_store(profile, ThrowAwayVault(key))
        try:
            async with running(store) as desk:
                await desk.quiet()
                began = time.perf_counter()
                for start in range(0, len(ids), 25):
                    for one in ids[start : start + 25]:
                        desk.engine.submit(DeleteConversation(one))
                    await desk.quiet()
                seconds = time.perf_counter() - began
                assert not any(one in {row.conversation_id for row in store.rows()} for one in ids)
            store.own_backups.finish(store.own_backups.begin(NOW + timedelta(days=1))())
        finally:
            store.close()
        return seconds

    return asyncio.run(run())


def _search(profile: Path, key: bytes, aside: Path) -> tuple[set[str], bytes, int]:
    """Return the markers that can be read, all bytes under the files' own encryption, the files."""
    files = [one for one in profile.rglob("*") if one.is_file()]
    files += profile.parent.glob(f"{profile.name}.erasures-*")
    raw = bytearray()
    keys: dict[str, list[Sealer]] = {}
    databases: list[Path] = []
    for number, file in enumerate(files):
        raw += file.read_bytes()
        if file.suffix != ".db":
            continue
        copied = aside / f"{number}-{file.name}"
        aside.mkdir(exist_ok=True)
        shutil.copy(file, copied)
        databases.append(copied)
        for one, sealer in _keys_in(copied, key):
            keys.setdefault(one, []).append(sealer)
        raw += _pages(copied, key)
    found = {one.decode() for one in _marks(bytes(raw))}
    for database in databases:
        found |= {one.decode() for one in _marks(b"\n".join(_values(database, keys)))}
    shutil.rmtree(aside)
    return found, bytes(raw), len(files)


def _marks(content: bytes) -> Iterator[bytes]:
    return (one[0] for one in _MARKER.finditer(content))


def _keys_in(database: Path, key: bytes) -> Iterator[tuple[str, Sealer]]:
    connection = connect(database, key, journal="delete")
    rows = connection.execute(
        "SELECT conversation, life, wrapped FROM conversation_keys"
    ).fetchall()
    connection.close()
    wrapping = Sealer(derived(key, WRAPPING))
    for conversation_id, life, wrapped in rows:
        assert isinstance(life, int)
        assert isinstance(wrapped, bytes)
        yield str(conversation_id), Sealer(unwrap(wrapping, (str(conversation_id), life, wrapped)))


def _pages(database: Path, key: bytes) -> bytes:
    """Take the file's own encryption away and return every page, the free ones too."""
    connection = connect(database, key, journal="delete")
    connection.pragma("rekey", "")
    connection.close()
    content = database.read_bytes()
    assert content.startswith(b"SQLite format 3\0")
    return content


_SEALED = {
    "messages": (("conversation", "sealed", "message:{id}"),),
    "conversations": (("id", "sealed", "conversation"), ("id", "listed", "listed")),
    "outbox": (
        ("conversation", "sealed", "outbox:{message}"),
        ("conversation", "frame", "frame:{message}"),
    ),
    "epochs": (("conversation", "state", "epoch:{epoch}"),),
    "visitor_tickets": (("conversation", "sealed", "ticket"),),
    "open_questions": (("conversation", "sealed", "question:{message}"),),
    "saved_questions": (("conversation", "sealed", "saved"),),
}


def _values(database: Path, keys: dict[str, list[Sealer]]) -> Iterator[bytes]:
    """Give everything that any of the keys opens in an unencrypted database."""
    import apsw

    connection = apsw.Connection(str(database))
    tables = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    for table, columns in _SEALED.items():
        if table not in tables:
            continue
        names = [str(one[1]) for one in connection.execute(f"PRAGMA table_info({table})")]
        for row in connection.execute(f"SELECT * FROM {table}"):
            values = dict(zip(names, row, strict=True))
            for whose, column, place in columns:
                sealed, conversation_id = values[column], str(values[whose])
                if not isinstance(sealed, bytes):
                    continue
                for sealer in keys.get(conversation_id, ()):
                    try:
                        yield sealer.open(sealed, f"{conversation_id}:{place.format(**values)}")
                    except NotOpenedError:
                        continue
    connection.close()
