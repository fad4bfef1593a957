"""A browser that opened the chat and wrote nothing is not known for longer than its keys are needed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from desktop.storage.upgrade import BACKUPS
from tests.storage.conftest import KEY, NOON, AStore, conversation, open_store, said
from tests.storage.test_backup import prepare, unpack_own

DAY = timedelta(days=1)


def came(store: AStore, conversation_id: str, days_ago: float) -> None:
    """Let a browser begin an epoch, as an HS1 does."""
    at = round((NOON - days_ago * DAY).timestamp() * 1000)
    with store.transaction():
        store.save_conversation_secret(conversation_id, b"d" * 32)
        store.save_epoch_state(conversation_id, 1 + round(days_ago), b"state", at)


def known(store: AStore) -> set[str]:
    tables = ("conversation_keys", "conversation_secrets", "epochs", "outbox")
    return {
        str(one)
        for table in tables
        for (one,) in store._database.all(f"SELECT conversation FROM {table}")
    }


def ident(number: int) -> str:
    return f"{number:02x}" * 16


def test_only_who_wrote_nothing_and_stayed_away_is_forgotten(store: AStore) -> None:
    came(store, ident(1), 12)
    came(store, ident(2), 12)
    came(store, ident(2), 3)
    came(store, ident(3), 40)
    store.save(conversation(said("hello"), conversation_id=ident(3)), [said("hello")])
    store.forget_strays(NOON - 11 * DAY)
    assert known(store) == {ident(2), ident(3)}
    assert [one.text for one in store.messages(ident(3))] == ["hello"]
    assert store.epoch_state(ident(3), 41) == b"state"
    assert store.problems() == ()


def test_who_comes_back_after_an_erasure_is_forgotten_too(store: AStore) -> None:
    store.save(conversation(said("hello"), conversation_id=ident(1)), [said("hello")])
    store.delete(ident(1))
    came(store, ident(1), 12)
    marks = store.erasure_journal().marks
    store.forget_strays(NOON - 11 * DAY)
    assert known(store) == set()
    # No word was erased: the journal, which is never shortened, grows by nothing.
    assert store.erasure_journal().marks == marks


def test_it_is_so_in_the_apps_own_copies(profile: Path) -> None:
    store = open_store(profile)
    came(store, ident(1), 12)
    store.own_backups.finish(store.own_backups.begin(NOON)())
    store.forget_strays(NOON - 11 * DAY)
    (copy,) = store.own_backups.listed()
    prepare(unpack_own(profile / BACKUPS / copy.path.name, KEY, profile), KEY, profile)
    store.close()
    store = open_store(profile)
    assert known(store) <= {ident(1)}
    # What an older copy brings back of it has no epoch, and goes at once.
    store.forget_strays(NOON - 11 * DAY)
    assert known(store) == set()
    store.close()


def test_very_many_are_forgotten_a_few_at_a_time(store: AStore) -> None:
    for number in range(250):
        came(store, f"{number:032x}", 12)
    store.forget_strays(NOON)
    assert len(known(store)) == 50
    store.forget_strays(NOON)
    assert known(store) == set()
