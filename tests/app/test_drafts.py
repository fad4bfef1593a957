"""The writer process with a real runtime and a small model: drafts, crashes, damaged files."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

import pytest

from desktop.answering.answer import Assistant, Question
from desktop.answering.drafting import House
from desktop.answering.ports import ChatModelError, DraftRequest
from desktop.answering.retelling import InShort, Reteller
from desktop.app.drafts import WriterChatModel
from desktop.domain.decision import Draft, Reply
from desktop.domain.entry import Entry
from desktop.domain.sentence import Sentence
from desktop.inference.lane import hash_of_model
from desktop.inference.process import WorkerState
from tests.answering.scripted import PARKING, ScriptedRetriever, passage
from tests.inference.gguf_files import random_model, scripted_model

ENTRIES = [Entry(PARKING[0], "Parking", (PARKING[1],), PARKING[2])]
FOUND = passage(*PARKING)
QUOTE = "Eight spaces behind the house"
SCRIPT = [
    '{"status":"', 'answer","entries":["', 'parking"],"quote":"', QUOTE, '","reply":"',
    "Eight spaces", " behind the house, €12", ' a night."}',
]  # fmt: skip
DAY = date(2026, 11, 22)
REQUEST = DraftRequest("Where can I park?", (), (FOUND,), "en")


Scene = Callable[[WriterChatModel, asyncio.Queue[WorkerState]], Awaitable[None]]


async def until(states: asyncio.Queue[WorkerState], wanted: WorkerState) -> None:
    while await states.get() is not wanted:
        pass


def listening() -> tuple[asyncio.Event, DraftRequest]:
    begun = asyncio.Event()
    return begun, DraftRequest("Where?", (), (FOUND,), "en", lambda _text: begun.set())


def with_writer(model: Path, tmp_path: Path, scene: Scene, **more: str) -> None:
    states: asyncio.Queue[WorkerState] = asyncio.Queue()
    told: list[str] = []

    async def story() -> None:
        writer = WriterChatModel(
            model,
            tmp_path / "prefixes",
            lambda: ENTRIES,
            lambda: House("Hotel", "+49 30 1234", ((0, "07:00", "22:00"),)),
            **more,
            on_state=states.put_nowait,
            tell=told.append,
        )
        writer.process._back_off = [0.0]
        keeper = asyncio.create_task(writer.run())
        try:
            async with asyncio.timeout(60):
                await scene(writer, states)
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    asyncio.run(story())
    return told


@pytest.mark.model
def test_a_draft_from_a_model_file_passes_the_checks_and_carries_the_hash_of_the_model(
    tmp_path: Path,
) -> None:
    model = scripted_model(tmp_path / "m.gguf", SCRIPT)
    sha256 = hash_of_model(model)

    async def scene(writer: WriterChatModel, states: asyncio.Queue[WorkerState]) -> None:
        with pytest.raises(ChatModelError):
            await writer.draft(REQUEST)
        await writer.process.wait_ready()
        heard: list[str] = []
        request = DraftRequest("Where can I park?", (), (FOUND,), "en", heard.append)
        draft = await writer.draft(request)
        assert draft.reply == "Eight spaces behind the house, €12 a night."
        assert "".join(heard) == "".join(SCRIPT)
        assert len(heard) == len(SCRIPT)
        assistant = Assistant(ScriptedRetriever(), writer)
        assistant.calibration = type(assistant.calibration)(high=0.99, low=0.01)
        decision = await assistant.answer(Question(("Is there any parking nearby?",), DAY))
        assert isinstance(decision, Reply | Draft), decision
        assert decision.looked.model == sha256
        assert decision.parts[0].text == draft.reply

    with_writer(model, tmp_path, scene, sha256=sha256)


@pytest.mark.model
def test_a_conversation_is_put_in_short_by_a_model_file_and_checked(tmp_path: Path) -> None:
    pieces = [
        '{"wants":"', "Asks for parking", '","said":"', "Parking is free", '","missing":"',
        "An answer", '"}',
    ]  # fmt: skip

    async def scene(writer: WriterChatModel, states: asyncio.Queue[WorkerState]) -> None:
        reteller, turns = Reteller(writer), [("visitor", "Is there parking for a van?")]
        assert not reteller.can_write
        with pytest.raises(ChatModelError):
            await reteller.in_short(turns)
        await writer.process.wait_ready()
        assert await reteller.in_short(turns) == InShort("Asks for parking", "", "An answer")

    with_writer(scripted_model(tmp_path / "m.gguf", pieces), tmp_path, scene)


@pytest.mark.model
def test_a_text_for_the_operator_ends_when_it_is_no_longer_wanted(tmp_path: Path) -> None:
    async def scene(writer: WriterChatModel, states: asyncio.Queue[WorkerState]) -> None:
        await writer.process.wait_ready()
        asked = asyncio.create_task(Reteller(writer).in_short([("visitor", "Is there parking?")]))
        while not writer.process._waiting:  # noqa: ASYNC110
            await asyncio.sleep(0)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
        # The visitor's draft after it is written to its end.
        begun, request = listening()
        with contextlib.suppress(ChatModelError):
            await writer.draft(request)
        assert begun.is_set()

    with_writer(random_model(tmp_path / "m.gguf"), tmp_path, scene)


@pytest.mark.model
def test_every_draft_ends_when_the_writer_is_killed_while_it_writes(tmp_path: Path) -> None:
    async def scene(writer: WriterChatModel, states: asyncio.Queue[WorkerState]) -> None:
        for _ in range(3):
            await until(states, WorkerState.READY)
            begun, request = listening()
            drafts = [asyncio.create_task(writer.draft(request)) for _ in range(4)]
            await begun.wait()
            pid = writer.process.pid
            assert pid is not None
            os.kill(pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
            ended = await asyncio.gather(*drafts, return_exceptions=True)
            assert all(isinstance(one, ChatModelError) for one in ended)

    with_writer(random_model(tmp_path / "m.gguf"), tmp_path, scene)


@pytest.mark.model
def test_a_cancelled_draft_is_stopped_in_the_writer(tmp_path: Path) -> None:
    async def scene(writer: WriterChatModel, states: asyncio.Queue[WorkerState]) -> None:
        await writer.process.wait_ready()
        begun, request = listening()
        draft = asyncio.create_task(writer.draft(request))
        await begun.wait()
        draft.cancel()
        with pytest.raises(asyncio.CancelledError):
            await draft
        with pytest.raises(ChatModelError):
            await writer.draft(REQUEST)

    with_writer(random_model(tmp_path / "m.gguf"), tmp_path, scene)


@pytest.mark.model
@pytest.mark.parametrize("damage", ["cut short", "changed", "gone"])
def test_a_file_that_is_damaged_changed_or_gone_is_named_and_nothing_is_written(
    tmp_path: Path, damage: str
) -> None:
    model = random_model(tmp_path / "m.gguf")
    sha256 = hash_of_model(model)
    if damage == "gone":
        model.unlink()
    elif damage == "changed":
        random_model(model, seed=2)
    else:
        model.write_bytes(model.read_bytes()[:-1])

    async def scene(writer: WriterChatModel, states: asyncio.Queue[WorkerState]) -> None:
        said = {"gone": "can't be read", "changed": "has been changed", "cut short": "damaged"}
        for _ in range(3):
            await until(states, WorkerState.AWAY)
        assert writer.process.problem is not None
        assert said[damage] in writer.process.problem
        assert writer.process.state is not WorkerState.READY
        with pytest.raises(ChatModelError):
            await writer.draft(REQUEST)

    told = with_writer(model, tmp_path, scene, sha256=sha256)
    assert len(told) == 1
    assert told[0].startswith("The language model is not used. ")
    assert isinstance(told[0], Sentence)
