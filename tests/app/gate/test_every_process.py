"""Code that is planted in the processes that read documents or write replies gets nowhere.

That of the worker is in test_worker_apart.py, that of the desk in test_guard.py.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app.drafts import WRITER
from desktop.app.gate.process import heard
from desktop.app.places import ROOT
from desktop.app.reading import READER
from desktop.app.writer import FOLDER, MODEL
from desktop.domain.ledger import ConnectionNote, Held
from tests.app.command_line import environment
from tests.app.gate.test_worker_apart import BY_SYSTEM, listening


@pytest.mark.parametrize("module", [READER[-1], WRITER[-1]])
def test_nothing_that_is_planted_gets_out_and_each_try_is_told(module: str, tmp_path: Path) -> None:
    idle, never = os.pipe()
    with listening() as there, open(idle), open(never, "w"):
        port = there.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "tests.app.gate.plant_in", module, str(port)],
            cwd=ROOT,
            env=environment({MODEL: str(tmp_path / "none.gguf"), FOLDER: str(tmp_path)}),
            # The reading process reads all of its input first; the writer ends with its own.
            stdin=idle if module == WRITER[-1] else subprocess.DEVNULL,
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
        )
        with pytest.raises(BlockingIOError):
            there.accept()
    lines = done.stderr.splitlines()
    said = json.loads(next(line for line in lines if line.startswith("{")))
    told = [one for one in map(heard, lines) if one is not None]
    assert told[0] is (Held.SYSTEM if BY_SYSTEM else Held.PYTHON)
    for way in ("urllib", "look up", "datagram", "program"):
        assert said[way].startswith("refused: "), way
    if BY_SYSTEM:
        assert said["native"] == "no socket: Permission denied"
    refused = {one.host for one in told if isinstance(one, ConnectionNote) and one.refused}
    assert {"127.0.0.1", "attacker.example"} <= refused
