"""The process that ``tests.bench.swarm`` runs in, and what thousands who come back at once cost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import psutil

from desktop.app.places import ROOT
from tests.processes import RelayProcess


class Crowd:
    """The swarm's process."""

    def __init__(self, dialect: str, port: int) -> None:
        self.here = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.swarm", dialect, str(port)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    def ask(self, *command: object) -> Any:
        """Give one command; wait for its answer."""
        self.tell(*command)
        return self.answer()

    def tell(self, *command: object) -> None:
        """Give one command."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()

    def answer(self) -> Any:
        """Wait for the answer."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the swarm has ended")
        return json.loads(line)

    def end(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def come(self, count: int) -> float:
        """Connect so many more visitors; return the seconds until all were greeted."""
        seconds: float = self.ask("come", count)
        self.here += count
        return seconds

    def storm(self, relay: RelayProcess) -> str:
        """Kill the relay, start it again, let everyone come back at once; return what it took.

        Seconds by the clock from the first dial to the last greeting, and seconds of CPU of the
        relay and of this process: on few cores the two share them.
        """
        count, self.here = self.here, 0
        self.tell("all_lost")
        relay.kill()
        self.answer()
        relay.restart()
        self.ask("desk")
        both = psutil.Process(relay.process.pid), psutil.Process(self._process.pid)
        before = [_cpu(process) for process in both]
        seconds = self.come(count)
        spent, own = (_cpu(process) - at for process, at in zip(both, before, strict=True))
        return (
            f"{count} were back after {seconds:.1f} s; CPU: {spent:.1f} s of the relay, "
            f"{own:.1f} s of the crowd"
        )


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
