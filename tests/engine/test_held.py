"""What happens when something can't be saved, can't be shown, or fails by a bug of ours."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from desktop.domain.conversation import Mode
from desktop.domain.intents import (
    DeleteConversation,
    HandBack,
    SendReply,
    ShowConversation,
    TakeOver,
)
from desktop.domain.snapshots import ConversationShown, Told
from desktop.engine import engine as engine_module
from desktop.engine.intents import PRESENT_FOR
from desktop.relay.line import LineLost, LineUp
from desktop.relay.seal import SealError
from desktop.storage.errors import DamagedRecordError, DiskError, DiskFullError
from tests.engine.conftest import VISITOR, Desk, Opener, play, running


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "RETRY_SECONDS", 0.01)


def full_disk(desk: Desk) -> list[bool]:
    """Let saving fail while the list holds True."""
    save, full = desk.store.save, [True]

    def saving(*arguments: object) -> None:
        if full[0]:
            raise DiskFullError("The disk is full.")
        save(*arguments)  # type: ignore[arg-type]

    desk.store.save = saving  # type: ignore[assignment]
    return full


async def answered(desk: Desk) -> None:
    desk.writes(1, "Is there parking?")
    await desk.until(lambda: desk.line.texts)
    await desk.quiet()


def test_two_replies_that_wait_for_room_on_the_disk_leave_in_their_order(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await answered(desk)
        save, tries = desk.store.save, [0]

        def saving(*arguments: object) -> None:
            tries[0] += 1
            if tries[0] == 1:
                raise DiskFullError("The disk is full.")
            save(*arguments)  # type: ignore[arg-type]

        desk.store.save = saving  # type: ignore[assignment]
        desk.engine.submit(SendReply(VISITOR, "first"))
        desk.engine.submit(SendReply(VISITOR, "second"))
        await desk.until(lambda: ("operator", "second") in desk.line.texts)
        said = [text for sender, text in desk.line.texts if sender == "operator"]
        assert said == ["first", "second"]

    play(open_store, scene)


def test_a_full_disk_is_told_once_and_so_is_its_end(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await answered(desk)
        full, saved = full_disk(desk), desk.line.forgotten
        desk.engine.submit(SendReply(VISITOR, "first"))
        desk.engine.submit(SendReply(VISITOR, "second"))
        await desk.until(lambda: desk.line.forgotten > saved + 4)
        problems = [one for one in desk.shown if isinstance(one, Told) and one.problem]
        assert len(problems) == 1
        full[0] = False
        await desk.until(lambda: desk.engine.idle)
        assert not desk.last(Told).problem

    play(open_store, scene)


def test_a_conversation_is_read_even_when_nothing_can_be_saved(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        desk.engine.submit(TakeOver(VISITOR))
        desk.writes(2, "And breakfast?")
        await desk.until(lambda: len(desk.line.taken) == 2)
        full_disk(desk)
        desk.engine.submit(ShowConversation(VISITOR))
        await desk.until(lambda: any(isinstance(one, ConversationShown) for one in desk.shown))

    play(open_store, scene)


def test_what_was_sent_is_not_sent_again_when_it_can_not_be_shown(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await answered(desk)

        def unreadable(*_: object) -> None:
            raise DiskError("The disk reported an error.")

        row, desk.store.row = desk.store.row, unreadable  # type: ignore[assignment]
        desk.engine.submit(SendReply(VISITOR, "Friday is free."))
        await desk.until(lambda: any(isinstance(one, Told) and one.problem for one in desk.shown))
        desk.store.row = row  # type: ignore[method-assign]
        await desk.quiet()
        desk.engine.submit(HandBack(VISITOR))
        await desk.until(lambda: desk.conversation().mode is Mode.ASSISTANT)
        assert [text for _, text in desk.line.texts].count("Friday is free.") == 1

    play(open_store, scene)


def test_a_retried_reply_does_not_count_as_somebody_at_the_desk(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await answered(desk)
        full = full_disk(desk)
        desk.engine.submit(SendReply(VISITOR, "first"))
        await desk.until(lambda: desk.line.forgotten > 1)
        desk.now[0] += PRESENT_FOR
        before = desk.line.forgotten
        await desk.until(lambda: desk.line.forgotten > before + 1)
        desk.engine.tell_presence()
        assert desk.line.presence[-1] == (False, True)
        full[0] = False

    play(open_store, scene)


def test_what_the_relay_repeats_while_it_is_held_is_held_once(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        full = full_disk(desk)
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.forgotten)
        desk.engine.submit(LineLost("gone"))
        desk.engine.submit(LineUp())
        desk.writes(1, "Is there parking?")
        full[0] = False
        await desk.until(lambda: desk.line.texts)
        await desk.quiet()
        assert len(desk.line.texts) == 1

    play(open_store, scene)


def test_one_conversation_that_can_not_be_read_holds_up_no_other(open_store: Opener) -> None:
    other = "ab" * 16

    async def scene(desk: Desk) -> None:
        await answered(desk)
        load = desk.store.load

        def loading(conversation_id: str) -> object:
            if conversation_id == other:
                raise DamagedRecordError("One record can't be read.")
            return load(conversation_id)

        desk.store.load = loading  # type: ignore[assignment]
        desk.engine.submit(SendReply(other, "never"))
        desk.engine.submit(SendReply(VISITOR, "still here"))
        await desk.until(lambda: ("operator", "still here") in desk.line.texts)
        desk.engine.submit(DeleteConversation(other))
        desk.store.load = load  # type: ignore[method-assign]
        await desk.quiet()

    play(open_store, scene)


def test_an_answer_that_can_not_be_sealed_goes_to_a_person_and_the_desk_goes_on(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        post = desk.line.post

        def posting(conversation_id: str, inner: dict[str, object], *, keep: bool = True) -> None:
            post(conversation_id, inner, keep=keep)
            if inner.get("sender") == "assistant":
                raise SealError("An inner message is too long.")

        desk.line.post = posting  # type: ignore[method-assign]
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        assert [sender for sender, _ in desk.line.texts] == ["notice"]
        assert desk.conversation().mode is Mode.WAITING
        assert any(isinstance(one, Told) and one.problem for one in desk.shown)
        desk.engine.submit(SendReply(VISITOR, "Yes, there is."))
        await desk.until(lambda: ("operator", "Yes, there is.") in desk.line.texts)

    play(open_store, scene)


def test_a_reply_sent_a_moment_before_the_end_is_kept(open_store: Opener) -> None:
    async def main() -> None:
        store = open_store()
        try:
            async with running(store) as desk:
                await answered(desk)
                desk.engine.submit(SendReply(VISITOR, "first"))
                desk.engine.submit(SendReply(VISITOR, "second"))
            texts = [one.text for one in store.messages(VISITOR)]
            assert texts[-2:] == ["first", "second"]
        finally:
            store.close()

    asyncio.run(main())


def test_a_record_that_can_not_be_read_does_not_keep_the_desk_from_starting(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def before(desk: Desk) -> None:
        desk.assistant.gate.clear()
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.assistant.questions)

    def damaged() -> Callable[[str], object]:
        def loading(conversation_id: str) -> object:
            raise DamagedRecordError("One record can't be read.")

        return loading

    async def main() -> None:
        store = open_store()
        store.load = damaged()  # type: ignore[assignment]
        try:
            async with running(store) as desk:
                await desk.until(
                    lambda: any(isinstance(one, Told) and one.problem for one in desk.shown)
                )
                desk.engine.submit(LineUp())
                await desk.quiet()
        finally:
            store.close()

    play(open_store, before)
    asyncio.run(main())


def test_visitors_not_being_told_who_is_here_ends_nothing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await answered(desk)

        def broken(**_: bool) -> None:
            raise DiskFullError("The disk is full.")

        forgotten, desk.line.set_presence = desk.line.forgotten, broken  # type: ignore[method-assign]
        desk.engine.tell_presence()
        assert desk.line.forgotten == forgotten + 1

    play(open_store, scene)
