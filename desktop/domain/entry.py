"""One question with its answer, as the owner wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class EntryState(StrEnum):
    """Only published entries are ever candidates for an answer."""

    PUBLISHED = "published"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the knowledge.

    ``questions`` are ways of asking, ``group`` names a business when several share one
    file (evaluation only). ``version`` counts from 1 and grows with each saved change.
    """

    id: str
    title: str
    questions: tuple[str, ...]
    answer: str
    language: str | None = None
    topic: str | None = None
    group: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    """Last day on which the entry holds."""
    may_answer_alone: bool = True
    state: EntryState = EntryState.PUBLISHED
    version: int = 1
    changed_at: datetime | None = None
    """UTC; None for an entry that was never stored."""
    review_on: date | None = None
    """When the owner wants to look at it again; until then and after it the entry holds."""
    source: str | None = None
    """Where an import found it: a file's name or a web address, with ``#page=3`` or ``#line=12``."""
    hint: str | None = None
    """What to say in an answer that is still to be written; a starter set's, never an answer."""
    replaces: str | None = None
    """Of a draft: id of the entry whose next version it becomes once it is accepted."""

    @property
    def to_fill_in(self) -> bool:
        """Whether it waits for its answer to be written."""
        return self.state is EntryState.DRAFT and not self.answer.strip()

    @property
    def to_review(self) -> bool:
        """Whether it came from an import or a starter set and waits for the owner's yes."""
        found = self.source is not None or self.hint is not None
        return self.state is EntryState.DRAFT and found and bool(self.answer.strip())

    def holds_on(self, day: date) -> bool:
        """Say whether the entry may be used for an answer on ``day``."""
        return (
            self.state is EntryState.PUBLISHED
            and (self.valid_from is None or self.valid_from <= day)
            and (self.valid_to is None or day <= self.valid_to)
        )
