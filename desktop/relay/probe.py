"""Asks a relay for its greeting and leaves. Tells reachability and clock; no login, no keys."""

from __future__ import annotations

import asyncio

from websockets.exceptions import InvalidHandshake, InvalidURI, WebSocketException

from desktop.relay import line_events as told
from desktop.relay.connecting import Dial, connected
from desktop.relay.seal import SealError, read_object
from server_stub.envelope import EnvelopeError, from_bytes

_SECONDS = 8.0


class RelayUnreachableError(Exception):
    """No relay answers there; the text says what to do."""


async def relay_clock(url: str, dial: Dial | None = None) -> int:
    """Return what the relay at ``url`` takes the time to be, in milliseconds since 1970.

    Raises:
        RelayUnreachableError: If it can't be reached or is no relay.
    """
    try:
        async with (
            asyncio.timeout(_SECONDS),
            connected(url.rstrip("/"), dial) as socket,
        ):
            frame = await socket.recv(decode=False)
    except (InvalidURI, ValueError) as error:
        raise RelayUnreachableError(told.unusable(error)) from error
    except (OSError, TimeoutError, WebSocketException) as error:
        raise RelayUnreachableError(told.loss(error)) from error
    try:
        theirs = read_object(from_bytes(frame).body).get("time")
    except (EnvelopeError, SealError):
        theirs = None
    if not isinstance(theirs, int):
        raise RelayUnreachableError(told.loss(InvalidHandshake()))
    return theirs
