"""The eyes of the played hour: each kind of wrong thing is seen, and a good hour is found good."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain import lines
from desktop.domain.conversation import Conversation, GivenUp, Mode
from desktop.domain.decision import Reason
from desktop.domain.message import Message, Sender
from desktop.relay.shown import Shown
from tests.whole.traffic.looking import Act, Found, Kept, Pressed, Visit, Wrong, problems

BEGAN = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ID = "7c1" + "0" * 29


def said(
    made_id: str,
    sender: Sender,
    text: str,
    second: float,
    *,
    answers: str | None = None,
    operator: str | None = None,
) -> Message:
    at = BEGAN + timedelta(seconds=second)
    return Message(made_id, sender, text, at, answers=answers, operator=operator)


def asked(made_id: str, second: float) -> Message:
    return said(made_id, Sender.VISITOR, f"question {made_id}", second)


TALK = (
    asked("v1", 0),
    said("a1", Sender.ASSISTANT, "At 15:00.", 1, answers="v1"),
    asked("v2", 10),
    said("n1", Sender.NOTICE, "I have asked the front desk.", 11),
    said("n2", Sender.NOTICE, lines.joined("en"), 30, operator="Desk 1"),
    said("o1", Sender.OPERATOR, "Friday is free.", 40, answers="v2", operator="Desk 1"),
    said("n3", Sender.NOTICE, lines.handed_back("en"), 50),
    asked("v3", 60),
    said("a2", Sender.ASSISTANT, "Eight spaces.", 61, answers="v3"),
)


def visit_of(messages: tuple[Message, ...]) -> Visit:
    return Visit(
        ID,
        tuple((one.id, one.text) for one in messages if one.sender is Sender.VISITOR),
        tuple(Shown(one.id, one.sender.value, one.text, 0, 0, state="read") for one in messages),
    )


def hour(
    messages: tuple[Message, ...] = TALK,
    *,
    mode: Mode = Mode.ASSISTANT,
    visit: Visit | None = None,
    acts: tuple[Act, ...] = (),
) -> Found:
    conversation = Conversation(
        ID,
        BEGAN,
        BEGAN,
        mode=mode,
        operator="Desk 1" if mode is Mode.OPERATOR else None,
        given_up=GivenUp(Reason.LIVE_FACT, BEGAN, "told") if mode is Mode.WAITING else None,
    )
    return Found({ID: Kept(conversation, messages)}, [visit or visit_of(messages)], acts)


def wrongs(found: Found) -> set[Wrong]:
    return {one.wrong for one in problems(found)}


def pressed(what: Pressed, second: float, seen: str) -> Act:
    return Act(BEGAN + timedelta(seconds=second), what, ID, seen)


def without(*ids: str) -> tuple[Message, ...]:
    return tuple(one for one in TALK if one.id not in ids)


def test_a_good_hour_is_found_good() -> None:
    counts = {Mode.ASSISTANT: 1, Mode.WAITING: 0, Mode.OPERATOR: 0, Mode.DONE: 0}
    assert problems(replace(hour(), shown_counts=counts, listed=counts)) == []


def test_somebody_who_still_waits_is_unanswered() -> None:
    assert wrongs(hour(TALK[:4], mode=Mode.WAITING)) == {Wrong.UNANSWERED}


def test_a_question_without_a_reply_is_unanswered_whoever_has_the_conversation() -> None:
    for mode in (Mode.ASSISTANT, Mode.OPERATOR, Mode.DONE):
        assert wrongs(hour(TALK[:-1], mode=mode)) == {Wrong.UNANSWERED}


def test_what_the_operator_read_before_letting_go_needs_no_reply() -> None:
    thanks = (*TALK, asked("v4", 70))
    assert wrongs(hour(thanks, acts=(pressed(Pressed.DONE, 80, "v4"),), mode=Mode.DONE)) == set()


def test_what_came_in_the_moment_of_letting_go_is_unanswered() -> None:
    late = (*TALK, asked("v4", 70))
    acts = (pressed(Pressed.DONE, 70, "v3"),)
    assert wrongs(hour(late, acts=acts, mode=Mode.DONE)) == {Wrong.UNANSWERED}


def test_a_reply_answers_nothing_that_came_after_the_message_it_names() -> None:
    late = (*TALK[:-1], asked("v4", 60.5), TALK[-1])
    assert wrongs(hour(late)) == {Wrong.UNANSWERED}


def test_two_answers_to_one_message_are_twice() -> None:
    again = said("a3", Sender.ASSISTANT, "Eight spaces.", 62, answers="v3")
    assert wrongs(hour((*TALK, again))) == {Wrong.TWICE}


def test_the_same_line_said_twice_in_a_row_is_twice() -> None:
    again = replace(TALK[3], id="n9")
    assert wrongs(hour((*TALK[:4], again, *TALK[4:]))) == {Wrong.TWICE}


def test_one_message_twice_on_the_page_is_twice() -> None:
    visit = visit_of(TALK)
    doubled = replace(visit, shown=(*visit.shown[:2], visit.shown[1], *visit.shown[2:]))
    assert Wrong.TWICE in wrongs(hour(visit=doubled))


def test_a_visitors_message_that_is_not_kept_is_lost() -> None:
    kept = without("v3", "a2")
    visit = replace(visit_of(kept), wrote=visit_of(TALK).wrote)
    assert wrongs(hour(kept, visit=visit)) == {Wrong.LOST}


def test_a_conversation_that_is_not_kept_at_all_is_lost() -> None:
    assert wrongs(Found({}, [visit_of(TALK)])) == {Wrong.LOST}


def test_a_reply_that_is_never_shown_is_lost_unless_the_visitor_has_gone() -> None:
    visit = visit_of(TALK)
    partly = replace(visit, shown=visit.shown[:-1])
    assert wrongs(hour(visit=partly)) == {Wrong.LOST}
    assert wrongs(hour(visit=replace(partly, stayed=False))) == set()


def test_a_message_that_never_got_its_receipt_is_lost() -> None:
    visit = visit_of(TALK)
    waiting = (replace(visit.shown[0], state="waiting"), *visit.shown[1:])
    assert wrongs(hour(visit=replace(visit, shown=waiting))) == {Wrong.LOST}


def test_what_was_erased_and_is_still_kept_is_seen() -> None:
    assert wrongs(hour(visit=replace(visit_of(TALK), erased=True))) == {Wrong.LOST}


@pytest.mark.parametrize("released", [None, "back", "done before"])
def test_a_reply_of_the_assistants_after_a_takeover_talks_over_a_person(
    released: str | None,
) -> None:
    kept = TALK if released == "back" else without("n3")
    acts = (pressed(Pressed.DONE, 5, "v1"),) if released == "done before" else ()
    expected = set() if released == "back" else {Wrong.TALKED_OVER}
    assert wrongs(hour(kept, acts=acts)) == expected


def test_after_done_the_assistant_may_answer_again() -> None:
    assert wrongs(hour(without("n3"), acts=(pressed(Pressed.DONE, 50, "v2"),))) == set()


def test_after_an_approved_draft_the_assistant_may_answer_again() -> None:
    approved = said("d1", Sender.OPERATOR, "Small dogs.", 40, answers="v2", operator="Desk 1")
    kept = tuple(approved if one.id == "o1" else one for one in without("n2", "n3"))
    assert wrongs(hour(kept, acts=(pressed(Pressed.EDITED_DRAFT, 39, "v2"),))) == set()
    assert wrongs(hour(kept)) == {Wrong.TALKED_OVER}


def test_replies_in_another_order_are_seen() -> None:
    visit = visit_of(TALK)
    swapped = (*visit.shown[:1], *visit.shown[3:6], visit.shown[1], *visit.shown[6:])
    missing = tuple(one for one in visit.shown if one not in swapped)
    assert Wrong.ORDER in wrongs(hour(visit=replace(visit, shown=(*swapped, *missing))))


def test_a_visitors_messages_in_another_order_are_seen() -> None:
    visit = visit_of(TALK)
    assert wrongs(hour(visit=replace(visit, wrote=visit.wrote[::-1]))) == {Wrong.ORDER}


def test_a_line_of_another_conversation_is_seen() -> None:
    visit = visit_of(TALK)
    foreign = Shown("x1", "assistant", "Somebody else's.", 0, 0)
    assert wrongs(hour(visit=replace(visit, shown=(*visit.shown, foreign)))) == {Wrong.FOREIGN}


def test_a_message_that_no_visitor_wrote_is_seen() -> None:
    visit = visit_of(TALK)
    assert Wrong.FOREIGN in wrongs(hour(visit=replace(visit, wrote=visit.wrote[:-1])))


def test_a_call_for_a_person_that_is_answered_with_silence_is_seen() -> None:
    kept = TALK[:2]
    visit = replace(visit_of(kept), asked_for_person=True)
    assert wrongs(hour(kept, visit=visit)) == {Wrong.UNANSWERED}


def test_an_owner_that_does_not_fit_the_state_is_seen() -> None:
    found = hour()
    odd = replace(found.kept[ID].conversation, operator="Desk 1")
    assert wrongs(replace(found, kept={ID: Kept(odd, TALK)})) == {Wrong.UNOWNED}


def test_numbers_that_differ_from_the_store_are_seen() -> None:
    assert wrongs(replace(hour(), shown_counts={Mode.ASSISTANT: 2})) == {Wrong.COUNTED}
    assert wrongs(replace(hour(), listed={Mode.DONE: 1})) == {Wrong.COUNTED}
