"""A visitor without a browser: the widget's rules over a real socket, for the demo and the tests.

It trusts what the widget trusts, the site's name and nothing else, and keeps what the
widget keeps in session storage: conversation, ticket, secret, outbox and what was shown.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Origin, Subprotocol

from desktop.relay.connecting import KEEPALIVE
from desktop.relay.epochs import EPOCH_MESSAGES, EPOCH_MS, VisitorEpoch
from desktop.relay.seal import (
    MAX_SKIPPED,
    Bundle,
    SealError,
    b64,
    open_bundle,
    open_settings,
    read_object,
    unb64,
)
from desktop.relay.shown import Page, Shown
from desktop.relay.window import Window
from server_stub.envelope import (
    MAX_FRAME,
    NOBODY,
    STORED,
    SUBPROTOCOL,
    TAKEN,
    Envelope,
    Flag,
    Type,
    from_bytes,
)

_RETRY_SECONDS = 1.1
"""After NACK ``rate_limited``: a little over the relay's one message a second."""
_LONGEST_WAIT = 30.0


class VisitorError(Exception):
    """The widget would tell the visitor that it can't go on; the sentence is the argument."""


class ScriptedVisitor(Page):
    """One visitor on one page. ``connect`` first; ``close`` at the end."""

    def __init__(
        self,
        *,
        url: str,
        site: str,
        origin: str | None = None,
        language: str = "en",
        page: str = "/",
        now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
        pause: Callable[[int], float] | None = None,
    ) -> None:
        self._url = f"{url.rstrip('/')}/v1/{site}"
        self._site = unb64(site, 32)
        self._origin = None if origin is None else Origin(origin)
        self.language = language
        self.page = page
        self._now_ms = now_ms
        self._pause = pause or (
            lambda n: secrets.randbelow(1000) / 1000 * min(_LONGEST_WAIT, 1.5**n)
        )
        super().__init__()
        self.link_ended = False
        """The desk does not know the link that was followed, or no longer."""
        self.settings: dict[str, object] = {}
        self.refused: list[str] = []
        """NACK codes, oldest first."""
        self.gaps: set[int] = set()
        """Sequences of the current epoch that were asked for."""
        self.conversation = NOBODY
        self._ticket: str | None = None
        self._token: str | None = None
        self._log_epoch: str | None = None
        self._secret = b64(secrets.token_bytes(32))
        self._lowest_preid = 0
        self._outbox: dict[str, dict[str, object]] = {}
        self._epoch: VisitorEpoch | None = None
        self._epoch_began = 0
        self._window = Window()
        self._sealed_ids: set[str] = set()
        self._passing: deque[dict[str, object]] = deque()
        self._to_receipt: list[str] = []
        self._to_ask: list[int] = []
        self._early: list[Envelope] = []
        self._bundle: Bundle | None = None
        self._socket: ClientConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self._failure: VisitorError | None = None
        self._changed = asyncio.Event()
        self._was_connected = False
        self._timers: set[asyncio.TimerHandle] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def follow(self, link: str) -> None:
        """Come by a link in an e-mail; before ``connect``.

        Raises:
            VisitorError: If it is none.
        """
        token, _, ticket = link.partition("#deskbell=")[2].partition(".")
        try:
            self.conversation = unb64(token, 104)[:16]
        except SealError as error:
            raise VisitorError("This link is not complete.") from error
        self._token, self._ticket = token, ticket

    @property
    def conversation_id(self) -> str:
        """32 hexadecimal characters, zeros before the first connection."""
        return self.conversation.hex()

    @property
    def connected(self) -> bool:
        """True while logged in."""
        return self._socket is not None

    @property
    def waiting(self) -> list[str]:
        """Inner ids without the desk's sealed receipt, oldest first."""
        return list(self._outbox)

    async def connect(self, timeout: float = 10.0) -> None:
        """Open the page: connect and stay connected.

        Raises:
            VisitorError: If the widget would refuse, or nothing answered in ``timeout`` seconds.
        """
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._stay())
        await self._until(lambda: self.connected, timeout, "The relay can't be reached.")

    async def close(self) -> None:
        """Close the page."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def reload(self, timeout: float = 10.0) -> None:
        """Load the page anew: the keys are gone, what session storage holds is kept."""
        await self.close()
        self._end_epoch()
        await self.connect(timeout)

    async def drop_line(self) -> None:
        """Lose the connection without a word; the page stays, and connects again."""
        if self._socket is not None:
            self._socket.transport.abort()

    async def write(self, text: str) -> str:
        """Write a message; it is shown at once and waits for its receipt. Return its id."""
        inner = self._new("text", text=text, lang=self.language, page=self.page)
        made_id = str(inner["id"])
        at = self._now_ms()
        self.shown.append(Shown(made_id, "visitor", text, at, at))
        await self._put(inner)
        return made_id

    async def ask_for_person(self) -> str:
        """Press 'Talk to a person'."""
        return await self._put(self._new("person"))

    async def leave_contact(self, email: str, name: str | None = None) -> str:
        """Fill in the contact card."""
        return await self._put(self._new("contact", email=email, name=name, ticket=self._ticket))

    async def rate(self, message_id: str, value: int) -> str:
        """Press a thumb: 1 or -1."""
        return await self._put(self._new("rating", ref=message_id, value=value))

    async def erase(self) -> str:
        """Ask the desk to erase the conversation."""
        return await self._put(self._new("erase"))

    async def ask_for_copy(self) -> str:
        """Ask for the pieces of the copy that are not here yet."""
        return await self._put(self._new("save", part=len(self.saved.pieces), sum=self.saved.sum))

    async def read(self) -> None:
        """Tell the desk that everything shown was read."""
        refs = [one.id for one in self.shown if one.sender != "visitor"]
        self._passing.append(self._new("receipt", state="read", ref=refs[-100:]))
        await self._pump()

    async def wait_for(
        self, predicate: Callable[[Sequence[Shown]], bool], timeout: float = 10.0
    ) -> list[Shown]:
        """Wait until ``predicate`` is true of what is shown; return it.

        Raises:
            VisitorError: If it does not become true in ``timeout`` seconds.
        """
        await self._until(lambda: predicate(self.shown), timeout, "It was not shown in time.")
        return list(self.shown)

    async def wait_until(self, predicate: Callable[[], bool], timeout: float = 10.0) -> None:
        """Wait until ``predicate`` is true; looked at whenever something has changed here.

        Raises:
            VisitorError: If it does not become true in ``timeout`` seconds.
        """
        await self._until(predicate, timeout, "It did not happen in time.")

    async def _until(self, predicate: Callable[[], bool], timeout: float, sentence: str) -> None:
        try:
            async with asyncio.timeout(timeout):
                while not predicate():
                    if self._failure is not None:
                        raise self._failure
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise VisitorError(f"{sentence} Shown so far: {self.texts}") from None

    async def _stay(self) -> None:
        attempt = 0
        while True:
            code, self._was_connected = 0, False
            try:
                await self._connection()
            except (VisitorError, SealError) as error:
                self._fail(str(error))
                return
            except ConnectionClosed as error:
                code = error.rcvd.code if error.rcvd else 0
            except (OSError, TimeoutError, WebSocketException):
                pass
            if 4000 <= code < 4100:
                self._fail(f"The relay closed the conversation with {code}.")
                return
            if self._was_connected:
                attempt = 0
            at_once = 4200 <= code < 4300 and self._was_connected
            await asyncio.sleep(0 if at_once else self._pause(attempt))
            attempt += 1

    def _fail(self, sentence: str) -> None:
        self._failure = VisitorError(sentence)
        self._changed.set()

    async def _connection(self) -> None:
        async with connect(
            self._url,
            origin=self._origin,
            subprotocols=[Subprotocol(SUBPROTOCOL)],
            compression=None,
            max_size=MAX_FRAME,
            open_timeout=5,
            user_agent_header=None,
            proxy=None,
            **KEEPALIVE,
        ) as socket:
            try:
                await self._login(socket)
                while True:
                    await self._heard(from_bytes(_bytes(await socket.recv())))
                    self._changed.set()
            finally:
                self._socket = None
                self._changed.set()
                for timer in self._timers:
                    timer.cancel()
                self._timers.clear()

    async def _login(self, socket: ClientConnection) -> None:
        number = self._epoch.epoch if self._epoch else 0
        said = {"ticket": self._ticket, "log_epoch": self._log_epoch}
        hello = Envelope(Type.HELLO, Flag.LAST, self.conversation, number, 0, _json(said))
        await socket.send(hello.to_bytes())
        async with asyncio.timeout(10):
            welcome = from_bytes(_bytes(await socket.recv()))
            if welcome.type != Type.WELCOME:
                raise VisitorError("The relay does not greet.")
            answer = read_object(welcome.body)
            # Where the desk has never left a bundle this waits until it does.
            while (envelope := from_bytes(_bytes(await socket.recv()))).type != Type.BUNDLE:
                pass
        self._check(envelope.body, answer)
        lost = self._log_epoch not in (None, answer["log_epoch"])
        self.conversation = bytes.fromhex(str(answer["conversation"]))
        self._ticket, self._log_epoch = str(answer["ticket"]), str(answer["log_epoch"])
        self.desk = str(answer["desk"])
        self._window.reconnected(lost=lost)
        self._socket, self._was_connected = socket, True
        if self._worn_out():
            self._end_epoch()
        if self._epoch is None:
            await self._begin_epoch()
        else:
            await self._pump()
        await self._resume()
        self._changed.set()

    def _check(self, signed: bytes, welcome: dict[str, Any]) -> None:
        bundle = open_bundle(signed, self._site, self._now_ms(), self._lowest_preid)
        self.settings = open_settings(unb64(welcome["settings"]), bundle.identity)
        self._bundle, self._lowest_preid = bundle, bundle.preid

    async def _resume(self) -> None:
        assert self._epoch is not None
        body = _json({"log_epoch": self._log_epoch})
        number = self._epoch.epoch
        await self._raw(Envelope(Type.RESUME, Flag.LAST, self.conversation, number, 0, body))

    async def _begin_epoch(self) -> None:
        assert self._bundle is not None
        self._epoch = VisitorEpoch(
            site=self._site,
            bundle=self._bundle,
            conversation=self.conversation,
            epoch=secrets.randbelow(2**32 - 1) + 1,
        )
        self._epoch_began = self._now_ms()
        self._window.clear()
        self._early.clear()
        self.gaps.clear()
        waiting = list(self._outbox.values())
        first = waiting[0] if waiting else self._new("presence", state="here")
        joining = {"resume": self._token} if self._token is not None else {}
        self._window.add(self._epoch.begin({**first, "secret": self._secret, **joining}))
        self._sealed_ids = {str(first["id"])}
        await self._pump()

    def _end_epoch(self) -> None:
        self._epoch = None
        self._window.clear()
        self._to_ask.clear()

    def _worn_out(self) -> bool:
        epoch = self._epoch
        return epoch is not None and (
            epoch.sequence >= EPOCH_MESSAGES
            or max(epoch.heard, default=0) >= EPOCH_MESSAGES - 1
            or self._now_ms() - self._epoch_began >= EPOCH_MS
        )

    async def _put(self, inner: dict[str, object]) -> str:
        """Keep until the sealed receipt, and send."""
        made_id = str(inner["id"])
        self._outbox[made_id] = inner
        await self._pump()
        return made_id

    async def _renew(self) -> None:
        self._end_epoch()
        await self._begin_epoch()
        await self._resume()

    async def _pump(self) -> None:
        """Send what there is room for. Only what goes out now is sealed and uses up the epoch."""
        while self._socket is not None and self._epoch is not None:
            inner = self._next() if self._window.room else None
            if inner is None:
                break
            if self._worn_out():
                await self._renew()
                return
            if inner["id"] in self._outbox:
                self._sealed_ids.add(str(inner["id"]))
            elif self._passing:
                self._passing.popleft()
            else:
                self._to_receipt.clear()
                self._to_ask.clear()
            self._window.add(self._epoch.seal(inner))
        for envelope in self._window.due():
            await self._raw(envelope)

    def _next(self) -> dict[str, object] | None:
        """Return what to seal next: receipts in one, then what needs none, then the oldest unsealed."""
        if self._passing:
            return self._passing[0]
        if self._to_receipt or self._to_ask:
            more = {"missing": list(self._to_ask)} if self._to_ask else {}
            refs = list(self._to_receipt)
            return self._new("receipt", state="delivered", ref=refs, **more)
        fresh = (one for made_id, one in self._outbox.items() if made_id not in self._sealed_ids)
        return next(fresh, None)

    async def _raw(self, envelope: Envelope) -> None:
        if self._socket is None:
            return
        try:
            await self._socket.send(envelope.to_bytes())
        except ConnectionClosed:
            # The reader sees it too; what was sealed is sent again after the reconnect.
            pass

    async def _heard(self, envelope: Envelope) -> None:
        match envelope.type:
            case Type.MSG | Type.HS2 | Type.EPH:
                await self._sealed(envelope)
            case Type.ACK if envelope.body == STORED:
                self._window.stored(envelope)
                await self._pump()
            case Type.NACK:
                await self._nacked(envelope)
            case Type.PRESENCE:
                self.desk = str(read_object(envelope.body).get("desk"))
            case Type.BUNDLE:
                bundle = open_bundle(envelope.body, self._site, self._now_ms(), self._lowest_preid)
                self._bundle, self._lowest_preid = bundle, bundle.preid
            case _:
                pass

    async def _nacked(self, envelope: Envelope) -> None:
        code = str(read_object(envelope.body).get("code"))
        self.refused.append(code)
        if not self._window.refused(envelope):
            return
        if code == "link":
            self.link_ended = True
        elif code == "unreadable":
            # The desk has these keys no more, or those of the bundle: a new login brings new ones.
            self._end_epoch()
            if self._socket is not None:
                await self._socket.close()
        else:
            loop = asyncio.get_running_loop()
            self._timers.add(loop.call_later(_RETRY_SECONDS, self._release))

    def _release(self) -> None:
        self._window.release()
        task = asyncio.get_running_loop().create_task(self._pump())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _sealed(self, envelope: Envelope) -> None:
        epoch = self._epoch
        if epoch is None or not envelope.down:
            return
        if envelope.epoch != epoch.epoch:
            # The desk seals it anew once it hears of this epoch; the relay's place is wanted.
            if envelope.type != Type.EPH:
                await self._raw(envelope.acknowledged(TAKEN))
            return
        if not epoch.answered and envelope.type == Type.MSG:
            # HS2 is on its way behind it.
            self._early = [*self._early, envelope][-MAX_SKIPPED:]
            return
        try:
            inner = epoch.open(envelope)
        except SealError:
            # A repeat, or a forgery. Either way the relay need not keep it.
            inner = {}
        if envelope.type == Type.EPH:
            self.take(inner, self._now_ms())
            return
        if inner:
            missing = [one for one in epoch.missing() if one not in self.gaps]
            self.gaps.update(missing)
            await self._take(inner, missing)
        await self._raw(envelope.acknowledged(TAKEN))
        if envelope.type == Type.HS2:
            early, self._early = self._early, []
            for one in early:
                await self._sealed(one)

    async def _take(self, inner: dict[str, Any], missing: list[int]) -> None:
        self.take(inner, self._now_ms())
        if inner["type"] == "receipt":
            for ref in inner["ref"]:
                self._outbox.pop(ref, None)
            for sequence in inner.get("missing", []):
                self._window.again(sequence)
        elif inner["type"] != "presence":
            self._to_receipt.append(str(inner["id"]))
        self._to_ask += missing
        await self._pump()

    def _new(self, kind: str, **fields: object) -> dict[str, object]:
        return {"type": kind, "id": b64(secrets.token_bytes(16)), "at": self._now_ms(), **fields}


def _json(value: object) -> bytes:
    return json.dumps(value).encode()


def _bytes(frame: str | bytes) -> bytes:
    if isinstance(frame, str):
        raise VisitorError("The relay sent text.")
    return frame
