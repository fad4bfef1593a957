"""Erases what is older than the owner keeps it. It never believes a clock that may be wrong.

It looks at the start, a restored copy's included, once with the last moment that is known for
sure and again as soon as the relay has confirmed this computer's clock; whenever the desk has
nothing else to do; and right after the clock was moved, once the relay has confirmed it again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop.domain.access import Did, Setting
from desktop.domain.keeping import (
    KeepFor,
    KeepingShown,
    KeepTimes,
    ShowKeeping,
    due,
    going,
)
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import Told
from desktop.engine.jobs import Overdue, TidyDue
from desktop.relay.desk import EPOCHS_KEPT_MS

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

CLOCK_DRIFT = timedelta(hours=1)
"""A clock that was moved by more since the relay confirmed it is not believed."""
CLOCK_JUMP = timedelta(minutes=5)
"""A clock that moved by more within a second was set, or this computer slept."""
UNCONFIRMED = 3600.0
"""Seconds for which a clock has to have run evenly to be gone by where no relay confirms it."""
LOOK_SECONDS = 600
"""How often an idle desk looks for what is due; a busy one does so every hour."""
NIGHT_ENDS = time(6)
"""'Tonight' is until then, this computer's time."""


class Retention:
    """Looks for conversations that are due and erases them, one job each."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime], times: KeepTimes) -> None:
        self._engine = engine
        self._clock = clock
        self._times = times
        self._confirmed: tuple[datetime, float] | None = None
        self._seen: tuple[datetime, float] | None = None
        self._looked = float("-inf")
        self._even_since = float("inf")
        self._watched = False

    def keep_for(self, times: KeepTimes) -> None:
        """Keep conversations for so long from now on."""
        self._times = times

    def begin(self) -> None:
        """Erase at the start what was due when the clock was last known to be right.

        It is later now, whatever the clock says, so this waits for nobody: what a backup has
        brought back is gone before anything is shown.

        Raises:
            StorageError: If something can't be read or erased.
        """
        self._seen = self._clock(), asyncio.get_running_loop().time()
        self._even_since = self._seen[1]
        at = self._engine.store.confirmed_at()
        for row in due(self._engine.store.rows(), self._times, at) if at is not None else ():
            self._engine.steps.erase(row.conversation_id, Did.TIME_ERASED)

    def clock_confirmed(self) -> None:
        """The relay accepted our time just now."""
        now = self._clock()
        if self._jumped(now):
            # Moved since the relay looked, or by sleep: the next second notices and asks again.
            return
        self._confirmed = now, asyncio.get_running_loop().time()
        self._engine.store.note_confirmed(now)

    def tick(self) -> None:
        """Once a second: notice a moved clock, and look for what is due where nothing else waits."""
        engine, steady = self._engine, asyncio.get_running_loop().time()
        now = self._clock()
        jumped, self._seen = self._jumped(now), (now, steady)
        if jumped:
            # Nobody here can tell which of the two times was right. The relay can.
            self._confirmed = None
            self._even_since = steady
            engine.line.ask_again()
            return
        passed = steady - self._looked
        if passed >= 6 * LOOK_SECONDS or (passed >= LOOK_SECONDS and engine.idle):
            self._looked = steady
            engine.submit(TidyDue())

    def day_is_known(self) -> bool:
        """Say whether what is done once a day may go by this computer's clock.

        The relay has confirmed it; or none could, and it has run evenly for an hour.
        """
        if self._confirmed is not None or self._jumped(self._clock()):
            return self.believed
        return asyncio.get_running_loop().time() - self._even_since >= UNCONFIRMED

    def tidy(self) -> None:
        """Queue a job for each conversation that is due, where the clock is believed.

        Raises:
            StorageError: If the rows can't be read.
        """
        engine = self._engine
        self._looked = asyncio.get_running_loop().time()
        if not self.believed:
            return
        now = self._clock()
        engine.store.note_confirmed(now)
        # A clock that was ahead would have what was changed by it kept for longer than was said.
        engine.store.end_ahead(now)
        # Until then a repeat of an envelope would be taken for a new one.
        engine.store.forget_strays(now - timedelta(milliseconds=EPOCHS_KEPT_MS))
        for row in due(engine.store.rows(), self._times, now):
            engine.submit(Overdue(row.conversation_id))
        self.show()

    def erase_overdue(self, conversation_id: str) -> None:
        """Erase a conversation if it is still due.

        Raises:
            StorageError: If it can't be erased.
        """
        row = self._engine.store.row(conversation_id)
        if row is not None and self.believed and due([row], self._times, self._clock()):
            self._engine.steps.erase(conversation_id, Did.TIME_ERASED)

    def handle(self, intent: ShowKeeping | KeepFor) -> None:
        """Show what goes tonight, or keep for other times.

        Raises:
            StorageError: If it can't be read or saved.
        """
        engine = self._engine
        self._watched = True
        match intent:
            case ShowKeeping(times):
                self.show(times)
            case KeepFor(times):
                engine.owner.keep_for(times)
                engine.use(replace(engine.settings, keep=times))
                engine.access.changed(Setting.KEEPING)
                self.show()
                engine.showcase.tell(
                    Told(Sentence("Conversations are kept for these times from now on."))
                )

    def show(self, tried: KeepTimes | None = None) -> None:
        """Publish how long is kept and what goes tonight, once somebody has asked for it.

        Raises:
            StorageError: If the rows can't be read.
        """
        if not self._watched:
            return
        times = tried or self._times
        rows = tuple(self._engine.store.rows())
        now = self._clock()
        here = self._engine.store.local(now)
        morning = datetime.combine(here.date(), NIGHT_ENDS, here.tzinfo)
        until = morning if here < morning else morning + timedelta(days=1)
        tonight, named = going(rows, times, until)
        self._engine.showcase.publish(
            KeepingShown(
                times,
                until,
                tonight,
                named,
                week=going(rows, times, now + timedelta(days=7))[0],
                believed=self.believed,
                tried=tried is not None,
            )
        )

    def _jumped(self, now: datetime) -> bool:
        """Say whether the clock was moved since the last look at it."""
        if self._seen is None:
            return False
        passed = timedelta(seconds=asyncio.get_running_loop().time() - self._seen[1])
        return abs(now - self._seen[0] - passed) > CLOCK_JUMP

    @property
    def believed(self) -> bool:
        """Say whether this computer's clock may be believed.

        A wrong clock must not erase anything: the relay has to have confirmed ours, which it
        does at each login, and nobody may have moved it since.
        """
        if self._confirmed is None:
            return False
        wall, steady = self._confirmed
        passed = timedelta(seconds=asyncio.get_running_loop().time() - steady)
        return abs(self._clock() - wall - passed) <= CLOCK_DRIFT
