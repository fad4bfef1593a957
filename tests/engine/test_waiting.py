"""Calls that repeat, visitors who are told that nobody came, answers that wait for a person."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.conversation import Mode
from desktop.domain.intents import DeleteConversation, OperatorTypes, SendReply, TakeOver
from desktop.domain.snapshots import Alerted, AlertEnded
from desktop.engine.engine import TimePassed
from desktop.relay.line import VisitorPresence
from tests.engine.conftest import NOW, VISITOR, Desk, Opener, hand_off, play

NOBODY = "Nobody at the desk has been able to answer yet."


def rung(desk: Desk) -> int:
    return sum(isinstance(one, Alerted) for one in desk.shown)


async def at(desk: Desk, seconds: float) -> None:
    """Let it be so many seconds after the beginning."""
    desk.now[0] = NOW + timedelta(seconds=seconds)
    desk.engine.submit(TimePassed())
    await desk.quiet()


async def types(desk: Desk) -> None:
    """Let the operator press a key."""
    desk.engine.submit(OperatorTypes(VISITOR))
    await desk.until(lambda: desk.conversation().writing_until)


async def handed_over(desk: Desk) -> None:
    desk.assistant.decide = lambda question: hand_off()
    desk.writes(1, "Is a double free on Friday?")
    await desk.until(lambda: rung(desk) == 1)
    desk.now[0] = NOW


def test_a_call_rings_again_on_its_schedule_until_it_is_handled(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        heard = []
        for seconds in (29, 31, 100, 121, 400, 421, 500):
            await at(desk, seconds)
            heard.append(rung(desk))
        assert heard == [1, 2, 2, 3, 3, 4, 4]
        desk.engine.submit(TakeOver(VISITOR))
        await desk.until(lambda: any(isinstance(one, AlertEnded) for one in desk.shown))
        await at(desk, 800)
        assert rung(desk) == 4

    play(open_store, scene)


def test_a_call_ends_when_the_visitor_leaves_and_begins_anew_when_they_return(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        desk.engine.submit(VisitorPresence(VISITOR, False))
        await at(desk, 500)
        assert rung(desk) == 1
        assert not any(NOBODY in text for _, text in desk.line.texts)
        desk.engine.submit(VisitorPresence(VISITOR, True))
        await desk.until(lambda: rung(desk) == 2)
        await at(desk, 531)
        assert rung(desk) == 3

    play(open_store, scene)


def test_an_erased_conversation_rings_no_more(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        desk.engine.submit(DeleteConversation(VISITOR))
        await at(desk, 500)
        assert rung(desk) == 1

    play(open_store, scene)


def test_a_visitor_hears_after_two_minutes_once_that_nobody_came(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        await at(desk, 119)
        assert len(desk.line.texts) == 1
        await at(desk, 121)
        await at(desk, 500)
        notices = [text for sender, text in desk.line.texts if sender == "notice"]
        assert len(notices) == 2
        assert NOBODY in notices[1]

    play(open_store, scene)


def test_a_visitor_is_told_once_even_if_the_desk_restarts(open_store: Opener) -> None:
    async def before(desk: Desk) -> None:
        await handed_over(desk)

    async def after(desk: Desk) -> None:
        desk.now[0] = NOW + timedelta(seconds=90)
        desk.engine.submit(VisitorPresence(VISITOR, True))
        await desk.until(lambda: rung(desk) == 1)
        await at(desk, 125)
        assert [NOBODY in text for _, text in desk.line.texts] == [True]

    async def again(desk: Desk) -> None:
        desk.engine.submit(VisitorPresence(VISITOR, True))
        await desk.until(lambda: rung(desk) == 1)
        await at(desk, 300)
        assert desk.line.texts == []

    for scene in (before, after, again):
        play(open_store, scene)


def test_while_a_person_writes_nothing_rings_and_nobody_is_said_to_be_missing(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await handed_over(desk)
        desk.now[0] = NOW + timedelta(seconds=115)
        await types(desk)
        await at(desk, 125)
        assert len(desk.line.texts) == 1
        assert rung(desk) == 1
        await at(desk, 131)
        await at(desk, 132)
        assert NOBODY in desk.line.texts[-1][1]

    play(open_store, scene)


def test_a_person_typing_holds_the_assistant_until_they_stop(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.gate.clear()
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.assistant.questions)
        desk.now[0] = NOW
        await types(desk)
        desk.assistant.gate.set()
        await at(desk, 14)
        assert desk.line.texts == []
        desk.writes(2, "Hello?")
        await at(desk, 14.5)
        assert desk.line.texts == []
        await at(desk, 16)
        await desk.until(lambda: desk.line.texts)
        assert desk.line.texts == [("assistant", "about Hello?")]
        assert desk.assistant.questions[-1].texts == ("Is there parking?", "Hello?")

    play(open_store, scene)


def test_what_a_person_typed_and_sent_leaves_the_assistant_silent(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.gate.clear()
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.assistant.questions)
        desk.engine.submit(OperatorTypes(VISITOR))
        desk.engine.submit(SendReply(VISITOR, "There is, I keep you a place."))
        desk.assistant.gate.set()
        await at(desk, 60)
        assert [sender for sender, _ in desk.line.texts] == ["notice", "operator"]
        assert desk.conversation().mode is Mode.OPERATOR

    play(open_store, scene)


def test_a_visitor_sees_a_person_typing_at_most_every_three_seconds(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        for seconds in (1.0, 2.0, 3.5, 4.5):
            desk.now[0] = NOW + timedelta(seconds=seconds)
            desk.engine.submit(OperatorTypes(VISITOR))
            await desk.quiet()
        desk.engine.submit(TakeOver(VISITOR))
        await desk.until(lambda: len(desk.line.texts) == 2)
        typed = [inner for _, inner in desk.line.flushed if inner["type"] == "typing"]
        assert [inner["sender"] for inner in typed] == ["operator"] * 2

    play(open_store, scene)
