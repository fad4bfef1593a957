"""Who waits for a moment: calls to repeat, visitors to tell that nobody came, held answers.

It only knows moments. What is due becomes an event or a notification in the engine; it
decides nothing about a conversation, and forgets everything at the end of the program: the
visitors who are still there at the next start are called for anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.conversation import Conversation
from desktop.domain.decision import Reason
from desktop.domain.patience import EVERY, HOLD, PATIENCE, has_come, next_reminder


@dataclass(slots=True)
class _Call:
    reason: Reason
    called: datetime
    again: datetime
    tell: datetime | None


@dataclass(frozen=True, slots=True)
class Due:
    """What has come, each as conversation ids."""

    reminders: tuple[tuple[str, Reason], ...]
    """Calls for a person to repeat."""
    untold: tuple[str, ...]
    """Visitors to tell that nobody could answer yet."""
    released: tuple[str, ...]
    """Conversations in which the person has stopped writing."""

    def __bool__(self) -> bool:
        return bool(self.reminders or self.untold or self.released)


class Waiting:
    """The moments of one engine."""

    def __init__(self) -> None:
        self._calls: dict[str, _Call] = {}
        self._held: dict[str, datetime] = {}

    def call(self, conversation: Conversation, reason: Reason, now: datetime) -> None:
        """A person is called for, now and again until ``handled``."""
        given_up = conversation.given_up
        untold = given_up is not None and given_up.told_later is None
        self._calls[conversation.id] = _Call(
            reason,
            now,
            next_reminder(now, now),
            given_up.since + PATIENCE if given_up is not None and untold else None,
        )

    def handled(self, conversation_id: str) -> None:
        """Nobody is called for any more."""
        self._calls.pop(conversation_id, None)

    def hold(self, conversation_id: str, until: datetime) -> None:
        """A person is writing there until ``until``, as far as is known."""
        self._held[conversation_id] = until

    def holds(self, conversation_id: str) -> bool:
        """Say whether a person is writing there."""
        return conversation_id in self._held

    def release(self, conversation_id: str) -> None:
        """What the person was writing is sent, or the matter is another one."""
        self._held.pop(conversation_id, None)

    def due(self, now: datetime) -> Due:
        """Return what has come, without taking it off the list."""
        open_calls = [(one, call) for one, call in self._calls.items() if one not in self._held]
        return Due(
            tuple((one, call.reason) for one, call in open_calls if _due(call.again, now)),
            tuple(
                one
                for one, call in open_calls
                if call.tell is not None and has_come(call.tell, now, PATIENCE)
            ),
            tuple(one for one, until in self._held.items() if has_come(until, now, HOLD)),
        )

    def take(self, now: datetime) -> Due:
        """Return what has come; each reminder is set to its next moment."""
        due = self.due(now)
        for conversation_id, _ in due.reminders:
            call = self._calls[conversation_id]
            call.called = min(call.called, now)
            call.again = next_reminder(call.called, now)
        for conversation_id in due.untold:
            self._calls[conversation_id].tell = None
        for conversation_id in due.released:
            del self._held[conversation_id]
        return due


def _due(again: datetime, now: datetime) -> bool:
    return has_come(again, now, EVERY)
