"""Who is let into a conversation by a link, and who is not."""

from __future__ import annotations

import secrets

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.relay.desk import Opened
from desktop.relay.joining import MOST_JOINED
from desktop.relay.resume import LINK_MS, Token, link_to, open_token, sign_token
from desktop.relay.seal import KeyPair, SealError, b64, unb64
from server_stub.envelope import Envelope, Type
from tests.relay.two_ends import CONVERSATION, ID, Desk, Widget, meet, text
from tests.vectors.make import inner_id

PAGE = "https://hotel.example/rooms"
ORIGINS = ("https://www.hotel.example", "https://hotel.example")
TICKET = "t" * 43


def contact(name: str, **more: object) -> dict[str, object]:
    return {"type": "contact", "id": inner_id(name), "at": 1_799_999_999_000, **more}


def leave_contact(desk: Desk, widget: Widget, name: str = "contact") -> None:
    inner = contact(name, email="ana@example.com", ticket=TICKET)
    desk.open(widget.epoch.seal(inner))


def link(desk: Desk) -> str:
    with desk.store.transaction():
        made = desk.line.joining.resume_link(ID, PAGE, ORIGINS)
    assert made is not None
    return made


def token_of(made: str) -> str:
    return made.partition("#deskbell=")[2].partition(".")[0]


def follow(desk: Desk, token: object, *, number: int = 50, name: str = "again") -> Opened | None:
    """Come from a new browser, with a secret that the desk has never heard of."""
    phone = Widget(desk, b64(secrets.token_bytes(32)))
    phone.number = number
    return desk.open(phone.begin({**text(name), "resume": token}))


def nacks(desk: Desk) -> list[bytes]:
    return [one.body for one in desk.frames(Type.NACK)]


@pytest.fixture
def begun(desk: Desk, widget: Widget) -> Desk:
    meet(desk, widget)
    leave_contact(desk, widget)
    desk.frames()
    return desk


def test_a_link_lets_a_new_browser_join_and_the_old_one_come_back(
    begun: Desk, widget: Widget
) -> None:
    opened = follow(begun, token_of(link(begun)))
    assert opened is not None
    assert opened.resumed
    assert begun.frames(Type.HS2)
    begun.now += 1000
    back = begun.open(widget.begin(text("me again", begun.now)))
    assert back is not None
    assert not back.resumed


def test_the_new_browser_needs_its_link_only_once(begun: Desk) -> None:
    phone = Widget(begun, b64(secrets.token_bytes(32)))
    phone.number = 70
    token = token_of(link(begun))
    assert begun.open(phone.begin({**text("one"), "resume": token})) is not None
    with begun.store.transaction():
        begun.store.revoke_resume_links(ID)
    second = begun.open(phone.begin(text("two")))
    assert second is not None
    assert not second.resumed


def test_without_an_e_mail_address_there_is_no_link(desk: Desk, widget: Widget) -> None:
    meet(desk, widget)
    with desk.store.transaction():
        assert desk.line.joining.resume_link(ID, PAGE, ORIGINS) is None


def test_an_expired_link_is_refused_in_words_that_the_widget_understands(begun: Desk) -> None:
    token = token_of(link(begun))
    begun.now += LINK_MS
    begun.line.rotate()
    assert follow(begun, token) is None
    assert nacks(begun) == [b'{"code":"link"}']


def test_another_e_mail_address_ends_the_links_that_went_to_the_first(
    begun: Desk, widget: Widget
) -> None:
    token = token_of(link(begun))
    leave_contact(begun, widget, "another")
    begun.frames()
    assert follow(begun, token) is None
    assert nacks(begun) == [b'{"code":"link"}']


def test_a_link_into_an_erased_conversation_does_not_begin_it_anew(begun: Desk) -> None:
    token = token_of(link(begun))
    held = begun.store.held
    held.digests.clear()
    held.links.clear()
    held.epochs.clear()
    assert follow(begun, token) is None
    assert begun.store.held.digests == {}


