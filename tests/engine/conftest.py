"""A desk whose store is real and whose line and assistant do what the test says."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from desktop.answering.answer import Question
from desktop.domain.conversation import Conversation
from desktop.domain.decision import Decision, HandOff, Looked, Part, Reason, Reply, Zone
from desktop.domain.entry import Entry
from desktop.domain.findings import Finding
from desktop.domain.letters import LetterError, Post
from desktop.domain.message import Evidence
from desktop.domain.snapshots import AssistantState, Snapshot
from desktop.domain.trust import Trust
from desktop.engine.engine import AssistantChanged, Engine, EngineSettings
from desktop.knowledge.reading.found import Found, UnreadableError
from desktop.relay.desk import Opened
from desktop.relay.line import Arrived
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.database import open_database
from desktop.storage.store import Store
from desktop.storage.vault import ThrowAwayVault
from server_stub.envelope import Envelope, Type

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
VISITOR = "7c" * 16
KEY = bytes(32)
T = TypeVar("T", bound=object)

RealStore = Store[Prekey, OutboxRow]


def message_id(number: int, kind: str = "v") -> str:
    return f"{kind}{number}".ljust(22, "_")


@dataclass
class FakeLine:
    """Opens what the test put in, keeps what is posted, and can be told to fail."""

    inners: dict[int, Opened] = field(default_factory=dict)
    posted: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    flushed: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    taken: list[Envelope] = field(default_factory=list)
    presence: list[tuple[bool, bool]] = field(default_factory=list)
    forgotten: int = 0
    asked_again: int = 0

    def open(self, envelope: Envelope, site: str = "") -> Opened | None:
        return self.inners.get(envelope.sequence)

    def post(self, conversation_id: str, inner: dict[str, object], *, keep: bool = True) -> None:
        self.posted.append((conversation_id, inner))

    def ephemeral(self, conversation_id: str, inner: dict[str, object]) -> None:
        self.posted.append((conversation_id, inner))

    def forget(self) -> None:
        self.forgotten += 1
        self.posted.clear()

    def flush(self, taken: Envelope | None = None, site: str = "") -> None:
        self.flushed += self.posted
        self.posted.clear()
        if taken is not None:
            self.taken.append(taken)

    def ask_again(self) -> None:
        self.asked_again += 1

    def resume_link(self, conversation_id: str, page: str | None) -> str | None:
        return f"{page}#deskbell=link"

    def set_presence(self, *, person: bool, assistant: bool) -> None:
        self.presence.append((person, assistant))

    @property
    def texts(self) -> list[tuple[str, str]]:
        """(sender, text) of everything that left."""
        return [
            (str(inner["sender"]), str(inner["text"]))
            for _, inner in self.flushed
            if inner["type"] == "text"
        ]


class ScriptedAssistant:
    """Answers what it was told to; can be held back to let something else happen first."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.decide: Callable[[Question], Decision] = lambda question: reply(
            f"about {question.texts[-1]}"
        )

    async def answer(self, question: Question) -> Decision:
        self.questions.append(question)
        await self.gate.wait()
        return self.decide(question)


class FakeKnowledge:
    """Notes what the index was told; can be away."""

    def __init__(self) -> None:
        self.known: dict[str, Entry] = {}
        self.away = False

    async def sync(self, entries: Sequence[Entry]) -> None:
        self._check()
        self.known = {entry.id: entry for entry in entries}

    async def save(self, entry: Entry) -> None:
        self._check()
        self.known[entry.id] = entry

    async def delete(self, entry_id: str) -> None:
        self._check()
        self.known.pop(entry_id, None)

    def _check(self) -> None:
        if self.away:
            raise ConnectionError("the worker is restarting")


class FakeMail:
    """Keeps what was sent; can be not set up, or refuse."""

    def __init__(self, *, ready: bool = True) -> None:
        self.ready = ready
        self.sent: list[Post] = []
        self.tried: list[str] = []
        self.problem: LetterError | None = None

    async def send(self, post: Post) -> None:
        self.tried.append(post.id)
        if self.problem is not None:
            raise self.problem
        self.sent.append(post)


class FakeStudy:
    """A trial that answers by title, groups by first word, and can be away."""

    def __init__(self) -> None:
        self.entries: tuple[Entry, ...] = ()
        self.asked: list[Question] = []
        self.away = False
        self.gate = asyncio.Event()
        self.gate.set()
        self.findings: list[Finding] = []
        self.closed = 0

    async def use(self, entries: Sequence[Entry]) -> None:
        if self.away:
            raise ConnectionError("the worker is restarting")
        self.entries = tuple(entries)

    async def decide(self, question: Question) -> Decision:
        self.asked.append(question)
        await self.gate.wait()
        return by_title(question, self.entries)

    async def close(self) -> None:
        self.closed += 1

    async def gather(
        self, groups: Sequence[Sequence[str]], new: Sequence[str], apart: Sequence[int]
    ) -> list[int]:
        if self.away:
            raise ConnectionError("the worker is restarting")
        first: dict[str, int] = {}
        labels = []
        for at, texts in enumerate([*groups, *([text] for text in new)]):
            word = texts[0].split()[0].casefold()
            known = first.setdefault(word, at)
            labels.append(at if at in apart else known)
        return labels

    async def look_over(self) -> list[Finding]:
        return self.findings


def by_title(question: Question, entries: Sequence[Entry]) -> Decision:
    """Answer from the entry whose title or way of asking is in the question."""
    text = question.texts[-1].casefold()
    for entry in entries:
        if any(one.casefold() in text for one in (entry.title, *entry.questions)):
            evidence = Evidence(entry.id, entry.version, entry.title, entry.answer, 0.97)
            return Reply((Part(entry.answer, (evidence,)),), Looked(Zone.VERBATIM, 0.97))
    return HandOff(Reason.NO_ANSWER, (), Looked(Zone.HANDOFF, 0.1))


