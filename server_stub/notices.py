"""What the nodes of one relay tell each other, and how it is written. Values only: no Redis.

A notice is worth nothing later. Whatever must not be lost is in the mailbox, and whatever is
true for longer (where a desk is, which visitors are here) stands in Redis too.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass

from server_stub.envelope import Envelope, EnvelopeError, from_bytes
from server_stub.login import b64, from_b64
from server_stub.mailbox_requests import SiteRecord

NODE = 8
"""Bytes of a node's name: random, made anew at each start."""
_NUMBER = struct.Struct(">Q")
_ENVELOPE, _DESK_CAME, _DESK_IS, _CAME, _STILL, _GONE = b"E", b"D", b"P", b"C", b"S", b"G"
STATES = ("online", "away", "offline")


class NoticeError(ValueError):
    """Somebody else writes to this channel."""


@dataclass(frozen=True, slots=True)
class Passed:
    """An envelope on its way to a receiver that may be connected to another node."""

    envelope: Envelope


@dataclass(frozen=True, slots=True)
class DeskCame:
    """A desk has logged in; ``peer`` is its number at its node."""

    peer: int
    state: str


@dataclass(frozen=True, slots=True)
class DeskIs:
    """The desk of a node is ``online`` or ``away`` now, or has been gone for a while."""

    peer: int
    state: str


@dataclass(frozen=True, slots=True)
class VisitorCame:
    """A visitor has logged in; ``peer`` is its number at its node."""

    conversation: bytes
    peer: int


@dataclass(frozen=True, slots=True)
class VisitorStill:
    """A visitor has been here all along: said again after Redis was away."""

    conversation: bytes


@dataclass(frozen=True, slots=True)
class VisitorGone:
    """A visitor has been gone for a while."""

    conversation: bytes


Notice = Passed | DeskCame | DeskIs | VisitorCame | VisitorStill | VisitorGone


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the other nodes that have to do with ``site``."""

    site: bytes
    notice: Notice


def pack(node: bytes, notice: Notice) -> bytes:
    """Return the bytes to publish."""
    match notice:
        case Passed():
            body = _ENVELOPE + notice.envelope.to_bytes()
        case DeskCame() | DeskIs():
            kind = _DESK_CAME if isinstance(notice, DeskCame) else _DESK_IS
            body = kind + _NUMBER.pack(notice.peer) + notice.state.encode()
        case VisitorCame():
            body = _CAME + _NUMBER.pack(notice.peer) + notice.conversation
        case VisitorStill():
            body = _STILL + notice.conversation
        case VisitorGone():
            body = _GONE + notice.conversation
    return node + body


def unpack(data: bytes) -> tuple[bytes, Notice]:
    """Return the node that tells, and what.

    Raises:
        NoticeError: If this is no notice.
    """
    node, kind, body = data[:NODE], data[NODE : NODE + 1], data[NODE + 1 :]
    number, rest = body[: _NUMBER.size], body[_NUMBER.size :]
    if kind == _ENVELOPE:
        try:
            return node, Passed(from_bytes(body))
        except EnvelopeError as error:
            raise NoticeError("This is no envelope.") from error
    if kind in {_DESK_CAME, _DESK_IS} and rest.decode("latin-1") in STATES:
        made = DeskCame if kind == _DESK_CAME else DeskIs
        return node, made(_NUMBER.unpack(number)[0], rest.decode())
    if kind == _CAME and len(rest) == 16:
        return node, VisitorCame(rest, _NUMBER.unpack(number)[0])
    if kind in {_STILL, _GONE} and len(body) == 16:
        return node, VisitorStill(body) if kind == _STILL else VisitorGone(body)
    raise NoticeError("This is no notice.")


def pack_record(node: bytes, record: SiteRecord) -> bytes:
    """Return a site's record as it is published and kept."""
    fields = {
        "site": b64(record.site),
        "ticket_key": b64(record.ticket_key),
        "log_epoch": b64(record.log_epoch),
        "origins": record.origins,
        "settings": b64(record.settings),
        "bundle": None if record.bundle is None else b64(record.bundle),
        "seen": record.seen_ms,
    }
    return node + json.dumps(fields).encode()


def unpack_record(data: bytes) -> tuple[bytes, SiteRecord]:
    """Return the node that tells, and the record.

    Raises:
        NoticeError: If this is no record.
    """
    try:
        fields = json.loads(data[NODE:])
        bundle = fields["bundle"]
        return data[:NODE], SiteRecord(
            site=from_b64(fields["site"]),
            ticket_key=from_b64(fields["ticket_key"]),
            log_epoch=from_b64(fields["log_epoch"]),
            origins=tuple(fields["origins"]),
            settings=from_b64(fields["settings"]),
            bundle=None if bundle is None else from_b64(bundle),
            seen_ms=int(fields["seen"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise NoticeError("This is no site.") from error
