"""``deskbell stop --erase-everything``: erases all data of this profile, and the keys.

It asks for the passphrase or the keyring first: whoever can't open the profile can't erase it this
way either.
"""

from __future__ import annotations

import argparse
import sys

from desktop.app.agreeing import typed
from desktop.app.leaving import StillRunningError, erase_everything
from desktop.app.passphrase import vault_for
from desktop.domain.sentence import Sentence
from desktop.storage.database import NAME as DATABASE
from desktop.storage.lock_file import is_held


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell stop``."""
    parser.add_argument(
        "--erase-everything",
        action="store_true",
        required=True,
        help="there is no other way to stop",
    )
    parser.add_argument("--yes", action="store_true", help="without asking")


def run(arguments: argparse.Namespace) -> int:
    """Erase everything after a typed yes; return 1 where it was not wanted or could not be done."""
    profile = arguments.profile
    if is_held(profile):
        raise StillRunningError(
            Sentence("Deskbell is still running on {folder}. Quit it first.", folder=profile)
        )
    if not (profile / DATABASE).exists():
        print(f"deskbell: There is nothing of Deskbell in {profile}.", file=sys.stderr)
        return 1
    vault_for(profile).database_key()
    if not arguments.yes and not _agreed(str(profile)):
        print("deskbell: Nothing was erased.", file=sys.stderr)
        return 1
    farewell = erase_everything(profile)
    print(farewell.sentence())
    return 1 if farewell.left else 0


def _agreed(profile: str) -> bool:
    print(f"All conversations, the knowledge, the settings and the keys in {profile}")
    print("will be erased for good. Export first what you need. Type ERASE to do it.")
    return typed("ERASE")
