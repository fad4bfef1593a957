"""The relay beside others that carry a frame from a visitor to a desk and back.

In one run on the same cores: server CPU for each round trip, its p50 and p99, memory for each
idle visitor at 3,000 and 10,000, accepts a second, round trips a second, and how the cost
grows from 10 to 10,000 connected. The others are the least that they can be: no store, no
limits, no acknowledgements (``tests/bench/rivals``). Deskbell's visitors are logged in, its
messages acknowledged at both ends; ``live`` are those that are not stored. What a receiver takes
within milliseconds is never written; so there is also ``the desk away``, where each message is
written, and a round trip is the way to the disk and back to its sender, and beside it a bare relay
that syncs each message before it passes it on. ``a node over Redis`` writes each message there, and
Redis syncs it. ``ws`` and ``socket.io`` are installed with npm into
a folder of their own; nchan is taken where Debian's module lies.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import psutil

from desktop.app.places import ROOT
from tests.bench.crowd import Crowd
from tests.processes import RelayProcess, start_relay
from tests.redis_process import RedisProcess

IDLE = (3_000, 10_000)
SECONDS = 5.0
WRITERS = 32
RIVALS = Path(__file__).parent / "rivals"
_AWAY = "Deskbell, the desk away"
_NODE = "Deskbell, a node over Redis"
_NCHAN = Path("/usr/lib/nginx/modules/ngx_nchan_module.so")
_LIMITS = {
    "connections_site": 30_000,
    "connections": 30_000,
    "message_burst": 10_000_000,
    "message_rate": 1_000_000.0,
    "visitor_burst": 10_000_000,
    "visitor_rate": 1_000_000.0,
    "desk_burst": 100_000_000,
    "desk_rate": 10_000_000.0,
    "hello_seconds": 60.0,
    "open_seconds": 60.0,
}


@dataclass
class Served:
    """A running server."""

    name: str
    port: int
    pid: int
    dialect: str
    relay: RelayProcess | None = None


def measure(only: str = "") -> dict[str, object]:
    """Return the figures of each server, and Deskbell's goals."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    figures: dict[str, object] = {}
    with tempfile.TemporaryDirectory(prefix="deskbell-relay-") as name, ExitStack() as stack:
        folder = Path(name)
        modules = _node_modules(folder)
        for rival in (
            _deskbell,
            _deskbell_live,
            _deskbell_away,
            _deskbell_node,
            _bare,
            _synced,
            _raw,
            _ws,
            _socketio,
            _nchan,
        ):
            served = rival(folder, modules, stack)
            if not isinstance(served, str) and not re.search(only, served.name):
                stack.close()
                continue
            if isinstance(served, str):
                figures[served] = "not installed here"
                continue
            print(f"{served.name} …", file=sys.stderr, flush=True)
            figures.update(_measured(served))
            for line, value in figures.items():
                if line.startswith(f"{served.name}:"):
                    print(f"  {line}: {value}", file=sys.stderr, flush=True)
            stack.close()
    bare = figures.get("websockets, bare: round trips/s")
    if isinstance(bare, float):
        for kind in ("Deskbell", "Deskbell, live"):
            rate = figures.get(f"{kind}: round trips/s")
            if not isinstance(rate, float):
                continue
            figures[f"{kind}: share of bare websockets' round trips (goal 0.7)"] = rate / bare
            cost = figures[f"{kind}: server CPU µs per round trip"]
            bare_cost = figures["websockets, bare: server CPU µs per round trip"]
            assert isinstance(cost, float)
            assert isinstance(bare_cost, float)
            figures[f"{kind}: the same by CPU, whatever else runs"] = bare_cost / cost
    synced = figures.get("websockets, each message synced: round trips/s")
    stored = figures.get("Deskbell: round trips/s")
    if isinstance(synced, float) and isinstance(stored, float):
        figures["Deskbell: times those of a bare relay that syncs each message"] = stored / synced
    return figures


def _measured(served: Served) -> dict[str, object]:
    figures: dict[str, object] = {}
    process = psutil.Process(served.pid)
    crowd = Crowd(served.dialect, served.port)
    try:
        crowd.ask("desk")
        crowd.come(10)
        crowd.ask("talk", 10, 1.0)  # warm
        few = _talk(crowd, process, 10)
        empty = _memory(process)
        here = 10
        for count in IDLE:
            seconds = crowd.come(count - here)
            figures[f"{served.name}: accepts/s up to {count}"] = (count - here) / seconds
            here = count
            time.sleep(2.0)
            grown = (_memory(process) - empty) / (count - 10)
            figures[f"{served.name}: KiB per idle visitor at {count}"] = grown / 1024
        # Warm again: what thousands of arrivals leave to the collector of cycles is theirs.
        crowd.ask("talk", 10, 2.0)
        many = _talk(crowd, process, 10)
        loaded = _talk(crowd, process, WRITERS)
        figures[f"{served.name}: round trips/s"] = loaded["rate"]
        figures[f"{served.name}: p50 ms"] = loaded["p50"]
        figures[f"{served.name}: p99 ms"] = loaded["p99"]
        figures[f"{served.name}: server CPU µs per round trip"] = loaded["cpu"]
        figures[f"{served.name}: cost with 10,000 connected / with 10"] = many["cpu"] / few["cpu"]
        if served.relay is not None and served.dialect == "deskbell":
            figures[f"{served.name}: 10,000 came back after a kill"] = crowd.storm(served.relay)
    finally:
        crowd.end()
    return figures


