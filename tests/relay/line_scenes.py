"""What the tests of the line say often: a visitor, what was shown, what the desk was told."""

from __future__ import annotations

from typing import Any

from desktop.relay.line import LineLost, LineRefused
from desktop.relay.visitor import ScriptedVisitor
from tests.processes import RelayProcess
from tests.relay.small_desk import ORIGIN, SmallDesk, no_pause


def visitor(relay: RelayProcess, desk: SmallDesk, **more: Any) -> ScriptedVisitor:
    return ScriptedVisitor(
        url=relay.url, site=desk.line.site, origin=ORIGIN, pause=no_pause, **more
    )


async def shown_at_least(guest: ScriptedVisitor, count: int) -> None:
    await guest.wait_for(lambda shown: len(shown) >= count)


async def receipted(guest: ScriptedVisitor) -> None:
    await guest.wait_until(lambda: not guest.waiting)


def refused(desk: SmallDesk) -> list[str]:
    return [one.sentence for one in desk.events if isinstance(one, LineRefused)]


def lost(desk: SmallDesk) -> list[str]:
    return [one.sentence for one in desk.events if isinstance(one, LineLost)]
