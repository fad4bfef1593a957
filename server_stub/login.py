"""Who is at the other end: a desk by its signature, a visitor by its ticket.

Pure checks over bytes, no sockets and no state. The only module of the relay that touches
cryptography; it opens nothing, because nothing the relay passes on can be opened here.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

_SIGNATURE = 64
_POINT = 65
_LABEL = b"db1 auth\0"
MAX_ORIGINS = 64
# Of these ``urlsplit`` would let some pass unseen: an empty query, a line end in the middle.
_NO_ORIGIN = re.compile(r"[\x00-\x20\x7f?#@%\\]")
MAX_SETTINGS = 8 * 1024
"""Bytes of settings and signature, so that a visitor's WELCOME fits one frame."""
CLOCK_SKEW_MS = 5 * 60 * 1000


class LoginError(Exception):
    """The login is refused; ``reason`` is one of the close reasons of code 4004."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The login is refused: {reason}.")
        self.reason = reason


@dataclass(frozen=True, slots=True)
class DeskHello:
    """What a desk said about itself, its signature checked."""

    site: bytes
    host: str
    time_ms: int
    origins: tuple[str, ...]
    settings: bytes
    invite: str | None


def b64(data: bytes) -> str:
    """Return base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def from_b64(text: str) -> bytes:
    """Read base64url without padding.

    Raises:
        ValueError: If it is anything else.
    """
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("This is not base64url without padding.") from None
    if b64(data) != text:
        raise ValueError("This is not base64url without padding.")
    return data


def normalised_origin(origin: str) -> str | None:
    """Return ``scheme://host[:port]`` in lower case without a default port, else None."""
    if _NO_ORIGIN.search(origin):
        return None
    try:
        parts = urlsplit(origin)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    if parts.username is not None or parts.path not in {"", "/"} or parts.query or parts.fragment:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    if port is None or port == {"http": 80, "https": 443}[parts.scheme]:
        return f"{parts.scheme}://{host}"
    return f"{parts.scheme}://{host}:{port}"


def read_desk_hello(body: bytes, nonce: bytes) -> DeskHello:
    """Check the signature of a desk's HELLO body and return what it says.

    Raises:
        LoginError: With reason ``hello`` if it is malformed, ``signature`` if the signature
            does not fit the key, the nonce or the text.
    """
    if len(body) <= _SIGNATURE + _POINT:
        raise LoginError("hello")
    said = body[: -_SIGNATURE - _POINT]
    signature = body[-_SIGNATURE - _POINT : -_POINT]
    identity = body[-_POINT:]
    try:
        key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), identity)
        r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
        key.verify(encode_dss_signature(r, s), _LABEL + nonce + said, ec.ECDSA(SHA256()))
    except (ValueError, InvalidSignature):
        raise LoginError("signature") from None
    return _said(said, hashlib.sha256(identity).digest())


def _said(said: bytes, site: bytes) -> DeskHello:
    try:
        fields = json.loads(said)
    except (ValueError, RecursionError):
        raise LoginError("hello") from None
    match fields:
        case {
            "v": 1,
            "host": str(host),
            "time": int(time_ms),
            "origins": list(listed),
            "settings": str(settings),
        } if len(listed) <= MAX_ORIGINS:
            pass
        case _:
            raise LoginError("hello")
    origins = [normalised_origin(origin) if isinstance(origin, str) else None for origin in listed]
    invite = fields.get("invite")
    try:
        signed = from_b64(settings)
    except ValueError:
        raise LoginError("settings") from None
    if len(signed) > MAX_SETTINGS:
        raise LoginError("settings")
    if None in origins:
        raise LoginError("origins")
    if not (invite is None or isinstance(invite, str)):
        raise LoginError("hello")
    known = tuple(origin for origin in origins if origin is not None)
    return DeskHello(site, host.lower(), time_ms, known, signed, invite)


def check_desk_hello(
    hello: DeskHello,
    *,
    now_ms: int,
    public_hosts: tuple[str, ...] = (),
    sites: tuple[bytes, ...] = (),
    invite: str | None = None,
) -> None:
    """Check a signed HELLO against the clock and the rules of this relay.

    Raises:
        LoginError: With reason ``host``, ``clock``, ``site`` or ``invite``.
    """
    if public_hosts and hello.host not in public_hosts:
        # Signed for another relay: that relay could be replaying it here.
        raise LoginError("host")
    if abs(hello.time_ms - now_ms) > CLOCK_SKEW_MS:
        raise LoginError("clock")
    if sites and hello.site not in sites:
        raise LoginError("site")
    if invite is not None and not hmac.compare_digest(
        (hello.invite or "").encode("utf-8", "surrogatepass"), invite.encode()
    ):
        raise LoginError("invite")


def ticket_for(key: bytes, site: bytes, conversation: bytes) -> bytes:
    """Return the 32 bytes that let a visitor come back to its conversation."""
    return hmac.digest(key, b"db1 ticket\0" + site + conversation, "sha256")


def ticket_fits(ticket: bytes, key: bytes, site: bytes, conversation: bytes) -> bool:
    """True if ``ticket`` is the conversation's; takes the same time either way."""
    return hmac.compare_digest(ticket, ticket_for(key, site, conversation))
