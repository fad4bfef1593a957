"""The rules of the relay: who may say what, and where it goes. No sockets, no files, no clock.

Connections are known by number. Everything that happens is a call with the time handed in,
and every call returns what to do: envelopes to send, connections to close, requests to the
mailbox. What the mailbox answers comes back through :meth:`Relay.answered`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace

from server_stub import bodies, login
from server_stub.delivery import Deliveries
from server_stub.envelope import (
    HEADER_SIZE,
    NOBODY,
    TAKEN,
    Close,
    Envelope,
    EnvelopeError,
    Type,
    from_bytes,
)
from server_stub.limits import AddressBook
from server_stub.mailbox_requests import (
    Answer,
    Fetched,
    Kept,
    Purge,
    Purged,
    SaveSite,
    SiteFound,
    SiteRecord,
    SiteSaved,
)
from server_stub.outgoing import Instant, Outgoing, Rules, Send, Shut
from server_stub.peers import (
    ANNOUNCEMENTS,
    Delivery,
    Peer,
    Refusal,
    Site,
    desk_peer,
    take_due,
    visitor_peer,
)

_MAX_SEQUENCE = 2**53
"""JavaScript counts no further, and neither SQLite nor anyone honest gets there."""
_MAX_BUNDLE = 4 * 1024
_MAX_REFUSAL = 256
_PURGE_SECONDS = 600.0
_JUMP_SECONDS = 3600.0
"""A clock that has jumped so far deletes nothing for as long: it may be put right again."""
_FORGET_SITE_MS = 30 * 24 * 3600 * 1000
_NO_KEY = bytes(32)


class Relay(Deliveries):
    """All connections of one relay process."""

    def __init__(
        self,
        rules: Rules,
        sites: Iterable[SiteRecord] = (),
        *,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        super().__init__(rules.limits)
        self._rules = rules
        self._random = random_bytes
        self._sites.update((record.site, Site(record, rules.limits)) for record in sites)
        # Every wait of one kind is equally long, so the first in is always the first due.
        self._silent: dict[int, float] = {}
        self._leaving: dict[tuple[bytes, bytes], float] = {}
        self._deskless: dict[bytes, float] = {}
        self._untold: dict[bytes, float] = {}
        self._purge_at = 0.0
        self._ticked: Instant | None = None
        self._desks = self._visitors = 0
        self.addresses = AddressBook(rules.limits, exempt_loopback=rules.exempt_loopback)
        self.envelopes = 0

    @property
    def connections(self) -> tuple[int, int]:
        """(desks, visitors) that are logged in."""
        return self._desks, self._visitors

    def origin_allowed(self, site: bytes, origin: str | None) -> bool:
        """May a page of ``origin`` open a socket for ``site``?

        True for a site that nobody knows: it is refused after HELLO, like a wrong ticket.
        True without an origin: only browsers send one, and only pages need keeping out.
        """
        known = self._sites.get(site)
        return known is None or origin is None or origin in known.record.origins

    def desk_opened(self, peer: int, now: Instant, address: str = "127.0.0.1") -> list[Outgoing]:
        """A desk has connected: ask it to prove its name."""
        nonce = self._random(32)
        self._peers[peer] = desk_peer(peer, nonce, address, self._limits, now.seconds)
        self._silent[peer] = now.seconds + self._limits.hello_seconds
        return [Send(peer, bodies.challenge(nonce, now.ms))]

    def visitor_opened(
        self, peer: int, site: bytes, origin: str | None, address: str, now: Instant
    ) -> None:
        """A visitor has connected: wait for its HELLO."""
        self._peers[peer] = visitor_peer(peer, site, origin, address, self._limits, now.seconds)
        self._silent[peer] = now.seconds + self._limits.hello_seconds

    def closed(self, peer: int, now: Instant) -> list[Outgoing]:
        """A connection is gone, for whatever reason."""
        self._forget(peer, now)
        return []

    def refuse(self, peer: int, code: Close, reason: str, now: Instant) -> list[Outgoing]:
        """Close a connection for a reason that only the socket's side can see."""
        if not self._forget(peer, now):
            return []
        self._count_refusal(str(int(code)))
        return [Shut(peer, code, reason)]

    def received(self, peer: int, frame: bytes | str, now: Instant) -> list[Outgoing]:
        """Handle one frame of a connection."""
        known = self._peers.get(peer)
        if known is None:
            return []
        try:
            if isinstance(frame, str):
                raise Refusal(Close.BAD_FRAME, "text frame")
            if not known.frames.take(now.seconds):
                raise Refusal(Close.RATE_LIMITED, "too many frames")
            envelope = from_bytes(frame)
            if envelope.sequence >= _MAX_SEQUENCE:
                raise Refusal(Close.BAD_FRAME, "sequence")
            self.envelopes += 1
            if not known.ready:
                return self._hello(known, envelope, now)
            if known.desk:
                return self._from_desk(known, envelope, now)
            return self._from_visitor(known, envelope, now)
        except EnvelopeError as error:
            return self.refuse(peer, error.close, "not an envelope", now)
        except Refusal as refusal:
            return self.refuse(peer, refusal.code, refusal.reason, now)

    def tick(self, now: Instant) -> list[Outgoing]:
        """Do what has become due; call it about once a second."""
        out: list[Outgoing] = []
        for peer in take_due(self._silent, now.seconds):
            out += self.refuse(peer, Close.NO_HELLO, "no hello", now)
        for site, conversation in take_due(self._leaving, now.seconds):
            out += self._visitor_gone(self._sites.get(site), conversation)
        for name in take_due(self._deskless, now.seconds) + take_due(self._untold, now.seconds):
            changed = self._sites.get(name)
            out += self._announce(changed) if changed is not None else []
        self._look_at_clock(now)
        if now.seconds >= self._purge_at:
            self._purge_at = now.seconds + _PURGE_SECONDS
            self.addresses.forget_idle(now.seconds)
            out.append(Purge(now.ms, now.ms - _FORGET_SITE_MS))
        return out

    def _look_at_clock(self, now: Instant) -> None:
        before, self._ticked = self._ticked, now
        if before is None:
            return
        jump = (now.ms - before.ms) / 1000 - (now.seconds - before.seconds)
        if abs(jump) >= _JUMP_SECONDS:
            self._purge_at = now.seconds + _JUMP_SECONDS

    def _hello(self, peer: Peer, envelope: Envelope, now: Instant) -> list[Outgoing]:
        if peer.saving:
            raise Refusal(Close.BAD_FRAME, "too early")
        if envelope.type != Type.HELLO:
            raise Refusal(Close.BAD_FRAME, "no hello")
        self._silent.pop(peer.number, None)
        if peer.desk:
            return self._desk_hello(peer, envelope, now)
        return self._visitor_hello(peer, envelope, now)

    def _desk_hello(self, peer: Peer, envelope: Envelope, now: Instant) -> list[Outgoing]:
        rules = self._rules
        if not self.addresses.log_in(peer.address, now.seconds):
            raise Refusal(Close.RATE_LIMITED, "too many logins")
        try:
            hello = login.read_desk_hello(envelope.body, peer.nonce)
            login.check_desk_hello(
                hello,
                now_ms=now.ms,
                public_hosts=rules.public_hosts,
                sites=rules.sites,
                invite=rules.invite,
            )
        except login.LoginError as error:
            raise Refusal(Close.LOGIN_FAILED, error.reason) from None
        known = self._sites.get(hello.site)
        if known is None:
            if len(self._sites) >= self._limits.sites:
                raise Refusal(Close.STORAGE_FULL, "too many sites")
            if not self.addresses.found(peer.address, now.seconds):
                raise Refusal(Close.RATE_LIMITED, "too many new sites")
            record = SiteRecord(
                site=hello.site,
                ticket_key=self._random(32),
                log_epoch=self._random(16),
                origins=hello.origins,
                settings=hello.settings,
                bundle=None,
                seen_ms=now.ms,
            )
        else:
            record = replace(
                known.record, origins=hello.origins, settings=hello.settings, seen_ms=now.ms
            )
        # The answer waits for the disk: a ticket made with a key that a crash forgets would
        # shut its visitor out for good.
        peer.saving = True
        return [SaveSite(peer.number, record, "login")]

    def _desk_saved(self, saved: SiteSaved, now: Instant) -> list[Outgoing]:
        peer = self._peers.get(saved.peer)
        if not saved.ok:
            return self.refuse(saved.peer, Close.STORAGE_FULL, "storage full", now)
        site = self._sites.get(saved.record.site)
        if site is None:
            site = self._sites[saved.record.site] = Site(saved.record, self._limits)
        else:
            # Its bundle may have been renewed while this was being written.
            bundle = site.record.bundle or saved.record.bundle
            site.record = replace(saved.record, bundle=bundle)
        if peer is None:
            return []
        out: list[Outgoing] = []
        if site.desk is not None:
            out += self.refuse(site.desk.number, Close.REPLACED, "replaced", now)
        for visitor in list(site.visitors.values()):
            if not self.origin_allowed(saved.record.site, visitor.origin):
                out += self.refuse(visitor.number, Close.UNKNOWN, "unknown", now)
        peer.saving, peer.ready, peer.site = False, True, saved.record.site
        site.desk = peer
        site.leavings.clear()
        self._desks += 1
        self._deskless.pop(peer.site, None)
        site.elsewhere = dict(saved.elsewhere)
        here = list({**site.elsewhere, **site.visitors})
        out.append(Send(peer.number, bodies.desk_welcome(site.record, here)))
        for conversation in here[bodies.LISTED_VISITORS :]:
            out += self._tell_desk(site, conversation, "here")
        return out + self._desk_came(site) + self._announce(site)

    def _visitor_hello(self, peer: Peer, envelope: Envelope, now: Instant) -> list[Outgoing]:
        ticket = bodies.read_ticket(envelope.body)
        site = self._sites.get(peer.site)
        conversation = envelope.conversation
        key = _NO_KEY if site is None else site.record.ticket_key
        # Checked even for a site that nobody knows, and with no ticket at all, so that the
        # answer takes equally long.
        fits = login.ticket_fits(ticket or b"", key, peer.site, conversation)
        if site is None or (ticket is not None and not fits):
            raise self._unknown()
        if ticket is None:
            conversation = self._random(16)
        older = site.visitors.get(conversation)
        out: list[Outgoing] = []
        if older is not None:
            out += self.refuse(older.number, Close.REPLACED, "replaced", now)
        if len(site.visitors) >= self._limits.connections_site:
            return out + self.refuse(peer.number, Close.OVERLOADED, "site is full", now)
        if not self.addresses.enter(peer.address, new=ticket is None, now=now.seconds):
            return out + self.refuse(peer.number, Close.RATE_LIMITED, "too many conversations", now)
        peer.ready, peer.conversation, peer.epoch = True, conversation, envelope.epoch
        site.visitors[conversation] = peer
        self._visitors += 1
        record = site.record
        out.append(Send(peer.number, bodies.visitor_welcome(record, conversation, site.told)))
        if record.bundle is not None:
            peer.has_bundle = True
            out.append(Send(peer.number, bodies.bundle(conversation, record.bundle)))
        if self._leaving.pop((peer.site, conversation), None) is None and older is None:
            out += self._tell_desk(site, conversation, "here")
        return out + self._visitor_came(site, peer)

    def _unknown(self) -> Refusal:
        return Refusal(Close.UNKNOWN, "unknown")

    def _from_visitor(self, peer: Peer, envelope: Envelope, now: Instant) -> list[Outgoing]:
        of_the_site = envelope.type in {Type.RESUME, Type.BYE}
        if envelope.conversation != peer.conversation and not of_the_site:
            raise Refusal(Close.UNKNOWN, "unknown")
        site = self._sites[peer.site]
        match envelope.type:
            case Type.MSG | Type.HS1:
                if envelope.down:
                    raise Refusal(Close.BAD_FRAME, "direction")
                size = HEADER_SIZE + len(envelope.body)
                if not peer.messages.take(now.seconds) or not self.addresses.write(
                    peer.address, size, now.seconds
                ):
                    return [Send(peer.number, bodies.refusal(envelope, "rate_limited"))]
                if site.desk_state == "offline" and not self.addresses.left(
                    site.leavings, peer.address, size, now.seconds
                ):
                    return [Send(peer.number, bodies.refusal(envelope, "mailbox_full"))]
                return self._keep(peer, site, site.desk, envelope, now)
            case Type.EPH:
                if envelope.down:
                    raise Refusal(Close.BAD_FRAME, "direction")
                return self._live(site, site.desk, envelope)
            case Type.ACK:
                return self._taken(site, envelope, down=True)
            case Type.RESUME:
                peer.epoch = envelope.epoch
                return self._resume(peer, envelope, now)
            case Type.BYE:
                return self._goodbye(peer, now)
            case Type.PRESENCE:
                # Is the line alive? A page can't see pings.
                return [Send(peer.number, bodies.desk_presence(peer.conversation, site.told))]
            case Type.HELLO | Type.WELCOME | Type.BUNDLE | Type.HS2:
                raise Refusal(Close.BAD_FRAME, "not from a visitor")
            case _:
                return []

    def _from_desk(self, peer: Peer, envelope: Envelope, now: Instant) -> list[Outgoing]:
        site = self._sites[peer.site]
        match envelope.type:
            case Type.MSG | Type.HS2 | Type.EPH:
                if not envelope.down or envelope.conversation == NOBODY:
                    raise Refusal(Close.BAD_FRAME, "direction")
                visitor = site.visitors.get(envelope.conversation)
                if envelope.type == Type.EPH:
                    return self._live(site, visitor, envelope)
                return self._keep(peer, site, visitor, envelope, now)
            case Type.ACK:
                return self._taken(site, envelope, down=False)
            case Type.NACK:
                if len(envelope.body) > _MAX_REFUSAL:
                    raise Refusal(Close.BAD_FRAME, "refusal")
                # The desk can't read it and never will: the widget begins a new epoch.
                out = self._taken(site, replace(envelope, body=TAKEN), down=False)
                visitor = site.visitors.get(envelope.conversation)
                # Also to one who is still catching up: the envelope is gone, nobody asks again.
                if visitor is None:
                    return out + self._elsewhere(site, envelope)
                return [*out, Send(visitor.number, envelope)]
            case Type.PRESENCE:
                site.person = bodies.read_person(envelope.body)
                if site.announcements.take(now.seconds):
                    return self._announce(site)
                due = now.seconds + 60 / ANNOUNCEMENTS
                self._untold.setdefault(peer.site, due)
                return []
            case Type.BUNDLE:
                return self._new_bundle(site, envelope.body, now)
            case Type.RESUME:
                return self._resume(peer, envelope, now)
            case Type.BYE:
                out = self._goodbye(peer, now)
                self._deskless.pop(peer.site, None)
                return out + self._announce(site)
            case Type.HELLO | Type.WELCOME | Type.HS1:
                raise Refusal(Close.BAD_FRAME, "not from a desk")
            case _:
                return []

    def _new_bundle(self, site: Site, bundle: bytes, now: Instant) -> list[Outgoing]:
        if not 0 < len(bundle) <= _MAX_BUNDLE:
            raise Refusal(Close.BAD_FRAME, "bundle")
        if site.record.bundle == bundle:
            return []
        out: list[Outgoing] = [*site.renewed(bundle, now.ms)]
        for conversation, visitor in site.visitors.items():
            # Only who came before the site had any: the others have one that still opens.
            if not visitor.has_bundle:
                visitor.has_bundle = True
                out.append(Send(visitor.number, bodies.bundle(conversation, bundle)))
        return out

    def answered(self, answer: Answer, now: Instant) -> list[Outgoing]:
        """Go on with what the mailbox has done."""
        match answer:
            case Kept():
                return self._kept(answer)
            case Fetched():
                return self._fetched(answer, now)
            case SiteSaved():
                if answer.peer:
                    return self._desk_saved(answer, now)
                # Peer 0 stands for nobody: a bundle is saved without anyone waiting.
                renewed = self._sites.get(answer.record.site)
                return [] if renewed is None else [*renewed.saved(now.ms)]
            case Purged():
                if answer.envelopes:
                    for site in self._sites.values():
                        site.held.clear()
                for name in answer.sites:
                    gone = self._sites.get(name)
                    if gone is not None and gone.desk is None and not gone.visitors:
                        del self._sites[name]
                return []
            case SiteFound():
                return []  # asked for by node_relay.py only

    def _announce(self, site: Site) -> list[Outgoing]:
        """Tell the visitors whether someone is there, if that has changed."""
        desk = site.desk_state
        if desk == site.told:
            return []
        site.told = desk
        return [
            Send(peer.number, bodies.desk_presence(conversation, desk))
            for conversation, peer in site.visitors.items()
        ]

    def _tell_desk(self, site: Site | None, conversation: bytes, state: str) -> list[Outgoing]:
        if site is None or site.desk is None:
            return []
        return [Send(site.desk.number, bodies.visitor_presence(conversation, state))]

    def _live(self, site: Site, receiver: Peer | None, envelope: Envelope) -> list[Outgoing]:
        """Pass on what is worth nothing later, to a receiver that is there now."""
        if receiver is None:
            return self._elsewhere(site, envelope)
        if receiver.delivery is not Delivery.LIVE:
            return []
        return [Send(receiver.number, envelope, droppable=envelope.type == Type.EPH)]

    # Where there are several nodes, the others have to know; see node_relay.py.

    def _elsewhere(self, site: Site, envelope: Envelope) -> list[Outgoing]:
        """Pass on an envelope that is not stored and whose receiver is not connected here."""
        return []

    def _desk_came(self, site: Site) -> list[Outgoing]:
        return []

    def _visitor_came(self, site: Site, peer: Peer) -> list[Outgoing]:
        return []

    def _visitor_gone(self, site: Site | None, conversation: bytes) -> list[Outgoing]:
        return self._tell_desk(site, conversation, "gone")

    def _goodbye(self, peer: Peer, now: Instant) -> list[Outgoing]:
        self._forget(peer.number, now)
        return [Shut(peer.number, 1000, "")]

    def _forget(self, number: int, now: Instant) -> bool:
        peer = self._peers.pop(number, None)
        self._silent.pop(number, None)
        if peer is None:
            return False
        if not peer.ready:
            return True
        site = self._sites[peer.site]
        due = now.seconds + self._rules.presence_debounce
        if peer.desk:
            if site.desk is peer:
                site.desk = None
                self._desks -= 1
                self._deskless[peer.site] = due
        elif site.visitors.get(peer.conversation) is peer:
            del site.visitors[peer.conversation]
            self._visitors -= 1
            self.addresses.leave(peer.address)
            self._leaving[peer.site, peer.conversation] = due
        if site.desk is None and not site.visitors:
            site.held.clear()
        return True
