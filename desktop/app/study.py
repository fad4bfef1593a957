"""What the worker finds out beside answering: edits on trial, groups of questions, doubles.

Fits ``engine.ports.Study``. Decisions are made by the same code as for visitors, without a
language model, which is far too slow for two hundred questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from desktop.answering.answer import Assistant, Question
from desktop.answering.ports import LanguageReader, Query, RetrieverAwayError
from desktop.answering.probability import Calibration
from desktop.domain.decision import Decision, Passage
from desktop.domain.entry import Entry, EntryState
from desktop.domain.findings import Finding, Kind
from desktop.inference.process import WorkerAwayError, WorkerProcess, WorkerRefusedError
from desktop.knowledge.jsonl import line_from_entry

_BATCH = 200
"""Entries in one request: a visitor's question may wait behind it."""
_LONG = 120.0


class WorkerStudy:
    """Asks the worker. One trial at a time: the caller takes turns."""

    def __init__(self, worker: WorkerProcess, folder: Path, reader: LanguageReader) -> None:
        """``folder`` is the trial index's own; ``reader`` reads the language of questions."""
        self._worker = worker
        self._folder = folder
        self._reader = reader
        self._pid: int | None = None
        self._holds: dict[str, Entry] = {}
        self._assistant = Assistant(self, language_reader=reader)

    async def use(self, entries: Sequence[Entry]) -> None:
        """Let the trial hold exactly ``entries``, without drafts; only changes are embedded.

        Raises:
            WorkerAwayError: When the worker can't be asked.
            WorkerRefusedError: When the trial can't be written; the text says why.
        """
        if self._pid is None or self._pid != self._worker.pid:
            self._pid = None
            pid = self._worker.pid
            await self._worker.request("trial.open", {"folder": str(self._folder)}, _LONG)
            self._pid, self._holds = pid, {}
        wanted = {one.id: one for one in entries if one.state is EntryState.PUBLISHED}
        put = [one for one in wanted.values() if self._holds.get(one.id) != one]
        drop = [entry_id for entry_id in self._holds if entry_id not in wanted]
        if not put and not drop:
            return
        pid, self._pid = self._pid, None
        for at in range(0, max(1, len(put)), _BATCH):
            lines = [line_from_entry(one) for one in put[at : at + _BATCH]]
            await self._worker.request("trial.change", {"put": lines, "drop": drop}, _LONG)
            drop = []
        answer = await self._worker.request("trial.fit", {}, _LONG)
        self._assistant.calibration = Calibration.from_dict(answer["calibration"])
        # Only now: had a step failed, the next use would begin with an empty trial.
        self._pid, self._holds = pid, wanted

    async def decide(self, question: Question) -> Decision:
        """Return what the assistant would decide from the entries of the last ``use``.

        Where the worker is lost meanwhile it is a hand-off with the reason 'assistant away'.
        """
        return await self._assistant.answer(question)

    @property
    def found_by(self) -> str | None:
        """Nothing: a rehearsal is not kept as evidence."""
        return None

    async def retrieve(self, queries: Sequence[Query]) -> list[list[Passage]]:
        """Return passages from the trial, best first; fits ``answering.ports.Retriever``.

        Raises:
            RetrieverAwayError: When the worker can't be asked.
        """
        try:
            answer = await self._worker.request(
                "trial.find",
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
            # Another embedding model may have taken over; the next use opens a new trial.
            self._pid = None
            raise RetrieverAwayError(str(problem)) from problem

    async def close(self) -> None:
        """Let the worker forget the trial, and the words of visitors that it was asked."""
        self._pid, self._holds = None, {}
        await self._worker.request("trial.close", {})

    async def gather(
        self, groups: Sequence[Sequence[str]], new: Sequence[str], apart: Sequence[int]
    ) -> list[int]:
        """Return a label for each of ``groups`` and then of ``new``: equal labels are one group.

        Raises:
            WorkerAwayError, WorkerRefusedError: When it can't be found out now.
        """
        params = {"groups": [list(group) for group in groups], "new": list(new)}
        answer = await self._worker.request("gather", {**params, "apart": list(apart)}, _LONG)
        return [int(one) for one in answer["labels"]]

    async def look_over(self) -> list[Finding]:
        """Return doubles and contradictions among the entries that are in use, nearest first.

        Raises:
            WorkerAwayError, WorkerRefusedError: When it can't be found out now.
        """
        answer = await self._worker.request("look_over", {}, _LONG)
        return [_finding(one) for one in answer["findings"]]


def _finding(row: dict[str, Any]) -> Finding:
    day = date.fromisoformat(row["day"]) if row["day"] else None
    return Finding(**{**row, "kind": Kind(row["kind"]), "day": day})
