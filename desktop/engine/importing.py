"""Imports on behalf of the operator: reads beside the loop, keeps drafts, publishes what is accepted.

The reading itself is a port. One import at a time. Large numbers are saved in portions, so
that visitors are answered in between.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

from desktop.domain.entry import Entry, EntryState
from desktop.domain.importing import (
    AcceptEntries,
    DiscardEntries,
    ImportEnded,
    ImportIntent,
    ImportKnowledge,
    ImportProgress,
    JoinEntries,
    StopImport,
    TakeStarterSet,
)
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import AssistantState, EntrySaved, Told
from desktop.engine.planning import Plan, accepted, joined
from desktop.engine.ports import DraftReader
from desktop.knowledge.jsonl import BadLine
from desktop.knowledge.reading.found import Step, UnreadableError
from desktop.knowledge.reading.pages import is_address
from desktop.knowledge.starters import starters
from desktop.storage.errors import EntryChangedError, StorageError

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

T = TypeVar("T")
log = logging.getLogger(__name__)

PORTION = 100
"""Entries in one transaction: about 30 ms of the loop."""
_TOLD = 100
"""Sentences about lines that were left out which are shown; the others are only counted."""
_FEW = 5
"""Up to so many accepted entries are brought into the index one by one."""


class ImportDesk:
    """Carries out the intents about imports and drafts."""

    def __init__(self, engine: Engine, reader: DraftReader) -> None:
        self._engine = engine
        self._reader = reader
        self._running: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()

    def handle(self, intent: ImportIntent) -> None:
        """Carry out one intent."""
        match intent:
            case ImportKnowledge(path):
                self._begin(path)
            case StopImport():
                if self._running is not None:
                    self._running.cancel()
            case AcceptEntries(entry_ids):
                self._start(self._accept(entry_ids))
            case DiscardEntries(entry_ids):
                self._start(self._discard(entry_ids))
            case JoinEntries(entry_ids):
                self._start(self._join(entry_ids))
            case TakeStarterSet(business, language):
                self._start(self._add_all(starters(business, language)))

    @property
    def busy(self) -> bool:
        """Whether an import runs."""
        return self._running is not None and not self._running.done()

    def _begin(self, place: str) -> None:
        if self.busy:
            self._problem(
                Sentence("An import is running already. Wait for its end, or stop it first.")
            )
            return
        self._running = self._start(self._import(place))

    def _start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._engine.in_background(task)
        return task

    async def _import(self, place: str) -> None:
        engine = self._engine
        name = place if is_address(place) else PurePath(place).name
        engine.showcase.publish(ImportProgress(name))
        found: list[Entry] = []
        bad: list[BadLine] = []
        problem: str | None = None
        try:
            async with aclosing(self._reader.read(place)) as reading:
                async for one in reading:
                    if isinstance(one, Step):
                        engine.showcase.publish(
                            ImportProgress(name, one.done, one.total, len(found))
                        )
                    elif isinstance(one, BadLine):
                        bad.append(one)
                    else:
                        found.append(one)
        except asyncio.CancelledError:
            engine.showcase.publish(ImportEnded(name, stopped=True))
            raise
        except UnreadableError as error:
            problem = sentence_of(error)
        except Exception as error:
            log.exception("an import failed")
            problem = Sentence(
                "Deskbell has a fault of its own ({kind}) and could not read this. Please report"
                " it.",
                kind=type(error).__name__,
            )
        # From here on a stop comes too late: what is half saved would be hard to understand.
        self._running = None
        plan = Plan(engine.store.entries(), engine.new_id)
        drafts = [draft for one in found if (draft := plan.draft_of(one)) is not None]
        saved = await self._keep(drafts)
        engine.showcase.publish(
            ImportEnded(
                name,
                added=saved,
                to_fill_in=sum(one.to_fill_in for one in drafts[:saved]),
                unchanged=plan.unchanged,
                left_out=tuple(one.told for one in bad[:_TOLD]),
                left_out_count=len(bad),
                problem=problem,
            )
        )

    async def _keep(self, drafts: Sequence[Entry]) -> int:
        """Save drafts in portions; return how many were saved before the disk refused."""
        saved = 0
        async with self._turn:
            for portion in _portions(drafts):
                if not self._saved(portion):
                    break
                saved += len(portion)
                await asyncio.sleep(0)
        self._show()
        return saved

    def _saved(self, portion: Sequence[Entry]) -> bool:
        engine = self._engine

        def save() -> None:
            for entry in portion:
                engine.store.save_entry(entry, engine.settings.operator, keep_version=True)

        return self._in_one(save)

    def _in_one(self, work: Callable[[], None]) -> bool:
        """Do something in one transaction; say so and return False where the disk refuses."""
        try:
            with self._engine.store.transaction():
                work()
        except (StorageError, EntryChangedError) as error:
            self._problem(sentence_of(error))
            return False
        return True

    async def _add_all(self, drafts: Sequence[Entry]) -> None:
        known = {entry.id for entry in self._engine.store.entries()}
        await self._keep([draft for draft in drafts if draft.id not in known])

    async def _accept(self, entry_ids: Sequence[str]) -> None:
        engine = self._engine
        published: list[Entry] = []
        async with self._turn:
            for portion in _portions(entry_ids):
                done: list[Entry] = []

                def save(ids: Sequence[str] = portion, done: list[Entry] = done) -> None:
                    done += [one for one in map(self._published, ids) if one is not None]

                if not self._in_one(save):
                    break
                published += done
                await asyncio.sleep(0)
        for entry in published[:_FEW]:
            engine.showcase.entry_saved(EntrySaved(entry, searchable=False))
        self._show()
        if len(published) <= _FEW:
            for entry in published:
                await engine.indexing.saved(entry, self._worker_is_up)
        else:
            await engine.indexing.catch_up(self._worker_is_up)

    def _published(self, entry_id: str) -> Entry | None:
        store, operator = self._engine.store, self._engine.settings.operator
        draft = store.entry(entry_id)
        if draft is None or draft.state is not EntryState.DRAFT or not draft.answer.strip():
            return None
        target = store.entry(draft.replaces) if draft.replaces else None
        if target is None:
            return store.save_entry(accepted(draft), operator, based_on=draft.version)
        made = store.save_entry(
            replace(accepted(draft), id=target.id), operator, based_on=target.version
        )
        store.forget_draft(draft.id)
        return made

    async def _discard(self, entry_ids: Sequence[str]) -> None:
        store = self._engine.store
        async with self._turn:
            for portion in _portions(entry_ids):

                def forget(ids: Sequence[str] = portion) -> None:
                    for entry_id in ids:
                        entry = store.entry(entry_id)
                        if entry is not None and entry.state is EntryState.DRAFT:
                            store.forget_draft(entry_id)

                if not self._in_one(forget):
                    break
                await asyncio.sleep(0)
        self._show()

    async def _join(self, entry_ids: Sequence[str]) -> None:
        engine = self._engine
        found = [engine.store.entry(one) for one in dict.fromkeys(entry_ids)]
        drafts = [one for one in found if one is not None and one.state is EntryState.DRAFT]
        if len(drafts) < 2:
            return
        whole = joined(drafts)

        def save() -> None:
            engine.store.save_entry(whole, engine.settings.operator, based_on=drafts[0].version)
            for other in drafts[1:]:
                engine.store.forget_draft(other.id)

        self._in_one(save)
        self._show()

    def _show(self) -> None:
        with self._engine.telling():
            self._engine.showcase.knowledge()

    def _problem(self, sentence: str) -> None:
        self._engine.showcase.tell(Told(sentence, problem=True))

    def _worker_is_up(self) -> bool:
        return self._engine.worker_state is AssistantState.READY


def _portions(all_of_them: Sequence[T]) -> Iterator[Sequence[T]]:
    for at in range(0, len(all_of_them), PORTION):
        yield all_of_them[at : at + PORTION]
