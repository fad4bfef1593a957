"""The floor: frames behind a two-byte length over TCP, no WebSocket at all. Prints its port."""

from __future__ import annotations

import asyncio
import json
import secrets
import struct

visitors: dict[bytes, asyncio.BaseTransport] = {}
desks: list[asyncio.BaseTransport] = []


class Line(asyncio.Protocol):
    """One connection; its first byte says whether it is the desk's."""

    def __init__(self) -> None:
        self.buffer = b""
        self.desk: bool | None = None
        self.conversation = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Cut frames out of what came."""
        if self.desk is None:
            self.desk, data = data[:1] == b"D", data[1:]
            if self.desk:
                desks[:] = [self.transport]
            else:
                self.conversation = secrets.token_bytes(16)
                visitors[self.conversation] = self.transport
                _send(self.transport, bytes(4) + self.conversation + bytes(12))
        buffer = self.buffer + data
        while len(buffer) >= 2:
            (size,) = struct.unpack_from(">H", buffer)
            if len(buffer) < size + 2:
                break
            self._frame(buffer[2 : size + 2])
            buffer = buffer[size + 2 :]
        self.buffer = buffer

    def _frame(self, frame: bytes) -> None:
        if self.desk:
            visitor = visitors.get(frame[4:20])
            if visitor is not None:
                _send(visitor, frame)
        else:
            _send(desks[0], frame[:4] + self.conversation + frame[20:])


def _send(transport: asyncio.BaseTransport, frame: bytes) -> None:
    assert isinstance(transport, asyncio.WriteTransport)
    transport.write(struct.pack(">H", len(frame)) + frame)


async def main() -> None:
    """Serve until killed."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Line, "127.0.0.1", 0, backlog=1024)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
