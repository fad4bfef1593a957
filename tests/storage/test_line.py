from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.relay.ports import OutboxRow, Prekey, SessionStore
from tests.storage.conftest import ID, AStore, conversation, said

OTHER = "f" * 32


def test_the_store_fits_the_port_of_the_relay_room(store: AStore) -> None:
    port: SessionStore = store
    port.put_secret_value("identity", b"\0key\xff")
    assert port.secret_value("identity") == b"\0key\xff"
    assert port.secret_value("static") is None


def test_prekeys_come_newest_first_until_destroyed(store: AStore) -> None:
    old, new = Prekey(1, b"a" * 32, b"bundle", 10, 20), Prekey(2, b"b" * 32, b"bundle", 11, 21)
    store.add_prekey(old)
    store.add_prekey(new)
    assert store.prekeys() == [new, old]
    store.destroy_prekey(2)
    assert store.prekeys() == [old]


def test_epochs_before_a_moment_go_but_never_the_newest(store: AStore) -> None:
    for epoch, at in ((1, 100), (2, 200), (3, 300)):
        store.save_epoch_state(ID, epoch, bytes([epoch]), at)
    store.save_epoch_state(OTHER, 9, b"only", 50)
    store.drop_epochs_before(1000)
    assert [store.epoch_state(ID, epoch) for epoch in (1, 2, 3)] == [None, None, b"\x03"]
    assert store.newest_epoch(ID) == 3
    assert store.epoch_state(OTHER, 9) == b"only"
    assert store.newest_epoch("0" * 32) is None


def test_an_epoch_that_began_later_counts_as_newer_whatever_its_number(store: AStore) -> None:
    store.save_epoch_state(ID, 0xFFFFFFFF, b"a", 1)
    store.save_epoch_state(ID, 3, b"b", 2)
    store.save_epoch_state(ID, 3, b"c", 2)
    assert store.newest_epoch(ID) == 3
    assert store.epoch_state(ID, 3) == b"c"


def test_a_conversations_secret_is_kept(store: AStore) -> None:
    assert store.conversation_secret(ID) is None
    store.save_conversation_secret(ID, b"s" * 32)
    assert store.conversation_secret(ID) == b"s" * 32


def test_the_outbox_keeps_its_order_over_a_restart(
    store: AStore, reopened: Callable[[], AStore]
) -> None:
    rows = [OutboxRow(ID, "z", "1"), OutboxRow(OTHER, "a", "2"), OutboxRow(ID, "b", "3")]
    for row in rows:
        store.add_to_outbox(row)
    store.add_to_outbox(OutboxRow(ID, "z", "again"))
    again = reopened()
    assert again.outbox() == rows
    assert again.outbox(ID) == [rows[0], rows[2]]


def test_a_sealed_row_is_stored_then_cleared(store: AStore) -> None:
    store.add_to_outbox(OutboxRow(ID, "m", "{}"))
    store.save_sealed(ID, "m", 4, 0, b"frame")
    assert store.mark_stored(ID, 4, 1) is None
    assert store.mark_stored(OTHER, 4, 0) is None
    assert store.mark_stored(ID, 4, (1 << 64) - 1) is None
    assert store.mark_stored(ID, 4, 0) == "m"
    assert store.outbox() == [OutboxRow(ID, "m", "{}", 4, 0, b"frame", True)]
    store.save_sealed(ID, "m", 5, 0, b"anew")
    assert store.outbox() == [OutboxRow(ID, "m", "{}", 5, 0, b"anew", False)]
    store.clear_from_outbox(ID, ["other", "m"])
    assert store.outbox() == []


def test_a_message_its_key_and_the_reply_are_kept_together_or_not_at_all(store: AStore) -> None:
    class Crash(Exception):
        pass

    def half_of_it() -> None:
        with store.transaction():
            store.save_epoch_state(ID, 1, b"chain", 1)
            store.save(conversation(said("hello")), [said("hello")])
            store.add_to_outbox(OutboxRow(ID, "m2", "{}"))
            raise Crash

    with pytest.raises(Crash):
        half_of_it()
    assert store.epoch_state(ID, 1) is None
    assert store.load(ID) is None
    assert store.outbox() == []


def test_a_destroyed_prekey_leaves_the_log_too(store: AStore, profile: Path) -> None:
    store.add_prekey(Prekey(1, b"a" * 32, b"bundle", 10, 20))
    store.destroy_prekey(1)
    assert (profile / "deskbell.db-wal").stat().st_size == 0
