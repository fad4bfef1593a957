"""Floods against one relay: what they do to its memory and to the others' round trips.

Each flood comes from a process of its own for some seconds, while one visitor writes and its
desk answers. On few cores the flood's own process takes part of what the relay would have, so
a second figure tells how long the same visitor waits while that process only keeps a core busy.
The floods come from loopback, which is exempt from the limits by address; those that are about
connecting come a second time from an address that is not.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop.app.places import ROOT
from server_stub.envelope import Type
from tests.processes import RelayProcess, start_relay
from tests.server_stub.ends import Desk, Identity, Visitor, replied, source
from tests.server_stub.floods import FLOODS

SECONDS = 6.0
_LIMITS = {"message_burst": 100_000, "message_rate": 10_000.0}
"""The honest visitor writes more than a person; all else is as it comes."""
_BUSY = "busy"
_STRANGER = "127.0.0.2"
_COUNTED = ", its address counted"
_CONNECTING = ("connect storm", "logins of a desk", "new sites", "metrics")


def measure(only: str = "") -> dict[str, object]:
    """Return a line for each flood."""
    figures: dict[str, object] = {}
    counted = (name + _COUNTED for name in _CONNECTING if sys.platform == "linux")
    for name in ("", _BUSY, *(flood for flood in (*FLOODS, *counted) if re.search(only, flood))):
        with tempfile.TemporaryDirectory(prefix="deskbell-floods-") as folder:
            exempt = not name.endswith(_COUNTED)
            relay = start_relay(Path(folder), limits=_LIMITS, exempt_loopback=exempt)
            try:
                line = asyncio.run(_flooded(relay, name))
            finally:
                relay.kill()
        shown = {"": "nobody else", _BUSY: "a busy process beside it"}.get(name, name)
        figures[shown] = line
        print(f"{shown}: {line}", file=sys.stderr, flush=True)
    return figures


async def _flooded(relay: RelayProcess, name: str) -> str:
    identity = Identity()
    desk = await Desk.login(relay.url, identity)
    honest = await Visitor.login(relay.url, identity.site)
    before = most = relay.memory()
    site = identity.site.hex()
    attacker = None
    if name:
        attacker = subprocess.Popen(  # noqa: ASYNC220
            [sys.executable, "-m", "tests.bench.floods", name, str(relay.port), site],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        await asyncio.sleep(1.0)
    took: list[float] = []
    until = time.perf_counter() + SECONDS
    try:
        while time.perf_counter() < until:
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
            await asyncio.sleep(0.04)
    finally:
        if attacker is not None:
            attacker.kill()
            attacker.wait()
    await honest.close()
    await desk.close()
    took.sort()
    return (
        f"{len(took)} round trips, p50 {took[len(took) // 2]:.1f} ms, "
        f"p99 {took[int(len(took) * 0.99)]:.1f} ms, memory +{(most - before) / 2**20:.1f} MiB"
    )


async def _attack(name: str, port: int, site: bytes) -> None:
    if name == _BUSY:
        while True:  # noqa: ASYNC110
            await asyncio.sleep(0)
    if name.endswith(_COUNTED):
        source["local_addr"] = (_STRANGER, 0)
    await FLOODS[name.removesuffix(_COUNTED)](port, site)


if __name__ == "__main__":
    asyncio.run(_attack(sys.argv[1], int(sys.argv[2]), bytes.fromhex(sys.argv[3])))
