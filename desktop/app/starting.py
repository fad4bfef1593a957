"""Counts the starts that did not get through, and says how to start after some of them.

A start counts from its first moment until the desk has answered for itself: the assistant is
ready, or the desk has been up for ``SETTLED`` seconds. One that is ended on purpose before that
(quit, logged out, or told why it can't start) does not count; one that was killed or ended by a
fault of ours does. The number lies in one small file of the profile, because the database may be
what ends the start.
"""

from __future__ import annotations

import json
import threading
from pathlib import Path

from desktop.domain.starting import StartMode
from desktop.storage.durable import write_durably, write_whole

FILE = "starts.json"
SAFE_AFTER = 2
"""Starts in a row that did not get through, after which the next one is safe."""
SETTLED = 5.0
"""Seconds. What ends a desk at its start does so within the first of them: the window with its
first conversation is drawn, waiting messages have come in."""


class Starts:
    """The count of one profile. Its methods may be called from any thread, and again."""

    def __init__(self, profile: Path) -> None:
        self._file = profile / FILE
        self._lock = threading.Lock()
        self._before = 0
        self._over = True
        self.mode = StartMode.NORMAL

    def begin(self) -> StartMode:
        """Count a start as begun and return how it is to be done."""
        with self._lock:
            self._before, _ = last_start(self._file.parent)
            self.mode = _mode_after(self._before)
            self._over = False
            try:
                self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                # Not waiting for the disk, before the first paint: a process that ends leaves it
                # to the system, and after a power cut this start may count as none.
                write_whole(self._file, _text(self._before + 1, self.mode))
            except OSError:
                self._over = True  # a full or protected disk: nothing is counted
        return self.mode

    def begin_normally(self) -> None:
        """Count another start as begun, a usual one after a safe one; the next one is safe again."""
        with self._lock:
            self.mode, self._before, self._over = StartMode.NORMAL, SAFE_AFTER - 1, False
            self._keep(SAFE_AFTER)

    def through(self) -> None:
        """The start got through. After a safe one, one failure is enough for the next safe one."""
        with self._lock:
            if not self._over:
                self._over = True
                self._keep(SAFE_AFTER - 1 if self.mode.is_safe else 0)

    def ended(self) -> None:
        """The start was ended on purpose, or what is in its way was told: it does not count."""
        with self._lock:
            if not self._over:
                self._over = True
                self._keep(self._before)

    def failed(self) -> None:
        """The start was ended by a fault of ours: it counts, whatever follows."""
        with self._lock:
            self._over = True

    def _keep(self, failed: int) -> None:
        if not self._file.exists():
            return  # everything was erased meanwhile
        try:
            write_durably(self._file, _text(failed, self.mode))
        except OSError:
            pass  # at worst the next start is safe, and says so


def _mode_after(failed: int) -> StartMode:
    if failed < SAFE_AFTER:
        return StartMode.NORMAL
    return StartMode.SAFE if failed == SAFE_AFTER else StartMode.APART


def _text(failed: int, mode: StartMode) -> bytes:
    return json.dumps({"failed": failed, "mode": mode.value}).encode()


def last_start(profile: Path) -> tuple[int, StartMode]:
    """Return how many starts in a row did not get through, and how the last one was done.

    Damage counts as none.
    """
    try:
        found = json.loads((profile / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict):
        found = {}
    failed, mode = found.get("failed"), found.get("mode")
    return (
        failed if isinstance(failed, int) and failed > 0 else 0,
        next((one for one in StartMode if one.value == mode), StartMode.NORMAL),
    )
