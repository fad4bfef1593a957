"""From the start of the app to its window and to the first answer it could give; what it costs idle.

Whole processes in turn, in one run, each with the demo's hotel and a relay on loopback: a bare
PySide6 window, an import of sentence-transformers (the floor of whatever answers with it), the
app without a language model, the app with one of random weights in the shape of 1.7 billion
(``--only "no model"`` or ``--only 1.7b`` for one of them;
``DESKBELL_BENCH_RUNS`` for more or fewer than three). Each profile was started once before,
as an owner's was: its index is there.

Seconds from the start of the process; 'ready' is connected to the relay and able to answer, with
a language model also able to write. Processor seconds are those of all of the app's processes
until then: beside other work they say more. Memory of each process once it is at rest: USS is
its own alone, PSS with its share of what is shared. Idle is a minute in which nobody writes: the
processor in per cent of one core, and how often a second any thread was woken.
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
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import psutil

from desktop.app.chosen_model import choose_model, models_folder
from desktop.app.demo.stage import Stage
from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT
from desktop.inference.lane import hash_of_model

RUNS = int(os.environ.get("DESKBELL_BENCH_RUNS", "3"))
SHAPE = "1.7b"
SETTLE_SECONDS = 15.0
IDLE_SECONDS = 60.0
LONGEST_START = 900.0
REST_SECONDS = 5.0
LONGEST_LEARNING = 900.0
"""Seconds in which a language model reads the knowledge once, before it is at rest."""


@dataclass(frozen=True)
class Start:
    """One start of the app: seconds, processor seconds, megabytes, per cent of one core, per second."""

    window: float
    ready: float
    worked: float
    memory: dict[str, float]
    idle: float
    woken: float


def measure(only: str = "") -> dict[str, object]:
    """Return medians over the runs, and how they stand beside the floors of the same run."""
    kinds = [name for name in ("no model", SHAPE) if only in name]
    floors: dict[str, list[float]] = {"bare": [], "import": [], "worked": []}
    starts: dict[str, list[Start]] = {name: [] for name in kinds}
    if not kinds:
        return {}
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder:
        model = _model(Path(folder)) if SHAPE in kinds else None
        asyncio.run(_runs(Path(folder), model, floors, starts))
    return _table(floors, starts)


async def _runs(
    folder: Path,
    model: Path | None,
    floors: dict[str, list[float]],
    starts: dict[str, list[Start]],
) -> None:
    async with AsyncExitStack() as ends:
        stages: dict[str, Stage] = {}
        for name in starts:
            stages[name] = _prepared(folder / name.replace(" ", "-"), model, writes=name == SHAPE)
            ends.push_async_callback(stages[name].close)
            await stages[name].start_relay()
            stages[name].name_relay()
        for run in range(RUNS + 1):
            measured = (_bare(), *_timed("import sentence_transformers"))
            found = {
                name: await _start(stage, writes=name == SHAPE, idly=run > 0)
                for name, stage in stages.items()
            }
            # The first start of each made its index, and warmed the disk.
            if run:
                for name, value in zip(floors, measured, strict=True):
                    floors[name].append(value)
                for name, start in found.items():
                    starts[name].append(start)


def _prepared(folder: Path, model: Path | None, *, writes: bool) -> Stage:
    stage = Stage(folder, shown=False)
    stage.prepare()
    if model is not None and writes:
        models = models_folder(stage.profile)
        models.mkdir()
        (models / model.name).hardlink_to(model)
        choose_model(stage.profile, models / model.name, hash_of_model(model))
    return stage


def _table(floors: dict[str, list[float]], starts: dict[str, list[Start]]) -> dict[str, object]:
    bare, floor, worked = (statistics.median(values) for values in floors.values())
    figures: dict[str, object] = {
        "bare window, s": bare,
        "import sentence_transformers, s": floor,
        "import sentence_transformers, processor s": worked,
    }
    for name, runs in starts.items():
        window = statistics.median(one.window for one in runs)
        ready = statistics.median(one.ready for one in runs)
        figures |= {
            f"{name}: window, s (goal 0.5)": window,
            f"{name}: window / bare window": window / bare,
            f"{name}: ready, s": ready,
            f"{name}: ready beyond the import, s (goal 1, no model)": ready - floor,
            f"{name}: processor s until ready": statistics.median(one.worked for one in runs),
            f"{name}: idle CPU, % of one core (goal 1)": statistics.median(
                one.idle for one in runs
            ),
            f"{name}: idle, threads woken a second": statistics.median(one.woken for one in runs),
        }
        for part in runs[0].memory:
            figures[f"{name}: {part}, MB"] = statistics.median(
                one.memory.get(part, 0.0) for one in runs
            )
    figures["runs"] = RUNS
    return figures


async def _start(stage: Stage, *, writes: bool, idly: bool) -> Start:
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
    window = 0.0
    wanted = {"answers", *(["writes"] if writes else [])}
    try:
        async with asyncio.timeout(LONGEST_START):
            while not window or wanted:
                line = await app.stdout.readline()
                if not line:
                    raise RuntimeError("the app ended before it was ready")
                fact = json.loads(line)
                if fact.get("event") == "paint":
                    window = fact["seconds"]
                if fact.get("event") == "status":
                    if (fact.get("relay"), fact.get("assistant")) == ("connected", "ready"):
                        wanted.discard("answers")
                    if fact.get("model"):
                        wanted.discard("writes")
        ready = time.monotonic() - began
        worked = _cpu(_family(app.pid))
        # Held, so that the app is never stopped by a full pipe.
        reader = asyncio.create_task(_drain(app.stdout))
        await _rest(app)
        if not idly:
            return Start(window, ready, worked, {}, 0.0, 0.0)
        family = _family(app.pid)
        memory = _memory(family)
        before, woken = _cpu(family), _woken(family)
        await asyncio.sleep(IDLE_SECONDS)
        idle = (_cpu(family) - before) / IDLE_SECONDS * 100
        wakes = (_woken(family) - woken) / IDLE_SECONDS
    finally:
        app.terminate()
        await app.wait()
    await reader
    return Start(window, ready, worked, memory, idle, wakes)


async def _drain(stream: asyncio.StreamReader) -> None:
    while await stream.readline():
        pass


async def _rest(app: asyncio.subprocess.Process) -> None:
    """Wait until nothing is worked at any more; a language model first reads the knowledge."""
    async with asyncio.timeout(LONGEST_LEARNING):
        await asyncio.sleep(SETTLE_SECONDS)
        before = -1.0
        while (now := _cpu(_family(app.pid))) - before > 0.05 * REST_SECONDS:
            before = now
            await asyncio.sleep(REST_SECONDS)


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


def _memory(family: list[psutil.Process]) -> dict[str, float]:
    memory: dict[str, float] = {}
    for process in family:
        found = process.memory_full_info()
        for kind, value in (("USS", found.uss), ("PSS", found.pss), ("resident", found.rss)):
            part = f"{_part(process)}: {kind}"
            memory[part] = memory.get(part, 0.0) + value / 1e6
    return memory


def _woken(family: list[psutil.Process]) -> int:
    """Return how often threads of these processes have gone to sleep, and so were woken."""
    statuses = [file for one in family for file in Path(f"/proc/{one.pid}/task").glob("*/status")]
    lines = [line for file in statuses for line in file.read_text().splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))


def _model(folder: Path) -> Path:
    # Needs the test packages; importing it takes seconds that no start should pay.
    from tests.inference.gguf_shapes import quantised

    return quantised(folder, SHAPE)


def _bare() -> float:
    line = [sys.executable, "-m", "tests.bench.paint", str(time.monotonic()), "bare"]
    done = subprocess.run(line, cwd=ROOT, env=_environment(), capture_output=True, check=True)
    return float(json.loads(done.stdout)["paint"])


def _timed(code: str) -> tuple[float, float]:
    """Return the seconds and the processor seconds of a Python that runs ``code``."""
    began = time.monotonic()
    line = [sys.executable, "-c", code]
    child = os.posix_spawn(sys.executable, line, _environment())
    _, status, used = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"{code} failed")
    return time.monotonic() - began, used.ru_utime + used.ru_stime


def _environment() -> dict[str, str]:
    # Without bytecode on disk each import would be compiled anew, which no owner's start does.
    left_out = {"PYTHONDONTWRITEBYTECODE"}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
