"""What happens while somebody waits, writes or changes their mind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain import lines
from desktop.domain.advance import Step, advance
from desktop.domain.conversation import Mode
from desktop.domain.effects import (
    AskContact,
    CancelAnswer,
    Hold,
    Mention,
    SendChange,
    StartAnswer,
    TellRead,
)
from desktop.domain.events import (
    Event,
    NobodyAnswered,
    OperatorChanged,
    OperatorHandedBack,
    OperatorMarkedDone,
    OperatorOpened,
    OperatorPaused,
    OperatorReplied,
    OperatorTookBack,
    OperatorTookOver,
    OperatorTyped,
    VisitorAskedForPerson,
    VisitorLeftContact,
    VisitorWent,
)
from desktop.domain.message import Sender
from desktop.domain.schedule import Opening
from tests.domain.moments import (
    DRAFT,
    HAND_OFF,
    NOW,
    OPEN,
    REPLY,
    after,
    later,
    ready,
    sent,
    wrote,
)


def test_own_words_end_a_draft_for_something_older_and_keep_one_for_the_newest() -> None:
    waiting = after(wrote("v1"), ready("v1", DRAFT)).conversation
    own = OperatorReplied("Desk 1", "o1", "One moment, please.", NOW)
    assert advance(waiting, own).conversation.draft is not None
    older = advance(waiting, wrote("v2", "And breakfast?")).conversation
    assert advance(older, own).conversation.draft is None


def test_a_visitor_is_told_once_that_an_answered_message_was_read() -> None:
    step = after(wrote("v1"), wrote("v2"), ready("v2", REPLY))
    assert TellRead(("v1", "v2")) in step.effects
    assert step.conversation.unseen == ()
    opened = advance(step.conversation, OperatorOpened("Desk 1", NOW))
    assert opened.effects == ()


def test_a_hand_off_reads_nothing_and_opening_it_does() -> None:
    waiting = after(wrote("v1"), ready("v1", HAND_OFF))
    assert not any(isinstance(effect, TellRead) for effect in waiting.effects)
    opened = advance(waiting.conversation, OperatorOpened("Desk 1", NOW))
    assert opened.effects == (TellRead(("v1",)),)


def test_a_visitor_who_writes_on_in_an_operators_conversation_is_mentioned() -> None:
    yours = after(wrote("v1"), OperatorTookOver("Desk 1", "n1", NOW)).conversation
    step = advance(yours, wrote("v2", "Thank you"))
    assert step.effects == (Mention(),)
    assert step.conversation.unread


def test_an_answer_decided_while_a_person_writes_is_held_and_made_anew() -> None:
    writing = after(wrote("v1"), OperatorTyped("Desk 1", NOW))
    assert Hold(later(15)) in writing.effects
    early = advance(writing.conversation, replace(ready("v1", REPLY), at=later(14)))
    assert early == Step(writing.conversation, (Hold(later(15)),))
    paused = advance(early.conversation, OperatorPaused(later(15)))
    assert paused.effects == (StartAnswer("v1"),)
    answered = advance(paused.conversation, replace(ready("v1", REPLY), at=later(16)))
    assert [message.sender for message in sent(answered.effects)] == [Sender.ASSISTANT]


def test_a_person_who_stops_writing_starts_nothing_in_their_own_conversation() -> None:
    step = after(
        wrote("v1"),
        OperatorTyped("Desk 1", NOW),
        OperatorTookOver("Desk 1", "n1", NOW),
        OperatorPaused(later(15)),
    )
    assert step.effects == ()


def test_a_clock_put_back_silences_the_assistant_for_no_longer() -> None:
    writing = after(wrote("v1"), OperatorTyped("Desk 1", later(3600))).conversation
    dropped = advance(writing, ready("v1", REPLY))
    assert not sent(dropped.effects)
    paused = advance(dropped.conversation, OperatorPaused(later(1)))
    assert paused.effects == (StartAnswer("v1"),)
    assert sent(advance(paused.conversation, ready("v1", REPLY)).effects)


def test_typing_reads_what_the_visitor_wrote() -> None:
    step = after(wrote("v1"), ready("v1", HAND_OFF), OperatorTyped("Desk 1", NOW))
    assert TellRead(("v1",)) in step.effects
    assert not step.conversation.unread


def test_a_visitor_whom_nobody_answered_is_told_once_for_each_hand_off() -> None:
    waiting = after(wrote("v1"), ready("v1", HAND_OFF)).conversation
    told = advance(waiting, NobodyAnswered("n2", later(120), OPEN))
    (notice,) = sent(told.effects)
    assert notice.text == (
        "Nobody at the desk has been able to answer yet. Leave your e-mail address here so that"
        " the desk can write to you."
    )
    assert AskContact() not in told.effects
    assert advance(told.conversation, NobodyAnswered("n3", later(200), OPEN)).effects == ()
    conversation = told.conversation
    for event in (
        OperatorHandedBack("Desk 1", "n4", later(210)),
        wrote("v2"),
        ready("v2", HAND_OFF, "c1"),
    ):
        conversation = advance(conversation, event).conversation
    assert sent(advance(conversation, NobodyAnswered("n5", later(400), OPEN)).effects)


def test_who_left_an_address_is_told_that_the_desk_has_it() -> None:
    waiting = after(
        wrote("v1"), VisitorLeftContact(NOW, email="a@example.com"), ready("v1", HAND_OFF)
    ).conversation
    (notice,) = sent(advance(waiting, NobodyAnswered("n2", later(120), OPEN)).effects)
    assert "has your e-mail address" in notice.text
    assert "Leave" not in notice.text


def test_a_closed_desk_says_again_when_it_opens() -> None:
    closed = Opening(open=False, changes_at=datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    waiting = after(wrote("v1"), ready("v1", HAND_OFF)).conversation
    (notice,) = sent(advance(waiting, NobodyAnswered("n2", later(120), closed)).effects)
    assert "opens on Monday at 7:00" in notice.text


@pytest.mark.parametrize("language", lines.LANGUAGES)
def test_the_later_line_is_there_in_each_language(language: str) -> None:
    told = {
        lines.nobody_yet(one, NOW, OPEN, has_email=known)
        for one in (language, "en")
        for known in (True, False)
    }
    assert len(told) == (2 if language == "en" else 4)


@pytest.mark.parametrize(
    "handled",
    [
        OperatorTookOver("Desk 1", "n9", NOW),
        OperatorMarkedDone("Desk 1", NOW),
        OperatorHandedBack("Desk 1", "n9", NOW),
        OperatorReplied("Desk 1", "n9", "Friday is free.", NOW),
        VisitorWent(NOW),
    ],
)
def test_nobody_is_told_that_nobody_came_once_it_is_handled_or_they_left(handled: Event) -> None:
    step = after(
        wrote("v1"), ready("v1", HAND_OFF), handled, NobodyAnswered("n2", later(120), OPEN)
    )
    assert step.effects == ()


def test_a_changed_reply_is_sent_as_changed_and_moves_nothing() -> None:
    yours = after(wrote("v1"), OperatorReplied("Desk 1", "o1", "At 15:00.", NOW)).conversation
    step = advance(yours, OperatorChanged("Desk 1", "o1", "At 14:00.", later(30)))
    assert step.effects == (SendChange("o1", "At 14:00."),)
    changed = step.conversation.message("o1")
    assert changed is not None
    assert (changed.text, changed.edited) == ("At 14:00.", True)
    assert step.conversation.mode is Mode.OPERATOR
    again = advance(step.conversation, OperatorChanged("Desk 1", "o1", "At 14:00.", later(31)))
    assert again.effects == ()


@pytest.mark.parametrize("message_id", ["v1", "a1", "nowhere"])
def test_only_what_an_operator_wrote_or_approved_is_changed_or_taken_back(message_id: str) -> None:
    answered = after(wrote("v1"), ready("v1", REPLY)).conversation
    for event in (
        OperatorChanged("Desk 1", message_id, "Other words.", NOW),
        OperatorTookBack("Desk 1", (message_id,), NOW),
    ):
        assert advance(answered, event) == Step(answered)


def test_an_approved_draft_that_is_taken_back_leaves_the_question_with_the_person() -> None:
    waiting = after(wrote("v1"), ready("v1", DRAFT), wrote("v2", "And breakfast?")).conversation
    assert waiting.draft is not None
    approved = advance(
        waiting, OperatorReplied("Desk 1", "o1", waiting.draft.text, NOW, waiting.draft.id)
    ).conversation
    step = advance(approved, OperatorTookBack("Desk 1", ("o1",), later(3)))
    assert step.conversation.mode is Mode.OPERATOR
    assert CancelAnswer() in step.effects
    gone = step.conversation.message("o1")
    assert gone is not None
    assert gone.text == "The front desk took this message back."
    assert gone.evidence == ()
    assert [message.id for message in step.conversation.pending] == ["v1", "v2"]
    assert advance(step.conversation, ready("v2", REPLY)).effects == ()


def test_taking_back_twice_tells_once() -> None:
    once = after(
        wrote("v1"),
        OperatorReplied("Desk 1", "o1", "At 15:00.", NOW),
        OperatorTookBack("Desk 1", ("o1",), NOW),
    )
    assert advance(once.conversation, OperatorTookBack("Desk 1", ("o1",), NOW)).effects == ()


def test_what_arrives_in_the_moment_of_handing_back_is_answered() -> None:
    talk = after(wrote("v1"), OperatorReplied("Desk 1", "o1", "Yes.", NOW), wrote("v2"))
    step = advance(talk.conversation, OperatorHandedBack("Desk 1", "n1", NOW, seen="v1"))
    assert step.conversation.mode is Mode.ASSISTANT
    assert [message.id for message in step.conversation.pending] == ["v2"]
    assert StartAnswer("v2") in step.effects


def test_what_arrives_in_the_moment_of_marking_done_opens_the_conversation_again() -> None:
    talk = after(wrote("v1"), OperatorReplied("Desk 1", "o1", "Yes.", NOW), wrote("v2"))
    step = advance(talk.conversation, OperatorMarkedDone("Desk 1", NOW, seen="v1"))
    assert step.conversation.mode is Mode.ASSISTANT
    assert step.conversation.operator is None
    assert StartAnswer("v2") in step.effects
    done = advance(talk.conversation, OperatorMarkedDone("Desk 1", NOW, seen="v2"))
    assert done.conversation.mode is Mode.DONE


def test_a_first_message_that_nobody_had_seen_is_answered_after_handing_back() -> None:
    talk = after(
        VisitorAskedForPerson("n1", NOW, OPEN), OperatorTookOver("Desk 1", "n2", NOW), wrote("v1")
    )
    step = advance(talk.conversation, OperatorHandedBack("Desk 1", "n3", NOW, seen=""))
    assert StartAnswer("v1") in step.effects


def test_what_arrives_in_the_moment_of_sending_stays_unread_and_unanswered() -> None:
    talk = after(wrote("v1"), OperatorTookOver("Desk 1", "n1", NOW), wrote("v2"))
    step = advance(talk.conversation, OperatorReplied("Desk 1", "o1", "Yes.", NOW, seen="v1"))
    assert step.conversation.unread
    assert step.conversation.messages[-1].answers == "v1"
    seen = advance(talk.conversation, OperatorReplied("Desk 1", "o1", "Yes.", NOW, seen="v2"))
    assert not seen.conversation.unread


def test_a_message_that_is_too_old_to_be_carried_counts_everything_as_seen() -> None:
    talk = after(wrote("v1"), OperatorReplied("Desk 1", "o1", "Yes.", NOW), wrote("v2"))
    step = advance(talk.conversation, OperatorMarkedDone("Desk 1", NOW, seen="long ago"))
    assert step.conversation.mode is Mode.DONE
