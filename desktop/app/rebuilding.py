"""Builds the index for another embedding model while the present one goes on serving.

Runs in a thread of the worker of its own. It never touches the index that serves: it fills
one of its own beside it and tells when that is whole; the working thread then takes it over.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.app.embedders import Plan, Tried, better

_BATCH = 64
"""Entries embedded at a time: a break after each lets a visitor's question through."""


@dataclass(frozen=True, slots=True)
class Built:
    """A whole index for another model."""

    model: str
    embedder: Any
    index: Any


class Rebuilding:
    """One building. ``found`` is the index to take over, ``tried`` what was measured."""

    def __init__(self, plan: Plan, folder: Path, serving: Tried) -> None:
        self._plan = plan
        self._folder = folder
        self._serving = serving
        self.tried: tuple[Tried, ...] = (serving,)
        self.found: Built | None = None

    def start(self, entries: Sequence[Any], done: Callable[[], None]) -> None:
        """Build for ``entries`` in a thread and call ``done`` there at the end."""

        def run() -> None:
            for model in self._plan.later:
                self._try(model, entries)
            done()

        threading.Thread(target=run, name="building", daemon=True).start()

    def _try(self, model: str, entries: Sequence[Any]) -> None:
        from desktop.inference.embedder import SentenceEmbedder
        from desktop.knowledge.index import Index

        try:
            embedder = SentenceEmbedder(model or None)
            index = Index(self._folder, embedder)
            # What an interrupted building left is not made again.
            there = set(index.ids)
            missing = [one for one in entries if one.id not in there]
            for at in range(0, len(missing), _BATCH):
                index.save(missing[at : at + _BATCH])
            index.sync(entries)
            tried = measured(model, embedder, index)
        except Exception as problem:
            # A model that can't be used leaves everything as it is; no words of a person in it.
            print(f"no index for {model or 'the built-in model'}: {problem}", file=sys.stderr)
            return
        self.tried = (*self.tried, tried)
        if self._plan.is_chosen or better(self.tried, self._serving.model) == model:
            self.found = Built(model, embedder, index)


def measured(model: str, embedder: Any, index: Any) -> Tried:
    """Return how many of the owner's own ways of asking, left out, find their entry first."""
    trials = [one for one in index.leave_one_out() if one.entry_id is not None]
    right = sum(bool(one.passages) and one.passages[0].entry_id == one.entry_id for one in trials)
    return Tried(model, embedder.id, len(trials), right)
