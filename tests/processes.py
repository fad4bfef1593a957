"""Real processes for tests of any room: started on a free port of 127.0.0.1, ended by id."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).parents[1]
_START_SECONDS = 20.0


class ProcessFailedError(Exception):
    """A process did not start; ``code`` and ``stderr`` say why."""

    def __init__(self, code: int | None, stderr: str) -> None:
        super().__init__(f"exit code {code}: {stderr}")
        self.code = code
        self.stderr = stderr


class RelayProcess:
    """One ``deskbell-relay`` in ``folder``; its mailbox outlives :meth:`kill` and restarts."""

    def __init__(
        self,
        folder: Path,
        arguments: list[str],
        port: int = 0,
        environment: dict[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.log = folder / "relay.log"
        self._arguments = arguments
        self._environment = environment or {}
        self.port = port
        self.process = self._start()

    @property
    def url(self) -> str:
        """``ws://127.0.0.1:port``, without a path."""
        return f"ws://127.0.0.1:{self.port}"

    @property
    def http_url(self) -> str:
        """``http://127.0.0.1:port``, without a path."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def host(self) -> str:
        """What a desk signs as the relay's host."""
        return f"127.0.0.1:{self.port}"

    def stop(self) -> int:
        """End it as an operating system does, with SIGTERM; return the exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        return self._wait()

    def kill(self) -> None:
        """End it as a power cut does."""
        if self.process.poll() is None:
            self.process.kill()
        self._wait()

    def pause(self) -> None:
        """Stop it from running, its sockets left open."""
        self.process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it run again after :meth:`pause`."""
        self.process.send_signal(signal.SIGCONT)

    def restart(self) -> None:
        """Start it again on the same port with the same mailbox; end it first if it runs."""
        self.stop()
        self.process = self._start()

    def memory(self) -> int:
        """Resident bytes now (Linux)."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    def _wait(self) -> int:
        code = self.process.wait(timeout=20)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code

    def _start(self) -> subprocess.Popen[str]:
        with self.log.open("a") as log:
            process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "server_stub.server",
                    "--port",
                    str(self.port),
                    *self._arguments,
                ],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env={**os.environ, "PYTHONPATH": str(ROOT), **self._environment},
            )
        assert process.stdout is not None
        # A process that neither listens nor ends must not hold the test for ever.
        watch = threading.Timer(_START_SECONDS, process.kill)
        watch.start()
        line = process.stdout.readline()
        watch.cancel()
        if not line:
            code = process.wait(timeout=20)
            process.stdout.close()
            raise ProcessFailedError(code, self.log.read_text())
        self.port = int(json.loads(line)["port"])
        return process


def start_relay(
    folder: Path,
    *,
    arguments: list[str] | None = None,
    environment: dict[str, str] | None = None,
    **config: object,
) -> RelayProcess:
    """Start a relay whose settings are ``config`` (see ``server_stub/config.py``).

    ``folder`` keeps its mailbox, its settings and its log. ``limits`` is a dict. Without
    ``port`` it takes a free one and keeps it over restarts.

    Raises:
        ProcessFailedError: If it ends before it listens.
    """
    folder.mkdir(parents=True, exist_ok=True)
    port = config.pop("port", 0)
    assert isinstance(port, int)
    settings = folder / "relay.toml"
    settings.write_text(_toml({"data": str(folder / "mailbox"), "ballast_bytes": 65_536, **config}))
    words = ["--config", str(settings), *(arguments or [])]
    return RelayProcess(folder, words, port, environment)


def _toml(config: dict[str, object]) -> str:
    tables = {name: value for name, value in config.items() if isinstance(value, dict)}
    lines = [f"{name} = {json.dumps(config[name])}" for name in config if name not in tables]
    for name, table in tables.items():
        lines += [
            "",
            f"[{name}]",
            *(f"{key} = {json.dumps(value)}" for key, value in table.items()),
        ]
    return "\n".join(lines) + "\n"
