"""What a scripted visitor sees. Not how it came there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Shown:
    """One line that the visitor sees, in the order in which it came to be there."""

    id: str
    sender: str
    """visitor, assistant, operator or notice."""
    text: str
    at: int
    """The writer's time, in milliseconds."""
    shown_at: int
    """When it was shown here."""
    entry: str | None = None
    name: str | None = None
    notice: str | None = None
    answers: str | None = None
    edited: bool = False
    state: str = "waiting"
    """Of the visitor's own: waiting, delivered or read."""


def of(inner: dict[str, Any], now: int) -> Shown:
    """Return the line of a ``text`` from the desk; ``now`` in milliseconds."""
    return Shown(
        str(inner["id"]),
        str(inner["sender"]),
        str(inner["text"]),
        int(inner["at"]),
        now,
        inner.get("entry"),
        inner.get("name"),
        inner.get("notice"),
        inner.get("answers"),
    )
