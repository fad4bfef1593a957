"""A draft while the language model writes it: what the operator sees of it, and how they stop it.

Nothing of it has been checked and nothing of it is kept; what comes out of it is a decision.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BeingWritten:
    """The draft so far in the conversation that is shown; '' once nothing is written any more."""

    conversation_id: str
    text: str


@dataclass(frozen=True, slots=True)
class StopWriting:
    """The operator does not want this draft: a person answers."""

    conversation_id: str
