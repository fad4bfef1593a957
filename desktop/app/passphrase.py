"""Asks for the profile's passphrase where there is no keyring: by environment, file or terminal."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.storage.vault import ThrowAwayVault, Vault, open_vault

THROW_AWAY = "DESKBELL_THROW_AWAY_KEY"
"""Set by the demo for its own children: 64 hexadecimal characters, kept nowhere."""
PASSPHRASE_FILE = "DESKBELL_PASSPHRASE_FILE"


def vault_for(profile: Path, ask: Callable[[bool], str] | None = None) -> Vault:
    """Open the profile's vault, asking on the terminal where nothing else is given.

    Raises:
        StorageError: As :func:`desktop.storage.vault.open_vault`.
    """
    key = os.environ.get(THROW_AWAY)
    if key:
        return ThrowAwayVault(bytes.fromhex(key))
    return open_vault(profile, ask_passphrase=ask or _asker())


def _asker() -> Callable[[bool], str] | None:
    file = os.environ.get(PASSPHRASE_FILE)
    if file:
        return lambda new: Path(file).read_text(encoding="utf-8").rstrip("\r\n")
    if sys.stdin is not None and sys.stdin.isatty():
        return _ask_on_terminal
    return None


def _ask_on_terminal(new: bool) -> str:
    if not new:
        return getpass.getpass("Passphrase of this profile: ")
    print("This computer has no keyring. A passphrase will protect the conversations.")
    while True:
        first = getpass.getpass("New passphrase: ")
        if first == getpass.getpass("The same again: "):
            return first
        print("They differ. Once more.")