def _talk(crowd: Crowd, process: psutil.Process, writers: int) -> dict[str, float]:
    before = process.cpu_times()
    talked: dict[str, float] = crowd.ask("talk", writers, SECONDS)
    after = process.cpu_times()
    spent = after.user + after.system - before.user - before.system
    talked["cpu"] = spent / talked["count"] * 1e6
    return talked


def _memory(process: psutil.Process) -> int:
    resident: int = process.memory_info().rss
    return resident


Rival = Callable[[Path, Path | None, ExitStack], Served | str]


def _deskbell(folder: Path, modules: Path | None, stack: ExitStack) -> Served:
    relay = start_relay(folder / "deskbell", limits=_LIMITS)
    stack.callback(relay.kill)
    return Served("Deskbell", relay.port, relay.process.pid, "deskbell", relay)


def _deskbell_live(folder: Path, modules: Path | None, stack: ExitStack) -> Served:
    relay = start_relay(folder / "live", limits=_LIMITS)
    stack.callback(relay.kill)
    return Served("Deskbell, live", relay.port, relay.process.pid, "deskbell live", relay)


def _deskbell_away(folder: Path, modules: Path | None, stack: ExitStack) -> Served:
    limits = {**_LIMITS, "mailbox_conversation": 10**9, "mailbox_site": 10**9}
    relay = start_relay(folder / "away", limits={**limits, "mailbox_site_bytes": 2**40})
    stack.callback(relay.kill)
    return Served(_AWAY, relay.port, relay.process.pid, "deskbell away", relay)


def _deskbell_node(folder: Path, modules: Path | None, stack: ExitStack) -> Served | str:
    if not (shutil.which("redis-server") or shutil.which("valkey-server")):
        return _NODE
    redis = RedisProcess(folder / "redis")
    stack.callback(redis.stop)
    relay = start_relay(folder / "node", limits=_LIMITS, redis=redis.url)
    stack.callback(relay.kill)
    return Served(_NODE, relay.port, relay.process.pid, "deskbell")


def _bare(folder: Path, modules: Path | None, stack: ExitStack) -> Served:
    words = [sys.executable, "-m", "tests.bench.rivals.bare"]
    return _program("websockets, bare", words, "bare", stack)


def _synced(folder: Path, modules: Path | None, stack: ExitStack) -> Served:
    words = [sys.executable, "-m", "tests.bench.rivals.bare", str(folder / "synced.sqlite")]
    return _program("websockets, each message synced", words, "bare", stack)


def _nchan(folder: Path, modules: Path | None, stack: ExitStack) -> Served | str:
    if not shutil.which("nginx") or not _NCHAN.exists():
        return "nginx with nchan"
    place = folder / "nchan"
    place.mkdir(parents=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    paths = "".join(
        f"{name}_temp_path {place}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    text = (RIVALS / "nchan.conf").read_text()
    changes = {"MODULE": _NCHAN, "FOLDER": place, "PORT": port, "TEMPORARY": paths}
    for name, value in changes.items():
        text = text.replace(f"@{name}@", str(value))
    (place / "nginx.conf").write_text(text)
    words = ["nginx", "-p", str(place), "-c", str(place / "nginx.conf")]
    process = subprocess.Popen(words)
    stack.callback(process.wait)
    stack.callback(process.kill)
    for _ in range(100):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return Served("nginx with nchan", port, process.pid, "nchan")
        time.sleep(0.1)
    raise RuntimeError("nginx does not listen")


def _raw(folder: Path, modules: Path | None, stack: ExitStack) -> Served:
    words = [sys.executable, "-m", "tests.bench.rivals.raw"]
    return _program("raw TCP", words, "raw", stack)


def _ws(folder: Path, modules: Path | None, stack: ExitStack) -> Served | str:
    if modules is None:
        return "npm ws"
    return _program("npm ws", ["node", str(RIVALS / "ws.mjs"), str(modules)], "bare", stack)


def _socketio(folder: Path, modules: Path | None, stack: ExitStack) -> Served | str:
    if modules is None:
        return "npm socket.io"
    words = ["node", str(RIVALS / "socketio.mjs"), str(modules)]
    return _program("npm socket.io", words, "socket.io", stack)


def _program(name: str, words: list[str], dialect: str, stack: ExitStack) -> Served:
    process = subprocess.Popen(
        words,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    stack.callback(process.wait)
    stack.callback(process.kill)
    assert process.stdout is not None
    stack.callback(process.stdout.close)
    port = int(json.loads(process.stdout.readline())["port"])
    return Served(name, port, process.pid, dialect)


def _node_modules(folder: Path) -> Path | None:
    """Install ws and socket.io beside nothing else; None where npm or its registry is missing."""
    if not (shutil.which("node") and shutil.which("npm")):
        return None
    modules = folder / "npm"
    modules.mkdir()
    words = [
        "npm",
        "install",
        "--no-audit",
        "--no-fund",
        "--silent",
        "ws@8.23.0",
        "socket.io@4.8.4",
    ]
    done = subprocess.run(words, cwd=modules, capture_output=True, check=False)
    return modules if done.returncode == 0 else None
