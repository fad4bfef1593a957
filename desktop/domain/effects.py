"""What must be done now that a conversation has changed. Run after the commit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.decision import Reason
from desktop.domain.message import Message
from desktop.domain.trust import Verdict


@dataclass(frozen=True, slots=True)
class StartAnswer:
    """Let the assistant answer everything that is pending; ``answers`` is the newest message."""

    answers: str


@dataclass(frozen=True, slots=True)
class CancelAnswer:
    """Stop an answer that is being made: it would be stale."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A person is writing: send nothing of the assistant's before ``until``, then look again."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Send:
    """Put the message into the outbox; it goes in the same commit as the conversation."""

    message: Message


@dataclass(frozen=True, slots=True)
class SendChange:
    """Let the visitor see that a message reads differently now. Goes by the outbox, as Send."""

    message_id: str
    text: str


@dataclass(frozen=True, slots=True)
class AskContact:
    """Let the widget offer to leave contact details, once, skippable. Goes by the outbox, as Send."""


@dataclass(frozen=True, slots=True)
class AskSurvey:
    """Let the widget ask how it was, once, skippable. Goes by the outbox, as Send."""


@dataclass(frozen=True, slots=True)
class Alert:
    """Somebody is needed: tell the people at the desk until it is handled."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Quiet:
    """Nobody is needed any more: stop telling."""


@dataclass(frozen=True, slots=True)
class Mention:
    """The visitor of an operator's own conversation wrote on: say so once, to who looks elsewhere."""


@dataclass(frozen=True, slots=True)
class TellRead:
    """Let the visitor see that these messages of theirs were read; not worth keeping."""

    message_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """Something became of an answer that rests on these entries; counted in the same commit."""

    entry_ids: tuple[str, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class MailOwner:
    """Nobody comes: let the owner know by e-mail, once. Written down in the same commit."""


@dataclass(frozen=True, slots=True)
class MailVisitor:
    """The visitor has left: let this reply follow by e-mail, unless they come back to read it."""

    message_id: str


@dataclass(frozen=True, slots=True)
class MailSummary:
    """The conversation is over, or seems to be: the owner may want a summary."""

    last: str
    """The id of the last word in it."""
    over: bool
    """False: the visitor has only left, and may come back."""


Effect = (
    StartAnswer
    | CancelAnswer
    | Hold
    | Send
    | SendChange
    | AskContact
    | AskSurvey
    | Alert
    | Quiet
    | Mention
    | TellRead
    | Judged
    | MailOwner
    | MailVisitor
    | MailSummary
)
