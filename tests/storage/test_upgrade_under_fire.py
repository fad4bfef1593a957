"""An upgrade on a bad day: killed, out of disk, damaged, started twice, in a strange folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage import upgrade
from desktop.storage.connection import PAGE_BYTES, connect
from desktop.storage.database import NAME, open_database, open_to_read
from desktop.storage.errors import (
    DamagedDatabaseError,
    DiskFullError,
    NoPermissionError,
    ProfileInUseError,
    StorageError,
)
from desktop.storage.lock_file import is_held
from desktop.storage.upgrade import BACKUPS, migrations
from tests.processes import ROOT
from tests.storage.conftest import open_store
from tests.storage.old_profiles import fill
from tests.storage.old_profiles.laying import FILES, laid

SEALED = FILES[10]
"""Of a version whose copies before an upgrade are kept."""


def version(profile: Path) -> int:
    connection = connect(profile / NAME, fill.KEY)
    try:
        return int(str(connection.pragma("user_version")))
    finally:
        connection.close()


def holds_all(profile: Path) -> None:
    store = open_store(profile, fill.KEY)
    for conversation, lines in fill.SAID.items():
        kept = [(one.id, str(one.sender), one.text) for one in store.messages(conversation)]
        assert kept == lines
    assert store.problems() == ()
    store.close()


def files(profile: Path) -> dict[str, bytes]:
    """Return every file but the lock, and the log that each opening makes."""
    return {
        one.relative_to(profile).as_posix(): one.read_bytes()
        for one in profile.rglob("*")
        if one.is_file() and not one.name.endswith((".lock", "-wal", "-shm"))
    }


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
@pytest.mark.parametrize(("file", "every"), [(FILES[0], 3), (SEALED, 2)])
def test_killed_at_any_statement_it_is_all_or_nothing_and_goes_on_at_the_next_start(
    tmp_path: Path, file: Path, every: int
) -> None:
    old = tmp_path / "old"
    before = laid(file, old)
    line = [sys.executable, "-m", "tests.storage.upgrade_kills"]
    ran = subprocess.run(
        [*line, str(old), str(before), str(tmp_path), str(every)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    ended, statements = map(int, ran.stdout.split())
    # Opening, the copy, each change, the commit.
    assert statements > 20
    assert ended >= statements // every


def test_no_room_for_the_copy_is_said_and_leaves_the_profile_and_the_disk_as_they_were(
    small_disk: Path,
) -> None:
    profile = small_disk / "profile"
    before = laid(SEALED, profile)
    there = files(profile)
    room = (profile / NAME).stat().st_size // 2
    free = shutil.disk_usage(small_disk).free
    (small_disk / "ballast").write_bytes(b"x" * (free - room))
    with pytest.raises(DiskFullError, match="Free some space"):
        open_store(profile, fill.KEY)
    assert {name: data for name, data in files(profile).items() if name in there} == there
    assert [one.name for one in (profile / BACKUPS).glob("*")] == [], "half a copy fills the disk"
    (small_disk / "ballast").unlink()
    assert version(profile) == before
    holds_all(profile)


def test_room_for_the_copy_but_not_for_the_change_changes_nothing(small_disk: Path) -> None:
    profile = small_disk / "profile"
    before = laid(FILES[0], profile)
    size = (profile / NAME).stat().st_size
    free = shutil.disk_usage(small_disk).free
    (small_disk / "ballast").write_bytes(b"x" * (free - size - 2 * PAGE_BYTES))
    with pytest.raises(DiskFullError):
        open_store(profile, fill.KEY)
    (small_disk / "ballast").unlink()
    assert version(profile) == before
    holds_all(profile)


def test_a_profile_on_a_disk_that_became_read_only_is_not_upgraded_and_still_read(
    small_disk: Path,
) -> None:
    profile = small_disk / "profile"
    before = laid(SEALED, profile)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(NoPermissionError, match="--profile"):
        open_store(profile, fill.KEY)
    database = open_to_read(profile, fill.KEY)
    assert database.schema == before
    database.close()


@pytest.mark.parametrize("page", range(1, 12))
def test_a_damaged_page_is_found_before_anything_is_changed(tmp_path: Path, page: int) -> None:
    profile = tmp_path / "profile"
    laid(SEALED, profile)
    with (profile / NAME).open("rb+") as file:
        file.seek(page * PAGE_BYTES + 1000)
        file.write(b"damaged")
    there = files(profile)
    with pytest.raises(DamagedDatabaseError, match="put a backup"):
        open_store(profile, fill.KEY)
    assert files(profile) == there, "not even half a copy"


def test_a_second_start_during_an_upgrade_is_sent_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = tmp_path / "profile"
    laid(FILES[0], profile)
    told: list[str] = []
    carry_out = upgrade._carry_out

    def watched(connection: object, change: upgrade.Migration) -> None:
        assert is_held(profile)
        with pytest.raises(ProfileInUseError) as refused:
            open_store(profile, fill.KEY)
        told.append(str(refused.value))
        carry_out(connection, change)  # type: ignore[arg-type]

    monkeypatch.setattr(upgrade, "_carry_out", watched)
    open_store(profile, fill.KEY).close()
    assert len(told) == len(migrations()) - 1
    assert "already open in another Deskbell" in told[0]
    holds_all(profile)


@pytest.mark.parametrize(
    "name",
    [
        "Hotel am See, Büro",
        "호텔 안내 데스크",
        "50% & more? #1 'quoted' \"twice\"; [x] {y} $HOME ~",
        "ein ziemlich langer Name " * 8,
        "cafe\u0301 beside caf\u00e9",
        "-wal",
    ],
)
def test_a_profile_in_a_folder_of_any_name_is_copied_upgraded_and_read(
    tmp_path: Path, name: str
) -> None:
    profile = tmp_path / name
    laid(SEALED, profile)
    holds_all(profile)
    (copy,) = (profile / BACKUPS).glob("*")
    connection = connect(copy, fill.KEY)
    assert connection.pragma("user_version") == int(SEALED.name[7:9])
    connection.close()
    database = open_to_read(profile, fill.KEY)
    assert database.schema == len(migrations())
    database.close()


def test_a_clock_that_was_put_back_leaves_one_copy_and_it_is_the_newest(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    laid(SEALED, profile)
    (profile / BACKUPS).mkdir()
    later = profile / BACKUPS / "before-0011-20991231T235959000000.db"
    half = profile / BACKUPS / "before-0012-20991231T235959000000.part"
    for old in (later, half):
        shutil.copy(profile / NAME, old)
    open_database(profile, fill.KEY).close()
    (copy,) = (profile / BACKUPS).glob("*")
    assert copy not in (later, half)


def test_a_copy_cut_off_by_a_power_cut_is_removed_at_the_next_start(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    laid(FILES[0], profile)
    open_store(profile, fill.KEY).close()
    half = profile / BACKUPS / "before-0009-20260301T120000000000.part"
    half.parent.mkdir(exist_ok=True)
    half.write_bytes(b"half")
    open_store(profile, fill.KEY).close()
    assert not half.exists()


def test_what_ends_an_upgrade_gives_the_profile_free_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = tmp_path / "profile"
    laid(SEALED, profile)

    def broken(*_: object) -> None:
        raise StorageError("the disk went away")

    monkeypatch.setattr(upgrade, "_carry_out", broken)
    with pytest.raises(StorageError):
        open_store(profile, fill.KEY)
    monkeypatch.undo()
    assert not is_held(profile)
    holds_all(profile)
