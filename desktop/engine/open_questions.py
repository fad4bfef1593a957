"""Open questions: taken from each conversation, gathered by meaning, checked after each edit.

Visitors' words are masked before they are kept. Gathering and checking run
beside the queue and wait for the worker; what is not gathered yet is so the next time.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.answering.asking import asks
from desktop.answering.rules import check, clean
from desktop.answering.small_talk import recognise
from desktop.domain.conversation import Conversation
from desktop.domain.decision import Decision, Reply
from desktop.domain.open_questions import (
    AnsweredBy,
    Asked,
    OpenQuestion,
    OpenQuestionsShown,
    Shelf,
    ShelveGroup,
    SplitQuestion,
    Why,
    grouped,
    harvest,
)
from desktop.domain.snapshots import AssistantState
from desktop.engine.ports import Study
from desktop.storage.errors import EntryChangedError

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

log = logging.getLogger(__name__)

COMPARED = 8
"""Questions of a group that a new one is compared with, the newest."""
MOST_CHECKED = 300
"""Open questions that are asked again at a time, the newest; each once after an edit."""
MOST_WAYS = 12
"""Wordings of visitors that an entry gets as ways of asking at once."""


class OpenQuestions:
    """Keeps the list of what the knowledge does not answer."""

    def __init__(self, engine: Engine, study: Study | None) -> None:
        self._engine = engine
        self._study = study
        self._tidying: asyncio.Task[None] | None = None
        self._asked_again: set[tuple[int, str]] = set()
        """Questions, by id and words, that the knowledge as it is now was asked already."""

    def saw(self, conversation: Conversation) -> None:
        """Take from a conversation what it asked in vain. Called after each commit.

        Raises:
            StorageError: If it can't be saved; the conversation itself is.
        """
        store, mask = self._engine.store, self._engine.teaching.masked
        taken = harvest(conversation)
        if not taken.asked and not taken.answered:
            return
        noted = store.noted_questions(conversation.id)
        changed = False
        for asked in taken.asked:
            text = mask(asked.text)
            told = mask(asked.told) if asked.told else None
            if noted.get(asked.message_id) != (text, told) and _worth(asked):
                store.note_question(asked, text, told)
                changed = True
        for message_id in taken.answered:
            if message_id in noted:
                store.forget_question(conversation.id, message_id)
                changed = True
        if changed:
            self.publish()
            self.tidy_soon()

    def publish(self) -> None:
        """Show all groups.

        Raises:
            StorageError: If they can't be read.
        """
        shown = OpenQuestionsShown(grouped(self._engine.store.open_questions()))
        self._engine.showcase.publish(shown)

    def shelve(self, intent: ShelveGroup) -> None:
        """Put a group on a shelf.

        Raises:
            StorageError: If it can't be saved.
        """
        ids = [one.id for one in self._of(intent.group)]
        self._engine.store.shelve_questions(ids, intent.shelf)
        self.publish()

    def answered_by(self, intent: AnsweredBy) -> None:
        """Give an entry the group's wordings as ways of asking, and count the group as done.

        Raises:
            StorageError: If it can't be saved.
        """
        engine = self._engine
        entry = engine.store.entry(intent.entry_id)
        questions = self._of(intent.group)
        if entry is None or not questions:
            self.publish()
            return
        known = {one.casefold() for one in entry.questions}
        wordings = {
            one.text.casefold(): one.text for one in questions[::-1] if "\n" not in one.text
        }
        missing = tuple(text for key, text in wordings.items() if key not in known)[:MOST_WAYS]
        if missing:
            try:
                engine.intents.save_entry(
                    replace(entry, questions=(*entry.questions, *missing)), entry.version
                )
            except EntryChangedError:
                # Saved by somebody else in this very moment: the check after it will tell.
                log.info("an entry changed while it was given ways of asking")
        engine.store.shelve_questions([one.id for one in questions], Shelf.DONE, entry.id)
        self.publish()

    def split(self, intent: SplitQuestion) -> None:
        """Give a question a group of its own.

        Raises:
            StorageError: If it can't be saved.
        """
        store = self._engine.store
        found = next((one for one in store.open_questions() if one.id == intent.question), None)
        if found is None:
            return
        others = [one.id for one in self._of(found.group) if one.id != found.id]
        with store.transaction():
            for one in others:
                store.place_question(one, min(others))
            store.place_question(found.id, found.id)
            store.keep_apart(found.id)
        self.publish()

    def knowledge_changed(self) -> None:
        """Ask all of them again: an entry may answer them by now."""
        self._asked_again.clear()
        self.tidy_soon()

    def tidy_soon(self) -> None:
        """Gather and check once things have settled."""
        if self._tidying is not None and not self._tidying.done():
            self._tidying.cancel()
        self._tidying = asyncio.get_running_loop().create_task(self._tidy())
        self._engine.in_background(self._tidying)

    async def _tidy(self) -> None:
        engine = self._engine
        await asyncio.sleep(engine.settings.settle)
        if self._study is None or engine.worker_state is not AssistantState.READY:
            return
        try:
            await self._gather(self._study)
            await self._check()
        except Exception as error:
            # Tried again with the next edit, the next question or the worker's next life.
            log.warning("open questions were not gathered: %s", type(error).__name__)
        with engine.telling():
            self.publish()

    async def _gather(self, study: Study) -> None:
        store = self._engine.store
        questions = store.open_questions()
        new = [one for one in questions if not one.group]
        if not new:
            return
        groups: dict[int, list[OpenQuestion]] = {}
        for one in questions:
            if one.group:
                groups.setdefault(one.group, []).append(one)
        # What the owner has judged or taken apart stays as it is.
        apart = [
            at
            for at, held in enumerate(groups.values())
            if any(one.apart or one.shelf is not Shelf.OPEN for one in held)
        ]
        labels = await study.gather(
            [[one.text for one in held[-COMPARED:]] for held in groups.values()],
            [one.text for one in new],
            apart,
        )
        numbers = [*groups, *(one.id for one in new)]
        first: dict[int, int] = {}
        for label, number in zip(labels, numbers, strict=True):
            first.setdefault(label, number)
        with store.transaction():
            for label, number in zip(labels, numbers, strict=True):
                for one in groups.get(number, ()):
                    if first[label] != number:
                        store.place_question(one.id, first[label])
            for label, one in zip(labels[len(groups) :], new, strict=True):
                store.place_question(one.id, first[label])

    async def _check(self) -> None:
        """Take off the list what an entry answers by now; put back what lost its entry."""
        engine = self._engine
        known = {entry.id for entry in engine.store.entries()}
        for one in engine.store.open_questions():
            if one.shelf is Shelf.DONE and one.entry_id and one.entry_id not in known:
                engine.store.shelve_questions([one.id], Shelf.OPEN)
        by_text: dict[str, list[int]] = {}
        for one in reversed(engine.store.open_questions()):
            if one.shelf is Shelf.OPEN and (one.id, one.text) not in self._asked_again:
                by_text.setdefault(one.text, []).append(one.id)
        for text, ids in list(by_text.items())[:MOST_CHECKED]:
            await engine.answers.all_done()
            entry_id = _answering(await engine.answers.try_question(text))
            self._asked_again.update((one, text) for one in ids)
            if entry_id is not None:
                engine.store.shelve_questions(ids, Shelf.DONE, entry_id)

    def _of(self, group: int) -> list[OpenQuestion]:
        """Return the questions of a group, oldest first."""
        return [
            one
            for one in self._engine.store.open_questions()
            if group and (one.group or one.id) == group
        ]


def _answering(decision: Decision) -> str | None:
    """Return the entry that answers by itself, None where none does."""
    if not isinstance(decision, Reply):
        return None
    return next((one.entry_id for part in decision.parts for one in part.evidence), None)


def _worth(asked: Asked) -> bool:
    """Say whether a question is one that an entry could answer."""
    cleaned = clean(asked.text)
    if not cleaned.text or recognise(cleaned.text) is not None:
        return False
    if asked.why is Why.BY_PERSON:
        # People say much to each other; only what asks and what no rule keeps for people.
        return asks(cleaned.text) and check(cleaned) is None
    return True
