"""A backup in one file: made, restored here and elsewhere, and everything that can be wrong with it."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend

from desktop.domain.entry import Entry
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage import backup, backup_file, copying
from desktop.storage.argon import Argon2Cost
from desktop.storage.backup import Source, give_up, prepare, unpack, unpack_own, write_backup
from desktop.storage.database import NAME, open_database
from desktop.storage.errors import (
    BackupPlaceError,
    DamagedBackupError,
    DiskFullError,
    NewerBackupError,
    PassphraseTooShortError,
    StorageError,
    WrongPassphraseError,
)
from desktop.storage.own_backups import KEPT, KEYS, listed
from desktop.storage.restored import READY, UNFINISHED
from desktop.storage.store import Store
from desktop.storage.upgrade import BACKUPS, FOLDER, migrations
from desktop.storage.vault import KeyringVault, ThrowAwayVault
from tests.storage.conftest import KEY, NOON, AStore, conversation, open_store, said

CHEAP = Argon2Cost(1, 8, 1)
WORDS = "correct horse battery"
OTHER_KEY = bytes(reversed(range(32)))
IDS = [f"{number:08x}" + "0" * 24 for number in range(5)]


def filled(profile: Path, key: bytes = KEY) -> AStore:
    store = open_store(profile, key)
    for one in IDS:
        store.save(
            conversation(said(f"marker{one[:8]}"), conversation_id=one), [said(f"marker{one[:8]}")]
        )
    store.save_entry(Entry(id="parking", title="Parking", questions=(), answer="Yes."), "Ada")
    store.put("business", {"name": "Linden"})
    store.put_secret_value("identity", b"desk")
    return store


def made(store: AStore, to: Path) -> Path:
    source = store.backup_source(["identity", "static"])
    write_backup(to, WORDS, source, version="0.1.0", at=NOON, cost=CHEAP)
    return to


def restore(file: Path, profile: Path, key: bytes = KEY) -> int:
    """Restore as the command does: unpack, prepare with this profile's journal, open."""
    unpacked = unpack(file, WORDS, profile)
    journal = None
    if (profile / NAME).exists():
        store = open_store(profile, key)
        journal = store.erasure_journal()
        store.close()
    return prepare(unpacked, key, profile, journal=journal)


def texts(store: AStore) -> list[str]:
    return sorted(one.text for row in store.rows() for one in store.messages(row.conversation_id))


MARKERS = [f"marker{one[:8]}" for one in IDS]


@pytest.fixture
def file(profile: Path, tmp_path: Path) -> Path:
    store = filled(profile)
    made(store, tmp_path / "desk.backup")
    store.close()
    return tmp_path / "desk.backup"


def test_a_backup_opens_on_another_computer_with_everything_in_it(
    profile: Path, tmp_path: Path
) -> None:
    store = filled(profile)
    (profile / "window.json").write_text('{"theme": "dark"}')
    file = made(store, tmp_path / "desk.backup")
    store.close()
    elsewhere = tmp_path / "elsewhere" / "profile"
    elsewhere.parent.mkdir()
    assert restore(file, elsewhere, OTHER_KEY) == 0
    other = open_store(elsewhere, OTHER_KEY)
    assert texts(other) == MARKERS
    assert other.search("marker00000003") == (IDS[3],)
    assert [entry.id for entry in other.entries()] == ["parking"]
    assert other.get("business") == {"name": "Linden"}
    assert other.secret_value("identity") == b"desk"
    assert other.problems() == ()
    assert other.broken_access() is None
    assert (elsewhere / "window.json").read_text() == '{"theme": "dark"}'
    other.close()
    assert sorted(one.name for one in elsewhere.iterdir()) == [
        "access.head", NAME, "deskbell.lock", "window.json",
    ]  # fmt: skip


def test_nothing_can_be_read_in_the_file_and_nothing_stays_beside_it(
    file: Path, profile: Path
) -> None:
    content = file.read_bytes()
    assert content.startswith(backup_file.MAGIC)
    for word in (b"marker", b"Linden", b"SQLite", b"parking", b"desk\x00"):
        assert word not in content
    assert not list(file.parent.glob("*.part"))
    assert not list((profile / BACKUPS).glob("*"))


