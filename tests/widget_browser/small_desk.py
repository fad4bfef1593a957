"""A desk small enough for the widget's tests: the real line to a real relay, replies from a script.

Not the engine: it answers what the test put into ``replies`` and remembers what it heard.
"""

from __future__ import annotations

import asyncio
import queue
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any

from desktop.relay.line import Arrived, Line, LineEvent, LineUp, Opened, WidgetSettings
from desktop.relay.seal import b64
from tests.relay.memory_store import MemoryStore

Inner = dict[str, Any]
WAIT_SECONDS = 15.0


def inner(kind: str, **fields: object) -> Inner:
    """Return an inner message of the desk with a fresh id."""
    return {
        "type": kind,
        "id": b64(secrets.token_bytes(16)),
        "at": time.time_ns() // 10**6,
        **fields,
    }


def reply(text: str, sender: str = "assistant", **fields: object) -> Inner:
    """Return a text of the desk."""
    return inner("text", text=text, sender=sender, **fields)


class SmallDesk:
    """One desk on a thread of its own; the methods may be called from any other."""

    def __init__(self, relay_url: str, settings: WidgetSettings, origins: list[str]) -> None:
        self.heard: queue.Queue[tuple[str, Inner]] = queue.Queue()
        """(conversation, inner message), receipts and presence left out, repeats left out."""
        self.receipts: queue.Queue[Inner] = queue.Queue()
        self.history: list[Inner] = []
        """What a browser that joins by a link is told."""
        self.answer: Callable[[Inner], list[Inner]] = lambda _: []
        self._store = MemoryStore()
        self._up = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._line = Line(
            url=relay_url,
            store=self._store,
            settings=settings,
            origins=origins,
            on_event=self._on_event,
            pause=lambda _: 0.05,
        )
        self.site = self._line.site
        self._running: asyncio.Task[None] | None = None
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def connect(self, *, person: bool = False, assistant: bool = True) -> None:
        """Log in, and wait until that is done."""
        self._up.clear()

        def start() -> None:
            self._line.set_presence(person=person, assistant=assistant)
            self._running = self._loop.create_task(self._line.run())

        self._call(start)
        assert self._up.wait(WAIT_SECONDS), "the small desk did not reach the relay"

    def leave(self) -> None:
        """Say BYE and be away."""
        running, self._running = self._running, None
        if running is not None:
            asyncio.run_coroutine_threadsafe(self._end(running), self._loop).result(WAIT_SECONDS)

    def close(self) -> None:
        """End the thread."""
        self.leave()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(WAIT_SECONDS)
        self._loop.close()

    def post(self, conversation: str, *messages: Inner) -> None:
        """Send messages, kept until the visitor's receipt."""

        def run() -> None:
            with self._store.transaction():
                for message in messages:
                    self._line.post(conversation, message)
            self._line.flush()

        self._call(run)

    def ephemeral(self, conversation: str, message: Inner) -> None:
        """Send an EPH."""
        self._call(lambda: self._line.ephemeral(conversation, message))

    def read(self, conversation: str, *ids: str) -> None:
        """Tell the visitor that messages were read."""

        def run() -> None:
            with self._store.transaction():
                receipt = inner("receipt", state="read", ref=list(ids))
                self._line.post(conversation, receipt, keep=False)
            self._line.flush()

        self._call(run)

    def link(self, conversation: str, page: str) -> str:
        """Return a link into a conversation, as it stands in an e-mail."""
        made: list[str | None] = []
        self._call(lambda: made.append(self._line.resume_link(conversation, page)))
        assert made[0] is not None
        return made[0]

    def revoke(self, conversation: str) -> None:
        """Let no link lead into a conversation any more."""
        self._call(lambda: self._store.revoke_resume_links(conversation))

    def dress(self, settings: WidgetSettings) -> None:
        """Sign other settings; who connects next is shown them."""
        self._call(lambda: self._line.update_settings(settings))

    def present(self, *, person: bool, assistant: bool) -> None:
        """Change who is there."""
        self._call(lambda: self._line.set_presence(person=person, assistant=assistant))

    def hear(self, kind: str = "text") -> tuple[str, Inner]:
        """Return the next (conversation, inner message), which must be of ``kind``."""
        conversation, message = self.heard.get(timeout=WAIT_SECONDS)
        assert message["type"] == kind, message
        return conversation, message

    def receipt_of(self, message_id: str, state: str) -> Inner:
        """Return the visitor's receipt that says ``state`` of a message."""
        while True:
            receipt = self.receipts.get(timeout=WAIT_SECONDS)
            if message_id in receipt["ref"] and receipt["state"] == state:
                return receipt

    @staticmethod
    async def _end(running: asyncio.Task[None]) -> None:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    def _call(self, run: Callable[[], None]) -> None:
        done: Future[None] = Future()

        def called() -> None:
            try:
                run()
                done.set_result(None)
            except Exception as error:
                done.set_exception(error)

        self._loop.call_soon_threadsafe(called)
        done.result(WAIT_SECONDS)

    def _on_event(self, event: LineEvent) -> None:
        if isinstance(event, LineUp):
            self._up.set()
        if not isinstance(event, Arrived):
            return
        with self._store.transaction():
            opened = self._opened(event)
            if opened is not None and opened.resumed:
                self._line.post(opened.conversation_id, inner("history", items=self.history))
            if opened is not None and not opened.duplicate:
                self._take(opened.conversation_id, opened.inner)
        self._flush(event)

    def _opened(self, event: Arrived) -> Opened | None:
        return self._line.open(event.envelope)

    def _flush(self, event: Arrived) -> None:
        self._line.flush(event.envelope)

    def _take(self, conversation: str, message: Mapping[str, object]) -> None:
        known = dict(message)
        if known["type"] == "receipt":
            self.receipts.put(known)
        elif known["type"] != "presence":
            self.heard.put((conversation, known))
            for one in self.answer(known):
                if one["type"] == "save":
                    self._line.ephemeral(conversation, one)
                else:
                    self._line.post(conversation, one)
