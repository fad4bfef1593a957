"""An engine with a real store and a real writer process over a small model file. Not tests.

Visitors ask what lies in the middle zone, so that each question is drafted by the model; the
retriever is scripted and the relay's line keeps what leaves.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.answering.answer import Assistant
from desktop.answering.drafting import House
from desktop.app.drafts import WriterChatModel
from desktop.domain.conversation import Conversation, Mode
from desktop.domain.entry import Entry
from desktop.domain.intents import SendReply
from desktop.domain.message import Sender
from desktop.inference.process import WorkerState
from desktop.relay.desk import Opened
from desktop.relay.line import Arrived
from server_stub.envelope import Envelope, Type
from tests.answering.scripted import PARKING, ScriptedRetriever
from tests.engine.conftest import Desk, RealStore, message_id, running

ENTRIES = [Entry(PARKING[0], "Parking", (PARKING[1],), PARKING[2])]
KILL = signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM


@dataclass
class LaneDesk:
    """The desk, its writer, and visitors who may be several."""

    desk: Desk
    writer: WriterChatModel
    states: asyncio.Queue[WorkerState]
    told: list[str]
    """What the owner was told about the model."""
    asked: list[str] = field(default_factory=list)
    """Ids of the conversations in which a question was asked."""
    _sequence: int = 0

    def asks(self, conversation_id: str, text: str) -> None:
        """Let a visitor write."""
        self._sequence += 1
        desk, number = self.desk, self._sequence
        inner = {
            "type": "text", "id": message_id(number), "at": int(desk.now[0].timestamp() * 1000),
            "text": text, "lang": "en", "page": "/rooms",
        }  # fmt: skip
        desk.line.inners[number] = Opened(conversation_id, inner, False)
        visitor = bytes.fromhex(conversation_id)
        desk.engine.submit(
            Arrived(Envelope(Type.MSG, conversation=visitor, epoch=1, sequence=number))
        )
        self.asked.append(conversation_id)

    def visitor(self) -> str:
        """Return the id of a new visitor's conversation."""
        return f"{self._sequence + 1:032x}"

    def load(self, conversation_id: str) -> Conversation | None:
        return self.desk.store.load(conversation_id)

    def outcome(self, conversation_id: str) -> str:
        """Return 'answered' or 'handed over', '' while it is open, or what went wrong."""
        kept = self.load(conversation_id)
        if kept is None or self.desk.engine.answers.busy:
            return ""
        replies = [one for one in kept.messages if one.sender is Sender.ASSISTANT]
        if len(replies) > 1:
            return "answered twice"
        if replies:
            return "answered" if kept.mode is Mode.ASSISTANT else "answered and handed over"
        return "handed over" if kept.mode is Mode.WAITING and kept.given_up else ""

    async def ready(self) -> None:
        """Wait until the writer can be asked."""
        async with asyncio.timeout(60):
            await self.writer.process.wait_ready()

    async def begun(self) -> None:
        """Wait until the writer writes; a quick machine's may have answered all already."""
        async with asyncio.timeout(60):
            while not self.writer.process._hearing and not all(map(self.outcome, self.asked)):  # noqa: ASYNC110
                await asyncio.sleep(0.002)

    async def settled(self) -> None:
        """Wait until every question has its outcome."""
        async with asyncio.timeout(60):
            while self.desk.engine.answers.busy or not all(map(self.outcome, self.asked)):
                self.desk.changed.clear()
                try:
                    await asyncio.wait_for(self.desk.changed.wait(), 0.02)
                except TimeoutError:
                    continue


@asynccontextmanager
async def lane_desk(model: Path, folder: Path, store: RealStore) -> AsyncIterator[LaneDesk]:
    """Run a desk whose drafts come from ``model`` in a process of its own."""
    states: asyncio.Queue[WorkerState] = asyncio.Queue()
    told: list[str] = []
    writer = WriterChatModel(
        model, folder / "prefixes", lambda: ENTRIES, lambda: House("Hotel"),
        on_state=states.put_nowait, tell=told.append,
    )  # fmt: skip
    writer.process._back_off = [0.0]
    assistant = Assistant(ScriptedRetriever(), writer)
    assistant.calibration = type(assistant.calibration)(high=0.9999, low=0.0001)
    async with running(store) as desk:
        desk.engine.answers._assistant = assistant
        keeper = asyncio.create_task(writer.run())
        try:
            yield LaneDesk(desk, writer, states, told)
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)


async def kill_at_random(lane: LaneDesk, kills: int, seed: int = 1) -> dict[str, int]:
    """Kill the writer so many times while it writes; return what became of the visitors.

    Raises:
        AssertionError: If the inbox was disturbed, or a visitor was answered twice or never.
    """
    dice = random.Random(seed)
    operators = "f" * 32
    lane.asks(operators, "I want to talk to a person.")
    await lane.settled()
    # From here on it is the operator's own.
    lane.asked.remove(operators)
    outcomes: dict[str, int] = {}
    killed = 0
    while killed < kills:
        await lane.ready()
        visitors: list[str] = []
        for _ in range(dice.randrange(1, 4)):
            visitors.append(lane.visitor())
            lane.asks(visitors[-1], "Is there any parking nearby?")
        await lane.begun()
        await asyncio.sleep(dice.random() * 0.15)
        pid = lane.writer.process.pid
        assert pid is not None
        if lane.writer.process._hearing:
            os.kill(pid, KILL)
            killed += 1
        # The desk goes on at once, with the writer gone.
        lane.desk.engine.submit(SendReply(operators, f"I am here ({killed})."))
        await lane.settled()
        for one in visitors:
            how = lane.outcome(one)
            outcomes[how] = outcomes.get(how, 0) + 1
    kept = lane.load(operators)
    assert kept is not None
    assert kept.messages[-1].text == f"I am here ({killed})."
    assert set(outcomes) <= {"answered", "handed over"}, outcomes
    assert sorted(row.conversation_id for row in lane.desk.store.rows()) == sorted(
        {*lane.asked, operators}
    )
    return outcomes
