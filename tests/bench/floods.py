"""Floods against one relay: what they do to its memory and to the others' round trips.

Each flood comes from a process of its own for some seconds, while visitors write in turn and
their desk answers. On few cores the flood's own process takes part of what the relay would have, so
each is done a second time as its own control: the same process sends the same to a socket that
only discards (``sink.py``), beside the same relay, visitor and desk. What is left between the two
is what the relay itself does about the flood. The floods come from loopback, which is exempt from
the limits by address; those that are about connecting come again from an address that is not.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from desktop.app.places import ROOT
from server_stub.envelope import Type
from tests.bench.sink import discard, start_sink
from tests.processes import RelayProcess, start_relay
from tests.server_stub.ends import Desk, Identity, Visitor, replied, source
from tests.server_stub.floods import FLOODS

SECONDS = 6.0
_PAUSE = 0.012
"""Between two round trips: some 400 in all."""
_VISITORS = 4
"""Who take turns: one alone would reach the limit of its frames."""
_LIMITS = {"message_burst": 100_000, "message_rate": 10_000.0, "conversations_live": 10}
"""An honest visitor writes more than a person; all else is as it comes."""
_BUSY = "busy"
_SINK = "sink"
_STRANGER = "127.0.0.2"
_COUNTED = ", its address counted"
_CONNECTING = ("connect storm", "half requests", "logins of a desk", "new sites", "metrics")
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass
class Line:
    """What the honest visitors saw. Milliseconds; MiB; the relay's share of a core."""

    trips: int
    p50: float
    p99: float
    grown: float
    busy: float

    def __str__(self) -> str:
        return (
            f"{self.trips} round trips, p50 {self.p50:.1f} ms, p99 {self.p99:.1f} ms, "
            f"memory +{self.grown:.1f} MiB, relay {self.busy:.0%} of a core"
        )


def measure(only: str = "") -> dict[str, object]:
    """Return a line for each flood, with its control."""
    figures: dict[str, object] = {}
    counted = (name + _COUNTED for name in _CONNECTING if sys.platform == "linux")
    for name in ("", _BUSY, *(flood for flood in (*FLOODS, *counted) if re.search(only, flood))):
        shown = {"": "nobody else", _BUSY: "a busy process beside it"}.get(name, name)
        line = str(_measured(name))
        if name not in {"", _BUSY}:
            control = _measured(name, into_sink=True)
            line += f"; control p50 {control.p50:.1f} ms, p99 {control.p99:.1f} ms"
        figures[shown] = line
        print(f"{shown}: {line}", file=sys.stderr, flush=True)
    return figures


def _measured(name: str, *, into_sink: bool = False) -> Line:
    with tempfile.TemporaryDirectory(prefix="deskbell-floods-") as folder:
        exempt = not name.endswith(_COUNTED)
        relay = start_relay(Path(folder), limits=_LIMITS, exempt_loopback=exempt)
        sink = (
            start_sink([sys.executable, "-m", "tests.bench.floods", _SINK]) if into_sink else None
        )
        try:
            return asyncio.run(_flooded(relay, name, sink.port if sink else relay.port))
        finally:
            relay.kill()
            if sink is not None:
                sink.kill()


async def _flooded(relay: RelayProcess, name: str, target: int) -> Line:
    identity = Identity()
    desk = await Desk.login(relay.url, identity)
    visitors = [await Visitor.login(relay.url, identity.site) for _ in range(_VISITORS)]
    before = most = relay.memory()
    site = identity.site.hex()
    attacker = None
    if name:
        attacker = subprocess.Popen(  # noqa: ASYNC220
            [sys.executable, "-m", "tests.bench.floods", name, str(target), site],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        await asyncio.sleep(1.0)
    took: list[float] = []
    start, used = time.perf_counter(), _used(relay)
    try:
        while time.perf_counter() < start + SECONDS:
            honest = visitors[len(took) % _VISITORS]
            began = time.perf_counter()
            sent = honest.says(len(took))
            await honest.send(sent)
            while (await desk.until(Type.MSG)).key != sent.key:
                pass
            await desk.take(sent)
            reply = replied(honest.conversation, len(took))
            await desk.send(reply)
            while (await honest.until(Type.MSG)).key != reply.key:
                pass
            await honest.take(reply)
            took.append((time.perf_counter() - began) * 1000)
            most = max(most, relay.memory())
            await asyncio.sleep(_PAUSE)
    finally:
        if attacker is not None:
            attacker.kill()
            attacker.wait()
    busy = (_used(relay) - used) / (time.perf_counter() - start)
    for end in (*visitors, desk):
        await end.close()
    took.sort()
    p50, p99 = took[len(took) // 2], took[int(len(took) * 0.99)]
    return Line(len(took), p50, p99, (most - before) / 2**20, busy)


def _used(relay: RelayProcess) -> float:
    """Return the relay's processor seconds (Linux)."""
    fields = Path(f"/proc/{relay.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


async def _attack(name: str, port: int, site: bytes) -> None:
    if name == _BUSY:
        while True:  # noqa: ASYNC110
            await asyncio.sleep(0)
    if name.endswith(_COUNTED):
        source["local_addr"] = (_STRANGER, 0)
    await FLOODS[name.removesuffix(_COUNTED)](port, site)


if __name__ == "__main__":
    if sys.argv[1] == _SINK:
        asyncio.run(discard())
    else:
        asyncio.run(_attack(sys.argv[1], int(sys.argv[2]), bytes.fromhex(sys.argv[3])))
