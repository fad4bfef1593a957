"""What a damaged database need not cost: the app's own copies of it, the newest that opens."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Sequence
from pathlib import Path

from desktop.app.backups import restore
from desktop.domain.sentence import Sentence
from desktop.storage.connection import key_fits
from desktop.storage.errors import DamagedDatabaseError, StorageError, WrongKeyError
from desktop.storage.own_backups import OwnBackup, listed
from desktop.storage.vault import Vault

log = logging.getLogger(__name__)


def usable(profile: Path, vault: Vault) -> list[OwnBackup]:
    """Return the copies that have the profile's key, newest first. Raises ``StorageError``."""
    key = vault.database_key()
    found = []
    for copy in listed(profile):
        with contextlib.suppress(StorageError):
            if key_fits(copy.path, key):
                found.append(copy)
    return found


def go_back(profile: Path, copies: Sequence[OwnBackup], vault: Vault) -> OwnBackup:
    """Put the first of ``copies`` that opens in the place of the database; return which it was.

    The damaged file is moved aside. The profile must be closed.

    Raises:
        StorageError: If none can be put in place; the damaged file is then where it was.
    """
    *others, last = copies
    for copy in others:
        try:
            restore(copy.path, profile, lambda: vault, _no_passphrase)
        except (DamagedDatabaseError, WrongKeyError) as error:
            log.warning("a copy could not be used: %s", type(error).__name__)
        else:
            return copy
    restore(last.path, profile, lambda: vault, _no_passphrase)
    return last


def offer(made: str) -> Sentence:
    """Return the question that the owner reads; ``made`` says when the newest copy was made."""
    return Sentence(
        "Deskbell made a copy of everything by itself: {made}. If you go back to it, what came"
        " after it is missing. The damaged file is kept, in a folder beside it.",
        made=made,
    )


GO_BACK = Sentence("Go back to the copy")
CLOSE = Sentence("Close Deskbell")


def done(made: str) -> Sentence:
    """Return what the owner reads afterwards."""
    return Sentence(
        "Deskbell goes on with the copy: {made}. What came after it is missing.", made=made
    )


def _no_passphrase() -> str:
    raise AssertionError("a copy of the app's own has no passphrase")
