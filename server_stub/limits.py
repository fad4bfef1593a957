"""How much one address, visitor, desk or site may ask of the relay.

The table, token buckets and counters of addresses. Addresses live here, in memory, for as
long as they are connected or a bucket of theirs is not yet full again; they are never
written anywhere. No sockets and no clock: the time is handed in, in seconds that only grow.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Literal

from server_stub.envelope import MAX_FRAME


@dataclass(frozen=True, slots=True)
class Limits:
    """The table. Bytes, seconds and counts; see ``docs/protocol.md``, Limits."""

    frame: int = MAX_FRAME
    incoming_queue: int = 4
    visitor_queue: int = 128 * 1024
    desk_queue: int = 1024 * 1024
    write_buffer: int = 96 * 1024
    queued_total: int = 256 * 1024 * 1024
    control_frames: int = 10
    open_seconds: float = 5.0
    hello_seconds: float = 5.0
    ping_seconds: float = 15.0
    pong_seconds: float = 10.0
    close_seconds: float = 2.0
    message_burst: int = 10
    message_rate: float = 1.0
    visitor_burst: int = 300
    visitor_rate: float = 50.0
    desk_burst: int = 5_000
    desk_rate: float = 500.0
    conversations_minute: int = 5
    conversations_live: int = 3
    connects_burst: int = 100
    connects_rate: float = 10.0
    logins_minute: int = 30
    sites_hour: int = 10
    address_bytes: int = 16 * 1024 * 1024
    address_bytes_hour: int = 4 * 1024 * 1024
    connections_address: int = 20
    connections_network: int = 1_000
    connections_site: int = 2_000
    connections: int = 20_000
    sites: int = 10_000
    mailbox_hours: int = 72
    mailbox_conversation: int = 128
    mailbox_site: int = 2_000
    mailbox_site_bytes: int = 8 * 1024 * 1024
    mailbox_pending: int = 32 * 1024 * 1024


FEW = 8
LITTLE = 32 * 1024
"""Messages, and bytes if all were as large as the newest, that are little of a conversation."""


def has_room(limits: Limits, held: tuple[int, int], own: int, frame: int, *, down: bool) -> bool:
    """May one more envelope wait, of ``frame`` bytes?

    ``held`` are the (messages, bytes) of its site, ``own`` the messages of its conversation.

    A conversation costs its visitor next to nothing, so half of a site's room is for those that
    hold little: four could shut all others out until their mail expires. A quarter is the visitors'
    alone: what a desk can't leave here stays in its outbox, what they can't is nowhere.
    """
    rows, size = held
    if rows >= limits.mailbox_site or size + frame > limits.mailbox_site_bytes:
        return False
    if own >= limits.mailbox_conversation:
        return False
    used = max(rows / limits.mailbox_site, size / limits.mailbox_site_bytes)
    if used >= 0.5 and (own >= FEW or (own + 1) * frame > LITTLE):
        return False
    return not (down and used >= 0.75)


TICK_SECONDS = 1.0
"""How often sockets are looked at."""


def overdue(
    now: float, heard: float, pinged: float, limits: Limits
) -> Literal["nothing", "ping", "dead"]:
    """Say what is due at this tick for a socket that was last heard and last pinged then.

    A ping that would become due before the next tick is due now, and none is given up before its
    time: with 15 and 10 seconds a dead peer is known after 26 at most.
    """
    if pinged > heard:
        return "dead" if now - pinged >= limits.pong_seconds else "nothing"
    quiet = now - max(heard, pinged)
    return "ping" if quiet + TICK_SECONDS > limits.ping_seconds else "nothing"


class Bucket:
    """Tokens that come back at a steady rate, up to a burst."""

    __slots__ = ("_burst", "_rate", "_since", "_tokens")

    def __init__(self, burst: float, rate: float, now: float) -> None:
        self._burst = burst
        self._rate = rate
        self._tokens = burst
        self._since = now

    def take(self, now: float, count: int = 1) -> bool:
        """Take so many tokens; False, and none taken, if there are fewer."""
        self._refill(now)
        if self._tokens < count:
            return False
        self._tokens -= count
        return True

    def full(self, now: float) -> bool:
        """True when nothing has been taken lately."""
        self._refill(now)
        return self._tokens >= self._burst

    def _refill(self, now: float) -> None:
        if now > self._since:
            self._tokens = min(self._burst, self._tokens + (now - self._since) * self._rate)
            self._since = now


def neighbourhood(address: str) -> str:
    """Return what is counted as one address: IPv4 as it is, IPv6 by its /64.

    IPv4 written as IPv6 counts as IPv4. What is no address at all is returned unchanged.
    """
    try:
        known = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv6Address):
        if known.ipv4_mapped is not None:
            return str(known.ipv4_mapped)
        return str(ipaddress.ip_network((known, 64), strict=False))
    return str(known)


def network(address: str) -> str:
    """Return what one holder of addresses surely has: of a :func:`neighbourhood` in IPv6 its /48.

    Whoever gets a /48, as any business may, has 65,536 neighbourhoods.
    """
    if not address.endswith("/64"):
        return address
    return str(ipaddress.ip_network(address).supernet(new_prefix=48))


def is_loopback(address: str) -> bool:
    """True for this machine itself, as written by :func:`neighbourhood` or by a socket."""
    # By its text: this is asked for several times a connection, and reading it costs 10 µs.
    return address.startswith("127.") or address in {"::1", "::/64"}


class Leavings:
    """How much each holder of addresses has left at one site while its desk is away."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._buckets: dict[str, tuple[Bucket, Bucket]] = {}

    def __len__(self) -> int:
        return len(self._buckets)

    def take(self, holder: str, size: int, now: float) -> bool:
        """Count one message; False if there were too many, or too large ones."""
        limits = self._limits
        found = self._buckets.get(holder)
        if found is None:
            if len(self._buckets) >= limits.mailbox_site:
                self._buckets.clear()  # who has so many addresses is not held by counting them
            wait = max(limits.mailbox_hours, 1) * 3600
            counts, octets = limits.mailbox_site / 4, limits.mailbox_site_bytes / 4
            found = Bucket(counts, counts / wait, now), Bucket(octets, octets / wait, now)
            self._buckets[holder] = found
        return found[0].take(now) and found[1].take(now, size)

    def clear(self) -> None:
        """The desk is there: what was left is about to be taken."""
        self._buckets.clear()


