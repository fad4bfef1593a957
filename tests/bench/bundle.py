"""The first paint of the built program beside that of the checkout, in one run.

Whole processes in turn with the same profile, the demo's hotel: seconds from the start of a
process to its window's first paint, as ``--control`` reports it. Both are started once before,
so that neither reads from a cold disk. The program is ``dist/deskbell``, or what the environment
variable ``DESKBELL_BUILT`` names: ``python3 installers/run.py build folder`` makes it.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop.app.demo.stage import Stage
from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT

RUNS = 7


def measure() -> dict[str, object]:
    """Return the medians, and how they stand beside each other.

    Raises:
        SystemExit: If there is no built program.
    """
    built = Path(os.environ.get("DESKBELL_BUILT") or ROOT / "dist/deskbell/deskbell")
    if built.is_dir():
        built /= "deskbell"
    if not built.is_file():
        raise SystemExit(f"{built} is not there: python3 installers/run.py build folder")
    lines = {
        "checkout": [sys.executable, "-m", "desktop.app.main"],
        "built program": [str(built)],
    }
    paints: dict[str, list[float]] = {name: [] for name in lines}
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder:
        stage = Stage(Path(folder), shown=False)
        stage.prepare()
        for run in range(RUNS + 1):
            for name, line in lines.items():
                seconds = _first_paint(line, stage)
                if run:
                    paints[name].append(seconds)
    checkout, program = (statistics.median(paints[name]) for name in lines)
    return {
        **{f"{name}: first paint, s": statistics.median(paints[name]) for name in lines},
        "built program / checkout (goal 2)": program / checkout,
        "runs of each": RUNS,
    }


def _first_paint(line: list[str], stage: Stage) -> float:
    # Without bytecode on disk each import would be compiled anew, which no owner's start does.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.monotonic()
    app = subprocess.Popen(
        [*line, "--profile", str(stage.profile), "--control"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env={
            **kept,
            THROW_AWAY: stage.key.hex(),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        },
        text=True,
    )
    with app:
        assert app.stdout is not None
        for said in app.stdout:
            if json.loads(said).get("event") == "painted":
                seconds = time.monotonic() - began
                break
        else:
            raise RuntimeError(f"{line[0]} ended before its window was painted")
        # Not killed: the children of a program that is killed would go on for a moment.
        app.communicate("")
    return seconds
