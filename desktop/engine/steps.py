"""Advance, commit, run effects: what one event does to one conversation.

It decides nothing itself: ``domain.advance`` does. It is called by the engine's one consumer
and has no queue, no clock and no life of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.answering.rules import check, clean
from desktop.domain.access import Did
from desktop.domain.advance import advance
from desktop.domain.conversation import Conversation
from desktop.domain.decision import Reason
from desktop.domain.effects import (
    Alert,
    CancelAnswer,
    Effect,
    Hold,
    Judged,
    MailOwner,
    MailSummary,
    MailVisitor,
    Mention,
    Quiet,
    Send,
    StartAnswer,
    TellRead,
)
from desktop.domain.events import (
    AnswerReady,
    Event,
    NobodyAnswered,
    OperatorPaused,
    VisitorAskedForPerson,
    VisitorInDanger,
    VisitorWent,
    VisitorWrote,
)
from desktop.domain.message import Message
from desktop.domain.people import Receipt
from desktop.engine.forgetting import forget, forget_person
from desktop.engine.jobs import Happened
from desktop.engine.posting import inner_of
from desktop.engine.waiting import Waiting
from desktop.relay import door
from desktop.relay.line import Arrived

if TYPE_CHECKING:
    from desktop.engine.engine import Engine


class Steps:
    """Takes conversations one step further, for the engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._waiting = Waiting()

    @property
    def somebody_is_due(self) -> bool:
        """Whether a moment has come that somebody waited for."""
        return bool(self._waiting.due(self._engine.clock()))

    def nobody_here_yet(self) -> None:
        """Count nobody as present: the relay says at each login who is."""
        engine = self._engine
        # Who left while this desk was down is not told of. A reply that never arrived follows
        # them by e-mail, unless they are back in time to read it.
        for row in [one for one in engine.store.rows() if one.present]:
            with engine.telling():
                self.apply(row.conversation_id, [VisitorWent(engine.clock())], show=False)

    def take_up(self, conversation_id: str) -> None:
        """Answer what a crash left unanswered."""
        engine = self._engine
        with engine.telling():
            conversation = engine.store.load(conversation_id)
            if conversation is not None and conversation.newest is not None:
                engine.answers.start(conversation)

    def time_passed(self) -> None:
        """Queue what has come, repeat calls for a person."""
        engine = self._engine
        now = engine.clock()
        due = self._waiting.take(now)
        for conversation_id in due.untold:
            told = NobodyAnswered(engine.new_id(), now, engine.opening())
            engine.submit(Happened(conversation_id, (told,)))
        for conversation_id in due.released:
            engine.submit(Happened(conversation_id, (OperatorPaused(now),)))
        for conversation_id, reason in due.reminders:
            with engine.telling():
                engine.showcase.alert(conversation_id, reason)

    def erase(self, conversation_id: str, did: Did) -> None:
        """Erase a conversation here and say so; the visitor is not told.

        Raises:
            StorageError: If it could not be erased; then it is all there.
        """
        engine = self._engine
        engine.answers.cancel(conversation_id)
        with engine.store.transaction():
            self._forget(conversation_id, did)
        self._erased(conversation_id)

    def erase_person(
        self,
        conversation_ids: Sequence[str],
        question_ids: Sequence[str],
        operator: str | None,
    ) -> Receipt:
        """Erase what belongs to one person, all of it or nothing, and say so.

        Raises:
            StorageError: If it could not be erased; then it is all there.
        """
        engine = self._engine
        for one in conversation_ids:
            engine.answers.cancel(one)
        who = engine.settings.operator if operator is None else operator
        receipt = forget_person(engine.store, conversation_ids, question_ids, engine.clock(), who)
        for one in conversation_ids:
            self._erased(one)
        return receipt

    def _forget(self, conversation_id: str, did: Did) -> None:
        engine = self._engine
        forget(engine.store, conversation_id, did, engine.clock(), engine.settings.operator)

    def _erased(self, conversation_id: str) -> None:
        engine = self._engine
        self._nobody_waits(conversation_id)
        engine.retelling.erased(conversation_id)
        engine.saving.erased(conversation_id)
        with engine.telling():
            engine.showcase.gone(conversation_id)
            engine.teaching.erased()

    def hold(self, conversation_id: str, until: datetime) -> None:
        """Let the assistant be silent in a conversation until a moment: a person is writing."""
        self._engine.answers.cancel(conversation_id)
        self._waiting.hold(conversation_id, until)

    def is_held(self, conversation_id: str) -> bool:
        """Whether a person is writing there."""
        return self._waiting.holds(conversation_id)

    def _nobody_waits(self, conversation_id: str) -> None:
        self._engine.mailing.handled(conversation_id)
        self._waiting.handled(conversation_id)
        self._waiting.release(conversation_id)

    def arrived(self, job: Arrived) -> None:
        """Open what the relay brought, in one transaction with what it leads to; then acknowledge."""
        engine = self._engine
        envelope = job.envelope
        gone: str | None = None
        with engine.store.transaction():
            opened = engine.line.open(envelope, job.site)
            after: Conversation | None = None
            effects: list[Effect] = []
            if opened is not None and not opened.duplicate:
                inner = opened.inner
                if inner["type"] == "erase":
                    gone = opened.conversation_id
                    receipt = door.erased(engine.new_id(), engine.clock(), str(inner["id"]))
                    engine.line.post(gone, receipt, keep=False)
                    self._forget(gone, Did.VISITOR_ERASED)
                else:
                    event = door.event_of(
                        inner,
                        now=engine.clock(),
                        fresh_id=engine.new_id(),
                        opening=engine.opening(),
                    )
                    after, effects = self._advance(
                        opened.conversation_id, [event] if event is not None else []
                    )
                    if opened.resumed:
                        self._tell_history(opened.conversation_id)
        engine.line.flush(envelope, job.site)
        if gone is not None:
            engine.answers.cancel(gone)
            self._erased(gone)
        elif after is not None:
            self._after_commit(after, effects)
        if opened is not None and opened.inner["type"] == "save" and not opened.duplicate:
            with engine.telling():
                engine.saving.asked(opened.conversation_id, opened.inner)

    def _tell_history(self, conversation_id: str) -> None:
        engine = self._engine
        conversation = engine.store.load(conversation_id)
        if conversation is not None:
            said = door.history(engine.new_id(), engine.clock(), conversation.messages)
            engine.line.post(conversation_id, said)

    def apply(self, conversation_id: str, events: Sequence[Event], *, show: bool = True) -> None:
        """Advance, commit, run effects; without ``show`` only what they show is seen.

        Raises:
            StorageError: Where nothing could be saved; nothing was sent either.
        """
        with self._engine.store.transaction():
            after, effects = self._advance(conversation_id, events)
        self._engine.line.flush()
        if after is not None:
            self._after_commit(after, effects, show=show)

    def _advance(
        self, conversation_id: str, events: Sequence[Event]
    ) -> tuple[Conversation | None, list[Effect]]:
        engine = self._engine
        before = engine.store.load(conversation_id)
        fresh = before is None
        if before is None:
            # Only a visitor's doing opens a conversation; a late receipt for one that was
            # deleted must not bring it back.
            if not any(isinstance(event, VisitorWrote | VisitorAskedForPerson) for event in events):
                return None, []
            now = engine.clock()
            before = Conversation(conversation_id, opened_at=now, changed_at=now)
        conversation = before
        effects: list[Effect] = []
        for event in events:
            allowed = engine.trusting.applied(event) if isinstance(event, AnswerReady) else event
            step = advance(conversation, allowed)
            news = step.conversation != conversation
            conversation = step.conversation
            effects += step.effects
            if news and isinstance(event, VisitorWrote) and _reads_like_danger(event):
                # The assistant reads its own questions; a person's nobody may read in time.
                danger = VisitorInDanger(engine.new_id(), engine.clock(), engine.settings.phone)
                step = advance(conversation, danger)
                conversation = step.conversation
                effects += step.effects
        if conversation == before and not fresh:
            return (conversation if effects else None), effects
        engine.store.save(conversation, _changed(before, conversation))
        name = engine.settings.operator_name
        for effect in effects:
            inner = inner_of(effect, made_id=engine.new_id(), at=engine.clock(), name=name)
            if inner is not None:
                # A receipt is not worth keeping; everything else stays until theirs has come.
                engine.line.post(conversation_id, inner, keep=not isinstance(effect, TellRead))
            if isinstance(effect, Judged):
                engine.trusting.count(effect)
            elif isinstance(effect, MailOwner | MailVisitor):
                engine.mailing.write(conversation, effect)
            elif isinstance(effect, MailSummary):
                engine.digests.write(conversation, effect)
            elif isinstance(effect, Send):
                for evidence in effect.message.evidence:
                    engine.store.count_use(evidence.entry_id)
        return conversation, effects

    def _after_commit(
        self, conversation: Conversation, effects: Sequence[Effect], *, show: bool = True
    ) -> None:
        engine = self._engine
        for effect in effects:
            with engine.telling():
                self._run(conversation, effect)
        if show:
            with engine.telling():
                engine.showcase.changed(conversation)
        engine.retelling.changed(conversation)
        with engine.telling():
            engine.trusting.tell()
            engine.teaching.saw(conversation)

    def _run(self, conversation: Conversation, effect: Effect) -> None:
        engine = self._engine
        match effect:
            case StartAnswer():
                # While a person is writing nothing is begun; they pause, or it is theirs.
                if not self._waiting.holds(conversation.id):
                    engine.answers.start(conversation)
            case CancelAnswer():
                engine.answers.cancel(conversation.id)
                self._waiting.release(conversation.id)
            case Hold(until):
                self.hold(conversation.id, until)
            case Alert(reason):
                self._waiting.call(conversation, reason, engine.clock())
                engine.mailing.watch(conversation)
                engine.showcase.alert(conversation.id, reason)
            case MailVisitor() if not engine.mailing.ready:
                engine.mailing.not_written()
            case Mention():
                engine.showcase.mention(conversation.id)
            case Quiet():
                self._waiting.handled(conversation.id)
                engine.showcase.quiet(conversation.id)


def _reads_like_danger(event: VisitorWrote) -> bool:
    fired = check(clean(event.message.text))
    return fired is not None and fired.reason is Reason.EMERGENCY


def _changed(before: Conversation, after: Conversation) -> list[Message]:
    known = {message.id: message for message in before.messages}
    return [message for message in after.messages if known.get(message.id) != message]
