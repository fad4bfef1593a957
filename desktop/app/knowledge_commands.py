"""``deskbell knowledge import`` and ``export``: the owner's entries from and to a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop.app.files import EntryFiles
from desktop.app.passphrase import vault_for
from desktop.app.profile import open_store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell knowledge``."""
    parser.add_argument("do", choices=("import", "export"))
    parser.add_argument("file", type=Path, help=".jsonl, or .csv for a spreadsheet")


def run(arguments: argparse.Namespace) -> int:
    """Import or export; return 1 where the file can't be used or lines of it were left out.

    An entry whose id is already there gets a new version; the others stay as they are.
    """
    try:
        entries, left_out = (
            EntryFiles().read(arguments.file) if arguments.do == "import" else ((), [])
        )
    except ValueError as problem:
        print(f"deskbell: {problem}", file=sys.stderr)
        return 1
    store = open_store(arguments.profile, vault_for(arguments.profile))
    try:
        if arguments.do == "export":
            count = EntryFiles().write(arguments.file, store.entries())
            print(f"{count} entries were written to {arguments.file}.")
            return 0
        with store.transaction():
            for entry in entries:
                store.save_entry(entry, "import")
        print(f"{len(entries)} entries were imported. The desk uses them from its next start.")
        for sentence in left_out:
            print(f"{arguments.file}, {sentence}", file=sys.stderr)
        return 1 if left_out else 0
    finally:
        store.close()
