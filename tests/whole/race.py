"""One visitor, the assistant, operators, crashes and reconnects, in any order, on the real engine.

The engine, ``advance`` and the encrypted store are the real ones; the line and the assistant do
what the dice say. What must never happen is checked at the moment a message is posted, inside
the transaction that posts it.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from desktop.answering.answer import Question
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.decision import Decision, Draft, HandOff, Looked, Part, Reason, Reply, Zone
from desktop.domain.intents import (
    DiscardDraft,
    HandBack,
    Intent,
    MarkDone,
    OperatorTypes,
    SendDraft,
    SendReply,
    TakeBack,
    TakeOver,
)
from desktop.domain.message import Message, Sender
from desktop.domain.snapshots import AssistantState
from desktop.domain.trust import Trust
from desktop.engine.engine import AssistantChanged, Engine, EngineSettings, TimePassed
from desktop.relay.desk import Opened
from desktop.relay.line import Arrived, LineLost, LineUp, VisitorPresence
from server_stub.envelope import Envelope, Type
from tests.engine.conftest import (
    NOW,
    FakeKnowledge,
    FakeLine,
    NoFiles,
    RealStore,
    ScriptedReader,
    message_id,
)

STEPS = 24
LOOKED = Looked(Zone.VERBATIM, 0.97)
PARTS = (Part("In the yard."),)
DECISIONS: tuple[Decision, ...] = (
    Reply(PARTS, LOOKED),
    Reply(PARTS, LOOKED),
    Draft(PARTS, Reason.UNSURE, LOOKED),
    HandOff(Reason.NO_ANSWER, (), LOOKED),
)


class WatchedLine(FakeLine):
    """Looks at the conversation whenever something is posted in it."""

    def __init__(self, store: RealStore) -> None:
        super().__init__()
        self._store = store

    def post(self, conversation_id: str, inner: dict[str, object], *, keep: bool = True) -> None:
        if inner.get("sender") == "assistant":
            kept = self._store.load(conversation_id)
            assert kept is not None
            assert kept.mode is Mode.ASSISTANT, f"the assistant spoke while {kept.mode} had it"
            assert kept.operator is None
        super().post(conversation_id, inner, keep=keep)


class HeldAssistant:
    """Answers when it is let; what was cancelled meanwhile never comes."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self.waiting: list[asyncio.Future[Decision]] = []

    async def answer(self, question: Question) -> Decision:
        answer: asyncio.Future[Decision] = asyncio.get_running_loop().create_future()
        self.waiting.append(answer)
        return await answer

    def finish(self) -> None:
        self.waiting = [one for one in self.waiting if not one.done()]
        if self.waiting:
            self.waiting.pop(0).set_result(self._dice.choice(DECISIONS))


