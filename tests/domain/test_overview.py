"""What a conversation counts as, and that nothing is counted twice or added up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.conversation import Conversation, Mode, Visitor
from desktop.domain.message import Evidence, Message, Sender
from desktop.domain.overview import Kind, Overview, Tally, counts, erased, overview, tally

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ASKED = (Sender.VISITOR, "When is breakfast?")
TOLD = (Sender.ASSISTANT, "From 7 to 10.")
PERSON = (Sender.OPERATOR, "From 7, for you.")
THANKS = (Sender.VISITOR, "thanks")


def said(*lines: tuple[Sender, str], rating: int | None = None) -> list[Message]:
    """Return messages a minute apart; the last of ours has the rating."""
    made = [
        Message(str(at), sender, text, NOON + timedelta(minutes=at))
        for at, (sender, text) in enumerate(lines)
    ]
    for at in reversed(range(len(made))):
        if made[at].sender is Sender.ASSISTANT:
            one = made[at]
            made[at] = Message(one.id, one.sender, one.text, one.at, rating=rating)
            break
    return made


def counted(messages: list[Message], mode: Mode = Mode.ASSISTANT) -> Tally:
    conversation = Conversation("a", NOON, NOON, mode=mode, visitor=Visitor(written="de"))
    return tally(
        conversation,
        messages,
        local=NOON,
        topic_of={"breakfast": "Breakfast"}.get,
        says_thanks=lambda text: text == "thanks",
    )


@pytest.mark.parametrize(
    ("messages", "mode", "kind"),
    [
        (said(ASKED, TOLD), Mode.ASSISTANT, Kind.SILENT),
        (said(ASKED, TOLD, rating=1), Mode.ASSISTANT, Kind.CONFIRMED),
        (said(ASKED, TOLD, rating=-1), Mode.ASSISTANT, Kind.DENIED),
        (said(ASKED, TOLD, THANKS), Mode.ASSISTANT, Kind.CONFIRMED),
        (said(ASKED, TOLD, THANKS, TOLD), Mode.DONE, Kind.CONFIRMED),
        (said(ASKED, TOLD, THANKS, ASKED), Mode.ASSISTANT, Kind.OPEN),
        (said(THANKS), Mode.ASSISTANT, Kind.OPEN),
        (said(ASKED, TOLD, PERSON), Mode.DONE, Kind.PERSON),
        (said(ASKED, PERSON, ASKED), Mode.OPERATOR, Kind.PERSON),
        (said(ASKED), Mode.WAITING, Kind.OPEN),
        (said(ASKED, (Sender.NOTICE, "A person answers soon.")), Mode.WAITING, Kind.OPEN),
        (said(ASKED), Mode.DONE, Kind.UNANSWERED),
        (said(ASKED, TOLD, ASKED), Mode.DONE, Kind.UNANSWERED),
    ],
)
def test_a_conversation_is_of_one_kind(messages: list[Message], mode: Mode, kind: Kind) -> None:
    assert counted(messages, mode).kind is kind


def test_a_draft_that_a_person_approved_counts_as_a_persons() -> None:
    approved = Message("2", Sender.ASSISTANT, "From 7.", NOON, operator="Desk 1")
    assert counted([*said(ASKED), approved]).kind is Kind.PERSON


def test_the_wait_is_from_the_first_message_left_over_to_the_persons_reply() -> None:
    handed = (Sender.NOTICE, "A person answers soon.")
    assert counted(said(ASKED, TOLD, ASKED, handed, ASKED, PERSON)).wait == 3
    assert counted(said(ASKED, TOLD)).wait is None
    assert counted(said(PERSON)).wait is None


def test_topics_come_from_what_was_answered_from() -> None:
    used = Evidence("breakfast", 1, "Breakfast", "From 7", 0.9)
    made = Message("2", Sender.ASSISTANT, "From 7.", NOON, evidence=(used, used))
    assert counted([*said(ASKED), made]).topics == ("Breakfast",)
    assert counted(said(ASKED, TOLD)).topics == ("",)


def test_what_is_open_when_it_is_erased_was_never_answered() -> None:
    assert erased(counted(said(ASKED), Mode.WAITING)).kind is Kind.UNANSWERED
    assert erased(counted(said(ASKED, TOLD))).kind is Kind.SILENT


def test_counts_hold_no_more_than_one_property_of_a_conversation_each() -> None:
    one = Tally(NOON.date(), 14, Kind.PERSON, ("Breakfast",), "ko", 3, 1, 0, True)
    assert counts(one) == {
        ("conversations", "", "person"): 1,
        ("hour", "14", "person"): 1,
        ("language", "ko", "person"): 1,
        ("topic", "Breakfast", "person"): 1,
        ("wait", "3", ""): 1,
        ("closed", "", ""): 1,
        ("thumb", "up", ""): 1,
    }


@pytest.mark.parametrize(
    ("waits", "median", "worst"),
    [
        ({}, None, None),
        ({3: 1}, 3, 3),
        ({1: 1, 9: 1}, 1, 9),
        ({1: 2, 2: 2, 60: 1}, 2, 60),
    ],
)
def test_half_of_them_are_answered_within_the_median(
    waits: dict[int, int], median: int | None, worst: int | None
) -> None:
    day = date(2026, 11, 22)
    made = Overview(day, day, waits=waits)
    assert (made.median_wait, made.worst_wait) == (median, worst)


def test_waits_fall_into_exactly_one_span() -> None:
    day = date(2026, 11, 22)
    made = Overview(day, day, waits={1: 1, 3: 2, 4: 3, 31: 4, 500: 5})
    spans = [(0, 1), (1, 3), (3, 5), (5, 10), (10, 30), (30, None)]
    assert [made.waited(*span) for span in spans] == [1, 2, 3, 0, 0, 9]


def test_no_conversations_make_empty_figures() -> None:
    day = date(2026, 11, 22)
    assert overview(day, day, {}).number == 0
