"""The index is built for another model while the old one answers, and a kill in the middle costs little."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.app.embedders import Plan, plan, read_serving
from desktop.app.worker import Room
from desktop.domain.entry import Entry
from desktop.inference import embedder
from desktop.knowledge.jsonl import line_from_entry
from desktop.knowledge.ports import Vectors
from tests.knowledge.wordy_embedder import WordyEmbedder
from tests.processes import ROOT

ENTRIES = [
    Entry(f"e{n}", f"Room {n}", (f"Where is room number {n}?", f"Way to {n}"), f"Floor {n}.")
    for n in range(150)
]
_WAIT = 120.0
"""Seconds; a loaded machine."""


class Held(WordyEmbedder):
    """Another model, which stops at its second batch until it may go on."""

    def __init__(self) -> None:
        super().__init__("2")
        self.reached = threading.Event()
        self.may_go_on = threading.Event()

    def passages(self, texts: Any) -> Vectors:
        if self.embedded:
            self.reached.set()
            self.may_go_on.wait(_WAIT)
        return super().passages(texts)


def room(index: Path, plan: Plan, other: WordyEmbedder, told: Any = lambda _event: None) -> Room:
    """Open a worker's room that serves by one model and builds for ``other``."""
    embedder.SentenceEmbedder = lambda *_: other  # type: ignore[assignment,misc]
    made = Room(WordyEmbedder("1"), plan, told)
    made.methods["index.open"]({"folder": str(index)})
    made.methods["index.sync"]({"entries": [line_from_entry(one) for one in ENTRIES]})
    return made


def finds(made: Room) -> bool:
    """Say whether a question is answered."""
    query = {"text": "Where is room number 77?", "on": date(2026, 11, 22).isoformat()}
    (found,) = made.methods["retrieve"]({"queries": [query]})["found"]
    return "e77" in [one["entry_id"] for one in found]


def until_killed(index: Path) -> None:
    """Answer while the other index is half built, say so, and wait to be killed."""
    other = Held()
    made = room(index, Plan("", ("other",), is_chosen=True), other)
    assert other.reached.wait(_WAIT)
    print(finds(made), flush=True)
    signal.pause()


@pytest.fixture
def the_real_one_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedder, "SentenceEmbedder", embedder.SentenceEmbedder)


@pytest.mark.skipif(sys.platform == "win32", reason="it kills by a signal")
@pytest.mark.usefixtures("the_real_one_comes_back")
def test_killed_in_the_middle_of_building_the_old_index_answers_and_the_building_goes_on(
    tmp_path: Path,
) -> None:
    index = tmp_path / "index"
    code = "import sys; from pathlib import Path; from tests.app import test_rebuilding as t; "
    line = [sys.executable, "-c", f"{code}t.until_killed(Path(sys.argv[1]))", str(index)]
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n", "the old index answers meanwhile"
        process.kill()
    serving = read_serving(index)
    assert serving is not None
    assert serving.model == "", "what serves is still the old one"

    built = threading.Event()
    other = Held()
    other.may_go_on.set()
    planned = plan(serving, "other", [""])
    assert planned == Plan("", ("other",), is_chosen=True)
    made = room(index, planned, other, lambda _event: built.set())
    assert finds(made)
    assert built.wait(_WAIT)
    assert 0 < other.embedded < 3 * len(ENTRIES), "what was built is not built again"
    assert made.methods["index.switch"]({})["revision"] == "2"
    assert made.status()["entries"] == len(ENTRIES)
    assert finds(made)
    assert len(list(index.glob("entries_*.lance"))) == 1
