"""Who looked at what, and when: the lines of the access record. Values only.

A line names the operator and what was done. A conversation stands in it as a short keyed hash,
so that the record can stay when the conversation goes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

MOST_SHOWN = 500
"""Lines that are shown at once, the newest."""
COMMAND_LINE = "deskbell"
"""Stands for the operator of what was typed on the command line."""


class Did(StrEnum):
    """What was done."""

    OPENED = "opened"
    EXPORTED = "exported"
    """One conversation was written to a file."""
    ERASED = "erased"
    """By an operator."""
    VISITOR_ERASED = "visitor_erased"
    VISITOR_SAVED = "visitor_saved"
    """The visitor's browser asked for a copy of its conversation."""
    TIME_ERASED = "time_erased"
    """It was kept for as long as the owner wanted."""
    LOOKED_FOR = "looked_for"
    """A person's data was looked for."""
    PERSON_EXPORTED = "person_exported"
    PERSON_ERASED = "person_erased"
    SIGNED_IN = "signed_in"
    CHANGED = "changed"
    """A setting; ``detail`` says which."""
    ALL_EXPORTED = "all_exported"
    RESTORED = "restored"
    """From a backup: lines after this one's number in an older head are not in this copy."""


class Setting(StrEnum):
    """The settings whose change is noted."""

    BUSINESS = "business"
    KEEPING = "keeping"
    OPERATORS = "operators"
    PIN = "pin"
    LOCK = "lock"
    MAIL = "mail"
    TRUST = "trust"
    PAUSE = "pause"
    KEY = "key"
    """The key of the website's line: renewed, or an older one ended."""


BY_ITSELF = frozenset({Did.VISITOR_ERASED, Did.VISITOR_SAVED, Did.TIME_ERASED})
"""Done by no operator."""


class Broken(StrEnum):
    """What is wrong with the record."""

    CHANGED = "changed"
    """A line reads differently from when it was written."""
    GAP = "gap"
    """A line is missing before this one."""
    CUT = "cut"
    """Lines are missing at the end, from this one on."""
    NO_HEAD = "no_head"
    """The file beside the database that says where the record ends is gone or not ours."""


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One line. ``number`` counts from 1 without gaps."""

    number: int
    at: datetime
    operator: str
    """'' where no operator did it."""
    did: Did
    about: str = ""
    """12 hexadecimal characters that stand for a conversation, or ''."""
    detail: str = ""
    """A ``Setting``, or how many; never anybody's words."""


@dataclass(frozen=True, slots=True)
class BrokenAt:
    """The first place at which the record is not as it was written."""

    number: int
    why: Broken


@dataclass(frozen=True, slots=True)
class AccessShown:
    """Lines of the record, the newest first, and whether the whole of it holds."""

    lines: tuple[AccessLine, ...]
    total: int
    """Lines in the whole record."""
    found: int
    """Lines that fit the day and the operator asked for; no more than ``MOST_SHOWN`` are here."""
    operators: tuple[str, ...]
    """Everybody who is named in it."""
    broken: BrokenAt | None = None
    day: date | None = None
    operator: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    """Names of conversations that are still here, by what stands for them."""


@dataclass(frozen=True, slots=True)
class ShowAccess:
    """Check the record and show it: of one day (this computer's) and one operator, or of all."""

    day: date | None = None
    operator: str | None = None
