"""The relay's log: JSON lines on standard error, without content, site or address."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
import traceback
from collections.abc import Callable


def log(level: str, event: str, **fields: object) -> None:
    """Write one JSON line to stderr. Callers pass no content, no site and no address."""
    line = {"time": round(time.time() * 1000), "level": level, "event": event, **fields}
    try:
        # In one piece: the disk's thread may have something to say at the same moment.
        sys.stderr.write(f"{json.dumps(line)}\n")
        sys.stderr.flush()
    except OSError:
        pass  # a log on a full disk must not stop the mail


def log_bug(error: BaseException | None) -> None:
    """Log a fault of our own: places in the code only, never values."""
    places = traceback.extract_tb(error.__traceback__) if error else []
    where = [f"{os.path.basename(place.filename)}:{place.lineno}" for place in places]
    log("error", "bug", error=type(error).__name__, where=where[-4:])


_LINES = 10
_MINUTE = 60.0


class LibraryErrors(logging.Handler):
    """A library's errors as lines of this log: so many a minute, since strangers may cause them."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._since = now()
        self._lines = 0
        self._left_out = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line, or count it with those that are left out."""
        if self._now() - self._since >= _MINUTE:
            if self._left_out:
                log("error", "library_more", count=self._left_out)
            self._since, self._lines, self._left_out = self._now(), 0, 0
        self._lines += 1
        if self._lines > _LINES:
            self._left_out += 1
            return
        error = record.exc_info[0] if record.exc_info else None
        # The unformatted first line: what would be filled in may name an address.
        message = str(record.msg).partition("\n")[0]
        log("error", "library", message=message, error=error.__name__ if error else None)


def library_logger(name: str) -> logging.Logger:
    """Return a library's logger whose errors are lines of this log."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.ERROR)
    logger.propagate = False
    logger.handlers = [LibraryErrors()]
    return logger
