"""Cuts a text that is too long for one message on the wire. It changes no word."""

from __future__ import annotations

from desktop.relay.inner import clean
from server_stub.envelope import MAX_TEXT, MAX_TEXT_BYTES

PIECE = 3_700
"""Characters of one piece: at four bytes each they still fit into one envelope."""
_MARKS = ("\n\n", "\n", ". ", " ")


def pieces(text: str) -> list[str]:
    """Return ``text`` as messages that each fit an envelope, cut between paragraphs where it can.

    Nothing is returned for a text of spaces only.
    """
    left, found = clean(text).strip(), []
    while len(left) > MAX_TEXT or len(left.encode()) > MAX_TEXT_BYTES:
        cut = next(
            (at + len(mark) for mark in _MARKS if (at := left.rfind(mark, PIECE // 2, PIECE)) > 0),
            PIECE,
        )
        found.append(left[:cut].strip())
        left = left[cut:].strip()
    return [one for one in (*found, left) if one]
