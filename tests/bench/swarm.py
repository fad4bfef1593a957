"""Very many visitors and one desk in one light process: the load for ``tests.bench relay``.

The ends are asyncio protocols that cut frames out of bytes and answer at once, so that what is
measured is the relay between them. Nothing is sealed: a sealed body is as many random bytes.
``python -m tests.bench.swarm DIALECT PORT`` reads commands as JSON lines and answers each.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import resource
import struct
import sys
import time
from dataclasses import replace

from server_stub.envelope import TAKEN, Envelope, Flag, Type, from_bytes
from server_stub.login import b64, from_b64
from tests.server_stub.ends import Identity, said

BODY = 272
"""A short text: padded to 256 bytes, and the seal's 16."""
_AT_ONCE = 200
Known = tuple[bytes, str]
"""The conversation and the ticket of one who comes back."""
_PINGED = b"\x8a\x80" + bytes(4)


class Light(asyncio.Protocol):
    """One connection. A dialect says what is sent first and what an arrived frame means."""

    def __init__(self, dialect: Dialect, *, desk: bool, known: Known | None = None) -> None:
        self.dialect = dialect
        self.known = known
        self.desk = desk
        self.buffer = b""
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.lost: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.conversation = os.urandom(16)
        self.upgraded = dialect.path(self) is None
        self.sequence = 0
        self.began = 0.0
        self.took: list[float] | None = None
        self.waiting: asyncio.Future[None] | None = None
        self.dialing: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the upgrade."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        path = self.dialect.path(self)
        if path is None:
            self.dialect.opened(self)
            return
        key = base64.b64encode(os.urandom(16)).decode()
        transport.write(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"{self.dialect.headers}\r\n".encode()
        )

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell who waits."""
        for future in (self.ready, self.lost, self.waiting):
            if future is not None and not future.done():
                if future is self.lost:
                    future.set_result(None)
                else:
                    future.set_exception(ConnectionError("closed"))
                    future.exception()

    def data_received(self, data: bytes) -> None:
        """Cut out frames."""
        buffer = self.buffer + data if self.buffer else data
        if not self.upgraded:
            end = buffer.find(b"\r\n\r\n")
            if end < 0:
                self.buffer = buffer
                return
            if b" 101 " not in buffer[:20]:
                self.transport.abort()
                return
            self.upgraded = True
            buffer = buffer[end + 4 :]
            self.dialect.opened(self)
        self.buffer = self.dialect.cut(self, buffer)

    def frame(self, payload: bytes, opcode: int = 2) -> None:
        """Send one WebSocket frame, masked with zeros."""
        size = len(payload)
        head = bytes([0x80 | opcode])
        head += bytes([0x80 | size]) if size < 126 else b"\xfe" + struct.pack(">H", size)
        self.transport.write(head + bytes(4) + payload)

    def arrived(self) -> None:
        """A reply has come back."""
        if self.took is not None:
            self.took.append(time.perf_counter() - self.began)
        if self.waiting is not None and not self.waiting.done():
            self.waiting.set_result(None)


class Dialect:
    """WebSocket frames with our header, as the bare rivals speak it."""

    headers = ""
    stored = True

    def path(self, end: Light) -> str | None:
        """Return what to ask for, None where there is no HTTP."""
        return "/desk" if end.desk else "/visitor"

    def opened(self, end: Light) -> None:
        """The connection is there."""
        if end.desk:
            end.ready.set_result(None)

    def cut(self, end: Light, buffer: bytes) -> bytes:
        """Hand over whole frames; return what is left."""
        at, size = 0, len(buffer)
        while size - at >= 2:
            length, start = buffer[at + 1] & 0x7F, at + 2
            if length == 126:
                if size - at < 4:
                    break
                length, start = struct.unpack_from(">H", buffer, at + 2)[0], at + 4
            if size < start + length:
                break
            opcode = buffer[at] & 15
            if opcode in {1, 2}:
                self.got(end, buffer[start : start + length])
            elif opcode == 9:
                end.transport.write(_PINGED)
            at = start + length
        return buffer[at:]

    def got(self, end: Light, frame: bytes) -> None:
        """Act on a frame."""
        if end.desk:
            self.send(end, frame)
        elif not end.ready.done():
            end.conversation = frame[4:20]
            end.ready.set_result(None)
        else:
            end.arrived()

    def send(self, end: Light, frame: bytes) -> None:
        """Send a frame."""
        end.frame(frame)

    def ask(self, end: Light) -> None:
        """A visitor writes."""
        self.send(end, said(end.conversation, end.sequence, bytes(BODY)).to_bytes())


class RawDialect(Dialect):
    """The same behind two bytes of length."""

    def path(self, end: Light) -> str | None:
        return None

    def opened(self, end: Light) -> None:
        end.transport.write(b"D" if end.desk else b"V")
        super().opened(end)

    def cut(self, end: Light, buffer: bytes) -> bytes:
        while len(buffer) >= 2:
            (size,) = struct.unpack_from(">H", buffer)
            if len(buffer) < size + 2:
                break
            self.got(end, buffer[2 : size + 2])
            buffer = buffer[size + 2 :]
        return buffer

    def send(self, end: Light, frame: bytes) -> None:
        end.transport.write(struct.pack(">H", len(frame)) + frame)


class SocketIoDialect(Dialect):
    """Engine.IO 4 over WebSocket only."""

    def path(self, end: Light) -> str | None:
        return "/socket.io/?EIO=4&transport=websocket"

    def opened(self, end: Light) -> None:
        pass

    def got(self, end: Light, frame: bytes) -> None:
        kind = frame[:2]
        if frame[:1] == b"0":
            end.frame(b"40", 1)
        elif frame == b"2":
            end.frame(b"3", 1)
        elif kind == b"40":
            end.frame(b'42["who","desk"]' if end.desk else b'42["who","visitor"]', 1)
            super().opened(end)
        elif kind == b"42":
            super().got(end, base64.b64decode(json.loads(frame[2:])[1]))

    def send(self, end: Light, frame: bytes) -> None:
        end.frame(b'42["m","' + base64.b64encode(frame) + b'"]', 1)


class NchanDialect(Dialect):
    """nchan's channels: one for the desk, one for each visitor; text frames, replies by POST."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._posts: asyncio.Transport | None = None

    def path(self, end: Light) -> str | None:
        return "/desk" if end.desk else f"/visitor?id={end.conversation.hex()}"

    def opened(self, end: Light) -> None:
        if end.desk:
            end.dialing = asyncio.get_running_loop().create_task(self._dial(end))
        else:
            end.ready.set_result(None)

    async def _dial(self, end: Light) -> None:
        loop = asyncio.get_running_loop()
        self._posts, _ = await loop.create_connection(asyncio.Protocol, "127.0.0.1", self._port)
        end.ready.set_result(None)

    def got(self, end: Light, frame: bytes) -> None:
        if not end.desk:
            end.arrived()
        elif self._posts is not None:
            where = base64.b64decode(frame)[4:20].hex()
            head = f"POST /publish?id={where} HTTP/1.1\r\nHost: a\r\nContent-Length: {len(frame)}"
            self._posts.write(head.encode() + b"\r\n\r\n" + frame)

    def send(self, end: Light, frame: bytes) -> None:
        end.frame(base64.b64encode(frame), 1)


