import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server_stub.login import (
    LoginError,
    b64,
    check_desk_hello,
    from_b64,
    normalised_origin,
    read_desk_hello,
    ticket_fits,
    ticket_for,
)
from tests.server_stub.ends import Identity

IDENTITY = Identity()
NONCE = bytes(range(32))
NOW = 1_795_300_000_000


@given(st.binary(max_size=100))
def test_base64_comes_back_as_it_was(data):
    assert from_b64(b64(data)) == data


@pytest.mark.parametrize("text", ["AA==", "A", "AB", "a b0", "ä", "AA+/", "\ud800"])
def test_what_is_not_our_base64_is_refused(text):
    with pytest.raises(ValueError, match="base64url"):
        from_b64(text)


@pytest.mark.parametrize(
    ("origin", "normal"),
    [
        ("https://Hotel.Example", "https://hotel.example"),
        ("HTTPS://hotel.example:443/", "https://hotel.example"),
        ("http://hotel.example:80", "http://hotel.example"),
        ("http://127.0.0.1:8700", "http://127.0.0.1:8700"),
        ("http://[::1]:8700", "http://[::1]:8700"),
        ("null", None),
        ("https://hotel.example/page", None),
        ("https://user@hotel.example", None),
        ("https://hotel.example:99999", None),
        ("file:///etc/passwd", None),
        ("http://[", None),
        ("", None),
    ],
)
def test_an_origin_is_normalised_or_it_is_none(origin, normal):
    assert normalised_origin(origin) == normal


@given(st.binary(max_size=400))
def test_noise_is_no_hello(noise):
    with pytest.raises(LoginError):
        read_desk_hello(noise, NONCE)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(["v", "host", "time", "origins", "settings", "invite"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner, max_size=3),
            max_leaves=4,
        ),
    )
)
def test_a_signed_hello_of_any_shape_is_taken_or_refused_by_name(fields):
    values = {"host": "h", "time_ms": NOW, **fields}
    values["time_ms"] = values.pop("time", NOW)
    body = IDENTITY.hello(NONCE, **values)
    reason = None
    try:
        hello = read_desk_hello(body, NONCE)
        check_desk_hello(hello, now_ms=NOW, invite="a word")
    except LoginError as error:
        reason = error.reason
    assert reason in {None, "hello", "origins", "settings", "clock", "invite"}


def test_an_invite_that_is_no_unicode_is_only_wrong():
    hello = read_desk_hello(IDENTITY.hello(NONCE, "h", NOW, invite="\ud800"), NONCE)
    with pytest.raises(LoginError, match="invite"):
        check_desk_hello(hello, now_ms=NOW, invite="a word")


def test_a_ticket_fits_its_own_site_conversation_and_key_only():
    key, site, conversation = b"k" * 32, b"s" * 32, b"c" * 16
    ticket = ticket_for(key, site, conversation)
    assert ticket_fits(ticket, key, site, conversation)
    assert not ticket_fits(ticket, b"l" * 32, site, conversation)
    assert not ticket_fits(ticket, key, b"t" * 32, conversation)
    assert not ticket_fits(ticket, key, site, b"d" * 16)
    assert not ticket_fits(b"", key, site, conversation)
