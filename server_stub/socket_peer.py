"""One socket of the relay: a bounded out-queue, one writer, and guards against its other end.

The writer is a callback rather than a task: it runs once per turn of the loop that queued
something, and again when the transport has room. Nothing here waits for another peer, and
an idle connection has no task but its reader.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections import deque
from typing import Any, Protocol, cast

from websockets.asyncio.server import Server, ServerConnection
from websockets.frames import PONG, TEXT, Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import OPEN, Event
from websockets.server import ServerProtocol

from server_stub.envelope import Close
from server_stub.limits import Limits, overdue
from server_stub.mailbox_requests import Fetch

_READ_SIZE = 1536
"""Most messages are sealed in 256 to 1,024 bytes, and come in one read."""
_DESK_READ_SIZE = 16 * 1024
_REQUEST = 16 * 1024
"""Bytes of a request; the library alone would keep a megabyte of headers for each that asks."""
_LATE = 2 * 1024
"""Bytes that are still read after a connection was refused: the other end's CLOSE is among them."""
_WRITE_SIZE = 16 * 1024
_SEND_BUFFER = 64 * 1024
_CONTROL = frozenset({Opcode.PING, Opcode.PONG})
_DATA = frozenset({Opcode.BINARY, Opcode.TEXT, Opcode.CONT})
_SHORT = tuple(bytes([0x82, size]) for size in range(126))
_LONG = struct.Struct(">BBH")
"""Heads of whole binary frames; none of an envelope is longer than 16 bits can say."""
_PIECES = 256
"""Of one message; whoever needs more is up to something."""


class Host(Protocol):
    """What a socket tells whoever runs it."""

    limits: Limits
    queued: int

    def accepted(self, peer: SocketPeer) -> None: ...
    def heard(self, peer: SocketPeer, frame: bytes | str) -> None: ...
    def slow(self, peer: SocketPeer, code: Close, reason: str) -> None: ...
    def crowded(self) -> None: ...
    def room(self, fetch: Fetch) -> None: ...
    def lost(self, peer: SocketPeer) -> None: ...


