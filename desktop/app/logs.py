"""Where the processes' logs go, and the last line of defence against personal data in them.

Nobody logs a visitor's words on purpose: records name types, counts and our own sentences. What
slips through in an error's text is masked here, in every record and every report of a crash.
Names that nothing introduces can't be found by form, so the texts of errors are cut short as well.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING, Any

from desktop.domain.sentence import Sentence

if TYPE_CHECKING:
    import asyncio

LEVEL = "DESKBELL_LOG"
"""Environment: 'debug', 'info' or 'warning'."""
LONGEST = 200
"""Characters of an error's own text."""
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


class Masked(logging.Formatter):
    """Writes a record with a word in the place of what looks like personal data."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, masked."""
        from desktop.privacy.mask import mask

        return mask(super().format(record))

    def formatException(self, ei: Any) -> str:
        """Return the places of an error, and its text cut short."""
        return report(ei[1]) if ei[1] is not None else ""


def report(error: BaseException) -> str:
    """Return an error with its places in the code; no line of it holds the values of a variable."""
    lines = []
    for line in traceback.TracebackException.from_exception(error).format():
        lines += [
            one if len(one) <= LONGEST else f"{one[:LONGEST]}…" for one in line.rstrip().split("\n")
        ]
    return "\n".join(lines)


def set_up() -> None:
    """Log to standard error from now on, and report crashes there. Once in each process."""
    handler = logging.StreamHandler()
    handler.setFormatter(Masked(_FORM))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(_LEVELS.get(os.environ.get(LEVEL, "").lower(), logging.WARNING))
    sys.excepthook = _crashed
    threading.excepthook = _thread_crashed
    sys.unraisablehook = _unraisable


def nameless(sentence: str) -> str:
    """Return a sentence without the visitor's name in it, for where everything printed is kept."""
    if isinstance(sentence, Sentence) and "name" in sentence.values:
        return sentence.filled(**{**sentence.values, "name": "A visitor"})
    return sentence


def quiet_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Let a loop log what went wrong without the callback, whose arguments may be a message."""
    loop.set_exception_handler(_loop_failed)


def _loop_failed(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    # The message names the callback with what it was called with.
    what = str(context.get("message", "failed")).partition("(")[0][:LONGEST]
    logging.getLogger("asyncio").error("%s", what, exc_info=context.get("exception"))


def _crashed(kind: type[BaseException], error: BaseException, _place: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("crash").critical("ended by a fault of its own", exc_info=error)


def _thread_crashed(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
        _crashed(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _unraisable(what: Any) -> None:
    if what.exc_value is not None:
        _crashed(what.exc_type, what.exc_value, what.exc_traceback)
