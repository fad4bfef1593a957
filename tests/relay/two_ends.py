"""A desk's side of the wire with a store in memory, and the least of a widget to talk to it."""

from __future__ import annotations

from desktop.relay.desk import DeskLine, Opened
from desktop.relay.epochs import VisitorEpoch
from desktop.relay.seal import b64, open_bundle
from server_stub.envelope import Envelope, Type
from tests.relay.memory_store import MemoryStore
from tests.vectors.make import inner_id

CONVERSATION = bytes(range(16))
ID = CONVERSATION.hex()
SECRET = b64(bytes(range(32)))


class Desk:
    """A desk whose process may end at any time: every call is a transaction of its own."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.now = 1_800_000_000_000
        self.line = DeskLine(self.store, lambda: self.now)
        self.line.rotate()

    def restart(self) -> None:
        self.line = DeskLine(self.store, lambda: self.now)

    def open(self, envelope: Envelope) -> Opened | None:
        with self.store.transaction():
            return self.line.open(envelope)

    def post(self, inner: dict[str, object], *, keep: bool = True) -> None:
        with self.store.transaction():
            self.line.post(ID, inner, keep=keep)

    def frames(self, kind: Type | None = None) -> list[Envelope]:
        return [one for one in self.line.frames() if kind in (None, one.type)]

    @property
    def waiting(self) -> list[str]:
        return [row.message_id for row in self.store.outbox(ID)]


class Widget:
    """The least of a widget: one conversation, epochs one after the other."""

    def __init__(self, desk: Desk, secret: str = SECRET) -> None:
        self.desk = desk
        self.secret = secret
        self.number = 0

    def begin(self, inner: dict[str, object]) -> Envelope:
        bundle = self.desk.line.bundle().body
        self.number += 1
        self.epoch = VisitorEpoch(
            site=self.desk.line.site,
            bundle=open_bundle(bundle, self.desk.line.site, self.desk.now),
            conversation=CONVERSATION,
            epoch=self.number,
        )
        return self.epoch.begin({**inner, "secret": self.secret})

    def hear(self, frames: list[Envelope]) -> list[dict[str, object]]:
        return [self.epoch.open(one) for one in frames]


def text(name: str, at: int = 1_799_999_999_000) -> dict[str, object]:
    return {"type": "text", "id": inner_id(name), "at": at, "text": name, "lang": "en", "page": "/"}


def meet(desk: Desk, widget: Widget) -> None:
    desk.open(widget.begin(text("first")))
    widget.hear(desk.frames())
