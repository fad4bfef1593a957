"""Where the profile's keys are: in the operating system's keyring, or behind a passphrase.

Not a password store for anything else. ``vault.json`` in the profile folder says which of the
two it is; it holds no secret. Its fields: ``version`` (1), ``profile`` (128 random bits, the
account name in the keyring), ``kind`` (``keyring`` or ``passphrase``), for the first ``keyring``
(the back-end's name, for messages), for the second ``argon2id`` with ``salt``, ``time_cost``,
``memory_kib`` and ``parallelism``. A passphrase is checked by opening the database with it.
"""

from __future__ import annotations

import base64
import json
import secrets
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from desktop.domain.backups import SHORTEST_PASSPHRASE
from desktop.domain.sentence import Sentence
from desktop.storage.argon import Argon2Cost, key_of
from desktop.storage.connection import KEY_BYTES, key_fits
from desktop.storage.database import NAME as DATABASE_NAME
from desktop.storage.database import Database
from desktop.storage.durable import sync_folder, write_durably
from desktop.storage.errors import (
    KeyMissingError,
    NoKeyringError,
    PassphraseTooShortError,
    WrongPassphraseError,
    told_in_words,
)
from desktop.storage.keyrings import name_of, real_keyring

NAME = "vault.json"
SERVICE = "Deskbell"
DATABASE_KEY = "database"
NAMES = "names"
"""Under which the keyring keeps what else it has of a profile."""
_BEFORE_THE_LIST = (
    DATABASE_KEY,
    "identity",
    "static",
    "log_epoch",
    "mail-password",
    "access-record",
)

# Windows' credential blob holds 2,560 bytes, which it fills with UTF-16: 1,280 characters.
_LONGEST_IN_KEYRING = 1280


class Vault(Protocol):
    """Gives the database's key and keeps small secrets."""

    @property
    def place(self) -> str:
        """Where the keys are, in words."""

    def database_key(self) -> bytes:
        """Return the 32-byte key of the database."""

    def attach(self, database: Database) -> None:
        """Name the open database, for secrets that no keyring keeps."""

    def put(self, name: str, value: bytes) -> None:
        """Keep a small secret under ``name``.

        Raises:
            NoKeyringError: If the keyring refuses it.
        """

    def get(self, name: str) -> bytes | None:
        """Return a secret, or None where there is none. Raises as :meth:`put`."""


