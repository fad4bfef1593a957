"""Floods: each opens what it likes and sends what it likes to one relay until it is told to stop.

For the tests in short, for ``python -m tests.bench floods`` in a process of their own. None of
them waits for answers; what the relay does with them is looked at from elsewhere.
"""

from __future__ import annotations

import asyncio
import contextlib
import zlib
from collections.abc import Awaitable, Callable

from server_stub.envelope import Envelope, Flag, Type
from server_stub.login import b64
from tests.server_stub import desk_floods
from tests.server_stub.raw_client import (
    BINARY,
    CONTINUATION,
    PING,
    RawClient,
    frame,
)

HELLO = Envelope(Type.HELLO, Flag.LAST, body=b'{"ticket":null,"log_epoch":null}').to_bytes()
_SOCKETS = 40
"""So many at once, for floods that are about many."""
Flood = Callable[[int, bytes], Awaitable[None]]


async def _guest(port: int, site: bytes) -> RawClient | None:
    """A visitor that has said hello; None where the relay wants no more of us."""
    with contextlib.suppress(OSError):
        client = await RawClient.dial(port)
        status, _ = await client.upgrade(f"/v1/{b64(site)}")
        if status == 101:
            await client.send(frame(BINARY, HELLO))
            return client
        client.drop()
    return None


async def _pour(port: int, site: bytes, first: bytes, again: bytes) -> None:
    """Send the same bytes for ever, from a new connection whenever one is closed; never read."""
    while True:
        client = await _guest(port, site)
        if client is None:
            await asyncio.sleep(0.01)
            continue
        client.writer.write(first)
        for _ in range(2_000):
            if client.writer.transport.is_closing():
                break
            client.writer.write(again)
            with contextlib.suppress(TimeoutError, ConnectionError):
                async with asyncio.timeout(0.2):
                    await client.writer.drain()
            await asyncio.sleep(0)
        client.drop()
        await asyncio.sleep(0)


async def ping_flood(port: int, site: bytes) -> None:
    """Pings, and nobody reads the pongs."""
    await _pour(port, site, b"", frame(PING, bytes(125)) * 50)


async def fragment_flood(port: int, site: bytes) -> None:
    """A message in endless pieces of one byte."""
    piece = frame(CONTINUATION, b"x", fin=False)
    await _pour(port, site, frame(BINARY, b"x", fin=False), piece * 200)


async def empty_piece_flood(port: int, site: bytes) -> None:
    """A message in endless pieces of nothing: its length never grows."""
    piece = frame(CONTINUATION, b"", fin=False)
    await _pour(port, site, frame(BINARY, b"", fin=False), piece * 500)


async def empty_frame_flood(port: int, site: bytes) -> None:
    """Frames of nothing."""
    await _pour(port, site, b"", frame(BINARY) * 500)


async def oversize(port: int, site: bytes) -> None:
    """Frames that say they are huge, and go on as if they were."""
    head = frame(BINARY, b"", length=1 << 40, width=64)
    await _pour(port, site, head, bytes(65_536))


async def compression_bomb(port: int, site: bytes) -> None:
    """Compressed though nobody agreed to it: 16 KiB that would be 16 MiB."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = deflate.compress(bytes(16 * 1024 * 1024)) + deflate.flush(zlib.Z_SYNC_FLUSH)
    await _pour(port, site, b"", frame(BINARY, bomb[:16_384], reserved=4))


async def resume_flood(port: int, site: bytes) -> None:
    """Asks for its mail again and again."""
    ask = Envelope(Type.RESUME, Flag.LAST, bytes(16), 7, body=b'{"log_epoch":null}').to_bytes()
    await _pour(port, site, b"", frame(BINARY, ask) * 20)


async def message_flood(port: int, site: bytes) -> None:
    """Largest messages to a conversation that is not its own, as fast as it goes."""
    flags = Flag.STORE | Flag.LAST
    sent = Envelope(Type.MSG, flags, b"x" * 16, 7, 0, bytes(16_000)).to_bytes()
    await _pour(port, site, b"", frame(BINARY, sent))


async def half_requests(port: int, site: bytes) -> None:
    """Requests that never end."""
    async with asyncio.TaskGroup() as group:
        for _ in range(_SOCKETS):
            group.create_task(_half_request(port))


async def _half_request(port: int) -> None:
    while True:
        with contextlib.suppress(OSError):
            client = await RawClient.dial(port)
            await client.send(b"GET /healthz HTTP/1.1\r\nHost: a\r\n")
            for _ in range(200):
                await asyncio.sleep(0.05)
                if client.writer.transport.is_closing():
                    break
                await client.send(b"X: y\r\n")
            client.drop()
        await asyncio.sleep(0.01)


async def header_flood(port: int, site: bytes) -> None:
    """Headers without end, and lines without end."""
    several = b"".join(b"X-%d: y\r\n" % number for number in range(100))
    async with asyncio.TaskGroup() as group:
        for start, more in ((b"GET / HTTP/1.1\r\n", several), (b"GET /", bytes(4096))):
            group.create_task(_endless(port, start, more))


async def _endless(port: int, start: bytes, more: bytes) -> None:
    while True:
        with contextlib.suppress(OSError, TimeoutError):
            client = await RawClient.dial(port)
            client.writer.write(start)
            while not client.writer.transport.is_closing():
                client.writer.write(more)
                async with asyncio.timeout(0.2):
                    await client.writer.drain()
                await asyncio.sleep(0)
            client.drop()
        await asyncio.sleep(0)


async def connect_storm(port: int, site: bytes) -> None:
    """Connects, upgrades, leaves."""
    async with asyncio.TaskGroup() as group:
        for number in range(8):
            group.create_task(_come_and_go(port, site, upgrade=number % 2 == 0))


async def _come_and_go(port: int, site: bytes, *, upgrade: bool) -> None:
    while True:
        if upgrade:
            client = await _guest(port, site)
            if client is not None:
                client.drop()
        else:
            with contextlib.suppress(OSError):
                (await RawClient.dial(port)).drop()
        await asyncio.sleep(0)


FLOODS: dict[str, Flood] = {
    "pings, pongs unread": ping_flood,
    "message in endless pieces": fragment_flood,
    "message in endless empty pieces": empty_piece_flood,
    "empty frames": empty_frame_flood,
    "oversize frames": oversize,
    "compression bombs": compression_bomb,
    "resumes": resume_flood,
    "messages": message_flood,
    "half requests": half_requests,
    "endless headers": header_flood,
    "connect storm": connect_storm,
    "bundles of a desk": desk_floods.bundle_flood,
    "presence of a desk": desk_floods.presence_flood,
    "refusals of a desk": desk_floods.nack_flood,
    "acknowledgements of a desk": desk_floods.taken_flood,
    "resumes of a desk": desk_floods.desk_resume_flood,
    "messages of a desk": desk_floods.stored_flood,
    "typing of a desk": desk_floods.ephemeral_flood,
    "logins of a desk": desk_floods.login_flood,
    "new sites": desk_floods.founding_flood,
    "metrics": desk_floods.scrape_flood,
}
"""A reader that doesn't read needs a desk that sends: see ``test_floods.py``."""
