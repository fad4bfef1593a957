"""A visitor's copy of their own conversation on its way: cut into pieces, and put together again.

Pure. What is in a copy is decided where it is made; what this adds is only that each piece fits an
envelope, that the whole has an end, and that a piece of another copy is noticed.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from desktop.relay.seal import SealError, b64, unb64

PIECE = 11_520
"""Bytes of a piece: in base64, with the rest of its inner message, it fits the largest padding."""
AT_ONCE = 4
"""Pieces for one request: with their frames below what the relay holds for one visitor."""
MOST_PIECES = 384
"""4.2 MiB packed, four to eight times that as text."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A copy, packed."""

    packed: bytes
    sum: str
    """SHA-256 of ``packed``, base64url."""

    @property
    def pieces(self) -> int:
        """How many pieces it makes."""
        return -(-len(self.packed) // PIECE)

    def piece(self, part: int) -> dict[str, object]:
        """Return the fields of piece ``part``, counted from 0, for an inner message."""
        data = self.packed[part * PIECE : (part + 1) * PIECE]
        return {"sum": self.sum, "part": part, "parts": self.pieces, "data": b64(data)}


def parcel_of(business: str, copy: Mapping[str, Any], most: int = MOST_PIECES) -> Parcel:
    """Pack a copy of one conversation into at most ``most`` pieces.

    Of a conversation that is too long for that the newest messages are in it, and how many earlier
    ones are not.
    """
    told = {"business": business, **copy}
    while True:
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        packed = zlib.compress(text.encode("utf-8", "replace"))
        if len(packed) <= most * PIECE or not _halved(told):
            return Parcel(packed, b64(sha256(packed).digest()))


def _halved(told: dict[str, Any]) -> bool:
    """Leave out the earlier half of the messages; say whether there was one."""
    shorter = []
    for one in told["conversations"]:
        messages = one["messages"]
        half = (len(messages) + 1) // 2
        earlier = one.get("earlier_messages_left_out", 0) + half
        shorter.append(
            {**one, "messages": messages[half:], "earlier_messages_left_out": earlier}
            if half
            else one
        )
    changed = any(one["messages"] for one in told["conversations"])
    told["conversations"] = shorter
    return changed


@dataclass(slots=True)
class Gathered:
    """The pieces that have come to a visitor."""

    sum: str = ""
    parts: int = 0
    pieces: list[bytes] = field(default_factory=list)

    def take(self, inner: Mapping[str, Any]) -> None:
        """Add a piece; one of another copy begins anew, one out of order is left."""
        if inner["sum"] != self.sum:
            self.sum, self.parts, self.pieces = str(inner["sum"]), int(inner["parts"]), []
        if inner["part"] == len(self.pieces):
            self.pieces.append(unb64(inner["data"]))

    @property
    def whole(self) -> bool:
        """Whether every piece is here."""
        return 0 < self.parts == len(self.pieces)

    def copy(self) -> dict[str, Any]:
        """Return the copy.

        Raises:
            SealError: If it is not what its sum says.
        """
        packed = b"".join(self.pieces)
        if b64(sha256(packed).digest()) != self.sum:
            raise SealError("The pieces of the copy do not fit together.")
        told: dict[str, Any] = json.loads(zlib.decompress(packed))
        return told
