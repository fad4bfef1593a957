"""What a document is made of, whatever its format: headings, paragraphs, list items, tables, pairs.

Each reader turns its format into these; ``questions`` turns these into drafts.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\n{3,}")
_NEW_LINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the highest."""

    text: str
    level: int
    source: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; may hold line breaks."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, with its mark ('-', '3.') and how deep it lies, from 0."""

    text: str
    mark: str
    depth: int
    source: str


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table."""

    rows: tuple[tuple[str, ...], ...]
    source: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and its answer, where the document itself says that they are."""

    question: str
    answer: str
    source: str


Block = Heading | Paragraph | Item | Table | Pair


def tidy(text: str) -> str:
    """Return ``text`` without control characters, with single spaces and at most one empty line."""
    text = _NEW_LINES.sub("\n", text).replace("\u00ad", "")
    text = "".join(
        one for one in text if one in "\n\t" or unicodedata.category(one) not in ("Cc", "Cs", "Co")
    )
    lines = (line.strip() for line in _SPACES.sub(" ", text).split("\n"))
    return _LINES.sub("\n\n", "\n".join(lines)).strip()


def one_line(text: str) -> str:
    """Return tidied ``text`` in one line."""
    return " ".join(tidy(text).split())
