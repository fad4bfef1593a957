"""The envelope: a 32-byte clear header and a sealed body. Shape, version and limits, nothing else.

Standard library only; the relay and the desk share this module, and it is the only one
they share. The wire is described in ``docs/protocol.md``.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum, IntFlag

VERSION = 1
SUBPROTOCOL = "db.v1"
MAX_FRAME = 16_384
"""Bytes, header and body."""
MAX_TEXT = 4_000
"""Characters of one text."""
MAX_TEXT_BYTES = 15_000
"""The same in UTF-8, so that a padded, sealed text fits one frame."""
NOBODY = bytes(16)
"""The conversation of matters that concern the whole site."""

_HEADER = struct.Struct(">BBH16sIQ")
HEADER_SIZE = _HEADER.size


class Type(IntEnum):
    """What an envelope is. From ``IGNORABLE`` on, an unknown type is passed over."""

    HELLO = 1
    WELCOME = 2
    RESUME = 3
    ACK = 4
    NACK = 5
    MSG = 6
    EPH = 7
    HS1 = 8
    HS2 = 9
    PRESENCE = 10
    BUNDLE = 11
    BYE = 12


IGNORABLE = 0x80


class Flag(IntFlag):
    """Bits of the header's flags."""

    NONE = 0
    STORE = 0x01
    EPHEMERAL = 0x02
    CHAIN = 0x04
    LAST = 0x08
    DOWN = 0x10
    """Desk to visitor."""


_FLAGS = tuple(Flag(value) for value in range(0x20))


class Close(IntEnum):
    """Close codes: 4000 to 4099 do not reconnect, 4100 to 4199 back off, 4200 to 4299 at once."""

    BAD_FRAME = 4000
    VERSION = 4001
    UNKNOWN = 4003
    LOGIN_FAILED = 4004
    BLOCKED = 4005
    REPLACED = 4006
    OVERLOADED = 4100
    RATE_LIMITED = 4101
    SLOW = 4102
    NO_HELLO = 4103
    STORAGE_FULL = 4104
    RESTARTING = 4200
    STATE_LOST = 4201


STORED = b"\x01"
TAKEN = b"\x02"


class EnvelopeError(ValueError):
    """The frame is not an envelope of this protocol; ``close`` is the code to close with."""

    def __init__(self, reason: str, close: Close = Close.BAD_FRAME) -> None:
        super().__init__(reason)
        self.close = close


@dataclass(frozen=True, slots=True)
class Envelope:
    """One routed unit. ``type`` is a plain int because unknown ignorable types exist."""

    type: int
    flags: Flag = Flag.NONE
    conversation: bytes = NOBODY
    epoch: int = 0
    sequence: int = 0
    body: bytes = b""

    @property
    def header(self) -> bytes:
        """The 32 clear bytes; part of what every seal vouches for."""
        return _HEADER.pack(
            VERSION, self.type, self.flags, self.conversation, self.epoch, self.sequence
        )

    @property
    def down(self) -> bool:
        """True for an envelope on its way from the desk to a visitor."""
        # By value: the enum's own & costs 2 µs, and this is asked several times an envelope.
        return bool(self.flags._value_ & 0x10)

    @property
    def key(self) -> tuple[bytes, bool, int, int]:
        """(conversation, down, epoch, sequence): what duplicates are known by."""
        return self.conversation, bool(self.flags._value_ & 0x10), self.epoch, self.sequence

    def to_bytes(self) -> bytes:
        """Return the frame.

        Raises:
            EnvelopeError: If it would be longer than ``MAX_FRAME``.
        """
        frame = self.header + self.body
        if len(frame) > MAX_FRAME:
            raise EnvelopeError(f"An envelope of {len(frame)} bytes is over {MAX_FRAME}.")
        return frame

    def acknowledged(self, body: bytes) -> Envelope:
        """Return the ACK for this envelope with ``STORED`` or ``TAKEN``."""
        return self._answered(Type.ACK, body)

    def refused(self, body: bytes) -> Envelope:
        """Return the NACK for this envelope; ``body`` is its JSON."""
        return self._answered(Type.NACK, body)

    def _answered(self, kind: Type, body: bytes) -> Envelope:
        return Envelope(kind, self.flags, self.conversation, self.epoch, self.sequence, body)


def from_bytes(frame: bytes) -> Envelope:
    """Read a frame.

    Raises:
        EnvelopeError: If it is too short, too long, of another version, or of an unknown
            type that may not be ignored.
    """
    if len(frame) < HEADER_SIZE:
        raise EnvelopeError(f"A frame of {len(frame)} bytes is shorter than a header.")
    if len(frame) > MAX_FRAME:
        raise EnvelopeError(f"A frame of {len(frame)} bytes is over {MAX_FRAME}.")
    version, kind, flags, conversation, epoch, sequence = _HEADER.unpack_from(frame)
    if version != VERSION:
        raise EnvelopeError(f"Version {version} is not spoken here.", Close.VERSION)
    if kind < IGNORABLE and kind not in Type._value2member_map_:
        raise EnvelopeError(f"Type {kind} is unknown.", Close.VERSION)
    return Envelope(kind, _FLAGS[flags & 0x1F], conversation, epoch, sequence, frame[HEADER_SIZE:])
