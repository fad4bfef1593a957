from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager

import psutil
import pytest

from desktop.inference.process import (
    WorkerAwayError,
    WorkerProcess,
    WorkerRefusedError,
    WorkerState,
)

LONG = 60.0


class Watched:
    """A worker, and the states it went through."""

    def __init__(self, behaviour: str, heartbeat: float, patience: float) -> None:
        self.states: list[WorkerState] = []
        self.news = asyncio.Event()
        self.worker = WorkerProcess(
            self._tell,
            command=(sys.executable, "-m", "tests.inference.small_worker", behaviour),
            back_off=(0.0,),
            heartbeat=heartbeat,
            patience=patience,
        )

    def _tell(self, state: WorkerState) -> None:
        self.states.append(state)
        self.news.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        while not holds():
            self.news.clear()
            await self.news.wait()


@asynccontextmanager
async def running(
    behaviour: str = "well", heartbeat: float = 5.0, patience: float = 20.0
) -> AsyncIterator[Watched]:
    watched = Watched(behaviour, heartbeat, patience)
    keeper = asyncio.create_task(watched.worker.run())
    try:
        async with asyncio.timeout(LONG):
            yield watched
    finally:
        keeper.cancel()
        await asyncio.gather(keeper, return_exceptions=True)


def play(story: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(story())


def test_requests_are_answered_and_refusals_are_told_apart() -> None:
    async def story() -> None:
        async with running() as watched:
            with pytest.raises(WorkerAwayError):
                await watched.worker.request("echo")
            await watched.worker.wait_ready()
            answers = await asyncio.gather(
                *(watched.worker.request("echo", {"n": n}) for n in range(20))
            )
            assert answers == [{"n": n} for n in range(20)]
            with pytest.raises(WorkerRefusedError, match="no") as refused:
                await watched.worker.request("refuse")
            assert refused.value.kind == "TestError"

    play(story)


def test_a_crash_loses_the_request_and_a_new_worker_answers() -> None:
    async def story() -> None:
        async with running() as watched:
            await watched.worker.wait_ready()
            first = watched.worker.pid
            with pytest.raises(WorkerAwayError):
                await watched.worker.request("crash")
            await watched.until(lambda: watched.states.count(WorkerState.READY) == 2)
            assert watched.worker.pid != first
            assert await watched.worker.request("echo", {"n": 1}) == {"n": 1}
            assert watched.worker.problem is None

    play(story)


def test_a_worker_that_never_starts_is_told_in_words_and_tried_again() -> None:
    async def story() -> None:
        async with running("never starts") as watched:
            await watched.until(lambda: watched.states.count(WorkerState.AWAY) == 4)
            assert watched.worker.problem is not None
            assert "the model file is gone" in watched.worker.problem

    play(story)


def test_a_worker_that_hangs_is_ended_and_started_again() -> None:
    async def story() -> None:
        async with running("hangs", heartbeat=0.01, patience=0.05) as watched:
            await watched.until(lambda: watched.states.count(WorkerState.READY) == 2)

    play(story)


def test_a_worker_that_sends_nonsense_is_ended_and_started_again() -> None:
    async def story() -> None:
        async with running() as watched:
            await watched.worker.wait_ready()
            with pytest.raises(WorkerAwayError):
                await watched.worker.request("nonsense")
            await watched.until(lambda: watched.states.count(WorkerState.READY) == 2)

    play(story)


def test_an_answer_that_takes_too_long_is_given_up() -> None:
    async def story() -> None:
        async with running() as watched:
            await watched.worker.wait_ready()
            with pytest.raises(WorkerAwayError, match="no answer"):
                await watched.worker.request("never answered", wait_seconds=0.01)
            assert await watched.worker.request("echo", {}) == {}

    play(story)


def test_stopping_leaves_no_process_behind() -> None:
    async def story() -> None:
        async with running() as watched:
            await watched.worker.wait_ready()
            pid = watched.worker.pid
        assert pid is not None
        assert not psutil.pid_exists(pid)
        assert watched.worker.state is WorkerState.AWAY

    play(story)


def test_a_program_that_is_not_there_is_no_crash_of_ours() -> None:
    async def story() -> None:
        worker = WorkerProcess(command=("/no/such/program",), back_off=(0.0,))
        away = asyncio.Event()
        worker._on_state = lambda state: away.set() if worker.problem else None
        keeper = asyncio.create_task(worker.run())
        async with asyncio.timeout(LONG):
            await away.wait()
        keeper.cancel()
        await asyncio.gather(keeper, return_exceptions=True)

    play(story)
