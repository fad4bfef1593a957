from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError

from desktop.storage.database import NAME as DATABASE_NAME
from desktop.storage.database import open_database
from desktop.storage.errors import (
    KeyMissingError,
    NoKeyringError,
    NoPermissionError,
    PassphraseTooShortError,
    WrongPassphraseError,
)
from desktop.storage.vault import NAME, Argon2Cost, ThrowAwayVault, Vault, open_vault
from tests.storage.conftest import KEY

CHEAP = Argon2Cost(time_cost=1, memory_kib=64, parallelism=1)
PASSPHRASE = "correct horse battery"


class InMemoryKeyring(KeyringBackend):
    """Behaves as a real keyring does, with Windows' limit; never chosen by the library."""

    priority = -1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("it is locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked("it is locked")
        if len(password.encode("utf-16-le")) > 2560:
            raise PasswordSetError("too long")
        if not self.forgetful:
            self.kept[service, username] = password


@pytest.fixture
def ring() -> InMemoryKeyring:
    return InMemoryKeyring()


def says(passphrase: str) -> Callable[[bool], str]:
    return lambda new: passphrase


def in_keyring(profile: Path, ring: InMemoryKeyring) -> Vault:
    return open_vault(profile, ask_passphrase=None, backend=ring)


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring, whatever this one has."""
    monkeypatch.setattr("desktop.storage.vault.real_keyring", lambda: None)


def with_passphrase(profile: Path, passphrase: str = PASSPHRASE) -> Vault:
    return open_vault(profile, ask_passphrase=says(passphrase), cost=CHEAP)


def test_the_key_lies_in_the_keyring_and_nowhere_in_the_profile(
    profile: Path, ring: InMemoryKeyring
) -> None:
    vault = in_keyring(profile, ring)
    key = vault.database_key()
    open_database(profile, key).close()
    assert in_keyring(profile, ring).database_key() == key
    assert len(ring.kept) == 1
    (kept,) = ring.kept.values()
    for file in profile.iterdir():
        assert key not in file.read_bytes()
        assert key.hex().encode() not in file.read_bytes()
        assert kept.encode() not in file.read_bytes()


def test_two_profiles_have_two_keys_in_one_keyring(tmp_path: Path, ring: InMemoryKeyring) -> None:
    first, second = in_keyring(tmp_path / "a", ring), in_keyring(tmp_path / "b", ring)
    first.put("identity", b"1")
    second.put("identity", b"2")
    assert first.database_key() != second.database_key()
    assert (first.get("identity"), second.get("identity")) == (b"1", b"2")


def test_small_secrets_lie_in_the_keyring_and_large_ones_in_the_database(
    profile: Path, ring: InMemoryKeyring
) -> None:
    vault = in_keyring(profile, ring)
    database = open_database(profile, vault.database_key())
    vault.attach(database)
    vault.put("identity", b"\0small\xff")
    vault.put("large", b"x" * 5000)
    assert vault.get("identity") == b"\0small\xff"
    assert vault.get("large") == b"x" * 5000
    assert vault.get("never put") is None
    assert database.all("SELECT name FROM desk_secrets") == [
        ("erasures",),
        ("large",),
    ]
    database.close()


@pytest.mark.parametrize("size", [958, 959, 960, 961, 962])
def test_around_the_limit_of_windows_every_secret_comes_back(
    profile: Path, ring: InMemoryKeyring, size: int
) -> None:
    vault = in_keyring(profile, ring)
    database = open_database(profile, vault.database_key())
    vault.attach(database)
    vault.put("secret", b"x" * size)
    assert vault.get("secret") == b"x" * size
    database.close()


def test_a_secret_may_not_take_the_place_of_the_databases_key(
    profile: Path, ring: InMemoryKeyring
) -> None:
    vault = in_keyring(profile, ring)
    with pytest.raises(ValueError, match="own key"):
        vault.put("database", b"x")


def test_a_key_that_is_gone_is_never_replaced(profile: Path, ring: InMemoryKeyring) -> None:
    open_database(profile, in_keyring(profile, ring).database_key()).close()
    before = {one.name: one.read_bytes() for one in profile.iterdir()}
    ring.kept.clear()
    with pytest.raises(KeyMissingError, match="Restore the keyring"):
        in_keyring(profile, ring)
    assert ring.kept == {}
    assert {one.name: one.read_bytes() for one in profile.iterdir()} == before


def test_a_key_that_something_else_changed_is_said_in_words(
    profile: Path, ring: InMemoryKeyring
) -> None:
    open_database(profile, in_keyring(profile, ring).database_key()).close()
    for place in ring.kept:
        ring.kept[place] = "not base64!"
    with pytest.raises(KeyMissingError, match="changed by something else"):
        in_keyring(profile, ring)


def test_without_a_database_yet_a_lost_key_is_simply_made_anew(
    profile: Path, ring: InMemoryKeyring
) -> None:
    in_keyring(profile, ring)
    ring.kept.clear()
    assert len(in_keyring(profile, ring).database_key()) == 32


def test_a_locked_keyring_is_said_in_words(profile: Path, ring: InMemoryKeyring) -> None:
    ring.locked = True
    with pytest.raises(NoKeyringError, match="Unlock the keyring"):
        in_keyring(profile, ring)
    assert not (profile / NAME).exists()
    ring.locked = False
    vault = in_keyring(profile, ring)
    ring.locked = True
    with pytest.raises(NoKeyringError, match="Unlock the keyring"):
        vault.database_key()
    with pytest.raises(NoKeyringError, match="Unlock the keyring"):
        vault.get("identity")
    with pytest.raises(NoKeyringError, match="Unlock the keyring"):
        vault.put("identity", b"x")


def test_a_keyring_that_locks_itself_takes_nothing_from_a_desk_that_runs(
    profile: Path, ring: InMemoryKeyring
) -> None:
    vault = in_keyring(profile, ring)
    vault.attach(open_database(profile, vault.database_key()))
    vault.put("identity", b"first")
    assert vault.get("invite") is None
    large = b"x" * 5000
    vault.put("large", large)
    assert vault.get("large") == large
    ring.locked = True
    assert vault.get("identity") == b"first"
    assert vault.get("invite") is None
    assert vault.get("large") == large
    with pytest.raises(NoKeyringError):
        vault.get("never-read")
    ring.locked = False
    other = in_keyring(profile, ring)
    other.put("identity", b"second")
    assert vault.get("identity") == b"second"


def test_a_keyring_that_keeps_nothing_is_noticed_before_anything_relies_on_it(
    profile: Path, ring: InMemoryKeyring
) -> None:
    ring.forgetful = True
    with pytest.raises(NoKeyringError, match="did not come back"):
        in_keyring(profile, ring)
    assert list(profile.iterdir()) == []


@pytest.mark.usefixtures("no_keyring")
def test_with_neither_keyring_nor_person_there_is_no_vault(profile: Path) -> None:
    with pytest.raises(NoKeyringError, match="no keyring that Deskbell trusts"):
        open_vault(profile, ask_passphrase=None)
    assert list(profile.iterdir()) == []


def test_a_profile_of_a_keyring_that_is_out_of_reach_is_said_in_words(
    profile: Path, ring: InMemoryKeyring, no_keyring: None
) -> None:
    open_database(profile, in_keyring(profile, ring).database_key()).close()
    with pytest.raises(NoKeyringError, match="unlock the keyring"):
        with_passphrase(profile)


@pytest.mark.usefixtures("no_keyring")
def test_the_passphrase_opens_the_profile_again(profile: Path) -> None:
    asked: list[bool] = []

    def ask(new: bool) -> str:
        asked.append(new)
        return PASSPHRASE

    vault = open_vault(profile, ask_passphrase=ask, cost=CHEAP)
    database = open_database(profile, vault.database_key())
    vault.attach(database)
    vault.put("identity", b"kept in the database")
    database.close()
    again = open_vault(profile, ask_passphrase=ask)
    assert asked == [True, False]
    assert again.database_key() == vault.database_key()
    database = open_database(profile, again.database_key())
    again.attach(database)
    assert again.get("identity") == b"kept in the database"
    database.close()
    for file in profile.iterdir():
        assert PASSPHRASE.encode() not in file.read_bytes()
        assert vault.database_key().hex().encode() not in file.read_bytes()


@pytest.mark.usefixtures("no_keyring")
def test_a_wrong_passphrase_is_refused_and_may_be_tried_again(profile: Path) -> None:
    open_database(profile, with_passphrase(profile).database_key()).close()
    before = {one.name: one.read_bytes() for one in profile.iterdir()}
    for wrong in ("", "correct horse", PASSPHRASE + " ", PASSPHRASE.upper()):
        with pytest.raises(WrongPassphraseError, match="Caps Lock"):
            with_passphrase(profile, wrong)
    assert {one.name: one.read_bytes() for one in profile.iterdir()} == before
    open_database(profile, with_passphrase(profile).database_key()).close()


@pytest.mark.usefixtures("no_keyring")
def test_nobody_to_ask_for_the_passphrase_is_said_in_words(profile: Path) -> None:
    open_database(profile, with_passphrase(profile).database_key()).close()
    with pytest.raises(NoKeyringError, match="protected by a passphrase"):
        open_vault(profile, ask_passphrase=None)


@pytest.mark.usefixtures("no_keyring")
def test_the_same_letters_typed_on_another_keyboard_open_it_too(profile: Path) -> None:
    key = with_passphrase(profile, "caf\u00e9 am see").database_key()
    open_database(profile, key).close()
    assert with_passphrase(profile, "cafe\u0301 am see").database_key() == key


@pytest.mark.usefixtures("no_keyring")
def test_a_short_new_passphrase_is_refused(profile: Path) -> None:
    with pytest.raises(PassphraseTooShortError, match="at least 8"):
        with_passphrase(profile, "1234567")
    assert list(profile.iterdir()) == []


@pytest.mark.usefixtures("no_keyring")
def test_the_same_passphrase_gives_two_profiles_two_keys(tmp_path: Path) -> None:
    first, second = with_passphrase(tmp_path / "a"), with_passphrase(tmp_path / "b")
    assert first.database_key() != second.database_key()


@pytest.mark.usefixtures("no_keyring")
def test_vault_json_says_how_the_key_is_made_and_holds_no_secret(profile: Path) -> None:
    with_passphrase(profile)
    found = json.loads((profile / NAME).read_text())
    assert sorted(found) == ["argon2id", "kind", "profile", "version"]
    assert found["kind"] == "passphrase"
    assert sorted(found["argon2id"]) == ["memory_kib", "parallelism", "salt", "time_cost"]
    assert len(found["argon2id"]["salt"]) == 32


def test_a_lost_vault_file_beside_a_database_is_never_replaced(
    profile: Path, ring: InMemoryKeyring
) -> None:
    open_database(profile, in_keyring(profile, ring).database_key()).close()
    (profile / NAME).unlink()
    with pytest.raises(KeyMissingError, match="backup of the folder"):
        in_keyring(profile, ring)
    assert not (profile / NAME).exists()
    assert (profile / DATABASE_NAME).exists()


GARBAGE = [
    "",
    "{",
    "[]",
    "7",
    "null",
    '{"version": 2, "profile": "x", "kind": "keyring"}',
    '{"version": 1, "profile": 7, "kind": "keyring"}',
    '{"version": 1, "profile": "x", "kind": "plain"}',
    '{"version": 1, "profile": "x", "kind": "passphrase"}',
    '{"version": 1, "profile": "x", "kind": "passphrase", "argon2id": {"salt": "zz"}}',
    '{"version": 1, "profile": "x", "kind": "passphrase", "argon2id": {"salt": "00",'
    ' "time_cost": 99999999999, "memory_kib": 8, "parallelism": 1}}',
]


@pytest.mark.parametrize("content", GARBAGE)
def test_a_vault_file_that_cannot_be_read_is_said_in_words_and_kept(
    profile: Path, ring: InMemoryKeyring, content: str
) -> None:
    open_database(profile, in_keyring(profile, ring).database_key()).close()
    (profile / NAME).write_text(content)
    with pytest.raises(KeyMissingError, match="can't be read"):
        in_keyring(profile, ring)
    assert (profile / NAME).read_text() == content


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=200))
def test_a_vault_file_of_random_bytes_is_said_in_words(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    profile = tmp_path_factory.mktemp("profile")
    (profile / DATABASE_NAME).write_bytes(b"x" * 5000)
    (profile / NAME).write_bytes(content)
    with pytest.raises(KeyMissingError):
        in_keyring(profile, InMemoryKeyring())


def test_a_profile_folder_that_cannot_be_used_is_said_in_words(
    tmp_path: Path, ring: InMemoryKeyring
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NoPermissionError):
        in_keyring(tmp_path / "file", ring)


def test_a_secret_before_the_database_is_open_is_our_own_mistake() -> None:
    with pytest.raises(RuntimeError, match="attach"):
        ThrowAwayVault(KEY).get("identity")
