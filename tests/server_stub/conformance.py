"""Plays the table of conformance cases against a running relay, with a desk that echoes.

What a visitor says goes through the relay to a desk and back, so that an echo shows that the
relay took the message whole; how frames are written and read is :mod:`tests.server_stub.raw_client`'s.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import replace

from server_stub.envelope import Envelope, Flag, Type, from_bytes
from tests.processes import RelayProcess
from tests.server_stub.conformance_cases import LEAST, Case
from tests.server_stub.ends import EPOCH, Desk, Identity, said
from tests.server_stub.raw_client import BINARY, CLOSE, PING, PONG, RawClient, close_frame, frame

LIMITS = {"visitor_burst": 100_000, "message_burst": 100_000, "mailbox_site": 100_000}
_ALIVE = b"still there?"
_SECONDS = 30.0


async def play(relay: RelayProcess, cases: list[Case]) -> list[str]:
    """Return a line for each case that did not come out as it should."""
    identity = Identity()
    desk = await Desk.login(relay.url, identity)
    echoing = asyncio.create_task(_echo(desk))
    wrong = []
    try:
        for case in cases:
            try:
                async with asyncio.timeout(_SECONDS):
                    problem = await _play(relay, identity.site, case)
            except TimeoutError:
                problem = "nothing came"
            if problem:
                wrong.append(f"{case.number} {case.what}: {problem}")
    finally:
        echoing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await echoing
        await desk.close()
    return wrong


async def _echo(desk: Desk) -> None:
    while True:
        heard = await desk.until(Type.MSG)
        await desk.take(heard)
        await desk.send(replace(heard, flags=heard.flags | Flag.DOWN))


async def _play(relay: RelayProcess, site: bytes, case: Case) -> str:
    client = await RawClient.visitor(relay.port, site)
    try:
        # A connection that has to live on shows it by a message that still comes back.
        size = case.echoes or (0 if case.closes else 64)
        message = await _message(client, size)
        data = case.sent(message)
        step = case.chop or len(data)
        for at in range(0, len(data), step):
            await client.send(data[at : at + step])
            await asyncio.sleep(0)
        if not case.closes:
            last = b"" if case.echoes else frame(BINARY, message)
            await client.send(last + frame(PING, _ALIVE))
        return await _outcome(client, case, message, echoed=not size)
    finally:
        client.drop()


async def _message(client: RawClient, size: int) -> bytes:
    """Say hello and return a message of ``size`` bytes that will be echoed; 64 zeros without."""
    if not size:
        return bytes(64)
    hello = Envelope(Type.HELLO, Flag.LAST, epoch=EPOCH, body=b'{"ticket":null,"log_epoch":null}')
    await client.send(frame(BINARY, hello.to_bytes()))
    while True:
        got = await client.get()
        if got.opcode == BINARY and (welcome := from_bytes(got.payload)).type == Type.WELCOME:
            break
    body = json.dumps({"log_epoch": None}).encode()
    resume = Envelope(Type.RESUME, Flag.LAST, welcome.conversation, EPOCH, body=body)
    await client.send(frame(BINARY, resume.to_bytes()))
    return said(
        welcome.conversation, 0, bytes(index % 251 for index in range(size - LEAST))
    ).to_bytes()


async def _outcome(client: RawClient, case: Case, message: bytes, *, echoed: bool) -> str:
    """Read until everything that is expected has come; return what is wrong, '' if nothing."""
    wanted = [*case.pongs, *([] if case.closes else [_ALIVE])]
    pongs: list[bytes] = []
    code = 0
    # What has to come before a close: a message that is echoed comes from another process, and
    # after the close nobody passes it on.
    while not echoed or pongs != wanted or (case.closes and not code):
        try:
            got = await client.get()
        except EOFError:
            return f"the line ended; pongs {pongs}, echoed {echoed}, code {code}"
        if got.masked or got.reserved or not got.fin:
            return f"a frame that the relay may not send: {got}"
        if got.opcode == PONG:
            pongs.append(got.payload)
            if pongs != wanted[: len(pongs)]:
                return f"pongs {pongs}"
        elif got.opcode == CLOSE:
            code = got.code
            if code not in case.closes:
                return f"closed with {code}"
            break
        elif got.opcode == BINARY:
            envelope = from_bytes(got.payload)
            if envelope.type == Type.MSG:
                back = replace(envelope, flags=envelope.flags & ~Flag.DOWN)
                if back.to_bytes() != message:
                    return f"echoed otherwise: {len(got.payload)} bytes"
                echoed = True
        elif got.opcode != PING:
            return f"opcode {got.opcode}"
    if case.closes:
        await client.send(close_frame(code if code != 1005 else 1000))
        await client.ended()
    return ""
