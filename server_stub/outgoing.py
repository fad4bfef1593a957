"""What the rules are given and what they return: values between the rules and their skin."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from server_stub.envelope import Envelope
from server_stub.limits import Limits
from server_stub.mailbox_requests import Request
from server_stub.notices import Tell


class Instant(NamedTuple):
    """Now: seconds that only grow, and milliseconds since 1970."""

    seconds: float
    ms: int


@dataclass(frozen=True, slots=True)
class Rules:
    """What whoever runs this relay decided."""

    limits: Limits = field(default_factory=Limits)
    public_hosts: tuple[str, ...] = ()
    sites: tuple[bytes, ...] = ()
    invite: str | None = None
    presence_debounce: float = 10.0
    exempt_loopback: bool = True


class Send(NamedTuple):
    """Send an envelope; a droppable one is left out when the out-queue is half full."""

    to: int
    envelope: Envelope
    droppable: bool = False


@dataclass(frozen=True, slots=True)
class Shut:
    """Close a connection after what is queued for it. The rules have already forgotten it."""

    to: int
    code: int
    reason: str


Outgoing = Send | Shut | Request | Tell
