"""Keeps the assistant's index in step with the stored entries, one change at a time.

The store holds the truth and is read when a change's turn comes, so that two changes can't
overtake each other. What fails is made good by bringing the whole index up to date.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable

from desktop.domain.entry import Entry
from desktop.domain.sentence import Sentence, sentence_of, together
from desktop.domain.snapshots import EntrySaved, Told
from desktop.engine.ports import Knowledge, Store
from desktop.engine.showcase import Showcase

log = logging.getLogger(__name__)

AGAIN_SECONDS = 5.0
"""How long until an index that could not be brought up to date is tried again."""


class Indexing:
    """Passes changes of the knowledge to the index."""

    def __init__(self, store: Store, knowledge: Knowledge, showcase: Showcase) -> None:
        self._store = store
        self._knowledge = knowledge
        self._showcase = showcase
        self._turn = asyncio.Lock()
        self._saved: dict[str, Entry] = {}
        self.changed: Callable[[], None] = lambda: None
        """Called once the assistant finds other entries than before."""

    async def catch_up(self, wanted: Callable[[], bool]) -> bool:
        """Bring the whole index up to date, again and again while it fails and ``wanted()``.

        Returns whether it was done and is still wanted.
        """
        for attempt in itertools.count():
            if not wanted():
                break
            try:
                await self._sync()
            except Exception as error:
                log.warning("the index could not be brought up to date: %s", type(error).__name__)
                if attempt == 1:
                    # Once: a worker that was lost on the way comes back by itself.
                    self._tell_behind(error)
            else:
                return wanted()
            await asyncio.sleep(AGAIN_SECONDS)
        return False

    async def saved(self, entry: Entry, wanted: Callable[[], bool]) -> None:
        """Let the assistant find a saved entry, and say so once it does."""
        self._saved[entry.id] = entry
        try:
            async with self._turn:
                newest = self._store.entry(entry.id)
                if newest is not None:
                    await self._knowledge.save(newest)
        except Exception as error:
            self._tell_behind(error)
            await self.catch_up(wanted)
            return
        if self._saved.get(entry.id) == entry:
            del self._saved[entry.id]
        self._showcase.entry_saved(EntrySaved(entry, searchable=True))
        self.changed()

    async def deleted(self, entry_id: str, wanted: Callable[[], bool]) -> None:
        """Let the assistant find a removed entry no more."""
        self._saved.pop(entry_id, None)
        try:
            async with self._turn:
                if self._store.entry(entry_id) is None:
                    await self._knowledge.delete(entry_id)
        except Exception as error:
            self._tell_behind(error)
            await self.catch_up(wanted)
            return
        self.changed()

    async def _sync(self) -> None:
        async with self._turn:
            saved, self._saved = self._saved, {}
            try:
                await self._knowledge.sync(self._store.entries())
            except BaseException:
                self._saved = {**saved, **self._saved}
                raise
        for entry in saved.values():
            self._showcase.entry_saved(EntrySaved(entry, searchable=True))
        self.changed()

    def _tell_behind(self, error: Exception) -> None:
        self._showcase.tell(
            Told(
                together(
                    Sentence(
                        "Your change is saved, but the assistant does not know it yet; it is tried"
                        " again by itself."
                    ),
                    sentence_of(error),
                ),
                problem=True,
            )
        )
