"""The engine, the store and the writer process together: killed while it writes, stopped, cut off."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop.app.writer import LEAST_FREE
from desktop.domain.conversation import Mode
from desktop.domain.decision import Reason
from desktop.domain.intents import ShowConversation
from desktop.domain.snapshots import Snapshot
from desktop.domain.writing import BeingWritten, StopWriting
from tests.app.lane_desk import KILL, LaneDesk, kill_at_random, lane_desk
from tests.engine.conftest import KEY, OutboxRow, Prekey, Store, ThrowAwayVault, open_database
from tests.inference.gguf_files import random_model, scripted_model

QUOTE = "Eight spaces behind the house"
LONG = [
    '{"status":"', 'answer","entries":["', 'parking"],"quote":"', QUOTE, '","reply":"',
    *(f" word{at}" for at in range(120)), '"}',
]  # fmt: skip


def play(model: Path, tmp_path: Path, scene: Callable[[LaneDesk], Awaitable[None]]) -> None:
    async def story() -> None:
        vault = ThrowAwayVault(KEY)
        store = Store(open_database(tmp_path, KEY), vault, prekey=Prekey, outbox_row=OutboxRow)
        try:
            async with lane_desk(model, tmp_path, store) as lane:
                await lane.ready()
                await scene(lane)
        finally:
            store.close()

    asyncio.run(story())


@pytest.mark.model
def test_visitors_are_answered_once_or_handed_over_when_the_writer_is_killed(
    tmp_path: Path,
) -> None:
    async def scene(lane: LaneDesk) -> None:
        outcomes = await kill_at_random(lane, 6)
        assert sum(outcomes.values()) >= 6

    play(random_model(tmp_path / "m.gguf"), tmp_path, scene)


@pytest.mark.model
def test_an_operator_sees_a_draft_grow_and_stops_it(tmp_path: Path) -> None:
    async def scene(lane: LaneDesk) -> None:
        visitor, seen = lane.visitor(), []

        def listen(snapshot: Snapshot) -> None:
            if isinstance(snapshot, BeingWritten) and snapshot.text:
                seen.append(snapshot.text)
                if len(seen) == 2:
                    lane.desk.engine.submit(StopWriting(visitor))

        lane.desk.listeners.append(listen)
        lane.desk.engine.submit(ShowConversation(visitor))
        lane.asks(visitor, "Is there any parking nearby?")
        await lane.settled()
        assert seen[1].startswith(seen[0])
        assert len(seen[1]) > len(seen[0])
        kept = lane.load(visitor)
        assert kept is not None
        assert kept.mode is Mode.WAITING
        assert kept.draft is None
        assert kept.given_up is not None
        assert kept.given_up.reason is Reason.UNSURE
        assert lane.desk.last(BeingWritten).text == ""

    play(scripted_model(tmp_path / "m.gguf", LONG), tmp_path, scene)


@pytest.mark.model
def test_a_model_file_that_is_removed_while_it_runs_costs_no_visitor_an_answer(
    tmp_path: Path,
) -> None:
    model = random_model(tmp_path / "m.gguf")

    async def scene(lane: LaneDesk) -> None:
        model.unlink()
        lane.asks(lane.visitor(), "Is there any parking nearby?")
        await lane.settled()
        pid = lane.writer.process.pid
        assert pid is not None
        outcomes = await kill_once_and_ask(lane, pid)
        assert outcomes == ["handed over"]
        assert len(lane.told) == 1
        assert "can't be read" in lane.told[0]

    play(model, tmp_path, scene)


@pytest.mark.model
def test_a_writer_that_takes_the_last_memory_ends_itself_and_visitors_get_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LEAST_FREE, str(10**18))

    async def scene(lane: LaneDesk) -> None:
        while not lane.told:
            await lane.states.get()
        assert "of memory were left" in lane.told[0]
        lane.asks(lane.visitor(), "Is there any parking nearby?")
        await lane.settled()
        assert lane.outcome(lane.asked[-1]) == "handed over"

    play(random_model(tmp_path / "m.gguf"), tmp_path, scene)


async def kill_once_and_ask(lane: LaneDesk, pid: int) -> list[str]:
    os.kill(pid, KILL)
    while not lane.told:
        await lane.states.get()
    lane.asks(lane.visitor(), "Is there any parking nearby?")
    await lane.settled()
    return [lane.outcome(lane.asked[-1])]
