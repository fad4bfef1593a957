"""What a visitor's inner message may hold. Not what it means: that is ``door.py``.

A seal shows who wrote, not that it is well meant: everything in here comes from a browser
that anyone can script.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeGuard

from desktop.relay.copies import MOST_PIECES
from server_stub.envelope import MAX_TEXT, MAX_TEXT_BYTES

MAX_PAGE = 200
MAX_NAME = 80
MAX_EMAIL = 254
MAX_SURVEY = 500
MAX_REFS = 256
MAX_MISSING = 128
_LATEST = 2**53
"""A later time does not fit JavaScript's numbers."""

_ID = re.compile(r"[A-Za-z0-9_-]{22}\Z")
_TICKET = _SUM = re.compile(r"[A-Za-z0-9_-]{43}\Z")
_TYPE = re.compile(r"[a-z_]{1,32}\Z")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}\Z")
# Controls but tab and newline, surrogates without a partner, and the marks that turn the
# direction of the text after them, with which one word can be dressed up as another.
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)


class InnerError(Exception):
    """An inner message is not one that a widget writes; it is dropped."""


def clean(text: str) -> str:
    """Return ``text`` with line ends as newlines and unfit characters as U+FFFD."""
    return _UNFIT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def check(inner: Mapping[str, object]) -> dict[str, object]:
    """Return the fields that the protocol knows of a visitor's inner message, cleaned.

    Of a type that is not known only ``type``, ``id`` and ``at`` are left.

    Raises:
        InnerError: If a field that is needed is missing or is not what it must be.
    """
    kind, inner_id, at = inner.get("type"), inner.get("id"), inner.get("at")
    if not isinstance(kind, str) or not _TYPE.match(kind) or not is_id(inner_id):
        raise InnerError("An inner message has no type or id.")
    if not _is_int(at) or not 0 <= at < _LATEST:
        raise InnerError("An inner message has no time.")
    known = _FIELDS.get(kind)
    return {"type": kind, "id": inner_id, "at": at, **(known(inner) if known else {})}


def is_id(value: object) -> bool:
    """Say whether ``value`` has the form of an inner id."""
    return isinstance(value, str) and bool(_ID.match(value))


def _text(inner: Mapping[str, object]) -> dict[str, object]:
    text = inner.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InnerError("A text is empty.")
    text = clean(text)
    if len(text) > MAX_TEXT or len(text.encode()) > MAX_TEXT_BYTES:
        raise InnerError("A text is too long.")
    language = inner.get("lang")
    fits = isinstance(language, str) and _LANGUAGE.match(language)
    return {
        "text": text,
        "lang": language if fits else None,
        "page": _line(inner, "page", MAX_PAGE),
    }


def _receipt(inner: Mapping[str, object]) -> dict[str, object]:
    state, refs, missing = inner.get("state"), inner.get("ref"), inner.get("missing", [])
    if state not in ("delivered", "read"):
        raise InnerError("A receipt has no state.")
    if not isinstance(refs, list) or len(refs) > MAX_REFS or not all(map(is_id, refs)):
        raise InnerError("A receipt refers to nothing.")
    if (
        not isinstance(missing, list)
        or len(missing) > MAX_MISSING
        or not all(_is_int(one) and 0 <= one < _LATEST for one in missing)
    ):
        raise InnerError("A receipt misses what can't be missing.")
    return {"state": state, "ref": refs, "missing": missing}


def _contact(inner: Mapping[str, object]) -> dict[str, object]:
    ticket = inner.get("ticket")
    return {
        "email": _line(inner, "email", MAX_EMAIL),
        "name": _line(inner, "name", MAX_NAME),
        "declined": inner.get("declined") is True,
        "ticket": ticket if isinstance(ticket, str) and _TICKET.match(ticket) else None,
    }


def _name(inner: Mapping[str, object]) -> dict[str, object]:
    return {"name": _line(inner, "name", MAX_NAME)}


def _rating(inner: Mapping[str, object]) -> dict[str, object]:
    ref, value = inner.get("ref"), inner.get("value")
    if not is_id(ref) or not _is_int(value) or value not in (1, -1):
        raise InnerError("A rating is not one.")
    return {"ref": ref, "value": value}


def _survey(inner: Mapping[str, object]) -> dict[str, object]:
    value, text = inner.get("value"), inner.get("text", "")
    if not _is_int(value) or value not in (1, -1) or not isinstance(text, str):
        raise InnerError("A survey is not one.")
    return {"value": value, "text": clean(text)[:MAX_SURVEY].strip()}


def _presence(inner: Mapping[str, object]) -> dict[str, object]:
    state = inner.get("state")
    if state not in ("here", "gone"):
        raise InnerError("A presence has no state.")
    return {"state": state}


def _consent(inner: Mapping[str, object]) -> dict[str, object]:
    return {"keep": inner.get("keep") is True}


def _save(inner: Mapping[str, object]) -> dict[str, object]:
    part, copy_sum = inner.get("part"), inner.get("sum")
    if not _is_int(part) or not 0 <= part < MOST_PIECES:
        raise InnerError("There is no such piece of a copy.")
    fits = isinstance(copy_sum, str) and _SUM.match(copy_sum)
    return {"part": part, "sum": copy_sum if fits else ""}


_FIELDS: dict[str, Callable[[Mapping[str, object]], dict[str, object]]] = {
    "text": _text,
    "receipt": _receipt,
    "contact": _contact,
    "name": _name,
    "rating": _rating,
    "survey": _survey,
    "presence": _presence,
    "consent": _consent,
    "save": _save,
}


def _line(inner: Mapping[str, object], name: str, longest: int) -> str | None:
    """Return one clean line of at most ``longest`` characters, or None where there is none."""
    value = inner.get(name)
    if not isinstance(value, str):
        return None
    line = " ".join(clean(value[: 4 * longest]).split())[:longest]
    return line or None


def _is_int(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
