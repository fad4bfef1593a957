import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.limits import (
    TICK_SECONDS,
    AddressBook,
    Bucket,
    Limits,
    is_loopback,
    neighbourhood,
    overdue,
)


@given(st.lists(st.floats(0, 5), max_size=50))
def test_a_bucket_never_gives_more_than_its_burst_and_its_rate(pauses):
    bucket, now, taken = Bucket(10, 1.0, 0.0), 0.0, 0
    for pause in pauses:
        now += pause
        taken += bucket.take(now)
    assert taken <= 10 + now


def test_a_bucket_fills_up_again_and_not_over():
    bucket = Bucket(2, 1.0, 0.0)
    assert [bucket.take(0.0) for _ in range(3)] == [True, True, False]
    assert not bucket.full(1.9)
    assert bucket.full(2.0)
    assert [bucket.take(100.0) for _ in range(3)] == [True, True, False]


def test_a_clock_that_goes_back_gives_nothing():
    bucket = Bucket(1, 1.0, 100.0)
    assert bucket.take(100.0)
    assert not bucket.take(50.0)


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("a socket file", "a socket file"),
    ],
)
def test_an_address_is_counted_with_its_neighbours(address, counted):
    assert neighbourhood(address) == counted


def test_loopback_is_known_in_all_its_spellings():
    assert all(is_loopback(neighbourhood(each)) for each in ("127.0.0.1", "::1", "127.9.9.9"))
    assert not any(is_loopback(neighbourhood(each)) for each in ("10.0.0.1", "2001:db8::1", "x"))


def test_an_address_is_forgotten_when_nothing_of_it_is_left():
    book = AddressBook(Limits())
    assert book.connect("203.0.113.9", 0.0)
    assert book.enter("203.0.113.9", new=True, now=0.0)
    book.forget_idle(1_000.0)
    assert len(book) == 1
    book.leave("203.0.113.9")
    book.disconnect("203.0.113.9")
    book.forget_idle(1_000.0)
    assert len(book) == 0


def test_who_comes_from_a_new_address_each_time_is_not_remembered_for_long():
    book, now = AddressBook(Limits()), 0.0
    for number in range(30_000):
        now += 0.001
        address = neighbourhood(f"2001:db8:{number:x}::1")
        assert book.arrive(address, now)
        assert book.connect(address, now)
        book.disconnect(address)
    assert len(book) <= 4_000
    # Who is here still counts, and who came too often still waits.
    assert book.connect("203.0.113.9", now)
    assert all(book.found("203.0.113.10", now) for _ in range(10))
    for number in range(5_000):
        book.arrive(f"10.0.{number >> 8}.{number & 255}", now + 10)
    assert not book.found("203.0.113.10", now + 10)
    book.disconnect("203.0.113.9")
    book.forget_idle(now + 4_000)
    assert len(book) == 0


def test_a_network_of_many_addresses_gets_a_part_of_the_connections_and_each_is_given_back():
    book = AddressBook(Limits(connections_address=2, connections_network=5))
    many = [neighbourhood(f"2001:db8:7:{number:x}::1") for number in range(4)]
    got = [(address, book.connect(address, 0.0)) for address in many for _ in range(2)]
    assert sum(let_in for _, let_in in got) == 5
    assert book.connect("2001:db8:8::/64", 0.0)
    assert book.connect("203.0.113.9", 0.0)
    for address, let_in in got:
        if let_in:
            book.disconnect(address)
    assert [book.connect(address, 0.0) for address in many] == [True] * 4


def test_loopback_is_exempt_unless_it_is_not():
    limits = Limits(connections_address=1)
    book = AddressBook(limits)
    assert all(book.connect("127.0.0.1", 0.0) for _ in range(3))
    strict = AddressBook(limits, exempt_loopback=False)
    assert [strict.connect("127.0.0.1", 0.0) for _ in range(2)] == [True, False]


_LATE = st.floats(0, 0.4)
"""So late a tick may be on a busy machine."""


@given(st.floats(0, 100), st.floats(0, 1), st.lists(_LATE, min_size=1, max_size=20))
def test_a_dead_peer_is_known_within_27_seconds_whenever_it_died(died, offset, late):
    limits, now, tick = Limits(), offset, 0
    heard, pinged = 0.0, -1.0
    while True:
        tick += 1
        now += TICK_SECONDS + late[tick % len(late)] / 10
        due = overdue(now, heard, pinged, limits)
        if due == "dead":
            break
        if due == "ping":
            pinged = now
            if now <= died:
                heard = now + 0.01
    assert max(died, 0.0) < now <= max(died, heard) + 27


@given(st.floats(0, 9.9), st.lists(_LATE, min_size=1, max_size=20))
def test_a_peer_that_answers_every_ping_in_time_is_never_given_up(latency, late):
    limits, now, heard, pinged, pong = Limits(), 0.0, 0.0, -1.0, float("inf")
    for tick in range(200):
        now += TICK_SECONDS + late[tick % len(late)]
        if pong <= now:
            heard, pong = pong, float("inf")
        due = overdue(now, heard, pinged, limits)
        assert due != "dead"
        if due == "ping":
            pinged, pong = now, now + latency