class DeskbellDialect(Dialect):
    """``db.v1``: logged in, stored, acknowledged at both ends."""

    headers = "Sec-WebSocket-Protocol: db.v1\r\n"

    def __init__(self, port: int, *, stored: bool = True, away: bool = False) -> None:
        self.identity = Identity()
        self.host = f"127.0.0.1:{port}"
        self.stored = stored
        self.away = away
        """The desk leaves after its login, and what comes back to a visitor is STORED."""
        self.hello = Envelope(Type.HELLO, Flag.LAST, epoch=7, body=b'{"ticket":null}').to_bytes()

    def path(self, end: Light) -> str | None:
        return "/desk/v1" if end.desk else f"/v1/{b64(self.identity.site)}"

    def opened(self, end: Light) -> None:
        if end.desk:
            return
        hello = self.hello
        if end.known is not None:
            conversation, ticket = end.known
            body = json.dumps({"ticket": ticket}).encode()
            hello = Envelope(Type.HELLO, Flag.LAST, conversation, 7, body=body).to_bytes()
        end.frame(hello)

    def got(self, end: Light, frame: bytes) -> None:
        kind = frame[1]
        if kind in {Type.MSG, Type.EPH}:
            if kind == Type.MSG:
                # The header of an ACK is the envelope's, but for the type.
                end.frame(frame[:1] + bytes([Type.ACK]) + frame[2:32] + TAKEN)
            if end.desk:
                end.frame(frame[:3] + bytes([frame[3] | Flag.DOWN]) + frame[4:])
            else:
                end.arrived()
        elif kind == Type.ACK and self.away and not end.desk:
            end.arrived()
        elif kind == Type.WELCOME:
            self._welcome(end, from_bytes(frame))

    def _welcome(self, end: Light, envelope: Envelope) -> None:
        fields = json.loads(envelope.body)
        if "nonce" in fields:
            now = round(time.time() * 1000)
            body = self.identity.hello(from_b64(fields["nonce"]), self.host, now)
            end.frame(Envelope(Type.HELLO, Flag.LAST, body=body).to_bytes())
            return
        end.conversation = envelope.conversation
        if not end.desk:
            end.known = envelope.conversation, fields["ticket"]
        if end.desk:
            end.frame(Envelope(Type.BUNDLE, Flag.LAST, body=bytes(500)).to_bytes())
            if self.away:
                end.frame(Envelope(Type.BYE, Flag.LAST).to_bytes())
        resume = Envelope(Type.RESUME, Flag.LAST, envelope.conversation, 7, body=b"{}")
        end.frame(resume.to_bytes())
        if not end.ready.done():
            end.ready.set_result(None)

    def ask(self, end: Light) -> None:
        envelope = said(end.conversation, end.sequence, bytes(BODY))
        if not self.stored:
            flags = Flag.EPHEMERAL | Flag.LAST
            envelope = replace(envelope, type=Type.EPH, flags=flags)
        end.frame(envelope.to_bytes())


