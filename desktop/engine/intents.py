"""What an operator wants, turned into events and changes of the knowledge.

Intents enter the engine's queue like everything else, so a button pressed too late simply
no longer applies.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Coroutine
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.access import Did, Setting, ShowAccess
from desktop.domain.backups import MakeBackup, RestoreBackup, RestoreCopy
from desktop.domain.business import SaveBusiness
from desktop.domain.checkup import ExamineDesk
from desktop.domain.conversation import Mode, WaitingDraft
from desktop.domain.decision import Decision
from desktop.domain.entry import Entry
from desktop.domain.events import (
    Event,
    OperatorChanged,
    OperatorCorrected,
    OperatorDiscardedDraft,
    OperatorHandedBack,
    OperatorMarkedDone,
    OperatorOpened,
    OperatorReplied,
    OperatorTookBack,
    OperatorTookOver,
    OperatorTyped,
)
from desktop.domain.first_run import KeepFirstRun, TryOnThisPc
from desktop.domain.importing import (
    AcceptEntries,
    DiscardEntries,
    ImportKnowledge,
    JoinEntries,
    StopImport,
    TakeStarterSet,
)
from desktop.domain.intents import (
    ChangeMessage,
    DeleteConversation,
    DeleteEntry,
    DiscardDraft,
    ExportConversation,
    ExportKnowledge,
    HandBack,
    Intent,
    MarkDone,
    OperatorTypes,
    PauseAssistant,
    SaveEntry,
    SearchConversations,
    SendDraft,
    SendReply,
    ShowConversation,
    ShowEarlier,
    TakeBack,
    TakeOver,
    TryQuestion,
)
from desktop.domain.keeping import KeepFor, ShowKeeping
from desktop.domain.leaving import ExportEverything, StopUsing
from desktop.domain.ledger import ShowLedger
from desktop.domain.mail_setup import ForgetMail, SaveMail, SendTestLetter
from desktop.domain.message import Sender
from desktop.domain.models import (
    AddModel,
    AddModelFile,
    MeasureThisPc,
    ShowOffers,
    StopAdding,
    UseNoModel,
)
from desktop.domain.operators import (
    KeepLockRules,
    LockDesk,
    RemoveOperator,
    SaveOperator,
    SetPin,
    SignIn,
)
from desktop.domain.overview import ExportOverview, ShowOverview
from desktop.domain.patience import HOLD
from desktop.domain.people import ErasePerson, ExportPerson, FindPerson, SaveReceipt
from desktop.domain.privacy_report import NameKeeper, ShowPrivacy
from desktop.domain.renewal import EndOlderKey, RenewKey
from desktop.domain.retold import StopSuggesting, SuggestWordings
from desktop.domain.ringing import ChooseRinging, RingingShown
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import AssistantState, EntrySaved, QuestionTried, Told
from desktop.domain.starting import StartNormally
from desktop.domain.summaries import ChooseSummaries, SendDigestNow
from desktop.domain.trust import ChooseTrust, CorrectAnswer, DeclineAuto
from desktop.domain.writing import StopWriting
from desktop.engine.pieces import pieces
from desktop.engine.ports import KnowledgeFiles
from desktop.engine.ringing import keep_ringing
from desktop.relay import door
from desktop.storage.errors import EntryChangedError, StorageError

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

log = logging.getLogger(__name__)

PRESENT_FOR = timedelta(minutes=10)
"""A person counts as being at the desk for so long after the last thing they did."""

PAUSED = "assistant_paused"
"""The setting that keeps a pause over a restart: only a person ends what a person began."""

TYPING_EVERY = timedelta(seconds=3)
"""How often a visitor is told at most that a person writes."""


class IntentDesk:
    """Carries out intents for the engine."""

    def __init__(self, engine: Engine, files: KnowledgeFiles) -> None:
        self._engine = engine
        self._files = files
        self._last_seen: datetime | None = None
        self._typing_shown: dict[str, datetime] = {}

    @property
    def person_here(self) -> bool:
        """Whether a person is at the desk: somebody did something there not long ago."""
        if self._last_seen is None or self._engine.operators.locked:
            return False
        return self._engine.clock() - self._last_seen < PRESENT_FOR

    def somebody_is_here(self) -> None:
        """Note that a person did something just now."""
        self._last_seen = self._engine.clock()
        self._engine.tell_presence()

    def handle(self, intent: Intent, *, again: bool = False) -> None:
        """Carry out one intent; ``again`` where it was held since an earlier try.

        Raises:
            StorageError: Where nothing could be saved; the engine keeps the intent.
        """
        engine = self._engine
        operator = engine.settings.operator
        match intent:
            case (
                SignIn()
                | LockDesk()
                | SaveOperator()
                | RemoveOperator()
                | SetPin()
                | KeepLockRules()
            ):
                engine.operators.handle(intent)
            case _ if engine.operators.locked and not again:
                # Pressed in the moment in which the desk was locked, or by a window that does
                # not know yet: nobody has signed in who could want it.
                log.info("%s came while the desk is locked", type(intent).__name__)
            case SaveBusiness():
                engine.owner.save(intent)
            case ExamineDesk() | StartNormally():
                engine.checkup.handle(intent)
            case KeepFirstRun() | TryOnThisPc():
                engine.first_run.handle(intent)
            case (
                ShowOffers()
                | MeasureThisPc()
                | AddModel()
                | AddModelFile()
                | StopAdding()
                | UseNoModel()
            ):
                engine.model_offers.handle(intent)
            case ShowLedger():
                engine.ledger.show()
            case SaveMail() | ForgetMail() | SendTestLetter():
                engine.mail_setup.handle(intent)
            case ShowPrivacy() | NameKeeper():
                engine.privacy_page.handle(intent)
            case MakeBackup() | RestoreBackup() | RestoreCopy():
                engine.backups.handle(intent)
            case ChooseSummaries() | SendDigestNow():
                engine.digests.handle(intent)
            case ShowConversation(conversation_id):
                # Shown first: a full disk must not keep anybody from reading.
                if conversation_id is not None:
                    with engine.telling():
                        engine.store.note_opening(conversation_id, operator, engine.clock())
                        engine.access.opened(conversation_id)
                engine.showcase.show(conversation_id)
                if conversation_id is not None:
                    engine.retelling.shown(conversation_id)
                    engine.steps.apply(conversation_id, [OperatorOpened(operator, engine.clock())])
            case TakeOver(conversation_id):
                self._apply(
                    conversation_id, OperatorTookOver(operator, engine.new_id(), engine.clock())
                )
            case StopWriting(conversation_id):
                engine.answers.give_up(conversation_id)
            case SuggestWordings() | StopSuggesting():
                engine.retelling.handle(intent)
            case ShowEarlier(conversation_id):
                engine.showcase.show_earlier(conversation_id)
            case OperatorTypes(conversation_id):
                self._types(conversation_id)
            case SendReply(conversation_id, text, seen):
                self._reply(conversation_id, text, seen)
            case ChangeMessage(conversation_id, message_id, text):
                self._change(conversation_id, message_id, text)
            case TakeBack(conversation_id, message_ids):
                self._apply(
                    conversation_id, OperatorTookBack(operator, message_ids, engine.clock())
                )
            case SendDraft(conversation_id, draft_id, text):
                self._send_draft(conversation_id, draft_id, text)
            case DiscardDraft(conversation_id, draft_id):
                conversation = engine.store.load(conversation_id)
                draft = conversation.draft if conversation is not None else None
                if draft is not None and draft.id == draft_id:
                    self._apply(conversation_id, OperatorDiscardedDraft(operator, engine.clock()))
            case HandBack(conversation_id, seen):
                self._apply(
                    conversation_id,
                    OperatorHandedBack(operator, engine.new_id(), engine.clock(), seen),
                )
            case MarkDone(conversation_id, seen):
                self._apply(conversation_id, OperatorMarkedDone(operator, engine.clock(), seen))
            case ExportConversation(conversation_id, path):
                engine.exporting.export(conversation_id, Path(path))
                with engine.telling():
                    engine.access.note(Did.EXPORTED, conversation_id)
            case DeleteConversation(conversation_id):
                engine.steps.erase(conversation_id, Did.ERASED)
            case SearchConversations(text):
                engine.showcase.found(text)
            case SaveEntry(entry, based_on):
                try:
                    self.save_entry(entry, based_on)
                except EntryChangedError:
                    engine.teaching.conflict(entry)
            case DeleteEntry(entry_id):
                engine.store.delete_entry(entry_id)
                with engine.telling():
                    engine.showcase.knowledge()
                self._later(engine.indexing.deleted(entry_id, self._worker_is_up))
            case TryQuestion(text, edit):
                self._later(self._try(text, edit))
            case ExportKnowledge(path):
                self._export(Path(path))
            case (
                ImportKnowledge()
                | StopImport()
                | AcceptEntries()
                | DiscardEntries()
                | JoinEntries()
                | TakeStarterSet()
            ):
                engine.importing.handle(intent)
            case PauseAssistant(paused):
                self._pause(paused)
            case ChooseRinging(ringing):
                keep_ringing(engine.store, ringing)
                engine.showcase.publish(RingingShown(ringing))
            case ChooseTrust() | DeclineAuto():
                engine.trusting.handle(intent)
                engine.access.changed(Setting.TRUST)
            case ShowOverview() | ExportOverview():
                self._later(engine.figures.handle(intent))
            case ShowAccess():
                engine.access.show(intent)
            case ExportEverything() | StopUsing():
                engine.leaving.handle(intent)
            case RenewKey() | EndOlderKey():
                engine.renewal.handle(intent)
            case FindPerson() | ExportPerson() | ErasePerson() | SaveReceipt():
                engine.people.handle(intent)
            case ShowKeeping() | KeepFor():
                engine.retention.handle(intent)
            case CorrectAnswer(conversation_id, message_id, text):
                self._correct(conversation_id, message_id, text)
            case _:
                engine.teaching.handle(intent)

    def _apply(self, conversation_id: str, *events: Event) -> None:
        self._engine.steps.apply(conversation_id, events)

    def _types(self, conversation_id: str) -> None:
        engine = self._engine
        now = engine.clock()
        try:
            before = engine.store.load(conversation_id)
            # Each keystroke shows nothing new, and a long conversation is slow to show.
            show = before is not None and before.unread
            engine.steps.apply(
                conversation_id, [OperatorTyped(engine.settings.operator, now)], show=show
            )
        except StorageError as error:
            # Not worth telling: the reply itself will be. The assistant waits all the same.
            engine.line.forget()
            log.warning("typing was not noted: %s", type(error).__name__)
            engine.steps.hold(conversation_id, now + HOLD)
        shown = self._typing_shown.get(conversation_id)
        if shown is not None and timedelta(0) <= now - shown < TYPING_EVERY:
            return
        self._typing_shown = {conversation_id: now}
        with engine.telling():
            typing = door.typing(engine.new_id(), now, Sender.OPERATOR)
            engine.line.ephemeral(conversation_id, typing)

    def _reply(self, conversation_id: str, text: str, seen: str | None = None) -> None:
        engine = self._engine
        conversation = engine.store.load(conversation_id)
        parts = pieces(text)
        if conversation is None:
            self._tell_erased()
            return
        if not parts:
            return
        operator, now = engine.settings.operator, engine.clock()
        events: list[Event] = []
        if conversation.mode is not Mode.OPERATOR:
            events.append(OperatorTookOver(operator, engine.new_id(), now))
        events += [
            OperatorReplied(operator, engine.new_id(), part, now, seen=seen) for part in parts
        ]
        self._apply(conversation_id, *events)

    def _change(self, conversation_id: str, message_id: str, text: str) -> None:
        engine = self._engine
        conversation = engine.store.load(conversation_id)
        parts = pieces(text)
        if conversation is None:
            self._tell_erased()
        elif len(parts) > 1:
            self._tell_problem(Sentence("That is too long for one message. Shorten it, then send."))
        elif conversation.message(message_id) is None:
            self._tell_too_old()
        elif parts:
            self._apply(
                conversation_id,
                OperatorChanged(engine.settings.operator, message_id, parts[0], engine.clock()),
            )

    def _correct(self, conversation_id: str, message_id: str, text: str | None) -> None:
        engine = self._engine
        conversation = engine.store.load(conversation_id)
        parts = pieces(text) if text is not None else ()
        if conversation is None:
            self._tell_erased()
        elif conversation.message(message_id) is None:
            self._tell_too_old()
        elif len(parts) > 1:
            self._tell_problem(Sentence("That is too long for one message. Shorten it, then send."))
        else:
            self._apply(
                conversation_id,
                OperatorCorrected(
                    engine.settings.operator,
                    message_id,
                    parts[0] if parts else None,
                    engine.clock(),
                ),
            )

    def _send_draft(self, conversation_id: str, draft_id: str, text: str | None) -> None:
        engine = self._engine
        conversation = engine.store.load(conversation_id)
        if conversation is None:
            self._tell_erased()
            return
        draft = conversation.draft
        if draft is None or draft.id != draft_id:
            # Gone since, or sent already by a first click. Words of the operator's own are not
            # thrown away.
            if text is not None and all(one.text != text.strip() for one in conversation.messages):
                self._reply(conversation_id, text)
            return
        changed = self._changed_since(draft) if text is None else None
        if changed is not None:
            self._tell_problem(
                Sentence(
                    "The entry {title} was changed after this draft was made, so it was not sent."
                    " Edit the draft, or discard it.",
                    title=changed,
                )
            )
            return
        parts = pieces(text if text is not None else draft.text)
        if len(parts) > 1:
            self._tell_problem(
                Sentence("This draft is too long for one message. Shorten it, then send.")
            )
            return
        for part in parts:
            self._apply(
                conversation_id,
                OperatorReplied(
                    engine.settings.operator,
                    engine.new_id(),
                    part,
                    engine.clock(),
                    used_draft=draft_id,
                ),
            )

    def _changed_since(self, draft: WaitingDraft) -> str | None:
        """Return the title of an entry that reads differently from what ``draft`` was taken from."""
        for evidence in draft.evidence:
            entry = self._engine.store.entry(evidence.entry_id)
            if entry is not None and entry.version > evidence.entry_version:
                return evidence.title
        return None

    def _tell_erased(self) -> None:
        self._tell_problem(Sentence("This conversation has been erased, so nothing was sent."))

    def _tell_too_old(self) -> None:
        self._tell_problem(
            Sentence("That message is too old to be changed. Write a new one instead.")
        )

    def _tell_problem(self, sentence: str) -> None:
        self._engine.showcase.tell(Told(sentence, problem=True))

    def save_entry(self, entry: Entry, based_on: int) -> None:
        """Save a new version, show it and let the assistant find it.

        Raises:
            EntryChangedError: If ``based_on`` is not the newest version; nothing is saved.
            StorageError: If it can't be saved.
        """
        engine = self._engine
        saved = engine.store.save_entry(entry, engine.settings.operator, based_on=based_on)
        engine.showcase.entry_saved(EntrySaved(saved, searchable=False))
        with engine.telling():
            engine.showcase.knowledge()
        self._later(engine.indexing.saved(saved, self._worker_is_up))

    def _worker_is_up(self) -> bool:
        return self._engine.worker_state is AssistantState.READY

    async def _try(self, text: str, edit: Entry | None) -> None:
        engine = self._engine
        began = time.perf_counter()
        decision: Decision | None = None
        if self._worker_is_up():
            try:
                decision = await (
                    engine.answers.try_question(text)
                    if edit is None
                    else engine.teaching.rehearsals.try_edit(text, edit)
                )
            except Exception as error:
                # Whatever it was, the person who asked must not wait for good.
                log.warning("a question could not be tried: %s", type(error).__name__)
        passed = (time.perf_counter() - began) * 1000
        engine.showcase.tried(QuestionTried(text, decision, passed, edit))

    def _export(self, path: Path) -> None:
        try:
            count = self._files.write(path, self._engine.store.entries())
        except (OSError, ValueError) as error:
            self._tell_problem(Sentence("The export failed: {why}", why=sentence_of(error)))
            return
        self._engine.showcase.tell(
            Told(
                Sentence("1 entry was written to {file}.", file=path.name)
                if count == 1
                else Sentence(
                    "{count} entries were written to {file}.", count=count, file=path.name
                )
            )
        )

    def _pause(self, paused: bool) -> None:
        engine = self._engine
        engine.answers.paused = paused
        engine.show_status(assistant=AssistantState.PAUSED if paused else engine.worker_state)
        engine.tell_presence()
        engine.store.put(PAUSED, paused)
        engine.access.changed(Setting.PAUSE)

    def _later(self, work: Coroutine[None, None, None]) -> None:
        self._engine.in_background(asyncio.get_running_loop().create_task(work))
