"""The versions of an entry: who saved which, how two differ. Values and pure comparison only."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.domain.entry import Entry


@dataclass(frozen=True, slots=True)
class EntryVersion:
    """One version as it was saved, and by whom."""

    entry: Entry
    operator: str


@dataclass(frozen=True, slots=True)
class ShowVersions:
    """Show every version of an entry."""

    entry_id: str


@dataclass(frozen=True, slots=True)
class VersionsShown:
    """The answer to ``ShowVersions``: newest first."""

    entry_id: str
    versions: tuple[EntryVersion, ...]


@dataclass(frozen=True, slots=True)
class EntryConflict:
    """An entry could not be saved: another version was saved after ``mine`` was opened.

    ``theirs`` is the newest version, None where the entry was removed meanwhile.
    """

    mine: Entry
    theirs: EntryVersion | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text that both versions have, or only the older ('gone') or newer ('new')."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs, as pieces in reading order."""

    field: str
    pieces: tuple[Piece, ...]


FIELDS = (
    "title",
    "questions",
    "answer",
    "topic",
    "language",
    "valid_from",
    "valid_to",
    "review_on",
    "may_answer_alone",
    "state",
)
"""What an owner can change, in the order in which it is told."""


def differences(older: Entry, newer: Entry) -> tuple[Difference, ...]:
    """Return what differs between two versions, field by field; nothing for equal content."""
    found = []
    for field in FIELDS:
        before, after = getattr(older, field), getattr(newer, field)
        if before == after:
            continue
        if field == "questions":
            pieces = _lines(before, after)
        elif field in ("title", "answer"):
            pieces = _words(before, after)
        else:
            pieces = tuple(
                Piece(kind, str(value))
                for kind, value in (("gone", before), ("new", after))
                if value is not None
            )
        found.append(Difference(field, pieces))
    return tuple(found)


def _lines(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[Piece, ...]:
    pieces = []
    for kind, first, last, begin, end in SequenceMatcher(None, before, after, False).get_opcodes():
        if kind == "equal":
            pieces += [Piece("same", one + "\n") for one in before[first:last]]
            continue
        pieces += [Piece("gone", one + "\n") for one in before[first:last]]
        pieces += [Piece("new", one + "\n") for one in after[begin:end]]
    return tuple(pieces)


def _words(before: str, after: str) -> tuple[Piece, ...]:
    one, other = _split(before), _split(after)
    pieces = []
    for kind, first, last, begin, end in SequenceMatcher(None, one, other, False).get_opcodes():
        if kind == "equal":
            pieces.append(Piece("same", "".join(one[first:last])))
            continue
        if last > first:
            pieces.append(Piece("gone", "".join(one[first:last])))
        if end > begin:
            pieces.append(Piece("new", "".join(other[begin:end])))
    return tuple(pieces)


def _split(text: str) -> list[str]:
    """Return words and the spaces between them, so that joining them gives ``text`` again."""
    found: list[str] = []
    for one in text:
        if found and one.isspace() == found[-1][-1].isspace():
            found[-1] += one
        else:
            found.append(one)
    return found
