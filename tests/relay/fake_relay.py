"""A relay that does whatever a test wants of it, on loopback."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from desktop.relay.seal import b64, site_of
from server_stub.envelope import SUBPROTOCOL, Envelope, Flag, Type, from_bytes
from tests.relay.small_desk import now_ms


@asynccontextmanager
async def relay(play: Callable[[ServerConnection], Awaitable[None]]) -> AsyncIterator[str]:
    """Listen, let ``play`` treat each connection, and give the address."""

    async def handle(socket: ServerConnection) -> None:
        await play(socket)

    async with serve(
        handle, "127.0.0.1", 0, subprotocols=[Subprotocol(SUBPROTOCOL)], compression=None
    ) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"ws://127.0.0.1:{port}"


async def receive(socket: ServerConnection) -> Envelope:
    """Return the next envelope."""
    frame = await socket.recv()
    assert isinstance(frame, bytes)
    return from_bytes(frame)


async def welcome(socket: ServerConnection, body: object) -> None:
    """Send a WELCOME."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    await socket.send(Envelope(Type.WELCOME, Flag.LAST, body=raw).to_bytes())


async def login(
    socket: ServerConnection, *, ahead: int = 0, log_epoch: bytes = bytes(16)
) -> Envelope:
    """Log a desk in as a true relay does; return its HELLO."""
    await welcome(socket, {"nonce": b64(bytes(32)), "time": now_ms() - ahead})
    hello = await receive(socket)
    assert hello.type == Type.HELLO
    site = b64(site_of(hello.body[-65:]))
    await welcome(socket, {"site": site, "log_epoch": b64(log_epoch), "visitors": []})
    return hello
