"""The writer process: the language model behind a pipe. Started as ``python -m desktop.app.writer``.

A process of its own beside the worker: should the model's runtime end it, finding and verbatim
answers go on. Same frames as the worker's. Several drafts are written at once; ``ping`` is
answered at any time; it ends when its standard input closes.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from desktop.answering.drafting import Known
from desktop.answering.ports import ChatModelError, Errand, TextRequest
from desktop.app.chosen_model import ChosenModel
from desktop.app.drafter import Drafter, house_from, request_from
from desktop.app.gate.process import stand_apart
from desktop.app.integrity import ModelChangedError, check
from desktop.app.memory_watch import LEAST, watch_memory
from desktop.app.worker import BadRequestError, take_pipes
from desktop.domain.ledger import Process
from desktop.inference.cpu import ProcessorError
from desktop.inference.gguf import ModelFileError, read_model_file
from desktop.inference.lane import Written
from desktop.inference.pipe import Decoder, PipeError, frame

LEAST_FREE = "DESKBELL_LEAST_FREE"
"""Environment: bytes of free memory below which the writer ends itself, see ``memory_watch``."""
MODEL, FOLDER, HASH = "DESKBELL_MODEL", "DESKBELL_PREFIXES", "DESKBELL_MODEL_SHA256"
"""Environment: the model's file, where prefixes are kept, and what its hash must be."""


class Desk:
    """What the reading thread answers with."""

    def __init__(self, drafter: Drafter, send: Callable[[dict[str, Any]], None]) -> None:
        self._drafter = drafter
        self._send = send
        self._learning: list[Known] = []

    def take(self, message: dict[str, Any]) -> None:
        """Do what a message asks for; a problem goes back as an error, never further."""
        number = int(message.get("id", 0))
        try:
            params = message.get("params") or {}
            match message.get("method"):
                case "draft":
                    self._draft(number, params)
                case "write":
                    self._write(number, params)
                case "know":
                    self._know(params)
                    self._send({"id": number, "result": {}})
                case "status":
                    lane = self._drafter.lane
                    self._send({"id": number, "result": {"model": lane.model, "name": lane.name}})
                case other:
                    raise BadRequestError(f"the writer knows no '{other}'")
        except Exception as problem:
            self._send(
                {
                    "id": number,
                    "error": {"kind": type(problem).__name__, "sentence": str(problem)[:500]},
                }
            )

    def cancel(self, number: int) -> None:
        """Stop a draft."""
        self._drafter.lane.cancel(number)

    def _draft(self, number: int, params: dict[str, Any]) -> None:
        def tell(text: str) -> None:
            self._send({"event": "written", "id": number, "text": text})

        request = request_from(params, tell)
        self._drafter.draft(number, request, float(params.get("seconds", 45.0)), self._end(number))

    def _write(self, number: int, params: dict[str, Any]) -> None:
        fields = tuple(str(one) for one in params["fields"])
        request = TextRequest(str(params["asks"]), fields, Errand(params["errand"]))
        self._drafter.write(number, request, float(params["seconds"]), self._end(number))

    def _end(self, number: int) -> Callable[[Written], None]:
        def end(written: Written) -> None:
            self._send(
                {
                    "id": number,
                    "result": {
                        "end": written.end.value,
                        "object": written.object,
                        "tokens": written.tokens,
                        "first": round(written.first, 3),
                    },
                }
            )

        return end

    def _know(self, params: dict[str, Any]) -> None:
        """Take a batch of all entries; with the last one they are what questions begin with."""
        self._learning += [Known(**one) for one in params["entries"]]
        if not params.get("more"):
            entries, self._learning = self._learning, []
            self._drafter.know(house_from(params["house"]), entries)


def main() -> int:
    """Serve until standard input closes."""
    stand_apart(Process.WRITER)
    inbound, outbound = take_pipes()
    sending = threading.Lock()
    desks: list[Desk] = []

    def send(message: dict[str, Any]) -> None:
        with sending:
            try:
                outbound.write(frame(message))
                outbound.flush()
            except OSError:
                # The desk is gone; the reader sees its side close and ends the process.
                pass

    threading.Thread(target=_load, args=(desks, send), daemon=True).start()
    decoder = Decoder()
    descriptor = inbound.fileno()
    while data := os.read(descriptor, 1 << 16):
        try:
            messages = decoder.feed(data)
        except PipeError as problem:
            print(f"the pipe from the desk is broken: {problem}", file=sys.stderr)
            return 1
        for message in messages:
            if message.get("method") == "ping":
                send({"id": message["id"], "result": {}})
            elif desks and "cancel" in message:
                desks[0].cancel(int(message["cancel"]))
            elif desks:
                desks[0].take(message)
    # What is being written has no reader any more.
    os._exit(0)


def _load(desks: list[Desk], send: Callable[[dict[str, Any]], None]) -> None:
    try:
        model, wanted = Path(os.environ[MODEL]), os.environ.get(HASH)
        if wanted:
            read_model_file(model)
            check(ChosenModel(model, wanted))
        drafter = Drafter(model, Path(os.environ[FOLDER]), wanted)
    except (ProcessorError, ModelFileError, ModelChangedError, ChatModelError) as problem:
        send({"event": "failed", "sentence": str(problem)})
        os._exit(3)
    except Exception as problem:
        send({"event": "failed", "sentence": f"{type(problem).__name__}: {problem}"})
        os._exit(4)
    desks.append(Desk(drafter, send))
    send({"event": "ready"})

    def stop(sentence: str) -> None:
        send({"event": "failed", "sentence": sentence})
        os._exit(5)

    least = int(os.environ.get(LEAST_FREE, LEAST))
    watch_memory(lambda: psutil.virtual_memory().available, stop, least)


if __name__ == "__main__":
    sys.exit(main())
