"""A real redis-server (or valkey-server) for tests: on loopback, a free port, its own folder."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

_START_SECONDS = 10.0


class RedisProcess:
    """Started as the operators' guide says: every write synced before it is answered."""

    def __init__(self, folder: Path, *options: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._options = options
        self.port = _free_port()
        self.process = self._start()

    @property
    def url(self) -> str:
        """What ``--redis`` takes."""
        return f"redis://127.0.0.1:{self.port}"

    def kill(self) -> None:
        """End it as a power cut does."""
        self.process.kill()
        self.process.wait(20)

    def stop(self) -> None:
        """End it without saving."""
        if self.process.poll() is None:
            self.kill()

    def pause(self) -> None:
        """Stop it from running, its sockets left open."""
        self.process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it run again after :meth:`pause`."""
        self.process.send_signal(signal.SIGCONT)

    def restart(self) -> None:
        """Start it again on the same port with what it had synced."""
        self.stop()
        self.process = self._start()

    def set(self, name: str, value: str) -> None:
        """Change a setting while it runs."""
        assert self.command(f"CONFIG SET {name} {value}") == "+OK"

    def command(self, words: str) -> str:
        """Run one command; return the first line of the answer."""
        return self.answer(words).partition("\r\n")[0]

    def answer(self, words: str, most: int = 256) -> str:
        """Run one command; return so much of the answer as came with the first line."""
        with socket.create_connection(("127.0.0.1", self.port), 5) as asked:
            asked.sendall(f"{words}\r\n".encode())
            return asked.recv(most).decode()

    def forget(self) -> None:
        """Lose everything, then start again."""
        self.stop()
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        self.process = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        program = shutil.which("redis-server") or shutil.which("valkey-server")
        assert program is not None, "redis-server is needed: apt-get install redis-server"
        settings = {
            "port": str(self.port),
            "bind": "127.0.0.1",
            "dir": str(self.folder),
            "appendonly": "yes",
            "appendfsync": "always",
            "save": "",
            "daemonize": "no",
            "loglevel": "warning",
        }
        options = [word for name, value in settings.items() for word in (f"--{name}", value)]
        with (self.folder / "redis.log").open("ab") as log:
            process = subprocess.Popen(
                [program, *options, *self._options], stdout=log, stderr=subprocess.STDOUT
            )
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until and process.poll() is None:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as asked:
                    asked.sendall(b"PING\r\n")
                    if asked.recv(16).startswith((b"+PONG", b"-NOAUTH")):
                        return process
            except OSError:
                pass
            time.sleep(0.02)
        process.kill()
        process.wait(20)
        raise AssertionError((self.folder / "redis.log").read_text())


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
