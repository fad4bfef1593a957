from __future__ import annotations

import asyncio
import os
import time
from datetime import date
from pathlib import Path

import pytest

from desktop.answering.ports import Query
from desktop.app.embedders import (
    BUILT_IN,
    Plan,
    Serving,
    Tried,
    better,
    checked,
    installed,
    plan,
    read_serving,
    write_serving,
)
from desktop.app.remote import WorkerKnowledge
from desktop.domain.entry import Entry
from desktop.inference.model_folder import EmbedderError
from desktop.inference.process import WORKER, WorkerProcess
from tests.inference.model_folders import torch_folder

DAY = date(2026, 11, 22)


def test_the_model_whose_index_is_whole_serves_until_the_chosen_one_is_built() -> None:
    assert plan(Serving(), "/models/other", [""]) == Plan("", ("/models/other",), is_chosen=True)
    assert plan(Serving("/models/other"), "/models/other", [""]) == Plan("/models/other")
    assert plan(Serving("/models/other"), BUILT_IN, [""]) == Plan(
        "/models/other", ("",), is_chosen=True
    )
    assert plan(None, "/models/other", [""]) == Plan("/models/other")


def test_without_a_choice_the_installed_models_are_measured_once() -> None:
    tried = (Tried("", "a", 40, 30), Tried("/m/b", "b", 40, 28))
    assert plan(None, "", ["", "/m/b"]) == Plan("", ("/m/b",))
    assert plan(Serving("", "a", tried), "", ["", "/m/b"]) == Plan("")
    assert plan(Serving("/m/gone"), "", [""]) == Plan("")


@pytest.mark.parametrize(
    ("right", "asked", "chosen"), [(80, 100, "b"), (62, 100, "b"), (61, 100, ""), (19, 19, "")]
)
def test_another_model_is_taken_where_it_is_well_ahead(right: int, asked: int, chosen: str) -> None:
    assert better((Tried("", "a", 100, 60), Tried("b", "b", asked, right)), "") == chosen


def test_what_is_kept_comes_back_and_damage_counts_as_no_index(tmp_path: Path) -> None:
    assert read_serving(tmp_path) is None
    (tmp_path / "entries_1.lance").mkdir()
    assert read_serving(tmp_path) == Serving()
    kept = Serving("/m/b", "b", (Tried("", "a", 40, 30), Tried("/m/b", "b", 40, 38)))
    write_serving(tmp_path, kept)
    assert read_serving(tmp_path) == kept
    (tmp_path / "embedders.json").write_text("{")
    assert read_serving(tmp_path) is None


def test_installed_are_the_folders_with_a_model_and_the_built_in_one(tmp_path: Path) -> None:
    assert installed(tmp_path / "none") == [""]
    (tmp_path / "empty").mkdir()
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "config.json").write_text("{}")
    assert installed(tmp_path) == ["", str(tmp_path / "one")]


def test_a_folder_that_is_no_model_is_refused_in_words(tmp_path: Path) -> None:
    assert checked(BUILT_IN) == checked("all-MiniLM-L6-v2") == BUILT_IN
    with pytest.raises(EmbedderError, match=r"config\.json"):
        checked(str(tmp_path))


@pytest.mark.model
@pytest.mark.slow
def test_the_old_index_serves_while_the_new_one_is_built(tmp_path: Path) -> None:
    other = torch_folder(tmp_path, "other-model")
    index = tmp_path / "index"
    entries = [
        Entry(f"e{n}", f"Room {n}", (f"Where is room {n}?", f"Way to room {n}"), f"On floor {n}.")
        for n in range(30)
    ]
    environment = {name: kept for name, kept in os.environ.items() if name != "DESKBELL_EMBEDDER"}

    async def life(chosen: list[str], until: str) -> list[str | None]:
        """Run a worker until it finds by a model; return what it found by on the way."""
        worker = WorkerProcess(
            command=[*WORKER, "--index", str(index), *chosen], environment=environment
        )
        knowledge = WorkerKnowledge(worker, index)
        keeper = asyncio.create_task(worker.run())
        seen: list[str | None] = []
        try:
            await worker.wait_ready()
            await knowledge.sync(entries)
            late = Entry("late", "Sauna", ("Is there a sauna?",), "From 16:00.")
            await knowledge.save(late)
            end = time.monotonic() + 120
            while time.monotonic() < end:
                (found,) = await knowledge.retrieve([Query("Is there a sauna?", DAY)])
                assert found[0].entry_id == "late"
                if knowledge.found_by not in seen:
                    seen.append(knowledge.found_by)
                if str(knowledge.found_by).startswith(until):
                    break
                await asyncio.sleep(0.05)
            return seen
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)

    def names(seen: list[str | None]) -> list[str]:
        return [str(one).split(" ")[0] for one in seen]

    assert names(asyncio.run(life([], "all-MiniLM"))) == ["all-MiniLM-L6-v2"]
    chosen = ["--embedder", str(other)]
    assert names(asyncio.run(life(chosen, "other"))) == ["all-MiniLM-L6-v2", "other-model"]
    kept = read_serving(index)
    assert kept is not None
    assert kept.model == str(other)
    assert {one.asked for one in kept.tried} == {60}
    # It begins with what it had switched to, and nothing is left of the first.
    assert names(asyncio.run(life(chosen, "other"))) == ["other-model"]
    assert len(list(index.glob("entries_*.lance"))) == 1
