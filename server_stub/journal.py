"""The relay's log: JSON lines on standard error, without content, site or address."""

from __future__ import annotations

import json
import logging
import sys
import time


def log(level: str, event: str, **fields: object) -> None:
    """Write one JSON line to stderr. Callers pass no content, no site and no address."""
    line = {"time": round(time.time() * 1000), "level": level, "event": event, **fields}
    try:
        print(json.dumps(line), file=sys.stderr, flush=True)
    except OSError:
        pass  # a log on a full disk must not stop the mail


class _LibraryErrors(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0] if record.exc_info else None
        # The unformatted first line: what would be filled in may name an address.
        message = str(record.msg).partition("\n")[0]
        log("error", "library", message=message, error=error.__name__ if error else None)


def library_logger(name: str) -> logging.Logger:
    """Return a library's logger whose errors are lines of this log."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.ERROR)
    logger.propagate = False
    logger.handlers = [_LibraryErrors()]
    return logger
