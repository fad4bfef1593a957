"""One utterance in a conversation, and the evidence an answer rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.looked import Looked


class Sender(StrEnum):
    """Who wrote a message. A notice is a line of ours: facts about the conversation itself."""

    VISITOR = "visitor"
    ASSISTANT = "assistant"
    OPERATOR = "operator"
    NOTICE = "notice"


class Delivery(StrEnum):
    """How far a message to the visitor has come."""

    WAITING = "waiting"
    """In our outbox: the relay does not have it."""
    SENT = "sent"
    """Stored by the relay."""
    DELIVERED = "delivered"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an answer was taken from: one entry in one version.

    ``quote`` is the literal piece of the entry; ``probability`` is the calibrated
    probability, 0 to 1, that the entry answers the question.
    """

    entry_id: str
    entry_version: int
    title: str
    quote: str
    probability: float


@dataclass(frozen=True, slots=True)
class Message:
    """One utterance. ``id`` is 22 characters of base64url (128 random bits), also the idempotency key."""

    id: str
    sender: Sender
    text: str
    at: datetime
    """UTC."""
    delivery: Delivery = Delivery.WAITING
    """Only told of messages to the visitor; a visitor's own message is here, so it is READ or not ours to say."""
    evidence: tuple[Evidence, ...] = ()
    answers: str | None = None
    """The id of the visitor's message that this one answers."""
    operator: str | None = None
    """Which operator wrote or approved it."""
    edited: bool = False
    """Changed or taken back after it was sent; the visitor sees that too."""
    rating: int | None = None
    """+1 or -1: the visitor's thumb."""
    on_trial: bool = False
    """It waited for a person's yes only because its topic is in Draft, and went out unchanged."""
    wrong: bool = False
    """The assistant sent it by itself, and an operator found it wrong."""
    looked: Looked | None = None
    """How the assistant came to it, in short; None where it did not write it."""

    @property
    def is_ours(self) -> bool:
        """Whether an operator wrote or approved it, so that an operator may change it."""
        if self.sender is Sender.OPERATOR:
            return True
        return self.sender is Sender.ASSISTANT and self.operator is not None
