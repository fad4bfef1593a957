"""What RFC 6455 asks of a server, case by case, with a client that shares no code with it."""

import asyncio
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server_stub.envelope import Envelope, Flag, Type
from tests.server_stub.ends import Desk, Identity, Visitor, run
from tests.server_stub.frame_noise import noise
from tests.server_stub.raw_client import (
    BINARY,
    CLOSE,
    CONTINUATION,
    PING,
    PONG,
    TEXT,
    RawClient,
    close_frame,
    frame,
)

SITE = bytes(32)
HELLO = Envelope(Type.HELLO, Flag.LAST, body=b'{"ticket":null,"log_epoch":null}').to_bytes()


@pytest.fixture(scope="module")
def relay(relay_for_module):
    return relay_for_module(presence_debounce=0.5)


def closes_with(relay, *sent):
    """Return the code with which the relay closes after these bytes, checking how it closes."""
    codes = []

    async def test():
        client = await RawClient.visitor(relay.port, SITE)
        for data in sent:
            await client.send(data)
        codes.append(await client.closing())
        if codes[0] != 1006:
            # It must not close before it was answered, and then it must, not we.
            await client.send(close_frame(codes[0] if codes[0] != 1005 else 1000))
        assert await client.ended()

    run(test())
    return codes[0]


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"Sec_WebSocket_Key": None}, 400),
        ({"Sec_WebSocket_Key": "short"}, 400),
        ({"Sec_WebSocket_Version": None}, 400),
        ({"Sec_WebSocket_Version": "12"}, 426),
        ({"Upgrade": None}, 426),
        ({"Upgrade": "h2c"}, 426),
        ({"Connection": None}, 426),
        ({"method": "POST"}, 405),
        ({"method": "BREW"}, 405),
        ({"version": "HTTP/1.0"}, 400),
        ({"Sec_WebSocket_Protocol": "other.v9"}, 400),
        ({"Sec_WebSocket_Protocol": None}, 400),
    ],
    ids=str,
)
def test_a_request_that_is_no_proper_upgrade_is_refused(relay, changes, status):
    async def test():
        client = await RawClient.dial(relay.port)
        got, headers = await client.upgrade(f"/v1/{'A' * 43}", **changes)
        # 0: closed without a word, which is as good for a request that is no HTTP of ours.
        assert got in {status, 400, 505, 0}
        assert got != 101
        if got == 426:
            assert headers["upgrade"] == "websocket"
        client.drop()

    run(test())


def test_an_upgrade_names_the_one_subprotocol_and_no_extension(relay):
    async def test():
        client = await RawClient.dial(relay.port)
        status, headers = await client.upgrade(
            f"/v1/{'A' * 43}",
            Sec_WebSocket_Protocol="other.v9, db.v1",
            Sec_WebSocket_Extensions="permessage-deflate; client_max_window_bits",
        )
        assert status == 101
        assert headers["sec-websocket-protocol"] == "db.v1"
        assert "sec-websocket-extensions" not in headers
        client.drop()

    run(test())


@pytest.mark.parametrize("reserved", [1, 2, 4, 7])
def test_a_reserved_bit_is_a_protocol_error(relay, reserved):
    assert closes_with(relay, frame(BINARY, b"x", reserved=reserved)) == 1002


@pytest.mark.parametrize("opcode", [3, 4, 5, 6, 7, 11, 12, 13, 14, 15])
def test_an_unknown_opcode_is_a_protocol_error(relay, opcode):
    assert closes_with(relay, frame(opcode, b"x")) == 1002


@pytest.mark.parametrize("opcode", [TEXT, BINARY, PING, CLOSE])
def test_a_frame_without_a_mask_is_a_protocol_error(relay, opcode):
    assert closes_with(relay, frame(opcode, b"", masked=False)) == 1002


@pytest.mark.parametrize("opcode", [CLOSE, PING, PONG])
def test_a_control_frame_is_whole_and_short(relay, opcode):
    assert closes_with(relay, frame(opcode, bytes(126))) == 1002
    assert closes_with(relay, frame(opcode, b"", fin=False)) == 1002


def test_a_length_with_its_highest_bit_set_is_refused(relay):
    assert closes_with(relay, frame(BINARY, b"", length=1 << 63, width=64)) in {1002, 1009}


@pytest.mark.parametrize("length", [16_385, 65_536, 1 << 40])
def test_too_long_a_message_is_refused_by_its_header_alone(relay, length):
    assert closes_with(relay, frame(BINARY, b"", length=length, width=64)) == 1009


def test_too_long_a_message_in_pieces_is_refused(relay):
    pieces = [frame(BINARY, bytes(8_000), fin=False)]
    pieces += [frame(CONTINUATION, bytes(8_000), fin=False)] * 3
    assert closes_with(relay, *pieces) == 1009


