"""A desk without a window and without the wait for quick messages: started by ``tests.bench.way``.

Arguments: the profile's folder, then the seconds for which an answer waits for another message.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from desktop.app.passphrase import vault_for
from desktop.app.wiring import DeskOptions, run_desk
from desktop.domain.snapshots import Snapshot, Status


def show(snapshot: Snapshot) -> None:
    """Report the status, so that the benchmark knows when the desk is ready."""
    if isinstance(snapshot, Status):
        fact = {"relay": snapshot.relay.value, "assistant": snapshot.assistant.value}
        print(json.dumps(fact), flush=True)


async def main() -> None:
    """Run until the process is ended."""
    profile = Path(sys.argv[1])
    options = DeskOptions(profile, burst_wait=float(sys.argv[2]))
    await run_desk(options, lambda: vault_for(profile), show, lambda engine: None, asyncio.Event())


if __name__ == "__main__":
    asyncio.run(main())
