"""What an operator wants, turned into events and changes of the knowledge.

Intents enter the engine's queue like everything else, so a button pressed too late simply
no longer applies.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.answering.answer import Question
from desktop.domain.conversation import Mode
from desktop.domain.entry import Entry
from desktop.domain.events import (
    Event,
    OperatorDiscardedDraft,
    OperatorHandedBack,
    OperatorMarkedDone,
    OperatorOpened,
    OperatorReplied,
    OperatorTookOver,
)
from desktop.domain.intents import (
    DeleteConversation,
    DeleteEntry,
    DiscardDraft,
    ExportKnowledge,
    HandBack,
    ImportKnowledge,
    Intent,
    MarkDone,
    PauseAssistant,
    SaveEntry,
    SearchConversations,
    SendDraft,
    SendReply,
    ShowConversation,
    TakeOver,
    TryQuestion,
)
from desktop.domain.snapshots import AssistantState, EntrySaved, QuestionTried, Told
from desktop.engine.ports import Knowledge, KnowledgeFiles
from desktop.storage.errors import EntryChangedError

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

PRESENT_FOR = timedelta(minutes=10)
"""A person counts as being at the desk for so long after the last thing they did."""


class IntentDesk:
    """Carries out intents for the engine."""

    def __init__(self, engine: Engine, knowledge: Knowledge, files: KnowledgeFiles) -> None:
        self._engine = engine
        self._knowledge = knowledge
        self._files = files
        self._last_seen: datetime | None = None

    @property
    def person_here(self) -> bool:
        """Whether a person is at the desk: somebody did something there not long ago."""
        return self._last_seen is not None and self._engine.clock() - self._last_seen < PRESENT_FOR

    def handle(self, intent: Intent) -> None:
        """Carry out one intent.

        Raises:
            StorageError: Where nothing could be saved; the engine keeps the intent.
        """
        engine = self._engine
        self._last_seen = engine.clock()
        engine.tell_presence()
        operator = engine.settings.operator
        match intent:
            case ShowConversation(conversation_id):
                if conversation_id is not None:
                    engine.apply(conversation_id, [OperatorOpened(operator, engine.clock())])
                engine.showcase.show(conversation_id)
            case TakeOver(conversation_id):
                self._apply(
                    conversation_id, OperatorTookOver(operator, engine.new_id(), engine.clock())
                )
            case SendReply(conversation_id, text):
                self._reply(conversation_id, text)
            case SendDraft(conversation_id, draft_id, text):
                self._send_draft(conversation_id, draft_id, text)
            case DiscardDraft(conversation_id, draft_id):
                conversation = engine.store.load(conversation_id)
                draft = conversation.draft if conversation is not None else None
                if draft is not None and draft.id == draft_id:
                    self._apply(conversation_id, OperatorDiscardedDraft(operator, engine.clock()))
            case HandBack(conversation_id):
                self._apply(
                    conversation_id, OperatorHandedBack(operator, engine.new_id(), engine.clock())
                )
            case MarkDone(conversation_id):
                self._apply(conversation_id, OperatorMarkedDone(operator, engine.clock()))
            case DeleteConversation(conversation_id):
                engine.answers.cancel(conversation_id)
                engine.store.delete(conversation_id)
                engine.showcase.gone(conversation_id)
            case SearchConversations(text):
                found = engine.store.search(text) if text.strip() else None
                engine.showcase.found(text, found)
            case SaveEntry(entry, based_on):
                self._save_entry(entry, based_on)
            case DeleteEntry(entry_id):
                engine.store.delete_entry(entry_id)
                engine.showcase.knowledge()
                self._later(self._knowledge.delete(entry_id))
            case TryQuestion(text):
                self._later(self._try(text))
            case ExportKnowledge(path):
                self._export(Path(path))
            case ImportKnowledge(path):
                self._import(Path(path))
            case PauseAssistant(paused):
                self._pause(paused)

    def _apply(self, conversation_id: str, *events: Event) -> None:
        self._engine.apply(conversation_id, events)

    def _reply(self, conversation_id: str, text: str) -> None:
        engine = self._engine
        conversation = engine.store.load(conversation_id)
        if conversation is None or not text.strip():
            return
        operator, now = engine.settings.operator, engine.clock()
        events: list[Event] = []
        if conversation.mode is not Mode.OPERATOR:
            events.append(OperatorTookOver(operator, engine.new_id(), now))
        events.append(OperatorReplied(operator, engine.new_id(), text.strip(), now))
        self._apply(conversation_id, *events)

    def _send_draft(self, conversation_id: str, draft_id: str, text: str | None) -> None:
        engine = self._engine
        conversation = engine.store.load(conversation_id)
        if conversation is None or conversation.draft is None:
            return
        words = (text if text is not None else conversation.draft.text).strip()
        if not words:
            return
        self._apply(
            conversation_id,
            OperatorReplied(
                engine.settings.operator,
                engine.new_id(),
                words,
                engine.clock(),
                used_draft=draft_id,
            ),
        )

    def _save_entry(self, entry: Entry, based_on: int) -> None:
        engine = self._engine
        try:
            saved = engine.store.save_entry(entry, engine.settings.operator, based_on=based_on)
        except EntryChangedError as error:
            engine.showcase.tell(Told(str(error), problem=True))
            return
        engine.showcase.entry_saved(EntrySaved(saved, searchable=False))
        engine.showcase.knowledge()
        self._later(self._index(saved))

    async def _index(self, entry: Entry) -> None:
        await self._knowledge.save(entry)
        self._engine.showcase.entry_saved(EntrySaved(entry, searchable=True))

    async def _try(self, text: str) -> None:
        engine = self._engine
        if engine.status.assistant is not AssistantState.READY:
            engine.showcase.tried(QuestionTried(text, None, 0.0))
            return
        began = time.perf_counter()
        question = Question(
            texts=(text,),
            history=(),
            language=None,
            on=engine.clock().astimezone().date(),
        )
        decision = await engine.answers.try_question(question)
        engine.showcase.tried(QuestionTried(text, decision, (time.perf_counter() - began) * 1000))

    def _export(self, path: Path) -> None:
        try:
            count = self._files.write(path, self._engine.store.entries())
        except (OSError, ValueError) as error:
            self._engine.showcase.tell(Told(f"The export failed: {error}", problem=True))
            return
        self._engine.showcase.tell(Told(f"{count} entries were written to {path.name}."))

    def _import(self, path: Path) -> None:
        engine = self._engine
        try:
            entries, problems = self._files.read(path)
        except (OSError, ValueError) as error:
            engine.showcase.tell(Told(f"The import failed: {error}", problem=True))
            return
        with engine.store.transaction():
            for entry in entries:
                known = engine.store.entry(entry.id)
                engine.store.save_entry(
                    replace(entry),
                    engine.settings.operator,
                    based_on=known.version if known is not None else 0,
                )
        engine.showcase.knowledge()
        self._later(self._knowledge.sync(engine.store.entries()))
        left_out = f" {len(problems)} lines were left out: {problems[0]}" if problems else ""
        engine.showcase.tell(
            Told(f"{len(entries)} entries were imported.{left_out}", problem=bool(problems))
        )

    def _pause(self, paused: bool) -> None:
        engine = self._engine
        engine.answers.paused = paused
        engine.show_status(assistant=AssistantState.PAUSED if paused else engine.worker_state)

    def _later(self, work: Coroutine[None, None, None]) -> None:
        self._engine.in_background(asyncio.get_running_loop().create_task(self._guarded(work)))

    async def _guarded(self, work: Coroutine[None, None, None]) -> None:
        try:
            await work
        except Exception as error:  # the worker may be away; it is brought up to date when back
            self._engine.showcase.tell(
                Told(f"The assistant will catch up once it is back: {error}", problem=True)
            )