def test_pieces_follow_a_beginning_and_end_before_the_next(relay):
    assert closes_with(relay, frame(CONTINUATION, b"x")) == 1002
    assert closes_with(relay, frame(CONTINUATION, b"x", fin=False)) == 1002
    begun = frame(BINARY, b"x", fin=False)
    assert closes_with(relay, begun, frame(BINARY, b"y")) == 1002
    assert closes_with(relay, begun, frame(TEXT, b"y")) == 1002


def test_a_message_in_pieces_is_one_message_and_pings_may_come_between(relay):
    async def test():
        identity = Identity()
        await Desk.login(relay.url, identity)
        client = await RawClient.visitor(relay.port, identity.site)
        cuts = [HELLO[:1], HELLO[1:30], b"", HELLO[30:]]
        for at, piece in enumerate(cuts):
            last = at == len(cuts) - 1
            await client.send(frame(CONTINUATION if at else BINARY, piece, fin=last))
            await client.send(frame(PING, b"between %d" % at))
            pong = await client.get()
            while pong.opcode != PONG:
                pong = await client.get()
            assert pong.payload == b"between %d" % at
        await client.send(frame(PING))
        while (got := await client.get()).opcode != PONG:
            assert (got.opcode, got.fin, got.reserved, got.masked) == (BINARY, True, 0, False)
        client.drop()

    run(test())


def test_bytes_may_come_one_by_one_or_all_together(relay):
    async def test():
        identity = Identity()
        await Desk.login(relay.url, identity)
        for step in (1, 10_000):
            client = await RawClient.visitor(relay.port, identity.site)
            data = frame(PING, b"a") + frame(BINARY, HELLO) + frame(PING, b"b")
            for at in range(0, len(data), step):
                await client.send(data[at : at + step])
                await asyncio.sleep(0)
            opcodes = []
            while opcodes.count(PONG) < 2 or BINARY not in opcodes:
                opcodes.append((await client.get()).opcode)
            client.drop()

    run(test())


@pytest.mark.parametrize("payload", [b"", b"x", bytes(range(125))])
def test_a_ping_comes_back_as_it_was_and_a_pong_is_not_answered(relay, payload):
    async def test():
        client = await RawClient.visitor(relay.port, SITE)
        await client.send(frame(PONG, b"nobody asked"))
        await client.send(frame(PING, payload))
        got = await client.get()
        assert (got.opcode, got.payload, got.masked) == (PONG, payload, False)
        client.drop()

    run(test())


@pytest.mark.parametrize("code", [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011])
def test_a_close_is_answered_with_its_code(relay, code):
    assert closes_with(relay, close_frame(code, "goodbye ü".encode())) == code


@pytest.mark.parametrize("code", [3000, 3999, 4000, 4999])
def test_a_close_with_a_code_of_the_applications_is_answered_too(relay, code):
    assert closes_with(relay, close_frame(code)) == code


def test_a_close_without_a_code_is_answered_without_one(relay):
    assert closes_with(relay, frame(CLOSE)) in {1005, 1000}


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000])
def test_a_close_with_a_code_that_may_not_be_sent_is_a_protocol_error(relay, code):
    assert closes_with(relay, close_frame(code)) == 1002


def test_a_close_with_half_a_code_or_a_broken_reason_is_an_error(relay):
    assert closes_with(relay, frame(CLOSE, b"\x03")) == 1002
    assert closes_with(relay, close_frame(1000, b"\xff\xfe")) in {1002, 1007}


def test_nothing_after_a_close_is_heard(relay):
    async def test():
        client = await RawClient.visitor(relay.port, SITE)
        await client.send(close_frame(1000) + frame(PING, b"too late"))
        assert (await client.get()).opcode == CLOSE
        with pytest.raises(EOFError):
            await client.get()

    run(test())


@pytest.mark.parametrize(
    "text",
    [
        b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", b"\x80",
        b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80\x65\x64",
    ],
)  # fmt: skip
def test_text_that_is_not_utf_8_is_refused(relay, text):
    # 4000 is this protocol's own: text is never right here, whatever is in it.
    assert closes_with(relay, frame(TEXT, text)) in {1007, 4000}


def test_text_is_not_spoken_here(relay):
    assert closes_with(relay, frame(TEXT, "κόσμε".encode())) == 4000


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32), greeted=st.booleans())
def test_random_frames_leave_the_others_served(relay, seed, greeted):
    async def test():
        identity = Identity()
        desk = await Desk.login(relay.url, identity)
        honest = await Visitor.login(relay.url, identity.site)
        client = await RawClient.visitor(relay.port, identity.site)
        if greeted:
            await client.send(frame(BINARY, HELLO))
        for data in noise(random.Random(seed), 50):
            await client.send(data)
        client.drop()
        sent = honest.says(0)
        assert await honest.stored(sent)
        while (await desk.until(Type.MSG, Type.HS1)).key != sent.key:
            pass

    run(test())
