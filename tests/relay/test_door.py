"""Inner messages become events, and messages become inner messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.domain.events import (
    VisitorAskedForPerson,
    VisitorCame,
    VisitorLeftContact,
    VisitorRated,
    VisitorReceived,
    VisitorSurveyed,
    VisitorWent,
    VisitorWrote,
)
from desktop.domain.message import Delivery, Evidence, Message, Sender
from desktop.domain.schedule import Opening
from desktop.relay import door
from desktop.relay.inner import check

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
AT = door.milliseconds(NOW)
OPENING = Opening(open=True)
ID, REF = "A" * 22, "B" * 22


def event(kind: str, at: int = AT, **fields: Any) -> object:
    inner = check({"type": kind, "id": ID, "at": at, **fields})
    return door.event_of(inner, now=NOW, fresh_id="fresh", opening=OPENING)


def test_a_text_is_what_the_visitor_wrote() -> None:
    wrote = event("text", AT - 5000, text="Hi", lang="de", page="/zimmer")
    message = Message(ID, Sender.VISITOR, "Hi", NOW - timedelta(seconds=5), Delivery.READ)
    assert wrote == VisitorWrote(message, "de", "/zimmer")


@pytest.mark.parametrize(
    ("at", "moment"),
    [(AT + 10**9, NOW), (0, NOW - timedelta(hours=96)), (2**53 - 1, NOW)],
)
def test_a_time_that_can_not_be_true_is_brought_to_one_that_can(at: int, moment: datetime) -> None:
    wrote = event("text", at, text="Hi")
    assert isinstance(wrote, VisitorWrote)
    assert wrote.message.at == moment


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("person", {}, VisitorAskedForPerson("fresh", NOW, OPENING)),
        ("contact", {"email": "a@b.example"}, VisitorLeftContact(NOW, None, "a@b.example")),
        ("contact", {"declined": True}, None),
        ("name", {"name": "Ann"}, VisitorLeftContact(NOW, "Ann", None)),
        ("rating", {"ref": REF, "value": -1}, VisitorRated(REF, -1)),
        ("survey", {"value": -1, "text": "Cold"}, VisitorSurveyed(False, "Cold", NOW)),
        (
            "receipt",
            {"state": "read", "ref": [REF]},
            VisitorReceived((REF,), Delivery.READ),
        ),
        ("receipt", {"state": "delivered", "ref": [], "missing": [3]}, None),
        ("presence", {"state": "here"}, VisitorCame(NOW)),
        ("presence", {"state": "gone"}, VisitorWent(NOW)),
        ("erase", {}, None),
        ("consent", {"keep": True}, None),
        ("hologram", {}, None),
    ],
)
def test_each_inner_message_is_its_event(
    kind: str, fields: dict[str, Any], expected: object
) -> None:
    assert event(kind, **fields) == expected


def test_a_reply_names_its_entry_and_what_it_answers() -> None:
    evidence = (Evidence("parking", 2, "Parking", "free", 0.9),)
    message = Message("C" * 22, Sender.ASSISTANT, "Free.", NOW, evidence=evidence, answers=ID)
    assert door.inner_of(message, name="Eva", notice="joined") == {
        "type": "text",
        "id": "C" * 22,
        "at": AT,
        "text": "Free.",
        "sender": "assistant",
        "entry": "Parking",
        "answers": ID,
    }


def test_only_an_operator_has_a_name_and_only_a_notice_a_kind() -> None:
    operator = door.inner_of(Message(ID, Sender.OPERATOR, "Hi", NOW), name="Eva", notice="left")
    notice = door.inner_of(Message(ID, Sender.NOTICE, "Hi", NOW), name="Eva", notice="left")
    assert (operator.get("name"), operator.get("notice")) == ("Eva", None)
    assert (notice.get("name"), notice.get("notice")) == (None, "left")
