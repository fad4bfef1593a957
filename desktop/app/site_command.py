"""``deskbell site``: the line for the website, and the renewal of its key.

``renew`` and ``end-older`` are done by the Deskbell that runs on the profile, app or headless: a
renewal needs a relay that confirms this computer's clock.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from desktop.app.agreeing import typed
from desktop.app.passphrase import vault_for
from desktop.app.side_door import SideDoorError, ask_running, shared_key
from desktop.storage.lock_file import is_held
from desktop.storage.vault import Vault


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell site``."""
    parser.add_argument(
        "do",
        nargs="?",
        default="show",
        choices=("show", "renew", "end-older"),
        help="show the line for the website; renew its key: the older line works for 30 days too; "
        "end the older line now",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--yes", action="store_true", help="without asking")


def run(arguments: argparse.Namespace) -> int:
    """Do it and print the line; return 1 where it was not wanted or could not be done."""
    profile = arguments.profile
    vault = vault_for(profile)
    if arguments.do != "show" and not is_held(profile):
        print(
            "deskbell: This is done by the Deskbell that runs, while it is connected. Start it, or"
            " 'deskbell headless', and type this again.",
            file=sys.stderr,
        )
        return 1
    if arguments.do != "show" and not arguments.yes and not _agreed(arguments.do):
        print("deskbell: Nothing was changed.", file=sys.stderr)
        return 1
    try:
        if is_held(profile):
            key = shared_key(vault.database_key())
            told = ask_running(profile, key, {"do": f"site {arguments.do}"})
        else:
            told = _own(profile, vault)
    except SideDoorError as error:
        print(f"deskbell: {error}", file=sys.stderr)
        return 1
    _say(told, as_json=arguments.json)
    return 0


def _own(profile: Path, vault: Vault) -> dict[str, Any]:
    from datetime import UTC, datetime

    from desktop.app.profile import make_line, open_store
    from desktop.app.renewal import DeskKeys

    store = open_store(profile, vault)
    try:
        return DeskKeys(store, make_line(store, lambda event: None)).line(datetime.now(UTC))
    finally:
        store.close()


def _agreed(do: str) -> bool:
    if do == "renew":
        print(
            "Your website gets a new line. For 30 days the older one works too; put the new one on"
        )
        print("every page in that time, and make a new backup. Type RENEW to do it.")
        return typed("RENEW")
    print(
        "Put the new line on every page first: pages with the older one reach nobody from now on,"
    )
    print("and whoever has stolen its key could go on answering there. Type END to do it.")
    return typed("END")


def _say(told: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(told, indent=2))
        return
    print("Paste this line before </body> on every page of your website:\n")
    print(told["line"])
    if told["older_until"]:
        print(
            f"\nThe older line works until {told['older_until']} ({told['days']} days). In the last"
            f" 7 days visitors began to write by it {told['visits']} times."
        )
