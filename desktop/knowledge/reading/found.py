"""What reading a document gives: drafts, lines that were left out, how far it is.

Values that go through a pipe; no file is opened here. The texts of a draft stand in the
document as they stand here, but for white space: nothing is reworded and nothing is made up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.entry import Entry, EntryState
from desktop.domain.sentence import Sentence, rebuilt
from desktop.knowledge.jsonl import (
    LONGEST,
    BadLine,
    EntryFormatError,
    entry_from_line,
    line_from_entry,
)

NO_ID = "-"
"""Id of a draft that a document gives no id to."""
MOST = 100_000
"""Drafts from one document."""


class UnreadableError(Exception):
    """A document can't be read; the text says why in one sentence, and what to do in another."""


@dataclass(frozen=True, slots=True)
class Step:
    """So many of so many pages or lines are read; ``total`` is 0 where nobody knows."""

    done: int
    total: int


Found = Entry | BadLine | Step


def draft(
    title: str,
    answer: str,
    source: str,
    *,
    questions: tuple[str, ...] = (),
    topic: str | None = None,
    language: str | None = None,
) -> list[Entry]:
    """Return the draft of one question and answer; several where the answer is too long for one."""
    title = title.strip()[:LONGEST] or source
    pieces = _pieces(answer.strip())
    return [
        Entry(
            NO_ID,
            title if len(pieces) == 1 else f"{title[: LONGEST - 20]} ({number}/{len(pieces)})",
            tuple(one[:LONGEST] for one in questions) if number == 1 else (),
            piece,
            language=language,
            topic=(topic or "")[:80].strip() or None,
            state=EntryState.DRAFT,
            source=source,
        )
        for number, piece in enumerate(pieces, 1)
    ]


def to_line(found: Found) -> str:
    """Return ``found`` as one line of JSON."""
    match found:
        case Entry():
            return line_from_entry(found)
        case BadLine(number, sentence):
            return json.dumps({"bad": number, **_packed(sentence)})
        case Step(done, total):
            return json.dumps({"step": done, "of": total})


def from_line(line: str) -> Found:
    """Return what :func:`to_line` wrote.

    Raises:
        UnreadableError: If the line tells of a document that can't be read.
        EntryFormatError: If it is none of these.
    """
    try:
        row = json.loads(line)
        if "problem" in row:
            raise UnreadableError(_unpacked(row))
        if "bad" in row:
            return BadLine(int(row["bad"]), _unpacked(row))
        if "step" in row:
            return Step(int(row["step"]), int(row["of"]))
    except (ValueError, TypeError, KeyError) as problem:
        raise EntryFormatError(f"this is no line of a reader ({problem}).") from None
    return entry_from_line(line)


def problem_line(sentence: str) -> str:
    """Return the line that tells of a document that can't be read."""
    return json.dumps({"problem": True, **_packed(sentence)})


def _packed(sentence: str) -> dict[str, object]:
    """Return a sentence so that it is still translatable at the other end of the pipe."""
    if not isinstance(sentence, Sentence) or sentence.parts:
        return {"sentence": "{why}", "values": {"why": str(sentence)}}
    values = {
        name: one if isinstance(one, int) else str(one) for name, one in sentence.values.items()
    }
    return {"sentence": sentence.source, "values": values}


def _unpacked(row: Mapping[str, Any]) -> Sentence:
    return rebuilt(str(row["sentence"]), row.get("values", {}))


def _pieces(text: str) -> list[str]:
    pieces = []
    while len(text) > LONGEST:
        at = text.rfind("\n", LONGEST // 2, LONGEST)
        at = at if at > 0 else text.rfind(" ", LONGEST // 2, LONGEST)
        at = at if at > 0 else LONGEST
        pieces.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*pieces, text]