def test_secrets_of_a_keyring_go_into_the_keyring_of_the_other_computer(
    profile: Path, tmp_path: Path
) -> None:
    class Ring(KeyringBackend):
        priority = 1

        def __init__(self) -> None:
            super().__init__()
            self.kept: dict[str, str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get(username)

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.kept[username]

    store = filled(profile)
    file = made(store, tmp_path / "desk.backup")
    store.close()
    ring = Ring()
    vault = KeyringVault("other", ring)
    vault.make_database_key()
    elsewhere = tmp_path / "elsewhere"
    restore(file, elsewhere, vault.database_key())
    database = open_database(elsewhere, vault.database_key())
    other = Store(database, vault, prekey=Prekey, outbox_row=OutboxRow)
    assert vault.get("identity") == b"desk"
    assert "other/identity" in ring.kept
    names = {str(name) for (name,) in database.all("SELECT name FROM desk_secrets")}
    assert names == {"erasures"}
    assert other.broken_access() is None
    other.close()


def test_what_was_erased_after_the_backup_stays_erased(file: Path, profile: Path) -> None:
    store = open_store(profile)
    store.delete(IDS[1])
    store.delete(IDS[3])
    store.close()
    assert restore(file, profile) == 2
    store = open_store(profile)
    assert texts(store) == [MARKERS[0], MARKERS[2], MARKERS[4]]
    store.close()


def test_the_journal_beside_a_lost_profile_is_enough(file: Path, profile: Path) -> None:
    store = open_store(profile)
    store.delete(IDS[1])
    store.close()
    shutil.rmtree(profile)
    restore(file, profile)
    store = open_store(profile)
    assert MARKERS[1] not in texts(store)
    assert len(texts(store)) == 4
    store.close()


def test_a_newer_backup_carries_the_journal_to_an_older_one(
    file: Path, profile: Path, tmp_path: Path
) -> None:
    store = open_store(profile)
    store.delete(IDS[1])
    newer = made(store, tmp_path / "newer.backup")
    store.close()
    elsewhere = tmp_path / "elsewhere" / "profile"
    elsewhere.parent.mkdir()
    restore(newer, elsewhere, OTHER_KEY)
    open_store(elsewhere, OTHER_KEY).close()
    restore(file, elsewhere, OTHER_KEY)
    store = open_store(elsewhere, OTHER_KEY)
    assert MARKERS[1] not in texts(store)
    store.close()


@pytest.mark.parametrize("share", [0.0, 0.001, 0.01, 0.3, 0.7, 0.999])
def test_a_flipped_bit_or_a_cut_off_end_is_noticed_and_changes_nothing(
    file: Path, profile: Path, share: float
) -> None:
    whole = file.read_bytes()
    before = (profile / NAME).read_bytes()
    at = int(len(whole) * share)
    for content in (whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :], whole[:at]):
        file.write_bytes(content)
        with pytest.raises(StorageError) as caught:
            unpack(file, WORDS, profile)
        assert isinstance(
            caught.value, DamagedBackupError | WrongPassphraseError | NewerBackupError
        )
        assert "Nothing was changed" in str(caught.value)
        assert not (profile / UNFINISHED).exists()
    assert (profile / NAME).read_bytes() == before
    store = open_store(profile)
    assert texts(store) == MARKERS
    store.close()


def test_a_piece_that_is_left_out_or_moved_is_noticed(file: Path, profile: Path) -> None:
    whole = file.read_bytes()
    start = len(backup_file.MAGIC) + 4
    start += int.from_bytes(whole[start - 4 : start], "big")
    size = backup_file.PIECE + 16
    pieces = [whole[at : at + size] for at in range(start, len(whole), size)]
    assert len(pieces) >= 3
    for order in ([0, *range(2, len(pieces))], [1, 0, *range(2, len(pieces))], [0]):
        file.write_bytes(whole[:start] + b"".join(pieces[one] for one in order))
        with pytest.raises(DamagedBackupError):
            unpack(file, WORDS, profile)


def test_a_wrong_passphrase_is_said_and_may_be_tried_again(file: Path, profile: Path) -> None:
    with pytest.raises(WrongPassphraseError, match="Nothing was changed"):
        unpack(file, "another passphrase", profile)
    unpack(file, WORDS, profile)
    give_up(profile)


