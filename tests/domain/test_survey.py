"""The question how it was: asked once, of a visitor who is still there, and kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.advance import advance
from desktop.domain.conversation import Conversation, Mode, Survey
from desktop.domain.effects import AskSurvey
from desktop.domain.events import OperatorMarkedDone, VisitorSurveyed
from desktop.domain.message import Message, Sender
from desktop.domain.overview import counts, overview, tally
from tests.domain.moments import NOW, fresh


def answered() -> Conversation:
    begun = replace(fresh(), mode=Mode.OPERATOR)
    asked = begun.with_message(Message("q" * 22, Sender.VISITOR, "Is there parking?", NOW))
    return asked.with_message(Message("a" * 22, Sender.OPERATOR, "Yes.", NOW, answers="q" * 22))


def done(conversation: Conversation) -> tuple[Conversation, bool]:
    step = advance(conversation, OperatorMarkedDone("Marta", NOW, None))
    return step.conversation, AskSurvey() in step.effects


def test_a_visitor_who_is_there_is_asked_once() -> None:
    after, asked = done(answered())
    assert (after.mode, asked) == (Mode.DONE, True)
    assert not done(replace(after, mode=Mode.OPERATOR))[1]


def test_nobody_is_asked_who_has_gone_or_got_no_reply() -> None:
    assert not done(replace(answered(), present=False))[1]
    assert not done(replace(fresh(), mode=Mode.OPERATOR))[1]


def test_who_said_it_by_themselves_is_not_asked_again() -> None:
    said = advance(answered(), VisitorSurveyed(True, "More coffee", NOW)).conversation
    assert said.survey == Survey(True, "More coffee", NOW)
    assert not done(said)[1]


def test_the_overview_counts_it_without_the_words() -> None:
    said = advance(answered(), VisitorSurveyed(False, "Cold soup", NOW)).conversation
    one = tally(
        said, said.messages, local=NOW, topic_of=lambda _: None, says_thanks=lambda _: False
    )
    counted = counts(one)
    assert "Cold soup" not in str(counted)
    made = overview(NOW.date(), NOW.date() + timedelta(days=1), counted)
    assert (made.helped, made.not_helped) == (0, 1)
