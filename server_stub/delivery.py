"""How envelopes reach their receiver: stored, passed on, taken, asked for again. No sockets.

The half of the relay's rules that has to do with the mailbox; who may say what is decided in
:mod:`server_stub.relay`.
"""

from __future__ import annotations

from dataclasses import replace

from server_stub import bodies
from server_stub.envelope import STORED, TAKEN, Close, Envelope, Flag
from server_stub.limits import Limits
from server_stub.mailbox_requests import Fetch, Fetched, Kept, Put, Take
from server_stub.outgoing import Instant, Outgoing, Send
from server_stub.peers import Delivery, Peer, Refusal, Site

_STORE = Flag.STORE.value
_RESUME_SHARE = 20
"""So many RESUMEs are a whole burst of frames: each makes the mailbox be read."""


class Deliveries:
    """Connections and sites, and what is on its way between them."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._peers: dict[int, Peer] = {}
        self._sites: dict[bytes, Site] = {}
        self.refusals: dict[str, int] = {}

    def _keep(
        self, sender: Peer, site: Site, receiver: Peer | None, envelope: Envelope, now: Instant
    ) -> list[Outgoing]:
        """Store an envelope and pass it on at once: the disk is slower than the line."""
        if not envelope.flags._value_ & _STORE:
            raise Refusal(Close.BAD_FRAME, "not to be stored")
        sent = envelope.key in site.held
        out: list[Outgoing] = []
        if not sent and receiver is not None:
            if receiver.delivery is Delivery.LIVE:
                sent = True
                site.hold(envelope.key, self._limits.mailbox_site)
                out.append(Send(receiver.number, envelope))
            elif receiver.delivery is Delivery.CATCHING_UP:
                receiver.missed = True
        expires = now.ms + self._limits.mailbox_hours * 3_600_000
        out.append(Put(sender.number, sender.site, envelope, expires, live=sent))
        return out

    def _kept(self, kept: Kept) -> list[Outgoing]:
        put = kept.put
        site = self._sites.get(put.site)
        if kept.outcome not in {"stored", "duplicate"}:
            if site is not None:
                site.held.discard(put.envelope.key)
            self._count_refusal(kept.outcome)
            if put.peer not in self._peers:
                return []
            return [Send(put.peer, bodies.refusal(put.envelope, kept.outcome))]
        if put.peer not in self._peers:
            return []
        return [Send(put.peer, put.envelope.acknowledged(STORED))]

    def _taken(self, site: Site, envelope: Envelope, *, down: bool) -> list[Outgoing]:
        if envelope.body != TAKEN or envelope.down is not down:
            raise Refusal(Close.BAD_FRAME, "acknowledgement")
        site.held.discard(envelope.key)
        return [Take(site.record.site, envelope.key)]

    def _resume(self, peer: Peer, envelope: Envelope, now: Instant) -> list[Outgoing]:
        burst = self._limits.desk_burst if peer.desk else self._limits.visitor_burst
        if not peer.frames.take(now.seconds, burst // _RESUME_SHARE):
            raise Refusal(Close.RATE_LIMITED, "too many resumes")
        return self._catch_up(peer, now, again=False)

    def _catch_up(self, peer: Peer, now: Instant, *, again: bool) -> list[Outgoing]:
        """Read the mailbox from its beginning; at once, or after the page that is being read."""
        peer.delivery, peer.missed, peer.again = Delivery.CATCHING_UP, False, again
        peer.resumes += 1
        return [] if peer.fetching else self._fetch(peer, now)

    def _fetch(self, peer: Peer, now: Instant) -> list[Outgoing]:
        peer.fetching = True
        conversation = None if peer.desk else peer.conversation
        return [Fetch(peer.number, peer.site, conversation, peer.epoch, 0, now.ms, peer.resumes)]

    def _fetched(self, fetched: Fetched, now: Instant) -> list[Outgoing]:
        fetch = fetched.fetch
        peer = self._peers.get(fetch.peer)
        if peer is None:
            return []
        if fetch.resume != peer.resumes:
            return self._fetch(peer, now)
        peer.fetching = False
        site = self._sites[peer.site]
        fresh = [one for one in fetched.envelopes if not (peer.again and one.key in site.held)]
        for envelope in fresh:
            site.hold(envelope.key, self._limits.mailbox_site)
        out: list[Outgoing] = [Send(peer.number, envelope) for envelope in fresh]
        if fetched.more or peer.missed:
            peer.missed, peer.fetching = False, True
            out.append(replace(fetch, after=fetched.last, now_ms=now.ms))
        else:
            peer.delivery = Delivery.LIVE
        return out

    def _count_refusal(self, code: str) -> None:
        self.refusals[code] = self.refusals.get(code, 0) + 1