def test_a_short_passphrase_is_refused_and_leaves_the_file_that_was_there(
    file: Path, profile: Path
) -> None:
    before = file.read_bytes()
    store = open_store(profile)
    with pytest.raises(PassphraseTooShortError):
        write_backup(file, "short", store.backup_source([]), version="1", at=NOON, cost=CHEAP)
    store.close()
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", bytes(5000), backup_file.MAGIC + bytes(500)])
def test_a_file_that_is_no_backup_is_said(tmp_path: Path, profile: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(DamagedBackupError):
        unpack(tmp_path / "x", WORDS, profile)
    with pytest.raises(StorageError):
        unpack(tmp_path / "none", WORDS, profile)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(["version", "argon2id", "nonce", "check"]),
        st.one_of(
            st.integers(-1, 2),
            st.floats(),
            st.text(max_size=14),
            st.sampled_from(["00" * 7, "00" * 8]),
            st.dictionaries(
                st.sampled_from(["salt", "time_cost", "memory_kib", "parallelism"]),
                st.one_of(st.integers(0, 9), st.floats(), st.sampled_from(["", "00" * 16])),
            ),
        ),
    ).map(lambda header: json.dumps(header).encode())
    | st.binary(max_size=300)
    | st.just(b"[" * 4000)
)
def test_a_header_of_any_kind_is_refused_in_words(header: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "x"
        file.write_bytes(backup_file.MAGIC + len(header).to_bytes(4, "big") + header + bytes(200))
        with pytest.raises(StorageError, match="Nothing was changed"):
            unpack(file, WORDS, Path(folder) / "profile")


def test_a_backup_of_a_newer_version_is_refused(
    file: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NewerBackupError, match="newer version"):
        unpack(file, WORDS, profile, known=len(migrations()) - 1)
    monkeypatch.setattr(backup_file, "VERSION", 0)
    with pytest.raises(NewerBackupError):
        unpack(file, WORDS, profile)
    assert not (profile / UNFINISHED).exists()


def test_a_backup_of_an_older_version_is_upgraded(
    file: Path, profile: Path, tmp_path: Path
) -> None:
    changes = Path(shutil.copytree(FOLDER, tmp_path / "changes"))
    (changes / f"{len(migrations()) + 1:04d}-next.sql").write_text(
        "-- More.\nCREATE TABLE more (id);"
    )
    prepare(unpack(file, WORDS, profile), KEY, profile, changes=changes)
    database = open_database(profile, KEY, changes=changes)
    assert database.all("SELECT * FROM more") == []
    store = Store(database, ThrowAwayVault(KEY), prekey=Prekey, outbox_row=OutboxRow)
    assert texts(store) == MARKERS
    store.close()
    assert not list((profile / BACKUPS).glob("*"))


def test_a_restore_that_is_cut_off_leaves_the_profile_as_it_was(
    file: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(profile)
    store.save(conversation(said("newest"), conversation_id="f" * 32), [said("newest")])
    store.close()
    for name in ("rewrap", "change_key", "_check_pages", "sync_file"):
        with monkeypatch.context() as patch:

            def cut_off(*given: object, **named: object) -> None:
                raise KeyboardInterrupt

            patch.setattr(backup, name, cut_off)
            with pytest.raises(KeyboardInterrupt):
                prepare(unpack(file, WORDS, profile), OTHER_KEY, profile)
        assert not (profile / READY).exists()
        store = open_store(profile)
        assert "newest" in texts(store)
        store.close()
    # The power went while it was unpacked: what is left aside is in nobody's way.
    unpack(file, WORDS, profile)
    store = open_store(profile)
    assert "newest" in texts(store)
    store.close()
    restore(file, profile)


def test_a_crash_while_it_is_taken_into_use_is_made_good_at_the_next_start(
    file: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.storage import restored

    restore(file, profile)
    real, calls = restored.os.replace, 0

    def fails_at(number: int) -> None:
        nonlocal calls
        calls = 0

        def replace(before: Path, after: Path) -> None:
            nonlocal calls
            calls += 1
            if calls == number:
                raise OSError(5, "cut off")
            real(before, after)

        monkeypatch.setattr(restored.os, "replace", replace)

    for number in (1, 2):
        fails_at(number)
        with pytest.raises(StorageError):
            open_store(profile)
    monkeypatch.setattr(restored.os, "replace", real)
    store = open_store(profile)
    assert texts(store) == MARKERS
    assert not (profile / READY).exists()
    store.close()


def test_too_little_room_is_said_before_anything_is_written(
    file: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_SPARE", 1 << 60)
    with pytest.raises(DiskFullError, match="MB are needed"):
        unpack(file, WORDS, profile)
    store = open_store(profile)
    with pytest.raises(DiskFullError):
        made(store, file.with_name("other.backup"))
    with pytest.raises(DiskFullError):
        own(store, 0)
    store.close()
    assert not file.with_name("other.backup").exists()
    assert not (profile / UNFINISHED).exists()


def test_a_backup_inside_the_profile_is_refused(profile: Path) -> None:
    store = filled(profile)
    with pytest.raises(BackupPlaceError):
        made(store, profile / "desk.backup")
    store.close()


def own(store: AStore, number: int) -> Path:
    return store.own_backups.finish(store.own_backups.begin(NOON + timedelta(days=number))())


def test_own_copies_are_bounded_and_a_key_destroyed_is_destroyed_in_all(profile: Path) -> None:
    store = filled(profile)
    copies = [own(store, number) for number in range(KEPT + 2)]
    assert [one.path for one in store.own_backups.listed()] == copies[:1:-1]
    store.delete(IDS[0])
    for copy in listed(profile)[:2]:
        unpacked = unpack_own(copy.path, KEY, profile)
        database = open_database(unpacked.database.parent, KEY)
        found = Store(database, ThrowAwayVault(KEY), prekey=Prekey, outbox_row=OutboxRow)
        assert found.search(MARKERS[0]) == ()
        assert MARKERS[1] in texts_that_open(found)
        found.close()
        give_up(profile)
    store.close()


def texts_that_open(store: AStore) -> list[str]:
    found = []
    for one in IDS:
        try:
            found += [message.text for message in store.messages(one)]
        except StorageError:
            continue
    return found


def test_an_own_copy_comes_back_without_what_was_erased_since(profile: Path) -> None:
    store = filled(profile)
    copy = own(store, 0)
    store.delete(IDS[0])
    store.save(conversation(said("later"), conversation_id="f" * 32), [said("later")])
    key, journal = store.database_key, store.erasure_journal()
    store.close()
    prepare(unpack_own(copy, key, profile), key, profile, journal=journal)
    store = open_store(profile)
    assert texts(store) == MARKERS[1:]
    assert len(store.erasure_journal().marks) == 1
    store.close()


def test_an_erasure_while_a_copy_is_made_is_in_force_in_it(profile: Path) -> None:
    store = filled(profile)
    unfinished = store.own_backups.begin(NOON)()
    store.delete(IDS[0])
    copy = store.own_backups.finish(unfinished)
    prepare(unpack_own(copy, KEY, profile), KEY, profile)
    store.close()
    store = open_store(profile)
    assert texts(store) == MARKERS[1:]
    store.close()


def test_damaged_keys_of_the_copies_stop_no_erasure_and_are_made_anew(profile: Path) -> None:
    store = filled(profile)
    own(store, 0)
    (profile / BACKUPS / KEYS).write_bytes(bytes(9000))
    store.delete(IDS[0])
    assert not (profile / BACKUPS / KEYS).exists()
    copy = own(store, 1)
    store.close()
    prepare(unpack_own(copy, KEY, profile), KEY, profile)
    store = open_store(profile)
    assert texts(store) == MARKERS[1:]
    store.close()


def test_without_the_keys_of_the_own_copies_that_is_said(profile: Path) -> None:
    store = filled(profile)
    copy = own(store, 0)
    store.close()
    (profile / BACKUPS / KEYS).unlink()
    with pytest.raises(DamagedBackupError, match="Nothing was changed"):
        unpack_own(copy, KEY, profile)


def test_a_source_names_the_file_and_never_shows_its_key(profile: Path) -> None:
    source = Source(profile / NAME, KEY, {"identity": b"secret"})
    assert "secret" not in repr(source)
    assert repr(KEY) not in repr(source)
