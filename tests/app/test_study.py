"""Trials, groups and findings with the real worker process and the real embedding model."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.answering.answer import Question
from desktop.app.remote import WorkerKnowledge
from desktop.app.study import WorkerStudy
from desktop.domain.decision import HandOff, Reason
from desktop.domain.entry import Entry, EntryState
from desktop.domain.findings import Kind
from desktop.inference.process import WorkerProcess

DAY = date(2026, 11, 22)
ENTRIES = [
    Entry("parking", "Parking", ("Is there parking at the hotel?",), "Eight spaces, €12 a night."),
    Entry(
        "breakfast",
        "Breakfast",
        ("When is breakfast served?", "What time is breakfast?"),
        "Breakfast is served from 7:00 to 10:30.",
    ),
    Entry("pets", "Pets", ("Can I bring my dog?",), "Small dogs are welcome."),
    Entry(
        "breakfast-2",
        "Breakfast times",
        ("What time is breakfast served?",),
        "Breakfast is served from 7:30 to 10:30.",
    ),
]
ASKED = [
    "do you have a charger for my car?",
    "Is there EV charging at the hotel or nearby?",
    "do you have a cot for our baby?",
    "can I charge my electric car at the hotel?",
    "is there a baby bed in the room?",
]


@pytest.mark.model
@pytest.mark.slow
def test_an_edit_is_tried_and_the_real_knowledge_stays_as_it_is(tmp_path: Path) -> None:
    async def found(study: WorkerStudy, text: str) -> str:
        decision = await study.decide(Question((text,), DAY))
        passages = decision.looked.passages
        return passages[0].entry_id if passages else ""

    async def story() -> None:
        worker = WorkerProcess(back_off=(0.0,))
        knowledge = WorkerKnowledge(worker, tmp_path / "index")
        study = WorkerStudy(worker, tmp_path / "trial", knowledge)
        keeper = asyncio.create_task(worker.run())
        try:
            lost = await study.decide(Question(("Is there a sauna?",), DAY))
            assert isinstance(lost, HandOff)
            assert lost.reason is Reason.ASSISTANT_AWAY
            await worker.wait_ready()
            await knowledge.sync(ENTRIES)
            await study.use(ENTRIES)
            assert await found(study, "where can I park my car") == "parking"
            sauna = Entry("sauna", "Sauna", ("Do you have a sauna?",), "Yes, in the garden.")
            await study.use([*ENTRIES, sauna])
            assert await found(study, "is there a sauna") == "sauna"
            real = await worker.request("status")
            assert real["entries"] == len(ENTRIES)
            await study.use([*ENTRIES, replace(sauna, state=EntryState.DRAFT)])
            assert await found(study, "is there a sauna") != "sauna"
            await study.close()
            await study.use(ENTRIES)
            assert await found(study, "where can I park my car") == "parking"

            assert await study.gather([], ASKED, []) == [0, 0, 1, 0, 1]
            groups = [ASKED[:1], ASKED[1:2], ASKED[2:3]]
            asked = [ASKED[3], ASKED[4], "May I smoke?"]
            assert await study.gather(groups, asked, []) == [0, 0, 1, 0, 1, 2]
            apart = await study.gather(groups, asked, [1])
            assert apart[0] != apart[1]

            (finding,) = await study.look_over()
            assert finding.kind is Kind.CONTRADICTION
            assert {finding.entry_id, finding.other_id} == {"breakfast", "breakfast-2"}
            assert finding.what == "time"
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    asyncio.run(story())
