"""A client of RFC 6455 that can do everything wrong: frames are built bit by bit.

It shares no code with the relay's library, so that a mistake in reading the standard is not
made at both ends.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
import struct
from dataclasses import dataclass
from typing import Self

from server_stub.login import b64
from tests.server_stub.ends import raw_opened, source

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def frame(
    opcode: int,
    payload: bytes = b"",
    *,
    fin: bool = True,
    reserved: int = 0,
    masked: bool = True,
    length: int | None = None,
    width: int | None = None,
    key: bytes = b"",
) -> bytes:
    """Return one frame, masked with ``key`` or a random one.

    ``length`` and ``width`` (7, 16, 64) tell lies about the payload's size.
    """
    said = len(payload) if length is None else length
    width = width or (7 if said < 126 else 16 if said < 65_536 else 64)
    mask_bit = 0x80 if masked else 0
    head = bytes([(0x80 if fin else 0) | reserved << 4 | opcode])
    if width == 7:
        head += bytes([mask_bit | said])
    elif width == 16:
        head += bytes([mask_bit | 126]) + struct.pack(">H", said)
    else:
        head += bytes([mask_bit | 127]) + struct.pack(">Q", said)
    if not masked:
        return head + payload
    key = key or os.urandom(4)
    repeated = (key * (len(payload) // 4 + 1))[: len(payload)]
    mixed = int.from_bytes(payload, "big") ^ int.from_bytes(repeated, "big")
    return head + key + mixed.to_bytes(len(payload), "big")


def close_frame(code: int, reason: bytes = b"") -> bytes:
    """Return a CLOSE."""
    return frame(CLOSE, struct.pack(">H", code) + reason)


@dataclass(frozen=True)
class Got:
    """One frame of the relay's."""

    opcode: int
    payload: bytes
    fin: bool
    reserved: int
    masked: bool

    @property
    def code(self) -> int:
        """The code of a CLOSE, 1005 without one."""
        return int(struct.unpack(">H", self.payload[:2])[0]) if self.payload else 1005


class RawClient:
    """One TCP connection; :meth:`upgrade` first."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        raw_opened.append(writer)

    @classmethod
    async def dial(cls, port: int) -> Self:
        """Connect."""
        return cls(*await asyncio.open_connection("127.0.0.1", port, **source))  # type: ignore[arg-type]

    @classmethod
    async def visitor(cls, port: int, site: bytes) -> Self:
        """Connect and upgrade as a visitor of a site."""
        client = await cls.dial(port)
        status, _ = await client.upgrade(f"/v1/{b64(site)}")
        assert status == 101
        return client

    async def upgrade(self, path: str, **changes: str | None) -> tuple[int, dict[str, str]]:
        """Ask for a WebSocket; return the status and the headers.

        A change to None leaves a header out; ``method`` and ``version`` change the first line.
        """
        key = base64.b64encode(os.urandom(16))
        fields: dict[str, str | None] = {
            "Host": "relay.example",
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Key": key.decode(),
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Protocol": "db.v1",
        }
        method = changes.pop("method", None) or "GET"
        version = changes.pop("version", None) or "HTTP/1.1"
        fields.update({name.replace("_", "-"): value for name, value in changes.items()})
        lines = [f"{method} {path} {version}"]
        lines += [f"{name}: {value}" for name, value in fields.items() if value is not None]
        await self.send("\r\n".join([*lines, "", ""]).encode())
        status, headers = await self.answer()
        if status == 101:
            proof = base64.b64encode(hashlib.sha1(key + _GUID).digest()).decode()
            assert headers["sec-websocket-accept"] == proof
        return status, headers

    async def answer(self) -> tuple[int, dict[str, str]]:
        """Read the head of an HTTP answer; status 0 if the relay just closed."""
        try:
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        except (asyncio.IncompleteReadError, ConnectionError):
            return 0, {}
        first, *rest = head.strip().split("\r\n")
        pairs = (line.partition(":") for line in rest)
        return int(first.split()[1]), {name.lower(): value.strip() for name, _, value in pairs}

    async def send(self, data: bytes) -> None:
        """Send bytes as they are; a connection that is gone takes them silently."""
        try:
            self.writer.write(data)
            await self.writer.drain()
        except ConnectionError:
            pass

    async def get(self) -> Got:
        """Read one frame.

        Raises:
            EOFError: If the relay has closed the connection.
        """
        try:
            first, second = await self.reader.readexactly(2)
            size = second & 0x7F
            if size == 126:
                (size,) = struct.unpack(">H", await self.reader.readexactly(2))
            elif size == 127:
                (size,) = struct.unpack(">Q", await self.reader.readexactly(8))
            payload = await self.reader.readexactly(size)
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise EOFError from error
        return Got(first & 0x0F, payload, bool(first & 0x80), first >> 4 & 7, bool(second & 0x80))

    async def closing(self) -> int:
        """Read until the relay's CLOSE; return its code, or 1006 if the line just ended."""
        while True:
            try:
                got = await self.get()
            except EOFError:
                return 1006
            if got.opcode == CLOSE:
                return got.code

    async def ended(self) -> bool:
        """Read to the end of the line: the relay closes the TCP connection, not we."""
        try:
            while True:
                await self.get()
        except EOFError:
            return True

    def drop(self) -> None:
        """Leave without a word."""
        self.writer.transport.abort()
