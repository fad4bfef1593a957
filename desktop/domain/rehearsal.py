"""Questions that are asked again before an edit is published, and what it would change.

Values and pure comparison: nothing here asks anything, and nothing is ever sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.decision import Decision, Draft, Reply
from desktop.domain.entry import Entry


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """A question the owner keeps for rehearsals. ``expected`` is an entry's id; None: a person."""

    id: str
    text: str
    expected: str | None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class KeepQuestion:
    """Keep a question for rehearsals; one with the same words is replaced.

    ``conversation_id`` names the conversation whose visitor asked it: it is erased with it.
    """

    text: str
    expected: str | None
    conversation_id: str | None = None


@dataclass(frozen=True, slots=True)
class DropQuestion:
    """Keep a question no longer."""

    question_id: str


@dataclass(frozen=True, slots=True)
class Rehearse:
    """Ask the kept questions and the newest real ones with and without this edit."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class StopRehearsal:
    """Stop the rehearsal that is under way."""


@dataclass(frozen=True, slots=True)
class QuestionsKept:
    """All questions that are kept for rehearsals, oldest first."""

    questions: tuple[SavedQuestion, ...]


class Who(StrEnum):
    """Who would answer a question."""

    ALONE = "alone"
    DRAFT = "draft"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a question. ``entry_id`` is the entry it rests on, None where there is none."""

    who: Who
    entry_id: str | None = None
    title: str = ""
    probability: float = 0.0

    @property
    def kind(self) -> tuple[Who, str | None]:
        """What makes two outcomes the same to a visitor: who answers, from which entry."""
        return self.who, self.entry_id


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """One question with its outcome before and after the edit.

    ``saved`` tells a kept question from a real one; ``expected`` counts for kept ones only.
    """

    text: str
    before: Outcome
    after: Outcome
    saved: bool = False
    expected: str | None = None
    conversation_id: str | None = None

    @property
    def changed(self) -> bool:
        """Whether somebody or something else would answer."""
        return self.before.kind != self.after.kind

    @property
    def as_expected(self) -> bool:
        """Whether a kept question comes out as its owner expects it to; true for real ones."""
        if not self.saved:
            return True
        if self.expected is None:
            return self.after.who is Who.PERSON
        return self.after.entry_id == self.expected and self.after.who is not Who.PERSON


class RehearsalState(StrEnum):
    """How far a rehearsal has come."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    AWAY = "away"
    """The assistant was lost on the way; it can be started again."""


@dataclass(frozen=True, slots=True)
class RehearsalShown:
    """Progress and outcome of the rehearsal of one edit.

    ``done`` of ``total`` steps; ``questions`` were asked, ``saved`` of them kept ones.
    ``worth_reading`` holds what changed or is not as expected, only once it has finished.
    """

    entry: Entry
    state: RehearsalState
    done: int
    total: int
    questions: int = 0
    saved: int = 0
    worth_reading: tuple[Rehearsed, ...] = ()


def outcome_of(decision: Decision) -> Outcome:
    """Return who would answer, and from which entry."""
    entry_id, title = None, ""
    if isinstance(decision, Reply | Draft):
        for part in decision.parts:
            if part.evidence:
                entry_id, title = part.evidence[0].entry_id, part.evidence[0].title
                break
    if isinstance(decision, Reply):
        return Outcome(Who.ALONE, entry_id, title, decision.looked.probability)
    if isinstance(decision, Draft):
        return Outcome(Who.DRAFT, entry_id, title, decision.looked.probability)
    return Outcome(Who.PERSON, None, "", decision.looked.probability)


@dataclass(frozen=True, slots=True)
class Move:
    """Questions that go the same way: as many, from one outcome to another."""

    before: Outcome
    after: Outcome
    questions: tuple[str, ...]


def moves(rehearsed: Sequence[Rehearsed]) -> tuple[Move, ...]:
    """Gather what changed by the way it changed, the most frequent first."""
    gathered: dict[tuple[object, object], list[Rehearsed]] = {}
    for one in rehearsed:
        if one.changed:
            gathered.setdefault((one.before.kind, one.after.kind), []).append(one)
    found = [
        Move(several[0].before, several[0].after, tuple(one.text for one in several))
        for several in gathered.values()
    ]
    return tuple(sorted(found, key=lambda move: -len(move.questions)))


def with_edit(entries: Sequence[Entry], edit: Entry) -> tuple[Entry, ...]:
    """Return the entries as they would be after ``edit`` is saved."""
    kept = tuple(edit if one.id == edit.id else one for one in entries)
    return kept if any(one.id == edit.id for one in entries) else (*kept, edit)
