"""A conversation as the engine holds it: who owns it, what was said lately, what waits.

It carries the newest messages only; storage keeps all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.decision import Looked, Reason
from desktop.domain.message import Evidence, Message, Sender

RECENT = 60
"""How many of the newest messages a conversation carries in memory."""


class Mode(StrEnum):
    """Who owns the conversation. Exactly one at any time."""

    ASSISTANT = "assistant"
    WAITING = "waiting"
    """'Needs you': the assistant has given it up and no operator has it yet."""
    OPERATOR = "operator"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Visitor:
    """What the visitor told or the widget says of them. All of it is untrusted plain text."""

    name: str | None = None
    email: str | None = None
    language: str | None = None
    """What the browser says."""
    page: str | None = None
    written: str | None = None
    """The language in which the visitor writes, once it was read with certainty."""

    @property
    def speaks(self) -> str | None:
        """The language to answer in: as written, in the browser's variety of it where that fits."""
        if self.written is None or (self.language or "").split("-")[0] == self.written:
            return self.language or self.written
        return self.written


@dataclass(frozen=True, slots=True)
class WaitingDraft:
    """A draft that only the operator sees."""

    id: str
    text: str
    answers: str | None
    evidence: tuple[Evidence, ...] = ()
    on_trial: bool = False
    """The assistant would have sent it: what becomes of it is evidence about its topic."""


@dataclass(frozen=True, slots=True)
class GivenUp:
    """Why and since when the conversation needs a person."""

    reason: Reason
    since: datetime
    told: str
    """The honest line that the visitor was told."""
    told_later: str | None = None
    """What the visitor was told when nobody had come for a while; None before that."""
    mailed: bool = False
    """The owner gets an e-mail about it."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What the visitor said at the end of how it was. ``words`` is untrusted plain text."""

    helped: bool
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """One thread with one visitor. ``id`` is 32 hexadecimal characters (128 bits)."""

    id: str
    opened_at: datetime
    changed_at: datetime
    mode: Mode = Mode.ASSISTANT
    messages: tuple[Message, ...] = ()
    """The newest ``RECENT`` messages, oldest first."""
    visitor: Visitor = field(default_factory=Visitor)
    draft: WaitingDraft | None = None
    given_up: GivenUp | None = None
    operator: str | None = None
    looked: Looked | None = None
    """What the assistant looked at for its last decision."""
    unread: bool = False
    present: bool = True
    """False once the visitor has gone."""
    settled: str | None = None
    """The visitor's newest message when the matter was last closed or handed back: nothing up
    to it is still to be answered, so a re-opened conversation does not drag old matter in."""
    contact_asked: bool = False
    survey: Survey | None = None
    survey_asked: bool = False
    writing_until: datetime | None = None
    """A person was writing here a moment ago: until then the assistant stays silent."""
    seen: str | None = None
    """The visitor's newest message of which the visitor was told that it was read."""

    @property
    def newest(self) -> str | None:
        """The id of the visitor's newest message."""
        for message in reversed(self.messages):
            if message.sender is Sender.VISITOR:
                return message.id
        return None

    @property
    def unseen(self) -> tuple[str, ...]:
        """Ids of the visitor's messages that were not told to be read, oldest first."""
        ids: list[str] = []
        for message in reversed(self.messages):
            if message.id == self.seen:
                break
            if message.sender is Sender.VISITOR:
                ids.append(message.id)
        return tuple(reversed(ids))

    @property
    def pending(self) -> tuple[Message, ...]:
        """The visitor's messages that no reply answers yet, oldest first.

        A reply answers everything up to the message it names: what was written while a draft
        waited for its yes is still to be answered after it.
        """
        waiting: list[Message] = []
        answered: str | None = None
        for message in reversed(self.messages):
            if message.id in (self.settled, answered):
                break
            if message.sender is Sender.VISITOR:
                waiting.append(message)
            elif message.sender is not Sender.NOTICE and answered is None:
                answered = message.answers
                if answered is None or self.message(answered) is None:
                    break
        return tuple(reversed(waiting))

    def with_message(self, message: Message) -> Conversation:
        """Return the conversation with ``message`` at its end."""
        return replace(
            self,
            messages=(*self.messages, message)[-RECENT:],
            changed_at=max(self.changed_at, message.at),
        )

    def with_changed(self, changed: Message) -> Conversation:
        """Return the conversation with the message of that id replaced, where it is still carried."""
        return replace(
            self,
            messages=tuple(changed if one.id == changed.id else one for one in self.messages),
        )

    def message(self, message_id: str) -> Message | None:
        """Return a carried message by its id."""
        return next((one for one in self.messages if one.id == message_id), None)
