"""``deskbell``: the command line. Reads arguments and starts one thing.

Imports what a command needs when it is called: the window must not wait for a model, nor
``ask`` for Qt.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.app.places import default_profile

COMMANDS = {
    "demo": (
        "desktop.app.demo.command",
        "relay, demo hotel, demo site and the app on this machine",
    ),
    "headless": ("desktop.app.headless", "answer with no window"),
    "setup": ("desktop.app.setup", "name the business, the relay and the knowledge; print the tag"),
    "ask": ("desktop.app.ask", "ask one question"),
    "eval": ("desktop.app.evaluate", "ask many questions and measure the answers"),
    "knowledge": ("desktop.app.knowledge_commands", "import or export entries"),
    "doctor": ("desktop.app.doctor", "say what is wrong and how to mend it"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 not done, 2 wrong words."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser(words)
    parsed = parser.parse_args(words)
    module = COMMANDS[parsed.command][0] if parsed.command else "desktop.app.window"
    try:
        return int(importlib.import_module(module).run(parsed))
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if not of_the_world(error):
            raise
        print(f"deskbell: {error}", file=sys.stderr)
        return 1


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="deskbell", description="The front desk on this PC. Without a command: the app."
    )
    parser.add_argument(
        "--profile", type=Path, default=default_profile(), help="another data folder"
    )
    parser.add_argument("--minimized", action="store_true", help="start in the tray")
    parser.add_argument("--control", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="command")
    asked = next((word for word in words if word in COMMANDS), None)
    for name, (module, explanation) in COMMANDS.items():
        command = commands.add_parser(name, help=explanation, description=explanation)
        if name == asked:
            # Only the command that was asked for is imported to fill in its arguments.
            fill = getattr(importlib.import_module(module), "add_arguments", None)
            if fill is not None:
                fill(command)
    return parser


def of_the_world(error: Exception) -> bool:
    """Tell an error of the world, whose text is for the owner, from a bug of ours."""
    from desktop.app.business import BusinessError
    from desktop.storage.errors import StorageError

    return isinstance(error, StorageError | BusinessError | OSError)


if __name__ == "__main__":
    sys.exit(main())
