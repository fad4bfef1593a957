"""A visitor, the assistant and operators at once, with crashes: who may answer, in 10,000 orders.

The lane and the queue of the engine are played by hand: an answer that was finished before
it was cancelled is still delivered afterwards, which is where talking over somebody begins.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from desktop.domain.advance import advance
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.decision import Decision, Draft, HandOff, Looked, Part, Reason, Reply, Zone
from desktop.domain.effects import CancelAnswer, Effect, Hold, Send, StartAnswer
from desktop.domain.events import (
    AnswerReady,
    Event,
    NobodyAnswered,
    OperatorHandedBack,
    OperatorMarkedDone,
    OperatorOpened,
    OperatorPaused,
    OperatorReplied,
    OperatorTookBack,
    OperatorTookOver,
    OperatorTyped,
    VisitorAskedForPerson,
    VisitorCame,
    VisitorWent,
    VisitorWrote,
)
from desktop.domain.message import Message, Sender
from desktop.domain.schedule import Opening
from desktop.storage.codec import decode, encode

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OPEN = Opening(open=True)
LOOKED = Looked(Zone.VERBATIM, 0.97)
DECISIONS: tuple[Decision, ...] = (
    Reply((Part("In the yard."),), LOOKED),
    Reply((Part("In the yard."),), LOOKED),
    Draft((Part("Perhaps in the yard."),), Reason.UNSURE, LOOKED),
    HandOff(Reason.NO_ANSWER, (), LOOKED),
)
INTERLEAVINGS, STEPS = 10_000, 24


@dataclass
class Play:
    """One conversation, the answer that is being made, and those that are on their way."""

    chance: random.Random
    conversation: Conversation = field(
        default_factory=lambda: Conversation("7c" * 16, opened_at=NOW, changed_at=NOW)
    )
    now: datetime = NOW
    made: int = 0
    in_the_making: str | None = None
    held: bool = False
    queued: list[AnswerReady] = field(default_factory=list)
    written: list[VisitorWrote] = field(default_factory=list)
    sent: list[Message] = field(default_factory=list)

    def fresh(self) -> str:
        self.made += 1
        return f"m{self.made}"

    def happens(self, event: Event) -> None:
        before = self.conversation
        step = advance(before, event)
        self.conversation = step.conversation
        for effect in step.effects:
            self._run(effect)
        self._check(before, event, [one.message for one in step.effects if isinstance(one, Send)])

    def _run(self, effect: Effect) -> None:
        match effect:
            case StartAnswer(answers) if not self.held:
                self.in_the_making = answers
            case CancelAnswer():
                self.in_the_making, self.held = None, False
            case Hold():
                self.in_the_making, self.held = None, True

    def _check(self, before: Conversation, event: Event, sent: list[Message]) -> None:
        after = self.conversation
        assert (after.operator is not None) == (after.mode is Mode.OPERATOR)
        assert (after.given_up is not None) == (after.mode is Mode.WAITING)
        for message in sent:
            if message.sender is not Sender.ASSISTANT or message.operator is not None:
                continue
            assert isinstance(event, AnswerReady)
            assert before.mode is Mode.ASSISTANT
            assert not self.held, "the assistant spoke while a person was writing"
            answered = {one.answers for one in self.sent if one.sender is not Sender.NOTICE}
            assert message.answers not in answered, "two answers to one message"
        self.sent += sent

    def finish(self) -> None:
        """The lane's answer is made; it lies in the queue, whatever happens to the lane now."""
        if self.in_the_making is None:
            return
        ids = (self.fresh(), self.fresh())
        decision = self.chance.choice(DECISIONS)
        self.queued.append(AnswerReady(self.in_the_making, decision, ids, self.now, OPEN))
        self.in_the_making = None

    def deliver(self) -> None:
        if self.queued:
            self.happens(self.queued.pop(0))

    def write(self) -> None:
        message = Message(self.fresh(), Sender.VISITOR, "Where may I park?", self.now)
        self.written.append(VisitorWrote(message))
        self.happens(self.written[-1])

    def repeat(self) -> None:
        """After a reconnect the relay brings again what it is not sure of."""
        if self.written:
            self.happens(self.chance.choice(self.written))

    def crash(self) -> None:
        """Everything in memory is gone; what was committed is read again and taken up."""
        kept = encode(self.conversation, leave_out=frozenset({"messages"}))
        self.conversation = decode(Conversation, kept, messages=self.conversation.messages)
        self.queued.clear()
        self.in_the_making, self.held = None, False
        if self.conversation.mode is Mode.ASSISTANT and self.conversation.pending:
            self.in_the_making = self.conversation.newest

    def reply(self) -> None:
        draft = self.conversation.draft
        text, used = "Behind the house.", None
        if draft is not None and self.chance.random() < 0.5:
            text, used = draft.text, draft.id
        elif self.conversation.mode is not Mode.OPERATOR:
            self.happens(OperatorTookOver("Desk 1", self.fresh(), self.now))
        self.happens(OperatorReplied("Desk 1", self.fresh(), text, self.now, used))

    def take_back(self) -> None:
        ours = [one.id for one in self.conversation.messages if one.is_ours]
        if ours:
            self.happens(OperatorTookBack("Desk 1", (ours[-1],), self.now))

    def on_screen(self) -> str | None:
        """One of the visitor's messages was the newest when the operator looked, or none was."""
        written = [one.id for one in self.conversation.messages if one.sender is Sender.VISITOR]
        return self.chance.choice([None, "", *written[-3:]])

    def pause(self) -> None:
        """Fifteen seconds without a key."""
        if self.held:
            self.now += timedelta(seconds=15)
            self.held = False
            self.happens(OperatorPaused(self.now))

    def step(self) -> None:
        self.now += timedelta(milliseconds=self.chance.randint(1, 900))
        now, happens = self.now, self.happens
        moves: list[Callable[[], None]] = [
            self.write, self.write, self.repeat, self.finish, self.finish, self.deliver,
            self.deliver, self.reply, self.take_back, self.pause, self.crash,
            lambda: happens(OperatorTyped("Desk 1", now)),
            lambda: happens(OperatorTookOver("Desk 2", self.fresh(), now)),
            lambda: happens(OperatorHandedBack("Desk 1", self.fresh(), now, self.on_screen())),
            lambda: happens(OperatorMarkedDone("Desk 1", now, self.on_screen())),
            lambda: happens(OperatorOpened("Desk 1", now)),
            lambda: happens(VisitorAskedForPerson(self.fresh(), now, OPEN)),
            lambda: happens(NobodyAnswered(self.fresh(), now, OPEN)),
            lambda: happens(VisitorWent(now)),
            lambda: happens(VisitorCame(now)),
        ]  # fmt: skip
        self.chance.choice(moves)()

    def settle(self) -> None:
        """Let everything that is on its way arrive."""
        for _ in range(8):
            self.pause()
            self.finish()
            self.deliver()


def test_the_assistant_and_a_person_never_answer_the_same_visitor() -> None:
    for seed in range(INTERLEAVINGS):
        play = Play(random.Random(seed))
        for _ in range(STEPS):
            play.step()
        play.settle()
        left = play.conversation
        if left.mode is Mode.ASSISTANT:
            assert left.pending == (), f"nobody answers what is pending, seed {seed}"
