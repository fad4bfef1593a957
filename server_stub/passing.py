"""Envelopes on their way to a receiver that is there, before the disk is asked to keep them.

A receiver that is connected has most of them within milliseconds. What it takes in that time
never touches the disk: that it was taken is more than that it was stored, and its sender is told
so at once. What it does not take goes on to the mailbox, and only then counts as stored. Nothing
here is acknowledged, so a crash loses nothing that its sender does not still have. Not for several
nodes: what waits here, another node could not find.
"""

from __future__ import annotations

from collections.abc import Callable

from server_stub.envelope import HEADER_SIZE
from server_stub.mailbox_requests import Put, Take

TURN = 0.015
"""Seconds between two turns; an envelope waits for one to two of them. Only its sender's STORED
waits for that, nobody's message."""
MOST = 4 * 1024 * 1024
"""Bytes that wait here; more goes straight to the mailbox."""

_Key = tuple[bytes, bool, int, int]
_Waiting = dict[bytes, dict[_Key, Put]]


class Passing:
    """What waits, by site. ``later`` calls a function after so many seconds."""

    def __init__(
        self,
        keep: Callable[[Put], None],
        later: Callable[[float, Callable[[], None]], object],
    ) -> None:
        self._keep = keep
        self._later = later
        self._young: _Waiting = {}
        self._old: _Waiting = {}
        self._bytes = 0
        self._turning = False

    def add(self, put: Put) -> None:
        """Let an envelope wait for its receiver."""
        size = HEADER_SIZE + len(put.envelope.body)
        if self._bytes + size > MOST:
            self.settle(put.site)
            self._keep(put)
            return
        key = put.envelope.key
        earlier = self._pop(put.site, key)
        if earlier is not None:
            self._keep(earlier)  # its sender, too, waits for an answer
        self._young.setdefault(put.site, {})[key] = put
        self._bytes += size
        if not self._turning:
            self._turning = True
            self._later(TURN, self._turn)

    def taken(self, take: Take) -> Put | None:
        """Return what waited and needs no disk any more; None if it does not wait here."""
        return self._pop(take.site, take.key)

    def settle(self, site: bytes) -> None:
        """Hand over all that waits of one site: someone is about to read its mailbox."""
        for waiting in (self._old, self._young):
            self._hand_over(waiting.pop(site, {}))

    def settle_all(self) -> None:
        """Hand over everything."""
        for site in {**self._old, **self._young}:
            self.settle(site)

    def _turn(self) -> None:
        old, self._old, self._young = self._old, self._young, {}
        for puts in old.values():
            self._hand_over(puts)
        self._turning = bool(self._old)
        if self._turning:
            self._later(TURN, self._turn)

    def _hand_over(self, puts: dict[_Key, Put]) -> None:
        for put in puts.values():
            self._bytes -= HEADER_SIZE + len(put.envelope.body)
            self._keep(put)

    def _pop(self, site: bytes, key: _Key) -> Put | None:
        for waiting in (self._young, self._old):
            puts = waiting.get(site)
            put = puts.pop(key, None) if puts else None
            if put is not None:
                self._bytes -= HEADER_SIZE + len(put.envelope.body)
                return put
        return None
