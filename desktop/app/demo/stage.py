"""Sets the demo up and takes it down: throw-away profile, demo site, relay and desk processes.

Real processes on loopback, started and ended by id. Nothing of the owner's own profile is
touched, and the key of the throw-away one is kept nowhere.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.app import business as owner
from desktop.app.files import EntryFiles
from desktop.app.passphrase import THROW_AWAY
from desktop.app.places import DEMO, ROOT
from desktop.app.profile import make_line, open_store
from desktop.storage.vault import ThrowAwayVault

Fact = dict[str, Any]


class DemoError(Exception):
    """A part of the demo did not do what it should; the text says which and what was seen."""


class Child:
    """One process that speaks JSON lines on stdout; everything else it says goes to a log file."""

    def __init__(self, name: str, arguments: list[str], env: dict[str, str], log: Path) -> None:
        self.name = name
        self._arguments = arguments
        self._env = env
        self._log = log
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self.facts: list[Fact] = []
        self._changed = asyncio.Condition()

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start the process; a second start begins with no facts."""
        self.facts = []
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self._arguments,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env=self._env,
                cwd=ROOT,
                limit=16 * 1024 * 1024,
            )
        self._reader = asyncio.create_task(self._read(self._process))

    async def wait_for(
        self, wanted: Callable[[Fact], bool], what: str, seconds: float = 60.0, *, after: int = 0
    ) -> Fact:
        """Return the first fact, past or to come, that is wanted and came ``after`` a mark.

        Raises:
            DemoError: When it does not come in time or the process ends.
        """
        seen = after

        def look() -> Fact | None:
            nonlocal seen
            while seen < len(self.facts):
                seen += 1
                if wanted(self.facts[seen - 1]):
                    return self.facts[seen - 1]
            return None

        try:
            async with asyncio.timeout(seconds), self._changed:
                while (found := look()) is None:
                    if not self.running:
                        raise DemoError(
                            f"The {self.name} ended while waiting for {what}.{self._said()}"
                        )
                    await self._changed.wait()
                return found
        except TimeoutError:
            raise DemoError(f"No {what} within {seconds:.0f} s.{self._said()}") from None

    def since(self) -> int:
        """Return a mark in the facts, for ``wait_for``."""
        return len(self.facts)

    async def ask(self, **line: Any) -> None:
        """Write one control line and wait until it was carried out.

        Raises:
            DemoError: If it failed.
        """
        assert self._process is not None
        assert self._process.stdin is not None
        line["call"] = secrets.token_hex(4)
        self._process.stdin.write(json.dumps(line).encode() + b"\n")
        await self._process.stdin.drain()
        fact = await self.wait_for(
            lambda one: one.get("call") == line["call"], f"answer to {line['do']}"
        )
        if fact["event"] != "done":
            raise DemoError(f"The {self.name} could not {line['do']}: {fact.get('why')}")

    async def ended(self, seconds: float) -> None:
        """Wait until it has ended by itself.

        Raises:
            TimeoutError: If it goes on for longer.
        """
        if self._process is not None:
            await asyncio.wait_for(self._process.wait(), seconds)

    async def kill(self) -> None:
        """End it as a power cut would."""
        await self._end(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

    async def stop(self) -> None:
        """End it in order."""
        await self._end(signal.SIGTERM)

    async def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        if self.running:
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(how)
        try:
            await asyncio.wait_for(self._process.wait(), 15)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
        if self._reader is not None:
            await self._reader

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            try:
                fact = json.loads(line)
            except json.JSONDecodeError:
                continue
            if isinstance(fact, dict):
                async with self._changed:
                    self.facts.append(fact)
                    self._changed.notify_all()
        async with self._changed:
            self._changed.notify_all()

    def _said(self) -> str:
        try:
            tail = self._log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
        except OSError:
            return ""
        return "\n    " + "\n    ".join(tail) if tail else ""


class Stage:
    """Everything the demo runs on, under one temporary folder."""

    def __init__(self, folder: Path, *, shown: bool) -> None:
        """``shown`` opens the app's window on the display; else it is drawn off the screen."""
        self.folder = folder
        self._shown = shown
        self.profile = folder / "profile"
        self.key = secrets.token_bytes(32)
        self.site = ""
        self.port = 0
        self.relay = self._child("relay", ["-m", "server_stub.server", *self._relay_arguments(0)])
        self.desk = self._child(
            "desk", ["-m", "desktop.app.main", "--profile", str(self.profile), "--control"]
        )

    @property
    def ws_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    @property
    def page(self) -> str:
        """Address of the demo site."""
        return f"http://127.0.0.1:{self.port}/"

    def prepare(self) -> int:
        """Make the throw-away profile and the site with its real tag; return how many entries it knows."""
        self.profile.mkdir(parents=True)
        store = open_store(self.profile, ThrowAwayVault(self.key))
        try:
            owner.keep_business(store, owner.read_business(DEMO / "hotel.json"))
            entries, left_out = EntryFiles().read(DEMO / "knowledge.jsonl")
            if left_out:
                raise DemoError(f"The demo's knowledge is broken: {left_out[0]}")
            with store.transaction():
                for entry in entries:
                    store.save_entry(entry, "demo")
            self.site = make_line(store, lambda event: None).site
        finally:
            store.close()
        self._render_site()
        return len(entries)

    async def start_relay(self) -> None:
        """Start the relay; after a first start it comes back on the same port."""
        if self.port:
            self.relay = self._child(
                "relay", ["-m", "server_stub.server", *self._relay_arguments(self.port)]
            )
        await self.relay.start()
        ready = await self.relay.wait_for(
            lambda fact: fact.get("event") == "listening", "listening relay", 20
        )
        self.port = int(ready["port"])

    def name_relay(self) -> None:
        """Tell the profile where its relay is and which website may use it."""
        store = open_store(self.profile, ThrowAwayVault(self.key))
        try:
            store.put(owner.RELAY, self.ws_url)
            store.put(owner.ORIGINS, [self.page.rstrip("/")])
        finally:
            store.close()

    async def start_desk(self) -> None:
        """Start the app and wait until it answers."""
        await self.desk.start()
        await self.desk.wait_for(
            lambda fact: (
                fact.get("event") == "status"
                and fact["relay"] == "connected"
                and fact["assistant"] == "ready"
            ),
            "desk that is connected and ready",
            120,
        )

    async def close(self) -> None:
        """End all processes and remove the throw-away profile."""
        await self.desk.stop()
        await self.relay.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _relay_arguments(self, port: int) -> list[str]:
        return [
            *("--host", "127.0.0.1", "--port", str(port)),
            *("--data", str(self.folder / "relay"), "--demo-site", str(self.folder / "site")),
        ]

    def _child(self, name: str, arguments: list[str]) -> Child:
        env = dict(os.environ)
        env[THROW_AWAY] = self.key.hex()
        if not self._shown:
            env["QT_QPA_PLATFORM"] = "offscreen"
        self.folder.mkdir(parents=True, exist_ok=True)
        return Child(name, [sys.executable, *arguments], env, self.folder / f"{name}.log")

    def _render_site(self) -> None:
        target = self.folder / "site"
        shutil.copytree(DEMO / "site", target)
        line = owner.tag(self.site, None)
        for page in target.glob("*.html"):
            text = page.read_text(encoding="utf-8")
            page.write_text(text.replace("<!-- deskbell-tag -->", line), encoding="utf-8")


def has_display() -> bool:
    """Say whether windows can be shown on this machine."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