def test_a_link_leads_into_its_own_conversation_only(begun: Desk) -> None:
    token = token_of(link(begun))
    other = bytes(reversed(CONVERSATION))
    begun.store.held.digests[other.hex()] = bytes(32)
    inner = {"secret": b64(bytes(32)), "resume": token}
    with begun.store.transaction():
        assert begun.line.joining.joins(CONVERSATION, inner)
        assert not begun.line.joining.joins(other, inner)


def test_a_link_that_another_key_signed_is_refused(begun: Desk) -> None:
    made = link(begun)
    said = open_token(token_of(made), begun.line.identity.public)
    assert follow(begun, sign_token(KeyPair.new(), said)) is None


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 104 * 8 - 1))
def test_no_changed_bit_of_a_token_holds(bit: int) -> None:
    identity = KeyPair.of(bytes(31) + b"\x07")
    token = sign_token(identity, Token(CONVERSATION, 1_800_000_000_000, bytes(16)))
    raw = bytearray(unb64(token, 104))
    raw[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealError):
        open_token(b64(bytes(raw)), identity.public)


@pytest.mark.parametrize("token", [None, 5, "", "x" * 139, "A" * 138, {}])
def test_what_is_no_token_is_refused(begun: Desk, token: object) -> None:
    assert follow(begun, token) is None


def test_only_the_newest_browsers_that_joined_may_come_back(begun: Desk, widget: Widget) -> None:
    phones = []
    for number in range(MOST_JOINED + 1):
        phone = Widget(begun, b64(secrets.token_bytes(32)))
        phone.number = 100 * (number + 1)
        begun.now += 1000
        token = token_of(link(begun))
        assert begun.open(phone.begin({**text(f"p{number}"), "resume": token})) is not None
        phones.append(phone)
    begun.now += 1000
    assert begun.open(phones[0].begin(text("first phone"))) is None
    assert begun.open(phones[-1].begin(text("last phone"))) is not None
    assert begun.open(widget.begin(text("where it began"))) is not None


def test_knowing_the_conversation_and_its_ticket_opens_nothing(begun: Desk) -> None:
    stranger = Widget(begun, b64(secrets.token_bytes(32)))
    stranger.number = 60
    assert begun.open(stranger.begin(text("let me in"))) is None
    assert begun.frames(Type.HS2) == []


@pytest.mark.parametrize(
    ("page", "where"),
    [
        (PAGE, PAGE),
        ("https://hotel.example", "https://hotel.example/"),
        ("https://hotel.example.evil.example/rooms", "https://www.hotel.example/"),
        ("https://hotel.example@evil.example/", "https://www.hotel.example/"),
        ("javascript:alert(1)", "https://www.hotel.example/"),
        ("//evil.example/", "https://www.hotel.example/"),
        ("https://[", "https://www.hotel.example/"),
        (None, "https://www.hotel.example/"),
        (f"{PAGE}?q=1#x", PAGE),
    ],
)
def test_a_link_leads_to_the_owners_website_whatever_the_page_says(
    page: str | None, where: str
) -> None:
    assert link_to(page, ORIGINS, "token", "ticket") == f"{where}#deskbell=token.ticket"


def test_a_desk_without_a_website_makes_no_link() -> None:
    assert link_to(PAGE, (), "token", "ticket") is None


def test_the_relay_learns_nothing_of_a_link(begun: Desk) -> None:
    made = link(begun)
    phone = Widget(begun, b64(secrets.token_bytes(32)))
    phone.number = 80
    first: Envelope = phone.begin({**text("hello"), "resume": token_of(made)})
    assert token_of(made).encode() not in first.to_bytes()
    assert unb64(token_of(made), 104)[-64:] not in first.to_bytes()


def test_a_browser_whose_epoch_ended_when_another_joined_is_told_to_begin_anew(
    begun: Desk, widget: Widget
) -> None:
    begun.now += 1000
    assert follow(begun, token_of(link(begun))) is not None
    begun.frames()
    assert begun.open(widget.epoch.seal(text("I was asleep"))) is None
    assert nacks(begun) == [b'{"code":"unreadable"}']
    begun.now += 1000
    assert begun.open(widget.begin(text("I was asleep", begun.now))) is not None
