"""``deskbell``: the command line. Reads arguments and starts one thing.

Imports what a command needs when it is called: the window must not wait for a model, nor
``ask`` for Qt.
"""

from __future__ import annotations

import argparse
import errno
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.app.gate.process import keep_in, stand
from desktop.app.logs import set_up
from desktop.app.places import MARK, default_profile
from desktop.domain.ledger import Process
from desktop.domain.sentence import Sentence, sentence_of, together

COMMANDS = {
    "demo": (
        "desktop.app.demo.command",
        "relay, demo hotel, demo site and the app on this machine",
    ),
    "headless": ("desktop.app.headless", "answer with no window"),
    "setup": ("desktop.app.setup", "name the business, the relay and the knowledge; print the tag"),
    "site": ("desktop.app.site_command", "the line for your website; renew its key"),
    "ask": ("desktop.app.ask", "ask one question"),
    "eval": ("desktop.app.evaluate", "ask many questions and measure the answers"),
    "knowledge": ("desktop.app.knowledge_commands", "import or export entries"),
    "models": ("desktop.app.models_command", "language models: list, add, verify, check, remove"),
    "person": (
        "desktop.app.person_command",
        "find, copy or erase what is kept of one person",
    ),
    "operators": ("desktop.app.operators_command", "who may be at the desk; reset a PIN"),
    "backup": ("desktop.app.backup_command", "write an encrypted backup to a file"),
    "restore": ("desktop.app.restore_command", "put a backup in the place of the conversations"),
    "stop": ("desktop.app.stop_command", "erase everything of Deskbell on this computer"),
    "privacy": ("desktop.app.privacy_command", "the privacy report as a PDF"),
    "doctor": ("desktop.app.doctor.command", "say what is wrong and how to mend it"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 not done, 2 wrong words."""
    if arguments is None:
        # Not where a test calls: a process that stands behind the gate does so for good.
        stand()
        set_up()
    words = list(sys.argv[1:] if arguments is None else arguments)
    # A link that the desktop hands over stands where a command would.
    links = [word for word in words if word.startswith("deskbell://")]
    words = [word for word in words if word not in links]
    parser = _parser(words)
    parsed = parser.parse_args(words, argparse.Namespace(link=links[-1] if links else ""))
    own = parsed.command in (None, "headless")
    keep_in(parsed.profile, Process.DESK if own else Process.COMMAND)
    if (parsed.profile / MARK).exists():
        from desktop.app.leaving import finish

        print(finish(parsed.profile))
        return 0
    if parsed.command is None and not has_display():
        # Qt would end the process with a dump of memory and a list of its plug-ins.
        print(
            "deskbell: There is no display to show the window on. Start it on a desktop, or "
            "answer without a window: deskbell headless.",
            file=sys.stderr,
        )
        return 1
    module = COMMANDS[parsed.command][0] if parsed.command else "desktop.app.window"
    try:
        return int(importlib.import_module(module).run(parsed))
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if not of_the_world(error):
            raise
        print(f"deskbell: {in_words(error)}", file=sys.stderr)
        return 1


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="deskbell", description="The front desk on this PC. Without a command: the app."
    )
    parser.add_argument(
        "--profile", type=Path, default=default_profile(), help="another data folder"
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    parser.add_argument("--minimized", action="store_true", help="start in the tray")
    parser.add_argument("--control", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="command")
    for name, (module, explanation) in COMMANDS.items():
        command = commands.add_parser(name, help=explanation, description=explanation)
        if name in words:
            # Only what may have been asked for is imported to fill in its arguments. The name
            # of a folder may be that of a command too.
            fill = getattr(importlib.import_module(module), "add_arguments", None)
            if fill is not None:
                fill(command)
    return parser


class _Version(argparse.Action):
    """Says the version; looks for it only when asked."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from desktop.app.version import version

        print(f"deskbell {version()}")
        parser.exit()


def of_the_world(error: Exception) -> bool:
    """Tell an error of the world, whose text is for the owner, from a bug of ours."""
    from desktop.app.business import BusinessError
    from desktop.storage.errors import StorageError

    return isinstance(error, StorageError | BusinessError | OSError)


def in_words(error: Exception) -> str:
    """Return what the owner reads of an error of the world, with what to do about it."""
    if not isinstance(error, OSError) or not error.strerror:
        return sentence_of(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        advice = Sentence("Free some space on that disk, then try again.")
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        advice = Sentence("Choose another place, or get the right to use this one.")
    else:
        advice = Sentence("Check the name and that it can be used, then try again.")
    name = error.filename or Sentence("A file")
    return together(Sentence("{file}: {why}.", file=name, why=error.strerror), advice)


def has_display() -> bool:
    """Whether there is a display to show a window on."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
