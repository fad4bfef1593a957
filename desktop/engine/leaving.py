"""Lets an owner go who no longer wants Deskbell: a copy of everything first, then the word to erase.

It erases nothing itself: the desk must have ended for that. The app does it.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.access import Did
from desktop.domain.leaving import ExportEverything, LeavingBegun, LeavingIntent, StopUsing
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import Told
from desktop.engine.people import PersonFiles
from desktop.engine.ports import KnowledgeFiles
from desktop.privacy.requests import copy_of
from desktop.storage.errors import StorageError

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

KNOWLEDGE = "knowledge.csv"


class LeavingDesk:
    """Carries out what is wanted before the end, for the engine."""

    def __init__(self, engine: Engine, files: PersonFiles | None, entries: KnowledgeFiles) -> None:
        self._engine = engine
        self._files, self._entries = files, entries

    def handle(self, intent: LeavingIntent) -> None:
        """Carry out one intent.

        Raises:
            StorageError: If something can't be read or written.
        """
        engine = self._engine
        match intent:
            case ExportEverything(folder):
                if self._files is not None:
                    engine.access.note(Did.ALL_EXPORTED)
                    engine.later(self._export(self._files, Path(folder)))
            case StopUsing(pin):
                if engine.operators.proves(pin):
                    engine.showcase.publish(LeavingBegun())
                    return
                self._tell(Sentence("The PIN was not right, so nothing was erased."), problem=True)

    async def _export(self, files: PersonFiles, folder: Path) -> None:
        engine = self._engine
        whole: dict[str, Any] = {"format": 1, "conversations": [], "kept_questions": []}
        unreadable = 0
        for row in tuple(engine.store.rows()):
            try:
                copy = copy_of(engine.store, [row.conversation_id], [])
            except StorageError:
                unreadable += 1
                continue
            whole["conversations"] += copy["conversations"]
            # Visitors are answered meanwhile.
            await asyncio.sleep(0)
        whole["kept_questions"] = [one.text for one in engine.store.saved_questions()]
        entries = engine.store.entries()
        try:
            written = await asyncio.to_thread(
                files.write_all, folder, engine.settings.business, whole
            )
            await asyncio.to_thread(self._entries.write, written.parent / KNOWLEDGE, entries)
        except (OSError, ValueError) as error:
            self._tell(Sentence("The export failed: {why}", why=sentence_of(error)), problem=True)
            return
        count = len(whole["conversations"])
        self._tell(
            Sentence(
                "{count} conversations and {entries} entries were written to {folder}.",
                count=count,
                entries=len(entries),
                folder=folder.name,
            )
        )
        if unreadable:
            self._tell(
                Sentence("{count} conversations could not be read.", count=unreadable),
                problem=True,
            )

    def _tell(self, sentence: str, *, problem: bool = False) -> None:
        self._engine.showcase.tell(Told(sentence, problem=problem))
