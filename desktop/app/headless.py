"""``deskbell headless``: answers with no window. The same desk as the app's, without Qt.

What it prints often ends in a system's journal, so no visitor is named.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import sys

from desktop.app.logs import nameless
from desktop.app.main import of_the_world
from desktop.app.passphrase import vault_for
from desktop.app.starting import SETTLED, Starts
from desktop.app.wiring import DeskOptions, run_desk
from desktop.app.wordbook import LANGUAGES, Wordbook, language_of
from desktop.domain.snapshots import Alerted, AssistantState, Snapshot, Status, Told
from desktop.domain.starting import StartShown
from desktop.storage.lock_file import is_held
from desktop.storage.vault import Vault


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Fill in the arguments of ``deskbell headless``."""
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        help="of letters to the owner; else the one chosen in the app, or the system's",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run until interrupted; return the exit code."""
    # Before the loop takes the signals over: Ctrl-C has to end the question for a passphrase.
    vault = vault_for(arguments.profile)
    words = Wordbook(language_of(arguments.profile, arguments.language))
    starts = Starts(arguments.profile)
    if not is_held(arguments.profile):
        starts.begin()
    options = DeskOptions(arguments.profile, speak=words.spoken, starts=starts)
    try:
        asyncio.run(_run(options, vault, starts))
    except Exception as error:
        if not of_the_world(error):
            starts.failed()
        raise
    finally:
        starts.ended()
    return 0


async def _run(options: DeskOptions, vault: Vault, starts: Starts) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in ("SIGINT", "SIGTERM"):
        with contextlib.suppress(NotImplementedError, AttributeError):
            loop.add_signal_handler(getattr(signal, name), stop.set)

    def say(snapshot: Snapshot) -> None:
        if isinstance(snapshot, Status) and snapshot.assistant is AssistantState.READY:
            starts.through()
        _say(snapshot)

    def up(_engine: object) -> None:
        loop.call_later(SETTLED, starts.through)

    await run_desk(options, lambda: vault, say, up, stop)


def _say(snapshot: Snapshot) -> None:
    match snapshot:
        case StartShown(mode) if mode.is_safe:
            print(
                "The last starts did not get through, so this one leaves the AI out and everything"
                " goes to people. 'deskbell doctor' says what is wrong; the next start is as usual.",
                file=sys.stderr,
            )
        case Status(relay, assistant, relay_problem=problem):
            print(f"relay {relay.value}, assistant {assistant.value}. {problem or ''}".strip())
        case Alerted(sentence=sentence):
            print(nameless(sentence))
        case Told(sentence, problem):
            print(nameless(sentence), file=sys.stderr if problem else sys.stdout)
    sys.stdout.flush()
