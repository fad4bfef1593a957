from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.inference.pipe import LONGEST, Decoder, PipeError, frame

MESSAGES = st.dictionaries(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    max_size=4,
)


@given(st.lists(MESSAGES, max_size=5), st.integers(1, 7))
def test_messages_arrive_whole_however_they_are_cut(
    messages: list[dict[str, Any]], step: int
) -> None:
    stream = b"".join(frame(message) for message in messages)
    decoder = Decoder()
    arrived = []
    for at in range(0, len(stream), step):
        arrived += decoder.feed(stream[at : at + step])
    assert arrived == messages


@given(st.binary(max_size=100))
def test_hostile_bytes_give_messages_or_one_clear_error(data: bytes) -> None:
    decoder = Decoder()
    try:
        messages = decoder.feed(data)
    except PipeError:
        messages = []
    assert all(isinstance(one, dict) for one in messages)


def test_a_frame_that_claims_too_much_is_refused_before_it_is_read() -> None:
    decoder = Decoder()
    with pytest.raises(PipeError, match="claims"):
        decoder.feed(struct.pack(">I", LONGEST + 1))
    with pytest.raises(PipeError):
        decoder.feed(frame({}))


def test_messages_before_a_broken_frame_are_not_lost() -> None:
    decoder = Decoder()
    assert decoder.feed(frame({"id": 1}) + struct.pack(">I", 2) + b"[]") == [{"id": 1}]
    with pytest.raises(PipeError):
        decoder.feed(b"")


def test_what_is_no_json_cannot_be_sent() -> None:
    with pytest.raises(PipeError):
        frame({"id": {1, 2}})
