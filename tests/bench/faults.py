"""What faults cost: every message numbered under seal, one checker for all of them.

Relays, desk, Redis and the lines between them are killed, stopped, cut, filled and set to
another time while visitors write. Some faults need root (packets dropped by nftables, a small
tmpfs), libfaketime or redis-server; those that this machine can't do are named as such. About
a quarter of an hour. The tests do a few of each: ``tests/whole/test_faults.py``.
"""

from __future__ import annotations

import asyncio
import re
import statistics
import sys
import tempfile
from pathlib import Path

from tests.whole.faults.cases import ALL, Outcome, play
from tests.whole.faults.scene import NotHealedError


def measure(only: str = "") -> dict[str, object]:
    """Return a line for each fault: runs, acknowledged, lost, duplicated, seconds to heal."""
    figures: dict[str, object] = {}
    for case in ALL:
        if not re.search(only, case.name):
            continue
        missing = case.missing()
        if missing:
            figures[case.name] = f"not done: {missing}"
            continue
        print(f"{case.name} …", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(prefix="deskbell-faults-") as name:
            try:
                figures[case.name] = _line(asyncio.run(play(case, Path(name) / "scene", case.many)))
            except NotHealedError as error:
                # The other rows are still worth having.
                figures[case.name] = f"NOT HEALED: {error}"
        print(f"  {figures[case.name]}", file=sys.stderr, flush=True)
    return figures


def _line(outcome: Outcome) -> str:
    account = outcome.account
    heals = sorted(outcome.heals)
    shown = (
        f"{outcome.runs} runs, {account.acknowledged} of {account.written} acknowledged, "
        f"{account.lost} lost, {account.duplicated} duplicated, "
        f"{account.disordered} out of order, {account.gaps} gaps filled, "
        f"heals in {statistics.median(heals):.1f} s (at most {heals[-1]:.1f})"
    )
    if outcome.noticed:
        shown += f", {outcome.knew} after at most {max(outcome.noticed):.1f} s"
    return "; ".join([shown, *outcome.remarks])
