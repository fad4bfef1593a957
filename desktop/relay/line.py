"""The desk's line to the relay: the asyncio skin around ``DeskLine``. No rules of sealing here.

One socket, one reader, one writer with a bounded queue. Everything that must not be lost is
in the outbox, so whatever can't be sent now is simply not sent: the next login, or the
drained queue, sends it again.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, InvalidURI, WebSocketException

from desktop.domain.sentence import Sentence, sentence_of, together
from desktop.relay import line_events as told
from desktop.relay.connecting import Dial, connected
from desktop.relay.desk import ClockError, DeskLine, LoginError, Opened
from desktop.relay.frames import BadRelayError, RelayRefusedError, envelope_of
from desktop.relay.line_events import (
    Arrived,
    LineEvent,
    LineLost,
    LineRefused,
    LineUp,
    Stored,
    VisitorPresence,
)
from desktop.relay.login import host_of, read_welcome
from desktop.relay.ports import SessionStore
from desktop.relay.seal import SealError, b64, read_object, unb64
from desktop.relay.sending import Sending
from desktop.relay.settings import WidgetSettings
from desktop.relay.together import first_of, quietly
from server_stub.envelope import (
    STORED,
    TAKEN,
    Close,
    Envelope,
    Flag,
    Type,
)

__all__ = [
    "Arrived", "Line", "LineEvent", "LineLost", "LineRefused", "LineUp", "Opened", "Stored",
    "VisitorPresence", "WidgetSettings",
]  # fmt: skip

_LONGEST_WAIT = 60.0
_SETTLED_SECONDS = 10.0
_MOST_HERE = 20_000
"""Visitors of one site that a relay may name; an honest one has room for a tenth of them."""
_MOST_FULL = 5_000
"""Conversations whose refusals are remembered; the others are sent again with the next login."""
_HELLO_SECONDS = 5.0
_ROTATE_SECONDS = 3600.0
INVITE = "relay-invite"
"""The store's secret: the code for a relay that asks for one; empty without."""
_SOON_SECONDS = 2.0
_STORAGE_FULL_SECONDS = 60.0
_CATCH_UP_SECONDS = 1.0
# Acknowledgements that arrive together are noted in one commit.
_GATHER_SECONDS = 0.01


class _NotKeptError(Exception):
    """The store could not keep what the line itself has to note; the text is the store's."""


def full_jitter(attempt: int) -> float:
    """Return the seconds to wait before attempt ``attempt`` (from 0): 1 s × 1.5ⁿ, at most 60 s."""
    return random.uniform(0, min(_LONGEST_WAIT, 1.5 ** min(attempt, 20)))


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


