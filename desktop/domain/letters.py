"""What goes out by e-mail, as values: to the owner who does not come, to a visitor who has left.

A letter is a wish that is kept until it is carried out or no longer fits; a ``Post`` is what
it says at the moment it is sent. Nothing here sends.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.conversation import Conversation, Mode
from desktop.domain.effects import MailSummary, MailVisitor
from desktop.domain.events import Event, OperatorMarkedDone, OperatorReplied, VisitorWent
from desktop.domain.message import Delivery, Message, Sender


class LetterKind(StrEnum):
    OWNER_WAITING = "owner_waiting"
    """Nobody has come to a visitor who needs a person."""
    VISITOR_REPLY = "visitor_reply"
    """A reply to a visitor who has left."""
    SUMMARY = "summary"
    """What a conversation that is over was about, for the owner."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter. ``kind``, ``conversation_id`` and ``about`` name it: it is written once."""

    id: str
    kind: LetterKind
    conversation_id: str
    about: str
    """The reply's message id; of a letter to the owner who does not come since when the visitor
    waits; of a summary the id of the last word."""
    due_at: datetime
    tries: int = 0
    """How often sending was begun."""


class Shape(StrEnum):
    """How a piece of a letter is set."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a letter. Plain text, whoever wrote it."""

    shape: Shape
    text: str


@dataclass(frozen=True, slots=True)
class Post:
    """What the mail room sends. ``id`` is the same at each try, so that a receiver can drop a repeat."""

    id: str
    to: str | None
    """An address, or None for the owner's own."""
    subject: str
    text: str
    pieces: tuple[Piece, ...] = ()
    """The same as ``text``, set in pieces; nothing in them becomes a link. Empty: ``text`` as it is."""


def plain_text(pieces: tuple[Piece, ...]) -> str:
    """Return pieces as the text of a letter."""
    lines: list[str] = []
    for one in pieces:
        if lines and one.shape is not Shape.ITEM:
            lines.append("")
        if one.shape is Shape.ITEM:
            first, *further = one.text.split("\n")
            lines += [f"- {first}", *(f"  {line}" for line in further)]
        else:
            lines.append(one.text)
    return "\n".join(lines) + "\n"


class LetterError(Exception):
    """A post was not sent; the text says why. ``again`` says whether another try may help."""

    def __init__(self, sentence: str, *, again: bool) -> None:
        super().__init__(sentence)
        self.again = again


def letters(
    event: Event, before: Conversation, after: Conversation
) -> tuple[MailVisitor | MailSummary, ...]:
    """Return what ``event`` calls to be written: replies to who has left, a summary of what is over."""
    return (*_replies(event, before, after), *_summary(event, before, after))


def last_word(conversation: Conversation) -> Message | None:
    """Return the newest message that somebody wrote, None where nobody has."""
    said = (one for one in reversed(conversation.messages) if one.sender is not Sender.NOTICE)
    return next(said, None)


def _summary(event: Event, before: Conversation, after: Conversation) -> tuple[MailSummary, ...]:
    last = last_word(after)
    match event:
        case OperatorMarkedDone() if after.mode is Mode.DONE and before.mode is not Mode.DONE:
            over = True
        case VisitorWent() if before.present and after.mode is Mode.ASSISTANT:
            over = False
        case _:
            return ()
    return (MailSummary(last.id, over),) if last is not None else ()


def _replies(event: Event, before: Conversation, after: Conversation) -> tuple[MailVisitor, ...]:
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
