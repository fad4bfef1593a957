"""A visitor saves: the same copy as the person commands make, of that conversation and no other."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import replace
from typing import Any

import pytest

from desktop.domain.access import Did
from desktop.domain.conversation import Conversation, Mode, Visitor, WaitingDraft
from desktop.domain.intents import DeleteConversation
from desktop.domain.message import Message, Sender
from desktop.engine.people import AT_ONCE as AT_ONCE_READ
from desktop.engine.saving import COPIES, COPIES_WITHIN, PIECES_AT_FIRST, Saving
from desktop.privacy.requests import copy_of
from desktop.relay.copies import AT_ONCE, Gathered
from tests.engine.conftest import NOW, VISITOR, Desk, Opener, RealStore, message_id, play

OTHER = "0d" * 16


def kept(store: RealStore, conversation_id: str, *texts: str) -> None:
    messages = tuple(
        Message(f"{conversation_id[:2]}{at:020}", Sender.VISITOR, text, NOW)
        for at, text in enumerate(texts)
    )
    talk = Conversation(
        conversation_id, NOW, NOW, Mode.DONE, messages, visitor=Visitor("Ana", "ana@example.com")
    )
    store.save(talk, messages)


def asks(desk: Desk, number: int, part: int = 0, copy_sum: str = "") -> None:
    wish = {"type": "save", "id": message_id(number, "s"), "at": 1, "part": part, "sum": copy_sum}
    desk.arrives(1000 + number, wish)


def pieces(desk: Desk, conversation_id: str = VISITOR) -> list[dict[str, Any]]:
    return [
        inner
        for about, inner in desk.line.flushed
        if inner["type"] == "save" and about == conversation_id
    ]


def did(desk: Desk) -> list[tuple[Did, str]]:
    return [(line.did, line.operator) for line in reversed(desk.store.access().lines)]


async def come(desk: Desk) -> list[dict[str, Any]]:
    """Return the pieces that one request brings."""
    return list(await desk.until(lambda: pieces(desk)))


async def fetched(desk: Desk) -> dict[str, Any]:
    """Fetch a copy as a widget does."""
    got = Gathered()
    for number in range(400):
        desk.line.flushed.clear()
        asks(desk, number, len(got.pieces), got.sum)
        for one in await come(desk):
            got.take(one)
        if got.whole:
            return got.copy()
    raise AssertionError("there was no end to it")


class Ticks:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def with_ticks(desk: Desk) -> Ticks:
    ticks = Ticks()
    desk.engine.saving = Saving(desk.engine, ticks)
    return ticks


def test_the_copy_is_what_the_person_commands_hand_over_and_is_noted(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        kept(desk.store, VISITOR, "I am Ana", "<b>when is breakfast?</b>")
        kept(desk.store, OTHER, "SECRET of another visitor")
        copy = await fetched(desk)
        assert copy == {
            "business": desk.engine.settings.business,
            **copy_of(desk.store, (VISITOR,), ()),
        }
        assert "SECRET" not in str(copy)
        assert did(desk) == [(Did.VISITOR_SAVED, "")]
        assert pieces(desk, OTHER) == []

    play(open_store, scene)


def test_a_draft_that_nobody_has_said_yes_to_is_not_in_it(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        kept(desk.store, VISITOR, "Is the suite free?")
        draft = WaitingDraft(id="d", text="The suite is free.", answers=None, evidence=())
        desk.store.save(replace(desk.conversation(), draft=draft), ())
        copy = await fetched(desk)
        assert copy["conversations"][0]["draft"] is None
        assert copy_of(desk.store, (VISITOR,), ())["conversations"][0]["draft"] is not None

    play(open_store, scene)


def test_who_never_wrote_gets_an_empty_copy_and_no_conversation_is_made(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        copy = await fetched(desk)
        assert copy["conversations"] == []
        assert desk.store.row(VISITOR) is None
        assert did(desk) == []

    play(open_store, scene)


def test_a_long_conversation_comes_whole_though_pieces_are_lost_and_the_desk_forgets(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        texts = [secrets.token_hex(1900) for _ in range(60)]
        kept(desk.store, VISITOR, *texts)
        with_ticks(desk)
        asks(desk, 1)
        first = list(await desk.until(lambda: pieces(desk)))
        assert len(first) == AT_ONCE < first[0]["parts"]
        got = Gathered()
        # Three of four are lost on the way; then the desk starts anew.
        got.take(first[0])
        with_ticks(desk)
        number = 1
        while not got.whole:
            number += 1
            desk.line.flushed.clear()
            asks(desk, number, len(got.pieces), got.sum)
            for one in await come(desk):
                got.take(one)
        told = [one["text"] for one in got.copy()["conversations"][0]["messages"]]
        assert told == texts
        # The copy is the same, so the second desk goes on with the pieces of the first.
        assert got.sum == first[0]["sum"]

    play(open_store, scene)


def test_a_flood_of_requests_is_bounded(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        kept(desk.store, VISITOR, *[secrets.token_hex(1900) for _ in range(20)])
        ticks = with_ticks(desk)
        for number in range(200):
            asks(desk, number)
            if number % 10 == 0:
                await desk.quiet()
        await desk.until(lambda: len(did(desk)) == COPIES)
        await desk.quiet()
        asks(desk, 999)
        await desk.quiet()
        assert did(desk) == [(Did.VISITOR_SAVED, "")] * COPIES
        assert len(pieces(desk)) == COPIES * AT_ONCE
        copy_sum = pieces(desk)[0]["sum"]
        for number in range(300, 500):
            asks(desk, number, 1, copy_sum)
        await desk.quiet()
        assert len(pieces(desk)) == PIECES_AT_FIRST
        ticks.now += COPIES_WITHIN
        asks(desk, 1000)
        await desk.until(lambda: len(did(desk)) == COPIES + 1)

    play(open_store, scene)


def test_what_is_erased_while_it_is_packed_is_not_handed_over(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(desk: Desk) -> None:
        kept(desk.store, VISITOR, "My name is Ana")
        gate = asyncio.Event()

        async def held(run: Any, *arguments: Any) -> Any:
            await gate.wait()
            return run(*arguments)

        monkeypatch.setattr(asyncio, "to_thread", held)
        asks(desk, 1)
        await desk.until(lambda: did(desk))
        desk.engine.submit(DeleteConversation(VISITOR))
        await desk.until(lambda: desk.store.row(VISITOR) is None)
        gate.set()
        await desk.quiet()
        assert pieces(desk) == []
        # Neither is what was kept of it for the next request.
        kept(desk.store, VISITOR, "Somebody writes again")
        assert "Ana" not in str((await fetched(desk))["conversations"][0]["messages"])

    play(open_store, scene)


def test_an_erased_copy_can_not_be_fetched_to_its_end(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        kept(desk.store, VISITOR, *[secrets.token_hex(1900) for _ in range(60)])
        asks(desk, 1)
        first = list(await desk.until(lambda: pieces(desk)))
        desk.engine.submit(DeleteConversation(VISITOR))
        await desk.until(lambda: desk.store.row(VISITOR) is None)
        asks(desk, 2, AT_ONCE, first[0]["sum"])
        last = (await desk.until(lambda: pieces(desk)[len(first) :]))[0]
        assert (last["part"], last["parts"]) == (0, 1)
        assert last["sum"] != first[0]["sum"]

    play(open_store, scene)


def test_the_sum_of_anothers_copy_opens_nothing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        kept(desk.store, VISITOR, "mine")
        kept(desk.store, OTHER, *[secrets.token_hex(1900) for _ in range(60)])
        desk.engine.saving.asked(OTHER, {"part": 0, "sum": ""})
        theirs = list(await desk.until(lambda: pieces(desk, OTHER)))
        asks(desk, 1, 1, theirs[0]["sum"])
        mine = await desk.until(lambda: pieces(desk))
        assert mine[0]["sum"] != theirs[0]["sum"]
        assert (mine[0]["part"], mine[0]["parts"]) == (0, 1)

    play(open_store, scene)


def test_a_long_conversation_is_read_in_pieces_and_others_have_their_turn(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        texts = [f"message {number}" for number in range(1000)]
        kept(desk.store, VISITOR, *texts)
        turns = 0

        async def others() -> None:
            nonlocal turns
            while not pieces(desk):
                turns += 1
                await asyncio.sleep(0)

        asks(desk, 1)
        await others()
        assert turns >= 1000 // AT_ONCE_READ
        got = Gathered()
        for one in pieces(desk):
            got.take(one)
        assert [one["text"] for one in got.copy()["conversations"][0]["messages"]] == texts

    play(open_store, scene)
