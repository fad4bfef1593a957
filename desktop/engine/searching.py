"""Reads ahead what is searched, so that nobody waits for it at the first search."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.engine.ports import Store

PIECE = 40
"""Conversations that are read before other work gets its turn."""
REST = 0.01
"""Seconds between two such pieces."""


async def read_ahead(store: Store) -> None:
    """Let the store read what is searched, a piece at a time."""
    more = True
    while more:
        more = store.warm_search(PIECE)
        await asyncio.sleep(REST)
