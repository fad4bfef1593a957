from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import cast

import pytest

from desktop.answering.ports import ChatModelError, TextRequest
from desktop.answering.retelling import Reteller
from desktop.domain.conversation import Mode
from desktop.domain.entry import Entry
from desktop.domain.intents import DeleteConversation, MarkDone, ShowConversation, TakeOver
from desktop.domain.retold import StopSuggesting, SuggestWordings, ToldInShort, WordingsSuggested
from desktop.domain.snapshots import Snapshot
from tests.engine.conftest import VISITOR, Desk, Opener, hand_off, play

LINES = {"wants": "Asks whether room 4 is free.", "said": "", "missing": "Whether room 4 is free."}
ENTRY = Entry("parking", "Parking", ("Do you have parking?",), "Eight spaces, €12 a night.")


class HeldTexts:
    """Writes once the test opens the gate; notes what was asked and what was stopped."""

    def __init__(self) -> None:
        self.asked: list[TextRequest] = []
        self.stopped = 0
        self.gate = asyncio.Event()
        self.written: Mapping[str, object] | None = LINES
        self.can_write = True

    async def write(self, request: TextRequest) -> Mapping[str, object]:
        self.asked.append(request)
        try:
            await self.gate.wait()
        except asyncio.CancelledError:
            self.stopped += 1
            raise
        if self.written is None:
            raise ChatModelError("the test says so")
        return self.written


async def waiting(desk: Desk, texts: HeldTexts) -> None:
    """Let a visitor need a person, with a model at hand and the conversation on the screen."""
    desk.engine.retelling._reteller = Reteller(texts)
    desk.assistant.decide = lambda question: hand_off()
    desk.writes(1, "Is room 4 free? My number is +49 30 9018 2000.")
    await desk.until(lambda: desk.store.load(VISITOR) and desk.conversation().mode is Mode.WAITING)
    desk.engine.submit(ShowConversation(VISITOR))
    await desk.until(lambda: texts.asked)


def told(desk: Desk) -> list[Snapshot]:
    return [one for one in desk.shown if isinstance(one, ToldInShort)]


def test_a_waiting_conversation_is_put_in_short_once_and_its_number_is_masked(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        texts = HeldTexts()
        await waiting(desk, texts)
        texts.gate.set()
        shown = cast(ToldInShort, (await desk.until(lambda: told(desk)))[0])
        assert (shown.conversation_id, shown.wants) == (VISITOR, LINES["wants"])
        assert shown.about == desk.conversation().messages[-1].id
        assert "9018" not in texts.asked[0].asks
        desk.engine.submit(ShowConversation(None))
        desk.engine.submit(ShowConversation(VISITOR))
        await desk.until(lambda: len(told(desk)) == 2)
        assert len(texts.asked) == 1

    play(open_store, scene)


@pytest.mark.parametrize("how", [MarkDone(VISITOR), DeleteConversation(VISITOR)])
def test_it_is_stopped_when_nobody_needs_it_any_more(open_store: Opener, how: object) -> None:
    async def scene(desk: Desk) -> None:
        texts = HeldTexts()
        await waiting(desk, texts)
        desk.engine.submit(how)  # type: ignore[arg-type]
        await desk.until(lambda: texts.stopped)
        assert not told(desk)

    play(open_store, scene)


def test_a_newer_message_stops_the_old_lines_and_begins_new_ones(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        texts = HeldTexts()
        await waiting(desk, texts)
        desk.engine.submit(TakeOver(VISITOR))
        desk.writes(2, "And room 5?")
        await desk.until(lambda: "room 5" in texts.asked[-1].asks)
        assert texts.stopped >= 1
        texts.gate.set()
        await desk.until(lambda: told(desk))
        newest = cast(ToldInShort, told(desk)[-1])
        assert newest.about == desk.conversation().messages[-1].id

    play(open_store, scene)


def test_a_model_that_fails_leaves_the_lines_that_code_makes(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        texts = HeldTexts()
        texts.written = None
        await waiting(desk, texts)
        texts.gate.set()
        await desk.until(lambda: not desk.engine.retelling._making)
        assert not told(desk)

    play(open_store, scene)


def test_wordings_are_suggested_and_the_newest_wish_counts(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        texts = HeldTexts()
        texts.written = {"ask1": "Where do I leave my car?", "answer": "Eight, €9 a night."}
        desk.engine.retelling._reteller = Reteller(texts)
        desk.engine.submit(SuggestWordings(ENTRY))
        await desk.until(lambda: texts.asked)
        desk.engine.submit(StopSuggesting())
        await desk.until(lambda: texts.stopped)
        desk.engine.submit(SuggestWordings(ENTRY))
        texts.gate.set()
        await desk.until(lambda: any(isinstance(one, WordingsSuggested) for one in desk.shown))
        found = desk.last(WordingsSuggested)
        assert (found.questions, found.answer) == (("Where do I leave my car?",), "")

    play(open_store, scene)


@pytest.mark.parametrize(
    ("written", "at_hand", "said"),
    [(LINES, False, "no language model"), (None, True, "could not finish"), ({}, True, "passed")],
)
def test_without_wordings_it_says_why(
    open_store: Opener, written: Mapping[str, object] | None, at_hand: bool, said: str
) -> None:
    async def scene(desk: Desk) -> None:
        texts = HeldTexts()
        texts.written, texts.can_write = written, at_hand
        texts.gate.set()
        desk.engine.retelling._reteller = Reteller(texts)
        desk.engine.submit(SuggestWordings(ENTRY))
        await desk.until(lambda: any(isinstance(one, WordingsSuggested) for one in desk.shown))
        assert said in desk.last(WordingsSuggested).problem

    play(open_store, scene)
