"""The pieces that every seal is made of: keys, signatures, padding, key derivation, chains.

Pure: no clock, no socket, nothing remembered. What the pieces make together, an epoch
between one widget and the desk, is in ``epochs.py``. ``docs/protocol.md`` is the
description; ``tests/vectors`` pins both ends to the same bytes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeGuard

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from server_stub.envelope import VERSION

SUITE = "P256-HKDF-SHA256-AES256GCM"
POINT = 65
"""Bytes of an uncompressed P-256 point."""
SIGNATURE = 64
"""Bytes of a raw r‖s signature."""
MAX_SKIPPED = 128
"""How far a chain may jump, and how many keys it keeps for what it jumped over."""
PADDED = (256, 512, 1024, 2048, 4096, 8192, 16_128)
"""The only lengths a plaintext may have, in bytes."""

_CURVE = ec.SECP256R1()
_SHA256 = hashes.SHA256()
# One key seals one message, so the IV never has to differ.
_IV = bytes(12)


class SealError(Exception):
    """Something sealed or signed does not hold: it was changed, is out of date, or is not ours."""


def b64(value: bytes) -> str:
    """Return base64url without padding."""
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def unb64(text: object, length: int | None = None) -> bytes:
    """Return the bytes of strict base64url without padding.

    Raises:
        SealError: If ``text`` is no such text or not of ``length`` bytes.
    """
    if not isinstance(text, str) or not text.isascii() or "=" in text or "+" in text or "/" in text:
        raise SealError("A value is not base64url.")
    try:
        value = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise SealError("A value is not base64url.") from None
    # Left-over bits would give one value two spellings.
    if b64(value) != text or (length is not None and len(value) != length):
        raise SealError("A value has the wrong length.")
    return value


def canonical(value: object) -> bytes:
    """Return canonical JSON: sorted keys, no spaces, UTF-8.

    Raises:
        SealError: If ``value`` can't be written so (a lone surrogate, NaN, a foreign type).
    """
    try:
        return json.dumps(
            value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
        ).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise SealError("A value can't be written as JSON.") from error


def read_object(raw: bytes) -> dict[str, object]:
    """Read a JSON object from UTF-8.

    Raises:
        SealError: If it is anything else.
    """
    try:
        value = json.loads(raw.decode())
    except (ValueError, RecursionError) as error:
        raise SealError("A plaintext is not JSON.") from error
    if not isinstance(value, dict):
        raise SealError("A plaintext is not a JSON object.")
    return value


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A P-256 key pair: ``private`` is the raw 32-byte scalar, ``public`` the 65-byte point."""

    private: bytes = field(repr=False)
    public: bytes

    @classmethod
    def new(cls) -> KeyPair:
        """Return a fresh random pair."""
        key = ec.generate_private_key(_CURVE)
        return cls.of(key.private_numbers().private_value.to_bytes(32, "big"))

    @classmethod
    def of(cls, private: bytes) -> KeyPair:
        """Return the pair of a raw scalar.

        Raises:
            SealError: If it is no scalar of the curve.
        """
        return cls(private, _point_bytes(_private(private).public_key()))

    def shared(self, public: bytes) -> bytes:
        """Return the 32-byte x coordinate of the Diffie-Hellman point.

        Raises:
            SealError: If ``public`` is not a point of the curve.
        """
        return _private(self.private).exchange(ec.ECDH(), _public(public))

    def sign(self, message: bytes) -> bytes:
        """Return the raw 64-byte ECDSA-SHA-256 signature, deterministic as in RFC 6979."""
        der = _private(self.private).sign(message, ec.ECDSA(_SHA256, deterministic_signing=True))
        r, s = decode_dss_signature(der)
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def verify(public: bytes, signature: bytes, message: bytes) -> None:
    """Check a raw signature.

    Raises:
        SealError: If it does not hold.
    """
    if len(signature) != SIGNATURE:
        raise SealError("A signature has the wrong length.")
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    try:
        _public(public).verify(encode_dss_signature(r, s), message, ec.ECDSA(_SHA256))
    except InvalidSignature:
        raise SealError("A signature does not hold.") from None


def site_of(identity: bytes) -> bytes:
    """Return the 32 bytes that name a site: the hash of its identity point."""
    return hashlib.sha256(identity).digest()


@dataclass(frozen=True, slots=True)
class Bundle:
    """A checked bundle: what a widget needs in order to write to a desk that may be away."""

    json: bytes
    """The signed bytes, which salt the keys of every epoch that begins with this bundle."""
    static: bytes
    prekey: bytes
    preid: int
    expires_at: int
    identity: bytes


def make_bundle(
    identity: KeyPair, static: bytes, prekey: bytes, preid: int, expires_at: int
) -> bytes:
    """Return the signed bundle, ``json ‖ signature ‖ identity point``."""
    raw = canonical(
        {
            "exp": expires_at,
            "minver": VERSION,
            "pre": b64(prekey),
            "preid": preid,
            "st": b64(static),
            "suite": SUITE,
            "v": VERSION,
        }
    )
    return raw + identity.sign(b"db1 bundle\0" + raw) + identity.public


