"""What goes through the engine's queue besides the line's events and the operator's intents."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.events import Event
from desktop.domain.intents import Intent
from desktop.domain.letters import Letter, LetterError
from desktop.domain.snapshots import AssistantState
from desktop.domain.summaries import DayLetter
from desktop.relay.line import LineEvent


@dataclass(frozen=True, slots=True)
class Happened:
    """Events of one conversation that come from our own lanes rather than from the relay."""

    conversation_id: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class WorkerUp:
    """The worker process runs; its index is brought up to date before questions go there."""


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """The index of the worker's life number ``life`` is up to date; stale where it has ended since."""

    life: int


@dataclass(frozen=True, slots=True)
class AssistantChanged:
    """The worker process is starting, ready for questions, or lost."""

    state: AssistantState


@dataclass(frozen=True, slots=True)
class ModelChanged:
    """The language model with this name writes from now on; None: none does."""

    name: str | None


@dataclass(frozen=True, slots=True)
class TidyDue:
    """Time to erase what is older than the owner keeps it."""


@dataclass(frozen=True, slots=True)
class Overdue:
    """A conversation that seems older than the owner keeps it; looked at again in its turn."""

    conversation_id: str


@dataclass(frozen=True, slots=True)
class TaughtLess:
    """Conversations were erased, and with them what they asked: what is left is shown once."""


@dataclass(frozen=True, slots=True)
class LetterSent:
    """A letter has left, or ``problem`` says why not."""

    letter: Letter
    problem: LetterError | None = None


@dataclass(frozen=True, slots=True)
class DigestSent:
    """A digest has left, or ``problem`` says why not."""

    letter: DayLetter
    problem: LetterError | None = None


@dataclass(frozen=True, slots=True)
class TimePassed:
    """A moment has come that somebody waited for."""


Job = (
    TimePassed
    | LetterSent
    | DigestSent
    | Happened
    | TidyDue
    | Overdue
    | TaughtLess
    | WorkerUp
    | CaughtUp
    | AssistantChanged
    | ModelChanged
    | Intent
    | LineEvent
)
