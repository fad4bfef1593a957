"""What the rules ask of the mailbox, and what it answers. Values only: no database, no thread.

Those that each message makes are tuples: a frozen dataclass takes four times as long to make.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from server_stub.envelope import Envelope

Outcome = Literal["stored", "duplicate", "mailbox_full", "storage_full"]


@dataclass(frozen=True, slots=True)
class SiteRecord:
    """What is remembered of one site."""

    site: bytes
    ticket_key: bytes
    log_epoch: bytes
    origins: tuple[str, ...]
    settings: bytes
    bundle: bytes | None
    seen_ms: int


@dataclass(frozen=True, slots=True)
class SaveSite:
    """Remember a site; answered with :class:`SiteSaved` to ``peer``, 0 for nobody.

    ``part`` says what is new in it, where several nodes may write to the same record.
    """

    peer: int
    record: SiteRecord
    part: Literal["login", "bundle", "all"] = "all"


class Put(NamedTuple):
    """Keep an envelope until it is taken or expires; answered with :class:`Kept`."""

    peer: int
    site: bytes
    envelope: Envelope
    expires_ms: int
    live: bool = False
    """It is on its way to a receiver too, who may take it before the disk has it."""


class Take(NamedTuple):
    """Delete an envelope that its receiver has; not answered."""

    site: bytes
    key: tuple[bytes, bool, int, int]


@dataclass(frozen=True, slots=True)
class Fetch:
    """Read the next waiting envelopes of ``peer`` after ``place``; answered by :class:`Fetched`.

    A desk reads those of its whole site, a visitor those of its conversation and epoch;
    other epochs' are deleted on the way.
    """

    peer: int
    site: bytes
    conversation: bytes | None
    epoch: int
    after: int
    now_ms: int
    resume: int = 0
    """Which RESUME of the peer this belongs to; answers to an earlier one are stale."""


@dataclass(frozen=True, slots=True)
class Purge:
    """Delete what has expired, and sites without a desk since ``unseen_before_ms``."""

    now_ms: int
    unseen_before_ms: int


@dataclass(frozen=True, slots=True)
class FindSite:
    """Look for a site that another node may just have met; answered by :class:`SiteFound`."""

    peer: int
    site: bytes


@dataclass(frozen=True, slots=True)
class SiteFound:
    """The answer for ``peer``; None where no node knows the site."""

    peer: int
    record: SiteRecord | None


@dataclass(frozen=True, slots=True)
class SiteSaved:
    """``record`` is on the disk, or the disk had no room for it."""

    peer: int
    record: SiteRecord
    ok: bool
    elsewhere: tuple[tuple[bytes, bytes], ...] = ()
    """Conversations connected to other nodes, with the node."""


class Kept(NamedTuple):
    """What became of a :class:`Put`; after ``stored`` it survives a crash."""

    put: Put
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Fetched:
    """Waiting envelopes, oldest first; ``last`` is the place to go on after."""

    fetch: Fetch
    envelopes: tuple[Envelope, ...]
    last: int
    more: bool


@dataclass(frozen=True, slots=True)
class Purged:
    """So many envelopes expired, and these sites are forgotten."""

    envelopes: int
    sites: tuple[bytes, ...]


Request = SaveSite | Put | Take | Fetch | Purge | FindSite
Answer = SiteSaved | Kept | Fetched | Purged | SiteFound


def refused(request: Request) -> list[Answer]:
    """Return the answer of a store that could not do it."""
    match request:
        case Put():
            return [Kept(request, "storage_full")]
        case SaveSite():
            return [SiteSaved(request.peer, request.record, ok=False)]
        case Fetch():
            return [Fetched(request, (), request.after, more=False)]
        case FindSite():
            return [SiteFound(request.peer, None)]
        case _:
            return []
