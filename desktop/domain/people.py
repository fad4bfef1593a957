"""One person's data: what was found of it, a copy to hand over, a receipt for what was erased.

Values only. Who a text speaks of, ``privacy.matching`` says. A receipt names nobody.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from desktop.domain.conversation import Mode


class Part(StrEnum):
    """Kinds of data that belong to a person."""

    CONVERSATIONS = "conversations"
    MESSAGES = "messages"
    NAMES = "names"
    """Names and addresses that the visitor left."""
    DRAFTS = "drafts"
    SUMMARIES = "summaries"
    """What a person reads in three lines; made of the messages, so it goes with them."""
    OPEN_QUESTIONS = "open_questions"
    KEPT_QUESTIONS = "kept_questions"
    """Kept for rehearsals."""
    LETTERS = "letters"
    """E-mails that wait to be sent."""
    UNSENT = "unsent"
    """Sealed messages that wait for the relay."""
    SEARCH = "search"
    """Lines in the index that messages are searched with."""


@dataclass(frozen=True, slots=True)
class FoundConversation:
    """A conversation that speaks of the person, or may."""

    conversation_id: str
    name: str
    mode: Mode
    changed_at: datetime
    how: str
    """A ``privacy.matching.How``."""
    sure: bool
    excerpt: str
    """The line in which it was found, as it was written."""
    messages: int = 0


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """A question kept for rehearsals that speaks of the person."""

    question_id: str
    text: str
    sure: bool


@dataclass(frozen=True, slots=True)
class PersonFound:
    """What was found so far; ``done`` once everything was looked through."""

    text: str
    conversations: tuple[FoundConversation, ...] = ()
    questions: tuple[FoundQuestion, ...] = ()
    entries: tuple[str, ...] = ()
    """Titles of entries that speak of the person: the owner's own words, changed by hand."""
    looked: int = 0
    total: int = 0
    unreadable: int = 0
    done: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was erased and when, without a word about whom."""

    number: int
    """Of the line in the access record."""
    at: datetime
    counts: tuple[tuple[Part, int], ...]
    record: str
    """The hash of that line, hexadecimal."""

    def to_json(self) -> dict[str, Any]:
        """Return what the hash is made over, and the hash."""
        told = self._told()
        return told | {"sha256": self.hash}

    @property
    def hash(self) -> str:
        """Proves that the receipt reads as it was given."""
        return sha256(json.dumps(self._told(), sort_keys=True).encode()).hexdigest()

    def _told(self) -> dict[str, Any]:
        return {
            "receipt": self.number,
            "erased_at": self.at.isoformat(timespec="seconds"),
            "erased": {part.value: number for part, number in self.counts if number},
            "record": self.record,
        }


@dataclass(frozen=True, slots=True)
class PersonErased:
    """All of it is gone."""

    receipt: Receipt


@dataclass(frozen=True, slots=True)
class FindPerson:
    """Look for a person's data; empty text stops looking."""

    text: str


@dataclass(frozen=True, slots=True)
class ExportPerson:
    """Write a copy of what belongs to the person into a folder, as PDF and as JSON."""

    conversation_ids: tuple[str, ...]
    question_ids: tuple[str, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class ErasePerson:
    """Erase it everywhere."""

    conversation_ids: tuple[str, ...]
    question_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaveReceipt:
    """Write the receipt to a file: .pdf, .json or .txt."""

    receipt: Receipt
    path: str


PersonIntent = FindPerson | ExportPerson | ErasePerson | SaveReceipt
