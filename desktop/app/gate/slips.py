"""Slips of paper for the ledger: one line for each thing that happened, written at once.

Each process of a profile appends to one file; the desk takes the file away and enters it into its
ledger. So a process that is killed leaves its lines, and a command needs no database. Hosts
and counts are in it, no word of anybody.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.domain.ledger import ConnectionNote, Process, Purpose

_FILE, _TAKEN = "connections.jsonl", "connections.taken"
_MOST = 2_000_000
"""Bytes of one file; a process that is refused without end fills no disk."""


class Slips:
    """Thread-safe. Before the profile is known, and where there is none yet, lines wait in memory."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folder: Path | None = None
        self._waiting: list[ConnectionNote] = []

    def keep_in(self, folder: Path) -> None:
        """Write into this profile from now on."""
        with self._lock:
            self._folder = folder
            self._write()

    def keep(self, note: ConnectionNote) -> None:
        """Write a note down."""
        with self._lock:
            if len(self._waiting) < 1000:
                self._waiting.append(note)
            self._write()

    def take(self) -> list[ConnectionNote]:
        """Return what was written since; it lies aside until ``taken``."""
        with self._lock:
            self._write()
            if self._folder is None:
                return []
            aside = self._folder / _TAKEN
            try:
                if not aside.exists():
                    _move(self._folder / _FILE, aside)
                text = aside.read_text(encoding="utf-8", errors="replace")
            except OSError:
                return []
        return [one for line in text.splitlines() if (one := _read(line)) is not None]

    def taken(self) -> None:
        """What was taken is in the ledger: forget it here."""
        with self._lock:
            if self._folder is not None:
                (self._folder / _TAKEN).unlink(missing_ok=True)

    def _write(self) -> None:
        if self._folder is None or not self._waiting:
            return
        lines = "".join(json.dumps(slip_of(one)) + "\n" for one in self._waiting)
        try:
            descriptor = _opened(self._folder / _FILE)
        except OSError:
            return  # no folder yet, or a full disk: the next note tries again
        try:
            if os.fstat(descriptor).st_size < _MOST:
                os.write(descriptor, lines.encode())
            self._waiting.clear()
        except OSError:
            pass
        finally:
            os.close(descriptor)


def _opened(file: Path) -> int:
    """Return the file, open to append to, that nobody moves away before it is closed."""
    while True:
        descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
            if os.path.samestat(os.fstat(descriptor), file.stat()):
                return descriptor
        except FileNotFoundError:
            pass  # moved away meanwhile; the next one is a new file
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _move(file: Path, aside: Path) -> None:
    descriptor = os.open(file, os.O_RDONLY)
    try:
        _lock(descriptor)
        if sys.platform != "win32":
            os.replace(file, aside)
    finally:
        os.close(descriptor)
    if sys.platform == "win32":
        # There a file that anybody has open can't be moved, so no line is written to it now.
        os.replace(file, aside)


def _lock(descriptor: int) -> None:
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)


def slip_of(note: ConnectionNote) -> dict[str, Any]:
    """Return a note as JSON values."""
    return {
        "host": note.host,
        "port": note.port,
        "purpose": note.purpose.value,
        "at": note.at.isoformat(),
        "refused": note.refused,
        "times": note.times,
        "in": note.bytes_in,
        "out": note.bytes_out,
        "process": note.process.value,
    }


def note_from(row: dict[str, Any]) -> ConnectionNote:
    """Return the note that ``slip_of`` made.

    Raises:
        ValueError, KeyError, TypeError: If it is none.
    """
    at = datetime.fromisoformat(row["at"])
    if at.tzinfo is None:
        raise ValueError("a moment without its time zone")
    return ConnectionNote(
        str(row["host"])[:253],
        int(row["port"]),
        Purpose(row["purpose"]),
        at,
        bool(row["refused"]),
        max(0, int(row["times"])),
        max(0, int(row["in"])),
        max(0, int(row["out"])),
        Process(row["process"]),
    )


def _read(line: str) -> ConnectionNote | None:
    try:
        return note_from(json.loads(line))
    except (ValueError, KeyError, TypeError):
        return None  # cut short by a full disk
