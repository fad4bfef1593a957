"""A relay that means harm, as a browser meets it: it stands before a true one and adds its own.

Bytes towards the true relay pass as they are. Of what comes back it repeats, bends and delays, and
between it puts acknowledgements and refusals of what never was, others' envelopes and nonsense.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import struct
import threading
from collections.abc import Iterator
from dataclasses import replace

from server_stub.envelope import STORED, Envelope, Flag, Type, from_bytes

_LASTING = (Type.MSG, Type.HS2)
_DOWN = Flag.DOWN | Flag.STORE | Flag.LAST | Flag.CHAIN


class Between:
    """Listens on a port of its own, in a thread of its own."""

    def __init__(self, port: int) -> None:
        self._to = port
        self.port = 0
        self.sent = 0
        """Frames that the true relay did not send."""
        self.pour = 0
        """So many more at once, before the next true one."""
        self._loop = asyncio.new_event_loop()
        self._listening = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self._listening.wait(20)

    @property
    def http_url(self) -> str:
        """``http://127.0.0.1:port``."""
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        """End it."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(20)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._listening.set()
        self._loop.run_forever()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                self._loop.run_until_complete(task)
        server.close()
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._to)
        up = asyncio.ensure_future(_pass_on(reader, back))
        try:
            with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
                head = await there.readuntil(b"\r\n\r\n")
                writer.write(head)
                if b" 101 " in head.split(b"\r\n")[0]:
                    await self._frames(there, writer)
                else:
                    await _pass_on(there, writer)
        finally:
            up.cancel()
            for one in (back, writer):
                one.close()

    async def _frames(self, there: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        late: bytes | None = None
        while True:
            opcode, body = await _frame(there)
            if opcode != 2:
                writer.write(bytes([0x80 | opcode, len(body)]) + body)
                continue
            true = from_bytes(body)
            for made in self._harm(true):
                writer.write(_binary(made.to_bytes()))
                self.sent += 1
            if late is not None:
                writer.write(late)
                late = None
            if true.type == Type.MSG and true.sequence % 3 == 0:
                late = _binary(body)  # behind the next one, and the next one twice
            else:
                writer.write(_binary(body))
            writer.write(_binary(body) if true.type in _LASTING else b"")
            await writer.drain()

    def _harm(self, true: Envelope) -> Iterator[Envelope]:
        where, epoch = true.conversation, true.epoch
        if true.type in _LASTING:
            bent = bytearray(true.body)
            bent[len(bent) // 2] ^= 1
            yield replace(true, body=bytes(bent))
            yield replace(true, sequence=true.sequence + 500)
            # Not a lasting one: the widget would say that it has it, and the true relay would
            # close what speaks of a foreign conversation.
            yield Envelope(Type.EPH, Flag.DOWN | Flag.LAST, bytes(range(16)), epoch, 0, true.body)
            yield replace(true, epoch=epoch ^ 1)
            yield Envelope(
                Type.EPH, Flag.DOWN | Flag.EPHEMERAL | Flag.LAST, where, epoch, 7, b"x" * 60
            )
        if true.type == Type.ACK or true.type in _LASTING:
            flags = Flag.STORE | Flag.LAST
            refused = json.dumps({"code": "storage_full"}).encode()
            for sequence in (900, 2**40):
                yield Envelope(Type.ACK, flags, where, epoch, sequence, STORED)
                yield Envelope(Type.NACK, flags, where, epoch, sequence, refused)
            yield Envelope(0x90, Flag.LAST, where, epoch, 0, b"later")
            yield Envelope(Type.PRESENCE, Flag.LAST, where, body=b'{"desk": "<b>here</b>"}')
            yield Envelope(Type.HS2, _DOWN, where, epoch, 0, b"\x04" + bytes(64) + b"y" * 272)
        pour, self.pour = self.pour, 0
        for number in range(pour):
            yield Envelope(Type.MSG, _DOWN, where, epoch, number, b"z" * 272)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()


async def _frame(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    first, size = await reader.readexactly(2)
    if size == 126:
        (size,) = struct.unpack(">H", await reader.readexactly(2))
    return first & 15, await reader.readexactly(size)


def _binary(body: bytes) -> bytes:
    size = len(body)
    return (bytes([0x82, size]) if size < 126 else struct.pack(">BBH", 0x82, 126, size)) + body
