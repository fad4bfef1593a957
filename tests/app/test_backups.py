"""``deskbell backup`` and ``restore`` as they are typed, on real profiles."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.app.backups import backup_work, restore
from desktop.app.main import main
from desktop.app.passphrase import THROW_AWAY, vault_for
from desktop.app.profile import open_store
from desktop.domain.conversation import Conversation
from desktop.domain.message import Message, Sender
from desktop.storage import backup_file
from desktop.storage.argon import Argon2Cost
from desktop.storage.errors import KeyMissingError, ProfileInUseError, WrongPassphraseError
from desktop.storage.vault import ThrowAwayVault, Vault, open_vault
from tests.app.command_line import environment, words_of
from tests.storage.conftest import NOON
from tests.storage.test_vault import InMemoryKeyring

KEY, OTHER = "11" * 32, "22" * 32
IDS = [f"{number:032x}" for number in range(4)]


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(THROW_AWAY, KEY)
    monkeypatch.setattr(backup_file, "Argon2Cost", lambda: Argon2Cost(1, 8, 1))


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    made = tmp_path / "here" / "profile"
    store = open_store(made, ThrowAwayVault(bytes.fromhex(KEY)))
    for one in IDS:
        message = Message("m1", Sender.VISITOR, f"marker{one[-4:]}", NOON)
        store.save(Conversation(one, NOON, NOON, messages=(message,)), [message])
    store.close()
    return made


@pytest.fixture
def words(tmp_path: Path) -> Path:
    (tmp_path / "words").write_text("correct horse battery\n")
    return tmp_path / "words"


def found(profile: Path, key: str = KEY) -> list[str]:
    store = open_store(profile, ThrowAwayVault(bytes.fromhex(key)))
    texts = sorted(one.text for row in store.rows() for one in store.messages(row.conversation_id))
    store.close()
    return texts


MARKERS = [f"marker{one[-4:]}" for one in IDS]


def erase(profile: Path, which: str) -> None:
    store = open_store(profile, ThrowAwayVault(bytes.fromhex(KEY)))
    store.delete(which)
    store.close()


def typed(profile: Path, command: str, file: Path, words: Path) -> int:
    return main(["--profile", str(profile), command, str(file), "--passphrase-file", str(words)])


def test_a_backup_is_restored_on_another_computer(
    profile: Path,
    tmp_path: Path,
    words: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "desk.backup"
    assert typed(profile, "backup", file, words) == 0
    assert "MB" in capsys.readouterr().out
    monkeypatch.setenv(THROW_AWAY, OTHER)
    elsewhere = tmp_path / "there" / "profile"
    assert typed(elsewhere, "restore", file, words) == 0
    assert "2026" in capsys.readouterr().out
    assert found(elsewhere, OTHER) == MARKERS


def test_what_was_erased_since_stays_erased_and_is_told(
    profile: Path, tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "desk.backup"
    typed(profile, "backup", file, words)
    erase(profile, IDS[2])
    assert typed(profile, "restore", file, words) == 0
    assert "One conversation in it was erased since" in capsys.readouterr().out
    assert found(profile) == [one for one in MARKERS if one != MARKERS[2]]


def test_the_state_before_a_restore_can_be_restored_itself(
    profile: Path, tmp_path: Path, words: Path
) -> None:
    file = tmp_path / "desk.backup"
    typed(profile, "backup", file, words)
    store = open_store(profile, ThrowAwayVault(bytes.fromhex(KEY)))
    later = Message("m1", Sender.VISITOR, "later", NOON)
    store.save(Conversation("f" * 32, NOON, NOON, messages=(later,)), [later])
    store.close()
    typed(profile, "restore", file, words)
    assert found(profile) == MARKERS
    (copy,) = (profile / "backups").glob("own-*.db")
    assert typed(profile, "restore", copy, words) == 0
    assert found(profile) == ["later", *MARKERS]


@pytest.mark.parametrize("damage", ["wrong words", "cut off", "no file", "no words"])
def test_what_is_wrong_is_said_and_nothing_is_changed(
    profile: Path, tmp_path: Path, words: Path, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "desk.backup"
    typed(profile, "backup", file, words)
    if damage == "wrong words":
        words.write_text("something else")
    elif damage == "cut off":
        file.write_bytes(file.read_bytes()[:-1000])
    elif damage == "no file":
        file.unlink()
    else:
        words.unlink()
    assert typed(profile, "restore", file, words) == 1
    said = capsys.readouterr().err
    assert said.startswith("deskbell: ")
    assert "Traceback" not in said
    assert found(profile) == MARKERS


def test_a_damaged_database_is_set_aside_for_the_backup(
    profile: Path, tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "desk.backup"
    typed(profile, "backup", file, words)
    damaged = bytes(100_000)
    (profile / "deskbell.db").write_bytes(damaged)
    assert typed(profile, "restore", file, words) == 0
    assert found(profile) == MARKERS
    (aside,) = profile.glob("set-aside-*")
    assert (aside / "deskbell.db").read_bytes() == damaged
    assert aside.name in capsys.readouterr().out


def test_a_profile_whose_key_is_gone_from_the_keyring_is_set_aside_for_the_backup(
    tmp_path: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring, profile, file = InMemoryKeyring(), tmp_path / "profile", tmp_path / "desk.backup"

    def vault() -> Vault:
        return open_vault(profile, ask_passphrase=None, backend=ring)

    store = open_store(profile, vault())
    message = Message("m1", Sender.VISITOR, "hello", NOON)
    store.save(Conversation(IDS[0], NOON, NOON, messages=(message,)), [message])
    store.put_secret_value("identity", b"desk")
    backup_work(store, file, "correct horse battery", NOON)()
    store.close()
    before = (profile / "deskbell.db").read_bytes()
    ring.kept.clear()
    with pytest.raises(KeyMissingError, match="deskbell restore"):
        vault()
    with pytest.raises(WrongPassphraseError):
        restore(file, profile, vault, lambda: "something else")
    assert (profile / "deskbell.db").read_bytes() == before
    restore(file, profile, vault, lambda: "correct horse battery")
    store = open_store(profile, vault())
    assert [one.text for one in store.messages(IDS[0])] == ["hello"]
    assert store.secret_value("identity") == b"desk"
    store.close()
    (aside,) = profile.glob("set-aside-*")
    assert (aside / "deskbell.db").read_bytes() == before
    assert (aside / "vault.json").exists()


def test_a_database_of_another_key_is_set_aside_for_the_backup(
    profile: Path, tmp_path: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "desk.backup"
    typed(profile, "backup", file, words)
    monkeypatch.setenv(THROW_AWAY, OTHER)
    assert typed(profile, "restore", file, words) == 0
    assert found(profile, OTHER) == MARKERS
    (aside,) = profile.glob("set-aside-*")
    assert (aside / "deskbell.db").exists()


def test_a_profile_whose_passphrase_is_forgotten_steps_aside_for_the_backup(
    profile: Path, tmp_path: Path, words: Path
) -> None:
    file = tmp_path / "desk.backup"
    typed(profile, "backup", file, words)

    def passphrase_profile() -> Vault:
        if (profile / "deskbell.db").exists():
            raise WrongPassphraseError("The passphrase doesn't open this profile.")
        return ThrowAwayVault(bytes.fromhex(OTHER))

    with pytest.raises(WrongPassphraseError):
        restore(file, profile, passphrase_profile, lambda: "correct horse battery")
    assert not list(profile.glob("set-aside-*"))
    restore(file, profile, passphrase_profile, lambda: "correct horse battery", anew=True)
    assert found(profile, OTHER) == MARKERS
    (aside,) = profile.glob("set-aside-*")
    assert (aside / "deskbell.db").exists()


def test_a_profile_that_is_open_is_neither_backed_up_nor_replaced(
    profile: Path, tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "desk.backup"
    typed(profile, "backup", file, words)
    store = open_store(profile, vault_for(profile))
    assert typed(profile, "restore", file, words) == 1
    assert typed(profile, "backup", tmp_path / "second", words) == 1
    assert "already open" in capsys.readouterr().err
    with pytest.raises(ProfileInUseError):
        restore(file, profile, lambda: vault_for(profile), lambda: "correct horse battery")
    store.close()


def test_an_empty_profile_has_no_backup(
    tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(tmp_path / "new", "backup", tmp_path / "desk.backup", words) == 1
    assert "no conversations yet" in capsys.readouterr().err
    assert not (tmp_path / "desk.backup").exists()
    shutil.rmtree(tmp_path / "new", ignore_errors=True)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("stage", ["restoring/deskbell.db", "restored"])
def test_a_restore_that_is_killed_leaves_the_old_profile_or_the_backup_whole(
    profile: Path, tmp_path: Path, words: Path, stage: str
) -> None:
    file = tmp_path / "desk.backup"
    typed(profile, "backup", file, words)
    store = open_store(profile, ThrowAwayVault(bytes.fromhex(KEY)))
    later = Message("m1", Sender.VISITOR, "later", NOON)
    store.save(Conversation("f" * 32, NOON, NOON, messages=(later,)), [later])
    store.close()
    command = words_of("--profile", profile, "restore", file, "--passphrase-file", words)
    with subprocess.Popen(
        command, env=environment({THROW_AWAY: KEY}), stdout=subprocess.DEVNULL
    ) as process:
        while not (profile / stage).exists() and process.poll() is None:
            threading.Event().wait(0.001)
        process.kill()
    assert found(profile) in (["later", *MARKERS], MARKERS)
    assert typed(profile, "restore", file, words) == 0
    assert found(profile) == MARKERS
