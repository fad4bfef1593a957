"""The knowledge as the engine and the assistant use it, with the index in the worker process.

Fits ``answering.ports.Retriever`` and ``engine.ports.Knowledge``. After each change it lets
the worker measure the knowledge anew and passes the calibration on.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop.answering.ports import Query, RetrieverAwayError
from desktop.answering.probability import PRIOR, Calibration
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry, EntryState
from desktop.inference.process import WorkerAwayError, WorkerProcess, WorkerRefusedError
from desktop.knowledge.jsonl import line_from_entry

log = logging.getLogger(__name__)

_BATCH = 500
"""Entries in one frame."""
_LONG = 600.0
"""Seconds that a first fill of the index may take on a slow PC."""
_READ = 5.0
"""Seconds after which an answer goes on with what the browser says of the language."""
_SETTLE = 1.0
"""Seconds after a change until the knowledge is measured anew, so that a series is measured once."""


class WorkerKnowledge:
    """Finds passages and keeps the index by asking the worker."""

    def __init__(
        self,
        worker: WorkerProcess,
        folder: Path,
        on_calibration: Callable[[Calibration], None] | None = None,
    ) -> None:
        """``folder`` is where the index is kept; ``on_calibration`` gets each new measurement."""
        self._worker = worker
        self._folder = folder
        self._opened_in: int | None = None
        self._found_by: str | None = None
        self._opening = asyncio.Lock()
        self._fitting: asyncio.Task[None] | None = None
        self._switching: asyncio.Task[None] | None = None
        worker.on_event = self._told
        self.on_calibration = on_calibration
        self.calibration = PRIOR
        """What was measured last."""

    async def retrieve(self, queries: Sequence[Query]) -> list[list[Passage]]:
        """Return passages for each query, best first.

        Raises:
            RetrieverAwayError: When the worker can't be asked.
        """
        try:
            await self._open()
            answer = await self._worker.request(
                "retrieve",
                {
                    "queries": [
                        {
                            "text": one.text,
                            "on": one.on.isoformat(),
                            "groups": list(one.groups),
                            "limit": one.limit,
                        }
                        for one in queries
                    ]
                },
            )
            return [[Passage(**passage) for passage in found] for found in answer["found"]]
        except (WorkerAwayError, WorkerRefusedError, KeyError, TypeError) as problem:
            raise RetrieverAwayError(str(problem)) from problem

    async def sync(self, entries: Sequence[Entry]) -> None:
        """Make the index hold exactly ``entries``; drafts stay out.

        Raises:
            WorkerAwayError: When the worker can't be asked; sync again when it is back.
            WorkerRefusedError: When the index can't be written; the text says why.
        """
        await self._open()
        lines = [line_from_entry(one) for one in entries if one.state is EntryState.PUBLISHED]
        kept: Any = None
        for at in range(0, max(1, len(lines)), _BATCH):
            batch = {"entries": lines[at : at + _BATCH], "more": at + _BATCH < len(lines)}
            kept = (await self._worker.request("index.sync", batch, _LONG)).get("calibration")
        if self.calibration is PRIOR and not self._take(kept):
            # Before the first question: what the knowledge was not measured for goes to people.
            await self._measure()
        else:
            self._measure_soon()

    async def save(self, entry: Entry) -> None:
        """Put in or replace one entry; the next question finds it.

        Raises:
            WorkerAwayError: When the worker can't be asked.
            WorkerRefusedError: When the index can't be written; the text says why.
        """
        if entry.state is not EntryState.PUBLISHED:
            await self.delete(entry.id)
            return
        await self._open()
        await self._worker.request("index.save", {"entries": [line_from_entry(entry)]})
        self._measure_soon()

    async def delete(self, entry_id: str) -> None:
        """Take one entry out.

        Raises:
            WorkerAwayError: When the worker can't be asked.
            WorkerRefusedError: When the index can't be written; the text says why.
        """
        await self._open()
        await self._worker.request("index.delete", {"ids": [entry_id]})
        self._measure_soon()

    @property
    def found_by(self) -> str | None:
        """Return the id and the hash of the worker's embedding model, None before the index is open."""
        return self._found_by

    async def alike(self, texts: Sequence[str]) -> list[list[float]] | None:
        """Return the cosine of each text with each, where the worker can tell; fits ``SentenceComparer``."""
        try:
            answer = await self._worker.request("alike", {"texts": list(texts)}, _READ)
        except (WorkerAwayError, WorkerRefusedError):
            return None
        cosines = answer.get("cosines")
        return cosines if isinstance(cosines, list) else None

    async def language_of(self, text: str) -> str | None:
        """Return the language of a text where the worker is certain of it; fits ``LanguageReader``."""
        try:
            answer = await self._worker.request("language", {"text": text}, _READ)
        except (WorkerAwayError, WorkerRefusedError):
            return None
        language = answer.get("language")
        return language if isinstance(language, str) else None

    async def fit(self) -> Calibration:
        """Measure the knowledge now and return the calibration.

        Raises:
            WorkerAwayError: When the worker can't be asked.
            WorkerRefusedError: When it can't be measured.
        """
        return self._measured(await self._worker.request("fit", {}, 60.0))

    def _measured(self, answer: dict[str, Any]) -> Calibration:
        self.calibration = Calibration.from_dict(answer["calibration"])
        if self.on_calibration is not None:
            self.on_calibration(self.calibration)
        return self.calibration

    def _take(self, kept: Any) -> bool:
        """Go on with what was measured of the same knowledge in an earlier life of the desk."""
        try:
            self._measured({"calibration": kept})
        except (ValueError, AttributeError):
            return False
        return True

    def _told(self, event: str) -> None:
        if event == "built":
            self._switching = asyncio.get_running_loop().create_task(self._switch())

    async def _switch(self) -> None:
        """Let the worker go on with the index that it built for another embedding model."""
        try:
            answer = await self._worker.request("index.switch", {}, _LONG)
            # The worker answers in order: what it finds from here on is of the new model, and
            # no probability of the old one is put on it.
            self._found_by = f"{answer['embedder']} {answer['revision']}"
            self._measured(answer)
        except (WorkerAwayError, WorkerRefusedError, ValueError, KeyError) as problem:
            log.warning("the index that was built could not be taken over: %s", problem)
            return
        log.info("questions are now read by %s", self._found_by)

    async def _open(self) -> None:
        """Open the index once in each life of the worker."""
        async with self._opening:
            if self._worker.pid is not None and self._worker.pid == self._opened_in:
                return
            pid = self._worker.pid
            opened = await self._worker.request("index.open", {"folder": str(self._folder)}, _LONG)
            if "embedder" in opened and "revision" in opened:
                self._found_by = f"{opened['embedder']} {opened['revision']}"
            self._opened_in = pid

    def _measure_soon(self) -> None:
        if self._fitting is not None:
            self._fitting.cancel()
        self._fitting = asyncio.get_running_loop().create_task(self._settle_and_measure())

    async def _settle_and_measure(self) -> None:
        await asyncio.sleep(_SETTLE)
        await self._measure()

    async def _measure(self) -> None:
        try:
            calibration = await self.fit()
        except (WorkerAwayError, WorkerRefusedError, ValueError) as problem:
            log.warning("the knowledge was not measured: %s", problem)
            return
        if calibration.measured is not None:
            log.info("the knowledge %s", calibration.measured)
