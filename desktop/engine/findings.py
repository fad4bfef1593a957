"""What in the knowledge is worth a look, found beside the queue after each change.

Dates are compared here; doubles and contradictions are found in the worker, where the
vectors are.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from desktop.domain.findings import Finding, FindingsShown, Kind, dated
from desktop.domain.snapshots import AssistantState
from desktop.engine.ports import Study

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

log = logging.getLogger(__name__)

MOST = 100
_ORDER = tuple(Kind)


class Findings:
    """Keeps what was found, and leaves out what the owner has said is fine."""

    def __init__(self, engine: Engine, study: Study | None) -> None:
        self._engine = engine
        self._study = study
        self._compared: tuple[Finding, ...] = ()
        self._looking: asyncio.Task[None] | None = None

    def publish(self) -> None:
        """Show what is worth a look now.

        Raises:
            StorageError: If the entries can't be read.
        """
        store = self._engine.store
        entries = store.entries()
        known, fine = {entry.id for entry in entries}, store.fine_findings()
        found = [*self._compared, *dated(entries, self._engine.answers.today())]
        kept = [
            one
            for one in found
            if one.key not in fine and {one.entry_id, one.other_id or one.entry_id} <= known
        ]
        kept.sort(key=lambda one: _ORDER.index(one.kind))
        self._engine.showcase.publish(FindingsShown(tuple(kept[:MOST])))

    def fine(self, key: str) -> None:
        """Remember that a finding is fine.

        Raises:
            StorageError: If it can't be saved.
        """
        self._engine.store.note_fine(key)
        self.publish()

    def look_soon(self) -> None:
        """Look the knowledge over once things have settled."""
        if self._looking is not None and not self._looking.done():
            self._looking.cancel()
        self._looking = asyncio.get_running_loop().create_task(self._look())
        self._engine.in_background(self._looking)

    async def _look(self) -> None:
        engine = self._engine
        await asyncio.sleep(engine.settings.settle)
        if self._study is not None and engine.worker_state is AssistantState.READY:
            try:
                self._compared = tuple(await self._study.look_over())
            except Exception as error:
                # Looked for again with the next change or the worker's next life.
                log.warning("the knowledge was not looked over: %s", type(error).__name__)
        with engine.telling():
            self.publish()
