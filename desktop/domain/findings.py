"""What in the knowledge is worth a look: doubles, contradictions, what has run out. Values only."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.entry import Entry, EntryState


class Kind(StrEnum):
    """What was found."""

    CONTRADICTION = "contradiction"
    DOUBLE = "double"
    EXPIRED = "expired"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth a look.

    ``entry_id`` and, for two entries, ``other_id``; ``one`` and ``other`` are what stands
    against each other ('7:00', '7:30'; 'not', ''), as it is written in the answers; ``day``
    is when an entry ended or was to be reviewed.
    """

    kind: Kind
    entry_id: str
    other_id: str | None = None
    what: str = ""
    """'time', 'money', 'number', 'date', 'day', 'phone', 'link' or 'not' for a contradiction."""
    one: str = ""
    other: str = ""
    day: date | None = None

    @property
    def key(self) -> str:
        """What 'it's fine' is remembered by: these entries with this finding, as it reads now."""
        told = "\n".join(
            (self.kind, self.entry_id, self.other_id or "", self.what, self.one, self.other)
        )
        return hashlib.sha256(f"{told}\n{self.day or ''}".encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class FindingsShown:
    """Everything worth a look now, the most pressing first."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class LookOver:
    """Look the knowledge over now."""


@dataclass(frozen=True, slots=True)
class ItIsFine:
    """The owner has looked at a finding and wants it no more."""

    key: str


def dated(entries: tuple[Entry, ...], today: date) -> tuple[Finding, ...]:
    """Return the entries that have run out, and those whose day of review has come."""
    found = []
    for one in entries:
        if one.state is not EntryState.PUBLISHED:
            continue
        if one.valid_to is not None and one.valid_to < today:
            found.append(Finding(Kind.EXPIRED, one.id, day=one.valid_to))
        elif one.review_on is not None and one.review_on <= today:
            found.append(Finding(Kind.REVIEW, one.id, day=one.review_on))
    return tuple(sorted(found, key=lambda finding: (finding.day or today, finding.entry_id)))
