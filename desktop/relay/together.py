"""Coroutines that end together, and one that may fail to. No sockets and no rules here."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from websockets.exceptions import ConnectionClosed


async def quietly(sending: Coroutine[Any, Any, None]) -> None:
    """Give a last sending a second; whether it arrived does not matter any more."""
    try:
        async with asyncio.timeout(1):
            await sending
    except (ConnectionClosed, TimeoutError):
        pass


async def first_of(*work: Coroutine[Any, Any, None]) -> None:
    """Run until one of them ends or fails; end the others and raise what it raised."""
    tasks = [asyncio.ensure_future(one) for one in work]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()
