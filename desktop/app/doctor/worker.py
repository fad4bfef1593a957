"""The worker process: does it start, load its model and answer?"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Sequence

from desktop.app.gate.process import heard
from desktop.domain.checkup import Finding, Part, State
from desktop.domain.sentence import Sentence
from desktop.inference.process import (
    SLOWEST_START,
    WORKER,
    WorkerAwayError,
    WorkerProcess,
    WorkerRefusedError,
    WorkerState,
)

_AGAIN = Sentence(
    "Start this PC again and look once more. If it stays like this, install Deskbell again and send"
    " the report to support."
)


async def tried(embedder: str = "", command: Sequence[str] = WORKER) -> Finding:
    """Start a worker, let it answer, and end it. ``embedder`` is the setting."""
    ended = asyncio.Event()
    wanted = [*command, "--embedder", embedder] if embedder else list(command)

    def changed(state: WorkerState) -> None:
        if state is WorkerState.AWAY:
            ended.set()

    worker = WorkerProcess(changed, command=wanted, hear=lambda line: heard(line) is not None)
    began = time.monotonic()
    tasks = [
        asyncio.create_task(worker.run()),
        asyncio.create_task(worker.wait_ready()),
        asyncio.create_task(ended.wait()),
    ]
    try:
        await asyncio.wait(tasks[1:], timeout=SLOWEST_START, return_when=asyncio.FIRST_COMPLETED)
        if worker.state is WorkerState.READY:
            return await asked(worker, round(1000 * (time.monotonic() - began)))
        return _wrong(said=bool(worker.said))
    finally:
        for task in tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


async def asked(worker: WorkerProcess, start_ms: int | None = None) -> Finding:
    """Look at the worker that runs."""
    facts = {"start_ms": start_ms} if start_ms is not None else {}
    if worker.state is WorkerState.STARTING:
        means = Sentence("It is still starting. Until then questions go to people.")
        return Finding(Part.WORKER, State.NOTE, means, facts={"state": "starting"})
    try:
        status = await worker.request("status")
    except (WorkerAwayError, WorkerRefusedError) as error:
        return _wrong(error=type(error).__name__)
    found = {"entries": int(status.get("entries", 0)), "dimension": int(status["dimension"])}
    means = Sentence("It starts and answers.")
    return Finding(Part.WORKER, State.FINE, means, facts={**facts, **found})


def _wrong(**facts: str | bool) -> Finding:
    means = Sentence("It does not start, so every question goes to people.")
    return Finding(Part.WORKER, State.WRONG, means, _AGAIN, facts)
