"""What RFC 6455 asks of a server, case by case, with a client that shares no code with it."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server_stub.envelope import Envelope, Flag, Type
from tests.server_stub.conformance import LIMITS, play
from tests.server_stub.conformance_cases import Case, always, cases
from tests.server_stub.ends import Desk, Identity, Visitor, run
from tests.server_stub.frame_noise import noise
from tests.server_stub.raw_client import BINARY, CLOSE, PING, RawClient, close_frame, frame

SITE = bytes(32)
HELLO = Envelope(Type.HELLO, Flag.LAST, body=b'{"ticket":null,"log_epoch":null}').to_bytes()
CASES = cases()


@pytest.fixture(scope="module")
def relay(relay_for_module):
    return relay_for_module(presence_debounce=0.5, limits=LIMITS)


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


@pytest.mark.parametrize(
    "family", sorted({case.number.partition(".")[0] for case in CASES}, key=int)
)
def test_each_case_of_a_family_comes_out_as_the_standard_says(relay, family):
    of_family = [case for case in CASES if case.number.partition(".")[0] == family]
    assert run(play(relay, of_family)) == []


def test_a_relay_that_did_otherwise_would_be_told(relay):
    # The table itself: what is expected here is wrong in each of its columns.
    wrong = [
        Case("0.1", "lives on", always(frame(BINARY, b"x")), frozenset()),
        Case("0.2", "another code", always(close_frame(1000)), frozenset({1001})),
        Case("0.3", "another pong", always(frame(PING, b"a")), pongs=(b"b",)),
        Case("0.4", "another echo", lambda message: frame(BINARY, message[:-1] + b"."), echoes=64),
    ]
    assert [line.partition(" ")[0] for line in run(play(relay, wrong))] == [
        "0.1", "0.2", "0.3", "0.4"
    ]  # fmt: skip


def test_nothing_after_a_close_is_heard(relay):
    async def test():
        client = await RawClient.visitor(relay.port, SITE)
        await client.send(close_frame(1000) + frame(PING, b"too late"))
        assert (await client.get()).opcode == CLOSE
        with pytest.raises(EOFError):
            await client.get()

    run(test())


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
