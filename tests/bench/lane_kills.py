"""The language model's process killed at random while it writes; nobody may notice but by a person's reply.

A real GGUF file of random weights, the real writer process, engine and store. One to three
visitors ask, SIGKILL comes within 0.15 s of the beginning of their drafts, and an operator's
reply in another conversation leaves meanwhile. Fails where a visitor was answered twice or
never, or a conversation is missing.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from pathlib import Path

from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.database import open_database
from desktop.storage.store import Store
from desktop.storage.vault import ThrowAwayVault
from tests.app.lane_desk import kill_at_random, lane_desk
from tests.engine.conftest import KEY
from tests.inference.gguf_files import random_model

KILLS = int(os.environ.get("DESKBELL_BENCH_KILLS", "200"))


def measure() -> dict[str, object]:
    """Return how many were killed, and what became of the visitors."""
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as name:
        folder = Path(name)
        began = time.perf_counter()
        outcomes = asyncio.run(_play(folder))
        took = time.perf_counter() - began
    return {
        "killed while writing": KILLS,
        "visitors": sum(outcomes.values()),
        **{f"visitors {how} once": count for how, count in sorted(outcomes.items())},
        "visitors answered twice or never": 0,
        "conversations missing": 0,
        "seconds": took,
    }


async def _play(folder: Path) -> dict[str, int]:
    vault = ThrowAwayVault(KEY)
    store = Store(open_database(folder, KEY), vault, prekey=Prekey, outbox_row=OutboxRow)
    try:
        async with lane_desk(random_model(folder / "m.gguf"), folder, store) as lane:
            return await kill_at_random(lane, KILLS)
    finally:
        store.close()
