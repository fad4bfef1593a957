"""One epoch between a widget and the desk, from either end. No socket, no store, no clock.

A method that raises ``SealError`` has changed nothing. One that seals has used up a key:
whoever keeps the state must keep it before the envelope leaves.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.relay.seal import (
    MAX_SKIPPED,
    POINT,
    Bundle,
    Chain,
    KeyPair,
    SealError,
    b64,
    canonical,
    close,
    derive,
    ephemeral_of,
    read_object,
    unb64,
    unclose,
)
from server_stub.envelope import Envelope, Flag, Type

EPOCH_MESSAGES = 100
"""After so many messages in a direction the widget starts a new epoch."""
EPOCH_MS = 24 * 3600 * 1000
"""An epoch's longest life."""
EPOCHS_AT_ONCE = 128
EPOCH_EVERY_MS = 10_000
"""How often a conversation may begin a new one: each has all that waits sealed anew, and is
remembered for days. As many at once as a relay keeps messages of a conversation: what waited is
always opened."""
MOST_REPEATS = 256
"""Envelopes of one epoch that are sent again because the widget misses them; a page holds 100."""

_UP = Flag.LAST | Flag.STORE
_DOWN = Flag.LAST | Flag.STORE | Flag.CHAIN | Flag.DOWN
_EPHEMERAL = Flag.LAST | Flag.EPHEMERAL | Flag.CHAIN

Inner = Mapping[str, object]


def aad(site: bytes, envelope: Envelope) -> bytes:
    """Return what every seal vouches for besides its body: the site and the header."""
    return b"db1" + site + envelope.header


def first_keys(pairs: tuple[bytes, bytes], bundle_json: bytes, visitor_point: bytes) -> bytes:
    """Return okm1 (64 bytes) from DH(eV,ST) and DH(eV,PRE)."""
    salt = hashlib.sha256(bundle_json + visitor_point).digest()
    return derive(pairs[0] + pairs[1], salt, b"db1 v2d")


def both_keys(
    okm1: bytes, shared: bytes, bundle_json: bytes, visitor_point: bytes, desk_point: bytes
) -> bytes:
    """Return okm2 (64 bytes): chain 1 v→d, then chain 1 d→v; ``shared`` is DH(eV,eD)."""
    salt = hashlib.sha256(bundle_json + visitor_point + desk_point).digest()
    return derive(okm1[32:] + shared, salt, b"db1 both")


def preid_of(envelope: Envelope) -> int:
    """Return the prekey number that an HS1 names.

    Raises:
        SealError: If the body is too short to have one.
    """
    if len(envelope.body) < 4 + POINT:
        raise SealError("A first envelope is too short.")
    return int(struct.unpack_from(">I", envelope.body)[0])


def _seal(
    key: bytes, site: bytes, envelope: Envelope, inner: Inner, before: bytes = b""
) -> Envelope:
    return replace(envelope, body=before + close(key, aad(site, envelope), canonical(dict(inner))))


def _open(key: bytes, site: bytes, envelope: Envelope, body: bytes) -> dict[str, object]:
    return read_object(unclose(key, aad(site, envelope), body))


