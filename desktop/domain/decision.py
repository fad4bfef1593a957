"""What the assistant decided about a question: reply, draft or hand-off, and why."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.looked import Fit, Looked, Passage, Reason, Zone
from desktop.domain.message import Evidence

__all__ = [
    "Decision",
    "Draft",
    "Fit",
    "HandOff",
    "Looked",
    "Part",
    "Passage",
    "Reason",
    "Reply",
    "Zone",
]


@dataclass(frozen=True, slots=True)
class Part:
    """One answer to one question: the text that would be sent, and what it rests on."""

    text: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """Send these parts, in order, one message each."""

    parts: tuple[Part, ...]
    looked: Looked


@dataclass(frozen=True, slots=True)
class Draft:
    """Show these parts to the operator, who sends, edits or discards them."""

    parts: tuple[Part, ...]
    reason: Reason
    looked: Looked


@dataclass(frozen=True, slots=True)
class HandOff:
    """A person must answer. ``parts`` may hold a draft for that person, or nothing."""

    reason: Reason
    parts: tuple[Part, ...]
    looked: Looked


Decision = Reply | Draft | HandOff
