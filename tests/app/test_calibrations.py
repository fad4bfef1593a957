from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.answering.probability import PRIOR, Calibration
from desktop.app import remote
from desktop.app.calibrations import read_calibration, write_calibration
from desktop.app.remote import WorkerKnowledge
from desktop.app.worker import Room
from desktop.domain.entry import Entry
from desktop.inference.process import WorkerProcess, WorkerRefusedError
from tests.knowledge.wordy_embedder import WordyEmbedder

ENTRIES = [
    Entry(f"e{n}", f"Room {n}", (f"Where is room number {n}?", f"Way to {n}"), f"Floor {n}.")
    for n in range(15)
]


class RoomAlone(WorkerProcess):
    """The worker's room in this process; notes what it is asked."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room = room
        self.asked: list[str] = []

    @property
    def pid(self) -> int | None:
        return 1

    async def request(self, method: str, params: Any = None, *_: Any, **__: Any) -> Any:
        self.asked.append(method)
        return self.room.methods[method](params or {})


def desk(folder: Path) -> tuple[RoomAlone, WorkerKnowledge]:
    worker = RoomAlone(Room(WordyEmbedder()))
    return worker, WorkerKnowledge(worker, folder)


@pytest.fixture
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "_SETTLE", 0.0)


async def settled(knowledge: WorkerKnowledge) -> None:
    assert knowledge._fitting is not None
    await knowledge._fitting


@pytest.mark.usefixtures("quickly")
def test_a_start_with_the_same_knowledge_answers_before_it_is_measured_again(
    tmp_path: Path,
) -> None:
    async def story() -> None:
        worker, knowledge = desk(tmp_path)
        await knowledge.sync(ENTRIES)
        assert worker.asked == ["index.open", "index.sync", "fit"]
        first = knowledge.calibration
        assert first.measured is not None

        told: list[Calibration] = []
        worker, knowledge = desk(tmp_path)
        knowledge.on_calibration = told.append
        await knowledge.sync(ENTRIES)
        assert worker.asked == ["index.open", "index.sync"]
        assert told == [first]
        # What it holds on this day may differ.
        await settled(knowledge)
        assert worker.asked[2:] == ["fit"]

    asyncio.run(story())


def test_what_was_measured_of_other_knowledge_is_not_taken(tmp_path: Path) -> None:
    async def story() -> None:
        _, knowledge = desk(tmp_path)
        await knowledge.sync(ENTRIES)
        worker, knowledge = desk(tmp_path)
        await knowledge.sync([replace(ENTRIES[0], answer="Closed."), *ENTRIES[1:]])
        assert worker.asked == ["index.open", "index.sync", "fit"]

    asyncio.run(story())


def test_nothing_is_kept_where_measuring_fails(tmp_path: Path) -> None:
    async def story() -> None:
        worker, knowledge = desk(tmp_path)

        def refused(_params: dict[str, Any]) -> Any:
            raise WorkerRefusedError("ValueError", "it can't be measured")

        worker.room.methods["fit"] = refused
        await knowledge.sync(ENTRIES)
        assert knowledge.calibration is PRIOR
        assert not (tmp_path / "calibration.json").exists()

    asyncio.run(story())


def test_a_damaged_file_counts_as_nothing_kept(tmp_path: Path) -> None:
    values = replace(PRIOR, slope=2.0).to_dict()
    assert read_calibration(tmp_path, "mark") is None
    write_calibration(tmp_path, "mark", values)
    assert read_calibration(tmp_path, "mark") == values
    assert read_calibration(tmp_path, "another") is None
    file = tmp_path / "calibration.json"
    text = file.read_text()
    for damaged in (text.replace("2.0", "9.0"), text[:-5], "[]", "null", '{"calibration": 3}', ""):
        file.write_text(damaged)
        assert read_calibration(tmp_path, "mark") is None
    write_calibration(tmp_path / "gone", "mark", values)
