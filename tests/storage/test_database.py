from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.entry import Entry
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.database import NAME, Database, open_database
from desktop.storage.errors import (
    DamagedDatabaseError,
    DiskError,
    DiskFullError,
    NoPermissionError,
    ProfileInUseError,
    StorageError,
    TransactionLostError,
    WrongKeyError,
)
from desktop.storage.vault import ThrowAwayVault
from tests.storage.conftest import ID, KEY, AStore, conversation, open_store, said


@pytest.fixture
def database(profile: Path) -> Iterator[Database]:
    opened = open_database(profile, KEY)
    opened.all("CREATE TABLE notes (text TEXT)")
    yield opened
    opened.close()


def notes(database: Database) -> list[object]:
    return [row[0] for row in database.all("SELECT text FROM notes ORDER BY rowid")]


def add(database: Database, text: str) -> None:
    database.all("INSERT INTO notes VALUES (?)", (text,))


def test_a_new_database_has_the_settings_that_keep_data(database: Database) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "cipher": "chacha20",
    }
    assert {name: database.all(f"PRAGMA {name}")[0][0] for name in wanted} == wanted


def test_an_inner_transaction_undoes_only_itself(database: Database) -> None:
    with database.transaction():
        add(database, "outer")
        try:
            with database.transaction():
                add(database, "inner")
                raise KeyError
        except KeyError:
            pass
        with database.transaction():
            add(database, "second")
    assert notes(database) == ["outer", "second"]


def test_an_outer_exception_undoes_everything(database: Database) -> None:
    def fail() -> None:
        with database.transaction():
            with database.transaction():
                add(database, "inner")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert notes(database) == []
    add(database, "after")
    assert notes(database) == ["after"]


def _limit(database: Database, *, more_pages: int) -> None:
    pages = database.all("PRAGMA page_count")[0][0]
    assert isinstance(pages, int)
    database.all(f"PRAGMA max_page_count = {pages + more_pages}")


def test_a_full_disk_is_said_in_words_and_loses_nothing_kept(database: Database) -> None:
    add(database, "kept")
    _limit(database, more_pages=3)

    def too_much() -> None:
        with database.transaction():
            for _ in range(100):
                add(database, "x" * 3000)

    with pytest.raises(DiskFullError, match="Free some space"):
        too_much()
    assert notes(database) == ["kept"]
    _limit(database, more_pages=1000)
    add(database, "after")
    assert notes(database) == ["kept", "after"]


def test_after_a_full_disk_nothing_more_is_written_in_the_lost_transaction(
    database: Database,
) -> None:
    _limit(database, more_pages=3)

    def swallow_and_go_on() -> None:
        with database.transaction():
            add(database, "before")
            try:
                with database.transaction():
                    for _ in range(100):
                        add(database, "x" * 3000)
            except DiskFullError:
                pass
            add(database, "half of it")

    with pytest.raises(TransactionLostError):
        swallow_and_go_on()
    assert notes(database) == []
    add(database, "works again")
    assert notes(database) == ["works again"]


