"""A draft while it is written: seen by the operator, stopped by the operator."""

from __future__ import annotations

from desktop.domain.conversation import Mode
from desktop.domain.intents import ShowConversation
from desktop.domain.snapshots import ConversationShown
from desktop.domain.writing import BeingWritten, StopWriting
from tests.engine.conftest import VISITOR, Desk, Opener, play


def seen(desk: Desk) -> list[str]:
    return [one.text for one in desk.shown if isinstance(one, BeingWritten)]


async def begin(desk: Desk) -> None:
    desk.assistant.gate.clear()
    desk.writes(1, "Is there parking?")
    await desk.until(lambda: desk.assistant.questions)


async def look(desk: Desk) -> None:
    desk.engine.submit(ShowConversation(VISITOR))
    await desk.until(lambda: any(isinstance(one, ConversationShown) for one in desk.shown))


def write(desk: Desk, text: str) -> None:
    on_writing = desk.assistant.questions[-1].on_writing
    assert on_writing is not None
    on_writing(text)


def test_the_operator_sees_a_draft_appear_where_they_look_at_its_conversation(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await begin(desk)
        write(desk, "Eight")
        assert seen(desk) == []
        await look(desk)
        write(desk, "Eight spaces")
        write(desk, "Eight spaces behind")
        desk.assistant.gate.set()
        await desk.until(lambda: desk.line.texts)
        assert seen(desk) == ["Eight spaces", "Eight spaces behind", ""]

    play(open_store, scene)


def test_a_draft_that_is_stopped_leaves_the_question_to_a_person(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await begin(desk)
        await look(desk)
        write(desk, "Eight spaces")
        desk.engine.submit(StopWriting(VISITOR))
        await desk.until(lambda: desk.conversation().mode is Mode.WAITING)
        assert desk.conversation().draft is None
        assert seen(desk) == ["Eight spaces", ""]
        desk.assistant.gate.set()
        await desk.quiet()
        assert not any(sender == "assistant" for sender, _text in desk.line.texts)

    play(open_store, scene)


def test_stopping_what_is_not_being_written_changes_nothing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(StopWriting(VISITOR))
        desk.engine.submit(StopWriting("nobody"))
        await desk.quiet()
        assert desk.conversation().mode is Mode.ASSISTANT

    play(open_store, scene)
