import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.limits import AddressBook, Bucket, Limits, is_loopback, neighbourhood


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


def test_loopback_is_exempt_unless_it_is_not():
    limits = Limits(connections_address=1)
    book = AddressBook(limits)
    assert all(book.connect("127.0.0.1", 0.0) for _ in range(3))
    strict = AddressBook(limits, exempt_loopback=False)
    assert [strict.connect("127.0.0.1", 0.0) for _ in range(2)] == [True, False]
