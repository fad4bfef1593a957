"""Three lines for the person who takes a conversation, picked from what was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.conversation import Conversation, GivenUp, Mode, Visitor, WaitingDraft
from desktop.domain.decision import Reason
from desktop.domain.message import Evidence, Message, Sender
from desktop.domain.summary import LONGEST, summarise

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def talk(*said: tuple[Sender, str]) -> Conversation:
    messages = tuple(
        Message(f"m{number}", sender, text, NOW) for number, (sender, text) in enumerate(said)
    )
    return Conversation("7c" * 16, NOW, NOW, mode=Mode.WAITING, messages=messages)


def test_what_the_visitor_wants_are_their_own_questions_without_the_greeting() -> None:
    summary = summarise(
        talk(
            (Sender.VISITOR, "Hello there. We come by car."),
            (Sender.VISITOR, "Is a double room free on Friday? And is there parking?"),
            (Sender.NOTICE, "A person needs to answer this. Is that all right?"),
        )
    )
    assert summary.wants == "Is a double room free on Friday? And is there parking?"
    assert summary.last_reply is None
    assert summary.open


def test_questions_are_found_in_other_scripts() -> None:
    summary = summarise(
        talk((Sender.VISITOR, "こんにちは。駐車場はありますか？よろしくお願いします。"))
    )
    assert summary.wants == "駐車場はありますか？"


def test_without_a_question_the_newest_message_stands() -> None:
    summary = summarise(talk((Sender.VISITOR, "Hello"), (Sender.VISITOR, "I lost my key")))
    assert summary.wants == "I lost my key"


def test_who_wrote_nothing_wants_nothing_that_is_known() -> None:
    assert summarise(talk((Sender.NOTICE, "A person will answer you."))).wants is None


def test_what_was_said_names_the_entries_and_the_newest_reply() -> None:
    before = talk((Sender.VISITOR, "Parking?"), (Sender.ASSISTANT, "There is a garage."))
    evidence = Evidence("parking", 1, "Parking", "There is a garage.", 0.97)
    answered = before.with_changed(replace(before.messages[1], evidence=(evidence,), answers="m0"))
    summary = summarise(answered)
    assert summary.answered == ("Parking",)
    assert (summary.last_reply, summary.by_person) == ("There is a garage.", False)
    assert not summary.open


def test_what_is_missing_is_the_reason_with_draft_and_address() -> None:
    waiting = replace(
        talk((Sender.VISITOR, "Is Friday free?")),
        given_up=GivenUp(Reason.LIVE_FACT, NOW, "told"),
        draft=WaitingDraft("d", "Perhaps.", "m0"),
        visitor=Visitor(email="anna@example.org"),
    )
    summary = summarise(waiting)
    assert (summary.missing, summary.has_draft, summary.has_email) == (
        Reason.LIVE_FACT,
        True,
        True,
    )


def test_a_settled_matter_is_not_dragged_in() -> None:
    twice = replace(
        talk(
            (Sender.VISITOR, "Is there parking?"),
            (Sender.OPERATOR, "Yes, in the yard."),
            (Sender.VISITOR, "And breakfast?"),
        ),
        settled="m0",
    )
    again = replace(twice, settled="m2")
    assert summarise(twice).wants == "And breakfast?"
    assert summarise(twice).last_reply is None
    assert summarise(again).wants is None


@given(
    st.lists(st.tuples(st.sampled_from(list(Sender)), st.text(max_size=600)), max_size=8),
    st.sampled_from(list(Mode)),
)
def test_whatever_was_written_each_line_is_short_and_on_one_line(
    said: list[tuple[Sender, str]], mode: Mode
) -> None:
    summary = summarise(replace(talk(*said), mode=mode))
    for line in (summary.wants or "", summary.last_reply or ""):
        assert len(line) <= LONGEST
        assert len(line.splitlines()) <= 1
