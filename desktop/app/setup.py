"""``deskbell setup``: name the business, the relay and the knowledge; print the tag.

The command line's way to what the first run asks for. Run it again to change one
of them; what is not named stays as it is.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.app import business as owner
from desktop.app.embedders import checked
from desktop.app.files import EntryFiles
from desktop.app.passphrase import vault_for
from desktop.app.profile import make_line, open_store
from desktop.domain.entry import Entry
from desktop.relay.line import INVITE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell setup``."""
    parser.add_argument("--business", type=Path, help="JSON file: name, zone, hours, greeting …")
    parser.add_argument("--relay", help="address of the relay, wss://…")
    parser.add_argument(
        "--invite", help="code from whoever runs the relay, if it asks for one; '' forgets it"
    )
    parser.add_argument(
        "--website", action="append", default=None, help="your website, https://…; may be repeated"
    )
    parser.add_argument(
        "--embedder",
        metavar="DIR",
        help="embedding model that finds entries: a folder on this PC, 'built-in', or 'measured' "
        "to let Deskbell choose between the folders in the profile's folder 'embedders'",
    )
    parser.add_argument("--knowledge", type=Path, help="entries to import, .jsonl or .csv")


def run(arguments: argparse.Namespace) -> int:
    """Store what was named and print the tag; return 1 where lines of the knowledge were left out.

    All of it is read and checked first: a mistake in one leaves everything as it was.
    """
    business = owner.read_business(arguments.business) if arguments.business else None
    relay = owner.check_relay_url(arguments.relay) if arguments.relay else None
    origins = [owner.check_website(one) for one in arguments.website] if arguments.website else None
    embedder = _embedder(arguments.embedder)
    entries: Sequence[Entry] = ()
    left_out: list[str] = []
    if arguments.knowledge:
        try:
            entries, left_out = EntryFiles().read(arguments.knowledge)
        except ValueError as problem:
            print(f"deskbell: {problem}", file=sys.stderr)
            return 1
    store = open_store(arguments.profile, vault_for(arguments.profile))
    try:
        with store.transaction():
            if business is not None:
                owner.keep_business(store, business)
            if relay is not None:
                store.put(owner.RELAY, relay)
            if arguments.invite is not None:
                store.put_secret_value(INVITE, arguments.invite.strip().encode())
            if origins is not None:
                store.put(owner.ORIGINS, origins)
            if embedder is not None:
                store.put(owner.EMBEDDER, embedder)
            for entry in entries:
                store.save_entry(entry, "setup")
        if arguments.knowledge:
            print(f"{len(entries)} entries were imported.")
        line = make_line(store, lambda event: None)
        print("Paste this line before </body> on every page of your website:\n")
        print(owner.tag(line.site, store.get(owner.RELAY, None), owner.load_business(store)))
        for sentence in left_out:
            print(f"{arguments.knowledge}, {sentence}", file=sys.stderr)
        return 1 if left_out else 0
    finally:
        store.close()


def _embedder(named: str | None) -> str | None:
    """Return what to keep of ``--embedder``: None where it was not given, empty for 'measured'."""
    from desktop.inference.model_folder import EmbedderError

    if named is None or named == "measured":
        return None if named is None else ""
    try:
        return checked(named)
    except EmbedderError as problem:
        raise owner.BusinessError(str(problem)) from problem
