"""One message's way: visitor → relay → desk → answer → relay → visitor, without a language model.

Three real processes on loopback (relay, desk, and the desk's worker with the embedding
model) and a visitor in this one. Milliseconds from writing a question to the owner's own
words being shown, sealed both ways, stored and synced at the relay and at the desk. The
relay's limits for one visitor are raised, so that the path is measured and not the brake.
"""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop.app import business as owner
from desktop.app.files import EntryFiles
from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import DEMO, ROOT
from desktop.app.profile import make_line, open_store
from desktop.relay.visitor import ScriptedVisitor
from desktop.storage.vault import ThrowAwayVault
from tests.processes import RelayProcess, start_relay

QUESTIONS = 300
WARM_UP = 20
ORIGIN = "https://www.casadorio.example"
ASKED = ("What time is check-in?", "When is breakfast served?", "Do you have Wi-Fi?")


def measure() -> dict[str, object]:
    """Return milliseconds with and without the wait for quick messages."""
    figures: dict[str, object] = {"questions": QUESTIONS}
    for name, wait, count in (
        ("no wait for quick messages", 0.0, QUESTIONS),
        ("with the default wait of 0.4 s", 0.4, QUESTIONS // 5),
    ):
        took = _run(wait, count)
        took.sort()
        figures[f"{name}, p50 ms"] = statistics.median(took)
        figures[f"{name}, p99 ms"] = took[min(len(took) - 1, int(len(took) * 0.99))]
    return figures


def _run(wait: float, count: int) -> list[float]:
    key = secrets.token_bytes(32)
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as name:
        folder = Path(name)
        limits = {"message_burst": 100_000, "message_rate": 10_000}
        relay = start_relay(folder / "relay", limits=limits)
        try:
            site = _profile(folder / "profile", key, relay)
            env = dict(os.environ, **{THROW_AWAY: key.hex()})
            arguments = ["-m", "tests.bench.desk", str(folder / "profile"), str(wait)]
            desk = subprocess.Popen(
                [sys.executable, *arguments], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True
            )
            try:
                _wait_ready(desk)
                return asyncio.run(_ask(relay, site, count))
            finally:
                desk.terminate()
                desk.wait(20)
        finally:
            relay.stop()


def _profile(profile: Path, key: bytes, relay: RelayProcess) -> str:
    store = open_store(profile, ThrowAwayVault(key))
    try:
        owner.keep_business(store, owner.read_business(DEMO / "hotel.json"))
        store.put(owner.RELAY, relay.url)
        store.put(owner.ORIGINS, [ORIGIN])
        for entry in EntryFiles().read(DEMO / "knowledge.jsonl")[0]:
            store.save_entry(entry, "bench")
        return make_line(store, lambda event: None).site
    finally:
        store.close()


def _wait_ready(desk: subprocess.Popen[str]) -> None:
    assert desk.stdout is not None
    for line in desk.stdout:
        if json.loads(line) == {"relay": "connected", "assistant": "ready"}:
            return
    raise RuntimeError("the desk ended before it was ready")


async def _ask(relay: RelayProcess, site: str, count: int) -> list[float]:
    visitor = ScriptedVisitor(url=relay.url, site=site, origin=ORIGIN)
    await visitor.connect()
    took = []
    for number in range(WARM_UP + count):
        replies = sum(one.sender != "visitor" for one in visitor.shown)
        began = time.perf_counter()
        await visitor.write(ASKED[number % len(ASKED)])
        await visitor.wait_until(
            lambda: sum(one.sender != "visitor" for one in visitor.shown) > replies,  # noqa: B023
            60,
        )
        took.append((time.perf_counter() - began) * 1000)
        last = visitor.shown[-1]
        if last.sender != "assistant":
            raise RuntimeError(f"not answered by the assistant: {last.text}")
    await visitor.close()
    return took[WARM_UP:]
