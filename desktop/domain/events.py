"""What happened to a conversation. Past tense; each carries its own moment.

``id`` in an event is a fresh message id, made outside, for a message that the event
gives rise to. ``opening`` is the desk's schedule at that moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.decision import Decision
from desktop.domain.message import Delivery, Message
from desktop.domain.schedule import Opening


@dataclass(frozen=True, slots=True)
class VisitorWrote:
    message: Message
    language: str | None = None
    page: str | None = None


@dataclass(frozen=True, slots=True)
class VisitorAskedForPerson:
    id: str
    at: datetime
    opening: Opening


@dataclass(frozen=True, slots=True)
class VisitorLeftContact:
    at: datetime
    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class VisitorRated:
    message_id: str
    rating: int


@dataclass(frozen=True, slots=True)
class VisitorSurveyed:
    """The visitor said at the end whether it helped, and what could be better."""

    helped: bool
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class VisitorCame:
    at: datetime


@dataclass(frozen=True, slots=True)
class VisitorWent:
    at: datetime


@dataclass(frozen=True, slots=True)
class VisitorReceived:
    """The widget's sealed receipt, or the relay's word that it stored the message."""

    message_ids: tuple[str, ...]
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class AnswerReady:
    """The assistant decided about the message ``answers``; ``ids`` has one fresh id for each part and one more.

    ``phone`` is the desk's number, where the owner gave one, for a visitor in an emergency.
    """

    answers: str
    decision: Decision
    ids: tuple[str, ...]
    at: datetime
    opening: Opening
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class OperatorTookOver:
    operator: str
    id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OperatorReplied:
    """An operator sent ``text``; ``used_draft`` is the id of the waiting draft it came from.

    ``seen`` here and in ``OperatorHandedBack`` and ``OperatorMarkedDone`` is the id of the
    visitor's newest message that was on the operator's screen, '' where there was none. None
    counts everything as seen.
    """

    operator: str
    id: str
    text: str
    at: datetime
    used_draft: str | None = None
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class OperatorChanged:
    """An operator changed a message that was sent already."""

    operator: str
    message_id: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OperatorCorrected:
    """An operator found a message of the assistant's wrong; ``text`` stands in its place now."""

    operator: str
    message_id: str
    text: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class OperatorTookBack:
    """An operator took back what was sent; what the visitor asked is theirs to answer now."""

    operator: str
    message_ids: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class OperatorDiscardedDraft:
    operator: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OperatorHandedBack:
    operator: str
    id: str
    at: datetime
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class OperatorMarkedDone:
    operator: str
    at: datetime
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class OperatorOpened:
    operator: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OperatorTyped:
    """A person writes in the reply field; nothing is sent yet."""

    operator: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OperatorPaused:
    """Nobody has written in the reply field for a while."""

    at: datetime


@dataclass(frozen=True, slots=True)
class NobodyAnswered:
    """A person was called for, and none has come for as long as a visitor can be left alone."""

    id: str
    at: datetime
    opening: Opening


@dataclass(frozen=True, slots=True)
class NobodyCame:
    """A person was called for a minute ago, and the owner may not know."""

    at: datetime


@dataclass(frozen=True, slots=True)
class VisitorInDanger:
    """A message reads like an emergency, and it is a person's to answer: nobody may look in time."""

    id: str
    at: datetime
    phone: str | None = None


Event = (
    VisitorWrote
    | VisitorAskedForPerson
    | VisitorLeftContact
    | VisitorRated
    | VisitorSurveyed
    | VisitorCame
    | VisitorWent
    | VisitorReceived
    | AnswerReady
    | OperatorTookOver
    | OperatorReplied
    | OperatorChanged
    | OperatorCorrected
    | OperatorTookBack
    | OperatorDiscardedDraft
    | OperatorHandedBack
    | OperatorMarkedDone
    | OperatorOpened
    | OperatorTyped
    | OperatorPaused
    | NobodyAnswered
    | NobodyCame
    | VisitorInDanger
)
