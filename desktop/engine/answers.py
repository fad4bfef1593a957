"""The answer lane: at most one answer in the making for each conversation.

It starts, cancels and bounds answers in time. It never touches a conversation: what comes
out goes back to the engine as an ``AnswerReady`` that may be stale by then.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from desktop.answering.answer import Question
from desktop.domain.conversation import Conversation
from desktop.domain.decision import Decision, HandOff, Looked, Part, Reason, Reply, Zone
from desktop.domain.events import AnswerReady
from desktop.domain.message import Sender
from desktop.domain.schedule import Schedule
from desktop.engine.pieces import pieces
from desktop.engine.ports import Assistant

log = logging.getLogger(__name__)

HISTORY = 8
"""How many earlier messages a question takes along."""


class LaneSettings(Protocol):
    """The part of the engine's settings that concerns answers; seconds."""

    @property
    def schedule(self) -> Schedule: ...
    @property
    def burst_wait(self) -> float: ...
    @property
    def answer_limit(self) -> float: ...
    @property
    def start_limit(self) -> float: ...
    @property
    def phone(self) -> str | None: ...


class AnswerLane:
    """Runs answers as tasks on the engine's loop."""

    def __init__(
        self,
        assistant: Assistant,
        settings: LaneSettings,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        ready: Callable[[str, AnswerReady], None],
        writing: Callable[[str, str], None] = lambda _conversation_id, _text: None,
    ) -> None:
        """``writing`` gets a conversation's id and the draft so far, '' once that has ended."""
        self._assistant = assistant
        self._settings = settings
        self._clock = clock
        self._new_id = new_id
        self._ready = ready
        self._writing = writing
        self._made_for: dict[str, Conversation] = {}
        self._awake = asyncio.Event()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self.paused = False
        """While paused every question goes to a person at once."""

    @property
    def busy(self) -> bool:
        """True while an answer is in the making."""
        return bool(self._tasks)

    async def all_done(self) -> None:
        """Return once no answer is in the making: for work that visitors must not wait for."""
        while self._tasks:
            await asyncio.wait(list(self._tasks.values()))

    def use(self, settings: LaneSettings) -> None:
        """Answer by these settings from the next question on."""
        self._settings = settings

    def awake(self, is_awake: bool) -> None:
        """Let waiting questions go on, or hold new ones back until the worker is there again."""
        if is_awake:
            self._awake.set()
        else:
            self._awake.clear()

    def start(self, conversation: Conversation) -> None:
        """Answer what is pending in ``conversation``; an answer in the making for it is stopped."""
        self.cancel(conversation.id)
        task = asyncio.get_running_loop().create_task(self._answer(conversation))
        self._tasks[conversation.id] = task
        self._made_for[conversation.id] = conversation
        task.add_done_callback(lambda done: self._finished(conversation.id, done))

    def cancel(self, conversation_id: str) -> None:
        """Stop the answer in the making for a conversation, if there is one."""
        task = self._tasks.pop(conversation_id, None)
        self._made_for.pop(conversation_id, None)
        if task is not None:
            task.cancel()

    def give_up(self, conversation_id: str) -> None:
        """Stop the answer in the making for a conversation: a person answers instead."""
        conversation = self._made_for.get(conversation_id)
        if conversation is not None:
            self.cancel(conversation_id)
            self._tell(conversation, HandOff(Reason.UNSURE, (), Looked(Zone.HANDOFF, 0.0)))

    async def try_question(self, text: str) -> Decision:
        """Return what would be decided about a question; nothing is sent to anybody.

        Raises:
            TimeoutError: If it takes longer than an answer may.
        """
        question = Question(texts=(text,), history=(), language=None, on=self.today())
        async with asyncio.timeout(self._settings.answer_limit):
            return await self._assistant.answer(question)

    def stop(self) -> None:
        """Stop all of them."""
        for conversation_id in list(self._tasks):
            self.cancel(conversation_id)

    async def _answer(self, conversation: Conversation) -> None:
        pending = conversation.pending
        if not pending:
            return
        if self._settings.burst_wait:
            await asyncio.sleep(self._settings.burst_wait)
        earlier = conversation.messages[: conversation.messages.index(pending[0])]
        question = Question(
            texts=tuple(message.text for message in pending),
            history=tuple(
                (message.sender.value, message.text)
                for message in earlier
                if message.sender is not Sender.NOTICE
            )[-HISTORY:],
            language=conversation.visitor.language,
            on=self.today(),
            on_writing=lambda text: self._writing(conversation.id, text),
        )
        try:
            decision = _fitting(await self._decide(question))
        finally:
            self._writing(conversation.id, "")
        self._tell(conversation, decision)

    def _tell(self, conversation: Conversation, decision: Decision) -> None:
        parts = len(decision.parts)
        self._ready(
            conversation.id,
            AnswerReady(
                answers=conversation.pending[-1].id,
                decision=decision,
                ids=tuple(self._new_id() for _ in range(parts + 1)),
                at=self._clock(),
                opening=self._settings.schedule.at(self._clock()),
                phone=self._settings.phone,
            ),
        )

    async def _decide(self, question: Question) -> Decision:
        if self.paused:
            return away()
        try:
            async with asyncio.timeout(self._settings.start_limit):
                await self._awake.wait()
            async with asyncio.timeout(self._settings.answer_limit):
                decision = await self._assistant.answer(question)
        except TimeoutError:
            return away()
        except Exception:
            # A bug of ours must not leave a visitor without an answer: a person gets the
            # question, the log gets the trace (which holds no message text).
            log.exception("answering failed")
            return away()
        # Paused meanwhile, perhaps because of what it was saying.
        return away() if self.paused else decision

    def today(self) -> date:
        """Return the day at the desk."""
        return self._clock().astimezone(ZoneInfo(self._settings.schedule.zone)).date()

    def _finished(self, conversation_id: str, task: asyncio.Task[None]) -> None:
        if self._tasks.get(conversation_id) is task:
            del self._tasks[conversation_id]
            del self._made_for[conversation_id]
        if not task.cancelled() and task.exception() is not None:
            log.error("an answer task failed", exc_info=task.exception())


def _fitting(decision: Decision) -> Decision:
    """Cut what would be sent into messages that fit an envelope."""
    if not isinstance(decision, Reply):
        return decision
    parts = tuple(
        Part(piece, part.evidence) for part in decision.parts for piece in pieces(part.text)
    )
    return replace(decision, parts=parts)


def away() -> HandOff:
    """Return the decision for a question that nothing here can answer now: a person gets it."""
    return HandOff(Reason.ASSISTANT_AWAY, (), Looked(Zone.HANDOFF, 0.0))