class _Neighbour:
    """One address. Its buckets are made when they are first asked: an address costs 200 bytes."""

    __slots__ = ("connections", "connects", "conversations", "fresh", "logins", "sites", "written")

    def __init__(self) -> None:
        self.connections = 0
        self.conversations = 0
        self.connects: Bucket | None = None
        self.fresh: Bucket | None = None
        self.logins: Bucket | None = None
        self.sites: Bucket | None = None
        self.written: Bucket | None = None

    def idle(self, now: float) -> bool:
        """True when it has nothing open and nothing to wait for."""
        if self.connections or self.conversations:
            return False
        buckets = (self.connects, self.fresh, self.logins, self.sites, self.written)
        return all(bucket is None or bucket.full(now) for bucket in buckets)


_CROWD = 2_000
"""Addresses from which on the idle ones are looked for whenever there are twice as many as were
left: whoever has a whole network can come from a new address each time."""


class AddressBook:
    """Counts connections and conversations by address."""

    def __init__(self, limits: Limits, *, exempt_loopback: bool = True) -> None:
        self._limits = limits
        self._exempt_loopback = exempt_loopback
        self._neighbours: dict[str, _Neighbour] = {}
        self._networks: dict[str, int] = {}
        self._crowd = _CROWD

    def __len__(self) -> int:
        return len(self._neighbours)

    def arrive(self, address: str, now: float) -> bool:
        """Let one connection be looked at; False if the address opens too many after each other."""
        if self._exempt(address):
            return True
        neighbour, limits = self._neighbour(address, now), self._limits
        if neighbour.connects is None:
            neighbour.connects = Bucket(limits.connects_burst, limits.connects_rate, now)
        return neighbour.connects.take(now)

    def log_in(self, address: str, now: float) -> bool:
        """Let one desk's signature be checked; False if the address brings too many."""
        if self._exempt(address):
            return True
        neighbour, minute = self._neighbour(address, now), self._limits.logins_minute
        if neighbour.logins is None:
            neighbour.logins = Bucket(minute, minute / 60, now)
        return neighbour.logins.take(now)

    def found(self, address: str, now: float) -> bool:
        """Let one new site be remembered; False if the address brings too many."""
        if self._exempt(address):
            return True
        neighbour, hour = self._neighbour(address, now), self._limits.sites_hour
        if neighbour.sites is None:
            neighbour.sites = Bucket(hour, hour / 3600, now)
        return neighbour.sites.take(now)

    def write(self, address: str, size: int, now: float) -> bool:
        """Let one message of ``size`` bytes through; False if the address writes too much in all.

        A conversation may write a message a second, 16 KiB each, for ever: three of an address were
        four gigabytes a day in a desk's database.
        """
        if self._exempt(address):
            return True
        neighbour, limits = self._neighbour(address, now), self._limits
        if neighbour.written is None:
            hour = limits.address_bytes_hour / 3600
            neighbour.written = Bucket(limits.address_bytes, hour, now)
        return neighbour.written.take(now, size)

    def connect(self, address: str, now: float) -> bool:
        """Count one connection; False, uncounted, if the address or its network has too many."""
        if self._exempt(address):
            return True
        neighbour, around = self._neighbour(address, now), network(address)
        if neighbour.connections >= self._limits.connections_address:
            return False
        if around != address:
            count = self._networks.get(around, 0)
            if count >= self._limits.connections_network:
                return False
            self._networks[around] = count + 1
        neighbour.connections += 1
        return True

    def disconnect(self, address: str) -> None:
        """Take back what :meth:`connect` counted."""
        neighbour = self._neighbours.get(address)
        if neighbour is None or not neighbour.connections:
            return
        neighbour.connections -= 1
        around = network(address)
        if around != address:
            self._networks[around] -= 1
            if not self._networks[around]:
                del self._networks[around]

    def enter(self, address: str, *, new: bool, now: float) -> bool:
        """Count one live conversation, ``new`` or resumed; False, uncounted, if too many."""
        if self._exempt(address):
            return True
        neighbour = self._neighbour(address, now)
        if neighbour.conversations >= self._limits.conversations_live:
            return False
        if new:
            minute = self._limits.conversations_minute
            if neighbour.fresh is None:
                neighbour.fresh = Bucket(minute, minute / 60, now)
            if not neighbour.fresh.take(now):
                return False
        neighbour.conversations += 1
        return True

    def leave(self, address: str) -> None:
        """Take back what :meth:`enter` counted."""
        neighbour = self._neighbours.get(address)
        if neighbour is not None and neighbour.conversations:
            neighbour.conversations -= 1

    def left(self, site: Leavings, address: str, size: int, now: float) -> bool:
        """Let one message of ``size`` bytes wait for a desk that is away; False if a holder of
        addresses has left a quarter of what that site's mailbox takes."""
        return self._exempt(address) or site.take(network(address), size, now)

    def forget_idle(self, now: float) -> None:
        """Forget every address that has nothing open and nothing to wait for."""
        idle = [address for address, one in self._neighbours.items() if one.idle(now)]
        for address in idle:
            del self._neighbours[address]

    def _exempt(self, address: str) -> bool:
        return self._exempt_loopback and is_loopback(address)

    def _neighbour(self, address: str, now: float) -> _Neighbour:
        neighbour = self._neighbours.get(address)
        if neighbour is None:
            if len(self._neighbours) >= self._crowd:
                self.forget_idle(now)
                self._crowd = max(_CROWD, 2 * len(self._neighbours))
            neighbour = self._neighbours[address] = _Neighbour()
        return neighbour
