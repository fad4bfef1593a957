"""One queue, one loop, one consumer.

Everything that changes a conversation passes through here, one thing at a time, so there
is never a race inside a conversation; ``steps`` carries it out. Slow work (answers, the index) runs beside it and comes back through
the same queue. No job ends the loop: what the disk refuses is held and tried again, a bug of
ours costs one job.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

from desktop.answering.retelling import Reteller
from desktop.domain.decision import HandOff
from desktop.domain.events import (
    AnswerReady,
    VisitorCame,
    VisitorReceived,
    VisitorWent,
)
from desktop.domain.message import Delivery
from desktop.domain.models import ModelsShown
from desktop.domain.operators import LockDesk
from desktop.domain.ringing import RingingShown
from desktop.domain.schedule import Opening
from desktop.domain.sentence import Sentence, sentence_of, together
from desktop.domain.snapshots import (
    AssistantState,
    RelayState,
    Snapshot,
    Status,
    Told,
)
from desktop.engine.access import AccessDesk
from desktop.engine.answers import AnswerLane, away
from desktop.engine.backups import BackupDesk, BackupKeeper
from desktop.engine.checkup import CheckupDesk, Doctor
from desktop.engine.digests import Digests
from desktop.engine.exporting import Exporting, Files
from desktop.engine.figures import Figures
from desktop.engine.first_run import FirstRunDesk, OwnRelay, WhereKeysAre
from desktop.engine.held import Held
from desktop.engine.importing import ImportDesk
from desktop.engine.indexing import Indexing
from desktop.engine.intents import PAUSED, IntentDesk
from desktop.engine.jobs import (
    AssistantChanged,
    CaughtUp,
    DigestSent,
    Happened,
    Job,
    LetterSent,
    ModelChanged,
    Overdue,
    TaughtLess,
    TidyDue,
    TimePassed,
    WorkerUp,
)
from desktop.engine.leaving import LeavingDesk
from desktop.engine.ledger import GateNotes, LedgerDesk
from desktop.engine.mail_setup import MailKeeper, MailSetupDesk
from desktop.engine.mailing import Mailing
from desktop.engine.model_offers import ModelDesk, ModelKeeper
from desktop.engine.operators import OperatorDesk
from desktop.engine.owner import Owner, OwnerDesk
from desktop.engine.people import PeopleDesk, PersonFiles
from desktop.engine.ports import (
    Assistant,
    DraftReader,
    Knowledge,
    KnowledgeFiles,
    Line,
    Mail,
    Store,
    Study,
    Wording,
)
from desktop.engine.privacy_page import PrivacyDesk, PrivacySource
from desktop.engine.renewal import Keys, RenewalDesk
from desktop.engine.retelling import Retelling
from desktop.engine.retention import Retention
from desktop.engine.ringing import kept_ringing
from desktop.engine.saving import Saving
from desktop.engine.searching import read_ahead
from desktop.engine.settings import BURST_WAIT, EngineSettings
from desktop.engine.showcase import Showcase
from desktop.engine.steps import Steps
from desktop.engine.teaching import Teaching
from desktop.engine.trust import Trusting
from desktop.relay.line import (
    Arrived,
    LineLost,
    LineRefused,
    LineUp,
    Stored,
    VisitorPresence,
)
from desktop.relay.line_events import NobodyThere, OlderLine
from desktop.storage.errors import StorageError

__all__ = [
    "BURST_WAIT",
    "AssistantChanged",
    "Engine",
    "EngineSettings",
    "TidyDue",
    "TimePassed",
    "WorkerUp",
]

log = logging.getLogger(__name__)

RETRY_SECONDS = 5.0
"""After the disk was full or busy: how long until what could not be saved is tried again."""


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
        reader: DraftReader,
        publish: Callable[[Snapshot], None],
        new_id: Callable[[], str],
        settings: EngineSettings | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        mail: Mail | None = None,
        study: Study | None = None,
        owner: Owner | None = None,
        mail_keeper: MailKeeper | None = None,
        conversation_files: Files | None = None,
        person_files: PersonFiles | None = None,
        backup_keeper: BackupKeeper | None = None,
        wording: Wording | None = None,
        speak: Callable[[str], str] = str,
        reteller: Reteller | None = None,
        gate_notes: GateNotes | None = None,
        models: Callable[[], ModelsShown] | None = None,
        privacy_source: PrivacySource | None = None,
        doctor: Doctor | None = None,
        own_relay: OwnRelay | None = None,
        keys: WhereKeysAre | None = None,
        model_keeper: ModelKeeper | None = None,
        identities: Keys | None = None,
    ) -> None:
        self.settings = settings or EngineSettings()
        self.store = store
        self.line = line
        self.clock = clock
        self.new_id = new_id
        self.speak = speak
        self._queue: asyncio.Queue[Job] = asyncio.Queue()
        self._held = Held()
        self._told_held: set[str] = set()
        self._life = 0
        self._background: set[asyncio.Task[None]] = set()
        self.showcase = Showcase(store, publish, self.settings.keep)
        self.answers = AnswerLane(
            assistant,
            self.settings,
            clock,
            new_id,
            self._answer_ready,
            self.showcase.being_written,
        )
        self.indexing = Indexing(store, knowledge, self.showcase)
        self.retention = Retention(self, clock, self.settings.keep)
        self.trusting = Trusting(self, self.settings.topics)
        self.figures = Figures(self)
        self.steps = Steps(self)
        self.saving = Saving(self)
        self.operators = OperatorDesk(self)
        self.access = AccessDesk(self)
        self.people = PeopleDesk(self, person_files)
        self.mailing = Mailing(self, mail)
        self.digests = Digests(self, mail, wording)
        self.owner = OwnerDesk(self, owner)
        self.privacy_page = PrivacyDesk(self, privacy_source)
        self.mail_setup = MailSetupDesk(self, mail_keeper, mail)
        self.ledger = LedgerDesk(self, gate_notes, models)
        self.backups = BackupDesk(self, backup_keeper)
        self.checkup = CheckupDesk(self, doctor)
        self.first_run = FirstRunDesk(self, own_relay, keys)
        self.model_offers = ModelDesk(self, model_keeper)
        self.exporting = Exporting(self, conversation_files)
        self.importing = ImportDesk(self, reader)
        self.intents = IntentDesk(self, files)
        self.renewal = RenewalDesk(self, identities)
        self.leaving = LeavingDesk(self, person_files, files)
        self.teaching = Teaching(self, study)
        self.retelling = Retelling(self, reteller)
        self.indexing.changed = self.teaching.knowledge_changed
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
        with self.telling():
            self.access.begin()
        with self.telling():
            self._still_paused()
        with self.telling():
            self.steps.nobody_here_yet()
        with self.telling():
            # Before any name or text: the window may have to be locked.
            self.operators.begin()
        with self.telling():
            self.retention.begin()
        with self.telling():
            self.showcase.everything()
        self.showcase.status(self.status)
        with self.telling():
            self.owner.show()
        with self.telling():
            self.showcase.knowledge()
            self.trusting.show()
            self.showcase.publish(RingingShown(kept_ringing(self.store)))
            self.mail_setup.show()
            self.backups.show()
            self.digests.show()
            self.first_run.show()
            self.renewal.show()
            self.mailing.begin()
            self.ledger.show()
        with self.telling():
            self.teaching.everything()
        self.in_background(asyncio.ensure_future(self._every_second()))
        self.later(read_ahead(self.store))
        with self.telling():
            for conversation_id in self.store.unfinished():
                self.steps.take_up(conversation_id)
        try:
            while True:
                self._handle(await self._queue.get())
                # A full queue is taken without a pause: let the line send what this led to.
                await asyncio.sleep(0)
        finally:
            self._finish()
            self.answers.stop()
            for task in self._background:
                task.cancel()

    def _still_paused(self) -> None:
        if self.store.get(PAUSED, False):
            self.answers.paused = True
            self.status = replace(self.status, assistant=AssistantState.PAUSED)

    def _finish(self) -> None:
        """Carry out what was wanted before the end: a reply sent a moment ago must not be lost."""
        waiting = self._held.take_all()
        while not self._queue.empty():
            waiting.append(self._queue.get_nowait())
        for job in waiting:
            self._handle(job, again=True)
        with self.telling():
            self.ledger.take_in()

    @property
    def idle(self) -> bool:
        """True when nothing is queued, held or being answered."""
        return self._queue.empty() and not self._held and not self.answers.busy

    def later(self, work: Coroutine[None, None, None]) -> None:
        """Do ``work`` beside the queue."""
        self.in_background(asyncio.get_running_loop().create_task(work))

    def in_background(self, work: asyncio.Task[None]) -> None:
        """Keep a task alive until it is done; tell of what it fails with."""
        self._background.add(work)
        work.add_done_callback(self._ended)

    def _ended(self, work: asyncio.Task[None]) -> None:
        self._background.discard(work)
        error = None if work.cancelled() else work.exception()
        if isinstance(error, StorageError):
            self.showcase.tell(Told(sentence_of(error), problem=True))
        elif error is not None:
            log.error("work beside the queue failed", exc_info=error)
            self._tell_fault(error)

    def _handle(self, job: Job, *, again: bool = False) -> None:
        if self._held.blocks(job):
            self._held.keep(job)
            return
        try:
            self._dispatch(job, again=again)
            with self.telling():
                self.status = self.showcase.unsent(self.status)
        except StorageError as error:
            # The transaction was rolled back: nothing was acknowledged or sent. The job is
            # kept and tried again, so a full disk delays a message and loses none.
            self._rolled_back()
            self._hold(job, error)
        except Exception as error:
            # What the line had made ready was sealed with keys that were just rolled back: it
            # must never leave, or the same keys would seal twice.
            self._rolled_back()
            log.exception("%s failed", type(job).__name__)
            self._tell_fault(error)
            if isinstance(job, Happened):
                self._hand_over_instead(job)

    def _tell_fault(self, error: BaseException) -> None:
        fault = Sentence(
            "Deskbell has a fault of its own ({name}) and could not finish one step;"
            " everything else goes on. Please report it.",
            name=type(error).__name__,
        )
        self.showcase.tell(Told(fault, problem=True))

    def _rolled_back(self) -> None:
        self.line.forget()
        self.trusting.rolled_back()

    def _hold(self, job: Job, error: StorageError) -> None:
        first = not self._held
        if not self._held.keep(job):
            self.showcase.tell(Told(sentence_of(error), problem=True))
            return
        if str(error) not in self._told_held:
            self._told_held.add(str(error))
            kept = Sentence("It is kept and tried again.")
            self.showcase.tell(Told(together(sentence_of(error), kept), problem=True))
        if first:
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self._retry)

    def _retry(self) -> None:
        for job in self._held.take_all():
            self._handle(job, again=True)
        if not self._held:
            self._told_held.clear()
            self.showcase.tell(Told(Sentence("What could not be saved before is saved now.")))

    def _hand_over_instead(self, job: Happened) -> None:
        """An answer that can't be sent must not leave the visitor without one."""
        for event in job.events:
            if isinstance(event, AnswerReady) and not isinstance(event.decision, HandOff):
                self.submit(Happened(job.conversation_id, (replace(event, decision=away()),)))

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell of a storage error and go on: for what only shows, after a commit above all.

        Such a job must not be tried again: it would be done twice.
        """
        try:
            yield
        except StorageError as error:
            log.warning("could not be shown: %s", type(error).__name__)
            self.showcase.tell(Told(sentence_of(error), problem=True))

    def _dispatch(self, job: Job, *, again: bool) -> None:
        match job:
            case Arrived():
                self.steps.arrived(job)
            case Happened(conversation_id, events):
                self.steps.apply(conversation_id, events)
            case Stored(conversation_id, message_id):
                self.steps.apply(conversation_id, [VisitorReceived((message_id,), Delivery.SENT)])
            case VisitorPresence(conversation_id, here):
                came = VisitorCame(self.clock()) if here else VisitorWent(self.clock())
                self.steps.apply(conversation_id, [came])
            case LineUp():
                self.show_status(relay=RelayState.CONNECTED, relay_problem=None)
                self.retention.clock_confirmed()
                self.submit(TidyDue())
            case LineLost(sentence):
                self.show_status(relay=RelayState.CONNECTING, relay_problem=sentence)
            case LineRefused(sentence):
                self.show_status(relay=RelayState.OFF, relay_problem=sentence)
            case OlderLine() | NobodyThere():
                self.renewal.heard(job)
            case TimePassed():
                self.steps.time_passed()
            case LetterSent(letter, problem):
                self.mailing.sent(letter, problem)
            case DigestSent(digest, problem):
                self.digests.sent(digest, problem)
            case TidyDue():
                self.retention.tidy()
                with self.telling():
                    self.renewal.tidy()
            case Overdue(conversation_id):
                self.retention.erase_overdue(conversation_id)
            case TaughtLess():
                self.teaching.show_what_is_left()
            case WorkerUp():
                self._life += 1
                self.in_background(asyncio.ensure_future(self._catch_up(self._life)))
            case CaughtUp(life):
                if life == self._life:
                    self._assistant_changed(AssistantState.READY)
            case AssistantChanged(state):
                self._life += 1
                self._assistant_changed(state)
            case ModelChanged(name):
                self.show_status(model=name)
            case _:
                if not again and not isinstance(job, LockDesk):
                    self.intents.somebody_is_here()
                self.intents.handle(job, again=again)

    def use(self, settings: EngineSettings) -> None:
        """Work by these settings from now on."""
        self.settings = settings
        self.answers.use(settings)
        self.retention.keep_for(settings.keep)
        self.showcase.keep_for(settings.keep)
        self.tell_presence()

    def tell_presence(self) -> None:
        """Let visitors know who is there; the line sends it only where it changed."""
        try:
            self.line.set_presence(
                person=self.intents.person_here,
                assistant=self.worker_state is AssistantState.READY and not self.answers.paused,
            )
        except StorageError as error:
            self.line.forget()
            log.warning("visitors were not told who is here: %s", type(error).__name__)

    def no_relay(self) -> None:
        """Say that no relay is set up."""
        self.show_status(
            relay=RelayState.OFF,
            relay_problem=Sentence(
                "Your website is not connected yet. Name it and a relay in Settings."
            ),
        )

    async def _every_second(self) -> None:
        for second in itertools.count(1):
            await asyncio.sleep(1)
            if self.steps.somebody_is_due:
                self.submit(TimePassed())
            try:
                self._tick(second)
            except Exception:
                # A letter that can't be made must not end erasing, presence and all letters
                # until the next start.
                log.exception("a second's work failed")

    def _tick(self, second: int) -> None:
        with self.telling():
            self.mailing.tick()
            self.digests.tick()
        with self.telling():
            self.access.keep_end()
        with self.telling():
            self.backups.tick()
        self.retention.tick()
        with self.telling():
            self.ledger.tick(second)
        if second % 60 == 0:
            self.tell_presence()

    def show_status(self, **changed: object) -> None:
        """Publish the status with some of its fields changed."""
        self.status = self.showcase.changed_status(self.status, changed)

    async def _catch_up(self, life: int) -> None:
        if await self.indexing.catch_up(lambda: self._life == life):
            self.submit(CaughtUp(life))

    def _assistant_changed(self, state: AssistantState) -> None:
        self.worker_state = state
        self.answers.awake(state is AssistantState.READY)
        self.tell_presence()
        if self.status.assistant is not AssistantState.PAUSED:
            self.show_status(assistant=state)

    def _answer_ready(self, conversation_id: str, event: AnswerReady) -> None:
        self.submit(Happened(conversation_id, (event,)))

    def opening(self) -> Opening:
        """Say whether the desk is open now."""
        return self.settings.schedule.at(self.clock())