class NoFiles:
    """No files are read or written in these tests."""

    def write(self, path: Path, entries: Sequence[Entry]) -> int:
        raise OSError("there is no disk")


class ScriptedReader:
    """Gives what the test says; can be held back, and notes that it was closed."""

    def __init__(self) -> None:
        self.places: list[str] = []
        self.gives: list[Found] = []
        self.problem: str | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.closed = 0

    async def read(self, place: str) -> AsyncGenerator[Found, None]:
        self.places.append(place)
        try:
            for one in self.gives:
                yield one
            await self.gate.wait()
            if self.problem is not None:
                raise UnreadableError(self.problem)
        finally:
            self.closed += 1


def reply(text: str) -> Reply:
    evidence = Evidence("parking", 1, "Parking", text, 0.97)
    return Reply((Part(text, (evidence,)),), Looked(Zone.VERBATIM, 0.97))


def hand_off(reason: Reason = Reason.LIVE_FACT) -> HandOff:
    return HandOff(reason, (), Looked(Zone.HANDOFF, 0.1))


@dataclass
class Desk:
    """The engine with everything around it, and what it has shown."""

    engine: Engine
    store: RealStore
    line: FakeLine
    assistant: ScriptedAssistant
    knowledge: FakeKnowledge
    shown: list[Snapshot]
    now: list[datetime]
    changed: asyncio.Event
    study: FakeStudy
    reader: ScriptedReader
    listeners: list[Callable[[Snapshot], None]] = field(default_factory=list)
    """Also get each snapshot, such as a window."""

    def arrives(self, sequence: int, inner: dict[str, object], *, duplicate: bool = False) -> None:
        """Let an envelope with this inner message come from the relay."""
        self.line.inners[sequence] = Opened(VISITOR, inner, duplicate)
        conversation = bytes.fromhex(VISITOR)
        envelope = Envelope(Type.MSG, conversation=conversation, epoch=1, sequence=sequence)
        self.engine.submit(Arrived(envelope))

    def writes(self, number: int, text: str) -> None:
        """Let the visitor write."""
        at = int(self.now[0].timestamp() * 1000)
        made = message_id(number)
        self.arrives(
            number,
            {"type": "text", "id": made, "at": at, "text": text, "lang": "en", "page": "/rooms"},
        )

    async def until(self, happened: Callable[[], T]) -> T:
        """Wait until ``happened`` is true; fail loudly when it does not come."""
        async with asyncio.timeout(10):
            while not (found := happened()):
                self.changed.clear()
                try:
                    await asyncio.wait_for(self.changed.wait(), 0.02)
                except TimeoutError:
                    continue
            return found

    async def quiet(self) -> None:
        """Wait until the queue is empty and nothing is being answered."""
        await self.until(lambda: self.engine.idle)

    def conversation(self) -> Conversation:
        kept = self.store.load(VISITOR)
        assert kept is not None
        return kept

    def last(self, kind: type[T]) -> T:
        """Return the newest snapshot of a kind."""
        return next(one for one in reversed(self.shown) if isinstance(one, kind))


@pytest.fixture
def open_store(tmp_path: Path) -> Callable[[], RealStore]:
    def make() -> RealStore:
        vault = ThrowAwayVault(KEY)
        return Store(open_database(tmp_path, KEY), vault, prekey=Prekey, outbox_row=OutboxRow)

    return make


@asynccontextmanager
async def running(
    store: RealStore,
    *,
    ready: bool = True,
    settings: EngineSettings | None = None,
    mail: FakeMail | None = None,
) -> AsyncIterator[Desk]:
    """Run an engine over ``store`` for as long as the block lasts."""
    shown: list[Snapshot] = []
    listeners: list[Callable[[Snapshot], None]] = []
    changed = asyncio.Event()
    now = [NOW]
    ids = itertools.count()

    def publish(snapshot: Snapshot) -> None:
        shown.append(snapshot)
        for listener in listeners:
            listener(snapshot)
        changed.set()

    def clock() -> datetime:
        now[0] += timedelta(milliseconds=1)
        return now[0]

    line, assistant, knowledge = FakeLine(), ScriptedAssistant(), FakeKnowledge()
    study = FakeStudy()
    reader = ScriptedReader()
    engine = Engine(
        store=store,
        line=line,
        assistant=assistant,
        knowledge=knowledge,
        files=NoFiles(),
        reader=reader,
        publish=publish,
        new_id=lambda: message_id(next(ids), "d"),
        settings=settings
        or EngineSettings(burst_wait=0.0, start_limit=0.2, settle=0.0, topics=Trust.AUTO),
        study=study,
        clock=clock,
        mail=mail,
    )
    if ready:
        engine.submit(AssistantChanged(AssistantState.READY))
    task = asyncio.create_task(engine.run())
    try:
        yield Desk(
            engine,
            store,
            line,
            assistant,
            knowledge,
            shown,
            now,
            changed,
            study,
            reader,
            listeners,
        )
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


Opener = Callable[[], RealStore]


def play(
    open_store: Opener,
    scene: Callable[[Desk], object],
    *,
    ready: bool = True,
    settings: EngineSettings | None = None,
    mail: FakeMail | None = None,
) -> None:
    """Run one scene with a running engine."""

    async def main() -> None:
        store = open_store()
        try:
            async with running(store, ready=ready, settings=settings, mail=mail) as desk:
                result = scene(desk)
                assert asyncio.iscoroutine(result)
                await result
        finally:
            store.close()

    asyncio.run(main())
