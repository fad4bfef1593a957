"""A clock that was moved while the desk runs erases nothing before the relay has confirmed it."""

from __future__ import annotations

from datetime import timedelta

from desktop.engine.jobs import TidyDue
from desktop.relay.line import LineUp
from tests.engine.conftest import VISITOR, Desk, Opener, play


def test_old_conversations_are_erased_only_once_the_relay_confirmed_the_clock(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "hi")
        await desk.until(lambda: desk.line.texts)
        desk.now[0] += timedelta(days=31)
        desk.engine.submit(TidyDue())
        await desk.quiet()
        assert desk.store.load(VISITOR) is not None
        # Nobody believes a clock that has just jumped before the relay was asked again.
        await desk.until(lambda: desk.line.asked_again)
        desk.engine.submit(LineUp())
        await desk.until(lambda: desk.store.load(VISITOR) is None)

    play(open_store, scene)


def test_a_clock_that_is_moved_after_the_login_erases_nothing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "hi")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(LineUp())
        await desk.quiet()
        desk.now[0] += timedelta(days=400)
        desk.engine.submit(TidyDue())
        await desk.quiet()
        assert desk.store.load(VISITOR) is not None

    play(open_store, scene)
