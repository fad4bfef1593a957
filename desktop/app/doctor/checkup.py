"""Looks at everything, one after the other as it is told, the slow ones beside each other."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from pathlib import Path

from desktop.app.doctor import files, machine, network
from desktop.app.doctor.profile import Named, key_of_the_line
from desktop.domain.checkup import Finding, Part, State
from desktop.domain.sentence import Sentence

Look = Callable[[], Finding]


async def examine(
    profile: Path,
    named: Named | None,
    database: Look,
    worker: Callable[[], Awaitable[Finding]],
) -> AsyncIterator[Finding]:
    """Give one finding after the other; a look that fails in a way of its own becomes one too.

    Args:
        profile: The folder; it may not be there.
        named: What the settings name, None where they can't be read.
        database: Looks at the database, in a thread.
        worker: Looks at the worker process.
    """
    beside: list[asyncio.Task[list[Finding]]] = [
        asyncio.create_task(_told(parts, work))
        for parts, work in (
            ((Part.WORKER,), _one(worker())),
            ((Part.MODEL,), _one(asyncio.to_thread(files.language_model, profile))),
            ((Part.WIDGET,), _one(asyncio.to_thread(files.widget))),
            ((Part.RELAY, Part.CLOCK), network.relay(named)),
            ((Part.MAIL,), _one(network.mail(named))),
            ((Part.SITE,), _one(network.website(named))),
        )
    ]
    here: tuple[tuple[Part, Look], ...] = (
        (Part.SYSTEM, machine.system),
        (Part.PROCESSOR, machine.processor),
        (Part.MEMORY, machine.memory),
        (Part.DISK, lambda: machine.disk(profile)),
        (Part.KEYRING, lambda: machine.keyring(profile)),
        (Part.NOTIFICATIONS, machine.notifications),
        (Part.DATABASE, database),
        (Part.KEY, lambda: key_of_the_line(named)),
        (Part.STARTS, lambda: machine.starts(profile)),
        (Part.EMBEDDER, lambda: files.embedder(profile)),
    )
    try:
        for part, look in here:
            for found in await _told((part,), _one(asyncio.to_thread(look))):
                yield found
        for task in beside:
            for found in await task:
                yield found
    finally:
        for task in beside:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


async def _one(work: Awaitable[Finding]) -> list[Finding]:
    return [await work]


async def _told(parts: Iterable[Part], work: Awaitable[list[Finding]]) -> list[Finding]:
    try:
        return await work
    except Exception as error:
        # Whatever it is, the other parts are still looked at.
        means = Sentence("It could not be looked at ({kind}).", kind=type(error).__name__)
        mend = Sentence("Send this report to support.")
        facts = {"error": type(error).__name__}
        return [Finding(part, State.UNKNOWN, means, mend, facts) for part in parts]
