"""The frames that wait to leave by one socket: bounded, in order, and lost with it.

It is no outbox: what must not be lost is kept elsewhere and pushed again.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Protocol

from server_stub.envelope import Envelope

MAX_QUEUED = 256 * 1024
"""Unsent bytes in memory; what is beyond stays in the outbox until they are gone."""


AT_ONCE = 4_000
A_SECOND = 400
"""Frames; a fifth less than a relay takes of a desk before it closes the line with 4101."""
_REST = 0.05


class Socket(Protocol):
    """The part of a connection that sends."""

    async def send(self, message: bytes, /) -> None: ...


class Sending:
    """A bounded queue with one writer."""

    def __init__(
        self,
        now: Callable[[], float] = time.monotonic,
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._now, self._rest = now, rest
        self._may, self._since = float(AT_ONCE), now()
        self._queue: deque[bytes] = deque()
        self.queued = 0
        """Bytes that wait."""
        self._to_send = asyncio.Event()

    def __bool__(self) -> bool:
        return bool(self._queue)

    def push(self, envelope: Envelope, *, always: bool = False) -> bool:
        """Queue an envelope; False where it does not fit and need not leave ``always``."""
        frame = envelope.to_bytes()
        if not always and self.queued + len(frame) > MAX_QUEUED:
            return False
        self._queue.append(frame)
        self.queued += len(frame)
        self._to_send.set()
        return True

    def clear(self) -> None:
        """Drop everything: the socket is gone."""
        self._queue.clear()
        self.queued = 0
        self._may = float(AT_ONCE)

    async def some_to(self, socket: Socket) -> None:
        """Wait until there is something, then send until nothing waits."""
        await self._to_send.wait()
        self._to_send.clear()
        while self._queue:
            while not self._due():
                await self._rest(_REST)
            if not self._queue:
                return
            frame = self._queue.popleft()
            await socket.send(frame)
            self.queued -= len(frame)

    def _due(self) -> bool:
        now = self._now()
        self._may = min(AT_ONCE, self._may + (now - self._since) * A_SECOND)
        self._since = now
        if self._may < 1:
            return False
        self._may -= 1
        return True
