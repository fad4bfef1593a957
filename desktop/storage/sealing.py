"""Sealing one value under one key: AES-256-GCM, a random nonce before the sealed bytes.

Where keys lie, and which belongs to what, is ``keys``' business. The ``place`` is part of
what is authenticated: a sealed value that was moved to another row does not open there.
"""

from __future__ import annotations

import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
"""Random; a key seals far fewer than 2^32 values, the limit of NIST SP 800-38D for that."""
WRAPPING = "deskbell conversation keys 1"
"""Purpose of the key that wraps the conversations' keys."""

KeyRow = tuple[str, int, bytes]
"""Conversation, life, wrapped key."""


class NotOpenedError(Exception):
    """The sealed bytes are damaged, or belong to another key or place."""


class Sealer:
    """One key, ready for use."""

    __slots__ = ("_aead",)

    def __init__(self, key: bytes) -> None:
        self._aead = AESGCM(key)

    def seal(self, content: bytes, place: str) -> bytes:
        """Return ``content`` sealed for ``place``; 28 bytes longer."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, content, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """Return what was sealed.

        Raises:
            NotOpenedError: If it was sealed otherwise, elsewhere, or has changed since.
        """
        try:
            return self._aead.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place.encode())
        except (InvalidTag, ValueError):
            raise NotOpenedError(place) from None


def derived(key: bytes, purpose: str) -> bytes:
    """Return 32 bytes that follow from a uniformly random ``key``, others for each purpose."""
    return hmac.digest(key, purpose.encode(), "sha256")


def wrap(wrapping: Sealer, conversation_id: str, life: int, key: bytes) -> bytes:
    """Return a conversation's key as its row keeps it."""
    return wrapping.seal(key, f"key:{conversation_id}:{life}")


def unwrap(wrapping: Sealer, row: KeyRow) -> bytes:
    """Return the key of a row. Raises ``NotOpenedError``."""
    conversation_id, life, wrapped = row
    return wrapping.open(wrapped, f"key:{conversation_id}:{life}")


def place_of(conversation_id: str, place: str) -> str:
    """Return the full name of a place in a conversation."""
    return f"{conversation_id}:{place}"


def storable(text: str) -> str:
    """Return ``text`` with a sign for each half of a surrogate pair, which has no UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def measured(text: str) -> bytes:
    """Return a text as UTF-8 after its length in 4 bytes, so that more can follow it."""
    content = storable(text).encode()
    return len(content).to_bytes(4, "big") + content


def taken_apart(content: bytes) -> tuple[str, str]:
    """Return the text that :func:`measured` wrote, and what follows it."""
    end = 4 + int.from_bytes(content[:4], "big")
    return content[4:end].decode(), content[end:].decode()
