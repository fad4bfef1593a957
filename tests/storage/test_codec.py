from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.conversation import Conversation, GivenUp, Visitor, WaitingDraft
from desktop.domain.decision import Looked, Passage
from desktop.domain.entry import Entry
from desktop.domain.message import Evidence, Message
from desktop.storage.codec import decode, encode, micros, moment
from desktop.storage.errors import DamagedRecordError
from tests.storage.conftest import NOON, conversation, said

moments = st.datetimes(timezones=st.just(UTC))
numbers = st.floats(allow_nan=False)
whole = st.integers(-(2**53), 2**53)
for kind in (
    Evidence,
    Message,
    Passage,
    Looked,
    WaitingDraft,
    GivenUp,
    Visitor,
    Conversation,
    Entry,
):
    # Every field, also one that has a default: what is not listed here would go untested.
    st.register_type_strategy(
        kind,
        lambda kind: st.deferred(
            lambda: st.builds(kind, **{one.name: ... for one in fields(kind)})
        ),
    )
st.register_type_strategy(datetime, moments)
st.register_type_strategy(float, numbers)


@given(st.from_type(Conversation))
def test_a_conversation_with_all_its_fields_comes_back_the_same(value: Conversation) -> None:
    assert decode(Conversation, encode(value)) == value


@given(st.from_type(Entry))
def test_an_entry_comes_back_the_same(value: Entry) -> None:
    assert decode(Entry, encode(value)) == value


def test_an_unknown_field_is_dropped_and_a_missing_one_takes_its_default() -> None:
    raw = json.loads(encode(said("hello")))
    raw["mood"] = "sunny"
    del raw["edited"]
    assert decode(Message, json.dumps(raw)) == said("hello")


def test_a_field_without_default_that_is_missing_is_a_damaged_record() -> None:
    with pytest.raises(DamagedRecordError, match="can't be read"):
        decode(Message, '{"id": "m1"}')


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(json.dumps)
)
def test_text_of_another_shape_is_a_damaged_record(text: str) -> None:
    with pytest.raises(DamagedRecordError):
        decode(Conversation, text)


@given(
    st.sampled_from([one.name for one in fields(Conversation)]), st.sampled_from([7, "x", [1], {}])
)
def test_a_field_of_the_wrong_kind_never_escapes_as_another_error(name: str, wrong: object) -> None:
    raw = json.loads(encode(conversation(said("hello"))))
    raw[name] = wrong
    try:
        decode(Conversation, json.dumps(raw))
    except DamagedRecordError:
        pass


@given(moments)
def test_a_moment_survives_to_the_microsecond(when: datetime) -> None:
    assert moment(micros(when)) == when


def test_a_moment_of_another_zone_comes_back_in_utc() -> None:
    there = NOON.astimezone(timezone(timedelta(hours=9)))
    back = decode(Message, encode(Message("m", said("x").sender, "x", there)))
    assert back.at == NOON
    assert back.at.tzinfo is UTC


def test_a_moment_without_a_zone_is_our_own_mistake() -> None:
    with pytest.raises(TypeError, match="zone"):
        encode(Message("m", said("x").sender, "x", NOON.replace(tzinfo=None)))
