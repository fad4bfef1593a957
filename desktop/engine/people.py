"""Requests about one person's data: looks for it beside the queue, copies it, erases it.

Looking goes through every conversation, one at a time, so that visitors are answered meanwhile.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop.domain.access import Did
from desktop.domain.message import Message
from desktop.domain.people import (
    ErasePerson,
    ExportPerson,
    FindPerson,
    PersonErased,
    PersonFound,
    PersonIntent,
    Receipt,
    SaveReceipt,
)
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import Told
from desktop.privacy.matching import regions_of, sought
from desktop.privacy.requests import copy_of, find

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

SLICE = 0.02
"""Seconds that looking takes at a time."""
AT_ONCE = 100
"""Messages that are read for a visitor before other work gets its turn."""
SHOWN_EVERY = 0.3
"""Seconds after which what was found so far is shown."""


class PersonFiles(Protocol):
    """Writes what is handed over to a person."""

    def write_copy(self, folder: Path, business: str, copy: dict[str, Any]) -> tuple[Path, ...]:
        """Write a PDF and a JSON file. Raises ``OSError``."""

    def write_all(self, folder: Path, business: str, copy: dict[str, Any]) -> Path:
        """Write everything as JSON; return the file. Raises ``OSError``."""

    def write_receipt(self, path: Path, business: str, receipt: Receipt) -> None:
        """Write a receipt; the ending of the name says how. Raises ``OSError``."""


class PeopleDesk:
    """Carries out requests about a person, for the engine."""

    def __init__(self, engine: Engine, files: PersonFiles | None) -> None:
        self._engine = engine
        self._files = files
        self._looking: asyncio.Task[None] | None = None

    def handle(self, intent: PersonIntent) -> None:
        """Carry out one intent.

        Raises:
            StorageError: If something can't be read or erased; then nothing was erased.
        """
        engine = self._engine
        match intent:
            case FindPerson(text):
                if self._looking is not None:
                    self._looking.cancel()
                if text.strip():
                    with engine.telling():
                        engine.access.note(Did.LOOKED_FOR)
                    self._looking = asyncio.get_running_loop().create_task(self._show(text))
                    engine.in_background(self._looking)
            case ExportPerson(conversation_ids, question_ids, folder):
                copy = self.copy(conversation_ids, question_ids)
                if self._files is not None:
                    work = self._write_copy(self._files, Path(folder), copy)
                    engine.later(work)
            case ErasePerson(conversation_ids, question_ids):
                receipt = self.erase(conversation_ids, question_ids)
                engine.showcase.publish(PersonErased(receipt))
            case SaveReceipt(receipt, path):
                if self._files is not None:
                    engine.later(self._write_receipt(self._files, Path(path), receipt))

    async def find(self, text: str) -> PersonFound:
        """Look everywhere and return what was found; others are served meanwhile.

        Raises:
            StorageError: If it can't be read.
        """
        found = PersonFound(text, done=True)
        async for one in self._slices(text):
            found = one
        return found

    def copy(
        self,
        conversation_ids: tuple[str, ...],
        question_ids: tuple[str, ...],
        operator: str | None = None,
    ) -> dict[str, Any]:
        """Return everything that belongs to the person, and note that it was handed over.

        Without ``operator`` it is the one at the desk who wants it.

        Raises:
            StorageError: If it can't be read.
        """
        engine = self._engine
        copy = copy_of(engine.store, conversation_ids, question_ids)
        for one in conversation_ids:
            engine.access.note(Did.PERSON_EXPORTED, one, operator=operator)
        return copy

    async def visitors_copy(self, conversation_id: str) -> dict[str, Any]:
        """Return what a visitor may have of the own conversation at once, and note it.

        The same as :meth:`copy`, but for a draft: nobody at the desk has said yes to it. Read in
        pieces, so that a visitor with a long conversation holds up no other.

        Raises:
            StorageError: If it can't be read.
        """
        store = self._engine.store
        pieces: list[tuple[Message, ...]] = []
        before = None
        while some := store.newest_messages(conversation_id, AT_ONCE, before):
            pieces.append(some)
            before = some[0].id
            await asyncio.sleep(0)
        messages = [one for piece in reversed(pieces) for one in piece]
        copy = copy_of(store, (conversation_id,), (), drafts=False, read=lambda _: messages)
        if copy["conversations"]:
            self._engine.access.note(Did.VISITOR_SAVED, conversation_id, operator="")
        return copy

    def erase(
        self,
        conversation_ids: tuple[str, ...],
        question_ids: tuple[str, ...],
        operator: str | None = None,
    ) -> Receipt:
        """Erase it everywhere; return the receipt. ``operator`` as for :meth:`copy`.

        Raises:
            StorageError: If it can't be erased; then nothing was.
        """
        return self._engine.steps.erase_person(conversation_ids, question_ids, operator)

    async def _show(self, text: str) -> None:
        shown = time.monotonic()
        async for found in self._slices(text):
            if found.done or time.monotonic() - shown > SHOWN_EVERY:
                shown = time.monotonic()
                self._engine.showcase.publish(found)

    async def _slices(self, text: str) -> AsyncIterator[PersonFound]:
        wanted = sought(text, regions_of(self._engine.settings.phone))
        if not wanted:
            yield PersonFound(text, done=True)
            return
        began = time.monotonic()
        for found in find(self._engine.store, wanted, text):
            if found.done:
                yield found
            elif time.monotonic() - began > SLICE:
                yield found
                await asyncio.sleep(0)
                began = time.monotonic()

    async def _write_copy(self, files: PersonFiles, folder: Path, copy: dict[str, Any]) -> None:
        business = self._engine.settings.business
        try:
            written = await asyncio.to_thread(files.write_copy, folder, business, copy)
        except OSError as error:
            self._not_written(folder, error)
            return
        names = ", ".join(one.name for one in written)
        self._tell(Sentence("The copy was written: {files}.", files=names))

    async def _write_receipt(self, files: PersonFiles, path: Path, receipt: Receipt) -> None:
        business = self._engine.settings.business
        try:
            await asyncio.to_thread(files.write_receipt, path, business, receipt)
        except OSError as error:
            self._not_written(path, error)
            return
        self._tell(Sentence("The receipt was written to {file}.", file=path.name))

    def _not_written(self, path: Path, error: OSError) -> None:
        self._tell(
            Sentence(
                "{file} can't be written: {why}. Choose another place.",
                file=path.name,
                why=error.strerror or str(error),
            ),
            problem=True,
        )

    def _tell(self, sentence: str, *, problem: bool = False) -> None:
        self._engine.showcase.tell(Told(sentence, problem=problem))
