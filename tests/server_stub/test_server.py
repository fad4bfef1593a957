"""The relay as a real process over real sockets."""

import asyncio
import contextlib
import json
import os
import resource
import signal
import socket
import time
import urllib.request

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed, InvalidStatus

from server_stub.envelope import Close, Envelope, Flag, Type
from server_stub.login import b64
from tests.processes import start_relay
from tests.server_stub.ends import EPOCH, ORIGIN, Desk, Identity, Visitor, replied, run

IDENTITY = Identity()


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """One relay for tests that leave nothing behind; each brings its own identity."""
    relay = start_relay(
        tmp_path_factory.mktemp("relay"), presence_debounce=0.5, limits={"hello_seconds": 1.0}
    )
    yield relay
    assert relay.process.poll() is None, relay.log.read_text()
    relay.stop()
    assert '"error"' not in relay.log.read_text()


@pytest.fixture
def start(tmp_path):
    """Start relays that are ended with the test."""
    relays = []

    def started(**config):
        relays.append(start_relay(tmp_path / f"relay{len(relays)}", **config))
        return relays[-1]

    yield started
    for relay in relays:
        relay.kill()
        assert '"error"' not in relay.log.read_text()


def test_a_message_and_its_reply_cross_the_relay(shared):
    async def test():
        identity = Identity()
        desk = await Desk.login(shared.url, identity)
        visitor = await Visitor.login(shared.url, identity.site)
        assert visitor.welcome["settings"] == b64(b"settings")
        sent = visitor.says(0, b"sealed question")
        assert await visitor.stored(sent)
        got = await desk.until(Type.MSG)
        assert got == sent
        await desk.take(got)
        reply = replied(visitor.conversation, 0, b"sealed answer")
        assert await desk.stored(reply)
        assert await visitor.until(Type.MSG) == reply
        await visitor.close()
        await desk.close()

    run(test())


@pytest.mark.parametrize(
    ("change", "reason"),
    [({"time": 1_000_000_000_000}, "clock"), ({"origins": "none"}, "hello")],
)
def test_a_login_that_is_refused_says_why_in_its_close_reason(shared, change, reason):
    async def test():
        desk = await Desk.dial(shared.url)
        await desk.hello(shared.url, Identity(), **change)
        with pytest.raises(ConnectionClosed) as closed:
            await desk.receive()
        assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (Close.LOGIN_FAILED, reason)

    run(test())


def test_a_wrong_signature_is_refused(shared):
    async def test():
        desk = await Desk.dial(shared.url)
        await desk.receive()
        body = IDENTITY.hello(bytes(32), "x", round(time.time() * 1000))
        await desk.send(Envelope(Type.HELLO, Flag.LAST, body=body))
        assert await desk.close_code() == Close.LOGIN_FAILED

    run(test())


def test_an_unknown_site_and_a_wrong_ticket_close_alike(shared):
    async def test():
        identity = Identity()
        desk = await Desk.login(shared.url, identity)
        known = await Visitor.login(shared.url, identity.site)
        reasons = set()
        for site, ticket in ((bytes(32), None), (identity.site, b64(bytes(32)))):
            visitor = await Visitor.dial(shared.url, site)
            visitor.conversation, visitor.ticket = known.conversation, ticket
            await visitor.hello()
            with pytest.raises(ConnectionClosed) as closed:
                await visitor.receive()
            reasons.add((closed.value.rcvd.code, closed.value.rcvd.reason))
        assert reasons == {(Close.UNKNOWN, "unknown")}
        await desk.close()

    run(test())


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "http://hotel.example",
        "https://hotel.example:8443",
        "https://hotel.example.evil.example",
    ],
)
def test_a_foreign_page_is_refused_before_the_upgrade(shared, origin):
    async def test():
        identity = Identity()
        async with await Desk.login(shared.url, identity):
            with pytest.raises(InvalidStatus) as refused:
                await Visitor.dial(shared.url, identity.site, origin)
            assert refused.value.response.status_code == 403
            own = await Visitor.dial(shared.url, identity.site, "https://HOTEL.example:443")
            await own.close()

    run(test())


def test_a_page_can_not_be_a_desk(shared):
    async def test():
        with pytest.raises(InvalidStatus) as refused:
            await Desk.dial(shared.url, origin=ORIGIN)
        assert refused.value.response.status_code == 403

    run(test())


def test_the_older_desk_is_closed_with_4006(shared):
    async def test():
        identity = Identity()
        older = await Desk.login(shared.url, identity)
        newer = await Desk.login(shared.url, identity)
        assert await older.close_code() == Close.REPLACED
        visitor = await Visitor.login(shared.url, identity.site)
        await visitor.stored(visitor.says(0))
        assert await newer.until(Type.MSG) == visitor.says(0)
        await newer.close()

    run(test())


def test_a_socket_that_says_nothing_is_closed_with_4103(shared):
    async def test():
        visitor = await Visitor.dial(shared.url, IDENTITY.site)
        assert await visitor.close_code() == Close.NO_HELLO

    run(test())


