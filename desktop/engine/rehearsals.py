"""Rehearsals: the kept questions and the newest real ones, asked with and without an edit.

At low priority: one question at a time, and none while a visitor's is being answered. What
is asked stays on this PC, and nothing is ever sent.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.answering.answer import Question
from desktop.domain.decision import Decision, HandOff, Reason
from desktop.domain.entry import Entry
from desktop.domain.message import Message, Sender
from desktop.domain.rehearsal import (
    Outcome,
    QuestionsKept,
    RehearsalShown,
    RehearsalState,
    Rehearsed,
    outcome_of,
    with_edit,
)
from desktop.domain.snapshots import AssistantState
from desktop.engine.answers import HISTORY
from desktop.engine.ports import Study

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

log = logging.getLogger(__name__)

MOST_REAL = 200
"""How many real questions are asked, the newest."""
STEP = 8
"""Questions after which the progress is told."""


class StudyAwayError(Exception):
    """The worker was lost in the middle of a rehearsal."""


@dataclass(frozen=True, slots=True)
class _ToAsk:
    """One question of a rehearsal."""

    question: Question
    text: str
    saved: bool = False
    expected: str | None = None
    conversation_id: str | None = None


class Rehearsals:
    """Runs one rehearsal at a time."""

    def __init__(self, engine: Engine, study: Study | None) -> None:
        self._engine = engine
        self._study = study
        self._task: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()
        self._known: dict[Question, Outcome] = {}
        self._known_for: tuple[Entry, ...] = ()

    def start(self, edit: Entry) -> None:
        """Rehearse an edit; a rehearsal that is under way is stopped."""
        self._cancel()
        self._task = asyncio.get_running_loop().create_task(self._run(edit))
        self._engine.in_background(self._task)

    def stop(self) -> None:
        """Stop the rehearsal that is under way."""
        self._cancel()

    def keep(self, text: str, expected: str | None, conversation_id: str | None) -> None:
        """Keep a question for rehearsals and show all that are kept.

        Raises:
            StorageError: If it can't be saved.
        """
        masked = self._engine.teaching.masked(text.strip())
        if masked:
            self._engine.store.keep_question(masked, expected, None, conversation_id)
        self.publish_kept()

    def drop(self, question_id: str) -> None:
        """Keep a question no longer, and show those that are left.

        Raises:
            StorageError: If it can't be saved.
        """
        self._engine.store.drop_question(question_id)
        self.publish_kept()

    def publish_kept(self) -> None:
        """Show the questions that are kept."""
        self._engine.showcase.publish(QuestionsKept(self._engine.store.saved_questions()))

    async def try_edit(self, text: str, edit: Entry) -> Decision | None:
        """Return what would be decided about a question once ``edit`` is saved; None: can't tell."""
        if self._study is None:
            return None
        question = Question(texts=(text,), on=self._engine.answers.today())
        async with self._turn:
            await self._study.use(with_edit(self._engine.store.entries(), edit))
            decision = await self._study.decide(question)
        return None if _is_away(decision) else decision

    async def _run(self, edit: Entry) -> None:
        engine = self._engine
        to_ask = self._to_ask()
        total = 2 * len(to_ask)
        running = RehearsalShown(edit, RehearsalState.RUNNING, 0, total, len(to_ask))
        running = replace(running, saved=sum(one.saved for one in to_ask))
        engine.showcase.publish(running)
        try:
            entries = engine.store.entries()
            if entries != self._known_for:
                self._known, self._known_for = {}, entries
            began = time.perf_counter()
            before = await self._outcomes(to_ask, entries, running, 0)
            after = await self._outcomes(
                to_ask, with_edit(entries, edit), running, len(to_ask), remember=False
            )
            log.info("rehearsed %d questions in %.1f s", total, time.perf_counter() - began)
        except asyncio.CancelledError:
            engine.showcase.publish(replace(running, state=RehearsalState.STOPPED))
            raise
        except Exception as error:
            log.warning("a rehearsal ended early: %s", type(error).__name__)
            engine.showcase.publish(replace(running, state=RehearsalState.AWAY))
            return
        rehearsed = [
            Rehearsed(
                engine.teaching.masked(one.text),
                was,
                now,
                one.saved,
                one.expected,
                one.conversation_id,
            )
            for one, was, now in zip(to_ask, before, after, strict=True)
            # Erased since it was asked: nothing of it is shown any more.
            if one.conversation_id is None or engine.store.row(one.conversation_id) is not None
        ]
        engine.showcase.publish(
            replace(
                running,
                state=RehearsalState.FINISHED,
                done=total,
                worth_reading=tuple(one for one in rehearsed if one.changed or not one.as_expected),
            )
        )

    async def _outcomes(
        self,
        to_ask: Sequence[_ToAsk],
        entries: tuple[Entry, ...],
        running: RehearsalShown,
        done: int,
        *,
        remember: bool = True,
    ) -> list[Outcome]:
        outcomes = []
        # Put aside by an erasure meanwhile: then nobody looks at what is added to it.
        remembered = self._known
        for at, one in enumerate(to_ask):
            if at % STEP == 0:
                self._engine.showcase.publish(replace(running, done=done + at))
            known = remembered.get(one.question) if remember else None
            if known is None:
                known = outcome_of(await self._decide(one.question, entries))
                if remember:
                    remembered[one.question] = known
            outcomes.append(known)
        return outcomes

    async def _decide(self, question: Question, entries: tuple[Entry, ...]) -> Decision:
        if self._study is None or self._engine.worker_state is not AssistantState.READY:
            raise StudyAwayError
        await self._engine.answers.all_done()
        # Somebody may try another edit between two questions.
        async with self._turn:
            await self._study.use(entries)
            decision = await self._study.decide(question)
        if _is_away(decision):
            raise StudyAwayError
        return decision

    def _to_ask(self) -> list[_ToAsk]:
        engine, today = self._engine, self._engine.answers.today()
        to_ask = [
            _ToAsk(
                Question((one.text,), today, language=one.language), one.text, True, one.expected
            )
            for one in engine.store.saved_questions()
        ]
        kept = {one.text.casefold() for one in to_ask}
        most = len(to_ask) + MOST_REAL
        for conversation_id, messages in engine.store.latest_conversations(MOST_REAL):
            for pending, earlier in asked_in(messages):
                if len(to_ask) >= most:
                    return to_ask
                text = "\n".join(one.text for one in pending)
                if engine.teaching.masked(text).casefold() in kept:
                    continue
                history = tuple((one.sender.value, one.text) for one in earlier)
                question = Question(tuple(one.text for one in pending), today, history)
                to_ask.append(_ToAsk(question, text, conversation_id=conversation_id))
        return to_ask

    def _cancel(self) -> None:
        if self._task is not None and not self._task.done():
            self._task.cancel()
        self._task = None

    async def forget(self) -> None:
        """Forget what visitors asked: one of them was erased."""
        self._known, self._known_for = {}, ()
        if self._study is not None:
            with suppress(Exception):
                async with self._turn:
                    await self._study.close()


def asked_in(messages: Sequence[Message]) -> list[tuple[list[Message], list[Message]]]:
    """Return each question of a conversation, newest first, with the last that was said before.

    Messages in a row count as one question, as they do when they are answered.
    """
    said = [one for one in messages if one.sender is not Sender.NOTICE]
    found: list[tuple[list[Message], list[Message]]] = []
    for at, one in enumerate(said):
        if one.sender is not Sender.VISITOR:
            continue
        if at and said[at - 1].sender is Sender.VISITOR:
            found[-1][0].append(one)
        else:
            found.append(([one], list(said[max(0, at - HISTORY) : at])))
    return found[::-1]


def _is_away(decision: Decision) -> bool:
    return isinstance(decision, HandOff) and decision.reason is Reason.ASSISTANT_AWAY
