"""Importing: what the operator wants of it, and what is shown of it.

What an import finds are drafts. Nothing of it is answered before the operator accepts it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Business(StrEnum):
    """Kinds of business that there is a starter set for."""

    HOTEL = "hotel"
    GUESTHOUSE = "guesthouse"
    SHOP = "shop"


@dataclass(frozen=True, slots=True)
class ImportKnowledge:
    """Read a file, or the web page at an address that begins with http, into drafts."""

    path: str


@dataclass(frozen=True, slots=True)
class StopImport:
    """End the import that runs; what it found so far is not kept."""


@dataclass(frozen=True, slots=True)
class AcceptEntries:
    """Publish drafts that have an answer. One that replaces an entry becomes its next version."""

    entry_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DiscardEntries:
    """Throw drafts away; what is published stays."""

    entry_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JoinEntries:
    """Make one draft of several: the first, with the ways of asking and texts of the others."""

    entry_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeStarterSet:
    """Put the questions of a starter set among the entries to fill in; ``language`` such as 'pt-BR'."""

    business: Business
    language: str


ImportIntent = (
    ImportKnowledge | StopImport | AcceptEntries | DiscardEntries | JoinEntries | TakeStarterSet
)


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """An import runs: so many of so many pages or lines, so many drafts found. ``total`` 0: unknown."""

    name: str
    done: int = 0
    total: int = 0
    found: int = 0


@dataclass(frozen=True, slots=True)
class ImportEnded:
    """An import is over. ``problem`` says why it ended early, with what was found till then kept."""

    name: str
    added: int = 0
    """Drafts that wait for review now."""
    to_fill_in: int = 0
    """Of these, questions without an answer."""
    unchanged: int = 0
    """Found, but already among the entries just so."""
    left_out: tuple[str, ...] = ()
    """A sentence for each of the first lines that were left out."""
    left_out_count: int = 0
    problem: str | None = None
    stopped: bool = False
