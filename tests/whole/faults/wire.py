"""A TCP proxy of ours: it delays, slices, resets, and finds a node that is alive.

Between both ends and the relay, in the loop of the test. It knows nothing of the protocol.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self


@dataclass
class Weather:
    """What happens to bytes: seconds, bytes, and the chance of a reset for each piece."""

    delay: float = 0.0
    jitter: float = 0.0
    slices: int = 0
    """Pieces of at most so many bytes, 0 for whole reads."""
    reset: float = 0.0
    refuse: bool = False


class Wire:
    """Listens on a free port; ``ports`` gives the relay's, or those of its nodes."""

    def __init__(self, ports: Callable[[], Sequence[int]]) -> None:
        self._ports = ports
        self.weather = Weather()
        self.dice = random.Random(7)
        self.port = 0
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1024)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        self.reset()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def url(self) -> str:
        """Where both ends connect to."""
        return f"ws://127.0.0.1:{self.port}"

    def reset(self) -> None:
        """Reset every connection, as a router does that was switched off and on."""
        for writer in list(self._open):
            _reset(writer)

    async def _serve(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._open.add(back)
        try:
            found = None if self.weather.refuse else await self._relay()
            if found is not None:
                far, forth = found
                self._open.add(forth)
                try:
                    async with asyncio.TaskGroup() as both:
                        both.create_task(self._carry(near, forth))
                        both.create_task(self._carry(far, back))
                finally:
                    self._open.discard(forth)
                    forth.close()
        except* (OSError, EOFError, asyncio.CancelledError):
            pass  # asyncio's streams report a cancelled connection as an error
        finally:
            self._open.discard(back)
            back.close()

    async def _relay(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        ports = list(self._ports())
        self.dice.shuffle(ports)
        for port in ports:
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(2):
                    return await asyncio.open_connection("127.0.0.1", port)
        return None

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65_536):
            weather = self.weather
            if weather.delay or weather.jitter:
                await asyncio.sleep(weather.delay + self.dice.uniform(0, weather.jitter))
            if self.dice.random() < weather.reset:
                _reset(writer)
                raise ConnectionResetError
            while data:
                size = self.dice.randint(1, weather.slices) if weather.slices else len(data)
                writer.write(data[:size])
                data = data[size:]
                await writer.drain()
                if data:
                    await asyncio.sleep(0)
        # One end is done: so is the other.
        raise EOFError


def _reset(writer: asyncio.StreamWriter) -> None:
    raw = writer.get_extra_info("socket")
    if raw is not None:
        with contextlib.suppress(OSError):
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