def open_bundle(bundle: bytes, site: bytes, now: int, lowest_preid: int = 0) -> Bundle:
    """Check a bundle the way a widget does; ``now`` in milliseconds.

    Raises:
        SealError: If it is not this site's, not signed, too old, or older than one seen.
    """
    if len(bundle) <= SIGNATURE + POINT:
        raise SealError("A bundle is too short.")
    raw, signature = bundle[: -SIGNATURE - POINT], bundle[-SIGNATURE - POINT : -POINT]
    identity = bundle[-POINT:]
    if not hmac.compare_digest(site_of(identity), site):
        raise SealError("The bundle is another site's.")
    verify(identity, signature, b"db1 bundle\0" + raw)
    content = read_object(raw)
    preid, expires_at = content.get("preid"), content.get("exp")
    least = content.get("minver")
    if content.get("v") != VERSION or content.get("suite") != SUITE:
        raise SealError("The bundle is of another version.")
    if not (_is_int(preid) and _is_int(expires_at) and _is_int(least)) or least > VERSION:
        raise SealError("The bundle is of another version.")
    if not 0 <= preid < 2**32:
        raise SealError("The bundle's prekey number is out of range.")
    if expires_at <= now:
        raise SealError("The bundle is out of date.")
    if preid < lowest_preid:
        raise SealError("The bundle is older than one that was seen before.")
    static, prekey = unb64(content.get("st"), POINT), unb64(content.get("pre"), POINT)
    _public(static)
    _public(prekey)
    return Bundle(raw, static, prekey, preid, expires_at, identity)


def sign_settings(identity: KeyPair, settings: Mapping[str, object]) -> bytes:
    """Return ``json ‖ signature`` of the widget's settings."""
    raw = canonical(dict(settings))
    return raw + identity.sign(b"db1 settings\0" + raw)


def open_settings(signed: bytes, identity: bytes) -> dict[str, object]:
    """Return the settings that ``identity`` (65 bytes) signed.

    Raises:
        SealError: If the signature does not hold.
    """
    raw, signature = signed[:-SIGNATURE], signed[-SIGNATURE:]
    verify(identity, signature, b"db1 settings\0" + raw)
    return read_object(raw)


def pad(plaintext: bytes) -> bytes:
    """Return ``plaintext ‖ 0x80 ‖ zeros`` with one of the lengths in ``PADDED``.

    Raises:
        SealError: If it is too long for one envelope.
    """
    for length in PADDED:
        if len(plaintext) < length:
            return plaintext + b"\x80" + bytes(length - len(plaintext) - 1)
    raise SealError(f"A message of {len(plaintext)} bytes is too long for one envelope.")


def unpad(padded: bytes) -> bytes:
    """Undo ``pad``.

    Raises:
        SealError: If the length or the padding is not one that ``pad`` makes.
    """
    plaintext, mark, zeros = padded.rpartition(b"\x80")
    if len(padded) not in PADDED or not mark or zeros.strip(b"\0"):
        raise SealError("A padding is not ours.")
    return plaintext


def close(key: bytes, aad: bytes, plaintext: bytes) -> bytes:
    """Pad and seal with AES-256-GCM; ``key`` must never be used again."""
    return AESGCM(key).encrypt(_IV, pad(plaintext), aad)


def unclose(key: bytes, aad: bytes, sealed: bytes) -> bytes:
    """Undo ``close``.

    Raises:
        SealError: If anything was changed.
    """
    try:
        return unpad(AESGCM(key).decrypt(_IV, sealed, aad))
    except InvalidTag:
        raise SealError("A seal is broken.") from None


def derive(material: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 64 bytes of HKDF-SHA-256."""
    return HKDF(_SHA256, 64, salt, info).derive(material)


@dataclass(frozen=True, slots=True)
class Chain:
    """Keys one after the other; what was stepped over is gone, or kept in ``skipped``.

    A value: ``key_at`` returns the chain after the step, so that an envelope that turns out
    to be false leaves the old one as it was.
    """

    key: bytes = field(repr=False)
    next: int = 0
    skipped: Mapping[int, bytes] = field(default_factory=dict, repr=False)

    def key_at(self, sequence: int) -> tuple[bytes, Chain]:
        """Return the message key at ``sequence``, and the chain without it.

        Raises:
            SealError: If that key was used before, or lies more than ``MAX_SKIPPED`` ahead.
        """
        if sequence < self.next:
            if sequence not in self.skipped:
                raise SealError("A place in the chain was used before.")
            rest = {at: key for at, key in self.skipped.items() if at != sequence}
            return self.skipped[sequence], replace(self, skipped=rest)
        if sequence - self.next + len(self.skipped) > MAX_SKIPPED:
            raise SealError("A jump in the chain is too long.")
        key, skipped = self.key, dict(self.skipped)
        for at in range(self.next, sequence):
            skipped[at] = _step(key, 1)
            key = _step(key, 2)
        return _step(key, 1), Chain(_step(key, 2), sequence + 1, skipped)

    def at(self, sequence: int) -> Chain:
        """Return the chain stepped forward to ``sequence``, keeping nothing of what lies before."""
        key = self.key
        for _ in range(self.next, sequence):
            key = _step(key, 2)
        return Chain(key, max(self.next, sequence))


def ephemeral_of(first: bytes) -> Chain:
    """Return the chain of EPH for a direction whose chain 1 began with ``first``."""
    return Chain(_step(first, 3))


def _step(key: bytes, label: int) -> bytes:
    return hmac.digest(key, bytes((label,)), "sha256")


def _is_int(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _private(scalar: bytes) -> ec.EllipticCurvePrivateKey:
    try:
        if len(scalar) != 32:
            raise ValueError
        return ec.derive_private_key(int.from_bytes(scalar, "big"), _CURVE)
    except ValueError:
        raise SealError("A private key is not a P-256 key.") from None


def _public(point: bytes) -> ec.EllipticCurvePublicKey:
    try:
        if len(point) != POINT:
            raise ValueError
        return ec.EllipticCurvePublicKey.from_encoded_point(_CURVE, point)
    except ValueError:
        raise SealError("A public key is not a P-256 point.") from None


def _point_bytes(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
