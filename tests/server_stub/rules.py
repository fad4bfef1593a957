"""The relay's rules with a clock to turn by hand and a mailbox in memory."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from server_stub.envelope import Envelope, Flag, Type
from server_stub.login import from_b64
from server_stub.mailbox_requests import (
    Answer,
    Fetch,
    Fetched,
    Kept,
    Outcome,
    Purge,
    Put,
    Request,
    SaveSite,
    SiteSaved,
    Take,
)
from server_stub.outgoing import Instant, Outgoing, Rules, Send, Shut
from server_stub.relay import Relay
from tests.server_stub.ends import EPOCH, ORIGIN, Identity


@dataclass
class MemoryMailbox:
    """Answers as the real one does; ``outcome`` is what it says to the next Puts."""

    outcome: Outcome = "stored"
    kept: dict[tuple[object, ...], Envelope] = field(default_factory=dict)
    waiting: list[Request] = field(default_factory=list)
    page: int = 100

    def answer(self, request: Request) -> Answer | None:
        match request:
            case SaveSite():
                return SiteSaved(request.peer, request.record, ok=True)
            case Put():
                where = (request.site, *request.envelope.key)
                if where in self.kept:
                    return Kept(request, "duplicate")
                if self.outcome == "stored":
                    self.kept[where] = request.envelope
                return Kept(request, self.outcome)
            case Take():
                self.kept.pop((request.site, *request.key), None)
                return None
            case Fetch():
                return self._page(request)
            case Purge():
                return None

    def _page(self, fetch: Fetch) -> Fetched:
        mine = [
            (place, envelope)
            for place, ((site, *_), envelope) in enumerate(self.kept.items(), 1)
            if site == fetch.site
            and place > fetch.after
            and envelope.down is (fetch.conversation is not None)
            and (fetch.conversation in {None, envelope.conversation})
        ]
        page = mine[: self.page]
        last = page[-1][0] if page else fetch.after
        return Fetched(fetch, tuple(envelope for _, envelope in page), last, len(page) < len(mine))


class House:
    """One relay. ``sent[peer]`` is what a connection got; ``closed[peer]`` how it was closed."""

    def __init__(self, rules: Rules | None = None) -> None:
        self.relay = Relay(rules or Rules())
        self.mailbox = MemoryMailbox()
        self.seconds = 1_000.0
        self.ms = 1_795_300_000_000
        self.holding = False
        self.held_back: list[Request] = []
        self.sent: dict[int, list[Envelope]] = {}
        self.closed: dict[int, tuple[int, str]] = {}
        self._next = 0

    @property
    def now(self) -> Instant:
        return Instant(self.seconds, self.ms)

    def wait(self, seconds: float) -> None:
        """Let time pass, as the real clock would tick."""
        for _ in range(round(seconds)):
            self.seconds += 1
            self.ms += 1000
            self.act(self.relay.tick(self.now))

    def act(self, out: Iterable[Outgoing]) -> None:
        for each in out:
            match each:
                case Send():
                    self.sent.setdefault(each.to, []).append(each.envelope)
                case Shut():
                    self.closed[each.to] = (each.code, each.reason)
                case _ if self.holding:
                    self.held_back.append(each)
                case _:
                    self._answer(each)

    def release(self) -> None:
        """Let the mailbox answer what it was asked while it was ``holding``."""
        while self.held_back:
            self.answer_next()
        self.holding = False

    def answer_next(self) -> None:
        """Let the mailbox answer one request; what that leads to queues up behind the others."""
        self._answer(self.held_back.pop(0))

    def _answer(self, request: Request) -> None:
        answer = self.mailbox.answer(request)
        if answer is not None:
            self.act(self.relay.answered(answer, self.now))

    def number(self) -> int:
        self._next += 1
        self.sent[self._next] = []
        return self._next

    def give(self, peer: int, envelope: Envelope | bytes | str) -> None:
        frame = envelope.to_bytes() if isinstance(envelope, Envelope) else envelope
        self.act(self.relay.received(peer, frame, self.now))

    def leave(self, peer: int) -> None:
        self.act(self.relay.closed(peer, self.now))

    def dial_desk(self) -> tuple[int, bytes]:
        """Connect a desk; return its number and the nonce it has to sign."""
        peer = self.number()
        self.act(self.relay.desk_opened(peer, self.now))
        return peer, from_b64(json.loads(self.sent[peer][-1].body)["nonce"])

    def log_in(self, peer: int, identity: Identity, **changes: object) -> None:
        """Answer the relay's challenge."""
        nonce = from_b64(json.loads(self.sent[peer][-1].body)["nonce"])
        body = identity.hello(nonce, "relay.example:443", self.ms, **changes)
        self.give(peer, Envelope(Type.HELLO, Flag.LAST, body=body))

    def desk(self, identity: Identity, *, resume: bool = True, **changes: object) -> int:
        """Log a desk in with a bundle."""
        peer, _ = self.dial_desk()
        self.log_in(peer, identity, **changes)
        self.give(peer, Envelope(Type.BUNDLE, Flag.LAST, body=b"bundle"))
        if resume:
            self.give(peer, Envelope(Type.RESUME, Flag.LAST))
        return peer

    def dial_visitor(self, site: bytes, origin: str = ORIGIN, address: str = "127.0.0.1") -> int:
        peer = self.number()
        self.relay.visitor_opened(peer, site, origin, address, self.now)
        return peer

    def visitor(
        self,
        site: bytes,
        *,
        conversation: bytes = bytes(16),
        ticket: str | None = None,
        epoch: int = EPOCH,
        resume: bool = True,
        address: str = "127.0.0.1",
    ) -> tuple[int, bytes, str]:
        """Log a visitor in; return its number, conversation and ticket."""
        peer = self.dial_visitor(site, address=address)
        body = json.dumps({"ticket": ticket, "log_epoch": None}).encode()
        self.give(peer, Envelope(Type.HELLO, Flag.LAST, conversation, epoch, body=body))
        if peer in self.closed:
            return peer, conversation, ticket or ""
        welcome = self.sent[peer][0]
        if resume:
            self.give(peer, Envelope(Type.RESUME, Flag.LAST, welcome.conversation, epoch))
        return peer, welcome.conversation, json.loads(welcome.body)["ticket"]

    def got(self, peer: int, *types: Type) -> list[Envelope]:
        """Return what a connection got of these types."""
        return [envelope for envelope in self.sent[peer] if envelope.type in types]

    def presence(self, peer: int) -> list[dict[str, str]]:
        return [json.loads(envelope.body) for envelope in self.got(peer, Type.PRESENCE)]
