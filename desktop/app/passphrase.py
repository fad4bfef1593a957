"""Asks for the profile's passphrase where there is no keyring: by environment, file or terminal."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.domain.sentence import Sentence
from desktop.storage.connection import KEY_BYTES
from desktop.storage.errors import NoKeyringError, StorageError
from desktop.storage.vault import ThrowAwayVault, Vault, open_vault

THROW_AWAY = "DESKBELL_THROW_AWAY_KEY"
"""Set by the demo for its own children: 64 hexadecimal characters, kept nowhere."""
PASSPHRASE_FILE = "DESKBELL_PASSPHRASE_FILE"
"""Names a file whose whole text, without line ends, is the passphrase."""


class KeyFormatError(StorageError):
    """The throw-away key in the environment is no key."""


class PassphraseFileError(StorageError):
    """The file that should hold the passphrase can't be read."""


def vault_for(profile: Path, ask: Callable[[bool], str] | None = None) -> Vault:
    """Open the profile's vault, asking on the terminal where nothing else is given.

    Raises:
        StorageError: As :func:`desktop.storage.vault.open_vault`, and where the environment
            names a key or a file that can't be used.
    """
    key = os.environ.get(THROW_AWAY)
    if key:
        return ThrowAwayVault(_key(key))
    return open_vault(profile, ask_passphrase=ask or _asker())


def _key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        # The text itself is not repeated: it may be a key with one character too few.
        raise KeyFormatError(
            Sentence(
                "{variable} has to be {count} hexadecimal characters. Correct it, or unset"
                " it to use the keyring or a passphrase.",
                variable=THROW_AWAY,
                count=2 * KEY_BYTES,
            )
        )
    return key


def _asker() -> Callable[[bool], str]:
    file = os.environ.get(PASSPHRASE_FILE)
    if file:
        return lambda new: _read(Path(file))
    if sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty():
        return _ask_on_terminal
    return _nobody


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        raise PassphraseFileError(
            Sentence(
                "{file}, which {variable} names, can't be read: {why}. Check the name and"
                " that you may open it. Nothing was changed.",
                file=file,
                variable=PASSPHRASE_FILE,
                why=error.strerror,
            )
        ) from error
    except UnicodeDecodeError:
        raise PassphraseFileError(
            Sentence(
                "{file}, which {variable} names, is not UTF-8 text. Save it as UTF-8, with"
                " the passphrase and nothing else. Nothing was changed.",
                file=file,
                variable=PASSPHRASE_FILE,
            )
        ) from None


def _nobody(new: bool) -> str:
    need = (
        "This computer has no keyring that Deskbell trusts, so the conversations need a passphrase"
        if new
        else "This profile is protected by a passphrase"
    )
    raise NoKeyringError(
        Sentence(
            "{need}, and nobody can be asked for it here. Start Deskbell in a terminal,"
            " or put the passphrase into a file that only you may read and name it in"
            " {variable}. Nothing was changed.",
            need=need,
            variable=PASSPHRASE_FILE,
        )
    )


def _ask_on_terminal(new: bool) -> str:
    try:
        return _typed(new)
    except EOFError:
        print()
        return _nobody(new)


def _typed(new: bool) -> str:
    if not new:
        return getpass.getpass("Passphrase of this profile: ")
    print("This computer has no keyring. A passphrase will protect the conversations.")
    while True:
        first = getpass.getpass("New passphrase: ")
        if first == getpass.getpass("The same again: "):
            return first
        print("They differ. Once more.")