class VisitorEpoch:
    """The widget's end: begins with HS1, writes on chain 0 until HS2 came, then on chain 1."""

    def __init__(
        self,
        *,
        site: bytes,
        bundle: Bundle,
        conversation: bytes,
        epoch: int,
        ephemeral: KeyPair | None = None,
    ) -> None:
        self.site = site
        self.conversation = conversation
        self.epoch = epoch
        self.answered = False
        """True once HS2 was opened."""
        self.heard: set[int] = set()
        """Sequences of d→v that were opened."""
        self._bundle = bundle
        self._key = ephemeral or KeyPair.new()
        pairs = (self._key.shared(bundle.static), self._key.shared(bundle.prekey))
        self._okm1 = first_keys(pairs, bundle.json, self._key.public)
        self._out = Chain(self._okm1[:32])
        self._in: Chain | None = None
        self._in_ephemeral: Chain | None = None

    @property
    def sequence(self) -> int:
        """The sequence that the next envelope of this end gets."""
        return self._out.next

    def begin(self, inner: Inner) -> Envelope:
        """Return HS1 with ``inner`` in it.

        Raises:
            SealError: If the epoch has begun before, or ``inner`` is too long.
        """
        if self._out.next:
            raise SealError("This epoch has begun before.")
        key, after = self._out.key_at(0)
        empty = Envelope(Type.HS1, _UP, self.conversation, self.epoch, 0)
        before = struct.pack(">I", self._bundle.preid) + self._key.public
        envelope = _seal(key, self.site, empty, inner, before)
        self._out = after
        return envelope

    def seal(self, inner: Inner) -> Envelope:
        """Return the next MSG.

        Raises:
            SealError: If HS1 was not made yet, or ``inner`` is too long.
        """
        sequence = self._out.next
        if not sequence:
            raise SealError("This epoch has not begun.")
        flags = _UP | Flag.CHAIN if self.answered else _UP
        key, after = self._out.key_at(sequence)
        empty = Envelope(Type.MSG, flags, self.conversation, self.epoch, sequence)
        envelope = _seal(key, self.site, empty, inner)
        self._out = after
        return envelope

    def open(self, envelope: Envelope) -> dict[str, object]:
        """Return the inner message of HS2, MSG or EPH.

        Raises:
            SealError: If it is not of this epoch, was opened before, or was changed.
        """
        if not envelope.down or (envelope.conversation, envelope.epoch) != (
            self.conversation,
            self.epoch,
        ):
            raise SealError("An envelope is not of this epoch.")
        if envelope.type == Type.HS2:
            return self._open_second(envelope)
        if envelope.type == Type.EPH:
            if self._in_ephemeral is None:
                raise SealError("An envelope came before the desk's first.")
            key, after = self._in_ephemeral.key_at(envelope.sequence)
            inner = _open(key, self.site, envelope, envelope.body)
            self._in_ephemeral = replace(after, skipped={})
            return inner
        if envelope.type != Type.MSG or not envelope.flags & Flag.CHAIN:
            raise SealError("An envelope is of a type that is not sealed.")
        if self._in is None:
            raise SealError("An envelope came before the desk's first.")
        key, after = self._in.key_at(envelope.sequence)
        inner = _open(key, self.site, envelope, envelope.body)
        self._in = after
        self.heard.add(envelope.sequence)
        return inner

    def missing(self) -> list[int]:
        """Return the sequences of d→v below the highest opened one that never came."""
        return [at for at in range(max(self.heard, default=0)) if at not in self.heard]

    def _open_second(self, envelope: Envelope) -> dict[str, object]:
        if self.answered or envelope.sequence != 0:
            raise SealError("The desk has answered this epoch before.")
        point, sealed = envelope.body[:POINT], envelope.body[POINT:]
        shared = self._key.shared(point)
        okm2 = both_keys(self._okm1, shared, self._bundle.json, self._key.public, point)
        key, after = Chain(okm2[32:]).key_at(0)
        inner = _open(key, self.site, envelope, sealed)
        self._in, self._in_ephemeral = after, ephemeral_of(okm2[32:])
        self._out = Chain(okm2[:32]).at(self._out.next)
        self.answered = True
        self.heard.add(0)
        return inner


