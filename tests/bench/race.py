"""Who may answer a visitor, in 10,000 orders of everything, on the real engine and store.

A correctness figure, not a speed: ``violations`` must be 0. The short form is in
``tests/whole/test_complaints.py``.
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
from tests.engine.conftest import KEY
from tests.whole.race import STEPS, play

INTERLEAVINGS = 10_000
TOGETHER = 100
"""Interleavings that share one database, so that none grows long."""


def measure() -> dict[str, float | int | str]:
    """Return how many orders were tried, and the seeds of those that went wrong."""
    count = int(os.environ.get("DESKBELL_INTERLEAVINGS", INTERLEAVINGS))
    wrong: list[str] = []
    began = time.perf_counter()
    for first in range(0, count, TOGETHER):
        with tempfile.TemporaryDirectory() as folder:
            database = open_database(Path(folder), KEY)
            store = Store(database, ThrowAwayVault(KEY), prekey=Prekey, outbox_row=OutboxRow)
            try:
                asyncio.run(play(store, range(first, min(first + TOGETHER, count))))
            except AssertionError as failure:
                wrong.append(str(failure))
            finally:
                store.close()
        if first % 1000 == 0:
            print(f"{first} of {count}", flush=True)
    return {
        "interleavings": count,
        "steps each": STEPS,
        "violations": len(wrong),
        "first violation": wrong[0] if wrong else "none",
        "seconds": round(time.perf_counter() - began, 1),
    }