LIMITED = """
import resource, sys
from pathlib import Path
from desktop.storage.database import open_database
from desktop.storage.errors import StorageError
database = open_database(Path(sys.argv[1]), bytes(range(32)))
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
try:
    for number in range(10_000):
        database.all("INSERT INTO settings VALUES (?, ?)", (str(number), "x" * 3000))
        print(number, flush=True)
except StorageError as error:
    print(type(error).__name__, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on file sizes is POSIX")
def test_a_disk_that_takes_no_more_keeps_all_that_was_acknowledged(profile: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LIMITED, str(profile)], capture_output=True, text=True, check=True
    )
    *kept, error = run.stdout.split()
    assert error in (DiskError.__name__, DiskFullError.__name__)
    assert kept
    database = open_database(profile, KEY)
    found = {row[0] for row in database.all("SELECT name FROM settings")}
    assert found == set(kept)
    assert database.problems() == ()
    database.close()


def test_a_really_full_disk_is_said_in_words_and_can_be_freed(small_disk: Path) -> None:
    store = open_store(small_disk / "profile")
    store.put("kept", 1)
    (small_disk / "ballast").write_bytes(b"x" * 600_000)

    def too_much() -> None:
        for number in range(1000):
            store.put(str(number), "x" * 30_000)

    with pytest.raises(DiskFullError, match="Free some space"):
        too_much()
    (small_disk / "ballast").unlink()
    store.put("after", 2)
    assert (store.get("kept"), store.get("after")) == (1, 2)
    assert store.problems() == ()
    store.close()


def test_a_full_disk_at_first_start_is_said_in_words(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(b"x" * (2 * 1024 * 1024 - 40_000))
    with pytest.raises(DiskFullError):
        open_database(small_disk / "profile", KEY)
    (small_disk / "ballast").unlink()
    open_database(small_disk / "profile", KEY).close()


def test_a_read_only_disk_is_said_in_words(small_disk: Path) -> None:
    profile = small_disk / "profile"
    open_store(profile).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(NoPermissionError, match="--profile"):
        open_database(profile, KEY)


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NoPermissionError, match="--profile"):
        open_database(tmp_path / "file", KEY)
    with pytest.raises(NoPermissionError):
        open_database(tmp_path / "file" / "profile", KEY)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux")
def test_a_place_where_nothing_can_be_written_is_said_in_words() -> None:
    with pytest.raises(NoPermissionError):
        open_database(Path("/proc/deskbell"), KEY)


def test_something_else_in_the_databases_place_is_said_in_words(profile: Path) -> None:
    (profile / NAME).mkdir(parents=True)
    with pytest.raises(NoPermissionError):
        open_database(profile, KEY)


def test_a_wrong_key_is_refused_and_changes_nothing(profile: Path) -> None:
    open_store(profile).close()
    before = (profile / NAME).read_bytes()
    with pytest.raises(WrongKeyError, match="Nothing was changed"):
        open_database(profile, bytes(32))
    assert (profile / NAME).read_bytes() == before
    open_store(profile).close()


def test_a_key_of_the_wrong_length_is_our_own_mistake(profile: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(profile, b"short")
    open_database(profile, KEY).close()


@pytest.fixture(scope="module")
def sound() -> Iterator[bytes]:
    """The bytes of a closed database with something in every table that is read below."""
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        for number in range(30):
            message = said(f"message {number} " + "x" * 300)
            store.save(conversation(message, conversation_id=f"{number:032x}"), [message])
        store.save_entry(Entry("a", "A", ("a?",), "a."), "Ada")
        store.close()
        yield (Path(folder) / NAME).read_bytes()


def _all(store: AStore) -> object:
    rows = list(store.rows())
    return rows, [store.messages(row.conversation_id) for row in rows], store.entries()


def _read(content: bytes) -> object:
    with TemporaryDirectory() as folder:
        (Path(folder) / NAME).write_bytes(content)
        store = open_store(Path(folder))
        try:
            return _all(store)
        finally:
            store.close()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_flipped_bit_is_noticed_or_harmless_never_believed(
    sound: bytes, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(sound) - 1))
    changed = bytearray(sound)
    changed[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        found = _read(bytes(changed))
    except (DamagedDatabaseError, WrongKeyError):
        return
    assert found == _read(sound)


@pytest.mark.parametrize("page", [1, 2, 5, 9])
def test_a_flipped_bit_in_a_page_is_found_by_the_check(
    sound: bytes, page: int, profile: Path
) -> None:
    changed = bytearray(sound)
    changed[4096 * page + 77] ^= 1
    profile.mkdir()
    (profile / NAME).write_bytes(changed)
    assert "backup" in _found_wrong(profile)


def _found_wrong(profile: Path) -> str:
    """Open and check as the owner would; return what is said of the damage, nothing for none."""
    try:
        store = open_store(profile)
    except (DamagedDatabaseError, WrongKeyError) as error:
        return str(error)
    try:
        return " ".join(store.problems())
    finally:
        store.close()


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_half_written_file_is_never_believed_and_never_overwritten(
    sound: bytes, data: st.DataObject
) -> None:
    half = sound[: data.draw(st.integers(0, len(sound) - 1))]
    with TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        path.write_bytes(half)
        assert _found_wrong(Path(folder))
        assert path.read_bytes()[: len(half)] == half


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=9000))
def test_a_file_of_random_bytes_is_refused(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / NAME).write_bytes(content)
        with pytest.raises((DamagedDatabaseError, WrongKeyError)):
            open_database(Path(folder), KEY)
        assert (Path(folder) / NAME).read_bytes() == content


def test_an_unencrypted_database_is_refused(profile: Path) -> None:
    import apsw

    profile.mkdir()
    plain = apsw.Connection(str(profile / NAME))
    plain.execute("CREATE TABLE conversations (id)")
    plain.close()
    with pytest.raises(WrongKeyError):
        open_database(profile, KEY)


def test_a_lost_file_whose_log_is_left_is_not_replaced_by_an_empty_one(profile: Path) -> None:
    profile.mkdir()
    (profile / f"{NAME}-wal").write_bytes(b"frames")
    with pytest.raises(DamagedDatabaseError, match="only its log is left"):
        open_database(profile, KEY)
    assert (profile / f"{NAME}-wal").read_bytes() == b"frames"


def test_a_crash_while_making_the_database_leaves_nothing_in_the_way(profile: Path) -> None:
    profile.mkdir()
    (profile / "deskbell.new").write_bytes(b"half")
    (profile / "deskbell.new-wal").write_bytes(b"half")
    open_database(profile, KEY).close()
    assert sorted(one.name for one in profile.iterdir()) == [NAME, "deskbell.lock"]


def test_a_second_opening_is_refused_until_the_first_is_closed(profile: Path) -> None:
    first = open_database(profile, KEY)
    with pytest.raises(ProfileInUseError, match=f"process {os.getpid()}"):
        open_database(profile, KEY)
    first.close()
    first.close()
    open_database(profile, KEY).close()


def test_a_failed_opening_gives_the_profile_free(profile: Path) -> None:
    open_database(profile, KEY).close()
    for _ in range(2):
        with pytest.raises(WrongKeyError):
            open_database(profile, bytes(32))
    open_database(profile, KEY).close()


def test_nothing_readable_is_in_any_file_of_the_profile(profile: Path) -> None:
    marks = ["zebrafish-quokka", "東京駐車場", "ana@marker.example"]
    store = open_store(profile)
    text = " ".join(marks)
    for number in range(50):
        message = said(f"{text} {number}", f"m{number}")
        store.save(conversation(message), [message])
    store.save_entry(Entry("e", text, (text,), text), "Ada")
    store.put("mark", text)
    store.put_secret_value("identity", text.encode())
    store.add_prekey(Prekey(1, text.encode(), text.encode(), 1, 2))
    store.save_epoch_state(ID, 1, text.encode(), 1)
    store.add_to_outbox(OutboxRow(ID, "m1", text))
    store.search(text)

    def readable() -> list[str]:
        files = [one for one in profile.rglob("*") if one.is_file()]
        assert any(one.suffix == ".db" for one in files)
        return [
            one.name
            for one in files
            for mark in [*marks, "CREATE TABLE", "SQLite format 3", KEY.hex()]
            for form in (mark.encode(), mark.encode("utf-16-le"))
            if form in one.read_bytes()
        ] + [one.name for one in files if KEY in one.read_bytes()]

    assert (profile / f"{NAME}-wal").stat().st_size > 0
    assert readable() == []
    store.close()
    assert readable() == []
    shutil.copytree(profile, profile.with_name("elsewhere"))
    with pytest.raises(StorageError):
        open_database(profile.with_name("elsewhere"), bytes(31) + b"\x01")


def test_a_throw_away_vault_gives_the_key_it_was_handed() -> None:
    assert ThrowAwayVault(KEY).database_key() == KEY
    with pytest.raises(ValueError, match="32 bytes"):
        ThrowAwayVault(b"short")
