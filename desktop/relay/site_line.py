"""A site's line to the relay: one ``Line`` for each identity key that counts, seen as one.

Most of the time there is one key. For thirty days after a renewal there are two, each logged in
under its own name; a conversation stays with the key it began under, and so does every answer.
The line of the key in use says how the desk stands; of the older one's there is ``OlderLine``.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping, Sequence

from desktop.relay import succession
from desktop.relay.connecting import Dial
from desktop.relay.desk import Opened
from desktop.relay.line import Line, full_jitter
from desktop.relay.line_events import (
    Arrived,
    LineEvent,
    LineLost,
    LineRefused,
    LineUp,
    NobodyThere,
    OlderLine,
)
from desktop.relay.ports import IdentityStore
from desktop.relay.settings import WidgetSettings
from desktop.relay.succession import Identities
from server_stub.envelope import Envelope

FAREWELL_SECONDS = 5.0
"""How long the relay has to hear that a name takes no more visitors."""


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


class SiteLine:
    """Used as a ``Line`` is: on one thread and one loop, with the same calls."""

    def __init__(
        self,
        *,
        url: str,
        store: IdentityStore,
        settings: WidgetSettings,
        origins: Sequence[str],
        on_event: Callable[[LineEvent], None],
        now_ms: Callable[[], int] = _now_ms,
        proxy: str | None = None,
        dial: Dial | None = None,
        pause: Callable[[int], float] = full_jitter,
        came_by_older: Callable[[], None] = lambda: None,
    ) -> None:
        """Make the desk's keys where there are none yet; nothing is connected.

        Args:
            came_by_older: Called in the transaction in which a visitor begins an epoch under the
                older key.

        Raises:
            SuccessionError: If the keys don't fit each other.
        """
        self._url, self._settings, self._origins = url.rstrip("/"), settings, tuple(origins)
        self._store, self._on_event, self._came_by_older = store, on_event, came_by_older
        self._now_ms, self._proxy, self._dial, self._pause = now_ms, proxy, dial, pause
        self._presence = {"person": False, "assistant": False}
        self._lines: dict[int, Line] = {}
        self._changed = asyncio.Event()
        self._farewell = asyncio.Event()
        self.adopt()

    @property
    def site(self) -> str:
        """43 characters: what stands in the line for the website."""
        return self._current.site

    @property
    def url(self) -> str:
        """The relay's address, '' for none."""
        return self._url

    @property
    def up(self) -> bool:
        """True while logged in under the key in use."""
        return self._current.up

    @property
    def older_up(self) -> bool:
        """True while logged in under the older key too."""
        return any(line.up for number, line in self._lines.items() if number != self._number)

    @property
    def _current(self) -> Line:
        return self._lines[self._number]

    def adopt(self) -> Identities:
        """Read which keys count; from now on there is a line for each and for no other."""
        with self._store.transaction():
            held = succession.load(self._store)
        self._number = held.number
        wanted = {held.number} if held.before is None else {held.before, held.number}
        for number in set(self._lines) - wanted:
            del self._lines[number]
        for number in sorted(wanted - set(self._lines)):
            self._lines[number] = self._made(number)
        self._changed.set()
        return held

    def _made(self, number: int) -> Line:
        line = Line(
            url=self._url,
            store=self._store.shelf_of(number),
            settings=self._settings,
            origins=self._origins,
            on_event=lambda event: self._heard(number, event),
            now_ms=self._now_ms,
            proxy=self._proxy,
            dial=self._dial,
            pause=self._pause,
        )
        line.set_presence(**self._presence)
        return line

    async def run(self) -> None:
        """Keep up every line that there is; ends when each of them was refused for good."""
        running: dict[int, tuple[Line, asyncio.Task[None]]] = {}
        try:
            while True:
                self._changed.clear()
                for number, (line, task) in list(running.items()):
                    if self._lines.get(number) is not line:
                        del running[number]
                        await _ended(task)
                for number, line in self._lines.items():
                    if number not in running:
                        running[number] = line, asyncio.create_task(line.run(), name="line")
                busy = {task for _, task in running.values() if not task.done()}
                if not busy and not self._changed.is_set():
                    return
                changed = asyncio.create_task(self._changed.wait(), name="keys")
                try:
                    await asyncio.wait({changed, *busy}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    changed.cancel()
                for _, task in running.values():
                    if task.done():
                        task.result()
        finally:
            await asyncio.gather(*(_ended(task) for _, task in running.values()))

    async def say_farewell(self) -> None:
        """Let the relay turn visitors of the older name away, where it can be reached now.

        A site without origins takes no page's visitors; after some days without a desk the relay
        forgets it, and then nobody knows the name.
        """
        older = [line for number, line in self._lines.items() if number != self._number]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FAREWELL_SECONDS):
                for line in older:
                    if self.up and not line.up:
                        await self._stands()
                    if line.up:
                        line.move(self._url, ())
                        line.ask_again()
                        await self._stands()

    async def _stands(self) -> None:
        """Wait until the older line is up, lost or refused anew."""
        self._farewell.clear()
        await self._farewell.wait()

    def _heard(self, number: int, event: LineEvent) -> None:
        match event:
            case Arrived(envelope):
                # A key that was destroyed a moment ago opens nothing: the relay keeps it, unacknowledged.
                if (line := self._lines.get(number)) is not None:
                    self._on_event(Arrived(envelope, line.site))
            case LineUp() | LineLost() | LineRefused() if number != self._number:
                self._farewell.set()
                self._on_event(OlderLine(event))
            case _:
                self._on_event(event)

    def _under(self, site: str, conversation_id: str) -> tuple[int, Line] | None:
        """Return the line that a conversation belongs to, by its name or by what is kept of it."""
        if site:
            named = ((at, line) for at, line in self._lines.items() if line.site == site)
            return next(named, None)
        number = self._store.identity_of(conversation_id) or self._number
        line = self._lines.get(number)
        return (number, line) if line is not None else None

    def open(self, envelope: Envelope, site: str = "") -> Opened | None:
        """Open what arrived under ``site``; see ``DeskLine.open``. In a transaction."""
        under = self._under(site, envelope.conversation.hex())
        if under is None:
            return None
        number, line = under
        opened = line.open(envelope)
        if opened is not None and opened.new_epoch and number != self._number:
            self._came_by_older()
        return opened

    def post(self, conversation_id: str, inner: Mapping[str, object], *, keep: bool = True) -> None:
        """Put an inner message into the outbox; see ``DeskLine.post``. In a transaction."""
        under = self._under("", conversation_id)
        if under is not None:
            under[1].post(conversation_id, inner, keep=keep)
        elif inner.get("sender") == "operator":
            # The key it came by is gone: nothing can be sealed for this visitor any more.
            self._on_event(NobodyThere(conversation_id))

    def ephemeral(self, conversation_id: str, inner: Mapping[str, object]) -> None:
        """Send an EPH soon; dropped where nobody would see it."""
        under = self._under("", conversation_id)
        if under is not None:
            under[1].ephemeral(conversation_id, inner)

    def resume_link(self, conversation_id: str, page: str | None) -> str | None:
        """Make a link that lets a visitor go on elsewhere, None where it could not lead there.

        It leads to a page, whose line must be of the key that the conversation belongs to.
        """
        under = self._under("", conversation_id)
        if under is None or (under[0] != self._number and self._store.is_in_use(self._number)):
            return None
        return under[1].resume_link(conversation_id, page)

    def forget(self) -> None:
        """The engine's transaction was rolled back: drop what it had made ready."""
        for line in self._lines.values():
            line.forget()

    def flush(self, taken: Envelope | None = None, site: str = "") -> None:
        """Send what the last commit made ready, then tell the relay that ``taken`` is safe here."""
        under = self._under(site, taken.conversation.hex()) if taken is not None else None
        for line in list(self._lines.values()):
            line.flush(taken if under is not None and line is under[1] else None)

    def set_presence(self, *, person: bool, assistant: bool) -> None:
        """Say who is at the desk, to the relay and to the visitors who are here."""
        self._presence = {"person": person, "assistant": assistant}
        for line in self._lines.values():
            line.set_presence(person=person, assistant=assistant)

    def update_settings(self, settings: WidgetSettings) -> None:
        """Show visitors new settings."""
        self._settings = settings
        for line in self._lines.values():
            line.update_settings(settings)

    def move(self, url: str, origins: Sequence[str]) -> None:
        """Use another relay, or other websites, from the next ``run`` on."""
        self._url, self._origins = url.rstrip("/"), tuple(origins)
        for line in self._lines.values():
            line.move(url, origins)

    def ask_again(self) -> None:
        """Log in anew, where we are logged in: the relay says each time whether our clock fits."""
        for line in self._lines.values():
            line.ask_again()


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await task
