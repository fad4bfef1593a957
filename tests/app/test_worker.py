"""The real worker process with the real embedding model."""

from __future__ import annotations

import asyncio
import os
import signal
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.answering.answer import Assistant, Question
from desktop.answering.ports import Query, RetrieverAwayError
from desktop.answering.probability import rank
from desktop.app.remote import WorkerKnowledge
from desktop.domain.decision import Reply
from desktop.domain.entry import Entry, EntryState
from desktop.inference.process import WorkerProcess, WorkerState

DAY = date(2026, 11, 22)
ENTRIES = [
    Entry("parking", "Parking", ("Is there parking at the hotel?",), "Eight spaces."),
    Entry("breakfast", "Breakfast", ("When is breakfast served?",), "From 7:00 to 10:30."),
    Entry("pets", "Pets", ("Can I bring my dog?",), "Small dogs are welcome."),
]


@pytest.mark.model
@pytest.mark.slow
def test_the_worker_finds_what_was_saved_and_comes_back_after_a_crash(tmp_path: Path) -> None:
    async def ids(knowledge: WorkerKnowledge, text: str) -> list[str]:
        (found,) = await knowledge.retrieve([Query(text, DAY)])
        return [passage.entry_id for passage in rank(text, found).passages]

    async def story() -> None:
        gone = asyncio.Event()
        worker = WorkerProcess(
            lambda state: gone.set() if state is WorkerState.AWAY else None, back_off=(0.0,)
        )
        knowledge = WorkerKnowledge(worker, tmp_path)
        with pytest.raises(RetrieverAwayError):
            await knowledge.retrieve([Query("parking", DAY)])
        keeper = asyncio.create_task(worker.run())
        try:
            await worker.wait_ready()
            await knowledge.sync(ENTRIES)
            assert (await ids(knowledge, "where can I park my car"))[0] == "parking"
            assert (await ids(knowledge, "is there a brekfast?"))[0] == "breakfast"
            assert await knowledge.language_of("Wann gibt es morgens Frühstück?") == "de"
            assert await knowledge.language_of("ok") is None

            assert knowledge.found_by is not None
            assert knowledge.found_by.startswith("all-MiniLM-L6-v2 ")
            cosines = await knowledge.alike(["Dogs are welcome.", "Pets may come.", "At noon."])
            assert cosines is not None
            assert cosines[0][0] > 0.99 > cosines[0][1] > cosines[0][2]
            # It reads no Korean, so it says nothing of it.
            assert await knowledge.alike(["조식은 아침에 있습니다."]) is None

            sauna = Entry("sauna", "Sauna", ("Do you have a sauna?",), "Yes, in the garden.")
            await knowledge.save(sauna)
            assert (await ids(knowledge, "is there a sauna"))[0] == "sauna"
            decision = await Assistant(knowledge).answer(Question(("Do you have a sauna?",), DAY))
            assert isinstance(decision, Reply)
            assert decision.parts[0].text == sauna.answer
            await knowledge.save(replace(sauna, state=EntryState.DRAFT))
            assert "sauna" not in await ids(knowledge, "is there a sauna")
            assert (await knowledge.fit()).measured is None

            first = worker.pid
            assert first is not None
            os.kill(first, signal.SIGTERM)
            await gone.wait()
            await worker.wait_ready()
            assert (await ids(knowledge, "can my dog come along"))[0] == "pets"
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    asyncio.run(story())
