"""Opens one connection to a relay, over a socket from the gate. Follows no relay to another address."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol
from websockets.uri import parse_uri

from server_stub.envelope import MAX_FRAME, SUBPROTOCOL

Dial = Callable[[str, int], Awaitable[socket.socket]]
"""Returns a connected, non-blocking socket for a host and port; raises ``OSError``."""

OPENING_SECONDS = 5.0
KEEPALIVE: dict[str, Any] = {"ping_interval": 14, "ping_timeout": 10, "close_timeout": 2}
"""Seconds. Together one less than the 27 after which a dead relay is known: timers are late."""


MOST_UNREAD = 1024 * 1024
"""Bytes that the relay has not read. What we send is bounded elsewhere (``sending.py``); answers to
pings are the library's, and who sends pings and never reads would make them grow without end."""


class _Guarded(ClientConnection):
    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.transport.get_write_buffer_size() > MOST_UNREAD:
            self.transport.abort()


class _Straight(connect):
    def process_redirect(self, exc: Exception) -> Exception | str:
        # The owner named one relay; another one is told of as any other wrong answer.
        return exc


@asynccontextmanager
async def connected(
    url: str,
    dial: Dial | None,
    *,
    proxy: str | None = None,
) -> AsyncIterator[ClientConnection]:
    """Keep a connection to the relay at ``url`` for as long as the block lasts.

    ``dial`` None lets asyncio open the socket itself, as the tests do.

    Raises:
        InvalidURI, OSError, TimeoutError, WebSocketException: If there is none.
    """
    place = parse_uri(f"{url}/desk/v1")
    over: dict[str, Any] = {"proxy": proxy}
    if dial is not None:
        async with asyncio.timeout(OPENING_SECONDS):
            over = {"sock": await dial(place.host, place.port)}
    # A socket that is passed in is the connection's, which closes it.
    async with _Straight(
        f"{url}/desk/v1",
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        max_size=MAX_FRAME,
        max_queue=4,
        create_connection=_Guarded,
        open_timeout=OPENING_SECONDS,
        user_agent_header=None,
        **KEEPALIVE,
        **over,
    ) as opened:
        yield opened
