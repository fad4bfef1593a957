"""What a stranger with a site and visitors of its own can do to everybody else's relay: nothing."""

import contextlib
import socket
import struct

import pytest

from server_stub.envelope import Envelope, Flag, Type
from server_stub.limits import Leavings, Limits, network
from server_stub.mailbox_requests import Purge
from server_stub.outgoing import Rules
from tests.server_stub.ends import Identity, replied, run, said
from tests.server_stub.raw_client import RawClient
from tests.server_stub.rules import House

IDENTITY = Identity()


def test_a_visitor_that_begins_epoch_after_epoch_makes_the_relay_remember_no_more_than_is_kept():
    house = House(Rules(limits=Limits(mailbox_site=40)))
    desk = house.desk(IDENTITY)
    visitor, conversation, _ = house.visitor(IDENTITY.site)
    site = house.relay._sites[IDENTITY.site]
    for epoch in range(1, 100):
        house.wait(1)
        house.give(visitor, Envelope(Type.RESUME, Flag.LAST, conversation, epoch))
        for sequence in range(10):
            house.give(desk, replied(conversation, sequence, epoch=epoch))
        # As the real one does: other epochs' mail is dropped, and nobody will ever take it.
        house.mailbox.kept.clear()
        assert len(site.held) <= 40
    assert visitor not in house.closed
    assert len(house.got(visitor, Type.MSG)) == 990


def _leave(house, address, most=400, body=b"sealed"):
    """Let an address write to a desk that is away, by visitor after visitor; return how much fits."""
    kept = 0
    for _ in range(most // 8):
        visitor, conversation, _ = house.visitor(IDENTITY.site, address=address)
        for sequence in range(8):
            house.give(visitor, said(conversation, sequence, body))
        answers = house.got(visitor, Type.ACK, Type.NACK)
        kept += sum(answer.type == Type.ACK for answer in answers)
        house.leave(visitor)
        house.wait(13)
    return kept


@pytest.mark.parametrize("size", [10, 4_000])
def test_one_address_fills_a_quarter_of_the_mailbox_of_a_desk_that_is_away(size):
    limits = Limits(mailbox_site=400, mailbox_site_bytes=400 * 4_032)
    house = House(Rules(limits=limits))
    house.leave(house.desk(IDENTITY))
    body = bytes(size)
    assert 100 <= _leave(house, "203.0.113.9", body=body) <= 102
    assert _leave(house, "203.0.113.10", 16, body) == 16
    assert _leave(house, "127.0.0.1", 160, body) == 160
    house.leave(house.desk(IDENTITY))
    assert _leave(house, "203.0.113.9", 16, body) == 16


def test_a_holder_of_many_ipv6_addresses_is_one_for_the_mailbox():
    house = House(Rules(limits=Limits(mailbox_site=400)))
    house.leave(house.desk(IDENTITY))
    kept = sum(_leave(house, f"2001:db8:7:{number:x}::/64", 16) for number in range(20))
    assert 100 <= kept <= 102
    assert network("2001:db8:7:abcd::/64") == "2001:db8:7::/48"
    assert network("203.0.113.9") == "203.0.113.9"


def test_an_address_writes_so_much_to_all_sites_together_and_an_hours_worth_each_hour():
    limits = Limits(address_bytes=64 * 1024, address_bytes_hour=32 * 1024)
    house = House(Rules(limits=limits))
    house.desk(IDENTITY)
    body = bytes(992)
    assert _leave(house, "203.0.113.9", 400, body) in range(64, 80)
    assert _leave(house, "203.0.113.10", 16, body) == 16
    assert _leave(house, "127.0.0.1", 160, body) == 160
    house.wait(900)
    assert _leave(house, "203.0.113.9", 160, body) in range(8, 20)


def test_while_the_desk_is_there_nothing_is_left_and_nothing_counted():
    house = House(Rules(limits=Limits(mailbox_site=40)))
    house.desk(IDENTITY)
    assert _leave(house, "203.0.113.9", 80) == 80


def test_who_has_very_many_addresses_grows_nothing():
    leavings = Leavings(Limits(mailbox_site=40))
    assert all(leavings.take(f"10.0.{n >> 8}.{n & 255}", 100, 0.0) for n in range(1_000))
    assert len(leavings) <= 40


@pytest.fixture(scope="module")
def shared(relay_for_module):
    """One relay; each test brings its own identity."""
    return relay_for_module()


async def _answer(port, request):
    """Return everything that the relay says to some bytes, to the end of the line."""
    client = await RawClient.dial(port)
    await client.send(request)
    with contextlib.suppress(ConnectionError):
        return await client.reader.read()
    return b""


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (b"HEAD /healthz", 200),
        (b"HEAD /metrics", 200),
        (b"HEAD /w/nothing", 404),
        (b"OPTIONS *", 405),
        (b"OPTIONS /healthz", 405),
        (b"POST /healthz", 405),
        (b"POST /v1/" + b"A" * 43, 405),
        (b"DELETE /metrics", 405),
        (b"CONNECT relay.example:443", 405),
        (b"GET http://relay.example/healthz", 404),
        (b"GET //healthz", 404),
        (b"GET /healthz/", 404),
        (b"GET /../../etc/passwd", 404),
        (b"GET /w/0.1.0/../../../pyproject.toml", 404),
        (b"GET /w/0.1.0/%2e%2e/%2e%2e/pyproject.toml", 404),
        (b"GET /w/0.1.0/..\\..\\pyproject.toml", 404),
        (b"GET /v1/" + b"A" * 42, 404),
        (b"GET /v1/" + b"A" * 44, 404),
        (b"GET /" + b"a" * 9_000, 414),
    ],
)
def test_what_is_no_line_of_the_fixed_table_is_refused_and_nothing_comes_after_it(
    shared, line, status
):
    async def test():
        got = await _answer(shared.port, line + b" HTTP/1.1\r\nHost: a\r\n\r\n")
        head, _, body = got.partition(b"\r\n\r\n")
        assert int(head.split()[1]) == status
        assert b"Connection: close" in head
        assert head.count(b"HTTP/1.1") == 1
        if line.startswith(b"HEAD"):
            assert body == b""

    run(test())


