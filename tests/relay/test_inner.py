"""What a visitor may write, and what nobody may."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.relay.inner import InnerError, check, clean
from server_stub.envelope import MAX_TEXT, MAX_TEXT_BYTES

ID = "A" * 22
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(), inside, max_size=4),
    max_leaves=8,
)
TYPES = [
    "text",
    "receipt",
    "person",
    "contact",
    "name",
    "rating",
    "survey",
    "presence",
    "consent",
    "erase",
]
FIELDS = ["text", "lang", "page", "state", "ref", "missing", "email", "name", "value", "keep"]


def made(kind: str, **fields: object) -> dict[str, object]:
    return {"type": kind, "id": ID, "at": 1, **fields}


@given(
    st.sampled_from([*TYPES, "later"]),
    st.dictionaries(st.sampled_from([*FIELDS, "id", "at", "type", "more"]), JSON),
)
def test_whatever_comes_is_refused_or_has_the_promised_types(
    kind: str, fields: dict[str, object]
) -> None:
    try:
        checked = check({**made(kind), **fields})
    except InnerError:
        return
    for name, value in checked.items():
        if isinstance(value, str):
            value.encode()
            assert "\0" not in value
        assert name in {"type", "id", "at", "declined", "ticket", *FIELDS}
    if checked["type"] == "text":
        assert isinstance(checked["text"], str)
        assert 0 < len(checked["text"]) <= MAX_TEXT
    if checked["type"] == "rating":
        assert checked["value"] in (1, -1)


@pytest.mark.parametrize(
    "inner",
    [
        {},
        made("text"),
        made("text", text=" \n"),
        made("text", text=5),
        made("text", text="x" * (MAX_TEXT + 1)),
        made("text", text="\U0001f950" * (MAX_TEXT_BYTES // 4 + 1)),
        made("text", text="x") | {"id": "A" * 21},
        made("text", text="x") | {"id": "A" * 22 + "\n"},
        made("text", text="x") | {"at": -1},
        made("text", text="x") | {"at": True},
        made("text", text="x") | {"at": 2**53},
        made("text", text="x") | {"at": 1.5},
        made("text", text="x") | {"type": "TEXT"},
        made("receipt", ref=[ID]),
        made("receipt", state="seen", ref=[ID]),
        made("receipt", state="read", ref=["x"]),
        made("receipt", state="read", ref=[ID] * 257),
        made("receipt", state="read", ref=ID),
        made("receipt", state="read", ref=[ID], missing=[-1]),
        made("receipt", state="read", ref=[ID], missing=["1"]),
        made("rating", ref=ID, value=2),
        made("rating", ref=ID, value=True),
        made("rating", value=1),
        made("survey", value=0, text=""),
        made("survey", value=1, text=["x"]),
        made("presence", state="everywhere"),
    ],
)
def test_what_is_not_a_message_is_refused(inner: dict[str, object]) -> None:
    with pytest.raises(InnerError):
        check(inner)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\0b", "a\ufffdb"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("tab\tstays", "tab\tstays"),
        ("\x1b[31mred", "\ufffd[31mred"),
        ("\ud83d alone", "\ufffd alone"),
        ("exe\u202efdp.txt", "exe\ufffdfdp.txt"),
        ("สวัสดี 안녕 مرحبا 🥐", "สวัสดี 안녕 مرحبا 🥐"),
    ],
)
def test_control_characters_are_replaced_and_nothing_else(text: str, shown: str) -> None:
    assert clean(text) == shown
    assert check(made("text", text=text))["text"] == shown


def test_side_facts_that_do_not_fit_are_left_out_and_the_text_stays() -> None:
    checked = check(made("text", text="Hi", lang="../../etc", page="p" * 900))
    assert checked["text"] == "Hi"
    assert checked["lang"] is None
    assert checked["page"] == "p" * 200


def test_contact_details_are_one_short_line_each() -> None:
    checked = check(made("contact", email=" a@b.example\n\n", name="N" * 300, declined="yes"))
    assert checked["email"] == "a@b.example"
    assert checked["name"] == "N" * 80
    assert checked["declined"] is False
