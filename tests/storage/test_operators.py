from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from desktop.domain.operators import Operator
from desktop.storage.operators import FIRST_WAIT, FREE_TRIES, LONGEST_WAIT
from tests.storage.conftest import ID, NOON, AStore, conversation


def with_pin(store: AStore, pin: str = "4711") -> AStore:
    store.save_operator("ana", "Ana", 3)
    store.set_pin("ana", pin)
    return store


def test_operators_come_back_in_the_order_in_which_they_were_added(
    reopened: Callable[[], AStore], store: AStore
) -> None:
    with_pin(store).save_operator("ben", "Ben", 1)
    store.save_operator("ana", "Ana Silva", 4)
    assert reopened().operators() == (
        Operator("ana", "Ana Silva", 4, has_pin=True),
        Operator("ben", "Ben", 1),
    )


def test_only_the_right_pin_opens_a_name(store: AStore) -> None:
    with_pin(store)
    assert store.check_pin("ana", "4711", NOON).right
    assert store.check_pin("ana", "４７１１", NOON).right
    assert not store.check_pin("ana", "4712", NOON).right
    assert not store.check_pin("ana", None, NOON).right
    assert not store.check_pin("nobody", "4711", NOON).right


def test_a_pin_is_kept_only_as_an_argon2id_hash(store: AStore) -> None:
    with_pin(store, "83519064")
    kept = store._database.one("SELECT pin FROM operators")
    assert kept is not None
    assert str(kept[0]).startswith("$argon2id$")
    assert "83519064" not in str(kept[0])


def test_wrong_pins_cost_a_wait_that_survives_a_restart(
    reopened: Callable[[], AStore], store: AStore
) -> None:
    with_pin(store)
    tries = [store.check_pin("ana", "0000", NOON) for _ in range(FREE_TRIES)]
    assert [one.wait_until for one in tries] == [None, None, NOON + FIRST_WAIT]
    again = reopened()
    early = again.check_pin("ana", "4711", NOON + FIRST_WAIT - timedelta(seconds=1))
    assert not early.right
    assert early.wait_until == NOON + FIRST_WAIT
    later = NOON + FIRST_WAIT
    assert again.check_pin("ana", "0000", later).wait_until == later + 2 * FIRST_WAIT
    assert again.check_pin("ana", "4711", later + 2 * FIRST_WAIT).right
    assert again.check_pin("ana", "0000", later + 2 * FIRST_WAIT).wait_until is None


def test_a_wait_never_grows_beyond_a_quarter_of_an_hour(store: AStore) -> None:
    with_pin(store)
    at = NOON
    for _ in range(20):
        until = store.check_pin("ana", "0000", at).wait_until
        assert until is None or until - at <= LONGEST_WAIT
        at = until or at
    # A clock that was wrong by a year must not lock anybody out for that year.
    assert store.check_pin("ana", "4711", at - timedelta(days=365)).right


def test_another_pin_ends_the_wait(store: AStore) -> None:
    with_pin(store)
    for _ in range(FREE_TRIES):
        store.check_pin("ana", "0000", NOON)
    store.set_pin("ana", "2580")
    assert store.check_pin("ana", "2580", NOON).right


def test_who_opened_a_conversation_is_kept_and_erased_with_it(store: AStore, profile: Path) -> None:
    store.save(conversation(), [])
    store.note_opening(ID, "Ana", NOON)
    store.note_opening(ID, "Ben", NOON + timedelta(minutes=1))
    store.note_opening(ID, "Ana", NOON + timedelta(minutes=2))
    assert store.openings(ID) == (
        ("Ana", NOON + timedelta(minutes=2)),
        ("Ben", NOON + timedelta(minutes=1)),
    )
    store.delete(ID)
    assert store.openings(ID) == ()
    store.note_opening(ID, "Ana", NOON)
    assert store.openings(ID) == ()
