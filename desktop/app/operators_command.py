"""``deskbell operators``: list who may be at the desk, and take a forgotten PIN away.

The owner's way in: it opens the profile with its passphrase or with the keyring of this
computer's login, so whoever can't open the profile can't use it either.
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

from desktop.app.passphrase import vault_for
from desktop.app.profile import open_store
from desktop.domain.access import COMMAND_LINE, Did, Setting


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell operators``."""
    parser.add_argument("do", choices=("list", "reset-pin"))
    parser.add_argument("name", nargs="?", default="", help="whose PIN is forgotten")


def run(arguments: argparse.Namespace) -> int:
    """List the operators, or remove the PIN of one; return 1 where nobody has that name."""
    store = open_store(arguments.profile, vault_for(arguments.profile))
    try:
        everybody = store.operators()
        if arguments.do == "list":
            for one in everybody:
                print(f"{one.name}: {'has a PIN' if one.has_pin else 'no PIN'}")
            return 0
        wanted = arguments.name.strip().casefold()
        found = next((one for one in everybody if one.name.casefold() == wanted), None)
        if found is None:
            names = ", ".join(one.name for one in everybody) or "nobody yet"
            print(
                f"deskbell: Nobody here is called {arguments.name!r}. Known are: {names}.",
                file=sys.stderr,
            )
            return 1
        store.set_pin(found.id, None)
        store.note_access(datetime.now(UTC), COMMAND_LINE, Did.CHANGED, detail=Setting.PIN.value)
        print(f"The PIN of {found.name} is removed. Set a new one in the app's settings.")
        return 0
    finally:
        store.close()
