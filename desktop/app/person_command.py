"""``deskbell person find|export|erase TEXT``: what is kept of one person, in a minute.

TEXT is a name, an e-mail address, a telephone number or a booking number, however it is written.
While the app or ``deskbell headless`` runs on the profile, that one does the work; the files are
written here. The profile's passphrase or keyring is asked for either way.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from desktop.app.agreeing import typed
from desktop.app.passphrase import vault_for
from desktop.app.person_papers import PersonPapers
from desktop.app.person_requests import Requests, receipt_of, requests
from desktop.app.side_door import SideDoorError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell person``."""
    parser.add_argument("do", choices=("find", "export", "erase"))
    parser.add_argument("text", help="name, e-mail, telephone or booking number")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--all",
        action="store_true",
        help="take what may be somebody else's too, not only what is sure",
    )
    parser.add_argument(
        "--id", action="append", default=[], help="take just this conversation; may be repeated"
    )
    parser.add_argument("--out", type=Path, default=Path(), help="folder for the copy")
    parser.add_argument("--receipt", type=Path, help="write the receipt: .pdf, .json or .txt")
    parser.add_argument("--yes", action="store_true", help="erase without asking")


def run(arguments: argparse.Namespace) -> int:
    """Find, copy or erase; return 1 where nothing was found or it was not wanted after all."""
    desk = requests(arguments.profile, vault_for(arguments.profile))
    try:
        return _run(desk, arguments)
    except SideDoorError as error:
        print(f"deskbell: {error}", file=sys.stderr)
        return 1
    finally:
        desk.close()


def _run(desk: Requests, arguments: argparse.Namespace) -> int:
    found = desk.find(arguments.text)
    taken = _taken(found, arguments)
    if arguments.do == "find":
        _show(found, arguments.json)
        return 0 if found["conversations"] or found["questions"] or found["entries"] else 1
    conversations = [one["id"] for one in taken["conversations"]]
    questions = [one["id"] for one in taken["questions"]]
    if not conversations and not questions:
        doubtful = len(found["conversations"]) + len(found["questions"])
        print(
            "deskbell: Nothing is certainly this person's."
            + (
                f" {doubtful} may be: look with 'find', then name them with --id, or add --all."
                if doubtful
                else ""
            ),
            file=sys.stderr,
        )
        return 1
    if arguments.do == "export":
        copy = desk.copy(conversations, questions)
        written = PersonPapers().write_copy(arguments.out, found["business"], copy)
        _say({"files": [str(one) for one in written]}, arguments.json)
        return 0
    if not arguments.yes and not _agreed(taken):
        print("deskbell: Nothing was erased.", file=sys.stderr)
        return 1
    receipt = receipt_of(desk.erase(conversations, questions))
    papers = PersonPapers()
    if arguments.receipt is not None:
        papers.write_receipt(arguments.receipt, found["business"], receipt)
    if arguments.json:
        _say(receipt.to_json(), True)
    else:
        print("\n".join(papers.receipt_lines(found["business"], receipt)))
    _mention_entries(found)
    return 0


def _taken(found: dict[str, Any], arguments: argparse.Namespace) -> dict[str, Any]:
    """Return what of all that was found is meant."""
    if arguments.id:
        return {
            "conversations": [one for one in found["conversations"] if one["id"] in arguments.id],
            "questions": [],
        }
    return {
        kind: [one for one in found[kind] if one["sure"] or arguments.all]
        for kind in ("conversations", "questions")
    }


def _show(found: dict[str, Any], as_json: bool) -> None:
    if as_json:
        _say(found, True)
        return
    print(f"Looked through {found['looked_through']} conversations.")
    if found["unreadable"]:
        print(f"{found['unreadable']} of them can't be read. deskbell doctor says why.")
    for one in found["conversations"]:
        sure = "" if one["sure"] else "  (perhaps)"
        print(f"\n{one['id']}  {one['name']}  {one['messages']} messages{sure}\n    {one['line']}")
    for one in found["questions"]:
        print(f"\nKept for rehearsals: {one['text']}")
    _mention_entries(found)


def _mention_entries(found: dict[str, Any]) -> None:
    for title in found["entries"]:
        print(f"The entry {title!r} speaks of them too. Change it in the app.", file=sys.stderr)


def _agreed(taken: dict[str, Any]) -> bool:
    number = len(taken["conversations"])
    print(f"{number} conversations and {len(taken['questions'])} kept questions will be erased")
    print("for good, with every draft, summary and index. Type ERASE to do it.")
    return typed("ERASE")


def _say(told: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(told, ensure_ascii=True, indent=2))
        return
    for file in told["files"]:
        print(file)
