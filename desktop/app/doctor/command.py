"""``deskbell doctor``: prints what was found. Exit code 0 where nothing has to be done, else 1."""

from __future__ import annotations

import argparse
import asyncio
import io
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from desktop.domain.checkup import NAMES, Finding, State, report, without_names

_SIGNS = {State.FINE: "fine ", State.NOTE: "note ", State.WRONG: "WRONG", State.UNKNOWN: "?    "}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell doctor``."""
    parser.add_argument("--json", action="store_true", help="for support; nothing personal in it")
    parser.add_argument(
        "--site", metavar="URL", help="look instead at a page of your website, and the line on it"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; return 1 where something is wrong or could not be looked at."""
    from desktop.app.version import version

    if arguments.site:
        findings = examine_site(arguments.profile, arguments.site)
    else:
        findings = examine(arguments.profile)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A redirected Windows console knows few letters; an arrow is no reason to say nothing.
        sys.stdout.reconfigure(errors="replace")
    if arguments.json:
        print(report(findings, version()))
    else:
        _print(findings, named=bool(arguments.site))
    return 0 if all(one.fine for one in findings) else 1


def examine(
    profile: Path, worker: Callable[[str], Awaitable[Finding]] | None = None
) -> list[Finding]:
    """Look at everything. ``worker`` tries the worker process with the embedder that is set."""
    from desktop.app.doctor import checkup
    from desktop.app.doctor.profile import open_profile
    from desktop.app.doctor.worker import tried

    found, named = open_profile(profile)
    embedder = named.embedder if named is not None else ""

    async def all_of_it() -> list[Finding]:
        looked = checkup.examine(profile, named, lambda: found, lambda: (worker or tried)(embedder))
        return [one async for one in looked]

    return asyncio.run(all_of_it())


def examine_site(profile: Path, address: str) -> list[Finding]:
    """Look at one page of the owner's website."""
    from desktop.app.doctor.network import page
    from desktop.app.doctor.profile import Named, open_profile

    _, named = open_profile(profile)
    return page(address, named or Named())


def _print(findings: Sequence[Finding], *, named: bool) -> None:
    # What is printed is often sent on; only of the page that was typed the names are of use.
    words = str if named else without_names
    for one in findings:
        name = one.aspect.capitalize() or NAMES[one.part]
        print(f"{_SIGNS[one.state]}  {name}: {words(one.means)}")
        if one.mend:
            print(f"       What to do: {words(one.mend)}")
