"""Correcting what the assistant said, from its message to the entry and back to the visitor. Values only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Correction:
    """An answer of the assistant's that an operator calls wrong, and what was asked."""

    conversation_id: str
    message_id: str
    question: str
    answer: str
    entry_id: str | None
    """The entry it was taken from; None where it names none."""
