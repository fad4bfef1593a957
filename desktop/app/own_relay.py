"""A relay on this PC, for a try: a process of its own, with a page to try the widget on.

Only this PC reaches it. It runs for as long as the desk does and the settings name it. The port
is kept, so that the line for a website stays the same; where another program has taken it, a
free one is taken instead and the settings follow. Fits ``desktop.engine.first_run.OwnRelay``.
"""

from __future__ import annotations

import asyncio
import contextlib
import html
import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.app import business as owner
from desktop.domain.sentence import Sentence
from desktop.storage.errors import StorageError

log = logging.getLogger(__name__)

PORT = "own_relay"
"""The setting: the port of the relay on this PC."""
FOLDER, PAGE = "relay", "relay-page"
"""Folders in the profile: what waits at the relay, and the page to try the widget on."""
FIRST_PORT = 8700
_TAKEN = 3
"""Exit code of a relay whose port another program has."""
_AGAIN = (1.0, 5.0, 30.0)
"""Seconds before each new start in a row."""
_PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}</title>
<style>
body {{ font: 18px/1.6 sans-serif; max-width: 34em; margin: 4em auto; padding: 0 1em;
  color: #1e2733; background: #faf8f5; }}
</style>
<h1>{name}</h1>
<p>{words}</p>
{tag}
"""


class TryRelay:
    """Belongs to the engine's thread. ``listens`` is called when it is up, ``tell`` when it can't be."""

    def __init__(
        self,
        store: owner.SettingsStore,
        profile: Path,
        site: Callable[[], str],
        listens: Callable[[], None],
        tell: Callable[[Sentence], None],
        speak: Callable[[str], str] = str,
    ) -> None:
        self._store, self._profile, self._site = store, profile, site
        self._listens, self._tell, self._speak = listens, tell, speak
        self._wanted = asyncio.Event()
        self._changed = asyncio.Event()
        if self.url and self.url == store.get(owner.RELAY, ""):
            self._wanted.set()

    @property
    def url(self) -> str:
        """Its address for desks, '' where none was ever begun."""
        port = int(self._store.get(PORT, 0))
        return f"ws://127.0.0.1:{port}" if port else ""

    @property
    def page(self) -> str:
        """Address of its page, '' while another relay is in use or none."""
        used = self.url and self.url == self._store.get(owner.RELAY, "")
        return self.url.replace("ws", "http", 1) + "/" if used else ""

    def begin(self) -> None:
        """Start it; where it is up already it says so again."""
        if self._wanted.is_set() and self.page:
            self._listens()
        self._wanted.set()

    def renewed(self) -> None:
        """The line for the website is another: put it into the page. Raises ``OSError``."""
        if self.page:
            self._write_page()

    def moved(self) -> None:
        """The settings name another relay, or this one: stop it where it is not theirs."""
        if not self.page:
            self._wanted.clear()
            self._changed.set()

    async def run(self) -> None:
        """Keep it up while it is wanted, until cancelled."""
        failures = 0
        while True:
            await self._wanted.wait()
            self._changed.clear()
            try:
                listened = await self._one_life(int(self._store.get(PORT, 0)) or FIRST_PORT)
            except (OSError, StorageError) as error:
                log.warning("the relay on this PC did not start: %s", type(error).__name__)
                listened = False
            if not self._wanted.is_set():
                failures = 0
                continue
            failures = 0 if listened else failures + 1
            if failures == len(_AGAIN):
                self._tell(
                    Sentence(
                        "The relay on this PC could not be started. Start Deskbell again, or name"
                        " a relay that somebody runs for you."
                    )
                )
            with contextlib.suppress(TimeoutError):
                again = _AGAIN[min(failures, len(_AGAIN) - 1)]
                await asyncio.wait_for(self._changed.wait(), again)

    async def _one_life(self, port: int) -> bool:
        """Run it once, on ``port`` or a free one; return whether it came up."""
        self._end_left_over()
        self._write_page()
        for where in (port, 0):
            child = await self._start(where)
            try:
                if (listening := await self._port_of(child)) is not None:
                    self._up(listening)
                    await self._ended_or_unwanted(child)
                    return True
                code = await child.wait()
            finally:
                await _end(child)
                (self._folder / "pid").unlink(missing_ok=True)
            if code != _TAKEN:
                return False
        return False

    def _up(self, port: int) -> None:
        """Note where it listens, and say so. Raises ``StorageError``."""
        if port != self._store.get(PORT, 0):
            self._store.put(PORT, port)
        self._listens()

    async def _start(self, port: int) -> asyncio.subprocess.Process:
        self._folder.mkdir(parents=True, exist_ok=True)
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "server_stub.server", "--host", "127.0.0.1", "--port", str(port)),
            *("--data", str(self._folder), "--demo-site", str(self._profile / PAGE)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        (self._folder / "pid").write_text(str(child.pid), encoding="ascii")
        return child

    async def _port_of(self, child: asyncio.subprocess.Process) -> int | None:
        assert child.stdout is not None
        async for line in child.stdout:
            with contextlib.suppress(ValueError):
                said: Any = json.loads(line)
                if isinstance(said, dict) and said.get("event") == "listening":
                    return int(said["port"])
        return None

    async def _ended_or_unwanted(self, child: asyncio.subprocess.Process) -> None:
        ends = {asyncio.ensure_future(child.wait()), asyncio.ensure_future(self._changed.wait())}
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in ends:
                one.cancel()

    def _write_page(self) -> None:
        folder = self._profile / PAGE
        folder.mkdir(parents=True, exist_ok=True)
        business = owner.load_business(self._store)
        words = Sentence(
            "This page is only on this PC, to try your assistant. Press the button in the corner"
            " and ask what your guests ask."
        )
        text = _PAGE.format(
            language=business.languages[0] if business.languages else "en",
            name=html.escape(business.name),
            words=html.escape(self._speak(words)),
            tag=owner.tag(self._site(), None, business),
        )
        (folder / "index.html").write_text(text, encoding="utf-8")

    def _end_left_over(self) -> None:
        """End the relay of a desk that crashed: it still has the port and the folder."""
        import psutil

        try:
            found = psutil.Process(int((self._folder / "pid").read_text(encoding="ascii")))
            if str(self._folder) in found.cmdline():
                found.terminate()
                found.wait(5)
        except (OSError, ValueError, psutil.Error):
            pass

    @property
    def _folder(self) -> Path:
        return self._profile / FOLDER


async def _end(child: asyncio.subprocess.Process) -> None:
    """End it if it has not ended, and read what it said: only then asyncio lets go of its pipe."""
    with contextlib.suppress(ProcessLookupError):
        child.terminate()
    try:
        await asyncio.wait_for(child.communicate(), 5)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            child.kill()
        await child.communicate()
