"""The worker process: embedding model and index behind a pipe. Started as ``python -m desktop.app.worker``.

Not for people: it speaks the frames of ``desktop.inference.pipe`` on standard input and
output. Two threads: one reads and answers ``ping`` and ``status`` at any time, the other
does the work in order. It ends when its standard input closes, whatever it is doing, so
that none outlives the desk.
"""

from __future__ import annotations

import argparse
import os
import queue
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from desktop.app.calibrations import read_calibration, write_calibration
from desktop.app.embedders import Plan, Serving, installed, plan, read_serving, write_serving
from desktop.app.gate.process import stand_apart
from desktop.app.lean_imports import lean_imports
from desktop.app.rebuilding import Rebuilding, measured
from desktop.app.trial_room import TrialRoom
from desktop.domain.ledger import Process
from desktop.inference.pipe import Decoder, PipeError, frame

_IDLE = 2.0
"""Seconds without work after which the index is tidied."""


class BadRequestError(Exception):
    """A request that the worker does not know; the two ends are of different versions."""


class Room:
    """What the working thread holds: the model, the index, and what may be asked of them."""

    def __init__(
        self, embedder: Any, plan: Plan | None = None, tell: Callable[[str], None] = lambda _: None
    ) -> None:
        """``plan`` says for which models to build; ``tell`` sends an event to the desk."""
        self._embedder = embedder
        self._plan = plan
        self._tell = tell
        self._folder: Path | None = None
        self._rebuilding: Rebuilding | None = None
        self._index: Any = None
        self._syncing: list[Any] = []
        self.methods: dict[str, Callable[[dict[str, Any]], Any]] = {
            "index.open": self._open,
            "index.sync": self._sync,
            "index.save": self._save,
            "index.delete": self._delete,
            "index.switch": self._switch,
            "retrieve": self._retrieve,
            "fit": self._fit,
            "language": self._language,
            "alike": self._alike,
        }
        self._open_trials()

    def _open_trials(self) -> None:
        self.methods.update(TrialRoom(self._embedder, lambda: self._index).methods)

    def status(self) -> dict[str, Any]:
        """Return what is loaded."""
        return {
            "embedder": self._embedder.id,
            "revision": self._embedder.revision,
            "dimension": self._embedder.dimension,
            "entries": len(self._index.ids) if self._index is not None else 0,
        }

    def tidy(self) -> None:
        """Bring the full-text index up to date; for idle moments."""
        if self._index is not None:
            self._index.tidy()
            # Its first call reads its tables, which no visitor should wait for.
            self._language({"text": "parking"})

    def _open(self, params: dict[str, Any]) -> dict[str, Any]:
        from desktop.knowledge.index import Index

        self._folder = Path(params["folder"])
        self._index = Index(self._folder, self._embedder)
        return self.status()

    def _sync(self, params: dict[str, Any]) -> dict[str, Any]:
        """Take a batch of all entries; the last one makes the index hold exactly those."""
        self._syncing.extend(_entries(params))
        if params.get("more"):
            return {"changed": 0}
        entries, self._syncing = self._syncing, []
        changed = self._opened.sync(entries)
        self._keep()
        kept = read_calibration(self._folder, self._index.mark) if self._folder else None
        return {"changed": changed, "calibration": kept}

    def _keep(self) -> None:
        """Note that the index is whole, and begin to build for other models where there are any."""
        if self._plan is None or self._folder is None or self._rebuilding is not None:
            return
        kept = read_serving(self._folder)
        tried = kept.tried if kept and kept.model == self._plan.first else ()
        write_serving(self._folder, Serving(self._plan.first, self._embedder.id, tried))
        if not self._plan.later:
            self._index.drop_others()
            return
        own = measured(self._plan.first, self._embedder, self._index)
        self._rebuilding = Rebuilding(self._plan, self._folder, own)
        self._rebuilding.start(self._index.entries, lambda: self._tell("built"))

    def _switch(self, _params: dict[str, Any]) -> dict[str, Any]:
        """Take over what was built, where it is to be; return what then holds."""
        built = self._rebuilding.found if self._rebuilding else None
        assert self._plan is not None
        assert self._rebuilding is not None
        assert self._folder is not None
        model, tried = self._plan.first, self._rebuilding.tried
        if built is not None:
            # What was saved meanwhile is in the old one only.
            built.index.sync(self._index.entries)
            model, self._embedder, self._index = built.model, built.embedder, built.index
            self._open_trials()
        write_serving(self._folder, Serving(model, self._embedder.id, tried))
        self._plan = Plan(model)
        self._rebuilding = None
        self._index.drop_others()
        return {**self.status(), **self._fit({})}

    def _save(self, params: dict[str, Any]) -> dict[str, Any]:
        self._opened.save(_entries(params))
        return {}

    def _delete(self, params: dict[str, Any]) -> dict[str, Any]:
        self._opened.delete([str(one) for one in params["ids"]])
        return {}

    def _retrieve(self, params: dict[str, Any]) -> dict[str, Any]:
        from dataclasses import asdict

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

        found = calibrate(trials(self._opened)).to_dict()
        if self._folder is not None:
            write_calibration(self._folder, self._index.mark, found)
        return {"calibration": found}

    def _language(self, params: dict[str, Any]) -> dict[str, Any]:
        from desktop.answering.language import certain_language_of

        return {"language": certain_language_of(str(params["text"]))}

    def _alike(self, params: dict[str, Any]) -> dict[str, Any]:
        """Tell how near sentences are to one another, where this is the model that was measured."""
        texts = [str(one) for one in params["texts"]]
        if not self._embedder.judges or not all(map(self._embedder.reads, texts)):
            return {"cosines": None}
        vectors = self._embedder.passages(texts)
        return {"cosines": (vectors @ vectors.T).round(4).tolist()}

    @property
    def _opened(self) -> Any:
        if self._index is None:
            raise BadRequestError("the index was not opened. Send 'index.open' first.")
        return self._index


