"""A million random frames against a real relay, which has to live and to serve the others.

Hypothesis draws the dice; most frames are almost right, because a connection ends at the first
that is quite wrong. A frame counts when it was sent before its connection was seen to close.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server_stub.envelope import Type
from tests.processes import RelayProcess, start_relay
from tests.server_stub.ends import Desk, Identity, Visitor
from tests.server_stub.floods import HELLO
from tests.server_stub.frame_noise import noise
from tests.server_stub.raw_client import BINARY, RawClient, frame

FRAMES = 1_000_000
_PIECE = 25
_LIMITS = {"visitor_burst": 10_000_000, "message_burst": 10_000_000, "mailbox_site": 2_000}


def measure() -> dict[str, object]:
    """Return what was sent, and that the others were served after every example."""
    with tempfile.TemporaryDirectory(prefix="deskbell-frames-") as name:
        relay = start_relay(Path(name), limits=_LIMITS)
        before = relay.memory()
        began = time.perf_counter()
        try:
            sent, connections, served = _throw(relay)
            alive = relay.process.poll() is None
            grown = relay.memory() - before
            bugs = relay.log.read_text().count('"bug"')
        finally:
            relay.kill()
    return {
        "frames sent": sent,
        "connections": connections,
        "the process lived": alive,
        "errors of its own in its log": bugs,
        "times another visitor was served in between": served,
        "memory grown, MiB": grown / 2**20,
        "seconds": time.perf_counter() - began,
    }


def _throw(relay: RelayProcess) -> tuple[int, int, int]:
    counts = [0, 0, 0]
    freely = settings(
        max_examples=200, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )

    @freely
    @given(st.integers(0, 2**64))
    def example(seed: int) -> None:
        if counts[0] < FRAMES:
            asyncio.run(_example(relay, random.Random(seed), counts))

    while counts[0] < FRAMES:
        example()
    return counts[0], counts[1], counts[2]


async def _example(relay: RelayProcess, dice: random.Random, counts: list[int]) -> None:
    identity = Identity()
    desk = await Desk.login(relay.url, identity)
    honest = await Visitor.login(relay.url, identity.site)
    for _ in range(150):
        await _one(relay, identity, dice, counts)
    sent = honest.says(0)
    assert await honest.stored(sent)
    while (await desk.until(Type.MSG, Type.HS1)).key != sent.key:
        pass
    counts[2] += 1
    await honest.close()
    await desk.close()


async def _one(
    relay: RelayProcess, identity: Identity, dice: random.Random, counts: list[int]
) -> None:
    client = await RawClient.visitor(relay.port, identity.site)
    counts[1] += 1
    if dice.random() < 0.9:
        await client.send(frame(BINARY, HELLO))
    reading = asyncio.create_task(client.ended())
    for _ in range(40):
        await client.send(b"".join(noise(dice, _PIECE, rough=0.02)))
        counts[0] += _PIECE
        if reading.done():
            break
        await asyncio.sleep(0)
    client.drop()
    await reading
