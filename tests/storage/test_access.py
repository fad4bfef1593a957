"""The access record: nothing in it is changed unnoticed, wherever the change is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.access import AccessShown, Broken, BrokenAt, Did
from desktop.storage.access import HEAD
from desktop.storage.connection import connect
from desktop.storage.database import NAME
from desktop.storage.errors import StorageError
from tests.storage.conftest import ID, KEY, NOON, AStore, open_store

LINES = 6


def filled(store: AStore, lines: int = LINES) -> AStore:
    for number in range(lines):
        store.note_access(
            NOON + timedelta(minutes=number), "Ana" if number % 2 else "Ben", Did.OPENED, about=ID
        )
    store.keep_head()
    return store


def with_the_key(profile: Path, sql: str) -> None:
    """Change the closed database as somebody does who has its key and knows the triggers."""
    database = connect(profile / NAME, KEY)
    for (name,) in database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'access_record'"
    ).fetchall():
        database.execute(f"DROP TRIGGER {name}")
    database.execute(sql)
    database.close()


def shown_after(profile: Path, sql: str) -> AccessShown:
    with_the_key(profile, sql)
    store = open_store(profile)
    try:
        return store.access()
    finally:
        store.close()


def test_lines_come_back_newest_first_and_the_record_holds(store: AStore) -> None:
    filled(store)
    shown = store.access()
    assert [line.number for line in shown.lines] == [6, 5, 4, 3, 2, 1]
    assert [line.operator for line in shown.lines[:2]] == ["Ana", "Ben"]
    assert (shown.total, shown.found, shown.operators) == (6, 6, ("Ana", "Ben"))
    assert shown.broken is None


def test_a_day_and_an_operator_are_looked_up_while_the_whole_is_checked(store: AStore) -> None:
    filled(store)
    store.note_access(NOON + timedelta(days=3), "Ana", Did.ERASED, about=ID)
    shown = store.access((NOON + timedelta(days=3)).astimezone().date(), "Ana")
    assert [line.did for line in shown.lines] == [Did.ERASED]
    assert (shown.total, shown.found) == (7, 1)
    assert store.access(None, "Ben").found == 3
    assert store.openings_since(NOON + timedelta(minutes=2)) == {"Ana": 2, "Ben": 2}


def test_a_conversation_stands_in_it_without_its_id(store: AStore) -> None:
    filled(store, 1)
    line = store.access().lines[0]
    assert line.about == store.stands_for(ID)
    assert len(line.about) == 12
    assert ID[:8] not in line.about


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE access_record SET operator = 'Eve' WHERE number = 2",
        "DELETE FROM access_record WHERE number = 6",
        "INSERT INTO access_record SELECT 9, at, operator, did, about, detail, hash"
        " FROM access_record WHERE number = 1",
        "INSERT OR REPLACE INTO access_record SELECT 3, at, 'Eve', did, about, detail, hash"
        " FROM access_record WHERE number = 3",
    ],
)
def test_the_database_itself_takes_new_lines_only(store: AStore, sql: str) -> None:
    filled(store)
    with pytest.raises((StorageError, apsw.Error)):
        store._database.all(sql)
    assert store.access().broken is None


@pytest.mark.parametrize(
    ("sql", "broken"),
    [
        (
            "UPDATE access_record SET operator = 'Eve' WHERE number = 3",
            BrokenAt(3, Broken.CHANGED),
        ),
        ("UPDATE access_record SET at = at + 1 WHERE number = 1", BrokenAt(1, Broken.CHANGED)),
        ("UPDATE access_record SET about = '' WHERE number = 6", BrokenAt(6, Broken.CHANGED)),
        ("DELETE FROM access_record WHERE number = 4", BrokenAt(4, Broken.GAP)),
        ("DELETE FROM access_record WHERE number = 1", BrokenAt(1, Broken.GAP)),
        ("DELETE FROM access_record WHERE number > 4", BrokenAt(5, Broken.CUT)),
        ("DELETE FROM access_record", BrokenAt(1, Broken.CUT)),
        (
            "INSERT INTO access_record SELECT 7, at, operator, did, about, detail, hash"
            " FROM access_record WHERE number = 6",
            BrokenAt(7, Broken.CHANGED),
        ),
    ],
)
def test_what_was_changed_is_named_with_its_place(
    profile: Path, store: AStore, sql: str, broken: BrokenAt
) -> None:
    filled(store).close()
    assert shown_after(profile, sql).broken == broken


def test_lines_that_were_cut_off_stay_missed_when_others_follow(
    profile: Path, store: AStore
) -> None:
    filled(store).close()
    with_the_key(profile, "DELETE FROM access_record WHERE number > 3")
    again = filled(open_store(profile), 8)
    again.keep_head()
    again.close()
    last = open_store(profile)
    assert last.access().broken == BrokenAt(6, Broken.CHANGED)
    last.close()


def test_a_missing_or_foreign_end_shows(profile: Path, store: AStore) -> None:
    filled(store).close()
    head = profile / HEAD
    kept = head.read_text()
    head.unlink()
    again = open_store(profile)
    assert again.access().broken == BrokenAt(6, Broken.NO_HEAD)
    filled(again, 2).close()
    assert not head.exists()
    head.write_text(kept.replace('"number": 6', '"number": 5'))
    last = open_store(profile)
    assert last.access().broken == BrokenAt(8, Broken.NO_HEAD)
    last.close()


def test_a_crash_before_the_end_was_noted_is_no_harm(
    profile: Path, reopened: Callable[[], AStore], store: AStore
) -> None:
    filled(store)
    kept = (profile / HEAD).read_text()
    store.note_access(NOON, "Ana", Did.OPENED, about=ID)
    again = reopened()
    (profile / HEAD).write_text(kept)
    assert again.access().broken is None
    again.keep_head()
    assert '"number": 7' in (profile / HEAD).read_text()


def test_a_line_that_was_undone_leaves_no_trace(store: AStore) -> None:
    store.begin_access()
    with suppress(RuntimeError), store.transaction():
        store.note_access(NOON, "Ana", Did.OPENED, about=ID)
        raise RuntimeError
    filled(store, 2)
    assert store.access().broken is None
    assert store.access().total == 2


def test_a_restored_copy_says_so_and_holds(profile: Path, store: AStore) -> None:
    filled(store).close()
    # The copy was made when there were three lines.
    with_the_key(profile, "DELETE FROM access_record WHERE number > 3")
    again = open_store(profile)
    assert again.record_restored(NOON, "Ana") == 4
    assert again.access().broken is None
    again.close()
    last = open_store(profile)
    assert last.access().broken is None
    assert last.access().lines[0].did is Did.RESTORED
    last.close()


@given(
    place=st.integers(1, LINES),
    column=st.sampled_from(["at", "operator", "did", "about", "detail", "hash"]),
    value=st.one_of(st.integers(-(2**62), 2**62), st.text(max_size=20), st.binary(max_size=40)),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_other_value_anywhere_passes(
    tmp_path_factory: pytest.TempPathFactory, place: int, column: str, value: int | str | bytes
) -> None:
    whole = tmp_path_factory.getbasetemp() / "whole-record"
    if not whole.exists():
        filled(open_store(whole)).close()
    profile = tmp_path_factory.mktemp("record")
    for name in (NAME, HEAD):
        shutil.copy(whole / name, profile / name)
    database = connect(profile / NAME, KEY)
    database.execute("DROP TRIGGER access_is_not_changed")
    try:
        database.execute(
            f"UPDATE access_record SET {column} = ? WHERE number = ? AND {column} IS NOT ?",
            (value, place, value),
        )
        changed = database.changes()
    except (apsw.ConstraintError, UnicodeEncodeError):
        changed = 0
    database.close()
    store = open_store(profile)
    broken = store.broken_access()
    store.close()
    assert broken == (BrokenAt(place, Broken.CHANGED) if changed else None)