class SocketPeer(ServerConnection):
    """A connection of the ``websockets`` library with its out-queue."""

    def __init__(
        self, protocol: ServerProtocol, server: Server, *, host: Host, **options: Any
    ) -> None:
        super().__init__(protocol, server, **options)
        self.number = 0
        self.address = ""
        self.crowded = False
        self.proxied = False
        self.owner = host
        self.limit = host.limits.visitor_queue
        self.close_task: asyncio.Task[None] | None = None
        self._out: deque[bytes] = deque()
        self._out_bytes = 0
        self._flush_due = False
        self._shut: tuple[int, str] | None = None
        self._shut_timer: asyncio.TimerHandle | None = None
        self._fetch: Fetch | None = None
        self._open_timer: asyncio.TimerHandle | None = None
        self._early: list[bytes | str] | None = []
        self._pieces: list[bytes] = []
        self._text = False
        self._late = 0
        self._asked = 0
        self._controls = 0
        self._controls_since = 0.0
        self._pinged = 0.0
        self._heard = 0.0

    @property
    def backlog(self) -> int:
        """Bytes that the other end has not read yet, as far as this process holds them."""
        return self._out_bytes + self.transport.get_write_buffer_size()

    @property
    def queued(self) -> int:
        """Bytes in the out-queue."""
        return self._out_bytes

    def is_desk(self) -> None:
        """Give it the room of a desk, which speaks for many."""
        self.limit = self.owner.limits.desk_queue
        cast(Any, self.transport).max_size = _DESK_READ_SIZE

    def enqueue(self, frame: bytes, *, droppable: bool = False) -> None:
        """Queue a frame; a slow other end is closed instead."""
        if self._shut is not None or (droppable and self.backlog > self.limit // 2):
            return
        if self.backlog + len(frame) > self.limit:
            self.owner.slow(self, Close.SLOW, "slow consumer")
            return
        if self.owner.queued + len(frame) > self.owner.limits.queued_total:
            self.owner.crowded()
            if self._shut is not None:
                return
        self._out.append(frame)
        self._out_bytes += len(frame)
        self.owner.queued += len(frame)
        self._flush_soon()

    def fetch_when_room(self, fetch: Fetch) -> None:
        """Ask the mailbox for the next page once this queue is half empty."""
        self._fetch = fetch
        self._ask_if_room()

    def shut(self, code: int, reason: str) -> None:
        """Close after what is queued; at once, without it, if the other end doesn't read."""
        if self._shut is None:
            self._shut = code, reason
            self._fetch = None
            limits = self.owner.limits
            unread = code in {Close.SLOW, Close.OVERLOADED}
            seconds = limits.close_seconds + (0 if unread else limits.pong_seconds)
            # The library's close waits for room in the transport, without a limit, before
            # its own limit begins: who never reads would stay for ever.
            self._shut_timer = self.loop.call_later(seconds, self.transport.abort)
            if unread:
                self._drop_queue()
            self._flush_soon()

    async def gone(self) -> None:
        """End a connection that hung up, or went on with nonsense, before its request was answered.

        The library would still answer, and call it an internal error that it can't: a line in the
        log for each that does so.
        """
        self.transport.abort()
        await self.wait_closed()

    def give_way(self) -> None:
        """Close, or be done with closing: others need the room of what waits here."""
        if self._shut is None:
            self.owner.slow(self, Close.OVERLOADED, "overloaded")
        else:
            self._drop_queue()

    def keep_alive(self, now: float) -> None:
        """Ping an other end that has been silent, abort one that did not answer."""
        if self.protocol.state is not OPEN:
            return
        due = overdue(now, self._heard, self._pinged, self.owner.limits)
        if due == "dead":
            self.transport.abort()
        elif due == "ping":
            self._pinged = now
            self.protocol.send_ping(b"")
            self.send_data()

    def _flush_soon(self) -> None:
        if not self._flush_due:
            self._flush_due = True
            self.loop.call_soon(self._flush)

    def _flush(self) -> None:
        self._flush_due = False
        if self.protocol.state is not OPEN:
            self._drop_queue()
            return
        while self._out and not self.paused:
            written = 0
            pieces: list[bytes] = []
            while self._out and written < _WRITE_SIZE:
                frame = self._out.popleft()
                size = len(frame)
                written += size
                # Written here: the library builds each frame in 8 µs, a tenth of a round trip.
                pieces.append(_SHORT[size] if size < 126 else _LONG.pack(0x82, 126, size))
                pieces.append(frame)
            self._out_bytes -= written
            self.owner.queued -= written
            self.transport.write(b"".join(pieces))
        self._guard()
        self._ask_if_room()
        if self._shut is not None and not self._out and self.close_task is None:
            self.close_task = self.loop.create_task(self.close(*self._shut))

    def _ask_if_room(self) -> None:
        if self._fetch is not None and self.backlog < self.limit // 2:
            fetch, self._fetch = self._fetch, None
            self.owner.room(fetch)

    def _drop_queue(self) -> None:
        self.owner.queued -= self._out_bytes
        self._out.clear()
        self._out_bytes = 0

    def _guard(self) -> None:
        # Pongs bypass the out-queue: who sends pings and never reads the answers would
        # make this buffer grow without end.
        if self.transport.get_write_buffer_size() > self.owner.limits.write_buffer:
            self.transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the socket: bound what one read and the kernel's buffer may hold."""
        # One read of the default 256 KiB could hold 40,000 frames, all parsed before the
        # first of them could be refused. Of these it is 250, and a millisecond or two.
        cast(Any, transport).max_size = _READ_SIZE
        raw = transport.get_extra_info("socket")
        if raw is not None and raw.family in {socket.AF_INET, socket.AF_INET6}:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        super().connection_made(transport)
        seconds = self.owner.limits.open_seconds
        self._open_timer = self.loop.call_later(seconds, self._open_late)
        self._heard = self.loop.time()
        self.owner.accepted(self)

    def _open_late(self) -> None:
        if self.request is None:
            self.transport.abort()

    def process_event(self, event: Event) -> None:
        """Count control frames; let the library do the rest."""
        if isinstance(event, Request) and self._open_timer is not None:
            self._open_timer.cancel()
            self._open_timer = None
        if isinstance(event, Frame):
            now = self.loop.time()
            self._heard = now
            if event.opcode in _CONTROL:
                if now - self._controls_since >= 1.0:
                    self._controls, self._controls_since = 0, now
                self._controls += 1
                if self._controls > self.owner.limits.control_frames:
                    self.transport.abort()
                    return
            if event.opcode is PONG:
                return
            if event.opcode in _DATA:
                self._data(event)
                return
        super().process_event(event)

    def listen(self) -> None:
        """Hand over messages from now on, first those that came together with the request."""
        early, self._early = self._early, None
        for message in early or ():
            self.owner.heard(self, message)

    def _data(self, frame: Frame) -> None:
        # Straight to the rules: the library's own way, over a queue and a task that is woken
        # for each message, takes as long as everything else together.
        if frame.opcode is TEXT or self._text:
            self._text = not frame.fin
            message: bytes | str = ""  # never right here, whatever is in it
        elif frame.fin and not self._pieces:
            message = bytes(frame.data)
        else:
            self._pieces.append(bytes(frame.data))
            if len(self._pieces) > _PIECES:
                self.owner.slow(self, Close.BAD_FRAME, "too many pieces")
                self._pieces.clear()
            if not frame.fin:
                return
            message = b"".join(self._pieces)
            self._pieces.clear()
        if self._early is None:
            self.owner.heard(self, message)
        elif len(self._early) < self.owner.limits.incoming_queue:
            self._early.append(message)
        else:
            self.transport.abort()

    def data_received(self, data: bytes) -> None:
        """Parse what came, unless it comes from someone who was refused and does not stop."""
        if self._shut is not None:
            self._late += len(data)
            if self._late > _LATE:
                # Not cut off: it would lose our CLOSE, and why it was refused.
                self.transport.pause_reading()
                return
        if self.request is None:
            self._asked += len(data)
            if self._asked > _REQUEST:
                self.transport.abort()
                return
        super().data_received(data)
        if self.protocol.state is OPEN:
            self._guard()

    def resume_writing(self) -> None:
        """Go on writing: the transport has room again."""
        super().resume_writing()
        self._flush()

    def connection_lost(self, exc: Exception | None) -> None:
        """Give back everything that was counted for this socket."""
        for timer in (self._open_timer, self._shut_timer):
            if timer is not None:
                timer.cancel()
        self._drop_queue()
        self.owner.lost(self)
        super().connection_lost(exc)
