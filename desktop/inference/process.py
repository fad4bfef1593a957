"""The worker process seen from outside: started, asked, watched, started again. No model here.

A crash or a hang of the worker never reaches further than a ``WorkerAwayError``.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from desktop.inference.pipe import Decoder, PipeError, frame

log = logging.getLogger(__name__)

BACK_OFF = (0.5, 2.0, 5.0, 15.0, 60.0)
"""Seconds before each new start in a row; the last one again and again."""
GIVES_NEWS = 3
"""Crashes in a row after which the desk is told in words."""
HEARTBEAT = 5.0
"""Seconds between two signs of life."""
PATIENCE = 20.0
"""Seconds without one after which the worker counts as hung and is ended."""
SLOWEST_START = 180.0
"""Seconds a worker may take to load its models on a slow disk."""


class WorkerState(StrEnum):
    """Where the worker is. AWAY: it is down and may come back."""

    STARTING = "starting"
    READY = "ready"
    AWAY = "away"


class WorkerAwayError(Exception):
    """The worker cannot be asked now: it is starting, was lost, or did not answer in time."""


class WorkerRefusedError(Exception):
    """The worker could not do what was asked; the text says why and what to do."""

    def __init__(self, kind: str, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind


WORKER = (sys.executable, "-m", "desktop.app.worker")
"""What starts the worker."""


class WorkerProcess:
    """One child process that answers requests over its standard input and output.

    ``command`` starts it. ``on_state`` is called with each new state, on the running loop;
    ``problem`` then says in words what a person should know. ``hear`` gets each line of its
    standard error and says whether it was meant for it. The worker must tell ``{"event": "ready"}`` once it can be asked, answer
    ``ping`` at any time, and end when its standard input closes, so that none is left
    behind whatever happens to this process.
    """

    def __init__(
        self,
        on_state: Callable[[WorkerState], None] = lambda _: None,
        *,
        command: Sequence[str] = WORKER,
        environment: dict[str, str] | None = None,
        hear: Callable[[str], bool] = lambda _line: False,
        back_off: Sequence[float] = BACK_OFF,
        heartbeat: float = HEARTBEAT,
        patience: float = PATIENCE,
    ) -> None:
        self._command = list(command)
        self._on_state = on_state
        self._environment = environment
        self._hear = hear
        self._back_off = list(back_off)
        self._heartbeat = heartbeat
        self._patience = patience
        self._state = WorkerState.AWAY
        self.on_event: Callable[[str], None] = lambda _: None
        """Called with each other event that the worker tells of, on the running loop."""
        self._said: str | None = None
        self._problem: str | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._hearing: dict[int, Callable[[str], None]] = {}
        self._numbers = itertools.count(1)
        self._ready = asyncio.Event()
        self._crashes = 0

    @property
    def state(self) -> WorkerState:
        return self._state

    @property
    def problem(self) -> str | None:
        """What a person should be told of a worker that keeps failing; None while all is well."""
        return self._problem

    @property
    def said(self) -> str | None:
        """What the worker said before it ended the last time, None where it said nothing."""
        return self._said

    @property
    def pid(self) -> int | None:
        """Process id of the running worker."""
        return self._process.pid if self._process else None

    async def run(self) -> None:
        """Keep the worker running until this call is cancelled, then end it."""
        try:
            while True:
                self._tell(WorkerState.STARTING)
                was_ready = await self._run_once()
                self._crashes = 1 if was_ready else self._crashes + 1
                self._lose("the assistant's worker process ended")
                if self._crashes >= GIVES_NEWS:
                    self._problem = (
                        "The assistant could not be started several times in a row, so questions "
                        "go to people. It is tried again every minute; 'deskbell doctor' says what "
                        "is wrong." + (f" It said: {self._said}" if self._said else "")
                    )
                self._tell(WorkerState.AWAY)
                pause = self._back_off[min(self._crashes, len(self._back_off)) - 1]
                await asyncio.sleep(pause)
        finally:
            self._lose("the assistant was stopped")
            self._tell(WorkerState.AWAY)

    async def wait_ready(self) -> None:
        """Return once the worker can be asked."""
        await self._ready.wait()

    async def request(
        self,
        method: str,
        params: dict[str, Any] | None = None,
        wait_seconds: float = 30.0,
        hear: Callable[[str], None] | None = None,
    ) -> Any:
        """Return the worker's answer. Cancelling this call cancels the work.

        ``hear`` gets pieces of text that the worker tells while it works on it.

        Raises:
            WorkerAwayError: If it is not ready, is lost meanwhile, or takes too long.
            WorkerRefusedError: If it answers that it can't.
        """
        if self._state is not WorkerState.READY:
            raise WorkerAwayError("the assistant's worker process is not ready")
        return await self._ask(method, params or {}, wait_seconds, hear)

    async def _ask(
        self,
        method: str,
        params: dict[str, Any],
        wait_seconds: float,
        hear: Callable[[str], None] | None = None,
    ) -> Any:
        number = next(self._numbers)
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        if hear is not None:
            self._hearing[number] = hear
        try:
            await self._write({"id": number, "method": method, "params": params})
            async with asyncio.timeout(wait_seconds):
                return await answer
        except TimeoutError:
            await self._cancel(number)
            raise WorkerAwayError(
                f"the assistant's worker process gave no answer to '{method}' in {wait_seconds:g} s"
            ) from None
        except asyncio.CancelledError:
            await self._cancel(number)
            raise
        finally:
            self._waiting.pop(number, None)
            self._hearing.pop(number, None)
            # A worker that was lost meanwhile leaves an exception that nobody else will read.
            if answer.done() and not answer.cancelled():
                answer.exception()

    async def _cancel(self, number: int) -> None:
        with contextlib.suppress(WorkerAwayError):
            await self._write({"cancel": number})

    async def _write(self, message: dict[str, Any]) -> None:
        process = self._process
        if process is None or process.stdin is None or process.stdin.is_closing():
            raise WorkerAwayError("the assistant's worker process is not running")
        try:
            process.stdin.write(frame(message))
            await process.stdin.drain()
        except (OSError, RuntimeError) as problem:
            raise WorkerAwayError(
                f"the assistant's worker process was lost: {problem}"
            ) from problem

    async def _run_once(self) -> bool:
        """Run the worker until it ends; say whether it was ever ready."""
        self._said = None
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env=self._environment,
            )
        except OSError as problem:
            self._said = str(problem)
            log.error("the worker process cannot be started: %s", problem)
            return False
        self._process = process
        was_ready = asyncio.Event()
        tasks = [
            asyncio.create_task(self._read(process, was_ready)),
            asyncio.create_task(self._watch(was_ready)),
        ]
        errors = asyncio.create_task(self._read_errors(process))
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._ready.clear()
            self._process = None
            for task in tasks:
                task.cancel()
            await self._end(process)
            await asyncio.gather(*tasks, errors, return_exceptions=True)
        return was_ready.is_set()

    async def _read(self, process: asyncio.subprocess.Process, was_ready: asyncio.Event) -> None:
        assert process.stdout is not None
        decoder = Decoder()
        while data := await process.stdout.read(1 << 16):
            try:
                messages = decoder.feed(data)
            except PipeError as problem:
                log.error("the worker process sent nonsense and is ended: %s", problem)
                return
            for message in messages:
                self._take(message, was_ready)

    def _take(self, message: dict[str, Any], was_ready: asyncio.Event) -> None:
        if message.get("event") == "ready":
            was_ready.set()
            self._ready.set()
            self._problem = None
            self._tell(WorkerState.READY)
            return
        if message.get("event") == "failed":
            self._said = str(message.get("sentence", ""))
            return
        if message.get("event") == "written":
            hear = self._hearing.get(message.get("id", 0))
            if hear is not None:
                hear(str(message.get("text", "")))
            return
        if "event" in message:
            self.on_event(str(message["event"]))
            return
        answer = self._waiting.get(message.get("id", 0))
        if answer is None or answer.done():
            return
        error = message.get("error")
        if isinstance(error, dict):
            answer.set_exception(
                WorkerRefusedError(str(error.get("kind", "")), str(error.get("sentence", "")))
            )
        else:
            answer.set_result(message.get("result"))

    async def _watch(self, was_ready: asyncio.Event) -> None:
        """Return when the worker has shown no sign of life for too long."""
        try:
            async with asyncio.timeout(SLOWEST_START):
                await was_ready.wait()
            while True:
                await asyncio.sleep(self._heartbeat)
                await self._ask("ping", {}, self._patience)
        except (TimeoutError, WorkerAwayError) as problem:
            log.error("the worker process does not answer and is ended: %s", problem)

    async def _read_errors(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        while line := await process.stderr.readline():
            text = line.decode("utf-8", "replace").rstrip()
            if not self._hear(text):
                log.info("worker: %s", text)

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        if process.stdin is not None:
            process.stdin.close()
        try:
            async with asyncio.timeout(2.0):
                await process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    def _lose(self, sentence: str) -> None:
        for answer in list(self._waiting.values()):
            if not answer.done():
                answer.set_exception(WorkerAwayError(sentence))

    def _tell(self, state: WorkerState) -> None:
        if state is not self._state:
            self._state = state
            self._on_state(state)
