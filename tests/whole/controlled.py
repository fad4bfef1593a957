"""The app as a process of its own that a test sits at, by ``--control``; it may be made to crash."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from tests.app.command_line import OPENED, ROOT, environment

_PATIENCE = 300.0
"""Seconds; a loaded machine takes a minute."""
Facts = Iterator[dict[str, Any]]


def app(profile: Path, where: str = "nowhere") -> AbstractContextManager[subprocess.Popen[str]]:
    """Start it on ``profile``, to crash at ``where`` (see ``crashing``); kill it at the end."""
    return _started(where, profile, "--control")


def headless(
    profile: Path, where: str = "nowhere"
) -> AbstractContextManager[subprocess.Popen[str]]:
    """Start the desk without a window in the same way."""
    return _started(where, profile, "headless")


@contextmanager
def _started(where: str, profile: Path, how: str) -> Iterator[subprocess.Popen[str]]:
    words = ["-m", "tests.whole.crashing", where, "--profile", str(profile), how]
    process = subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        env=environment({**OPENED, "QT_QPA_PLATFORM": "offscreen"}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    # What never comes must not hold the tests for ever.
    watch = threading.Timer(_PATIENCE, process.kill)
    watch.start()
    try:
        yield process
    finally:
        watch.cancel()
        if process.poll() is None:
            process.kill()
        process.communicate()


def facts(process: subprocess.Popen[str]) -> Facts:
    """Give what it tells, as it tells it."""
    assert process.stdout is not None
    for line in process.stdout:
        yield json.loads(line)


def until(told: Facts, event: str, **wanted: object) -> dict[str, Any]:
    """Return the next fact of that kind; others before it are passed over."""
    for fact in told:
        if fact["event"] == event and all(fact.get(name) == one for name, one in wanted.items()):
            return fact
    raise AssertionError(f"the app ended before it told of {event}")


def do(process: subprocess.Popen[str], **what: object) -> None:
    """Let it do something."""
    assert process.stdin is not None
    process.stdin.write(json.dumps(what) + "\n")
    process.stdin.flush()


def quit_app(process: subprocess.Popen[str]) -> int:
    """Quit it as its menu does; return the exit code."""
    do(process, do="quit")
    return process.wait(300)
