"""Both ends of the wire for tests of the relay: they log in properly and seal nothing."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import Awaitable, Coroutine
from dataclasses import replace
from typing import Any, Self, TypeVar

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from server_stub.envelope import NOBODY, STORED, TAKEN, Envelope, Flag, Type, from_bytes
from server_stub.login import b64, from_b64

ORIGIN = "https://hotel.example"
EPOCH = 7
_T = TypeVar("_T")
_opened: list[ClientConnection] = []
"""Sockets of the running test; whatever it left open is closed with it."""
raw_opened: list[asyncio.StreamWriter] = []
"""The same for those that speak no WebSocket, or their own."""
source: dict[str, tuple[str, int]] = {}
"""``local_addr``, in a process that comes from another address of this machine."""


def run(test: Coroutine[Any, Any, _T]) -> _T:
    """Run one asynchronous test; give up after a minute."""

    async def limited() -> _T:
        try:
            async with asyncio.timeout(60):
                return await test
        finally:
            for socket in _opened:
                socket.transport.abort()
            await asyncio.gather(*(socket.wait_closed() for socket in _opened))
            _opened.clear()
            for writer in raw_opened:
                writer.transport.abort()
            await asyncio.gather(
                *(writer.wait_closed() for writer in raw_opened), return_exceptions=True
            )
            raw_opened.clear()

    return asyncio.run(limited())


class Identity:
    """A desk's key."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.public = self.key.public_key().public_bytes(
            Encoding.X962, PublicFormat.UncompressedPoint
        )
        self.site = hashlib.sha256(self.public).digest()

    def sign(self, data: bytes) -> bytes:
        """Return r‖s."""
        r, s = decode_dss_signature(self.key.sign(data, ec.ECDSA(SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    def hello(self, nonce: bytes, host: str, time_ms: int, **changes: object) -> bytes:
        """Return a HELLO body; a change to None leaves the field out."""
        fields: dict[str, object] = {
            "v": 1,
            "host": host,
            "time": time_ms,
            "origins": [ORIGIN],
            "settings": b64(b"settings"),
            **changes,
        }
        said = json.dumps({name: value for name, value in fields.items() if value is not None})
        body = said.encode()
        return body + self.sign(b"db1 auth\0" + nonce + body) + self.public


class End:
    """What both ends can do."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        _opened.append(socket)
        self.welcome: dict[str, Any] = {}

    async def send(self, envelope: Envelope) -> None:
        await self.socket.send(envelope.to_bytes())

    async def receive(self) -> Envelope:
        frame = await self.socket.recv()
        assert isinstance(frame, bytes)
        return from_bytes(frame)

    async def until(self, *types: Type) -> Envelope:
        """Return the next envelope of one of ``types``, passing over others."""
        while True:
            envelope = await self.receive()
            if envelope.type in types:
                return envelope

    async def stored(self, envelope: Envelope) -> bool:
        """Send an envelope; True once the relay says STORED, False for a NACK."""
        await self.send(envelope)
        answer = await self.until(Type.ACK, Type.NACK)
        assert answer.key == envelope.key
        assert answer.body == STORED or answer.type == Type.NACK
        return answer.type == Type.ACK

    async def take(self, envelope: Envelope) -> None:
        await self.send(envelope.acknowledged(TAKEN))

    async def resume(self, conversation: bytes = NOBODY, epoch: int = 0) -> None:
        body = json.dumps({"log_epoch": None}).encode()
        await self.send(Envelope(Type.RESUME, Flag.LAST, conversation, epoch, body=body))

    async def close_code(self) -> int:
        """Read until the relay closes; return its code."""
        try:
            while True:
                await self.socket.recv()
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 1006

    async def close(self) -> None:
        await self.socket.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class Desk(End):
    """A desk."""

    @classmethod
    async def dial(cls, url: str, **options: Any) -> Self:
        """Connect without logging in."""
        return cls(await _connect(f"{url}/desk/v1", **options))

    @classmethod
    async def login(
        cls,
        url: str,
        identity: Identity,
        *,
        resume: bool = True,
        bundle: bytes = b"bundle",
        **changes: object,
    ) -> Self:
        """Connect, log in, hand over a bundle."""
        desk = await cls.dial(url)
        await desk.hello(url, identity, **changes)
        desk.welcome = json.loads((await desk.until(Type.WELCOME)).body)
        await desk.send(Envelope(Type.BUNDLE, Flag.LAST, body=bundle))
        if resume:
            await desk.resume()
        return desk

    async def hello(self, url: str, identity: Identity, **changes: object) -> None:
        challenge = json.loads((await self.until(Type.WELCOME)).body)
        time_ms = changes.pop("time", round(time.time() * 1000))
        assert isinstance(time_ms, int)
        host = str(changes.pop("host", url.removeprefix("ws://")))
        body = identity.hello(from_b64(challenge["nonce"]), host, time_ms, **changes)
        await self.send(Envelope(Type.HELLO, Flag.LAST, body=body))

    async def present(self, *, person: bool) -> None:
        body = json.dumps({"person": person}).encode()
        await self.send(Envelope(Type.PRESENCE, Flag.LAST, body=body))


class Visitor(End):
    """A visitor; ``conversation`` and ``ticket`` bring it back."""

    conversation = NOBODY
    ticket: str | None = None

    @classmethod
    async def dial(cls, url: str, site: bytes, origin: str | None = ORIGIN, **options: Any) -> Self:
        """Connect without saying hello."""
        return cls(await _connect(f"{url}/v1/{b64(site)}", origin=origin, **options))

    @classmethod
    async def login(
        cls,
        url: str,
        site: bytes,
        *,
        known: Visitor | None = None,
        resume: bool = True,
        epoch: int = EPOCH,
        **options: Any,
    ) -> Self:
        """Connect, say hello, wait for the bundle."""
        visitor = await cls.dial(url, site, **options)
        if known is not None:
            visitor.conversation, visitor.ticket = known.conversation, known.ticket
        await visitor.hello(epoch)
        welcome = await visitor.until(Type.WELCOME)
        visitor.welcome = json.loads(welcome.body)
        visitor.conversation, visitor.ticket = welcome.conversation, visitor.welcome["ticket"]
        if resume:
            await visitor.resume(visitor.conversation, epoch)
        return visitor

    async def hello(self, epoch: int = EPOCH) -> None:
        body = json.dumps({"ticket": self.ticket, "log_epoch": None}).encode()
        await self.send(Envelope(Type.HELLO, Flag.LAST, self.conversation, epoch, body=body))

    def says(self, sequence: int, body: bytes = b"sealed", epoch: int = EPOCH) -> Envelope:
        """Return an envelope of this visitor."""
        return said(self.conversation, sequence, body, epoch)


def said(
    conversation: bytes, sequence: int, body: bytes = b"sealed", epoch: int = EPOCH
) -> Envelope:
    """Return an envelope from a visitor to its desk."""
    flags = Flag.STORE | Flag.LAST
    return Envelope(Type.MSG, flags, conversation, epoch, sequence, body)


def replied(
    conversation: bytes, sequence: int, body: bytes = b"sealed", epoch: int = EPOCH
) -> Envelope:
    """Return an envelope from a desk to a visitor."""
    envelope = said(conversation, sequence, body, epoch)
    return replace(envelope, flags=envelope.flags | Flag.DOWN)


def _connect(url: str, **options: Any) -> Awaitable[ClientConnection]:
    options = {"compression": None, "open_timeout": 10, "proxy": None, **source, **options}
    return connect(url, subprotocols=["db.v1"], **options)