def dialect_of(name: str, port: int) -> Dialect:
    """Return the dialect of a name."""
    match name:
        case "deskbell":
            return DeskbellDialect(port)
        case "deskbell live":
            return DeskbellDialect(port, stored=False)
        case "deskbell away":
            return DeskbellDialect(port, away=True)
        case "raw":
            return RawDialect()
        case "nchan":
            return NchanDialect(port)
        case "socket.io":
            return SocketIoDialect()
        case _:
            return Dialect()


class Swarm:
    """All connections to one server."""

    def __init__(self, dialect: Dialect, port: int) -> None:
        self.dialect = dialect
        self.port = port
        self.guests: list[Light] = []
        self._away: list[Known | None] = []

    async def desk(self) -> None:
        """Connect the desk."""
        await (await self._dial(desk=True)).ready

    async def come(self, count: int) -> float:
        """Connect so many more visitors; return the seconds until all of them were greeted."""
        began = time.perf_counter()
        gate = asyncio.Semaphore(_AT_ONCE)
        self.guests += await asyncio.gather(*(self._come(gate) for _ in range(count)))
        return time.perf_counter() - began

    async def _come(self, gate: asyncio.Semaphore) -> Light:
        async with gate:
            known = self._away.pop() if self._away else None
            while True:
                try:
                    guest = await self._dial(desk=False, known=known)
                    async with asyncio.timeout(30):
                        await guest.ready
                    return guest
                except (OSError, TimeoutError):
                    await asyncio.sleep(0.05)

    async def _dial(self, *, desk: bool, known: Known | None = None) -> Light:
        loop = asyncio.get_running_loop()
        _, end = await loop.create_connection(
            lambda: Light(self.dialect, desk=desk, known=known), "127.0.0.1", self.port
        )
        return end

    async def talk(self, writers: int, seconds: float) -> dict[str, float]:
        """Let so many visitors write, each its next message when the last has come back."""
        took: list[float] = []
        until = time.perf_counter() + seconds
        step = max(1, len(self.guests) // writers)
        chosen = self.guests[::step][:writers]
        began = time.perf_counter()
        await asyncio.gather(*(self._talk(guest, took, until) for guest in chosen))
        spent = time.perf_counter() - began
        took.sort()
        return {
            "count": len(took),
            "rate": len(took) / spent,
            "p50": took[len(took) // 2] * 1000,
            "p99": took[int(len(took) * 0.99)] * 1000,
        }

    async def _talk(self, guest: Light, took: list[float], until: float) -> None:
        guest.took = took
        loop = asyncio.get_running_loop()
        while time.perf_counter() < until:
            guest.waiting = loop.create_future()
            guest.began = time.perf_counter()
            guest.sequence += 1
            for attempt in range(10):
                self.dialect.ask(guest)
                try:
                    async with asyncio.timeout(2 + attempt):
                        await asyncio.shield(guest.waiting)
                    break
                except TimeoutError:
                    # What is not stored is lost where the other end is not quite there yet.
                    guest.began = time.perf_counter()

    async def all_lost(self) -> None:
        """Wait until every connection is closed."""
        for guest in self.guests:
            await guest.lost
        self._away = [guest.known for guest in self.guests]
        self.guests.clear()


async def main() -> None:
    """Obey until the commands end."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    port = int(sys.argv[2])
    swarm = Swarm(dialect_of(sys.argv[1], port), port)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        command, *arguments = json.loads(line)
        answer = await getattr(swarm, command)(*arguments)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
