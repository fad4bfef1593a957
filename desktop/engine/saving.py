"""A visitor saves their conversation: the copy that ``deskbell person export`` would hand over, sent
piece by piece to the browser that asks.

Only the conversation whose seal the request came under is ever looked at. Made beside the queue and
kept in memory while it is fetched; erasing the conversation drops it. Whoever asks more often, or
together for more than the line of a small house carries, gets no answer: the widget asks again.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop.relay import door
from desktop.relay.copies import AT_ONCE, Parcel, parcel_of

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

PIECES_PER_SECOND = 8.0
"""To all visitors together: 1 Mbit/s of what the house sends."""
PIECES_AT_FIRST = 64
COPIES = 3
COPIES_WITHIN = 600.0
"""Seconds in which one conversation is copied no more than ``COPIES`` times."""
MOST_MAKING = 4
MOST_KEPT = 16 * 1024 * 1024
"""Bytes of copies that are kept in memory."""


class Saving:
    """Hands visitors their own conversation, for the engine."""

    def __init__(self, engine: Engine, ticks: Callable[[], float] = time.monotonic) -> None:
        self._engine = engine
        self._ticks = ticks
        self._parcels: dict[str, Parcel] = {}
        self._making: set[str] = set()
        self._made: dict[str, deque[float]] = {}
        self._room = float(PIECES_AT_FIRST)
        self._room_at = ticks()

    def asked(self, conversation_id: str, inner: Mapping[str, object]) -> None:
        """The visitor asks for the pieces from ``part`` on of the copy with this ``sum``.

        A copy that is no longer here, or is wanted from its beginning, is made anew.

        Raises:
            StorageError: If the keys that seal the pieces can't be kept.
        """
        part, parcel = inner["part"], self._parcels.get(conversation_id)
        assert isinstance(part, int)
        if part and parcel is not None and parcel.sum == inner["sum"]:
            self._hand_over(conversation_id, parcel, part)
        elif self._may_make(conversation_id):
            self._making.add(conversation_id)
            self._engine.later(self._make(conversation_id))

    def erased(self, conversation_id: str) -> None:
        """Forget the copy of a conversation that is gone."""
        self._parcels.pop(conversation_id, None)
        self._made.pop(conversation_id, None)

    def _may_make(self, conversation_id: str) -> bool:
        if conversation_id in self._making or len(self._making) >= MOST_MAKING:
            return False
        now = self._ticks()
        for one, times in list(self._made.items()):
            while times and now - times[0] >= COPIES_WITHIN:
                times.popleft()
            if not times:
                del self._made[one]
        times = self._made.setdefault(conversation_id, deque())
        if len(times) >= COPIES or self._room_now() < 1:
            return False
        times.append(now)
        return True

    async def _make(self, conversation_id: str) -> None:
        engine = self._engine
        try:
            copy = await engine.people.visitors_copy(conversation_id)
            parcel = await asyncio.to_thread(parcel_of, engine.settings.business, copy)
        finally:
            self._making.discard(conversation_id)
        if copy["conversations"] and engine.store.row(conversation_id) is None:
            # Erased while it was packed.
            return
        self._parcels.pop(conversation_id, None)
        self._parcels[conversation_id] = parcel
        while sum(len(one.packed) for one in self._parcels.values()) > MOST_KEPT:
            del self._parcels[next(iter(self._parcels))]
        self._hand_over(conversation_id, parcel, 0)

    def _hand_over(self, conversation_id: str, parcel: Parcel, part: int) -> None:
        engine = self._engine
        number = int(min(AT_ONCE, parcel.pieces - part, self._room_now()))
        if number <= 0:
            return
        self._room -= number
        for one in range(part, part + number):
            piece = door.saved(engine.new_id(), engine.clock(), parcel.piece(one))
            # Kept nowhere, here or at the relay, whose mailbox visitors could fill otherwise: what
            # is lost is asked for again.
            engine.line.ephemeral(conversation_id, piece)
        engine.line.flush()

    def _room_now(self) -> float:
        now = self._ticks()
        grown = self._room + (now - self._room_at) * PIECES_PER_SECOND
        self._room, self._room_at = min(float(PIECES_AT_FIRST), grown), now
        return self._room
