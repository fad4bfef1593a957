"""Erases what is older than the owner keeps it. It never believes a clock that may be wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.engine.jobs import Overdue

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

CLOCK_DRIFT = timedelta(hours=1)
"""A clock that was moved by more since the relay confirmed it is not believed."""


class Retention:
    """Looks for conversations that are due and erases them, one job each."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime], days: int) -> None:
        self._engine = engine
        self._clock = clock
        self._days = days
        self._confirmed: tuple[datetime, float] | None = None

    def keep_for(self, days: int) -> None:
        """Keep conversations for so many days from now on."""
        self._days = days

    def clock_confirmed(self) -> None:
        """The relay accepted our time just now."""
        self._confirmed = self._clock(), asyncio.get_running_loop().time()

    def tidy(self) -> None:
        """Queue a job for each conversation that seems due.

        Raises:
            StorageError: If the rows can't be read.
        """
        oldest = self._oldest_kept()
        if oldest is None:
            return
        for row in self._engine.store.rows():
            if row.changed_at < oldest:
                self._engine.submit(Overdue(row.conversation_id))

    def erase_overdue(self, conversation_id: str) -> None:
        """Erase a conversation if it is still due.

        Raises:
            StorageError: If it can't be erased.
        """
        oldest, row = self._oldest_kept(), self._engine.store.row(conversation_id)
        if oldest is None or row is None or row.changed_at >= oldest:
            return
        self._engine.steps.erase(conversation_id)

    def _oldest_kept(self) -> datetime | None:
        """Return the moment before which nothing is kept, or None while the clock is in doubt.

        A wrong clock must not erase anything: the relay has to have confirmed ours, which it
        does at each login, and nobody may have moved it since.
        """
        if self._confirmed is None:
            return None
        wall, steady = self._confirmed
        passed = timedelta(seconds=asyncio.get_running_loop().time() - steady)
        now = self._clock()
        if abs(now - wall - passed) > CLOCK_DRIFT:
            return None
        return now - timedelta(days=self._days)