class DatabaseSecrets:
    """Small secrets in the encrypted database."""

    def __init__(self) -> None:
        self._database: Database | None = None

    def attach(self, database: Database) -> None:
        """Use this open database."""
        self._database = database

    def put(self, name: str, value: bytes) -> None:
        """Keep a secret. Raises ``RuntimeError`` before :meth:`attach`, a mistake of ours."""
        self._open().all(
            "INSERT INTO desk_secrets (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def get(self, name: str) -> bytes | None:
        """Return a secret or None. Raises as :meth:`put`."""
        row = self._open().one("SELECT value FROM desk_secrets WHERE name = ?", (name,))
        return row[0] if row and isinstance(row[0], bytes) else None

    def _open(self) -> Database:
        if self._database is None:
            raise RuntimeError("the vault has no database yet: call attach first")
        return self._database


class HeldKeyVault(DatabaseSecrets):
    """A key held in memory only; small secrets lie in the database that it opens."""

    def __init__(self, key: bytes, place: str) -> None:
        super().__init__()
        if len(key) != KEY_BYTES:
            raise ValueError(f"a database key has {KEY_BYTES} bytes, this one {len(key)}")
        self._key = key
        self._place = place

    @property
    def place(self) -> str:
        return self._place

    def database_key(self) -> bytes:
        return self._key


class ThrowAwayVault(HeldKeyVault):
    """For the demo: the caller hands in the key, and nobody keeps it."""

    def __init__(self, key: bytes) -> None:
        super().__init__(key, Sentence("nowhere: this is a throw-away profile"))


class KeyringVault:
    """Keys in the keyring ``backend``, under the profile's name."""

    def __init__(self, profile_name: str, backend: KeyringBackend) -> None:
        self._profile = profile_name
        self._backend = backend
        self._large = DatabaseSecrets()
        self._read: dict[str, bytes | None] = {}

    @property
    def place(self) -> str:
        return Sentence("this computer's keyring ({name})", name=name_of(self._backend))

    def database_key(self) -> bytes:
        key = self._kept(DATABASE_KEY)
        if key is None or len(key) != KEY_BYTES:
            raise _key_missing(self.place)
        return key

    def attach(self, database: Database) -> None:
        self._large.attach(database)

    def put(self, name: str, value: bytes) -> None:
        # The database's own key must never end up inside the database.
        if name == DATABASE_KEY:
            raise ValueError(f"{name!r} is the name of the database's own key")
        if self._keep(name, value):
            self._read[name] = value
        else:
            self._large.put(name, value)

    def get(self, name: str) -> bytes | None:
        # Some keyrings lock themselves after a while, or their process ends. A desk that runs goes
        # on with what it has read: otherwise visitors would lose it at the next drop of the line.
        try:
            kept = self._read[name] = self._kept(name)
        except NoKeyringError:
            if name not in self._read:
                raise
            kept = self._read[name]
        return kept if kept is not None else self._large.get(name)

    def make_database_key(self) -> None:
        """Make the key of a new database and read it back, before anything relies on it.

        Raises:
            NoKeyringError: If the keyring doesn't keep it.
        """
        key = secrets.token_bytes(KEY_BYTES)
        self._keep(DATABASE_KEY, key)
        if self._kept(DATABASE_KEY) != key:
            raise NoKeyringError(
                Sentence(
                    "The key did not come back from {place} as it was given. Unlock or repair"
                    " that keyring and start Deskbell again; nothing was stored.",
                    place=self.place,
                )
            )

    def has_database_key(self) -> bool:
        """Say whether the keyring has this profile's key. Raises ``NoKeyringError``."""
        return self._kept(DATABASE_KEY) is not None

    def _keep(self, name: str, value: bytes) -> bool:
        text = base64.b64encode(value).decode("ascii")
        if len(text) > _LONGEST_IN_KEYRING:
            return False
        try:
            self._backend.set_password(SERVICE, f"{self._profile}/{name}", text)
        except (KeyringError, OSError, RuntimeError) as error:
            raise self._refused(error) from error
        self._list(name)
        return True

    def names(self) -> tuple[str, ...]:
        """Return the names under which the keyring has something of this profile.

        Raises:
            NoKeyringError: If the keyring can't be read.
        """
        kept = self._kept(NAMES)
        listed = json.loads(kept) if kept is not None else []
        return tuple(dict.fromkeys([*_BEFORE_THE_LIST, *listed]))

    def forget_everything(self) -> tuple[str, ...]:
        """Take every entry of this profile out of the keyring, the database's key first.

        Returns the names that could not be taken out; nobody can read the database without the
        first of them.
        """
        left = []
        for name in (*self.names(), NAMES):
            try:
                if self._kept(name) is not None:
                    self._backend.delete_password(SERVICE, f"{self._profile}/{name}")
            except (KeyringError, OSError, RuntimeError, KeyMissingError):
                left.append(name)
        return tuple(left)

    def _list(self, name: str) -> None:
        """Remember that there is something under ``name``: no keyring can be asked for its names."""
        if name in (NAMES, *_BEFORE_THE_LIST) or name in self.names():
            return
        text = json.dumps([*self.names(), name]).encode()
        self._backend.set_password(
            SERVICE, f"{self._profile}/{NAMES}", base64.b64encode(text).decode("ascii")
        )

    def _kept(self, name: str) -> bytes | None:
        try:
            text = self._backend.get_password(SERVICE, f"{self._profile}/{name}")
        except (KeyringError, OSError, RuntimeError) as error:
            raise self._refused(error) from error
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except ValueError as error:
            raise KeyMissingError(
                Sentence(
                    "The entry '{name}' in {place} was changed by something else and can't be"
                    " read. Restore it from a backup of the keyring.",
                    name=f"{SERVICE} {self._profile}/{name}",
                    place=self.place,
                )
            ) from error

    def _refused(self, error: Exception) -> NoKeyringError:
        return NoKeyringError(
            Sentence(
                "Deskbell can't reach its keys in {place}: {why}. Unlock the keyring (log in"
                " to the desktop, not only over the network) and start Deskbell again."
                " Nothing was changed.",
                place=self.place,
                why=error or type(error).__name__,
            )
        )


def open_vault(
    profile: Path,
    *,
    ask_passphrase: Callable[[bool], str] | None,
    backend: KeyringBackend | None = None,
    cost: Argon2Cost | None = None,
) -> Vault:
    """Return the vault of the folder ``profile``; make one where the profile is new.

    A new profile takes the operating system's keyring, or a passphrase where there is none.

    Args:
        ask_passphrase: Asks the person; True means a new passphrase. None where nobody can
            be asked.
        backend: A keyring to use without looking at what it is; None looks for a real one.
        cost: What a new passphrase costs to try.

    Raises:
        NoKeyringError: No real keyring and nobody to ask, or it is locked.
        WrongPassphraseError: The passphrase doesn't open the database; ask again.
        PassphraseTooShortError: A new passphrase has fewer than 8 characters.
        KeyMissingError: There is a database but no key for it. Nothing is overwritten.
        NoPermissionError, DiskFullError: The profile folder can't be used.
    """
    with told_in_words(profile):
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        has_database = (profile / DATABASE_NAME).exists()
    found = _read(profile, has_database)
    keyring = backend if backend is not None else real_keyring()
    if found is None:
        return _new_vault(profile, keyring, ask_passphrase, cost or Argon2Cost())
    if found["kind"] == "passphrase":
        return _passphrase_vault(profile, found, ask_passphrase, new=not has_database)
    if keyring is None:
        raise NoKeyringError(
            Sentence(
                "The key of {folder} lies in a keyring ({keyring}) that can't be reached"
                " now. Log in to this computer's desktop, unlock the keyring and start"
                " Deskbell again. Nothing was changed.",
                folder=profile,
                keyring=found.get("keyring", "unknown"),
            )
        )
    vault = KeyringVault(found["profile"], keyring)
    if not vault.has_database_key():
        if has_database:
            raise _key_missing(vault.place)
        vault.make_database_key()
    return vault


def forget_keys(profile: Path, backend: KeyringBackend | None = None) -> tuple[str, ...]:
    """Destroy what opens the profile: its entries in the keyring, or the salt of its passphrase.

    After it nothing that was encrypted can be read, wherever a copy of it may be. Returns the
    names of keyring entries that could not be removed.

    Raises:
        StorageError: If the folder or the keyring can't be reached; then nothing was destroyed.
    """
    found = _read(profile, has_database=False)
    left: tuple[str, ...] = ()
    if found is not None and found["kind"] == "keyring":
        keyring = backend if backend is not None else real_keyring()
        if keyring is None:
            raise NoKeyringError(
                Sentence(
                    "The keyring that holds the keys of {folder} can't be reached now. Log in to"
                    " this computer's desktop, unlock the keyring and try again. Nothing was"
                    " changed.",
                    folder=profile,
                )
            )
        left = KeyringVault(found["profile"], keyring).forget_everything()
    with told_in_words(profile / NAME):
        (profile / NAME).unlink(missing_ok=True)
        sync_folder(profile)
    return left


def _new_vault(
    profile: Path,
    keyring: KeyringBackend | None,
    ask: Callable[[bool], str] | None,
    cost: Argon2Cost,
) -> Vault:
    name = secrets.token_hex(16)
    if keyring is not None:
        vault = KeyringVault(name, keyring)
        vault.make_database_key()
        _write(profile, {"profile": name, "kind": "keyring", "keyring": name_of(keyring)})
        return vault
    if ask is None:
        raise NoKeyringError(
            Sentence(
                "This computer has no keyring that Deskbell trusts (Windows Credential"
                " Manager, macOS Keychain, Secret Service or KWallet; a plain-text keyring is"
                " refused), and nobody can be asked for a passphrase. Install and unlock a"
                " keyring such as GNOME Keyring, or start Deskbell where a passphrase can be"
                " typed."
            )
        )
    parameters = {
        "salt": secrets.token_hex(16),
        "time_cost": cost.time_cost,
        "memory_kib": cost.memory_kib,
        "parallelism": cost.parallelism,
    }
    found = {"profile": name, "kind": "passphrase", "argon2id": parameters}
    vault_of_passphrase = _passphrase_vault(profile, found, ask, new=True)
    _write(profile, found)
    return vault_of_passphrase


def _passphrase_vault(
    profile: Path, found: dict[str, Any], ask: Callable[[bool], str] | None, *, new: bool
) -> Vault:
    if ask is None:
        raise NoKeyringError(
            Sentence(
                "{folder} is protected by a passphrase, and nobody can be asked for it here."
                " Start Deskbell where it can be typed.",
                folder=profile,
            )
        )
    passphrase = unicodedata.normalize("NFKC", ask(new))
    if new and len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShortError(
            Sentence(
                "The passphrase needs at least {count} characters; three or four unrelated"
                " words are best. Choose a longer one.",
                count=SHORTEST_PASSPHRASE,
            )
        )
    key = key_of(passphrase, found["argon2id"])
    if not new and not key_fits(profile / DATABASE_NAME, key):
        raise WrongPassphraseError(
            Sentence(
                "The passphrase doesn't open this profile. Check Caps Lock and the"
                " keyboard's language and type it again. Nobody can reset it: without it the"
                " data stays closed."
            )
        )
    return HeldKeyVault(key, Sentence("behind a passphrase (Argon2id), stored nowhere"))


def _read(profile: Path, has_database: bool) -> dict[str, Any] | None:
    path = profile / NAME
    with told_in_words(path):
        content = path.read_bytes() if path.exists() else None
    if content is None:
        if has_database:
            raise KeyMissingError(
                Sentence(
                    "{folder} holds a database, but {file}, which says where its key is, is"
                    " gone. Put {file} back from a backup of the folder. To start afresh, move"
                    " the folder away first. Nothing was changed.",
                    folder=profile,
                    file=NAME,
                )
            )
        return None
    try:
        found = json.loads(content)
        _check(found)
    except (ValueError, TypeError, KeyError) as error:
        if not has_database:
            return None
        raise KeyMissingError(
            Sentence(
                "{path} can't be read ({why}), so the database's key can't be found. Put"
                " {file} back from a backup of the folder. Nothing was changed.",
                path=path,
                why=error,
                file=NAME,
            )
        ) from error
    assert isinstance(found, dict)
    return found


def _check(found: Any) -> None:
    if found["version"] != 1:
        raise ValueError(f"version {found['version']} is not known to this Deskbell")
    if not isinstance(found["profile"], str) or found["kind"] not in ("keyring", "passphrase"):
        raise ValueError("it names no known kind of vault")
    if found["kind"] == "passphrase":
        bytes.fromhex(found["argon2id"]["salt"])
        if not all(
            isinstance(found["argon2id"][name], int) and 0 < found["argon2id"][name] <= 1 << 22
            for name in ("time_cost", "memory_kib", "parallelism")
        ):
            raise ValueError("its Argon2id parameters are out of range")


def _write(profile: Path, found: dict[str, Any]) -> None:
    path = profile / NAME
    with told_in_words(path):
        write_durably(path, json.dumps({"version": 1, **found}, indent=2).encode())


def _key_missing(place: str) -> KeyMissingError:
    return KeyMissingError(
        Sentence(
            "There is a database, but its key is no longer in {place}. Restore the"
            " keyring from a backup, start Deskbell as the person who set it up, or put a"
            " backup of Deskbell in its place with 'deskbell restore FILE'. To start afresh,"
            " move the profile folder away first. Nothing was changed.",
            place=place,
        )
    )
