"""``deskbell restore FILE``: put a backup in the place of the profile, or start a new one with it."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.app.backup_command import add_passphrase, passphrase_of
from desktop.app.backups import restore
from desktop.app.passphrase import vault_for


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell restore``."""
    parser.add_argument("file", type=Path, help="the backup, or a copy in the profile's 'backups'")
    add_passphrase(parser)
    parser.add_argument(
        "--anew",
        action="store_true",
        help="move what is here aside without opening it, where its own passphrase is forgotten",
    )


def run(arguments: argparse.Namespace) -> int:
    """Restore. Raises ``StorageError``; the old profile is then as it was."""
    profile: Path = arguments.profile
    print(
        restore(
            arguments.file,
            profile,
            lambda: vault_for(profile),
            lambda: passphrase_of(arguments.passphrase_file, new=False),
            anew=arguments.anew,
        )
    )
    return 0
