"""Rehearsals with a real store: what is asked, what is told, and that nothing is sent."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.entry import Entry
from desktop.domain.intents import DeleteConversation, SaveEntry, TryQuestion
from desktop.domain.message import Message, Sender
from desktop.domain.rehearsal import (
    DropQuestion,
    KeepQuestion,
    QuestionsKept,
    RehearsalShown,
    RehearsalState,
    Rehearse,
    StopRehearsal,
    Who,
    moves,
)
from desktop.domain.snapshots import AssistantState, QuestionTried
from desktop.engine.rehearsals import MOST_REAL, asked_in
from tests.engine.conftest import NOW, VISITOR, Desk, Opener, hand_off, play

PARKING = Entry("parking", "Parking", ("car",), "Eight spaces.")
PETS = Entry("pets", "Pets", ("dog",), "Small dogs are welcome.")


async def ready(desk: Desk) -> None:
    await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)


async def taught(desk: Desk) -> None:
    await ready(desk)
    desk.engine.submit(SaveEntry(PARKING, 0))
    desk.engine.submit(SaveEntry(PETS, 0))
    await desk.until(lambda: set(desk.knowledge.known) == {"parking", "pets"})


async def finished(desk: Desk) -> RehearsalShown:
    def last() -> RehearsalShown | None:
        found = [one for one in desk.shown if isinstance(one, RehearsalShown)]
        return found[-1] if found and found[-1].state is not RehearsalState.RUNNING else None

    found = await desk.until(last)
    assert found is not None
    return found


def test_a_rehearsal_says_who_would_answer_instead_and_sends_nothing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await taught(desk)
        desk.writes(1, "Where do I leave my car?")
        await desk.until(lambda: desk.line.texts)
        sent = list(desk.line.flushed)
        desk.engine.submit(KeepQuestion("May my dog come?", "pets"))
        stolen = replace(PARKING, questions=("dog",), title="Garage")
        desk.engine.submit(Rehearse(stolen))
        shown = await finished(desk)
        assert shown.state is RehearsalState.FINISHED
        assert (shown.questions, shown.saved, shown.done) == (2, 1, 4)
        told = {one.text: (one.before.kind, one.after.kind) for one in shown.worth_reading}
        assert told == {
            "May my dog come?": ((Who.ALONE, "pets"), (Who.ALONE, "parking")),
            "Where do I leave my car?": ((Who.ALONE, "parking"), (Who.PERSON, None)),
        }
        (kept,) = (one for one in shown.worth_reading if one.saved)
        assert not kept.as_expected
        assert [len(move.questions) for move in moves(shown.worth_reading)] == [1, 1]
        assert desk.line.flushed == sent
        assert desk.store.entry("parking") != stolen

    play(open_store, scene)


def test_what_was_asked_before_the_edit_is_not_asked_again(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await taught(desk)
        desk.engine.submit(KeepQuestion("May my dog come?", "pets"))
        desk.engine.submit(Rehearse(replace(PARKING, answer="Nine spaces.")))
        assert (await finished(desk)).worth_reading == ()
        assert len(desk.study.asked) == 2
        desk.shown.clear()
        desk.engine.submit(Rehearse(replace(PARKING, answer="Ten spaces.")))
        await finished(desk)
        assert len(desk.study.asked) == 3

    play(open_store, scene)


def test_a_rehearsal_can_be_stopped(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await taught(desk)
        desk.engine.submit(KeepQuestion("May my dog come?", "pets"))
        desk.study.gate.clear()
        desk.engine.submit(Rehearse(PARKING))
        await desk.until(lambda: desk.study.asked)
        desk.engine.submit(StopRehearsal())
        assert (await finished(desk)).state is RehearsalState.STOPPED

    play(open_store, scene)


def test_what_is_erased_while_it_is_rehearsed_is_neither_shown_nor_remembered(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await taught(desk)
        desk.writes(1, "Where do I leave my car?")
        await desk.until(lambda: desk.line.texts)
        desk.study.gate.clear()
        desk.engine.submit(Rehearse(replace(PARKING, title="Garage", questions=("garage",))))
        await desk.until(lambda: desk.study.asked)
        desk.engine.submit(DeleteConversation(VISITOR))
        await desk.until(lambda: desk.store.load(VISITOR) is None)
        desk.study.gate.set()
        assert (await finished(desk)).worth_reading == ()
        assert desk.engine.teaching.rehearsals._known == {}

    play(open_store, scene)


def test_a_visitors_question_goes_before_a_rehearsal(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await taught(desk)
        desk.engine.submit(KeepQuestion("May my dog come?", "pets"))
        desk.assistant.gate.clear()
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.assistant.questions)
        desk.engine.submit(Rehearse(PARKING))
        await desk.until(lambda: any(isinstance(one, RehearsalShown) for one in desk.shown))
        assert desk.study.asked == []
        desk.assistant.gate.set()
        assert (await finished(desk)).state is RehearsalState.FINISHED

    play(open_store, scene)


def test_a_worker_that_is_lost_ends_the_rehearsal_with_a_word(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await taught(desk)
        desk.engine.submit(KeepQuestion("May my dog come?", "pets"))
        desk.study.away = True
        desk.engine.submit(Rehearse(PARKING))
        assert (await finished(desk)).state is RehearsalState.AWAY

    play(open_store, scene)


def test_kept_questions_are_masked_once_each_and_can_be_dropped(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.engine.submit(KeepQuestion("Write to anna@example.org, may dogs come?", None))
        desk.engine.submit(KeepQuestion("Write to anna@example.org, may dogs come?", "pets"))
        kept = await desk.until(
            lambda: [one for one in desk.last(QuestionsKept).questions if one.expected]
        )
        assert [(one.text, one.expected) for one in kept] == [
            ("Write to [e-mail], may dogs come?", "pets")
        ]
        desk.engine.submit(DropQuestion(kept[0].id))
        await desk.until(lambda: desk.last(QuestionsKept).questions == ())

    play(open_store, scene)


def test_a_kept_question_of_a_visitor_goes_with_the_conversation(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.writes(1, "May dogs come?")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(KeepQuestion("May dogs come?", None, VISITOR))
        await desk.until(desk.store.saved_questions)
        desk.engine.submit(DeleteConversation(VISITOR))
        await desk.until(lambda: not desk.store.saved_questions())
        await desk.until(lambda: desk.study.closed)

    play(open_store, scene)


def test_a_question_is_tried_with_the_text_that_is_not_saved(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await taught(desk)
        edit = replace(PETS, answer="Cats too.")
        desk.engine.submit(TryQuestion("May my dog come?", edit))
        tried = await desk.until(
            lambda: next((one for one in desk.shown if isinstance(one, QuestionTried)), None)
        )
        assert tried is not None
        assert tried.decision is not None
        assert tried.decision.parts[0].text == "Cats too."
        assert tried.edit == edit

    play(open_store, scene)


def test_the_questions_of_a_conversation_come_newest_first_with_what_was_said_before() -> None:
    def said(number: int, sender: Sender, text: str) -> Message:
        return Message(str(number), sender, text, NOW)

    told = [
        said(1, Sender.VISITOR, "hi"),
        said(2, Sender.VISITOR, "parking?"),
        said(3, Sender.ASSISTANT, "yes"),
        said(4, Sender.NOTICE, "a person joins"),
        said(5, Sender.VISITOR, "and the price?"),
    ]
    found = [([one.text for one in asked], len(before)) for asked, before in asked_in(told)]
    assert found == [(["and the price?"], 3), (["hi", "parking?"], 0)]


def test_only_the_newest_two_hundred_questions_are_asked(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await taught(desk)
        desk.assistant.decide = lambda question: hand_off()
        desk.writes(1, "one")
        await desk.until(lambda: desk.line.texts)
        conversation = desk.conversation()
        for number in range(MOST_REAL + 20):
            made = f"{number:032x}"
            message = Message(f"q{number}", Sender.VISITOR, f"dog {number}?", NOW)
            desk.store.save(replace(conversation, id=made, messages=(message,)), [message])
        desk.engine.submit(Rehearse(PARKING))
        shown = await finished(desk)
        assert shown.questions == MOST_REAL
        asked = {one.texts[0] for one in desk.study.asked}
        assert f"dog {MOST_REAL + 19}?" in asked
        assert "dog 5?" not in asked

    play(open_store, scene)
