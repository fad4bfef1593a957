"""What may happen to a conversation, as sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain import lines
from desktop.domain.advance import Step, advance
from desktop.domain.conversation import Conversation, Mode, Visitor
from desktop.domain.decision import Decision, Draft, HandOff, Looked, Part, Reason, Reply, Zone
from desktop.domain.effects import (
    Alert,
    AskContact,
    CancelAnswer,
    Effect,
    Hold,
    Mention,
    Quiet,
    Send,
    SendChange,
    StartAnswer,
    TellRead,
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
from desktop.domain.message import Delivery, Evidence, Message, Sender
from desktop.domain.schedule import Opening

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OPEN = Opening(open=True, changes_at=datetime(2026, 11, 22, 22, 0, tzinfo=UTC))
LOOKED = Looked(Zone.VERBATIM, 0.97)
EVIDENCE = Evidence("check-in", 1, "Check-in and luggage", "from 15:00", 0.97)
REPLY = Reply((Part("Check-in starts at 15:00.", (EVIDENCE,)),), LOOKED)
DRAFT = Draft((Part("Perhaps 15:00.", (EVIDENCE,)),), Reason.UNSURE, LOOKED)
HAND_OFF = HandOff(Reason.LIVE_FACT, (), LOOKED)


def fresh() -> Conversation:
    return Conversation("7c" * 16, opened_at=NOW, changed_at=NOW)


def wrote(message_id: str = "v1", text: str = "What time is check-in?") -> VisitorWrote:
    return VisitorWrote(Message(message_id, Sender.VISITOR, text, NOW), "en", "/rooms")


def ready(answers: str, decision: Decision, *ids: str) -> AnswerReady:
    return AnswerReady(answers, decision, ids or ("a1", "a2"), NOW, OPEN)


def after(*events: Event) -> Step:
    """Return the last step of events that follow one another in a fresh conversation."""
    step = Step(fresh())
    for event in events:
        step = advance(step.conversation, event)
    return step


def sent(effects: tuple[Effect, ...]) -> list[Message]:
    return [effect.message for effect in effects if isinstance(effect, Send)]


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


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


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
