from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.connection import PAGE_BYTES, connect
from desktop.storage.database import NAME, open_database
from desktop.storage.errors import (
    DiskFullError,
    NewerDatabaseError,
    UpgradeFailedError,
    WrongKeyError,
)
from desktop.storage.upgrade import BACKUPS, FOLDER, migrations
from tests.processes import ROOT
from tests.storage.conftest import ID, KEY, conversation, open_store, said

_KILLED_AT_COMMIT = """
import os, signal, sys
from pathlib import Path
import apsw
from desktop.storage import upgrade
from desktop.storage.database import open_database

def killed():
    os.kill(os.getpid(), signal.SIGKILL)

carry_out = upgrade._carry_out
def armed(connection, change):
    carry_out(connection, change)
    connection.set_commit_hook(killed)
upgrade._carry_out = armed
profile, key, changes = sys.argv[1:]
open_database(Path(profile), bytes.fromhex(key), changes=Path(changes))
"""
"""A process that dies as a power cut would end it, between the changes and their commit."""


@pytest.fixture
def changes(tmp_path: Path) -> Path:
    """A copy of the shipped changes, to which a test adds the next."""
    return Path(shutil.copytree(FOLDER, tmp_path / "changes"))


def add_next(changes: Path, sql: str) -> None:
    (changes / f"{len(migrations(changes)) + 1:04d}-next.sql").write_text(sql, encoding="utf-8")


def filled(profile: Path) -> None:
    store = open_store(profile)
    store.save(conversation(said("zebrafish")), [said("zebrafish")])
    store.add_prekey(Prekey(1, b"a" * 32, b"bundle", 1, 2))
    store.save_epoch_state(ID, 1, b"chain", 1)
    store.add_to_outbox(OutboxRow(ID, "m2", "{}", 1, 1, b"frame", True))
    store.close()


def copies(profile: Path) -> list[Path]:
    return sorted((profile / BACKUPS).glob("*")) if (profile / BACKUPS).is_dir() else []


def test_the_shipped_changes_are_numbered_without_gaps_and_say_what_they_are_for() -> None:
    known = migrations()
    assert [one.number for one in known] == list(range(1, len(known) + 1))
    assert all(one.sql.startswith("-- ") for one in known)


def test_a_new_profile_needs_no_copy(profile: Path) -> None:
    open_database(profile, KEY).close()
    open_database(profile, KEY).close()
    assert copies(profile) == []


def test_before_an_upgrade_an_encrypted_copy_is_made_without_the_keys_of_the_line(
    profile: Path, changes: Path
) -> None:
    filled(profile)
    add_next(changes, "-- More.\nCREATE TABLE more (id); INSERT INTO more VALUES (1);")
    database = open_database(profile, KEY, changes=changes)
    assert database.all("SELECT id FROM more") == [(1,)]
    assert database.all("SELECT preid FROM prekeys") == [(1,)]
    database.close()
    (copy,) = copies(profile)
    assert b"zebrafish" not in copy.read_bytes()
    with pytest.raises(WrongKeyError):
        connect(copy, bytes(32))
    copied = connect(copy, KEY)
    assert copied.execute("SELECT id FROM messages").fetchall() == [("m1",)]
    assert copied.pragma("user_version") == len(migrations())
    assert copied.execute("SELECT * FROM prekeys").fetchall() == []
    assert copied.execute("SELECT * FROM epochs").fetchall() == []
    assert copied.execute("SELECT message, frame FROM outbox").fetchall() == [("m2", None)]
    copied.close()


def test_a_change_that_fails_leaves_the_data_and_the_version_as_they_were(
    profile: Path, changes: Path
) -> None:
    filled(profile)
    add_next(changes, "-- Bad.\nDELETE FROM messages; CREATE TABLE conversations (id);")
    with pytest.raises(UpgradeFailedError, match="Install the version that you had"):
        open_database(profile, KEY, changes=changes)
    store = open_store(profile)
    assert store.messages(ID) == (said("zebrafish"),)
    store.close()
    assert len(copies(profile)) == 1


def test_where_the_second_of_two_changes_fails_the_older_version_still_opens_everything(
    profile: Path, changes: Path
) -> None:
    filled(profile)
    add_next(changes, "-- Good.\nCREATE TABLE more (id);")
    add_next(changes, "-- Bad.\nINSERT INTO no_such_table VALUES (1);")
    with pytest.raises(UpgradeFailedError):
        open_database(profile, KEY, changes=changes)
    store = open_store(profile)
    assert store.messages(ID) == (said("zebrafish"),)
    store.close()


def test_a_power_cut_at_the_last_moment_of_an_upgrade_leaves_the_old_version(
    profile: Path, changes: Path
) -> None:
    filled(profile)
    add_next(changes, "-- More.\nCREATE TABLE more (id); INSERT INTO more VALUES (1);")
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED_AT_COMMIT, str(profile), KEY.hex(), str(changes)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    store = open_store(profile)
    assert store.messages(ID) == (said("zebrafish"),)
    store.close()
    database = open_database(profile, KEY, changes=changes)
    assert database.all("SELECT id FROM more") == [(1,)]
    database.close()


def test_only_the_newest_copy_is_kept_and_a_deletion_removes_it(
    profile: Path, changes: Path
) -> None:
    filled(profile)
    for number in range(3):
        add_next(changes, f"-- More.\nCREATE TABLE more_{number} (id);")
        open_database(profile, KEY, changes=changes).close()
    (copy,) = copies(profile)
    assert f"{len(migrations(changes)):04d}" in copy.name
    database = open_database(profile, KEY, changes=changes)
    database.remove_copies()
    database.close()
    assert copies(profile) == []


def test_deleting_a_conversation_removes_the_copies_that_hold_it(profile: Path) -> None:
    filled(profile)
    (profile / BACKUPS).mkdir()
    shutil.copy(profile / NAME, profile / BACKUPS / "before-0002-20260301T120000000000.db")
    store = open_store(profile)
    store.delete(ID)
    store.close()
    assert copies(profile) == []


def test_a_newer_database_is_refused_and_not_touched(profile: Path, changes: Path) -> None:
    add_next(changes, "-- More.\nCREATE TABLE more (id);")
    open_database(profile, KEY, changes=changes).close()
    before = (profile / NAME).read_bytes()
    with pytest.raises(NewerDatabaseError, match="newer version"):
        open_database(profile, KEY)
    assert (profile / NAME).read_bytes() == before


def test_a_gap_in_the_numbers_is_our_own_mistake(profile: Path, changes: Path) -> None:
    newest = max(int(one.name[:4]) for one in changes.glob("*.sql"))
    (changes / f"{newest + 2:04}-later.sql").write_text("-- Later.\n")
    with pytest.raises(ValueError, match="without gaps"):
        open_database(profile, KEY, changes=changes)
    open_database(profile, KEY).close()


def test_an_upgrade_that_fills_the_disk_changes_nothing(profile: Path, changes: Path) -> None:
    filled(profile)
    pages = (profile / NAME).stat().st_size // PAGE_BYTES
    add_next(
        changes,
        f"-- Big.\nPRAGMA max_page_count = {pages + 9};\n"
        "CREATE TABLE big AS SELECT zeroblob(9000000);",
    )
    with pytest.raises(DiskFullError):
        open_database(profile, KEY, changes=changes)
    store = open_store(profile)
    assert store.messages(ID) == (said("zebrafish"),)
    store.close()
