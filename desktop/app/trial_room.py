"""The worker's side of everything tried beside answering: edits, groups of questions, doubles.

Called in the working thread of ``desktop.app.worker``, one short request at a time, so that
a visitor's question never waits long behind a rehearsal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any


class TrialRoom:
    """What the worker holds for trials; ``real`` returns the index that visitors are answered from."""

    def __init__(self, embedder: Any, real: Callable[[], Any]) -> None:
        self._embedder = embedder
        self._real = real
        self._trial: Any = None
        self._words: Any = None
        self.methods: dict[str, Callable[[dict[str, Any]], Any]] = {
            "trial.open": self._open,
            "trial.change": self._change,
            "trial.find": self._find,
            "trial.fit": self._fit,
            "trial.close": self._close,
            "gather": self._gather,
            "look_over": self._look_over,
        }

    def _open(self, params: dict[str, Any]) -> dict[str, Any]:
        from desktop.knowledge.trial import Trial

        self._trial = Trial(Path(params["folder"]), self._embedder)
        return {}

    def _change(self, params: dict[str, Any]) -> dict[str, Any]:
        from desktop.knowledge.jsonl import entry_from_line

        put = [entry_from_line(line) for line in params["put"]]
        self._opened.change(put, [str(one) for one in params["drop"]], self._real())
        return {}

    def _find(self, params: dict[str, Any]) -> dict[str, Any]:
        from desktop.knowledge.finder import Sought

        found = self._opened.find(
            [
                Sought(
                    text=str(one["text"]),
                    on=date.fromisoformat(one["on"]),
                    groups=tuple(one.get("groups", ())),
                    limit=int(one.get("limit", 10)),
                )
                for one in params["queries"]
            ]
        )
        return {"found": [[asdict(passage) for passage in passages] for passages in found]}

    def _fit(self, _params: dict[str, Any]) -> dict[str, Any]:
        from desktop.answering.probability import calibrate
        from desktop.app.trials import trials

        return {"calibration": calibrate(trials(self._opened.index)).to_dict()}

    def _close(self, _params: dict[str, Any]) -> dict[str, Any]:
        """Forget the trial and the words of visitors that it was asked."""
        self._trial = self._words = None
        return {}

    def _gather(self, params: dict[str, Any]) -> dict[str, Any]:
        from desktop.knowledge.grouping import gather
        from desktop.knowledge.remembering import RememberingEmbedder

        if self._words is None:
            self._words = RememberingEmbedder(self._embedder)
        groups = [[str(text) for text in group] for group in params["groups"]]
        new, apart = [str(one) for one in params["new"]], [int(one) for one in params["apart"]]
        return {"labels": gather(self._words, groups, new, apart)}

    def _look_over(self, _params: dict[str, Any]) -> dict[str, Any]:
        from desktop.answering.comparing import compare

        real = self._real()
        if real is None:
            return {"findings": []}
        findings = [
            finding
            for pair in real.pairs()
            if (finding := compare(pair.one, pair.other, pair.asked, pair.answered)) is not None
        ]
        return {
            "findings": [
                {**asdict(one), "day": one.day.isoformat() if one.day else None} for one in findings
            ]
        }

    @property
    def _opened(self) -> Any:
        if self._trial is None:
            raise LookupError("the trial was not opened. Send 'trial.open' first.")
        return self._trial