def test_offline_is_told_after_the_debounce(shared):
    async def test():
        identity = Identity()
        desk = await Desk.login(shared.url, identity)
        await desk.present(person=True)
        visitor = await Visitor.login(shared.url, identity.site)
        desk.socket.transport.abort()
        while json.loads((await visitor.until(Type.PRESENCE)).body) != {"desk": "offline"}:
            pass

    run(test())


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"", Close.BAD_FRAME),
        (b"\x01", Close.BAD_FRAME),
        (bytes(32), Close.VERSION),
        (Envelope(60).to_bytes(), Close.VERSION),
        ("text", Close.BAD_FRAME),
        (b"x" * 16_385, 1009),
    ],
)
def test_a_malformed_frame_closes_its_own_socket_only(shared, frame, code):
    async def test():
        identity = Identity()
        desk = await Desk.login(shared.url, identity)
        honest = await Visitor.login(shared.url, identity.site)
        hostile = await Visitor.login(shared.url, identity.site)
        await hostile.socket.send(frame)
        assert await hostile.close_code() == code
        assert await honest.stored(honest.says(0))
        await desk.close()

    run(test())


def test_the_largest_envelope_passes(shared):
    async def test():
        identity = Identity()
        desk = await Desk.login(shared.url, identity)
        visitor = await Visitor.login(shared.url, identity.site)
        largest = visitor.says(0, os.urandom(16_384 - 32))
        assert await visitor.stored(largest)
        assert await desk.until(Type.MSG) == largest
        await desk.close()

    run(test())


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["http", "websocket", "envelope"]),
    st.lists(st.binary(max_size=300), max_size=8),
)
def test_random_bytes_leave_the_process_alive_and_the_others_served(shared, layer, noise):
    async def test():
        identity = Identity()
        desk = await Desk.login(shared.url, identity)
        honest = await Visitor.login(shared.url, identity.site)
        if layer == "envelope":
            hostile = await Visitor.login(shared.url, identity.site)
            with contextlib.suppress(ConnectionClosed):
                for frame in noise:
                    await hostile.socket.send(hostile.says(0).header[: len(frame) % 33] + frame)
        else:
            reader, writer = await asyncio.open_connection("127.0.0.1", shared.port)
            writer.write(_upgrade(identity.site) if layer == "websocket" else b"")
            writer.writelines(noise)
            writer.write_eof()
            with contextlib.suppress(ConnectionError):
                while await reader.read(65_536):
                    pass
            writer.close()
        assert await honest.stored(honest.says(0))
        while await desk.until(Type.MSG) != honest.says(0):
            pass

    run(test())


