"""``deskbell knowledge import`` and ``export``: the owner's entries from and to a file."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.app.files import EntryFiles
from desktop.app.passphrase import vault_for
from desktop.app.profile import open_store
from desktop.app.reading import DocumentReader
from desktop.domain.entry import Entry
from desktop.engine.planning import Plan, accepted, same
from desktop.knowledge.encodings import text_of
from desktop.knowledge.jsonl import BadLine
from desktop.knowledge.markdown import is_own
from desktop.knowledge.reading.found import Step, UnreadableError
from desktop.knowledge.reading.pages import is_address
from desktop.knowledge.tables import is_own_table


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell knowledge``."""
    parser.add_argument("do", choices=("import", "export"))
    parser.add_argument(
        "file",
        help="to export: .jsonl, .csv or .md; to import: also .pdf, .docx, .html, .txt, or the "
        "address of a web page",
    )
    parser.add_argument(
        "--accept",
        action="store_true",
        help="publish what is imported at once, instead of keeping it for review in the app",
    )


def run(arguments: argparse.Namespace) -> int:
    """Import or export; return 1 where the file can't be used or lines of it were left out.

    What Deskbell exported, and JSON Lines, is taken as it says. Everything else becomes drafts
    that wait for the owner's review.
    """
    if arguments.do == "export":
        path = Path(arguments.file)
        store = open_store(arguments.profile, vault_for(arguments.profile))
        try:
            count = EntryFiles().write(path, store.entries())
        finally:
            store.close()
        print(f"{count} entries were written to {path}.")
        return 0
    own = not is_address(arguments.file) and _is_own(Path(arguments.file))
    if own:
        try:
            entries, left_out = EntryFiles().read(Path(arguments.file))
        except ValueError as problem:
            print(f"deskbell: {problem}", file=sys.stderr)
            return 1
        return _take(arguments, entries, left_out)
    read = asyncio.run(_read(arguments.file))
    if read.problem is not None and not read.found:
        print(f"deskbell: {read.problem}", file=sys.stderr)
        return 1
    left_out = [str(line) for line in read.bad]
    left_out += [read.problem] if read.problem is not None else []
    return _keep(arguments, read.found, left_out)


@dataclass(slots=True)
class _Read:
    found: list[Entry] = field(default_factory=list)
    bad: list[BadLine] = field(default_factory=list)
    problem: str | None = None


def _is_own(path: Path) -> bool:
    """Say whether Deskbell wrote the file, so that it is the owner's accepted knowledge."""
    ending = path.suffix.lower()
    if ending == ".jsonl":
        return True
    if ending not in (".csv", ".md", ".markdown"):
        return False
    try:
        with path.open("rb") as file:
            head, _ = text_of(file.read(4096))
    except OSError:
        return True  # read again, where the error is put into words
    return is_own_table(head) if ending == ".csv" else is_own(head)


async def _read(place: str) -> _Read:
    from desktop.app.fetching import WebFetcher
    from desktop.app.gate.notes import DeskNotes

    read = _Read()
    try:
        async for one in DocumentReader(WebFetcher(), hear=DeskNotes().hear).read(place):
            if isinstance(one, Step):
                if sys.stderr.isatty():
                    print(f"\r{one.done} of {one.total} read", end="", file=sys.stderr)
            elif isinstance(one, BadLine):
                read.bad.append(one)
            else:
                read.found.append(one)
    except UnreadableError as problem:
        read.problem = str(problem)
    finally:
        if sys.stderr.isatty():
            print("\r", end="", file=sys.stderr)
    return read


def _take(arguments: argparse.Namespace, entries: Sequence[Entry], left_out: list[str]) -> int:
    """Store entries as they are; those that are stored just so get no new version."""
    store = open_store(arguments.profile, vault_for(arguments.profile))
    try:
        known = {entry.id: entry for entry in store.entries()}
        with store.transaction():
            for entry in entries:
                before = known.get(entry.id)
                if before is None or not same(before, entry) or before.state is not entry.state:
                    publish = arguments.accept and entry.answer
                    store.save_entry(
                        accepted(entry) if publish else entry, "import", keep_version=True
                    )
    finally:
        store.close()
    print(f"{len(entries)} entries were imported. The desk uses them from its next start.")
    return _told(arguments, left_out)


def _keep(arguments: argparse.Namespace, found: Sequence[Entry], left_out: list[str]) -> int:
    """Store what was found as drafts, or published where the owner said so."""
    store = open_store(arguments.profile, vault_for(arguments.profile))
    try:
        plan = Plan(store.entries(), lambda: f"entry-{secrets.token_hex(8)}")
        drafts = [draft for one in found if (draft := plan.draft_of(one)) is not None]
        published = 0
        with store.transaction():
            for draft in drafts:
                if not arguments.accept or not draft.answer:
                    store.save_entry(draft, "import", keep_version=True)
                    continue
                published += 1
                entry = accepted(draft)
                if draft.replaces:
                    store.save_entry(replace(entry, id=draft.replaces), "import")
                else:
                    store.save_entry(entry, "import", keep_version=True)
    finally:
        store.close()
    waiting = len(drafts) - published
    if published:
        print(f"{published} entries were imported. The desk uses them from its next start.")
    if waiting:
        print(f"{waiting} drafts wait for your review in the app, under Knowledge.")
    if plan.unchanged or not drafts:
        print(f"{plan.unchanged} were there already.")
    return _told(arguments, left_out)


def _told(arguments: argparse.Namespace, left_out: Sequence[str]) -> int:
    for sentence in left_out:
        print(f"{arguments.file}, {sentence}", file=sys.stderr)
    return 1 if left_out else 0
