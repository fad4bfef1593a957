"""What is erased while a backup is written or read stays erased, wherever the work is broken off."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.storage import backup
from desktop.storage.backup import prepare, unpack
from desktop.storage.upgrade import BACKUPS
from tests.storage.conftest import KEY, open_store
from tests.storage.test_backup import IDS, MARKERS, WORDS, filled, made, restore, texts


def after_copying(monkeypatch: pytest.MonkeyPatch, happens: object) -> None:
    """Let something happen when the database was copied and nothing else is done yet."""
    as_ever = backup.copy_database

    def copying(source: Path, key: bytes, to: Path) -> None:
        as_ever(source, key, to)
        assert callable(happens)
        happens()

    monkeypatch.setattr(backup, "copy_database", copying)


def test_what_is_erased_while_the_owners_file_is_written_is_erased_by_its_restore(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = filled(profile)
    after_copying(monkeypatch, lambda: store.delete(IDS[0]))
    file = made(store, tmp_path / "desk.backup")
    assert not list((profile / BACKUPS).glob("*.part*"))
    store.close()
    assert restore(file, profile) == 1
    store = open_store(profile)
    assert texts(store) == MARKERS[1:]
    store.close()


def test_what_a_killed_backup_has_left_goes_before_anything_is_shown(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = filled(profile)

    def killed() -> None:
        # Nothing tidies up after a process that is killed.
        monkeypatch.setattr(backup, "remove_database", lambda path: None)
        raise KeyboardInterrupt

    after_copying(monkeypatch, killed)
    with pytest.raises(KeyboardInterrupt):
        made(store, tmp_path / "desk.backup")
    assert list((profile / BACKUPS).glob("leaving.part*"))
    store.close()
    open_store(profile).close()
    assert not list((profile / BACKUPS).glob("*.part*"))


def test_what_is_erased_while_a_backup_is_read_is_erased_in_it(
    profile: Path, tmp_path: Path
) -> None:
    store = filled(profile)
    file = made(store, tmp_path / "desk.backup")
    unpacked = unpack(file, WORDS, profile)
    store.delete(IDS[2])
    assert prepare(unpacked, KEY, profile, journal=store.erasure_journal()) == 1
    store.close()
    store = open_store(profile)
    assert MARKERS[2] not in texts(store)
    store.close()