def _upgrade(site):
    return (
        f"GET /v1/{b64(site)} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: db.v1\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    ).encode()


def test_stored_mail_survives_a_kill_and_reaches_the_desk(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        sent = [visitor.says(sequence, os.urandom(500)) for sequence in range(8)]
        for envelope in sent:
            assert await visitor.stored(envelope)
        relay.kill()
        relay.restart()
        again = await Desk.login(relay.url, IDENTITY)
        assert [await again.until(Type.MSG) for _ in sent] == sent
        back = await Visitor.login(relay.url, IDENTITY.site, known=visitor)
        assert back.conversation == visitor.conversation
        assert back.welcome["log_epoch"] == visitor.welcome["log_epoch"]
        await again.close()

    run(test())


def test_what_was_said_to_be_stored_is_never_lost_by_a_kill(start):
    async def test():
        relay = start(limits={"message_burst": 1000})
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        stored = []
        for round_ in range(6):
            if round_:
                visitor = await Visitor.login(relay.url, IDENTITY.site, known=visitor)
            sent = [visitor.says(100 * round_ + n) for n in range(20)]
            for envelope in sent:
                await visitor.send(envelope)
            for _ in range(3 * round_):
                acknowledged = await visitor.until(Type.ACK)
                stored.append(acknowledged.sequence)
            relay.kill()
            relay.restart()
        desk = await Desk.login(relay.url, IDENTITY)
        got: set[int] = set()
        while not set(stored) <= got:
            envelope = await desk.until(Type.MSG)
            got.add(envelope.sequence)
        assert len(stored) == 45

    run(test())


def test_what_the_desk_took_does_not_come_again_after_a_kill(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        for sequence in range(2):
            assert await visitor.stored(visitor.says(sequence))
        await desk.take(await desk.until(Type.MSG))
        # A stored envelope behind it: the mailbox keeps the order, so the delete is done.
        assert await desk.stored(replied(visitor.conversation, 0))
        relay.kill()
        relay.restart()
        again = await Desk.login(relay.url, IDENTITY)
        assert (await again.until(Type.MSG)).sequence == 1
        await again.close()

    run(test())


def test_the_relay_says_4200_when_it_is_stopped_and_keeps_the_mail(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY, resume=False)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        assert await visitor.stored(visitor.says(0))
        relay.process.send_signal(signal.SIGTERM)
        assert await visitor.close_code() == Close.RESTARTING
        assert await desk.close_code() == Close.RESTARTING
        assert relay.stop() == 0
        relay.restart()
        again = await Desk.login(relay.url, IDENTITY)
        assert await again.until(Type.MSG) == visitor.says(0)
        await again.close()

    run(test())


def test_quotas_are_refused_by_name_and_the_visitor_stays(start):
    async def test():
        relay = start(limits={"message_burst": 1000, "mailbox_conversation": 3})
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        assert [await visitor.stored(visitor.says(n)) for n in range(4)] == [True] * 3 + [False]
        await visitor.send(visitor.says(3))
        refused = await visitor.until(Type.NACK)
        assert json.loads(refused.body) == {"code": "mailbox_full"}
        again = await Desk.login(relay.url, IDENTITY)
        for _ in range(3):
            await again.take(await again.until(Type.MSG))
        assert await again.stored(replied(visitor.conversation, 0))
        assert await visitor.stored(visitor.says(3))
        await again.close()

    run(test())


def test_a_full_disk_refuses_new_mail_and_still_gives_out_and_deletes_the_old(start):
    async def test():
        relay = start(
            mailbox_bytes=64 * 4096, limits={"message_burst": 1000, "mailbox_conversation": 1000}
        )
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        stored = 0
        while await visitor.stored(visitor.says(stored, bytes(8_000))):
            stored += 1
            assert stored < 60
        await visitor.send(visitor.says(stored, bytes(8_000)))
        assert json.loads((await visitor.until(Type.NACK)).body) == {"code": "storage_full"}
        again = await Desk.login(relay.url, IDENTITY)
        for _ in range(stored):
            await again.take(await again.until(Type.MSG))
        assert await again.stored(replied(visitor.conversation, 0))
        assert await visitor.stored(visitor.says(stored, bytes(8_000)))
        await again.close()

    run(test())


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="needs Linux' prlimit")
def test_a_disk_that_fills_up_while_running_refuses_mail_and_loses_none(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        assert await visitor.stored(visitor.says(0))
        limits = resource.prlimit(relay.process.pid, resource.RLIMIT_FSIZE)
        # No file may grow, and none be written beyond its first page: the disk is full.
        resource.prlimit(relay.process.pid, resource.RLIMIT_FSIZE, (4096, limits[1]))
        await visitor.send(visitor.says(1))
        refused = await visitor.until(Type.ACK, Type.NACK)
        assert refused.type == Type.NACK
        assert json.loads(refused.body) == {"code": "storage_full"}
        resource.prlimit(relay.process.pid, resource.RLIMIT_FSIZE, limits)
        assert await visitor.stored(visitor.says(1))
        relay.kill()
        relay.restart()
        again = await Desk.login(relay.url, IDENTITY)
        assert [(await again.until(Type.MSG)).sequence for _ in range(2)] == [0, 1]

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
        if _metric(relay, 'refusals_total{code="4102"}'):
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
        while await asyncio.to_thread(_metric, relay, "sockets") > 3:
            pass
        assert _metric(relay, "queued_bytes") == 0

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


def test_one_address_gets_so_many_connections_and_loopback_only_by_choice(start):
    async def test():
        relay = start(exempt_loopback=False, limits={"connections_address": 3})
        held = [await Desk.dial(relay.url) for _ in range(3)]
        with pytest.raises(InvalidStatus) as refused:
            await Desk.dial(relay.url)
        assert refused.value.response.status_code == 429
        await held[0].close()
        await (await Desk.dial(relay.url)).close()

    run(test())


def test_behind_a_proxy_the_visitors_address_is_what_counts(start):
    async def test():
        relay = start(trust_forwarded=True, limits={"conversations_live": 1})
        desk = await Desk.login(relay.url, IDENTITY)

        async def dialled(forwarded):
            visitor = await Visitor.dial(
                relay.url, IDENTITY.site, additional_headers={"X-Forwarded-For": forwarded}
            )
            await visitor.hello()
            return visitor

        first = await dialled("198.51.100.1, 203.0.113.7")
        assert (await first.receive()).type == Type.WELCOME
        second = await dialled("198.51.100.2, 203.0.113.7")
        assert await second.close_code() == Close.RATE_LIMITED
        third = await dialled("203.0.113.8")
        assert (await third.receive()).type == Type.WELCOME
        await desk.close()

    run(test())


def test_neither_files_nor_logs_hold_addresses_or_plain_words(start):
    async def test():
        relay = start()
        desk = await Desk.login(relay.url, IDENTITY)
        visitor = await Visitor.login(relay.url, IDENTITY.site)
        await desk.close()
        await visitor.stored(visitor.says(0))
        await visitor.close()
        relay.stop()
        written = b"".join(
            file.read_bytes()
            for file in relay.folder.rglob("*")
            if file.is_file() and file.suffix != ".toml"
        )
        assert b"127.0.0.1" not in written
        assert visitor.conversation.hex().encode() not in written

    run(test())


def _metric(relay, name):
    with urllib.request.urlopen(f"{relay.http_url}/metrics") as answer:
        lines = answer.read().decode().splitlines()
    found = [line for line in lines if line.startswith(f"deskbell_relay_{name} ")]
    return int(found[0].split()[-1]) if found else 0
