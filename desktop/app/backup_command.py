"""``deskbell backup FILE``: one encrypted file with everything the profile remembers."""

from __future__ import annotations

import argparse
import getpass
import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop.app.backups import backup_work
from desktop.app.passphrase import PassphraseFileError, vault_for
from desktop.app.profile import open_store
from desktop.domain.access import COMMAND_LINE, Did
from desktop.domain.sentence import Sentence
from desktop.storage.database import NAME
from desktop.storage.errors import BackupPlaceError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell backup``."""
    parser.add_argument("file", type=Path, help="where to write it, best on another disk")
    add_passphrase(parser)


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """Add how the file's own passphrase can be given."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        help="a file whose whole text is the backup's passphrase; asked for on the terminal otherwise",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the backup. Raises ``StorageError``."""
    profile: Path = arguments.profile
    if not (profile / NAME).exists():
        raise BackupPlaceError(
            Sentence("{folder} holds no conversations yet, so there is no backup.", folder=profile)
        )
    store = open_store(profile, vault_for(profile))
    try:
        passphrase = passphrase_of(arguments.passphrase_file, new=True)
        size = backup_work(store, arguments.file, passphrase, datetime.now(UTC))()
        store.note_access(datetime.now(UTC), COMMAND_LINE, Did.ALL_EXPORTED)
    finally:
        store.close()
    print(f"{arguments.file}: {size / 1e6:.1f} MB. It opens on any computer with its passphrase,")
    print("and nobody can open it without. Erasing a conversation later does not reach this file.")
    return 0


def passphrase_of(file: Path | None, *, new: bool) -> str:
    """Return the backup's passphrase from a file, or ask for it on the terminal.

    Raises:
        PassphraseFileError: If it can't be read, or nobody can be asked.
    """
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise PassphraseFileError(
                Sentence(
                    "{file} can't be read as UTF-8 text ({why}), so there is no passphrase."
                    " Nothing was changed.",
                    file=file,
                    why=error,
                )
            ) from error
    if sys.stdin is None or sys.stdin.closed or not sys.stdin.isatty():
        raise PassphraseFileError(
            Sentence(
                "Nobody can be asked for the backup's passphrase here. Put it into a file that"
                " only you may read and name it with --passphrase-file. Nothing was changed."
            )
        )
    while True:
        first = getpass.getpass("Passphrase of the backup: ")
        if not new or first == getpass.getpass("The same again: "):
            return first
        print("They differ. Once more.")
