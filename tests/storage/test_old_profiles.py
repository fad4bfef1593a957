"""A profile of every schema version that ever was, as its own code wrote it, opens here with all in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.conversation import Mode
from desktop.storage.database import NAME
from desktop.storage.upgrade import BACKUPS, SEALED, migrations
from tests.storage.conftest import AStore, open_store
from tests.storage.old_profiles import fill
from tests.storage.old_profiles.laying import FILES, laid

NEWEST = len(migrations())


@pytest.fixture(params=FILES, ids=lambda file: file.name[:9])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[int, AStore]]:
    """The old profile's schema version, and its store, opened with today's code."""
    profile = tmp_path / "profile"
    version = laid(request.param, profile)
    store = open_store(profile, fill.KEY)
    yield version, store
    store.close()


def test_there_is_a_profile_of_each_version_before_this_one() -> None:
    made = [int(file.name[7:9]) for file in FILES]
    # That of the newest can be made once its code is on the main branch.
    assert made in (list(range(1, NEWEST)), list(range(1, NEWEST + 1))), (
        "run python -m tests.storage.old_profiles.make and commit the files that it writes"
    )


def test_every_conversation_is_there_word_for_word(old: tuple[int, AStore]) -> None:
    _, store = old
    assert [row.conversation_id for row in store.rows()] == list(fill.SAID)
    for conversation, lines in fill.SAID.items():
        kept = [(one.id, str(one.sender), one.text) for one in store.messages(conversation)]
        assert kept == lines
    asked, waiting, closed = (store.load(one) for one in fill.SAID)
    assert asked
    assert waiting
    assert closed
    visitor = asked.visitor
    assert (visitor.name, visitor.email, visitor.language, visitor.page) == fill.VISITOR
    assert asked.opened_at == fill.NOON
    assert waiting.mode is Mode.WAITING
    assert waiting.given_up is not None
    assert waiting.given_up.since == fill.NOON
    assert (closed.mode, closed.operator, closed.present) == (Mode.DONE, "Ines", False)
    assert closed.changed_at == fill.NOON - timedelta(hours=2) + timedelta(seconds=1)


def test_the_inbox_lists_and_finds_them(old: tuple[int, AStore]) -> None:
    _, store = old
    row = store.row(fill.ASKED)
    assert row is not None
    assert row.name == fill.VISITOR[0]
    assert store.counts().needs_you == 1
    assert store.search("zebrafish") == (fill.ASKED,)
    assert store.search("감사") == (fill.ASKED,)


def test_every_entry_is_there_with_its_versions(old: tuple[int, AStore]) -> None:
    _, store = old
    entries = {one.id: one for one in store.entries()}
    said = {name: [one.questions[0], one.answer] for name, one in entries.items()}
    assert said == fill.ENTRIES
    assert [one.answer for one in store.entry_versions("dogs")] == [
        "Small dogs are welcome.",
        "No dogs.",
        "Small dogs are welcome.",
    ]
    assert entries["dogs"].topic == "Animals"
    assert store.uses() == {"pool": 1}


def test_every_setting_is_there(old: tuple[int, AStore]) -> None:
    _, store = old
    assert {name: store.get(name) for name in fill.SETTINGS} == fill.SETTINGS


def test_the_line_goes_on_where_it_was(old: tuple[int, AStore]) -> None:
    _, store = old
    assert store.secret_value("identity") == b"i" * 32
    assert [one.preid for one in store.prekeys()] == [1]
    assert store.epoch_state(fill.ASKED, 1) == b"chain"
    assert store.conversation_secret(fill.ASKED) == b"s" * 32
    assert [(one.message_id, one.inner, one.frame) for one in store.outbox()] == [
        (*fill.UNSENT, b"frame")
    ]


def test_what_the_version_could_hold_besides_is_there(old: tuple[int, AStore]) -> None:
    version, store = old
    operator, name, colour, pin = fill.OPERATOR
    assert (store.topic("pool") is not None) == (version >= 2)
    assert [(one.id, one.name, one.colour) for one in store.operators()] == (
        [(operator, name, colour)] if version >= 3 else []
    )
    assert store.check_pin(operator, pin, fill.NOON).right == (version >= 3)
    assert [one.text for one in store.saved_questions()] == (
        ["Where is the sauna?", "Is breakfast vegan?"] if version >= 4 else []
    )
    assert [one.text for one in store.open_questions()] == (
        ["I was charged twice"] if version >= 4 else []
    )
    assert [one.id for one in store.letters()] == (["l1"] if version >= 5 else [])
    assert store.visitor_ticket(fill.CLOSED) == ("a-ticket" if version >= 5 else None)
    assert [one.id for one in store.waiting_digests()] == (["d1"] if version >= 8 else [])
    assert len(store.access().lines) == (1 if version >= 9 else 0)
    assert [one.host for one in store.ledger()] == (["relay.example.net"] if version >= 11 else [])


def test_nothing_is_wrong_with_what_came_of_it(old: tuple[int, AStore]) -> None:
    _, store = old
    assert store.problems() == ()


def test_what_is_erased_afterwards_is_in_no_copy_that_the_upgrade_made(
    old: tuple[int, AStore], tmp_path: Path
) -> None:
    version, store = old
    copies = list((tmp_path / "profile" / BACKUPS).glob("before-*"))
    # A copy whose words have no keys of their own is gone once they have.
    assert len(copies) == (1 if SEALED <= version < NEWEST else 0)
    store.delete(fill.ASKED)
    assert not list((tmp_path / "profile" / BACKUPS).glob("before-*"))


def test_the_cipher_is_still_that_of_the_first_version(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    shutil.copy(FILES[0].with_name("schema-01.encrypted.db"), profile / NAME)
    store = open_store(profile, fill.KEY)
    try:
        assert next(one.text for one in store.messages(fill.ASKED)) == fill.SAID[fill.ASKED][0][2]
    finally:
        store.close()
