"""A socket that only discards, for a flood's control: as little as lets the flood go on.

It takes connections, says yes to an upgrade and to a login, and reads and forgets the rest.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import re
import subprocess

from desktop.app.places import ROOT
from server_stub.envelope import Envelope, Flag, Type
from server_stub.login import b64

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_KEY = re.compile(rb"(?im)^Sec-WebSocket-Key: *([^\r]+)")
_READ = 64 * 1024
_CLOSE = 0x88


class Sink:
    """The process of a sink."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self._process = process
        self.port = port

    def kill(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def start_sink(command: list[str]) -> Sink:
    """Start a process that runs :func:`discard`, and wait until it listens."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return Sink(process, int(process.stdout.readline()))


async def discard() -> None:
    """Listen on a free port of 127.0.0.1, print it, and discard for ever."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Discarding, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


class _Discarding(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._request: bytearray | None = bytearray()

    def data_received(self, data: bytes) -> None:
        if self._request is None:
            if data[0] == _CLOSE:
                self._transport.write(bytes([_CLOSE, 0]))
                self._transport.close()
            return
        self._request += data[:_READ]
        head, end, _ = self._request.partition(b"\r\n\r\n")
        if end:
            self._request = None
            self._answer(bytes(head))
        elif len(self._request) > _READ:
            self._transport.abort()

    def _answer(self, head: bytes) -> None:
        key = _KEY.search(head)
        if key is None:
            self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            self._transport.close()
            return
        proof = base64.b64encode(hashlib.sha1(key[1].strip() + _GUID).digest())
        said = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        said += b"Sec-WebSocket-Protocol: db.v1\r\nSec-WebSocket-Accept: " + proof + b"\r\n\r\n"
        welcome = {"nonce": b64(bytes(32)), "ticket": b64(bytes(32)), "time": 0, "visitors": []}
        body = json.dumps(welcome).encode()
        frame = Envelope(Type.WELCOME, Flag.LAST, b"s" * 16, body=body).to_bytes()
        # The second answers what a desk says to the first.
        self._transport.write(
            said + 2 * (bytes([0x82, 126, len(frame) >> 8, len(frame) & 255]) + frame)
        )
