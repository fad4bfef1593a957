"""A scripted visitor saves the conversation: asks for its copy piece by piece until it is whole."""

from __future__ import annotations

import contextlib
from typing import Any

from desktop.relay.copies import AT_ONCE, Gathered
from desktop.relay.visitor import ScriptedVisitor, VisitorError


async def saved(
    visitor: ScriptedVisitor, *, patience: float = 10.0, tries: int = 3
) -> dict[str, Any]:
    """Return the copy that the desk hands over.

    Args:
        visitor: Connected; a line that drops meanwhile is waited for.
        patience: Seconds without a piece before it is asked for again.
        tries: How often that may be in vain, one after another.

    Raises:
        VisitorError: If the desk does not send it.
        SealError: If it is not what it should be.
    """
    got = visitor.saved = Gathered()
    vain = had = 0

    def came() -> bool:
        return got.whole or len(got.pieces) >= had + AT_ONCE

    while not got.whole:
        had = len(got.pieces)
        await visitor.ask_for_copy()
        with contextlib.suppress(VisitorError):
            await visitor.wait_until(came, patience)
        vain = 0 if len(got.pieces) > had else vain + 1
        if vain == tries:
            raise VisitorError("The desk does not send the copy.")
    return got.copy()