def main() -> int:
    """Serve until standard input closes."""
    stand_apart(Process.WORKER)
    parser = argparse.ArgumentParser()
    parser.add_argument("--index", type=Path, help="where the index is kept")
    parser.add_argument("--embedder", default="", help="the setting: a folder, or 'built-in'")
    parser.add_argument("--installed", type=Path, help="folder of models to choose from")
    wishes = parser.parse_args()
    inbound, outbound = take_pipes()
    threading.current_thread().name = "reader"
    sending = threading.Lock()
    jobs: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    cancelled: set[int] = set()
    rooms: list[Room] = []

    def send(message: dict[str, Any]) -> None:
        with sending:
            try:
                outbound.write(frame(message))
                outbound.flush()
            except OSError:
                # The desk is gone; the reader sees its side close and ends the process.
                pass

    threading.Thread(target=_work, args=(jobs, cancelled, rooms, send, wishes), daemon=True).start()
    decoder = Decoder()
    descriptor = inbound.fileno()
    while data := os.read(descriptor, 1 << 16):
        try:
            messages = decoder.feed(data)
        except PipeError as problem:
            print(f"the pipe from the desk is broken: {problem}", file=sys.stderr)
            return 1
        for message in messages:
            if "cancel" in message:
                cancelled.add(int(message["cancel"]))
            elif message.get("method") == "ping":
                send({"id": message["id"], "result": {}})
            elif message.get("method") == "status" and rooms:
                send({"id": message["id"], "result": rooms[0].status()})
            else:
                jobs.put(message)
    # Work in hand must not keep the process: nobody is left to read its result, and every
    # write to the index is whole or not there.
    sys.stderr.flush()
    os._exit(0)


def _work(
    jobs: queue.SimpleQueue[dict[str, Any]],
    cancelled: set[int],
    rooms: list[Room],
    send: Callable[[dict[str, Any]], None],
    wishes: argparse.Namespace,
) -> None:
    from desktop.inference.model_folder import EmbedderError

    try:
        with lean_imports():
            embedder, planned = _first_embedder(wishes)
            embedder.queries(["Do you have parking?"])
            # LanceDB is slow to import as well: better now than in the first visitor's time.
            import desktop.knowledge.index  # noqa: F401
    except EmbedderError as problem:
        send({"event": "failed", "sentence": str(problem)})
        os._exit(3)
    except Exception as problem:
        send({"event": "failed", "sentence": f"{type(problem).__name__}: {problem}"})
        os._exit(4)
    room = Room(embedder, planned, lambda event: send({"event": event}))
    rooms.append(room)
    send({"event": "ready"})
    is_tidy = False
    while True:
        try:
            message = jobs.get(timeout=None if is_tidy else _IDLE)
        except queue.Empty:
            room.tidy()
            is_tidy = True
            continue
        is_tidy = False
        number = message.get("id")
        if number in cancelled:
            cancelled.discard(int(number or 0))
            continue
        send({"id": number, **_result(room, message)})


def _first_embedder(wishes: argparse.Namespace) -> tuple[Any, Plan]:
    """Return the model to begin with: the one whose index is whole, if it can still be used."""
    from desktop.inference.embedder import SentenceEmbedder
    from desktop.inference.model_folder import EmbedderError

    chosen = os.environ.get("DESKBELL_EMBEDDER") or wishes.embedder
    serving = read_serving(wishes.index) if wishes.index else None
    planned = plan(serving, chosen, installed(wishes.installed))
    try:
        return SentenceEmbedder(planned.first or None), planned
    except EmbedderError:
        if serving is None or planned.first != serving.model or not planned.first:
            raise
    # The model that served is gone; what was chosen instead, or the built-in one, begins anew.
    planned = plan(None, chosen, installed(wishes.installed))
    return SentenceEmbedder(planned.first or None), planned


def _result(room: Room, message: dict[str, Any]) -> dict[str, Any]:
    try:
        method = room.methods.get(str(message.get("method")))
        if method is None:
            raise BadRequestError(f"the worker knows no '{message.get('method')}'")
        return {"result": method(message.get("params") or {})}
    except Exception as problem:
        # Whatever went wrong with one request, the next ones are still served. No traceback:
        # it could hold a visitor's words.
        return {
            "error": {"kind": type(problem).__name__, "sentence": str(problem)[:500]},
        }


def _entries(params: dict[str, Any]) -> list[Any]:
    from desktop.knowledge.jsonl import entry_from_line

    return [entry_from_line(line) for line in params["entries"]]


def take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return the pipes, and lead everything that libraries print to standard error instead."""
    inbound = os.fdopen(os.dup(0), "rb", buffering=0)
    outbound = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    return inbound, outbound


if __name__ == "__main__":
    sys.exit(main())
