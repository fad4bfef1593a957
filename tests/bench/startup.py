"""From the start of the app to its window and to the first answer it could give; what it costs idle.

Whole processes in turn, in one run, each with the demo's hotel and a relay on loopback: a bare
PySide6 window, an import of sentence-transformers (the floor of whatever answers with it), the
app without a language model, the app with one of random weights in the shape of 1.7 billion.
Seconds from the start of the process; 'ready' is connected to the relay and able to answer.
Memory is the resident set of each process once ready, shared pages counted in each. CPU is that
of all of the app's processes over half a minute in which nobody writes, in per cent of one core.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from desktop.app.chosen_model import choose_model, models_folder
from desktop.app.demo.stage import Stage
from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT
from desktop.inference.lane import hash_of_model

RUNS = 3
SHAPE = "1.7b"
SETTLE_SECONDS = 15.0
IDLE_SECONDS = 30.0
LONGEST_START = 300.0


@dataclass(frozen=True)
class Start:
    """One start of the app: seconds, megabytes by process, per cent of one core."""

    window: float
    ready: float
    memory: dict[str, float]
    idle: float


def measure() -> dict[str, object]:
    """Return medians over the runs, and how they stand beside the floors of the same run."""
    floors: dict[str, list[float]] = {"bare": [], "import": []}
    starts: dict[str, list[Start]] = {"no model": [], SHAPE: []}
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder:
        model = _model(Path(folder))
        for run in range(RUNS):
            floors["bare"].append(_bare())
            floors["import"].append(_timed("import sentence_transformers"))
            for name, runs in starts.items():
                profile = Path(folder) / f"{run}-{name.replace(' ', '-')}"
                chosen = model if name == SHAPE else None
                runs.append(asyncio.run(_start(profile, chosen)))
    bare, floor = (statistics.median(floors[name]) for name in ("bare", "import"))
    figures: dict[str, object] = {
        "bare window, s": bare,
        "import sentence_transformers, s": floor,
    }
    for name, runs in starts.items():
        window = statistics.median(one.window for one in runs)
        ready = statistics.median(one.ready for one in runs)
        figures |= {
            f"{name}: window, s (goal 0.5)": window,
            f"{name}: window / bare window": window / bare,
            f"{name}: ready, s": ready,
            f"{name}: ready beyond the import, s (goal 1, no model)": ready - floor,
            f"{name}: idle CPU, % of one core (goal 1)": statistics.median(
                one.idle for one in runs
            ),
        }
        for part in runs[0].memory:
            figures[f"{name}: memory of the {part}, MB"] = statistics.median(
                one.memory.get(part, 0.0) for one in runs
            )
    return figures


async def _start(folder: Path, model: Path | None) -> Start:
    stage = Stage(folder, shown=False)
    stage.prepare()
    if model is not None:
        models = models_folder(stage.profile)
        models.mkdir()
        (models / model.name).hardlink_to(model)
        choose_model(stage.profile, models / model.name, hash_of_model(model))
    await stage.start_relay()
    stage.name_relay()
    try:
        return await _watched(stage)
    finally:
        await stage.close()


async def _watched(stage: Stage) -> Start:
    environment = {**_environment(), THROW_AWAY: stage.key.hex()}
    began = time.monotonic()
    app = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.paint", str(began), "stay", str(stage.profile)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=ROOT,
        env=environment,
        limit=2**24,
    )
    assert app.stdout is not None
    window = ready = 0.0
    try:
        async with asyncio.timeout(LONGEST_START):
            while not (window and ready):
                line = await app.stdout.readline()
                if not line:
                    raise RuntimeError("the app ended before it was ready")
                fact = json.loads(line)
                if fact.get("event") == "paint":
                    window = fact["seconds"]
                serves = (fact.get("relay"), fact.get("assistant")) == ("connected", "ready")
                if fact.get("event") == "status" and serves and not ready:
                    ready = time.monotonic() - began
        reader = asyncio.create_task(_drain(app.stdout))
        await asyncio.sleep(SETTLE_SECONDS)
        family = _family(app.pid)
        memory: dict[str, float] = {}
        for process in family:
            part = _part(process)
            memory[part] = memory.get(part, 0.0) + process.memory_info().rss / 1e6
        before = _cpu(family)
        await asyncio.sleep(IDLE_SECONDS)
        idle = (_cpu(family) - before) / IDLE_SECONDS * 100
        reader.cancel()
    finally:
        app.terminate()
        await app.wait()
    return Start(window, ready, memory, idle)


async def _drain(stream: asyncio.StreamReader) -> None:
    while await stream.readline():
        pass


def _family(pid: int) -> list[psutil.Process]:
    app = psutil.Process(pid)
    return [app, *app.children(recursive=True)]


def _part(process: psutil.Process) -> str:
    words = process.cmdline()
    for name in ("worker", "writer", "reading"):
        if f"desktop.app.{name}" in words:
            return name
    return "window"


def _cpu(family: list[psutil.Process]) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in family)


def _model(folder: Path) -> Path:
    # Needs the test packages; importing it takes seconds that no start should pay.
    from tests.inference.gguf_shapes import quantised

    return quantised(folder, SHAPE)


def _bare() -> float:
    line = [sys.executable, "-m", "tests.bench.paint", str(time.monotonic()), "bare"]
    done = subprocess.run(line, cwd=ROOT, env=_environment(), capture_output=True, check=True)
    return float(json.loads(done.stdout)["paint"])


def _timed(code: str) -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=_environment(), check=True)
    return time.monotonic() - began


def _environment() -> dict[str, str]:
    # Without bytecode on disk each import would be compiled anew, which no owner's start does.
    left_out = {"PYTHONDONTWRITEBYTECODE"}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