@dataclass
class DeskEpoch:
    """The desk's end. ``to_bytes`` holds everything, so that a crash between any two steps loses nothing."""

    site: bytes
    conversation: bytes
    epoch: int
    at: int
    """The ``at`` of HS1's inner message, by the visitor's clock: the newest is the one in use."""
    began_at: int
    """When HS1 was opened, by the desk's clock."""
    visitor_point: bytes
    heard: dict[int, str] = field(default_factory=dict)
    """Opened sequences of v→d, each with its inner id."""
    known: list[str] = field(default_factory=list)
    """Inner ids heard in the epochs before."""
    asked: list[int] = field(default_factory=list)
    """Missing sequences that were asked for: once each."""
    order: int = 0
    """``at``, moved behind the epoch before: HS1s with the same oldest message have the same."""
    pace: float = EPOCHS_AT_ONCE
    """Epochs that may follow at once."""
    repeats: int = 0
    """Envelopes that were sent again."""
    _before: Chain | None = None
    _after: Chain | None = None
    _first_after: int | None = None
    _out: Chain | None = None
    _out_ephemeral: Chain | None = None

    @classmethod
    def hear(
        cls,
        envelope: Envelope,
        *,
        site: bytes,
        static: KeyPair,
        prekey: KeyPair,
        bundle_json: bytes,
        desk: KeyPair | None = None,
        now: int,
    ) -> tuple[DeskEpoch, dict[str, object], bytes]:
        """Open HS1: return the epoch, HS1's inner message and the desk's point for HS2.

        Nothing of the epoch may be used before the inner message's secret was checked.

        Raises:
            SealError: If it does not open with these keys.
        """
        if envelope.type != Type.HS1 or envelope.down or envelope.sequence or not envelope.epoch:
            raise SealError("An envelope does not begin an epoch.")
        preid_of(envelope)
        point, sealed = envelope.body[4 : 4 + POINT], envelope.body[4 + POINT :]
        pairs = (static.shared(point), prekey.shared(point))
        okm1 = first_keys(pairs, bundle_json, point)
        key, after = Chain(okm1[:32]).key_at(0)
        inner = _open(key, site, envelope, sealed)
        own = desk or KeyPair.new()
        okm2 = both_keys(okm1, own.shared(point), bundle_json, point, own.public)
        at, inner_id = inner.get("at"), inner.get("id")
        if not isinstance(at, int) or isinstance(at, bool) or not isinstance(inner_id, str):
            raise SealError("A first message has no id or time.")
        epoch = cls(
            site, envelope.conversation, envelope.epoch, at, now, point, {0: inner_id},
            _before=after,
            _after=Chain(okm2[:32]),
            _out=Chain(okm2[32:]),
            _out_ephemeral=ephemeral_of(okm2[32:]),
        )  # fmt: skip
        return epoch, inner, own.public

    @property
    def closed(self) -> bool:
        """True once a newer epoch has taken its place and its keys are gone."""
        return self._out is None

    @property
    def sequence(self) -> int:
        """The sequence that the next envelope of this end gets."""
        return self._out.next if self._out else 0

    @property
    def switched(self) -> bool:
        """True once a message of chain 1 came, so the widget has HS2."""
        return self._first_after is not None

    def answer(self, desk_point: bytes, inner: Inner) -> Envelope:
        """Return HS2.

        Raises:
            SealError: If it was made before.
        """
        if self.sequence:
            raise SealError("This epoch was answered before.")
        return self._next(Type.HS2, inner, desk_point)

    def seal(self, inner: Inner) -> Envelope:
        """Return the next MSG.

        Raises:
            SealError: If HS2 was not made yet, the epoch is closed, or ``inner`` is too long.
        """
        if not self.sequence:
            raise SealError("This epoch was not answered yet.")
        return self._next(Type.MSG, inner)

    def seal_ephemeral(self, inner: Inner) -> Envelope:
        """Return the next EPH.

        Raises:
            SealError: If the epoch is closed or ``inner`` is too long.
        """
        if self._out_ephemeral is None:
            raise SealError("This epoch is closed.")
        sequence = self._out_ephemeral.next
        key, after = self._out_ephemeral.key_at(sequence)
        flags = _EPHEMERAL | Flag.DOWN
        empty = Envelope(Type.EPH, flags, self.conversation, self.epoch, sequence)
        envelope = _seal(key, self.site, empty, inner)
        self._out_ephemeral = after
        return envelope

    def open(self, envelope: Envelope) -> dict[str, object]:
        """Return the inner message of a MSG that was not opened before.

        Raises:
            SealError: If it is not of this epoch, was opened before, or was changed.
        """
        sequence = envelope.sequence
        if (
            envelope.type != Type.MSG
            or envelope.down
            or (envelope.conversation, envelope.epoch) != (self.conversation, self.epoch)
        ):
            raise SealError("An envelope is not of this epoch.")
        if sequence in self.heard or self._before is None or self._after is None:
            raise SealError("A place in the chain was used before.")
        if envelope.flags & Flag.CHAIN:
            key, after = self._after.key_at(sequence)
            inner = _open(key, self.site, envelope, envelope.body)
            self._note(sequence, inner)
            self._after = self._without_heard(after)
            self._first_after = min(sequence, self._first_after or sequence)
        else:
            # Chain 0 rests on the prekey alone, so it ends where chain 1 begins.
            if self._first_after is not None and sequence > self._first_after:
                raise SealError("An envelope uses a chain that has ended.")
            key, after = self._before.key_at(sequence)
            inner = _open(key, self.site, envelope, envelope.body)
            self._note(sequence, inner)
            self._before = after
        return inner

    def missing(self) -> list[int]:
        """Return the sequences of v→d below the highest opened one that never came."""
        return [at for at in range(max(self.heard, default=0)) if at not in self.heard]

    def follow(self, newest: DeskEpoch) -> bool:
        """Take the place behind ``newest``; False if epochs follow each other too fast."""
        rested = max(0, self.began_at - newest.began_at) / EPOCH_EVERY_MS
        self.pace = min(EPOCHS_AT_ONCE, newest.pace + rested) - 1
        return self.pace >= 0

    def may_repeat(self, wanted: int) -> int:
        """Return how many of ``wanted`` envelopes may be sent again, and count them."""
        granted = min(wanted, MOST_REPEATS - self.repeats)
        self.repeats += granted
        return granted

    def end(self) -> None:
        """Destroy the keys; what was heard is still known, so that a repeat is seen as one."""
        self.known = []
        self._before = self._after = self._out = self._out_ephemeral = None

    def to_bytes(self) -> bytes:
        """Return everything as bytes for the encrypted database."""
        return canonical(
            {
                "v": 1,
                "at": self.at,
                "began_at": self.began_at,
                "point": b64(self.visitor_point),
                "heard": {str(at): inner_id for at, inner_id in self.heard.items()},
                "known": self.known,
                "asked": self.asked,
                "order": self.order,
                "pace": self.pace,
                "repeats": self.repeats,
                "before": _write_chain(self._before),
                "after": _write_chain(self._after),
                "first_after": self._first_after,
                "out": _write_chain(self._out),
                "out_ephemeral": _write_chain(self._out_ephemeral),
            }
        )

    @classmethod
    def from_bytes(cls, raw: bytes, site: bytes, conversation: bytes, epoch: int) -> DeskEpoch:
        """Read what ``to_bytes`` wrote.

        Raises:
            SealError: If it is not that.
        """
        state: dict[str, Any] = read_object(raw)
        try:
            return cls(
                site, conversation, epoch, state["at"], state["began_at"],
                unb64(state["point"], POINT),
                {int(at): str(inner_id) for at, inner_id in state["heard"].items()},
                list(state["known"]), list(state["asked"]),
                state["order"], state.get("pace", EPOCHS_AT_ONCE), state.get("repeats", 0),
                _read_chain(state["before"]), _read_chain(state["after"]), state["first_after"],
                _read_chain(state["out"]), _read_chain(state["out_ephemeral"]),
            )  # fmt: skip
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise SealError("A kept epoch can't be read.") from error

    def _next(self, kind: Type, inner: Inner, before: bytes = b"") -> Envelope:
        if self._out is None:
            raise SealError("This epoch is closed.")
        sequence = self._out.next
        key, after = self._out.key_at(sequence)
        empty = Envelope(kind, _DOWN, self.conversation, self.epoch, sequence)
        envelope = _seal(key, self.site, empty, inner, before)
        self._out = after
        return envelope

    def _note(self, sequence: int, inner: Inner) -> None:
        inner_id = inner.get("id")
        self.heard[sequence] = inner_id if isinstance(inner_id, str) else ""

    def _without_heard(self, chain: Chain) -> Chain:
        return replace(
            chain, skipped={at: key for at, key in chain.skipped.items() if at not in self.heard}
        )


def _write_chain(chain: Chain | None) -> object:
    if chain is None:
        return None
    skipped = {str(at): b64(key) for at, key in chain.skipped.items()}
    return {"key": b64(chain.key), "next": chain.next, "skipped": skipped}


def _read_chain(state: object) -> Chain | None:
    if state is None:
        return None
    if not isinstance(state, dict) or len(state["skipped"]) > MAX_SKIPPED:
        raise ValueError
    skipped = {int(at): unb64(key, 32) for at, key in state["skipped"].items()}
    return Chain(unb64(state["key"], 32), int(state["next"]), skipped)
