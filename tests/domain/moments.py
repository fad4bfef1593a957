"""A conversation and the moments that the tests of the domain begin with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.domain.advance import Step, advance
from desktop.domain.conversation import Conversation
from desktop.domain.decision import Decision, Draft, HandOff, Looked, Part, Reason, Reply, Zone
from desktop.domain.effects import (
    Effect,
    Send,
)
from desktop.domain.events import (
    AnswerReady,
    Event,
    VisitorWrote,
)
from desktop.domain.message import Evidence, Message, Sender
from desktop.domain.schedule import Opening

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OPEN = Opening(open=True, changes_at=datetime(2026, 11, 22, 22, 0, tzinfo=UTC))
LOOKED = Looked(Zone.VERBATIM, 0.97)
EVIDENCE = Evidence("check-in", 1, "Check-in and luggage", "from 15:00", 0.97)
REPLY = Reply((Part("Check-in starts at 15:00.", (EVIDENCE,)),), LOOKED)
DRAFT = Draft((Part("Perhaps 15:00.", (EVIDENCE,)),), Reason.UNSURE, LOOKED)
HAND_OFF = HandOff(Reason.LIVE_FACT, (), LOOKED)


def fresh() -> Conversation:
    return Conversation("7c" * 16, opened_at=NOW, changed_at=NOW)


def wrote(message_id: str = "v1", text: str = "What time is check-in?") -> VisitorWrote:
    return VisitorWrote(Message(message_id, Sender.VISITOR, text, NOW), "en", "/rooms")


def ready(answers: str, decision: Decision, *ids: str) -> AnswerReady:
    return AnswerReady(answers, decision, ids or ("a1", "a2"), NOW, OPEN)


def after(*events: Event) -> Step:
    """Return the last step of events that follow one another in a fresh conversation."""
    step = Step(fresh())
    for event in events:
        step = advance(step.conversation, event)
    return step


def sent(effects: tuple[Effect, ...]) -> list[Message]:
    return [effect.message for effect in effects if isinstance(effect, Send)]


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)
