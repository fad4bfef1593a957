from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.entry import Entry, EntryState
from desktop.storage.errors import EntryChangedError
from tests.storage.conftest import NOON, AStore

PARKING = Entry(
    "parking", "Parking", ("Can I park?",), "12 spaces.", "en", "arrival", None, date(2026, 1, 1)
)


def test_an_entry_gets_its_version_and_moment_and_survives_a_restart(
    store: AStore, reopened: Callable[[], AStore]
) -> None:
    saved = store.save_entry(PARKING, "Ada", based_on=0)
    assert saved == replace(PARKING, version=1, changed_at=NOON)
    assert reopened().entry("parking") == saved


def test_every_version_is_kept(store: AStore) -> None:
    first = store.save_entry(PARKING, "Ada", based_on=0)
    second = store.save_entry(replace(first, answer="15 spaces."), "Ben", based_on=1)
    assert second.version == 2
    assert store.entry_versions("parking") == (first, second)
    assert store.entries() == (second,)


def test_a_stale_edit_is_refused_and_changes_nothing(store: AStore) -> None:
    first = store.save_entry(PARKING, "Ada", based_on=0)
    second = store.save_entry(first, "Ben", based_on=1)
    for stale in (0, 1, 3):
        with pytest.raises(EntryChangedError, match="open the entry again") as caught:
            store.save_entry(replace(first, answer="none"), "Ada", based_on=stale)
        assert caught.value.version == 2
    assert store.entries() == (second,)
    assert len(store.entry_versions("parking")) == 2


def test_a_removed_entry_keeps_its_versions_and_goes_on_counting(store: AStore) -> None:
    first = store.save_entry(PARKING, "Ada", based_on=0)
    store.delete_entry("parking")
    assert store.entry("parking") is None
    assert store.entries() == ()
    assert store.entry_versions("parking") == (first,)
    with pytest.raises(EntryChangedError):
        store.save_entry(first, "Ada", based_on=1)
    assert store.save_entry(first, "Ada", based_on=0).version == 2


def test_entries_stay_in_the_order_of_their_first_saving(store: AStore) -> None:
    for name in ("b", "a", "c"):
        store.save_entry(replace(PARKING, id=name), "Ada")
    store.save_entry(replace(PARKING, id="b", answer="new"), "Ada")
    assert [one.id for one in store.entries()] == ["b", "a", "c"]


def test_uses_are_counted(store: AStore) -> None:
    for _ in range(3):
        store.count_use("parking")
    store.count_use("wifi")
    assert store.uses() == {"parking": 3, "wifi": 1}


def test_the_history_tells_who_saved_what_newest_first(store: AStore) -> None:
    first = store.save_entry(PARKING, "Ada", based_on=0)
    second = store.save_entry(replace(first, answer="15 spaces."), "Ben", based_on=1)
    history = store.entry_history("parking")
    assert [(one.entry, one.operator) for one in history] == [(second, "Ben"), (first, "Ada")]
    assert store.editors() == {"parking": "Ben"}


def test_a_change_that_was_rolled_back_leaves_nothing_behind(store: AStore) -> None:
    store.save_entry(PARKING, "Desk 1", based_on=0)

    def half() -> None:
        with store.transaction():
            store.save_entry(replace(PARKING, answer="No."), "Desk 1", based_on=1)
            assert store.entries()[0].answer == "No."
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert [one.answer for one in store.entries()] == [PARKING.answer]
    saved = store.save_entry(replace(PARKING, answer="Nine."), "Desk 1", based_on=1)
    assert store.entries() == (saved,) == (store.entry(PARKING.id),)


def test_an_imported_version_is_kept_and_a_draft_is_forgotten_whole(store: AStore) -> None:
    assert store.save_entry(replace(PARKING, version=7), "import", keep_version=True).version == 7
    assert store.save_entry(PARKING, "import", keep_version=True).version == 8
    draft = replace(PARKING, id="draft", state=EntryState.DRAFT)
    store.save_entry(draft, "import", based_on=0)
    store.forget_draft("draft")
    assert store.entry_history("draft") == ()
    store.save_entry(replace(PARKING, state=EntryState.DRAFT), "Desk 1", based_on=8)
    store.forget_draft(PARKING.id)
    assert store.entry(PARKING.id) is None
    assert len(store.entry_history(PARKING.id)) == 3
