from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.letters import Piece, Post, Shape, plain_text
from desktop.mail.composing import compose
from desktop.mail.server import MailServer, Security

SERVER = MailServer("localhost", 25, Security.NONE, "desk@hotel.example", "owner@hotel.example")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@settings(deadline=None)
@given(words, words, words)
def test_hostile_words_add_no_header_and_no_markup(subject: str, text: str, business: str) -> None:
    made = compose(Post("m1", "guest@example.com", subject, text), SERVER, business, NOW)
    read = message_from_bytes(made.as_bytes(), policy=policy.default)
    assert sorted(key.lower() for key in read) == sorted(
        [
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "auto-submitted",
            "mime-version",
            "content-type",
        ]
    )
    assert read["To"] == "guest@example.com"
    html = made.get_body(("html",))
    assert html is not None
    inside = html.get_content().split("<body", 1)[1]
    assert "<script" not in inside
    assert "<img" not in inside


def test_a_break_in_the_subject_begins_no_header() -> None:
    made = compose(Post("m1", None, "Hi\r\nBcc: all@example.com", "x"), SERVER, "Hotel", NOW)
    assert made["Subject"] == "Hi Bcc: all@example.com"
    assert made["Bcc"] is None


def test_only_the_link_is_a_link() -> None:
    text = (
        "Dear guest,\n<b>no</b> https://hotel.example/?a=1&b=2#deskbell=x and http://evil.example"
    )
    html = compose(Post("m1", None, "s", text), SERVER, "Hotel", NOW).get_body(("html",))
    assert html is not None
    shown = html.get_content()
    assert shown.count("<a ") == 1
    assert 'href="https://hotel.example/?a=1&amp;b=2#deskbell=x"' in shown
    assert "&lt;b&gt;no" in shown


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(Shape), words), max_size=6))
def test_pieces_hold_no_markup_and_no_link_whoever_wrote_them(
    given_pieces: list[tuple[Shape, str]],
) -> None:
    hostile = "<img src=https://evil.example/p.png> https://evil.example"
    pieces = tuple(Piece(shape, text + hostile) for shape, text in given_pieces)
    post = Post("m1", None, "s", plain_text(pieces) or "x", pieces or (Piece(Shape.TEXT, "x"),))
    html = compose(post, SERVER, "Hotel", NOW).get_body(("html",))
    assert html is not None
    inside = html.get_content().split("<body", 1)[1]
    for tag in ("<a ", "<img", "<script", "href="):
        assert tag not in inside
    assert inside.count("<ul") == inside.count("</ul>")
