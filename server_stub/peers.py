"""What the relay remembers of a connection and of a site while it runs. State without rules."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TypeVar

from server_stub.envelope import NOBODY, Close, Envelope
from server_stub.limits import Bucket, Leavings, Limits
from server_stub.mailbox_requests import Request, SaveSite, SiteRecord

_Key = TypeVar("_Key")
ANNOUNCEMENTS = 6
"""Changes of a desk's presence that are told at once, and how many come back in a minute."""


class Refusal(Exception):
    """A connection is closed with ``code`` and ``reason``; never leaves the rules."""

    def __init__(self, code: Close, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class Delivery(Enum):
    """How far a connection is with what waited for it."""

    HELD = "held"
    """It has not said RESUME: nothing is delivered."""
    CATCHING_UP = "catching up"
    """What waited is on its way; what is new waits in the mailbox behind it."""
    LIVE = "live"


class Peer:
    """One connection."""

    __slots__ = (
        "address",
        "again",
        "announced",
        "conversation",
        "delivery",
        "desk",
        "epoch",
        "fetching",
        "frames",
        "has_bundle",
        "messages",
        "missed",
        "nonce",
        "number",
        "origin",
        "ready",
        "resumes",
        "saving",
        "site",
        "waits_with",
    )

    def __init__(self, number: int, *, desk: bool, frames: Bucket, messages: Bucket) -> None:
        self.number = number
        self.desk = desk
        self.frames = frames
        self.messages = messages
        self.site = b""
        self.origin: str | None = None
        self.address = ""
        self.nonce = b""
        self.conversation = NOBODY
        self.epoch = 0
        self.ready = False
        self.saving = False
        self.has_bundle = False
        self.delivery = Delivery.HELD
        self.missed = False
        self.again = False
        """Fetching a second time on one connection: what is already on its way is left out."""
        self.waits_with: Envelope | None = None
        """Its HELLO, while its site is looked for."""
        self.announced = False
        """The other nodes have been told, and later ones are newer."""
        self.resumes = 0
        self.fetching = False
        """The mailbox is asked for it. One question at a time: who says RESUME without end must
        not fill the queue in which others' messages wait to be stored."""


def desk_peer(number: int, nonce: bytes, address: str, limits: Limits, now: float) -> Peer:
    """Return a desk that has still to prove its name by signing ``nonce``."""
    frames = Bucket(limits.desk_burst, limits.desk_rate, now)
    peer = Peer(number, desk=True, frames=frames, messages=frames)
    peer.nonce, peer.address = nonce, address
    return peer


def visitor_peer(
    number: int, site: bytes, origin: str | None, address: str, limits: Limits, now: float
) -> Peer:
    """Return a visitor of ``site`` that has still to say HELLO."""
    peer = Peer(
        number,
        desk=False,
        frames=Bucket(limits.visitor_burst, limits.visitor_rate, now),
        messages=Bucket(limits.message_burst, limits.message_rate, now),
    )
    peer.site, peer.origin, peer.address = site, origin, address
    return peer


class Site:
    """One site: who is connected for it, and what of the mailbox is already on its way."""

    __slots__ = (
        "announcements",
        "desk",
        "elsewhere",
        "held",
        "leavings",
        "newer",
        "person",
        "record",
        "remote",
        "saving",
        "told",
        "visitors",
    )

    def __init__(self, record: SiteRecord, limits: Limits) -> None:
        self.record = record
        self.leavings = Leavings(limits)
        self.desk: Peer | None = None
        self.visitors: dict[bytes, Peer] = {}
        self.elsewhere: dict[bytes, bytes] = {}
        """Conversations connected to other nodes, with the node; kept where the desk is."""
        self.remote = "offline"
        """What another node says of its desk."""
        self.person = False
        self.told = "offline"
        self.held: set[tuple[bytes, bool, int, int]] = set()
        """Keys of envelopes that went to a live receiver and were not yet acknowledged."""
        self.announcements = Bucket(ANNOUNCEMENTS, ANNOUNCEMENTS / 60, 0.0)
        """Each goes to every visitor: a desk that changes its mind all the time has to wait."""
        self.saving = False
        self.newer: bytes | None = None
        """A bundle that came while the one before it was being saved."""

    def renewed(self, bundle: bytes, now_ms: int) -> list[Request]:
        """Take a new bundle; one at a time is saved, and of those that wait the newest."""
        self.record = replace(self.record, bundle=bundle, seen_ms=now_ms)
        if self.saving:
            self.newer = bundle
            return []
        self.saving = True
        return [SaveSite(0, self.record, "bundle")]

    def saved(self, now_ms: int) -> list[Request]:
        """The mailbox has the bundle; go on with a newer one."""
        self.saving = False
        bundle, self.newer = self.newer, None
        return [] if bundle is None else self.renewed(bundle, now_ms)

    def hold(self, key: tuple[bytes, bool, int, int], most: int) -> None:
        """Note that this one went to its receiver; ``most`` is what the mailbox keeps of a site.

        More than that can't be waiting: visitors who begin epoch after epoch have their older mail
        dropped, never acknowledged. To forget all of it costs a repeat, which receivers drop.
        """
        if len(self.held) >= most:
            self.held.clear()
        self.held.add(key)

    @property
    def desk_state(self) -> str:
        """``online``, ``away`` or ``offline``."""
        if self.desk is None:
            return self.remote
        return "online" if self.person else "away"


def take_due(waits: dict[_Key, float], seconds: float) -> list[_Key]:
    """Take out what is due; the waits are in the order in which they began."""
    due: list[_Key] = []
    for key, at in waits.items():
        if at > seconds:
            break
        due.append(key)
    for key in due:
        del waits[key]
    return due
