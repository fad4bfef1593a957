"""The clear bodies: what the relay itself writes and reads, as JSON. Sealed bodies stay shut."""

from __future__ import annotations

import json
from collections.abc import Sequence

from server_stub import login
from server_stub.envelope import Envelope, EnvelopeError, Flag, Type
from server_stub.mailbox_requests import SiteRecord

LISTED_VISITORS = 400
"""So many conversations of 35 bytes fit one WELCOME; the others follow as PRESENCE."""


def _json(fields: object) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode()


def challenge(nonce: bytes, now_ms: int) -> Envelope:
    """The first WELCOME to a desk: what to sign, and the relay's clock."""
    body = _json({"nonce": login.b64(nonce), "time": now_ms})
    return Envelope(Type.WELCOME, Flag.LAST, body=body)


def desk_welcome(record: SiteRecord, visitors: Sequence[bytes]) -> Envelope:
    """The second WELCOME to a desk, with at most ``LISTED_VISITORS`` conversations."""
    fields = {
        "site": login.b64(record.site),
        "log_epoch": login.b64(record.log_epoch),
        "visitors": [conversation.hex() for conversation in visitors[:LISTED_VISITORS]],
    }
    return Envelope(Type.WELCOME, Flag.LAST, body=_json(fields))


def visitor_welcome(record: SiteRecord, conversation: bytes, desk: str) -> Envelope:
    """The WELCOME to a visitor, with the ticket to come back with."""
    ticket = login.ticket_for(record.ticket_key, record.site, conversation)
    fields = {
        "conversation": conversation.hex(),
        "ticket": login.b64(ticket),
        "log_epoch": login.b64(record.log_epoch),
        "desk": desk,
        "settings": login.b64(record.settings),
    }
    return Envelope(Type.WELCOME, Flag.LAST | Flag.DOWN, conversation, body=_json(fields))


def bundle(conversation: bytes, signed: bytes) -> Envelope:
    """The desk's bundle for one visitor."""
    return Envelope(Type.BUNDLE, Flag.LAST | Flag.DOWN, conversation, body=signed)


def desk_presence(conversation: bytes, desk: str) -> Envelope:
    """Tell a visitor whether the desk is ``online``, ``away`` or ``offline``."""
    body = _json({"desk": desk})
    return Envelope(Type.PRESENCE, Flag.LAST | Flag.DOWN, conversation, body=body)


def visitor_presence(conversation: bytes, visitor: str) -> Envelope:
    """Tell a desk that a visitor is ``here`` or ``gone``."""
    return Envelope(Type.PRESENCE, Flag.LAST, conversation, body=_json({"visitor": visitor}))


def refusal(envelope: Envelope, code: str) -> Envelope:
    """The NACK of an envelope."""
    return envelope.refused(_json({"code": code}))


def _object(body: bytes) -> dict[str, object]:
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        raise EnvelopeError("The body is not JSON.") from None
    if not isinstance(fields, dict):
        raise EnvelopeError("The body is not a JSON object.")
    return fields


def read_ticket(body: bytes) -> bytes | None:
    """Return the ticket in a visitor's HELLO; empty, so that none fits, if it is malformed.

    Raises:
        EnvelopeError: If the body is not a JSON object.
    """
    ticket = _object(body).get("ticket")
    if ticket is None:
        return None
    try:
        return login.from_b64(ticket) if isinstance(ticket, str) else b""
    except ValueError:
        return b""


def read_person(body: bytes) -> bool:
    """Return whether a desk's PRESENCE says that a person is there.

    Raises:
        EnvelopeError: If it says nothing of the kind.
    """
    person = _object(body).get("person")
    if not isinstance(person, bool):
        raise EnvelopeError("The body does not say whether a person is there.")
    return person
