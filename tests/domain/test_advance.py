"""What may happen to a conversation, as sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.advance import Step, advance
from desktop.domain.conversation import Mode, Visitor
from desktop.domain.decision import HandOff, Reason, Reply
from desktop.domain.effects import (
    Alert,
    AskContact,
    CancelAnswer,
    Quiet,
    StartAnswer,
)
from desktop.domain.events import (
    AnswerReady,
    Event,
    NobodyAnswered,
    OperatorChanged,
    OperatorDiscardedDraft,
    OperatorHandedBack,
    OperatorMarkedDone,
    OperatorOpened,
    OperatorPaused,
    OperatorReplied,
    OperatorTookBack,
    OperatorTookOver,
    OperatorTyped,
    VisitorAskedForPerson,
    VisitorCame,
    VisitorLeftContact,
    VisitorRated,
    VisitorReceived,
    VisitorWent,
    VisitorWrote,
)
from desktop.domain.message import Delivery, Message, Sender
from desktop.domain.schedule import Opening
from tests.domain.moments import (
    DRAFT,
    EVIDENCE,
    HAND_OFF,
    LOOKED,
    NOW,
    OPEN,
    REPLY,
    after,
    fresh,
    ready,
    sent,
    wrote,
)


def test_a_visitors_message_starts_an_answer() -> None:
    step = after(wrote())
    assert step.effects == (StartAnswer("v1"),)
    assert step.conversation.visitor.language == "en"
    assert [message.id for message in step.conversation.pending] == ["v1"]


def test_a_message_that_comes_twice_changes_nothing() -> None:
    once = after(wrote())
    twice = advance(once.conversation, wrote())
    assert twice == Step(once.conversation)


def test_a_reply_carries_its_evidence_and_what_it_answers() -> None:
    step = after(wrote(), ready("v1", REPLY))
    (reply,) = sent(step.effects)
    assert (reply.sender, reply.answers, reply.evidence) == (Sender.ASSISTANT, "v1", (EVIDENCE,))
    assert step.conversation.mode is Mode.ASSISTANT
    assert step.conversation.pending == ()


def test_an_answer_to_an_older_message_is_dropped() -> None:
    step = after(wrote("v1"), wrote("v2", "and breakfast?"), ready("v1", REPLY))
    assert step.effects == ()
    assert [message.id for message in step.conversation.pending] == ["v1", "v2"]


def test_the_same_answer_ready_twice_is_sent_once() -> None:
    step = after(wrote(), ready("v1", REPLY), ready("v1", REPLY, "b1", "b2"))
    assert step.effects == ()


def test_a_reply_after_takeover_is_dropped() -> None:
    step = after(wrote(), OperatorTookOver("Desk 1", "n1", NOW), ready("v1", REPLY))
    assert step.effects == ()
    assert step.conversation.mode is Mode.OPERATOR


def test_a_hand_off_tells_the_visitor_asks_for_contact_and_calls_a_person() -> None:
    step = after(wrote(text="Is a double free on Friday?"), ready("v1", HAND_OFF))
    (notice,) = sent(step.effects)
    assert step.conversation.mode is Mode.WAITING
    assert step.conversation.unread
    assert notice.sender is Sender.NOTICE
    assert "22:00" in notice.text
    assert AskContact() in step.effects
    assert Alert(Reason.LIVE_FACT) in step.effects
    assert step.conversation.given_up is not None
    assert step.conversation.given_up.told == notice.text


def test_a_hand_off_is_told_in_the_visitors_language() -> None:
    start = advance(
        fresh(), VisitorWrote(Message("v1", Sender.VISITOR, "Ist Freitag frei?", NOW), "de-AT")
    )
    step = advance(start.conversation, ready("v1", HAND_OFF))
    (notice,) = sent(step.effects)
    assert "Rezeption" in notice.text


def test_a_hand_off_is_told_in_the_language_that_was_written_not_the_browsers() -> None:
    start = advance(
        fresh(), VisitorWrote(Message("v1", Sender.VISITOR, "Ist Freitag frei?", NOW), "en-GB")
    )
    read = HandOff(Reason.LIVE_FACT, (), replace(LOOKED, language="de"))
    step = advance(start.conversation, ready("v1", read))
    (notice,) = sent(step.effects)
    assert "Rezeption" in notice.text
    later = advance(step.conversation, OperatorTookOver("Desk 1", "n2", NOW))
    assert "Rezeption" in sent(later.effects)[0].text


def test_the_browsers_variety_of_a_written_language_is_kept() -> None:
    assert Visitor(language="pt-BR", written="pt").speaks == "pt-BR"
    assert Visitor(language="en", written="pt").speaks == "pt"
    assert Visitor(language="en").speaks == "en"
    assert Visitor(written="ko").speaks == "ko"


def test_a_closed_desk_says_when_it_opens_and_never_that_someone_answers_now() -> None:
    closed = Opening(open=False, changes_at=datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    step = after(wrote(), AnswerReady("v1", HAND_OFF, ("n1",), NOW, closed))
    (notice,) = sent(step.effects)
    assert "opens on Monday at 7:00" in notice.text
    assert "Someone will answer you here" not in notice.text


def test_contact_details_are_asked_once() -> None:
    step = after(
        wrote("v1"),
        ready("v1", HAND_OFF),
        OperatorHandedBack("Desk 1", "n2", NOW),
        wrote("v2"),
        ready("v2", HAND_OFF, "c1"),
    )
    assert step.conversation.mode is Mode.WAITING
    assert AskContact() not in step.effects


def test_while_a_person_is_needed_the_assistant_stays_silent() -> None:
    step = after(wrote("v1"), ready("v1", HAND_OFF), wrote("v2", "hello?"))
    assert step.effects == ()
    assert step.conversation.mode is Mode.WAITING


def test_asking_for_a_person_hands_over_without_a_question() -> None:
    step = after(VisitorAskedForPerson("n1", NOW, OPEN))
    assert step.conversation.mode is Mode.WAITING
    assert CancelAnswer() in step.effects


def test_a_draft_waits_for_the_operator_and_is_not_sent() -> None:
    step = after(wrote(), ready("v1", DRAFT))
    assert step.conversation.draft is not None
    assert [message.sender for message in sent(step.effects)] == [Sender.NOTICE]


def test_an_approved_draft_goes_out_as_the_assistants_and_the_assistant_goes_on() -> None:
    waiting = after(wrote(), ready("v1", DRAFT)).conversation
    assert waiting.draft is not None
    step = advance(
        waiting, OperatorReplied("Desk 1", "o1", waiting.draft.text, NOW, waiting.draft.id)
    )
    (reply,) = sent(step.effects)
    assert (reply.sender, reply.operator) == (Sender.ASSISTANT, "Desk 1")
    assert step.conversation.mode is Mode.ASSISTANT
    assert step.conversation.draft is None


def test_an_edited_draft_goes_out_as_a_persons_words() -> None:
    waiting = after(wrote(), ready("v1", DRAFT)).conversation
    assert waiting.draft is not None
    step = advance(waiting, OperatorReplied("Desk 1", "o1", "At 14:00.", NOW, waiting.draft.id))
    assert [message.sender for message in sent(step.effects)] == [Sender.OPERATOR]


def test_a_draft_is_over_once_a_person_has_answered_and_the_visitor_goes_on() -> None:
    waiting = after(wrote("v1"), ready("v1", DRAFT)).conversation
    answered = advance(waiting, OperatorReplied("Desk 1", "o1", "One moment.", NOW)).conversation
    assert answered.draft is not None
    assert advance(answered, wrote("v2", "Two nights")).conversation.draft is None
    assert advance(waiting, wrote("v2", "hello?")).conversation.draft == waiting.draft


def test_a_draft_that_is_gone_is_not_sent() -> None:
    waiting = after(wrote(), ready("v1", DRAFT), OperatorDiscardedDraft("Desk 1", NOW)).conversation
    step = advance(waiting, OperatorReplied("Desk 1", "o1", "At 14:00.", NOW, "a2"))
    assert step == Step(waiting)


def test_a_takeover_says_so_and_stops_the_alert() -> None:
    step = after(wrote(), ready("v1", HAND_OFF), OperatorTookOver("Desk 1", "n2", NOW))
    assert Quiet() in step.effects
    assert CancelAnswer() in step.effects
    assert [message.sender for message in sent(step.effects)] == [Sender.NOTICE]
    assert step.conversation.operator == "Desk 1"


def test_handing_back_does_not_answer_what_was_asked_before() -> None:
    step = after(wrote("v1"), ready("v1", HAND_OFF), OperatorHandedBack("Desk 1", "n2", NOW))
    assert step.conversation.mode is Mode.ASSISTANT
    assert step.conversation.pending == ()
    again = advance(step.conversation, wrote("v2", "And breakfast?"))
    assert [message.id for message in again.conversation.pending] == ["v2"]


def test_a_reopened_conversation_does_not_drag_old_matter_in() -> None:
    step = after(wrote("v1"), ready("v1", HAND_OFF), OperatorMarkedDone("Desk 1", NOW), wrote("v2"))
    assert step.conversation.mode is Mode.ASSISTANT
    assert [message.id for message in step.conversation.pending] == ["v2"]


def test_the_alert_stops_when_the_visitor_leaves_and_the_item_stays() -> None:
    step = after(wrote(), ready("v1", HAND_OFF), VisitorWent(NOW))
    assert Quiet() in step.effects
    assert step.conversation.mode is Mode.WAITING


def test_delivery_only_goes_forward() -> None:
    step = after(
        wrote(),
        ready("v1", REPLY),
        VisitorReceived(("a1",), Delivery.READ),
        VisitorReceived(("a1",), Delivery.SENT),
    )
    reply = step.conversation.message("a1")
    assert reply is not None
    assert reply.delivery is Delivery.READ


def test_only_the_assistants_messages_are_rated() -> None:
    step = after(wrote(), VisitorRated("v1", 1))
    message = step.conversation.message("v1")
    assert message is not None
    assert message.rating is None


def test_what_was_written_while_a_draft_waited_is_answered_after_the_draft() -> None:
    waiting = after(wrote("v1"), ready("v1", DRAFT), wrote("v2", "And breakfast?")).conversation
    assert waiting.draft is not None
    step = advance(
        waiting, OperatorReplied("Desk 1", "o1", waiting.draft.text, NOW, waiting.draft.id)
    )
    (reply,) = sent(step.effects)
    assert reply.answers == "v1"
    assert [message.id for message in step.conversation.pending] == ["v2"]
    assert StartAnswer("v2") in step.effects
    done = advance(step.conversation, ready("v2", REPLY, "b1", "b2"))
    assert done.conversation.pending == ()


def test_a_visitor_who_comes_back_while_waiting_is_called_for_again() -> None:
    left = after(wrote("v1"), ready("v1", HAND_OFF), VisitorWent(NOW)).conversation
    assert advance(left, VisitorCame(NOW)).effects == (Alert(Reason.LIVE_FACT),)
    assert advance(left, wrote("v2", "hello?")).effects == (Alert(Reason.LIVE_FACT),)


def test_a_reply_that_holds_nothing_goes_to_a_person() -> None:
    step = after(wrote(), ready("v1", Reply((), LOOKED)))
    assert step.conversation.mode is Mode.WAITING
    assert Alert(Reason.NO_ANSWER) in step.effects


def test_a_desk_that_opens_in_more_than_a_week_names_the_date() -> None:
    opening = Opening(open=False, changes_at=datetime(2026, 12, 1, 7, 0, tzinfo=UTC))
    step = after(wrote(), AnswerReady("v1", HAND_OFF, ("n1",), NOW, opening))
    (notice,) = sent(step.effects)
    assert "on Tuesday (2026-12-01) at 7:00" in notice.text


def test_a_desk_that_closes_in_some_days_names_no_hour() -> None:
    opening = Opening(open=True, changes_at=datetime(2026, 11, 25, 0, 0, tzinfo=UTC))
    step = after(wrote(), AnswerReady("v1", HAND_OFF, ("n1",), NOW, opening))
    (notice,) = sent(step.effects)
    assert notice.text.count("Someone will answer you here.") == 1
    assert "until" not in notice.text


_ids = st.integers(0, 6).map(lambda number: f"m{number}")
_events = st.one_of(
    st.builds(lambda made: wrote(made, "hi"), _ids),
    st.builds(
        lambda made, answers, decision: AnswerReady(
            answers, decision, (made, made + "x"), NOW, OPEN
        ),
        _ids.map("a".__add__),
        _ids,
        st.sampled_from([REPLY, DRAFT, HAND_OFF]),
    ),
    st.builds(lambda made: OperatorTookOver("Desk 1", made, NOW), _ids.map("t".__add__)),
    st.builds(
        lambda made, draft: OperatorReplied("Desk 1", made, "Yes.", NOW, draft),
        _ids.map("o".__add__),
        st.one_of(st.none(), _ids.map(lambda one: "a" + one + "x")),
    ),
    st.builds(lambda made: OperatorHandedBack("Desk 1", made, NOW), _ids.map("h".__add__)),
    st.just(OperatorMarkedDone("Desk 1", NOW)),
    st.just(OperatorDiscardedDraft("Desk 1", NOW)),
    st.just(OperatorOpened("Desk 1", NOW)),
    st.builds(lambda made: VisitorAskedForPerson(made, NOW, OPEN), _ids.map("p".__add__)),
    st.just(OperatorTyped("Desk 1", NOW)),
    st.just(OperatorTyped("Desk 1", NOW - timedelta(seconds=30))),
    st.just(OperatorPaused(NOW)),
    st.builds(
        lambda made, text: OperatorChanged("Desk 1", made, text, NOW),
        _ids.map("o".__add__),
        st.sampled_from(["Yes.", "No."]),
    ),
    st.builds(lambda made: OperatorTookBack("Desk 1", (made,), NOW), _ids.map("o".__add__)),
    st.builds(lambda made: NobodyAnswered(made, NOW, OPEN), _ids.map("l".__add__)),
    st.just(VisitorLeftContact(NOW, email="a@example.com")),
    st.just(VisitorWent(NOW)),
    st.just(VisitorCame(NOW)),
    st.builds(
        lambda made, how: VisitorReceived((made,), how), _ids, st.sampled_from(list(Delivery))
    ),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_events, max_size=40))
def test_whatever_happens_a_conversation_has_one_owner_and_nobody_is_talked_over(
    events: list[Event],
) -> None:
    conversation = fresh()
    for event in events:
        before = conversation
        step = advance(before, event)
        conversation = step.conversation
        assert (conversation.operator is not None) == (conversation.mode is Mode.OPERATOR)
        assert (conversation.given_up is not None) == (conversation.mode is Mode.WAITING)
        if isinstance(event, AnswerReady) and before.mode is not Mode.ASSISTANT:
            assert step == Step(before)
        if before.mode is Mode.ASSISTANT and conversation.mode is Mode.WAITING:
            told = [one for one in sent(step.effects) if one.sender is Sender.NOTICE]
            assert len(told) == 1
            assert any(isinstance(effect, Alert) for effect in step.effects)
        if isinstance(event, NobodyAnswered):
            assert conversation.mode is before.mode
            assert not sent(step.effects) or before.mode is Mode.WAITING
        if any(isinstance(effect, StartAnswer) for effect in step.effects):
            assert conversation.mode is Mode.ASSISTANT
        if before.mode is Mode.WAITING and conversation.mode is not Mode.WAITING:
            assert Quiet() in step.effects


@pytest.mark.parametrize("mode", list(Mode))
def test_an_event_about_an_unknown_message_changes_nothing(mode: Mode) -> None:
    conversation = replace(fresh(), mode=mode)
    for event in (ready("nowhere", REPLY), VisitorReceived(("nowhere",), Delivery.READ)):
        assert advance(conversation, event).conversation == conversation


def test_a_reply_keeps_what_the_assistant_looked_at() -> None:
    step = after(wrote(), ready("v1", REPLY))
    assert step.conversation.messages[-1].looked == REPLY.looked.short
    assert step.conversation.messages[0].looked is None
