"""A bare relay over ``websockets``: no limits, no checks, no acknowledgements; prints its port.

With a file's name as argument each message is written there and synced before it is passed on:
the least that "what was passed on is not lost" costs, one SQLite insert and its fsync.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import sqlite3
import sys

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

visitors: dict[bytes, ServerConnection] = {}
desks: list[ServerConnection] = []
database: list[sqlite3.Connection] = []


def keep(frame: bytes) -> None:
    """Write a frame, where it is asked for."""
    for each in database:
        each.execute("INSERT INTO envelope (frame) VALUES (?)", (frame,))


def open_database(name: str) -> None:
    """Make the store as the relay makes its own: WAL, synced at each commit."""
    made = sqlite3.connect(name, isolation_level=None)
    made.execute("PRAGMA journal_mode = WAL")
    made.execute("PRAGMA synchronous = FULL")
    made.execute("CREATE TABLE envelope (place INTEGER PRIMARY KEY, frame BLOB NOT NULL)")
    database.append(made)


async def handle(connection: ServerConnection) -> None:
    """Pass frames on: a visitor's to the desk, the desk's to the conversation they name."""
    assert connection.request is not None
    try:
        if connection.request.path == "/desk":
            desks[:] = [connection]
            async for frame in connection:
                assert isinstance(frame, bytes)
                keep(frame)
                visitor = visitors.get(frame[4:20])
                if visitor is not None:
                    await visitor.send(frame)
            return
        conversation = secrets.token_bytes(16)
        visitors[conversation] = connection
        await connection.send(bytes(4) + conversation + bytes(12))
        async for frame in connection:
            assert isinstance(frame, bytes)
            keep(frame)
            await desks[0].send(frame[:4] + conversation + frame[20:])
    except ConnectionClosed:
        pass


async def main() -> None:
    """Serve until killed."""
    for name in sys.argv[1:]:
        open_database(name)
    async with serve(
        handle, "127.0.0.1", 0, compression=None, ping_interval=None, backlog=1024
    ) as server:
        print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
