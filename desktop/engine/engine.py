"""Three lines: advance, commit, run effects. One queue, one loop, one consumer.

Everything that changes a conversation passes through here, one thing at a time, so there
is never a race inside a conversation. It decides nothing itself: ``domain.advance`` does.
Slow work (answers, the index) runs beside it and comes back through the same queue.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from desktop.domain.advance import advance
from desktop.domain.conversation import Conversation
from desktop.domain.effects import (
    Alert,
    AskContact,
    CancelAnswer,
    Effect,
    Quiet,
    Send,
    StartAnswer,
)
from desktop.domain.events import (
    AnswerReady,
    Event,
    VisitorAskedForPerson,
    VisitorCame,
    VisitorReceived,
    VisitorWent,
    VisitorWrote,
)
from desktop.domain.intents import Intent
from desktop.domain.message import Delivery, Message
from desktop.domain.schedule import Opening, Schedule
from desktop.domain.snapshots import (
    AssistantState,
    RelayState,
    Snapshot,
    Status,
    Told,
)
from desktop.engine.answers import AnswerLane
from desktop.engine.intents import IntentDesk
from desktop.engine.ports import Assistant, Knowledge, KnowledgeFiles, Line, Store
from desktop.engine.showcase import Showcase
from desktop.relay import door
from desktop.relay.line import (
    Arrived,
    LineEvent,
    LineLost,
    LineRefused,
    LineUp,
    Stored,
    VisitorPresence,
)
from desktop.storage.errors import StorageError

log = logging.getLogger(__name__)

BURST_WAIT = 0.4
"""Seconds for which an answer waits: quick messages count as one question."""
RETRY_SECONDS = 5.0
"""After the disk was full or busy: how long until what could not be saved is tried again."""


@dataclass(frozen=True, slots=True)
class Happened:
    """Events of one conversation that come from our own lanes rather than from the relay."""

    conversation_id: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class WorkerUp:
    """The worker process runs; its index is brought up to date before questions go there."""

    model: str | None = None


@dataclass(frozen=True, slots=True)
class AssistantChanged:
    """The worker process is starting, ready for questions, or lost."""

    state: AssistantState
    model: str | None = None


@dataclass(frozen=True, slots=True)
class TidyDue:
    """Time to erase what is older than the owner keeps it."""


Job = Happened | TidyDue | WorkerUp | AssistantChanged | Intent | LineEvent


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """What the owner chose and the tests change. Seconds unless said."""

    operator: str = "Desk 1"
    operator_name: str | None = None
    """How operators are called towards visitors; None: the widget says 'Front desk'."""
    business: str = ""
    schedule: Schedule = field(default_factory=Schedule)
    burst_wait: float = BURST_WAIT
    answer_limit: float = 45.0
    start_limit: float = 30.0
    """How long a question waits for a worker that is still starting before a person is asked."""
    retention_days: int = 30


class Engine:
    """The desk without a window: feed it line events and intents, it publishes snapshots."""

    def __init__(
        self,
        *,
        store: Store,
        line: Line,
        assistant: Assistant,
        knowledge: Knowledge,
        files: KnowledgeFiles,
        publish: Callable[[Snapshot], None],
        new_id: Callable[[], str],
        settings: EngineSettings | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.settings = settings or EngineSettings()
        self.store = store
        self.line = line
        self.clock = clock
        self.new_id = new_id
        self._queue: asyncio.Queue[Job] = asyncio.Queue()
        self._held: list[Job] = []
        self._clock_is_right = False
        self._background: set[asyncio.Task[None]] = set()
        self.showcase = Showcase(
            store, publish, self.settings.retention_days, self.settings.operator
        )
        self.answers = AnswerLane(assistant, self.settings, clock, new_id, self._answer_ready)
        self._knowledge = knowledge
        self.intents = IntentDesk(self, knowledge, files)
        self.worker_state = AssistantState.STARTING
        self.status = Status(
            relay=RelayState.CONNECTING,
            assistant=AssistantState.STARTING,
            operator=self.settings.operator,
            business=self.settings.business,
        )

    def submit(self, job: Job) -> None:
        """Queue a job. Must be called on the loop; other threads use ``call_soon_threadsafe``."""
        self._queue.put_nowait(job)

    async def run(self) -> None:
        """Publish everything once, take up what a crash left unanswered, then work until cancelled."""
        self.showcase.everything()
        self.showcase.status(self.status)
        self.showcase.knowledge()
        self.in_background(asyncio.ensure_future(self._every_minute()))
        for conversation_id in self.store.unfinished():
            conversation = self.store.load(conversation_id)
            if conversation is not None and conversation.newest is not None:
                self.answers.start(conversation)
        try:
            while True:
                self._handle(await self._queue.get())
        finally:
            self.answers.stop()
            for task in self._background:
                task.cancel()

    @property
    def idle(self) -> bool:
        """True when nothing is queued, held or being answered."""
        return self._queue.empty() and not self._held and not self.answers.busy

    def in_background(self, work: asyncio.Task[None]) -> None:
        """Keep a task alive until it is done."""
        self._background.add(work)
        work.add_done_callback(self._background.discard)

    def _handle(self, job: Job) -> None:
        try:
            self._dispatch(job)
        except StorageError as error:
            # The transaction was rolled back: nothing was acknowledged or sent. The job is
            # kept and tried again, so a full disk delays a message and loses none.
            self.line.forget()
            self._held.append(job)
            self.showcase.tell(Told(f"{error} It is kept and tried again.", problem=True))
            if len(self._held) == 1:
                asyncio.get_running_loop().call_later(RETRY_SECONDS, self._retry)

    def _retry(self) -> None:
        held, self._held = self._held, []
        for job in held:
            self.submit(job)

    def _dispatch(self, job: Job) -> None:
        match job:
            case Arrived():
                self._arrived(job)
            case Happened(conversation_id, events):
                self.apply(conversation_id, events)
            case Stored(conversation_id, message_id):
                self.apply(conversation_id, [VisitorReceived((message_id,), Delivery.SENT)])
            case VisitorPresence(conversation_id, here):
                came = VisitorCame(self.clock()) if here else VisitorWent(self.clock())
                self.apply(conversation_id, [came])
            case LineUp():
                self.show_status(relay=RelayState.CONNECTED, relay_problem=None)
                self._clock_is_right = True
                self.submit(TidyDue())
            case LineLost(sentence):
                self.show_status(relay=RelayState.CONNECTING, relay_problem=sentence)
            case LineRefused(sentence):
                self.show_status(relay=RelayState.OFF, relay_problem=sentence)
            case TidyDue():
                self._tidy()
            case WorkerUp(model):
                self.in_background(asyncio.ensure_future(self._catch_up(model)))
            case AssistantChanged(state, model):
                self._assistant_changed(state, model)
            case _:
                self.intents.handle(job)

    def tell_presence(self) -> None:
        """Let visitors know who is there; the line sends it only where it changed."""
        self.line.set_presence(
            person=self.intents.person_here,
            assistant=self.worker_state is AssistantState.READY and not self.answers.paused,
        )

    def no_relay(self) -> None:
        """Say that no relay is set up."""
        self.show_status(
            relay=RelayState.OFF,
            relay_problem="No relay is set up yet. Run deskbell setup --relay to name one.",
        )

    async def _every_minute(self) -> None:
        for minute in itertools.count(1):
            await asyncio.sleep(60)
            self.tell_presence()
            if minute % 60 == 0:
                self.submit(TidyDue())

    def _tidy(self) -> None:
        # A wrong clock must not erase anything: the relay has to have confirmed ours, which
        # it does at each login.
        if not self._clock_is_right:
            return
        oldest = self.clock() - timedelta(days=self.settings.retention_days)
        for row in [one for one in self.store.rows() if one.changed_at < oldest]:
            self.answers.cancel(row.conversation_id)
            self.store.delete(row.conversation_id)
            self.showcase.gone(row.conversation_id)

    def show_status(self, **changed: object) -> None:
        """Publish the status with some of its fields changed."""
        self.status = self.showcase.changed_status(self.status, changed)

    async def _catch_up(self, model: str | None) -> None:
        try:
            await self._knowledge.sync(self.store.entries())
        except Exception as error:
            log.warning("the index could not be brought up to date: %s", type(error).__name__)
            return
        self.submit(AssistantChanged(AssistantState.READY, model))

    def _assistant_changed(self, state: AssistantState, model: str | None) -> None:
        self.worker_state = state
        self.answers.awake(state is AssistantState.READY)
        self.tell_presence()
        if self.status.assistant is not AssistantState.PAUSED:
            self.show_status(assistant=state, model=model)

    def _arrived(self, job: Arrived) -> None:
        """Open what the relay brought, in one transaction with what it leads to; then acknowledge."""
        envelope = job.envelope
        gone: str | None = None
        with self.store.transaction():
            opened = self.line.open(envelope)
            after: Conversation | None = None
            effects: list[Effect] = []
            if opened is not None and not opened.duplicate:
                inner = opened.inner
                if inner["type"] == "erase":
                    gone = opened.conversation_id
                    receipt = door.erased(self.new_id(), self.clock(), str(inner["id"]))
                    self.line.post(gone, receipt, keep=False)
                    self.store.delete(gone)
                else:
                    event = door.event_of(
                        inner, now=self.clock(), fresh_id=self.new_id(), opening=self.opening()
                    )
                    after, effects = self._advance(
                        opened.conversation_id, [event] if event is not None else []
                    )
        self.line.flush(taken=envelope)
        if gone is not None:
            self.answers.cancel(gone)
            self.showcase.gone(gone)
        elif after is not None:
            self._after_commit(after, effects)

    def apply(self, conversation_id: str, events: Sequence[Event]) -> None:
        """Advance, commit, run effects.

        Raises:
            StorageError: Where nothing could be saved; nothing was sent either.
        """
        with self.store.transaction():
            after, effects = self._advance(conversation_id, events)
        self.line.flush()
        if after is not None:
            self._after_commit(after, effects)

    def _advance(
        self, conversation_id: str, events: Sequence[Event]
    ) -> tuple[Conversation | None, list[Effect]]:
        before = self.store.load(conversation_id)
        fresh = before is None
        if before is None:
            # Only a visitor's doing opens a conversation; a late receipt for one that was
            # deleted must not bring it back.
            if not any(isinstance(event, VisitorWrote | VisitorAskedForPerson) for event in events):
                return None, []
            now = self.clock()
            before = Conversation(conversation_id, opened_at=now, changed_at=now)
        conversation = before
        effects: list[Effect] = []
        for event in events:
            step = advance(conversation, event)
            conversation = step.conversation
            effects += step.effects
        if conversation == before and not fresh:
            return None, effects
        self.store.save(conversation, _changed(before, conversation))
        for effect in effects:
            if isinstance(effect, Send):
                name = self.settings.operator_name
                self.line.post(conversation_id, door.inner_of(effect.message, name=name))
                for evidence in effect.message.evidence:
                    self.store.count_use(evidence.entry_id)
            elif isinstance(effect, AskContact):
                self.line.post(conversation_id, door.contact_request(self.new_id(), self.clock()))
        return conversation, effects

    def _after_commit(self, conversation: Conversation, effects: Sequence[Effect]) -> None:
        for effect in effects:
            match effect:
                case StartAnswer():
                    self.answers.start(conversation)
                case CancelAnswer():
                    self.answers.cancel(conversation.id)
                case Alert(reason):
                    self.showcase.alert(conversation.id, reason)
                case Quiet():
                    self.showcase.quiet(conversation.id)
        self.showcase.changed(conversation)

    def _answer_ready(self, conversation_id: str, event: AnswerReady) -> None:
        self.submit(Happened(conversation_id, (event,)))

    def opening(self) -> Opening:
        """Say whether the desk is open now."""
        return self.settings.schedule.at(self.clock())


def _changed(before: Conversation, after: Conversation) -> list[Message]:
    known = {message.id: message for message in before.messages}
    return [message for message in after.messages if known.get(message.id) != message]
