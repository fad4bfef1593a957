"""Keeps the line to the relay running, and starts it anew where the owner names another relay."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from desktop.relay.site_line import SiteLine
from desktop.storage.errors import StorageError

log = logging.getLogger(__name__)

AGAIN_SECONDS = 5.0


class LineKeeper:
    """Runs a line for as long as :meth:`run` runs; without a relay it waits for one."""

    def __init__(self, line: SiteLine, no_relay: Callable[[], None]) -> None:
        self._line = line
        self._no_relay = no_relay
        self._moved = asyncio.Event()

    def moved(self) -> None:
        """The line was told another address: leave the old one."""
        self._moved.set()

    async def run(self) -> None:
        """Run until cancelled.

        Raises:
            Exception: What ended the line, a bug of ours: a desk without it hears nobody.
        """
        while True:
            self._moved.clear()
            if not self._line.url:
                self._no_relay()
                await self._moved.wait()
                continue
            running = asyncio.create_task(self._kept_up(), name="line")
            moved = asyncio.create_task(self._moved.wait(), name="moved")
            try:
                await asyncio.wait({running, moved}, return_when=asyncio.FIRST_COMPLETED)
                if running.done():
                    running.result()
                    # The relay refused this desk for good; the window says so.
                    await moved
            finally:
                for task in (running, moved):
                    task.cancel()
                    await _ended(task)

    async def _kept_up(self) -> None:
        """Run the line; what the disk does to it ends one connection, not the line."""
        while True:
            try:
                await self._line.run()
                return
            except StorageError as error:
                log.warning("the line stopped: %s", error)
                await asyncio.sleep(AGAIN_SECONDS)


async def _ended(task: Awaitable[object]) -> None:
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await task