@pytest.mark.parametrize(
    "request_",
    [
        b"GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 40\r\n\r\n%s",
        b"GET /healthz HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n%s",
        b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n%s",
        b"GET /healthz HTTP/1.1\r\nHost: a\r\n X: y\r\n\r\n%s",
        b"GET /healthz HTTP/1.1\r\nHost : a\r\n\r\n%s",
        b"GET /healthz HTTP/1.1\rHost: a\r\r%s",
    ],
)
def test_a_request_hidden_behind_another_is_never_answered(shared, request_):
    async def test():
        got = await _answer(shared.port, request_ % b"GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n")
        assert b"deskbell_relay" not in got
        assert got.count(b"HTTP/1.1") <= 1

    run(test())


def test_whoever_asks_twice_and_hangs_up_leaves_no_line_in_the_log(start):
    async def test():
        relay = start()
        request = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
        for _ in range(100):
            with socket.create_connection(("127.0.0.1", relay.port)) as line:
                line.sendall(2 * request)
                # A reset, not a goodbye.
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        assert (await _answer(relay.port, request)).endswith(b"ok\n")
        assert len(relay.log.read_text().splitlines()) == 1

    run(test())


def test_more_headers_than_a_browser_sends_are_cut_off_before_they_are_kept(start):
    async def test():
        relay = start(limits={"open_seconds": 600.0})
        lines = b"".join(b"X-%d: %s\r\n" % (number, b"y" * 4_000) for number in range(5))
        assert await _answer(relay.port, b"GET /healthz HTTP/1.1\r\n" + lines) == b""
        cookies = b"Cookie: " + b"c" * 8_000 + b"\r\n"
        whole = b"GET /healthz HTTP/1.1\r\nHost: a\r\n" + cookies + b"\r\n"
        assert (await _answer(relay.port, whole)).endswith(b"ok\n")

    run(test())


def _purges(house):
    """Let ten minutes and a half pass; return what was to be deleted by then."""
    before = len(house.held_back)
    house.holding = True
    house.wait(630)
    house.holding = False
    return [each.now_ms for each in house.held_back[before:] if isinstance(each, Purge)]


def test_a_clock_that_jumps_and_is_put_right_deletes_no_mail():
    house = House()
    true = house.ms
    assert _purges(house)
    house.ms += 4 * 24 * 3600 * 1000
    assert _purges(house) == []
    house.ms -= 4 * 24 * 3600 * 1000
    assert [_purges(house) for _ in range(5)] == [[]] * 5
    # An hour later it is believed, as it would be after the machine had slept for days.
    late = [at for _ in range(2) for at in _purges(house)]
    assert late
    assert all(at < true + 2 * 3600 * 1000 for at in late)
