"""The command line on bad days: a sentence that says what to do, an exit code, nothing lost."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app import business as owner
from desktop.app.main import in_words, main
from desktop.knowledge.jsonl import entry_from_line
from desktop.storage.database import open_database
from desktop.storage.errors import StorageError
from tests.app.command_line import KEY, OPENED, deskbell, environment, opened, refused, words_of

GOOD = '{"id": "parking", "title": "Parking", "answer": "Eight spaces."}\n'
ALSO = '{"id": "pets", "title": "Pets", "answer": "Small dogs are welcome."}\n'
PASSPHRASE = "three unrelated words"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def entries_of(profile: Path) -> dict[str, str]:
    store = opened(profile)
    try:
        return {entry.id: entry.answer for entry in store.entries()}
    finally:
        store.close()


def test_an_unknown_command_ends_with_2_and_names_the_known_ones() -> None:
    said = refused("answer", code=2)
    assert "headless" in said


def test_a_folder_may_be_called_like_a_command(tmp_path: Path) -> None:
    said = refused("--profile", "demo", "knowledge", "import", "none.jsonl", cwd=tmp_path)
    assert "none.jsonl cannot be read" in said


def test_the_app_without_a_display_names_the_command_that_needs_none(profile: Path) -> None:
    said = refused("--profile", profile)
    assert "no display" in said
    assert "deskbell headless" in said


@pytest.mark.parametrize(
    ("number", "advice"),
    [(errno.ENOSPC, "Free some space"), (errno.EACCES, "another place"), (errno.EIO, "Check")],
)
def test_an_error_of_a_file_names_it_and_says_what_to_do(number: int, advice: str) -> None:
    said = in_words(OSError(number, os.strerror(number), "out.json"))
    assert said.startswith("out.json: ")
    assert advice in said


def test_our_own_sentences_stay_as_they_are() -> None:
    assert in_words(StorageError("Free some space.")) == "Free some space."


@pytest.mark.parametrize(
    ("option", "content", "named"),
    [
        ("--business", None, "can't be read"),
        ("--business", b"\xff\xfe{", "UTF-8"),
        ("--business", b"[" * 100_000, "not JSON"),
        ("--business", b'{"name": "X",\n oops}', "line 2"),
        ("--business", b'{"name": "X", "hours": 5}', "'hours'"),
        ("--business", b'{"name": "X", "languages": 5}', "'languages'"),
        ("--business", b'{"name": "X", "languages": [5]}', "'languages'"),
        ("--business", b'{"name": "X", "greeting": "Hello"}', "'greeting'"),
        ("--business", b'{"name": "X", "accent": "red"}', "'accent'"),
        ("--knowledge", None, "cannot be read"),
    ],
)
def test_a_file_that_setup_cannot_use_is_named_and_nothing_is_stored(
    tmp_path: Path,
    profile: Path,
    option: str,
    content: bytes | None,
    named: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "file.json"
    if content is not None:
        file.write_bytes(content)
    words = ["--profile", profile, "setup", option, file, "--relay", "wss://relay.example.com"]
    assert main([str(word) for word in words]) == 1
    said = capsys.readouterr().err
    assert named in said
    assert said.startswith("deskbell: ")
    assert not profile.exists()


@pytest.mark.parametrize(
    ("option", "address"),
    [
        ("--relay", "relay.example.com"),
        ("--relay", "ws://relay.example.com"),
        ("--relay", "wss://relay.example.com:port"),
        ("--relay", "wss://relay.example.com:99999"),
        ("--relay", "wss://[::1"),
        ("--website", "ftp://www.example.com"),
        ("--website", "https://www.example.com:port"),
        ("--website", "https://[::1"),
    ],
)
def test_an_address_that_is_none_is_named_and_nothing_is_stored(
    profile: Path, option: str, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--profile", str(profile), "setup", option, address]) == 1
    said = capsys.readouterr().err
    assert address in said
    assert "://" in said.replace(address, "")
    assert not profile.exists()


def test_a_mistake_in_one_thing_leaves_the_others_as_they_were(
    tmp_path: Path, profile: Path
) -> None:
    business = tmp_path / "hotel.json"
    business.write_text('{"name": "Casa do Rio"}', encoding="utf-8")
    first = deskbell("--profile", profile, "setup", "--business", business, given=OPENED)
    assert first.returncode == 0, first.stderr
    business.write_text('{"name": "Villa"}', encoding="utf-8")
    words = ("setup", "--business", business, "--relay", "nonsense")
    assert "nonsense" in refused("--profile", profile, *words, given=OPENED)
    store = opened(profile)
    try:
        assert owner.load_business(store).name == "Casa do Rio"
    finally:
        store.close()


def test_the_invitation_of_a_relay_is_kept_until_it_is_forgotten(profile: Path) -> None:
    for code, kept in ((" three green doors ", b"three green doors"), ("", b"")):
        done = deskbell("--profile", profile, "setup", "--invite", code, given=OPENED)
        assert done.returncode == 0, done.stderr
        assert b"doors" not in done.stdout.encode()
        store = opened(profile)
        try:
            assert store.secret_value("relay-invite") == kept
        finally:
            store.close()


@pytest.mark.parametrize("words", [("setup", "--knowledge"), ("knowledge", "import")])
def test_a_malformed_line_is_named_and_the_others_are_kept(
    tmp_path: Path, profile: Path, words: tuple[str, ...]
) -> None:
    file = tmp_path / "entries.jsonl"
    file.write_text(GOOD + "{oops\n" + ALSO, encoding="utf-8")
    said = refused("--profile", profile, *words, file, given=OPENED)
    assert f"{file}, line 2" in said
    assert set(entries_of(profile)) == {"parking", "pets"}


def test_what_was_imported_is_exported_and_an_unwritable_place_is_named(
    tmp_path: Path, profile: Path
) -> None:
    file, out = tmp_path / "entries.jsonl", tmp_path / "out.jsonl"
    file.write_text(GOOD + ALSO, encoding="utf-8")
    for words in (("import", file), ("export", out)):
        assert deskbell("--profile", profile, "knowledge", *words, given=OPENED).returncode == 0
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == ["parking", "pets"]
    nowhere = tmp_path / "nowhere" / "out.jsonl"
    said = refused("--profile", profile, "knowledge", "export", nowhere, given=OPENED)
    assert f"{nowhere}: " in said
    assert "Check the name" in said


def test_a_folder_in_place_of_a_file_is_said_so(tmp_path: Path, profile: Path) -> None:
    said = refused("--profile", profile, "knowledge", "import", tmp_path, given=OPENED)
    assert "is a folder. Choose a file in it." in said


def test_an_export_through_a_link_leaves_the_link(tmp_path: Path, profile: Path) -> None:
    target, link = tmp_path / "target.jsonl", tmp_path / "link.jsonl"
    target.write_text("old")
    link.symlink_to(target)
    done = deskbell("--profile", profile, "knowledge", "export", link, given=OPENED)
    assert done.returncode == 0, done.stderr
    assert link.is_symlink()
    assert target.read_text() == ""


def test_eval_names_missing_cases_and_a_place_it_cannot_write_to_before_it_works(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    knowledge, cases = tmp_path / "k.jsonl", tmp_path / "c.jsonl"
    knowledge.write_text(GOOD, encoding="utf-8")
    words = ["eval", "--knowledge", str(knowledge), "--cases", str(cases), "--json"]
    assert main([*words, str(tmp_path / "out.json")]) == 1
    assert f"{cases}: No such file" in capsys.readouterr().err
    cases.write_text("", encoding="utf-8")
    out = tmp_path / "nowhere" / "out.json"
    assert main([*words, str(out)]) == 1
    assert f"{out}: No such file" in capsys.readouterr().err


def passphrase(tmp_path: Path, text: bytes) -> dict[str, str]:
    file = tmp_path / "passphrase.txt"
    file.write_bytes(text)
    return {"DESKBELL_PASSPHRASE_FILE": str(file)}


@pytest.fixture
def locked(tmp_path: Path, profile: Path) -> Path:
    """A profile behind :data:`PASSPHRASE`."""
    given = passphrase(tmp_path, PASSPHRASE.encode())
    made = deskbell("--profile", profile, "setup", given=given)
    assert made.returncode == 0, made.stderr
    return profile


def contents(profile: Path) -> dict[str, bytes]:
    left_out = ("deskbell.lock", "deskbell.db-shm")
    return {one.name: one.read_bytes() for one in profile.iterdir() if one.name not in left_out}


def test_a_passphrase_that_is_wrong_or_cannot_be_had_is_said_and_changes_nothing(
    tmp_path: Path, locked: Path
) -> None:
    before = contents(locked)
    words = ("--profile", locked, "knowledge", "export", tmp_path / "out.jsonl")
    assert "Caps Lock" in refused(*words, given=passphrase(tmp_path, b"some other words"))
    assert "Caps Lock" in refused(
        "--profile", locked, "headless", given=passphrase(tmp_path, b"some other words")
    )
    assert "not UTF-8" in refused(*words, given=passphrase(tmp_path, b"\xff" * 20))
    nowhere = str(tmp_path / "nowhere.txt")
    assert f"{nowhere}, which" in refused(*words, given={"DESKBELL_PASSPHRASE_FILE": nowhere})
    assert "DESKBELL_PASSPHRASE_FILE" in refused(*words)
    assert not (tmp_path / "out.jsonl").exists()
    assert contents(locked) == before
    assert deskbell(*words, given=passphrase(tmp_path, PASSPHRASE.encode() + b"\n")).returncode == 0


def test_without_keyring_and_with_nobody_to_ask_no_profile_is_made(profile: Path) -> None:
    said = refused("--profile", profile, "setup")
    assert "no keyring that Deskbell trusts" in said
    assert "DESKBELL_PASSPHRASE_FILE" in said
    assert list(profile.iterdir()) == []


def test_a_profile_whose_key_is_gone_is_never_begun_anew(tmp_path: Path, locked: Path) -> None:
    (locked / "vault.json").unlink()
    before = contents(locked)
    given = passphrase(tmp_path, PASSPHRASE.encode())
    assert "vault.json" in refused("--profile", locked, "headless", given=given)
    assert contents(locked) == before


@pytest.mark.parametrize("key", ["abc", "zz" * 32, "00" * 31])
def test_a_throw_away_key_that_is_none_is_refused_and_not_repeated(
    profile: Path, key: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESKBELL_THROW_AWAY_KEY", key)
    assert main(["--profile", str(profile), "setup"]) == 1
    said = capsys.readouterr().err
    assert "64 hexadecimal" in said
    assert key not in said


@pytest.mark.parametrize("words", [("setup",), ("headless",), ("knowledge", "export", "x.jsonl")])
def test_a_profile_that_is_a_file_is_named_and_left_alone(
    profile: Path, words: tuple[str, ...]
) -> None:
    profile.write_text("a letter")
    said = refused("--profile", profile, *words)
    assert str(profile) in said
    assert "--profile" in said.replace(str(profile), "")
    assert profile.read_text() == "a letter"


def test_a_profile_that_is_open_elsewhere_is_left_to_that_process(
    tmp_path: Path, profile: Path
) -> None:
    file = tmp_path / "entries.jsonl"
    file.write_text(GOOD, encoding="utf-8")
    store = opened(profile)
    try:
        for words in (("knowledge", "import", file), ("headless",), ("setup",)):
            said = refused("--profile", profile, *words, given=OPENED)
            assert f"process {os.getpid()}" in said
    finally:
        store.close()
    assert entries_of(profile) == {}


@pytest.fixture
def damaged(profile: Path) -> Path:
    """A profile with one entry, whose database is torn behind its first page."""
    store = opened(profile)
    with store.transaction():
        for line in (GOOD, ALSO):
            store.save_entry(entry_from_line(line), "test")
    store.close()
    file = profile / "deskbell.db"
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    return profile


@pytest.mark.parametrize("words", [("headless",), ("setup",), ("knowledge", "export", "x.jsonl")])
def test_a_damaged_database_is_said_and_left_alone(
    damaged: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    before = (damaged / "deskbell.db").read_bytes()
    said = refused("--profile", damaged, *words, cwd=tmp_path, given=OPENED)
    assert "damaged" in said
    assert "backup" in said
    assert (damaged / "deskbell.db").read_bytes() == before
    assert not (tmp_path / "x.jsonl").exists()


def test_damage_that_only_the_running_desk_meets_is_said(profile: Path) -> None:
    profile.mkdir()
    database = open_database(profile, KEY)
    page = database.one("SELECT rootpage FROM sqlite_schema WHERE name = 'conversations'")
    database.close()
    assert page is not None
    with (profile / "deskbell.db").open("r+b") as file:
        file.seek((int(str(page[0])) - 1) * 4096)
        file.write(b"\xa5" * 4096)
    desk = subprocess.Popen(
        words_of("--profile", profile, "headless"),
        env=environment(OPENED),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    watch = threading.Timer(60, desk.kill)
    watch.start()
    try:
        assert desk.stderr is not None
        said = next((line for line in desk.stderr if "damaged" in line), "")
    finally:
        watch.cancel()
        desk.terminate()
        _, rest = desk.communicate(timeout=20)
    assert "backup" in said
    assert "Traceback" not in rest


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 2 MiB, where the machine lets us mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or os.geteuid() != 0
        or shutil.which("mount") is None
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("mounting a small file system needs root on Linux")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> Path:
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        while shutil.disk_usage(folder).free:
            file.write(bytes(4096))
    return ballast


def test_an_import_on_a_full_disk_is_whole_or_not_at_all(tmp_path: Path, small_disk: Path) -> None:
    profile, file = small_disk / "profile", tmp_path / "entries.jsonl"
    file.write_text(GOOD, encoding="utf-8")
    words = ("--profile", profile, "knowledge", "import", file)
    assert deskbell(*words, given=OPENED).returncode == 0
    long = [json.dumps({"id": f"e{n}", "title": "T", "answer": "x" * 9000}) for n in range(200)]
    file.write_text("\n".join(long), encoding="utf-8")
    ballast = fill(small_disk)
    said = refused(*words, given=OPENED)
    assert "full" in said
    assert "Free some space" in said
    ballast.unlink()
    assert entries_of(profile) == {"parking": "Eight spaces."}


def test_an_export_to_a_full_disk_keeps_the_export_before_it(
    profile: Path, small_disk: Path
) -> None:
    store = opened(profile)
    with store.transaction():
        store.save_entry(entry_from_line(GOOD), "test")
    store.close()
    out = small_disk / "out.jsonl"
    out.write_text(ALSO, encoding="utf-8")
    fill(small_disk)
    said = refused("--profile", profile, "knowledge", "export", out, given=OPENED)
    assert f"{out}: " in said
    assert "Free some space" in said
    assert out.read_text(encoding="utf-8") == ALSO
    assert sorted(one.name for one in small_disk.iterdir()) == ["ballast", "out.jsonl"]


def test_a_document_is_imported_for_review_and_an_export_comes_back_just_as_it_was(
    tmp_path: Path,
) -> None:
    profile, faq = tmp_path / "p", tmp_path / "faq.csv"
    opened(profile).close()
    faq.write_bytes("Frage;Antwort\nParkplätze?;Ja\nAufzug?;Nein\n;leer\n".encode("cp1252"))
    words = ("--profile", profile, "knowledge")
    done = deskbell(*words, "import", faq, given=OPENED)
    assert done.returncode == 1
    assert "2 drafts wait for your review" in done.stdout
    assert "line 4" in done.stderr
    store = opened(profile)
    try:
        assert all(entry.to_review for entry in store.entries())
    finally:
        store.close()
    again = deskbell(*words, "import", faq, given=OPENED)
    assert "2 were there already" in again.stdout

    page = tmp_path / "page.html"
    page.write_text("<h2>Is there a pool?</h2><p>Yes.</p>", encoding="utf-8")
    done = deskbell(*words, "import", page, "--accept", given=OPENED)
    assert (done.returncode, "1 entries were imported" in done.stdout) == (0, True), done.stderr
    for ending in ("csv", "md", "jsonl"):
        first, second = tmp_path / f"first.{ending}", tmp_path / f"second.{ending}"
        other = tmp_path / ending
        opened(other).close()
        assert deskbell(*words, "export", first, given=OPENED).returncode == 0
        moved = ("--profile", other, "knowledge")
        assert deskbell(*moved, "import", first, given=OPENED).returncode == 0
        assert deskbell(*moved, "export", second, given=OPENED).returncode == 0
        assert second.read_bytes() == first.read_bytes()
