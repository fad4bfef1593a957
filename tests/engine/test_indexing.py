"""What the worker finds things in is brought up to date, whatever becomes of the worker."""

from __future__ import annotations

import pytest

from desktop.domain.entry import Entry
from desktop.domain.intents import (
    SaveEntry,
)
from desktop.domain.snapshots import (
    AssistantState,
    EntrySaved,
    Told,
)
from desktop.engine import indexing as indexing_module
from desktop.engine.engine import AssistantChanged, WorkerUp
from desktop.engine.jobs import CaughtUp
from tests.engine.conftest import Desk, Opener, play


def test_a_saved_entry_is_said_to_be_searchable_only_once_the_index_has_it(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        entry = Entry("pets", "Pets", ("Dogs?",), "Small dogs are welcome.")
        desk.engine.submit(SaveEntry(entry, 0))
        await desk.until(
            lambda: any(isinstance(o, EntrySaved) and o.searchable for o in desk.shown)
        )
        assert [one.searchable for one in desk.shown if isinstance(one, EntrySaved)] == [
            False,
            True,
        ]
        assert desk.knowledge.known["pets"].answer == "Small dogs are welcome."

    play(open_store, scene)


def test_an_entry_saved_while_the_worker_is_away_is_indexed_when_it_is_back(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.knowledge.away = True
        entry = Entry("pets", "Pets", ("Dogs?",), "Small dogs are welcome.")
        desk.engine.submit(SaveEntry(entry, 0))
        await desk.until(lambda: any(isinstance(one, Told) for one in desk.shown))
        desk.knowledge.away = False
        desk.engine.submit(WorkerUp())
        await desk.until(lambda: "pets" in desk.knowledge.known)

    play(open_store, scene)


def test_a_worker_that_was_lost_while_it_caught_up_does_not_count_as_ready(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(WorkerUp())
        desk.engine.submit(AssistantChanged(AssistantState.AWAY))
        desk.engine.submit(CaughtUp(1))
        await desk.quiet()
        assert desk.engine.worker_state is AssistantState.AWAY

    play(open_store, scene, ready=False)


def test_an_index_that_refuses_a_saved_entry_is_tried_until_it_takes_it(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing_module, "AGAIN_SECONDS", 0.01)

    async def scene(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)
        desk.knowledge.away = True
        entry = Entry("pets", "Pets", ("Dogs?",), "Small dogs are welcome.")
        desk.engine.submit(SaveEntry(entry, 0))
        await desk.until(lambda: any(isinstance(one, Told) and one.problem for one in desk.shown))
        desk.knowledge.away = False
        await desk.until(
            lambda: any(isinstance(o, EntrySaved) and o.searchable for o in desk.shown)
        )
        assert desk.knowledge.known["pets"].answer == "Small dogs are welcome."

    play(open_store, scene)


def test_a_worker_whose_index_can_not_be_filled_is_tried_again(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing_module, "AGAIN_SECONDS", 0.01)

    async def scene(desk: Desk) -> None:
        desk.knowledge.away = True
        desk.engine.submit(WorkerUp())
        await desk.until(lambda: any(isinstance(one, Told) and one.problem for one in desk.shown))
        desk.knowledge.away = False
        await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)

    play(open_store, scene, ready=False)
