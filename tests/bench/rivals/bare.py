"""A bare relay over ``websockets``: no store, no limits, no checks. Arguments: none; prints its port."""

from __future__ import annotations

import asyncio
import json
import secrets

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

visitors: dict[bytes, ServerConnection] = {}
desks: list[ServerConnection] = []


async def handle(connection: ServerConnection) -> None:
    """Pass frames on: a visitor's to the desk, the desk's to the conversation they name."""
    assert connection.request is not None
    try:
        if connection.request.path == "/desk":
            desks[:] = [connection]
            async for frame in connection:
                assert isinstance(frame, bytes)
                visitor = visitors.get(frame[4:20])
                if visitor is not None:
                    await visitor.send(frame)
            return
        conversation = secrets.token_bytes(16)
        visitors[conversation] = connection
        await connection.send(bytes(4) + conversation + bytes(12))
        async for frame in connection:
            assert isinstance(frame, bytes)
            await desks[0].send(frame[:4] + conversation + frame[20:])
    except ConnectionClosed:
        pass


async def main() -> None:
    """Serve until killed."""
    async with serve(
        handle, "127.0.0.1", 0, compression=None, ping_interval=None, backlog=1024
    ) as server:
        print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