class Play:
    """One interleaving."""

    def __init__(self, store: RealStore, seed: int) -> None:
        self.dice = random.Random(seed)
        self.store = store
        self.visitor = f"{seed:032x}"
        self.now = NOW
        self.made = 0
        self.arrived: list[tuple[int, Opened]] = []
        self.assistant = HeldAssistant(self.dice)
        self.line = WatchedLine(store)
        self.begin()

    def begin(self) -> None:
        """Start the program."""
        self.engine = Engine(
            store=self.store,
            line=self.line,
            assistant=self.assistant,
            knowledge=FakeKnowledge(),
            files=NoFiles(),
            reader=ScriptedReader(),
            publish=lambda snapshot: None,
            new_id=self.fresh,
            settings=EngineSettings(burst_wait=0.0, start_limit=60.0, topics=Trust.AUTO),
            clock=self.clock,
        )
        self.engine.submit(AssistantChanged(AssistantState.READY))
        self.task = asyncio.get_running_loop().create_task(self.engine.run())

    def clock(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def fresh(self) -> str:
        self.made += 1
        return message_id(self.made, "m")

    @property
    def conversation(self) -> Conversation | None:
        return self.store.load(self.visitor)

    async def run(self) -> None:
        """Play it, let everything come to rest, and check what must hold at the end."""
        actions: tuple[tuple[Callable[[], Awaitable[None] | None], int], ...] = (
            (self.writes, 6),
            (self.assistant.finish, 8),
            (self.operator_acts, 6),
            (self.repeats, 2),
            (self.leaves_or_returns, 2),
            (self.line_drops, 1),
            (self.time_passes, 3),
            (self.crashes, 1),
        )
        choices = [one for one, _ in actions]
        weights = [weight for _, weight in actions]
        try:
            self.writes()
            for _ in range(STEPS):
                happening = self.dice.choices(choices, weights)[0]()
                if happening is not None:
                    await happening
                # Sometimes everything before has come to rest, mostly it has not.
                for _ in range(self.dice.choice((0, 0, 1, 3, 12))):
                    await asyncio.sleep(0)
                self.check()
            await self.settle()
            self.check_end()
        finally:
            self.task.cancel()
            await asyncio.gather(self.task, return_exceptions=True)

    def writes(self) -> None:
        number = len(self.arrived) + 1
        at = int(self.now.timestamp() * 1000)
        inner: dict[str, object] = {"type": "text", "id": message_id(number), "at": at}
        opened = Opened(self.visitor, inner | {"text": f"Where may I park, {number}?"})
        self.arrived.append((number, opened))
        self.arrives(number, opened)

    def repeats(self) -> None:
        """After a reconnect the relay repeats an envelope; the line knows it, or does not."""
        number, opened = self.dice.choice(self.arrived)
        known = self.dice.random() < 0.5 and self.store.has_message(
            self.visitor, str(opened.inner["id"])
        )
        self.arrives(number, Opened(self.visitor, opened.inner, duplicate=known))

    def arrives(self, number: int, opened: Opened) -> None:
        self.line.inners[number] = opened
        place = Envelope(Type.MSG, conversation=bytes(16), epoch=1, sequence=number)
        self.engine.submit(Arrived(place))

    def operator_acts(self) -> None:
        """An operator does something, as the window shows it or as it was a moment ago."""
        kept = self.conversation
        intents: list[Intent] = [
            TakeOver(self.visitor),
            OperatorTypes(self.visitor),
            SendReply(self.visitor, "I keep you a place.", self.on_screen()),
            HandBack(self.visitor, self.on_screen()),
            MarkDone(self.visitor, self.on_screen()),
        ]
        if kept is not None and kept.draft is not None:
            intents += [SendDraft(self.visitor, kept.draft.id)] * 3
            intents.append(DiscardDraft(self.visitor, kept.draft.id))
        ours = [one.id for one in kept.messages if one.is_ours] if kept is not None else []
        if ours:
            intents.append(TakeBack(self.visitor, (ours[-1],)))
        self.engine.submit(self.dice.choice(intents))

    def on_screen(self) -> str | None:
        """One of the visitor's messages was the newest when the operator looked, or none was."""
        kept = self.conversation
        written = [one.id for one in kept.messages if one.sender is Sender.VISITOR] if kept else []
        return self.dice.choice([None, "", *written[-3:]])

    def leaves_or_returns(self) -> None:
        self.engine.submit(VisitorPresence(self.visitor, self.dice.random() < 0.5))

    def line_drops(self) -> None:
        self.engine.submit(LineLost("The connection was lost."))
        self.engine.submit(LineUp())

    def time_passes(self) -> None:
        self.now += timedelta(seconds=self.dice.choice((1, 5, 16, 61, 130)))
        self.engine.submit(TimePassed())

    async def crashes(self) -> None:
        """The program is killed between two jobs; what is committed stays, nothing else."""
        self.engine._finish = lambda: None  # type: ignore[method-assign]
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)
        self.assistant.waiting.clear()
        self.line.forget()
        self.begin()
        # What was not acknowledged before the crash comes again after the login.
        kept = self.conversation
        known = {one.id for one in kept.messages} if kept is not None else set()
        for number, opened in self.arrived:
            if opened.inner["id"] not in known:
                self.arrives(number, opened)

    async def settle(self) -> None:
        """Let answers come, the operator stop typing, and everything queued be done."""
        for _ in range(200):
            self.assistant.finish()
            await asyncio.sleep(0)
            if self.engine.idle and not self.engine.steps.somebody_is_due:
                kept = self.conversation
                if kept is None or kept.mode is not Mode.ASSISTANT or not kept.pending:
                    return
                # A person was writing: the answer comes once they have stopped.
                self.now += timedelta(seconds=16)
            if self.engine.steps.somebody_is_due:
                self.engine.submit(TimePassed())
        raise AssertionError("it never came to rest")

    def check(self) -> None:
        kept = self.conversation
        if kept is None:
            return
        assert (kept.operator is not None) == (kept.mode is Mode.OPERATOR)
        assert (kept.given_up is not None) == (kept.mode is Mode.WAITING)
        alone = [one.answers for one in kept.messages if _alone(one)]
        assert len(alone) == len(set(alone)), "two answers to one message"

    def check_end(self) -> None:
        self.check()
        kept = self.conversation
        assert kept is not None
        written = [one.id for one in kept.messages if one.sender is Sender.VISITOR]
        assert written == [str(opened.inner["id"]) for _, opened in self.arrived]
        if kept.mode is Mode.ASSISTANT:
            assert not kept.pending, "nobody answers, and nobody was asked to"


def _alone(message: Message) -> bool:
    return message.sender is Sender.ASSISTANT and message.operator is None


async def play(store: RealStore, seeds: range) -> None:
    """Play one interleaving for each seed; a failure names its seed."""
    for seed in seeds:
        try:
            await Play(store, seed).run()
        except AssertionError as failure:
            raise AssertionError(f"seed {seed}: {failure}") from failure
