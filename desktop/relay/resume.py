"""Links that let a visitor go on with a conversation on another device. Pure but for the clock
and the dice that are handed in.

A link is the page's address with everything after the '#', which no browser sends to a server:
``#deskbell=<token>.<ticket>``. The token is the desk's word, signed with its identity, that
whoever holds it may join one conversation until a moment; the ticket is the relay's own word
that the conversation exists there. Neither opens a message: the keys are agreed anew, with the
desk, by the browser that follows the link.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop.relay.seal import SIGNATURE, KeyPair, b64, unb64, verify

LINK_MS = 14 * 24 * 3600 * 1000
"""How long a link may be followed."""
NONCE = 16
_LABEL = b"db1 resume\0"
_LENGTH = 16 + 8 + NONCE


@dataclass(frozen=True, slots=True)
class Token:
    """What a token says. ``conversation`` has 16 bytes; ``expires`` is in milliseconds since 1970."""

    conversation: bytes
    expires: int
    nonce: bytes

    def to_bytes(self) -> bytes:
        """Return the bytes that are signed."""
        return self.conversation + self.expires.to_bytes(8, "big") + self.nonce


def sign_token(identity: KeyPair, token: Token) -> str:
    """Return the token as it stands in a link: 139 characters."""
    raw = token.to_bytes()
    return b64(raw + identity.sign(_LABEL + raw))


def open_token(text: object, identity: bytes) -> Token:
    """Return what a token says.

    Raises:
        SealError: If ``identity`` (65 bytes) has not signed it. Its end is not looked at.
    """
    raw = unb64(text, _LENGTH + SIGNATURE)
    signed, signature = raw[:_LENGTH], raw[_LENGTH:]
    verify(identity, signature, _LABEL + signed)
    return Token(signed[:16], int.from_bytes(signed[16:24], "big"), signed[24:])


def link_to(page: str | None, origins: Sequence[str], token: str, ticket: str) -> str | None:
    """Return the link, or None where the desk has no website.

    ``page`` is the visitor's word: it counts only where it lies on one of the owner's origins.
    """
    if not origins:
        return None
    where = f"{origins[0]}/"
    try:
        parts = urlsplit(page or "")
        if f"{parts.scheme}://{parts.netloc}" in origins:
            where = f"{parts.scheme}://{parts.netloc}{parts.path or '/'}"
    except ValueError:
        pass
    return f"{where}#deskbell={token}.{ticket}"
