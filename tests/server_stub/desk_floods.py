"""Floods from inside: a desk or a visitor that is properly logged in and asks without end.

Each brings a site of its own, as anybody can; see ``floods.py``, which lists them too.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import replace

from websockets.exceptions import ConnectionClosed

from server_stub.envelope import TAKEN, Envelope, Flag, Type
from server_stub.login import from_b64
from tests.server_stub.ends import Desk, Identity, Visitor, replied
from tests.server_stub.raw_client import BINARY, RawClient, frame

_GUESTS = 50


async def _desk_pours(port: int, frames: Iterator[Envelope], identity: Identity) -> None:
    """Send a desk's frames for ever; a desk that is closed logs in again. Never read."""
    while True:
        with contextlib.suppress(OSError, ConnectionClosed, TimeoutError):
            desk = await Desk.login(f"ws://127.0.0.1:{port}", identity)
            transport = desk.socket.transport
            transport.pause_reading()
            while not transport.is_closing():
                some = itertools.islice(frames, 100)
                transport.write(b"".join(frame(BINARY, each.to_bytes()) for each in some))
                await asyncio.sleep(0.005)
                while transport.get_write_buffer_size() > 1_000_000:
                    if transport.is_closing():
                        break
                    await asyncio.sleep(0.005)
            transport.abort()
        await asyncio.sleep(0.01)


async def bundle_flood(port: int, site: bytes) -> None:
    """Another bundle in every frame: each is to be saved."""
    bundles = (Envelope(Type.BUNDLE, Flag.LAST, body=b"%4000d" % n) for n in itertools.count())
    await _desk_pours(port, bundles, Identity())


async def presence_flood(port: int, site: bytes) -> None:
    """A person who comes and goes in every frame: all visitors are to be told."""
    own = Identity()
    url = f"ws://127.0.0.1:{port}"
    desk = await Desk.login(url, own)
    guests = [await Visitor.login(url, own.site) for _ in range(_GUESTS)]
    await desk.close()
    bodies = itertools.cycle(json.dumps({"person": person}).encode() for person in (True, False))
    await _desk_pours(port, (Envelope(Type.PRESENCE, Flag.LAST, body=body) for body in bodies), own)
    assert guests


async def nack_flood(port: int, site: bytes) -> None:
    """Refusals of what never came."""
    flags = Flag.STORE | Flag.LAST
    refused = (
        Envelope(Type.NACK, flags, b"c" * 16, 7, n, bytes(16_000)) for n in itertools.count()
    )
    await _desk_pours(port, refused, Identity())


async def taken_flood(port: int, site: bytes) -> None:
    """Acknowledgements of what never came, while something waits."""
    own = Identity()
    desk = await Desk.login(f"ws://127.0.0.1:{port}", own)
    for number in range(50):
        await desk.send(replied(b"c" * 16, number))
    await desk.close()
    flags = Flag.STORE | Flag.LAST
    taken = (Envelope(Type.ACK, flags, b"d" * 16, 7, n, TAKEN) for n in itertools.count())
    await _desk_pours(port, taken, own)


async def desk_resume_flood(port: int, site: bytes) -> None:
    """A desk that asks for its full mailbox again and again."""
    own = Identity()
    url = f"ws://127.0.0.1:{port}"
    desk = await Desk.login(url, own)
    guests = [await Visitor.login(url, own.site) for _ in range(40)]
    await desk.close()
    for guest, number in itertools.product(guests, range(10)):
        await guest.send(guest.says(number, bytes(4_000)))
    await _desk_pours(port, itertools.repeat(Envelope(Type.RESUME, Flag.LAST)), own)


async def stored_flood(port: int, site: bytes) -> None:
    """Messages to conversations that never were, as fast as a desk may."""
    own = Identity()
    sent = (replied(n.to_bytes(16, "big"), n, bytes(4_000)) for n in itertools.count(1))
    await _desk_pours(port, sent, own)


async def ephemeral_flood(port: int, site: bytes) -> None:
    """Typing in conversations that never were."""
    flags = Flag.EPHEMERAL | Flag.DOWN | Flag.LAST
    typing = Envelope(Type.EPH, flags, b"c" * 16, 7, body=bytes(16_000))
    numbered = (replace(typing, sequence=number) for number in itertools.count())
    await _desk_pours(port, numbered, Identity())


async def login_flood(port: int, site: bytes) -> None:
    """One desk that logs in again and again."""
    own = Identity()
    async with asyncio.TaskGroup() as group:
        for _ in range(4):
            group.create_task(_log_in(port, itertools.repeat(own)))


async def founding_flood(port: int, site: bytes) -> None:
    """A new site with every login."""
    async with asyncio.TaskGroup() as group:
        for _ in range(4):
            group.create_task(_log_in(port, (Identity() for _ in itertools.count())))


async def _log_in(port: int, identities: Iterator[Identity]) -> None:
    for identity in identities:
        with contextlib.suppress(OSError, EOFError):
            client = await RawClient.dial(port)
            status, _ = await client.upgrade("/desk/v1")
            if status == 101:
                nonce = json.loads((await client.get()).payload[32:])["nonce"]
                now = round(time.time() * 1000)
                body = identity.hello(from_b64(nonce), f"127.0.0.1:{port}", now)
                await client.send(
                    frame(BINARY, Envelope(Type.HELLO, Flag.LAST, body=body).to_bytes())
                )
                await client.get()
            client.drop()
        await asyncio.sleep(0)


async def scrape_flood(port: int, site: bytes) -> None:
    """Asks for the metrics, from 4 connections at once."""
    async with asyncio.TaskGroup() as group:
        for _ in range(4):
            group.create_task(_scrape(port))


async def _scrape(port: int) -> None:
    while True:
        with contextlib.suppress(OSError):
            client = await RawClient.dial(port)
            await client.send(b"GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n")
            await client.reader.read()
            client.drop()
        await asyncio.sleep(0)
