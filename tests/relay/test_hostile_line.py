"""A relay that wants to fill the desk's memory, or to keep it busy for ever."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence

import pytest
from websockets.asyncio.server import ServerConnection

from desktop.relay import line as lines
from desktop.relay.connecting import MOST_UNREAD
from desktop.relay.line import Arrived, Line, LineEvent, VisitorPresence
from desktop.relay.sending import A_SECOND, AT_ONCE, Sending
from server_stub.envelope import Close, Envelope, Flag, Type
from tests.relay import fake_relay
from tests.relay.line_scenes import lost
from tests.relay.memory_store import MemoryStore
from tests.relay.small_desk import ORIGIN, SETTINGS, SmallDesk, no_pause, run

_POURED = 5_000


class _Queue:
    """An engine that takes one event for each turn of the loop, and how far it was behind."""

    def __init__(self, url: str) -> None:
        self.line = Line(
            url=url,
            store=MemoryStore(),
            settings=SETTINGS,
            origins=[ORIGIN],
            on_event=self._told,
            pause=no_pause,
        )
        self.behind = 0
        self.taken = 0
        self._events: asyncio.Queue[LineEvent] = asyncio.Queue()

    def _told(self, event: LineEvent) -> None:
        self._events.put_nowait(event)
        self.behind = max(self.behind, self._events.qsize())

    async def work_until(self, kind: type, count: int) -> None:
        while self.taken < count:
            self.taken += isinstance(await self._events.get(), kind)
            await asyncio.sleep(0)


async def _pour(socket: ServerConnection, frames: Sequence[Envelope]) -> None:
    for frame in frames:
        await socket.send(frame.to_bytes())
    await socket.wait_closed()


@pytest.mark.parametrize("kind", [Arrived, VisitorPresence])
def test_a_relay_that_pours_waits_in_its_socket_and_not_in_the_desks_memory(
    kind: type[LineEvent],
) -> None:
    def made(number: int) -> Envelope:
        conversation = number.to_bytes(16, "big")
        if kind is Arrived:
            return Envelope(Type.MSG, Flag.STORE | Flag.LAST, conversation, 7, number, b"x" * 100)
        return Envelope(Type.PRESENCE, Flag.LAST, conversation, body=b'{"visitor": "here"}')

    async def story() -> None:
        async def pour(socket: ServerConnection) -> None:
            await fake_relay.login(socket)
            await _pour(socket, [made(number) for number in range(_POURED)])

        async with fake_relay.relay(pour) as url:
            desk = _Queue(url)
            task = asyncio.create_task(desk.line.run())
            await desk.work_until(kind, _POURED)
            assert desk.behind < 100
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    run(story())


def test_a_relay_that_names_visitors_without_end_or_refuses_what_never_was_is_not_remembered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lines, "_MOST_HERE", 50)
    monkeypatch.setattr(lines, "_MOST_FULL", 60)

    async def story() -> None:
        async def pour(socket: ServerConnection) -> None:
            await fake_relay.login(socket)
            frames = []
            for number in range(500):
                where = (number % 400 + 1).to_bytes(16, "big")
                frames.append(Envelope(Type.PRESENCE, Flag.LAST, where, body=b'{"visitor":"here"}'))
                flags = Flag.STORE | Flag.LAST | Flag.DOWN
                body = b'{"code":"storage_full"}'
                frames.append(Envelope(Type.NACK, flags, where, 7, number, body))
            end = Envelope(Type.PRESENCE, Flag.LAST, b"e" * 16, body=b'{"visitor":"gone"}')
            await _pour(socket, [*frames, end])

        async with fake_relay.relay(pour) as url, SmallDesk(url) as desk:
            await desk.until(lambda: desk.here((b"e" * 16).hex()) == [False])
            assert len(desk.line._here) == 50
            assert len(desk.line._full) == 60
            assert len(desk.line._timers) <= 60

    run(story())


def test_a_relay_that_sends_pings_and_reads_no_answer_is_given_up() -> None:
    async def story() -> None:
        most = 0

        async def ping(socket: ServerConnection) -> None:
            await fake_relay.login(socket)
            socket.transport.pause_reading()
            flood = (b"\x89\x7d" + bytes(125)) * 100
            nonlocal most
            while not socket.transport.is_closing():
                socket.transport.write(flood)
                ours = desk.line._socket
                if ours is not None:
                    most = max(most, ours.transport.get_write_buffer_size())
                while socket.transport.get_write_buffer_size() > 1_000_000:
                    if socket.transport.is_closing():
                        return
                    await asyncio.sleep(0.001)
                await asyncio.sleep(0)

        async with fake_relay.relay(ping) as url, SmallDesk(url) as desk:
            await desk.until(lambda: bool(lost(desk)), 60)
            assert most < 2 * MOST_UNREAD

    run(story())


def test_a_relay_that_restarts_after_each_login_is_asked_later_and_later() -> None:
    async def story() -> None:
        waits: list[int] = []

        async def restart(socket: ServerConnection) -> None:
            await fake_relay.login(socket, log_epoch=secrets.token_bytes(16))
            await socket.close(Close.RESTARTING, "restarting")

        async with fake_relay.relay(restart) as url:
            desk = SmallDesk(url)

            def pause(attempt: int) -> float:
                waits.append(attempt)
                return no_pause(attempt)

            desk.line._pause = pause
            async with desk:
                await desk.until_up(8)
        assert waits[:7] == list(range(7))

    run(story())


def test_the_desk_sends_no_faster_than_a_relay_takes() -> None:
    async def story() -> None:
        clock, sent = [100.0], []

        async def rest(seconds: float) -> None:
            clock[0] += seconds

        class Socket:
            async def send(self, message: bytes, /) -> None:
                sent.append(clock[0])

        sending = Sending(lambda: clock[0], rest)
        frames = AT_ONCE + 10 * A_SECOND
        for number in range(frames):
            sending.push(Envelope(Type.ACK, sequence=number), always=True)
        await sending.some_to(Socket())
        assert len(sent) == frames
        assert sent[AT_ONCE - 1] == 100.0
        for at, moment in enumerate(sent):
            assert at < AT_ONCE + (moment - 100.0) * A_SECOND + 1
        assert sent[-1] <= 100.0 + 10.5

    run(story())
