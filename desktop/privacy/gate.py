"""The one gate for connections: who may be contacted, for what. Opens no socket itself.

A purpose is open for a host only while the owner's settings name that host. Everything that was
let through or refused becomes a note for the ledger. ``desktop.app.gate`` stands in front of the
sockets and asks here.
"""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.domain.ledger import ConnectionNote, Process, Purpose


class RefusedError(PermissionError):
    """A connection that the owner's settings do not name. It was not opened."""


@dataclass(frozen=True, slots=True)
class Place:
    """A host that may be contacted. ``*.example.com`` names everything under that domain.

    ``port`` None: any.
    """

    host: str
    port: int | None

    def holds(self, host: str, port: int) -> bool:
        """Say whether a host and port are meant."""
        if self.port is not None and port != self.port:
            return False
        own, wanted = plain(self.host), plain(host)
        if own.startswith("*."):
            return wanted.endswith(own[1:])
        return wanted == own


Places = Callable[[], Iterable[Place]]


class Gate:
    """Thread-safe. ``note`` gets what happened, on the thread on which it happened."""

    def __init__(
        self,
        note: Callable[[ConnectionNote], None],
        process: Process = Process.DESK,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.process = process
        self._note = note
        self._clock = clock
        self._lock = threading.Lock()
        self._rules: list[tuple[Purpose, Places]] = []

    @contextmanager
    def opened(self, purpose: Purpose, places: Places) -> Iterator[None]:
        """Let a purpose through to ``places`` for as long as the block lasts.

        ``places`` is asked at each connection, so a changed setting counts at once.
        """
        rule = (purpose, places)
        with self._lock:
            self._rules.append(rule)
        try:
            yield
        finally:
            with self._lock:
                self._rules.remove(rule)

    def check(self, purpose: Purpose, host: str, port: int) -> None:
        """Return if a connection may be opened.

        Raises:
            RefusedError: If not; it is noted.
        """
        with self._lock:
            rules = [places for named, places in self._rules if named is purpose]
        if not any(one.holds(host, port) for places in rules for one in places()):
            raise self.refuse(host, port, purpose)

    def refuse(self, host: str, port: int, purpose: Purpose = Purpose.NONE) -> RefusedError:
        """Note a refused connection and return the error to raise."""
        self._tell(host, port, purpose, refused=True)
        return RefusedError(
            errno.EACCES, f"Deskbell opens no connection to {plain(host)}, port {port}."
        )

    def begun(self, purpose: Purpose, host: str, port: int) -> None:
        """Note that a connection is being opened."""
        self._tell(host, port, purpose)

    def looked_up(self, host: str) -> None:
        """Note that the name service is asked for a host."""
        self._tell(host, 53, Purpose.NAMES)

    def counted(
        self, purpose: Purpose, host: str, port: int, bytes_in: int, bytes_out: int
    ) -> None:
        """Note bytes that went over a connection since the last time."""
        self._tell(host, port, purpose, times=0, bytes_in=bytes_in, bytes_out=bytes_out)

    def passed_on(self, note: ConnectionNote) -> None:
        """Note what happened in another process of ours."""
        self._note(note)

    def _tell(
        self,
        host: str,
        port: int,
        purpose: Purpose,
        *,
        refused: bool = False,
        times: int = 1,
        bytes_in: int = 0,
        bytes_out: int = 0,
    ) -> None:
        self._note(
            ConnectionNote(
                plain(host)[:253],
                port,
                purpose,
                self._clock(),
                refused,
                times,
                bytes_in,
                bytes_out,
                self.process,
            )
        )


def plain(host: str) -> str:
    """Return a host's name as it is compared and kept: small letters, no brackets, no last dot."""
    name = host.strip("[]").rstrip(".").lower()
    return "".join(one if one.isprintable() and one != " " else "?" for one in name)
