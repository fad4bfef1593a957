"""Time to first paint and memory of the app's process, beside a bare PySide6 window.

Both are whole processes, in turn, in one run: seconds from the start of the process to the
first paint event of its window. The app has 10,000 conversations stored. Memory is the
resident set of the GUI process alone, six seconds after the first paint; the worker
process is counted apart.
"""

from __future__ import annotations

import json
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import ROOT
from desktop.app.profile import open_store
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.message import Message, Sender
from desktop.storage.vault import ThrowAwayVault

CONVERSATIONS = 10_000
RUNS = 7


def measure() -> dict[str, object]:
    """Return medians in seconds and megabytes, and the ratio of the medians."""
    key = secrets.token_bytes(32)
    with tempfile.TemporaryDirectory(prefix="deskbell-bench-") as folder:
        profile = Path(folder) / "profile"
        _fill(profile, key)
        bare: list[float] = []
        app: list[float] = []
        bare_memory: list[float] = []
        app_memory: list[float] = []
        for _ in range(RUNS):
            one = _run(["bare"], key)
            bare.append(one["paint"])
            bare_memory.append(one["memory"])
            one = _run(["app", str(profile)], key)
            app.append(one["paint"])
            app_memory.append(one["memory"])
    return {
        "conversations stored": CONVERSATIONS,
        "runs of each": RUNS,
        "bare window, first paint, median s": statistics.median(bare),
        "app, first paint, median s": statistics.median(app),
        "ratio of the medians": statistics.median(app) / statistics.median(bare),
        "bare window, memory, median MB": statistics.median(bare_memory),
        "app's GUI process, memory, median MB": statistics.median(app_memory),
    }


def _fill(profile: Path, key: bytes) -> None:
    profile.mkdir(parents=True)
    store = open_store(profile, ThrowAwayVault(key))
    now = datetime.now(UTC)
    modes = [Mode.DONE] * 17 + [Mode.ASSISTANT, Mode.WAITING, Mode.DONE]
    try:
        with store.transaction():
            for number in range(CONVERSATIONS):
                at = now - timedelta(minutes=number)
                message = Message(
                    secrets.token_urlsafe(16),
                    Sender.VISITOR,
                    f"Is there parking, number {number}?",
                    at,
                )
                conversation = Conversation(
                    secrets.token_hex(16), at, at, mode=modes[number % len(modes)]
                ).with_message(message)
                store.save(conversation, [message])
    finally:
        store.close()


def _run(arguments: list[str], key: bytes) -> dict[str, float]:
    env = dict(os.environ, **{THROW_AWAY: key.hex()})
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Compiled files are kept on an owner's PC; here a variable may forbid it.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.paint", str(began), *arguments],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    line = next(one for one in done.stdout.splitlines() if one.startswith("{"))
    found: dict[str, float] = json.loads(line)
    return found
