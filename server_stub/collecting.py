"""Keeps Python's collector of cycles away from connections that stay.

A full collection goes through every object of every connection: with 10,000 of them it held
everyone up for 0.3 seconds, nine times while they came. What stays is put aside in time
(``gc.freeze``). The little of a connection that only the collector frees, then, has to wait until
as many that were put aside have gone as are here, and is looked for in one go.
"""

from __future__ import annotations

import gc
from typing import Protocol

_COME = 500
_GONE = 1_000


class Collector(Protocol):
    """The part of the module ``gc`` that is needed here."""

    def collect(self) -> int: ...
    def freeze(self) -> None: ...
    def unfreeze(self) -> None: ...


class Collecting:
    """Counts connections by their numbers, which only grow."""

    def __init__(self, collector: Collector = gc) -> None:
        self._collector = collector
        self._aside = 0
        self._here = 0
        self._gone = 0

    def begin(self) -> None:
        """Everything that the process needs is here."""
        self._collector.collect()
        self._collector.freeze()

    def gone(self, number: int) -> None:
        """A connection has gone."""
        self._gone += number <= self._aside

    def tick(self, here: int, newest: int) -> None:
        """So many are here, the newest with this number."""
        if self._gone >= max(_GONE, here):
            self._collector.unfreeze()
            self._collector.collect()
            self._gone = 0
        elif here - self._here < _COME:
            self._here = min(self._here, here)
            return
        self._collector.freeze()
        self._aside, self._here = newest, here
