"""What the mailbox knows by heart of its own rows: how many, how large, and which.

So that neither a quota nor a delete of what is not there costs a step of the database. Counts
follow the rows of a transaction and go back with it. No database here.
"""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterable

from server_stub.envelope import HEADER_SIZE
from server_stub.mailbox_requests import Put

MARKS = 250_000
"""So many rows are known one by one, 20 MB; of more the database is asked."""
_SMALL = 32
"""A site with less than this part of what may be on its way needs little."""
_MARK = struct.Struct(">32s16s?IQ")

Key = tuple[bytes, bool, int, int]


class Coming:
    """Envelopes on their way to the disk: how many bytes, in all and of each site.

    Asked in the loop, counted down in the mailbox's thread, *after* :class:`Waiting` has them.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._bytes = 0
        self._sites: dict[bytes, int] = {}
        """Bytes of each."""

    def add(self, put: Put) -> bool:
        """Count one; False, not counted, if there are too many bytes.

        Half of the room is for sites that need little of it: a slow disk and one desk that pours
        must not shut the others out.
        """
        size = HEADER_SIZE + len(put.envelope.body)
        with self._lock:
            own = self._sites.get(put.site, 0) + size
            much = 2 * self._bytes > self._most and own > self._most // _SMALL
            if much or self._bytes + size > self._most:
                return False
            self._bytes += size
            self._sites[put.site] = own
            return True

    def done(self, puts: Iterable[Put]) -> None:
        """These are on the disk, or refused."""
        with self._lock:
            for put in puts:
                size = HEADER_SIZE + len(put.envelope.body)
                self._bytes -= size
                self._sites[put.site] -= size
                if not self._sites[put.site]:
                    del self._sites[put.site]

    def none_of(self, site: bytes) -> bool:
        """True if nothing of a site is on its way."""
        with self._lock:
            return site not in self._sites


class Waiting:
    """Counts by site, and a mark for each row."""

    def __init__(self, marks: int = MARKS) -> None:
        self.rows = 0
        self.bytes = 0
        self._most = marks
        self._sites: dict[bytes, list[int]] = {}
        self._marks: set[int] | None = set()
        self._undo: list[tuple[bytes, Key, int, int]] = []

    def load(self, rows: Iterable[tuple[bytes, bytes, int, int, int, int]]) -> None:
        """Begin anew with (site, conversation, down, epoch, sequence, size) of every row."""
        self.rows = self.bytes = 0
        self._sites.clear()
        self._marks = set()
        for site, conversation, down, epoch, sequence, size in rows:
            self.add(site, (conversation, bool(down), epoch, sequence), size)
        self.begin()

    def begin(self) -> None:
        """A transaction begins."""
        self._undo.clear()

    def roll_back(self) -> None:
        """It came to nothing."""
        for site, key, rows, size in reversed(self._undo.copy()):
            self._count(site, key, -rows, -size)
        self._undo.clear()

    def add(self, site: bytes, key: Key, size: int) -> None:
        """A row has been written."""
        self._count(site, key, 1, size)

    def drop(self, site: bytes, key: Key, size: int) -> None:
        """A row has been deleted."""
        self._count(site, key, -1, -size)

    def of(self, site: bytes) -> tuple[int, int]:
        """Return (rows, bytes) of a site."""
        rows, size = self._sites.get(site, (0, 0))
        return rows, size

    def may_hold(self, site: bytes, key: Key) -> bool:
        """False if there is surely no such row."""
        return self._marks is None or _mark(site, key) in self._marks

    def _count(self, site: bytes, key: Key, rows: int, size: int) -> None:
        self._undo.append((site, key, rows, size))
        counts = self._sites.setdefault(site, [0, 0])
        counts[0] += rows
        counts[1] += size
        if not counts[0]:
            del self._sites[site]
        self.rows += rows
        self.bytes += size
        if self._marks is None:
            if not self.rows:
                self._marks = set()
        elif rows < 0:
            self._marks.discard(_mark(site, key))
        elif len(self._marks) < self._most:
            self._marks.add(_mark(site, key))
        else:
            self._marks = None


def _mark(site: bytes, key: Key) -> int:
    # Python's hash of bytes is keyed anew in each process: nobody can aim at another's.
    return hash(_MARK.pack(site, *key))
