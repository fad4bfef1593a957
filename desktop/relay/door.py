"""The door between the wire's inner messages and the domain. Pure: ids and moments are handed in.

It knows what a field means, not whether it is fit: ``inner.check`` has seen to that. Types
that concern the desk and not the conversation's course (``erase``, ``save``, ``consent``) have no
event here; the engine reads them from ``Opened.inner``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from desktop.domain.events import (
    Event,
    VisitorAskedForPerson,
    VisitorCame,
    VisitorLeftContact,
    VisitorRated,
    VisitorReceived,
    VisitorSurveyed,
    VisitorWent,
    VisitorWrote,
)
from desktop.domain.message import Delivery, Message, Sender
from desktop.domain.schedule import Opening

_HISTORY_MOST = 40
_HISTORY_BYTES = 13_000
"""What is left of an envelope for them, with room for their commas and escapes."""
_OLDEST = timedelta(hours=96)
"""No envelope waits longer, so a time before that is a wrong clock."""


def milliseconds(moment: datetime) -> int:
    """Return an aware moment as the wire has it."""
    return round(moment.timestamp() * 1000)


def moment(at: int) -> datetime:
    """Return the wire's milliseconds as an aware moment."""
    return datetime.fromtimestamp(at / 1000, UTC)


def event_of(
    inner: Mapping[str, object], *, now: datetime, fresh_id: str, opening: Opening
) -> Event | None:
    """Return what happened, or None where the conversation's course is not concerned.

    ``fresh_id`` is for a message that the event gives rise to, ``opening`` the desk's
    schedule at ``now``. A visitor's own time counts where it can be true: never after
    ``now``, never older than an envelope can be.
    """
    match inner:
        case {"type": "text", "id": str(made_id), "text": str(text), "at": int(at)}:
            language, page = inner.get("lang"), inner.get("page")
            return VisitorWrote(
                Message(made_id, Sender.VISITOR, text, _written_at(at, now), Delivery.READ),
                language if isinstance(language, str) else None,
                page if isinstance(page, str) else None,
            )
        case {"type": "person"}:
            return VisitorAskedForPerson(fresh_id, now, opening)
        case {"type": "contact" | "name"}:
            name, email = inner.get("name"), inner.get("email")
            if name is None and email is None:
                return None
            return VisitorLeftContact(
                now,
                name if isinstance(name, str) else None,
                email if isinstance(email, str) else None,
            )
        case {"type": "rating", "ref": str(ref), "value": int(value)}:
            return VisitorRated(ref, value)
        case {"type": "survey", "value": int(value), "text": str(words)}:
            return VisitorSurveyed(value > 0, words, now)
        case {"type": "receipt", "state": str(state), "ref": [*refs]} if refs:
            return VisitorReceived(tuple(str(one) for one in refs), Delivery(state))
        case {"type": "presence", "state": "here"}:
            return VisitorCame(now)
        case {"type": "presence", "state": "gone"}:
            return VisitorWent(now)
        case _:
            return None


def inner_of(
    message: Message, *, name: str | None = None, notice: str | None = None
) -> dict[str, object]:
    """Return a message to the visitor as its inner message.

    Args:
        message: From the assistant, an operator, or a notice.
        name: How the operator is called towards visitors.
        notice: handed_over, joined, handed_back, left or waiting.
    """
    inner = _inner("text", message.id, message.at)
    inner |= {"text": message.text, "sender": str(message.sender)}
    if name and message.sender is Sender.OPERATOR:
        inner["name"] = name
    if message.evidence:
        inner["entry"] = message.evidence[0].title
    if message.answers:
        inner["answers"] = message.answers
    if notice and message.sender is Sender.NOTICE:
        inner["notice"] = notice
    return inner


def history(made_id: str, at: datetime, messages: Sequence[Message]) -> dict[str, object]:
    """Return what was said, newest last, for a browser that joined by a link and has none of it.

    As many of the newest messages as fit one envelope.
    """
    items: list[dict[str, object]] = []
    room = _HISTORY_BYTES
    for message in reversed(messages[-_HISTORY_MOST:]):
        item: dict[str, object] = {
            "id": message.id,
            "sender": str(message.sender),
            "text": message.text,
            "at": milliseconds(message.at),
        }
        if message.edited:
            item["edited"] = True
        room -= len(json.dumps(item, ensure_ascii=False).encode())
        if room < 0:
            break
        items.append(item)
    return _inner("history", made_id, at) | {"items": items[::-1]}


def edited_of(made_id: str, at: datetime, ref: str, text: str) -> dict[str, object]:
    """Return that the message ``ref`` now reads ``text``."""
    return _inner("edited", made_id, at) | {"ref": ref, "text": text}


def contact_request(made_id: str, at: datetime) -> dict[str, object]:
    """Return the request for contact details, which the widget shows once."""
    return _inner("contact", made_id, at)


def survey_request(made_id: str, at: datetime) -> dict[str, object]:
    """Return the question how it was, which the widget shows once."""
    return _inner("survey", made_id, at)


def read_receipt(made_id: str, at: datetime, refs: Sequence[str]) -> dict[str, object]:
    """Return that an operator has seen the visitor's messages ``refs``; not to be kept."""
    return _inner("receipt", made_id, at) | {"state": "read", "ref": list(refs)}


def erased(made_id: str, at: datetime, ref: str) -> dict[str, object]:
    """Return that the conversation is erased, as the visitor's ``ref`` asked."""
    return _inner("erase", made_id, at) | {"ref": ref}


def saved(made_id: str, at: datetime, piece: Mapping[str, object]) -> dict[str, object]:
    """Return a piece of the visitor's copy, for an EPH; see ``copies.Parcel``."""
    return {**_inner("save", made_id, at), **piece}


def presence(made_id: str, at: datetime, *, assistant: bool, person: bool) -> dict[str, object]:
    """Return who is there, for an EPH."""
    return _inner("presence", made_id, at) | {"assistant": assistant, "person": person}


def typing(made_id: str, at: datetime, sender: Sender) -> dict[str, object]:
    """Return that someone is writing, for an EPH."""
    return _inner("typing", made_id, at) | {"sender": str(sender)}


def _inner(kind: str, made_id: str, at: datetime) -> dict[str, object]:
    return {"type": kind, "id": made_id, "at": milliseconds(at)}


def _written_at(at: int, now: datetime) -> datetime:
    latest = milliseconds(now)
    earliest = milliseconds(now - _OLDEST)
    return now if at >= latest else moment(max(at, earliest))
