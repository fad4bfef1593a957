"""The rules of a relay that is one of several nodes. No sockets, no Redis, no clock.

Each node keeps the rules of :mod:`server_stub.relay` for its own connections. What is here is
the rest: telling the others who has come and gone, and acting on what they tell. Notices may
be lost, and then nothing is lost with them: every envelope waits in the mailbox that the
nodes share until its receiver has taken it, and after an interruption each node looks there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from server_stub import bodies
from server_stub.envelope import Close, Envelope, Type
from server_stub.mailbox_requests import (
    Answer,
    FindSite,
    SaveSite,
    SiteFound,
    SiteRecord,
    SiteSaved,
)
from server_stub.notices import (
    DeskCame,
    DeskIs,
    Notice,
    Passed,
    Tell,
    VisitorCame,
    VisitorGone,
    VisitorStill,
)
from server_stub.outgoing import Instant, Outgoing, Rules, Send
from server_stub.peers import Delivery, Peer, Refusal, Site
from server_stub.relay import Relay


@dataclass(frozen=True, slots=True)
class Held:
    """What this node has of one site: its desk's number and presence, or 0 without one."""

    site: bytes
    desk: int
    state: str
    nodes: frozenset[bytes]
    """Other nodes that this site's visitors are connected to."""


class NodeRelay(Relay):
    """All connections of one node."""

    def __init__(self, rules: Rules, sites: Iterable[SiteRecord] = ()) -> None:
        super().__init__(rules, sites)
        self.alone = True
        """The other nodes and the mailbox can't be reached."""
        self._left: dict[bytes, int] = {}
        """Desks that have gone from here, and the others haven't been told."""

    def here(self) -> Iterator[Held]:
        """Return what is connected here, by site."""
        for name, site in self._sites.items():
            if site.desk is not None:
                nodes = frozenset(site.elsewhere.values())
                # Until its own notice has come back, the lease may still be an older desk's.
                number = site.desk.number if site.desk.announced else 0
                yield Held(name, number, site.desk_state, nodes)
            elif site.visitors:
                yield Held(name, 0, "offline", frozenset())

    def left_alone(self) -> None:
        """Redis is away: go on with what is connected here."""
        self.alone = True

    def together_again(
        self, records: Iterable[SiteRecord], *, lost: bool, now: Instant
    ) -> list[Outgoing]:
        """Redis is back, or here for the first time; ``lost`` if it is not the one it was."""
        self.alone = False
        out: list[Outgoing] = []
        known = set()
        for record in records:
            known.add(record.site)
            out += self.site_changed(record, now)
        for name, site in self._sites.items():
            if name not in known:
                record = site.record
                if lost:
                    # Both ends know by this name that what was stored is not any more.
                    record = site.record = replace(record, log_epoch=self._random(16))
                out.append(SaveSite(0, record))
        if lost:
            ready = [peer.number for peer in self._peers.values() if peer.ready]
            for number in ready:
                out += self.refuse(number, Close.STATE_LOST, "state lost", now)
            return out
        for name, site in self._sites.items():
            if site.desk is not None:
                said = DeskIs if site.desk.announced else DeskCame
                out.append(Tell(name, said(site.desk.number, site.desk_state)))
                out += self._again(site.desk, now)
            for conversation, peer in site.visitors.items():
                out.append(Tell(name, VisitorStill(conversation)))
                out += self._again(peer, now)
        return out

    def site_changed(self, record: SiteRecord, now: Instant) -> list[Outgoing]:
        """Another node has saved a site."""
        site = self._sites.get(record.site)
        if site is None:
            self._sites[record.site] = Site(record, self._limits)
            return []
        if record.bundle is None:
            record = replace(record, bundle=site.record.bundle)
        site.record = record
        out: list[Outgoing] = []
        for conversation, visitor in list(site.visitors.items()):
            if not self.origin_allowed(record.site, visitor.origin):
                out += self.refuse(visitor.number, Close.UNKNOWN, "unknown", now)
            elif record.bundle is not None and not visitor.has_bundle:
                visitor.has_bundle = True
                out.append(Send(visitor.number, bodies.bundle(conversation, record.bundle)))
        return out

    def heard(self, name: bytes, notice: Notice, now: Instant, *, node: bytes) -> list[Outgoing]:
        """Act on what another node tells."""
        site = self._sites.get(name)
        if site is None:
            return []
        match notice:
            case Passed(envelope):
                return self._passed(site, envelope)
            case DeskCame(_, state):
                site.remote = state
                site.leavings.clear()
                out: list[Outgoing] = []
                if site.desk is not None and site.desk.announced:
                    out = self.refuse(site.desk.number, Close.REPLACED, "replaced", now)
                self._deskless.pop(name, None)
                self._left.pop(name, None)
                return out + self._announce(site)
            case DeskIs(_, state):
                site.remote = state
                return self._announce(site)
            case VisitorCame(conversation, _):
                return self._came_elsewhere(site, conversation, node, now)
            case VisitorStill(conversation):
                if conversation not in site.visitors:
                    site.elsewhere[conversation] = node
                    return self._tell_desk(site, conversation, "here")
                return []
            case VisitorGone(conversation):
                return self._gone_elsewhere(site, conversation, node)

    def echoed(self, name: bytes, notice: Notice) -> None:
        """This node's own notice has come back: what comes after it is newer."""
        site = self._sites.get(name)
        match notice:
            case DeskCame(number, _) if site is not None and site.desk is not None:
                site.desk.announced = site.desk.announced or site.desk.number == number
            case VisitorCame(conversation, number) if site is not None:
                peer = site.visitors.get(conversation)
                if peer is not None and peer.number == number:
                    peer.announced = True
            case _:
                pass

    def desk_found(self, name: bytes, state: str) -> list[Outgoing]:
        """What the lease of a site says, looked up because notices may be lost."""
        site = self._sites.get(name)
        if site is None or site.desk is not None:
            return []
        site.remote = state
        if state == "offline" and name in self._deskless:
            return []  # it may come back before anyone is told
        return self._announce(site)

    def lease_lost(self, name: bytes, now: Instant) -> list[Outgoing]:
        """Another node holds the desk's lease. Not 4006: this desk may well be the newer one."""
        site = self._sites.get(name)
        if site is None or site.desk is None:
            return []
        return self.refuse(site.desk.number, Close.STATE_LOST, "state lost", now)

    def node_gone(self, node: bytes) -> list[Outgoing]:
        """A node has died: its visitors are gone until they come again."""
        out: list[Outgoing] = []
        for site in self._sites.values():
            for conversation in [one for one, at in site.elsewhere.items() if at == node]:
                out += self._gone_elsewhere(site, conversation, node)
        return out

    def answered(self, answer: Answer, now: Instant) -> list[Outgoing]:
        """Go on with what the mailbox has done."""
        if isinstance(answer, SiteSaved) and not answer.peer:
            out = self.site_changed(answer.record, now) if answer.ok else []
            return out + super().answered(answer, now)
        if isinstance(answer, SiteFound):
            return self._found(answer, now)
        return super().answered(answer, now)

    def _visitor_hello(self, peer: Peer, envelope: Envelope, now: Instant) -> list[Outgoing]:
        try:
            return super()._visitor_hello(peer, envelope, now)
        except Refusal as refusal:
            if refusal.code is not Close.UNKNOWN or peer.waits_with is not None:
                raise
            # Another node may have met this site a moment ago. A wrong ticket takes the same
            # way, so that it takes the same time.
            peer.waits_with, peer.saving = envelope, True
            return [FindSite(peer.number, peer.site)]

    def _resume(self, peer: Peer, envelope: Envelope, now: Instant) -> list[Outgoing]:
        if self.alone:
            # The mailbox can't be read now. What an earlier connection got and did not take
            # must not count as delivered to this one when it can be read again.
            site = self._sites[peer.site]
            site.held = {
                key
                for key in site.held
                if key[1] is peer.desk or (key[1] and key[0] != peer.conversation)
            }
        return super()._resume(peer, envelope, now)

    def _found(self, found: SiteFound, now: Instant) -> list[Outgoing]:
        peer = self._peers.get(found.peer)
        if peer is None or peer.waits_with is None:
            return []
        out = [] if found.record is None else self.site_changed(found.record, now)
        peer.saving = False
        try:
            if not self.origin_allowed(peer.site, peer.origin):
                raise self._unknown()
            return out + self._visitor_hello(peer, peer.waits_with, now)
        except Refusal as refusal:
            return out + self.refuse(peer.number, refusal.code, refusal.reason, now)

    def _again(self, peer: Peer, now: Instant) -> list[Outgoing]:
        """Look into the mailbox: notices may have been lost."""
        if peer.delivery is Delivery.HELD:
            return []
        return self._catch_up(peer, now, again=True)

    def _passed(self, site: Site, envelope: Envelope) -> list[Outgoing]:
        receiver = site.visitors.get(envelope.conversation) if envelope.down else site.desk
        if envelope.type == Type.NACK:
            receiver = site.visitors.get(envelope.conversation)
            return [Send(receiver.number, envelope)] if receiver is not None else []
        if receiver is None:
            return []
        if envelope.type == Type.EPH:
            live = receiver.delivery is Delivery.LIVE
            return [Send(receiver.number, envelope, droppable=True)] if live else []
        if envelope.key in site.held:
            return []
        if receiver.delivery is Delivery.CATCHING_UP:
            receiver.missed = True
        if receiver.delivery is not Delivery.LIVE:
            return []
        site.hold(envelope.key, self._limits.mailbox_site)
        return [Send(receiver.number, envelope)]

    def _came_elsewhere(
        self, site: Site, conversation: bytes, node: bytes, now: Instant
    ) -> list[Outgoing]:
        older = site.visitors.get(conversation)
        if older is not None and not older.announced:
            return []  # its own notice is still to come, and will be the newer one
        out: list[Outgoing] = []
        if older is not None:
            out += self.refuse(older.number, Close.REPLACED, "replaced", now)
        self._leaving.pop((site.record.site, conversation), None)
        site.elsewhere[conversation] = node
        return out + self._tell_desk(site, conversation, "here")

    def _gone_elsewhere(self, site: Site, conversation: bytes, node: bytes) -> list[Outgoing]:
        if site.elsewhere.get(conversation) != node:
            return []
        del site.elsewhere[conversation]
        if conversation in site.visitors:
            return []
        return self._tell_desk(site, conversation, "gone")

    def _announce(self, site: Site) -> list[Outgoing]:
        before = site.told
        out = super()._announce(site)
        if site.told == before:
            return out
        if site.desk is not None:
            out.append(Tell(site.record.site, DeskIs(site.desk.number, site.told)))
        elif site.record.site in self._left:
            left = self._left.pop(site.record.site)
            out.append(Tell(site.record.site, DeskIs(left, "offline")))
        return out

    def _forget(self, number: int, now: Instant) -> bool:
        peer = self._peers.get(number)
        if peer is not None and peer.desk and peer.ready:
            self._left[peer.site] = number
        return super()._forget(number, now)

    def _elsewhere(self, site: Site, envelope: Envelope) -> list[Outgoing]:
        there = envelope.conversation in site.elsewhere if envelope.down else site.desk is None
        if envelope.type == Type.EPH and not there:
            return []
        return [Tell(site.record.site, Passed(envelope))]

    def _desk_came(self, site: Site) -> list[Outgoing]:
        assert site.desk is not None
        self._left.pop(site.record.site, None)
        site.remote = "offline"
        return [Tell(site.record.site, DeskCame(site.desk.number, site.desk_state))]

    def _visitor_came(self, site: Site, peer: Peer) -> list[Outgoing]:
        site.elsewhere.pop(peer.conversation, None)
        return [Tell(site.record.site, VisitorCame(peer.conversation, peer.number))]

    def _visitor_gone(self, site: Site | None, conversation: bytes) -> list[Outgoing]:
        out = super()._visitor_gone(site, conversation)
        return out if site is None else [*out, Tell(site.record.site, VisitorGone(conversation))]

    def _unknown(self) -> Refusal:
        # Alone it can't tell a site that is new from one that is not.
        if self.alone:
            return Refusal(Close.OVERLOADED, "overloaded")
        return super()._unknown()
