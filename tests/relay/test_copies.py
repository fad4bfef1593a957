"""A copy comes out as it went in, whatever is in it, and never with a piece of another."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.relay import copies, door
from desktop.relay.copies import PIECE, Gathered, parcel_of
from desktop.relay.seal import SealError, b64, canonical
from tests.engine.conftest import NOW

LARGEST = 16_127
"""Bytes of JSON that fit the largest padding."""


def talk(*texts: str) -> dict[str, Any]:
    return {"format": 1, "conversations": [{"messages": [{"text": one} for one in texts]}]}


def noise(pieces: int) -> str:
    return secrets.token_hex(PIECE * pieces)


def through(parcel: copies.Parcel) -> dict[str, Any]:
    got = Gathered()
    for part in range(parcel.pieces):
        got.take(parcel.piece(part))
    assert got.whole
    return got.copy()


@given(st.lists(st.text(), max_size=20))
def test_any_words_come_out_as_they_went_in(texts: list[str]) -> None:
    copy = talk(*texts)
    told = {"business": "Casa", **copy}
    assert through(parcel_of("Casa", copy)) == told


def test_a_lone_surrogate_spoils_nothing() -> None:
    assert through(parcel_of("Casa", talk("a\ud800b")))["conversations"][0]["messages"] == [
        {"text": "a?b"}
    ]


def test_every_piece_fits_an_envelope() -> None:
    parcel = parcel_of("Casa", talk(noise(3)))
    assert parcel.pieces > 2
    for part in range(parcel.pieces):
        inner = door.saved(b64(bytes(16)), NOW, parcel.piece(part))
        assert len(canonical(inner)) <= LARGEST


def test_pieces_of_two_copies_are_never_mixed() -> None:
    one, other = (parcel_of("Casa", talk(noise(2))) for _ in range(2))
    got = Gathered()
    got.take(one.piece(0))
    for part in range(other.pieces):
        got.take(other.piece(part))
    assert got.copy()["conversations"][0]["messages"] != []
    assert got.sum == other.sum


def test_a_piece_that_was_changed_is_noticed() -> None:
    parcel = parcel_of("Casa", talk("x" * 9000))
    got = Gathered()
    got.take({**parcel.piece(0), "data": b64(b"something else")})
    assert got.whole
    with pytest.raises(SealError):
        got.copy()


def test_of_a_conversation_that_is_too_long_the_newest_is_there_and_the_rest_is_counted() -> None:
    texts = [f"{number} {secrets.token_hex(2000)}" for number in range(40)]
    parcel = parcel_of("Casa", talk(*texts), most=3)
    assert parcel.pieces <= 3
    (one,) = through(parcel)["conversations"]
    left = [message["text"] for message in one["messages"]]
    assert left == texts[-len(left) :]
    assert 0 < len(left) == 40 - one["earlier_messages_left_out"]


def test_one_message_that_is_too_long_by_itself_ends_the_cutting() -> None:
    parcel = parcel_of("Casa", talk(noise(4)), most=1)
    (one,) = through(parcel)["conversations"]
    assert one == {"messages": [], "earlier_messages_left_out": 1}
