"""One key for each conversation: what it seals, and what is left when it is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.conversation import Visitor
from desktop.storage.connection import connect
from desktop.storage.database import NAME
from desktop.storage.errors import DamagedRecordError
from desktop.storage.sealing import NotOpenedError, Sealer, derived
from desktop.storage.upgrade import BACKUPS
from tests.storage import unsealed
from tests.storage.conftest import ID, KEY, AStore, conversation, open_store, said

OTHER = "abc" + "1" * 29


def test_what_is_sealed_opens_with_its_key_at_its_place_only() -> None:
    sealer = Sealer(bytes(32))
    sealed = sealer.seal(b"words", "here")
    assert sealer.open(sealed, "here") == b"words"
    assert sealer.seal(b"words", "here") != sealed
    for other, place, content in (
        (Sealer(b"1" * 32), "here", sealed),
        (sealer, "there", sealed),
        (sealer, "here", sealed[:-1] + bytes([sealed[-1] ^ 1])),
        (sealer, "here", b""),
        (sealer, "here", sealed[:20]),
    ):
        with pytest.raises(NotOpenedError):
            other.open(content, place)


def test_keys_for_two_purposes_differ_and_tell_nothing_of_the_first() -> None:
    assert derived(KEY, "a") != derived(KEY, "b")
    assert len(derived(KEY, "a")) == 32


def test_each_conversation_has_a_key_of_its_own(store: AStore) -> None:
    for one in (ID, OTHER):
        store.save(conversation(said("hello"), conversation_id=one), [said("hello")])
    rows = store._database.all("SELECT conversation, life, length(wrapped) FROM conversation_keys")
    assert sorted(rows) == [(ID, 0, 60), (OTHER, 0, 60)]
    moved = store._database.one("SELECT sealed FROM messages WHERE conversation = ?", (ID,))
    assert moved is not None
    store._database.all("UPDATE messages SET sealed = ? WHERE conversation = ?", (moved[0], OTHER))
    assert store.messages(ID) == (said("hello"),)
    with pytest.raises(DamagedRecordError, match="Nothing else is affected"):
        store.messages(OTHER)


def test_without_its_key_a_conversation_is_listed_and_can_be_erased_but_not_read(
    store: AStore,
) -> None:
    for one, text in ((ID, "first"), (OTHER, "second")):
        store.save(conversation(said(text), conversation_id=one), [said(text)])
    store._database.all("DELETE FROM conversation_keys WHERE conversation = ?", (ID,))
    with pytest.raises(DamagedRecordError, match="key is missing"):
        store.load(ID)
    assert store.search("first") == ()
    assert store.search("second") == (OTHER,)
    assert {row.conversation_id: row.snippet for row in store.rows()} == {ID: "", OTHER: "second"}
    store.delete(ID)
    assert [row.conversation_id for row in store.rows()] == [OTHER]


def test_a_conversation_that_comes_back_after_its_erasure_gets_another_key(store: AStore) -> None:
    store.save(conversation(said("before")), [said("before")])
    store.delete(ID)
    store.save(conversation(said("after")), [said("after")])
    assert store.messages(ID) == (said("after"),)
    assert store._database.all("SELECT life FROM conversation_keys") == [(1,)]
    store.delete(ID)
    assert store._database.one("SELECT count(*) FROM erasures") == (2,)


def test_an_older_profile_is_sealed_when_it_is_opened_and_loses_nothing(
    profile: Path, tmp_path: Path
) -> None:
    ids = [f"{number:08x}" + "0" * 24 for number in range(20)]
    unsealed.make(profile, ids, tmp_path / "changes")
    store = open_store(profile)
    for one in ids:
        message, name, email, snippet, outbox, epoch, ticket, question, told, saved = (
            f"{word}{one[:8]}" for word in unsealed.WORDS
        )
        assert store.messages(one) == (said(f"{message} 朝食は"),)
        kept = store.load(one)
        assert kept is not None
        assert kept.visitor == Visitor(name, f"{email}@example.org")
        row = store.row(one)
        assert row is not None
        assert (row.name, row.snippet) == (name, snippet)
        for words in (message, "朝食 " + message, email):
            assert store.search(words) == (one,)
        (waiting,) = store.outbox(one)
        assert (waiting.inner, waiting.frame) == (outbox, f"frame{one}".encode())
        assert store.epoch_state(one, 1) == epoch.encode()
        assert store.visitor_ticket(one) == ticket
        assert store.noted_questions(one) == {"m1": (question, told)}
        assert saved in {asked.text for asked in store.saved_questions()}
    assert "typed by the owner" in {asked.text for asked in store.saved_questions()}
    assert store.problems() == ()
    store.close()
    assert [one.name for one in (profile / BACKUPS).iterdir()] == []
    opened = decrypted(profile / NAME, tmp_path / "plain.db")
    assert not [word for word in unsealed.WORDS if word.encode() in opened]


def decrypted(path: Path, to: Path) -> bytes:
    """Return every page of a database as it is under the file's own encryption."""
    connection = connect(path, KEY)
    connection.pragma("journal_mode", "delete")
    connection.close()
    to.write_bytes(path.read_bytes())
    connection = connect(to, KEY)
    connection.pragma("journal_mode", "delete")
    connection.pragma("rekey", "")
    connection.close()
    content = to.read_bytes()
    assert content.startswith(b"SQLite format 3\0")
    return content
