"""Floods against a real relay: its memory stays bounded and the others are served meanwhile."""

import asyncio
import contextlib
import json
import socket
import urllib.request

import pytest
from websockets.exceptions import ConnectionClosed

from server_stub.envelope import Close, Envelope, Flag, Type
from tests.server_stub.ends import EPOCH, Desk, Identity, Visitor, replied, run
from tests.server_stub.floods import FLOODS
from tests.server_stub.raw_client import BINARY, RawClient, frame

IDENTITY = Identity()
_CEILING = 64 * 1024 * 1024
"""Bytes by which a flood may make the process grow. The storm of connections comes nearest, with\nabout 50 MiB: closed ones wait for the collector of cycles."""


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_neither_stalls_nor_grows_the_relay(start, name):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        honest = await Visitor.login(relay.url, IDENTITY.site)
        before = relay.memory()
        flood = asyncio.create_task(FLOODS[name](relay.port, IDENTITY.site))
        for sequence in range(8):
            sent = honest.says(sequence)
            assert await honest.stored(sent)
            while (await desk.until(Type.MSG)).key != sent.key:
                pass
            await desk.take(sent)
            await asyncio.sleep(0.1)
        assert not flood.done()
        flood.cancel()
        await asyncio.gather(flood, return_exceptions=True)
        assert relay.memory() - before < _CEILING

    run(test())


async def _stalled(relay, desk):
    """Return a visitor that reads nothing, for whom the desk has sent more than its queue holds."""
    honest = await Visitor.login(relay.url, IDENTITY.site)
    slow = await Visitor.login(relay.url, IDENTITY.site)
    raw = slow.socket.transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    slow.socket.transport.pause_reading()
    flags = Flag.EPHEMERAL | Flag.DOWN | Flag.LAST
    for sequence in range(120):
        assert await desk.stored(replied(slow.conversation, sequence, bytes(16_000)))
        probe = Envelope(Type.EPH, flags, honest.conversation, EPOCH, sequence)
        await desk.send(probe)
        assert await honest.until(Type.EPH) == probe
        if metric(relay, 'refusals_total{code="4102"}'):
            return slow
    raise AssertionError("It was not closed though it read nothing.")


def test_a_visitor_that_does_not_read_is_closed_and_the_others_go_on(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        slow = await _stalled(relay, desk)
        slow.socket.transport.resume_reading()
        assert await slow.close_code() in {Close.SLOW, 1006}
        back = await Visitor.login(relay.url, IDENTITY.site, known=slow)
        assert (await back.until(Type.MSG)).sequence == 0

    run(test())


def test_a_visitor_that_never_reads_again_is_gone_all_the_same(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        await _stalled(relay, desk)
        # Desk, the honest visitor, and the socket that asks.
        while await asyncio.to_thread(metric, relay, "sockets") > 3:
            pass
        assert metric(relay, "queued_bytes") == 0

    run(test())


def test_where_too_much_waits_in_all_it_is_they_who_do_not_read_that_are_closed(start):
    async def test():
        total = 100_000
        relay = start(limits={"queued_total": total})
        desk = await Desk.login(relay.url, IDENTITY)
        honest = await Visitor.login(relay.url, IDENTITY.site)
        idle = [await Visitor.login(relay.url, IDENTITY.site) for _ in range(2)]
        for one in idle:
            raw = one.socket.transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            one.socket.transport.pause_reading()
        body, sequence = bytes(4_000), 0
        # The second has little waiting, when the first has all that one may have.
        for one, until in ((idle[0], 60_000), (idle[1], total - 8_000)):
            while await asyncio.to_thread(metric, relay, "queued_bytes") < until:
                assert await desk.stored(replied(one.conversation, sequence, body))
                sequence += 1
        largest = replied(honest.conversation, 0, bytes(16_000))
        assert await desk.stored(largest)
        assert await honest.until(Type.MSG) == largest
        assert metric(relay, 'refusals_total{code="4100"}') in {1, 2}
        assert await honest.stored(honest.says(0))

    run(test())


def test_a_visitor_that_does_not_read_does_not_hold_up_a_restart(start):
    async def test():
        relay = start()
        await Desk.login(relay.url, IDENTITY)
        slow = await Visitor.login(relay.url, IDENTITY.site)
        slow.socket.transport.pause_reading()
        _, writer = await asyncio.open_connection("127.0.0.1", relay.port)
        writer.write(b"GET / HTTP/1.1")
        await writer.drain()
        assert await asyncio.to_thread(relay.stop) == 0
        writer.close()

    run(test())


def test_a_ping_flood_is_cut_off_and_memory_stays_bounded(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        honest = await Visitor.login(relay.url, IDENTITY.site)
        hostile = await Visitor.login(relay.url, IDENTITY.site)
        before = relay.memory()
        hostile.socket.transport.pause_reading()
        ping = b"\x89\xfd" + bytes(4) + bytes(125)
        for _ in range(2_000):
            if hostile.socket.transport.is_closing():
                break
            hostile.socket.transport.write(ping * 100)
            await asyncio.sleep(0)
        hostile.socket.transport.resume_reading()
        assert await hostile.close_code() == 1006
        assert await honest.stored(honest.says(0))
        assert relay.memory() - before < 16 * 1024 * 1024
        await desk.close()

    run(test())


def test_who_goes_on_after_being_refused_is_told_why_and_ended(start):
    async def test():
        relay = start(limits={"close_seconds": 0.2, "pong_seconds": 0.2})
        await Desk.login(relay.url, IDENTITY)
        client = await RawClient.visitor(relay.port, IDENTITY.site)
        await client.send(frame(BINARY, b"no envelope") + frame(BINARY) * 1_000)
        assert await client.closing() == Close.BAD_FRAME
        for _ in range(50):
            await client.send(frame(BINARY, bytes(5_000)))
        assert await client.ended()

    run(test())


def test_a_desk_that_is_replaced_while_it_sends_much_is_told_so(start):
    async def test():
        relay = start()
        older = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        for sequence in range(60):
            await older.send(replied(visitor.conversation, sequence, bytes(16_000)))
        newer = await Desk.login(relay.url, IDENTITY)
        for sequence in range(60, 100):
            with contextlib.suppress(ConnectionClosed):
                await older.send(replied(visitor.conversation, sequence, bytes(16_000)))
        assert await older.close_code() == Close.REPLACED
        await newer.close()

    run(test())


def test_half_a_request_is_given_up(start):
    async def test():
        relay = start(limits={"open_seconds": 0.5})
        reader, writer = await asyncio.open_connection("127.0.0.1", relay.port)
        writer.write(b"GET /healthz HTTP/1.1\r\nHost:")
        await writer.drain()
        try:
            answer = await reader.read(100)
        except ConnectionResetError:
            answer = b""
        assert answer == b""
        writer.close()

    run(test())


def test_a_peer_that_answers_no_ping_is_dropped(start):
    async def test():
        relay = start(limits={"ping_seconds": 0.5, "pong_seconds": 0.5}, presence_debounce=0.0)
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        visitor.socket.transport.pause_reading()
        states = []
        while "gone" not in states:
            states.append(json.loads((await desk.until(Type.PRESENCE)).body)["visitor"])
        assert states == ["here", "gone"]
        await desk.close()

    run(test())


def metric(relay, name):
    with urllib.request.urlopen(f"{relay.http_url}/metrics") as answer:
        lines = answer.read().decode().splitlines()
    found = [line for line in lines if line.startswith(f"deskbell_relay_{name} ")]
    return int(found[0].split()[-1]) if found else 0
