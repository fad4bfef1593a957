"""What goes out by e-mail, as values: to the owner who does not come, to a visitor who has left.

A letter is a wish that is kept until it is carried out or no longer fits; a ``Post`` is what
it says at the moment it is sent. Nothing here sends.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.conversation import Conversation
from desktop.domain.effects import MailVisitor
from desktop.domain.events import Event, OperatorReplied, VisitorWent
from desktop.domain.message import Delivery


class LetterKind(StrEnum):
    OWNER_WAITING = "owner_waiting"
    """Nobody has come to a visitor who needs a person."""
    VISITOR_REPLY = "visitor_reply"
    """A reply to a visitor who has left."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter. ``kind``, ``conversation_id`` and ``about`` name it: it is written once."""

    id: str
    kind: LetterKind
    conversation_id: str
    about: str
    """The reply's message id; of a letter to the owner since when the visitor waits."""
    due_at: datetime
    tries: int = 0
    """How often sending was begun."""


@dataclass(frozen=True, slots=True)
class Post:
    """What the mail room sends. ``id`` is the same at each try, so that a receiver can drop a repeat."""

    id: str
    to: str | None
    """An address, or None for the owner's own."""
    subject: str
    text: str


class LetterError(Exception):
    """A post was not sent; the text says why. ``again`` says whether another try may help."""

    def __init__(self, sentence: str, *, again: bool) -> None:
        super().__init__(sentence)
        self.again = again


def letters(event: Event, before: Conversation, after: Conversation) -> tuple[MailVisitor, ...]:
    """Return the replies of which a visitor who has left should get a letter after ``event``."""
    if after.present or after.visitor.email is None:
        return ()
    match event:
        case OperatorReplied():
            known = {one.id for one in before.messages}
        case VisitorWent() if before.present:
            known = set()
        case _:
            return ()
    return tuple(
        MailVisitor(one.id)
        for one in after.messages
        if one.is_ours and one.id not in known and one.delivery in (Delivery.WAITING, Delivery.SENT)
    )