class Line:
    """One desk's connection, kept up for as long as ``run`` runs.

    All on one thread and one event loop. ``open`` and ``post`` belong into the engine's
    transaction; after its commit comes ``flush``, after a rollback ``forget``. A transaction
    must not be open across an ``await``: the line has its own in between.
    """

    def __init__(
        self,
        *,
        url: str,
        store: SessionStore,
        settings: WidgetSettings,
        origins: Sequence[str],
        on_event: Callable[[LineEvent], None],
        now_ms: Callable[[], int] = _now_ms,
        proxy: str | None = None,
        dial: Dial | None = None,
        pause: Callable[[int], float] = full_jitter,
    ) -> None:
        """Make the desk's keys where there are none yet; nothing is connected.

        Args:
            url: The relay's address, ``wss://relay.example.com``.
            dial: Opens the socket.
            pause: Seconds to wait before the n-th attempt in a row.
        """
        self._url = url.rstrip("/")
        self._store = store
        self._settings = settings
        self._origins = tuple(origins)
        self._on_event = on_event
        self._now_ms = now_ms
        self._proxy = proxy
        self._dial = dial
        self._pause = pause
        with store.transaction():
            self._desk = DeskLine(store, now_ms)
        self.site = b64(self._desk.site)
        """43 characters: what stands in the tag."""
        self._socket: ClientConnection | None = None
        self._ready = False
        self._was_up = False
        self._again = False
        self._closing: asyncio.Task[None] | None = None
        self._here: set[str] = set()
        self._sending = Sending()
        self._behind = False
        self._acknowledged: list[Envelope] = []
        self._to_note = asyncio.Event()
        self._full: dict[str, asyncio.TimerHandle | None] = {}
        """Conversations that the relay has no room for, with when they are tried again; None: when
        the visitor comes."""
        self._timers: set[asyncio.TimerHandle] = set()

    @property
    def url(self) -> str:
        """The relay's address, '' for none."""
        return self._url

    def move(self, url: str, origins: Sequence[str]) -> None:
        """Use another relay, or other websites, from the next ``run`` on."""
        self._url = url.rstrip("/")
        self._origins = tuple(origins)

    def ask_again(self) -> None:
        """Log in anew, where we are logged in: the relay says at each login whether our clock fits."""
        socket = self._socket
        if socket is not None:
            self._again = True
            self._ready = False
            self._closing = asyncio.get_running_loop().create_task(socket.close())

    @property
    def up(self) -> bool:
        """True while logged in."""
        return self._ready

    async def run(self) -> None:
        """Keep the connection up until cancelled, or until a ``LineRefused`` was told."""
        attempt, last_told = 0, ""
        loop = asyncio.get_running_loop()
        try:
            host_of(self._url)
        except ValueError as error:
            self._on_event(LineRefused(told.unusable(error)))
            return
        while True:
            began = loop.time()
            self._again = False
            try:
                await self._connection()
            except RelayRefusedError as error:
                self._on_event(LineRefused(sentence_of(error)))
                return
            except InvalidURI as error:
                self._on_event(LineRefused(told.unusable(error)))
                return
            except ClockError as error:
                sentence, code = told.wrong_clock(error.ahead), 0
            except ConnectionClosed as error:
                code = error.rcvd.code if error.rcvd else 0
                reason = error.rcvd.reason if error.rcvd else ""
                if 4000 <= code < 4100:
                    replaced = code == Close.REPLACED
                    self._on_event(LineRefused(told.refusal(code, reason), replaced))
                    return
                sentence = told.loss(error)
            except (OSError, TimeoutError, WebSocketException, LoginError, BadRelayError) as error:
                sentence, code = told.loss(error), 0
            except _NotKeptError as error:
                again = Sentence("Deskbell connects again and keeps trying.")
                sentence, code = together(sentence_of(error), again), 0
            if self._again:
                continue
            if sentence != last_told or self._was_up:
                last_told = sentence
                self._on_event(LineLost(sentence))
            if loop.time() - began > _SETTLED_SECONDS:
                attempt = 0
            # At once, but not from one that says so to each login: that were a loop without rest.
            if 4200 <= code < 4300 and self._was_up and loop.time() - began > _SETTLED_SECONDS:
                continue
            await asyncio.sleep(self._pause(attempt))
            attempt += 1

    def open(self, envelope: Envelope) -> Opened | None:
        """Open what arrived; see ``DeskLine.open``. In a transaction; then ``flush(envelope)``."""
        return self._desk.open(envelope)

    def post(self, conversation_id: str, inner: Mapping[str, object], *, keep: bool = True) -> None:
        """Put an inner message into the outbox; see ``DeskLine.post``. In a transaction."""
        self._desk.post(conversation_id, inner, keep=keep)

    def ephemeral(self, conversation_id: str, inner: Mapping[str, object]) -> None:
        """Send an EPH soon, in a transaction or out of one; dropped where nobody would see it."""
        if not self._ready or conversation_id not in self._here:
            return
        with self._kept():
            self._desk.ephemeral(conversation_id, inner)
        # Later, because a transaction of the engine's may still be open around this call.
        asyncio.get_running_loop().call_soon(self.flush)

    @contextlib.contextmanager
    def _kept(self) -> Iterator[None]:
        """A transaction of the line's own: what it makes ready is dropped if it is rolled back.

        A frame whose key was rolled back must never leave: the next one would be sealed
        with the same key.
        """
        try:
            with self._store.transaction():
                yield
        except BaseException:
            self._desk.forget()
            raise

    def resume_link(self, conversation_id: str, page: str | None) -> str | None:
        """Make a link that lets a visitor go on elsewhere; see ``Joining``."""
        with self._store.transaction():
            return self._desk.joining.resume_link(conversation_id, page, self._origins)

    def forget(self) -> None:
        """The engine's transaction was rolled back: drop what it had made ready."""
        self._desk.forget()

    def flush(self, taken: Envelope | None = None) -> None:
        """Send what the last commit made ready, then tell the relay that ``taken`` is safe here."""
        for envelope in self._desk.frames():
            if self._behind and envelope.flags & Flag.STORE:
                # In the outbox; to send it now would overtake what waits there.
                continue
            if self._ready and not self._sending.push(envelope):
                self._behind = True
        if taken is not None and taken.flags & Flag.STORE and self._ready:
            self._sending.push(taken.acknowledged(TAKEN), always=True)

    def set_presence(self, *, person: bool, assistant: bool) -> None:
        """Say who is at the desk, to the relay and to the visitors who are here."""
        before = self._desk.person, self._desk.assistant
        if (person, assistant) == before:
            return
        self._desk.person, self._desk.assistant = person, assistant
        if not self._ready:
            return
        try:
            with self._kept():
                for conversation_id in self._here:
                    self._desk.ephemeral(conversation_id, self._desk.presence())
        except BaseException:
            # Nobody was told, so the next call must not think they were.
            self._desk.person, self._desk.assistant = before
            raise
        self._sending.push(self._presence(), always=True)
        asyncio.get_running_loop().call_soon(self.flush)

    def update_settings(self, settings: WidgetSettings) -> None:
        """Show visitors new settings. They travel with the login, so this logs in again at once."""
        self._settings = settings
        self.ask_again()

    async def _connection(self) -> None:
        self._was_up = False
        async with connected(self._url, self._dial, proxy=self._proxy) as socket:
            self._socket = socket
            try:
                await self._login(socket)
                await first_of(
                    self._read(socket), self._write(socket), self._note(), self._rotate()
                )
            except (BadRelayError, RelayRefusedError):
                # Nothing more of it is read, so a polite end would only wait for its time limit.
                socket.transport.abort()
                raise
            except asyncio.CancelledError:
                if self._ready:
                    await quietly(socket.send(Envelope(Type.BYE, Flag.LAST).to_bytes()))
                raise
            finally:
                self._down()

    def _down(self) -> None:
        self._socket = None
        self._ready = False
        self._sending.clear()
        self._behind = False
        self._full.clear()
        self._acknowledged.clear()
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    async def _login(self, socket: ClientConnection) -> None:
        greeting = await self._welcome(socket)
        with self._keeping():
            invite = (self._store.secret_value(INVITE) or b"").decode()
        hello = self._desk.hello(
            greeting,
            host=host_of(self._url),
            origins=self._origins,
            settings=self._settings.to_json(),
            invite=invite,
        )
        await socket.send(hello.to_bytes())
        welcome = read_welcome(await self._welcome(socket))
        if welcome["site"] != self.site:
            raise BadRelayError("The relay calls this desk by another site's name.")
        log_epoch = unb64(welcome["log_epoch"], 16)
        with self._keeping():
            self._desk.rotate()
            if self._store.secret_value("log_epoch") != log_epoch:
                self._desk.relay_lost_store()
                self._store.put_secret_value("log_epoch", log_epoch)
            bundle = self._desk.bundle()
            self._desk.forget()
            self._desk.resend()
        self._ready = self._was_up = True
        resume = json.dumps({"log_epoch": welcome["log_epoch"]}).encode()
        self._sending.push(bundle, always=True)
        self._sending.push(self._presence(), always=True)
        self.flush()
        self._sending.push(Envelope(Type.RESUME, Flag.LAST, body=resume), always=True)
        self._on_event(LineUp())
        here = {str(one) for one in welcome["visitors"]}
        for conversation_id in sorted(self._here - here):
            self._on_event(VisitorPresence(conversation_id, here=False))
        for conversation_id in sorted(here - self._here):
            self._on_event(VisitorPresence(conversation_id, here=True))
        self._here = here

    async def _welcome(self, socket: ClientConnection) -> bytes:
        async with asyncio.timeout(_HELLO_SECONDS):
            envelope = envelope_of(await socket.recv())
        if envelope.type != Type.WELCOME:
            raise BadRelayError("The relay does not greet.")
        return envelope.body

    async def _read(self, socket: ClientConnection) -> None:
        while True:
            self._heard(envelope_of(await socket.recv()))
            # One for each turn of the loop, as the engine takes one: a relay that pours must
            # wait in its socket, not in our memory.
            await asyncio.sleep(0)

    def _heard(self, envelope: Envelope) -> None:
        match envelope.type:
            case Type.MSG | Type.HS1 if not envelope.down:
                self._on_event(Arrived(envelope))
            case Type.ACK if envelope.body == STORED and envelope.down:
                self._acknowledged.append(envelope)
                self._to_note.set()
            case Type.NACK if envelope.down:
                self._refused(envelope)
            case Type.PRESENCE:
                self._visitor(envelope)
            case _:
                pass

    def _visitor(self, envelope: Envelope) -> None:
        conversation_id = envelope.conversation.hex()
        try:
            here = read_object(envelope.body).get("visitor") == "here"
        except SealError as error:
            raise BadRelayError("The relay sent a presence that can't be read.") from error
        if here and conversation_id not in self._here and len(self._here) >= _MOST_HERE:
            return
        (self._here.add if here else self._here.discard)(conversation_id)
        self._on_event(VisitorPresence(conversation_id, here))
        if here:
            self._retry(conversation_id)

    def _refused(self, envelope: Envelope) -> None:
        """The relay did not store it. It stays in the outbox, and is tried again."""
        conversation_id = envelope.conversation.hex()
        try:
            code = read_object(envelope.body).get("code")
        except SealError:
            code = None
        if self._full.get(conversation_id) or len(self._full) >= _MOST_FULL:
            return
        self._full[conversation_id] = None
        if code == "mailbox_full" and conversation_id not in self._here:
            # Nothing will fit until the visitor comes and takes what waits.
            return
        soon = code in ("rate_limited", "mailbox_full")
        wait = _SOON_SECONDS if soon else _STORAGE_FULL_SECONDS
        self._full[conversation_id] = self._later(wait, lambda: self._retry(conversation_id))

    def _retry(self, conversation_id: str) -> None:
        if conversation_id not in self._full:
            return
        timer = self._full.pop(conversation_id)
        if timer is not None:
            timer.cancel()
            self._timers.discard(timer)
        self._resend(conversation_id)

    def _later(self, seconds: float, call: Callable[[], None]) -> asyncio.TimerHandle:
        def due() -> None:
            self._timers.discard(timer)
            call()

        timer = asyncio.get_running_loop().call_later(seconds, due)
        self._timers.add(timer)
        return timer

    def _resend(self, conversation_id: str | None = None) -> None:
        try:
            with self._keeping():
                self._desk.resend(conversation_id)
        except _NotKeptError:
            # Called by timers as well as by the reader. The outbox still has it all, and the
            # next login sends it.
            return
        self.flush()

    @contextmanager
    def _keeping(self) -> Iterator[None]:
        """Open a transaction of the line's own.

        Raises:
            _NotKeptError: Whatever the store raised; which errors it has is not known here.
        """
        try:
            with self._kept():
                yield
        except Exception as error:
            raise _NotKeptError(sentence_of(error)) from error

    async def _write(self, socket: ClientConnection) -> None:
        while True:
            await self._sending.some_to(socket)
            if self._behind:
                self._later(_CATCH_UP_SECONDS, self._catch_up)

    def _catch_up(self) -> None:
        if self._behind and not self._sending:
            self._behind = False
            self._resend()

    async def _note(self) -> None:
        while True:
            await self._to_note.wait()
            await asyncio.sleep(_GATHER_SECONDS)
            self._to_note.clear()
            envelopes, self._acknowledged = self._acknowledged, []
            stored: list[Stored] = []
            with self._keeping():
                for envelope in envelopes:
                    message_id = self._desk.stored(envelope)
                    if message_id is not None:
                        stored.append(Stored(envelope.conversation.hex(), message_id))
            for event in stored:
                self._on_event(event)
            self._catch_up()

    async def _rotate(self) -> None:
        while True:
            await asyncio.sleep(_ROTATE_SECONDS)
            with self._keeping():
                bundle = self._desk.bundle() if self._desk.rotate() else None
            if bundle is not None:
                self._sending.push(bundle, always=True)

    def _presence(self) -> Envelope:
        body = json.dumps({"person": self._desk.person}).encode()
        return Envelope(Type.PRESENCE, Flag.LAST, body=body)
