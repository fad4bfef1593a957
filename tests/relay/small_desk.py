"""The least of an engine around a ``Line``: it opens, remembers, answers by a rule, flushes."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence

from desktop.relay.line import (
    Arrived,
    Line,
    LineEvent,
    LineUp,
    Opened,
    Stored,
    VisitorPresence,
    WidgetSettings,
)
from desktop.relay.ports import SessionStore
from desktop.relay.seal import b64
from tests.relay.memory_store import MemoryStore

SETTINGS = WidgetSettings(name="Haus am Fluß", greeting={"en": "Good day."}, languages=("en", "de"))
ORIGIN = "https://hotel.example"


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def no_pause(attempt: int) -> float:
    return 0.01 * min(attempt, 20)


class SmallDesk:
    """Answers every text with ``answer(text)``; ``heard`` is what was opened, once each."""

    def __init__(
        self,
        url: str,
        store: SessionStore | None = None,
        *,
        answer: Callable[[str], str | None] = lambda text: f"You wrote: {text}",
        clock: Callable[[], int] = now_ms,
        origins: Sequence[str] = (ORIGIN,),
    ) -> None:
        self.store = store or MemoryStore()
        self.answer = answer
        self.events: list[LineEvent] = []
        self.heard: list[Opened] = []
        self.line = Line(
            url=url,
            store=self.store,
            settings=SETTINGS,
            origins=origins,
            on_event=self._on_event,
            now_ms=clock,
            pause=no_pause,
        )
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> SmallDesk:
        self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self.line.run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            (ended,) = await asyncio.gather(self._task, return_exceptions=True)
            assert ended is None or isinstance(ended, asyncio.CancelledError), ended

    @property
    def texts(self) -> list[str]:
        return [str(one.inner["text"]) for one in self.heard if one.inner["type"] == "text"]

    @property
    def stored(self) -> list[str]:
        return [one.message_id for one in self.events if isinstance(one, Stored)]

    @property
    def waiting(self) -> list[str]:
        return [row.message_id for row in self.store.outbox()]

    def reply(self, conversation_id: str, text: str, sender: str = "assistant") -> str:
        made_id = b64(secrets.token_bytes(16))
        inner: dict[str, object] = {"type": "text", "id": made_id, "at": now_ms()}
        with self.store.transaction():
            self.line.post(conversation_id, inner | {"text": text, "sender": sender})
        self.line.flush()
        return made_id

    async def until(self, predicate: Callable[[], bool], timeout: float = 15.0) -> None:
        async with asyncio.timeout(timeout):
            while not predicate():
                if self._task is not None and self._task.done():
                    self._task.result()
                self._changed.clear()
                await self._changed.wait()

    async def until_up(self, times: int = 1) -> None:
        await self.until(lambda: sum(isinstance(one, LineUp) for one in self.events) >= times)

    def here(self, conversation_id: str) -> list[bool]:
        return [
            one.here
            for one in self.events
            if isinstance(one, VisitorPresence) and one.conversation_id == conversation_id
        ]

    def _on_event(self, event: LineEvent) -> None:
        self.events.append(event)
        if isinstance(event, Arrived):
            self._arrived(event)
        self._changed.set()

    def _arrived(self, event: Arrived) -> None:
        with self.store.transaction():
            opened = self.line.open(event.envelope)
            if opened is not None and not opened.duplicate:
                self.heard.append(opened)
                self._remember(opened)
                self._answer(opened)
        self.line.flush(event.envelope)

    def _remember(self, opened: Opened) -> None:
        # As the engine does when it saves the conversation's messages.
        if isinstance(self.store, MemoryStore) and opened.inner["type"] == "text":
            self.store.held.messages.add((opened.conversation_id, str(opened.inner["id"])))

    def _answer(self, opened: Opened) -> None:
        if opened.inner["type"] != "text":
            return
        reply = self.answer(str(opened.inner["text"]))
        if reply is not None:
            made_id = b64(secrets.token_bytes(16))
            inner: dict[str, object] = {"type": "text", "id": made_id, "at": now_ms()}
            self.line.post(
                opened.conversation_id,
                inner | {"text": reply, "sender": "assistant", "answers": opened.inner["id"]},
            )


def run(work: Awaitable[None]) -> None:
    """Run one test's coroutine; no test of a line takes a minute unless it hangs."""

    async def limited() -> None:
        async with asyncio.timeout(60):
            await work

    asyncio.run(limited())
