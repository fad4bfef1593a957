"""The documented ``--knowledge`` format: JSON Lines, one entry a line. Not a database.

``{"id", "title", "questions": [..], "answer", "language"?, "topic"?, "group"?,
"valid_from"?, "valid_to"?, "review_on"?, "may_answer_alone"?, "state"?, "version"?, "source"?,
"hint"?, "replaces"?}``; only a draft may have no answer yet. Unknown fields are ignored, so that a
newer file can still be read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop.domain.entry import Entry, EntryState
from desktop.domain.sentence import Sentence, sentence_of

LONGEST = 20_000
"""Characters in one text of an entry."""


class EntryFormatError(Exception):
    """An entry in a file is not as documented; the text says what and how to put it right."""


class KnowledgeFileError(Exception):
    """The file as a whole cannot be read; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that was skipped: its number, from 1, and what to do about it."""

    number: int
    sentence: str

    @property
    def told(self) -> Sentence:
        """The line and what is wrong with it, as the owner reads it."""
        return Sentence("line {number}: {why}", number=self.number, why=self.sentence)

    def __str__(self) -> str:
        return str(self.told)


@dataclass(frozen=True, slots=True)
class ReadKnowledge:
    """What a file held: its good entries in order, and the lines that were skipped."""

    entries: tuple[Entry, ...]
    bad: tuple[BadLine, ...]


def read_knowledge(path: Path) -> ReadKnowledge:
    """Read a whole file.

    Raises:
        KnowledgeFileError: If there is no such file, or it may not be read.
    """
    try:
        raw = path.read_bytes()
    except OSError as problem:
        raise KnowledgeFileError(
            Sentence(
                "{path} cannot be read: {why}. Check the name of the file and that you may"
                " open it.",
                path=path,
                why=problem.strerror or problem,
            )
        ) from problem
    return parse_knowledge(raw)


def parse_knowledge(raw: bytes) -> ReadKnowledge:
    """Read entries from the bytes of a file. Never raises: a bad line is named and skipped."""
    entries: dict[str, Entry] = {}
    bad: list[BadLine] = []
    for number, line in _lines(raw):
        if isinstance(line, BadLine):
            bad.append(line)
            continue
        try:
            entry = entry_from_line(line)
        except EntryFormatError as problem:
            bad.append(BadLine(number, sentence_of(problem)))
            continue
        if entry.id in entries:
            bad.append(
                BadLine(
                    number,
                    Sentence(
                        'the id "{id}" was used before. Give each entry its own id.', id=entry.id
                    ),
                )
            )
        else:
            entries[entry.id] = entry
    return ReadKnowledge(tuple(entries.values()), tuple(bad))


def entry_from_line(line: str) -> Entry:
    """Return the entry of one line.

    Raises:
        EntryFormatError: If the line is not as documented.
    """
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise EntryFormatError(
            Sentence(
                "this is not JSON ({why}). Write one entry a line, in curly braces.",
                why=_first(problem),
            )
        ) from None
    if not isinstance(row, dict):
        raise EntryFormatError(
            Sentence("an entry must be in curly braces. Write one entry a line.")
        )
    questions = row.get("questions", [])
    if not isinstance(questions, list) or not all(isinstance(one, str) for one in questions):
        raise EntryFormatError(
            Sentence('"questions" must be a list of texts, such as ["Do you have parking?"].')
        )
    title = _text(row, "title") if row.get("title") else (questions[0] if questions else None)
    if title is None:
        raise EntryFormatError(
            Sentence('"title" is missing, and there is no question to take it from.')
        )
    state = row.get("state", EntryState.PUBLISHED)
    alone = row.get("may_answer_alone", True)
    version = row.get("version", 1)
    if state not in tuple(EntryState):
        raise EntryFormatError(Sentence('"state" must be "published" or "draft".'))
    if not isinstance(alone, bool):
        raise EntryFormatError(Sentence('"may_answer_alone" must be true or false.'))
    if not isinstance(version, int) or isinstance(version, bool) or not 1 <= version < 2**31:
        raise EntryFormatError(Sentence('"version" must be a whole number from 1.'))
    begins, ends = _day(row, "valid_from"), _day(row, "valid_to")
    if begins and ends and ends < begins:
        raise EntryFormatError(
            Sentence(
                '"valid_to" is before "valid_from", so the entry would never hold. Swap them'
                " or leave one out."
            )
        )
    return Entry(
        id=_text(row, "id"),
        title=_clean(title, "title"),
        questions=tuple(_clean(one, "questions") for one in questions if one.strip()),
        answer=_answer(row, EntryState(state)),
        language=_optional(row, "language"),
        topic=_optional(row, "topic"),
        group=_optional(row, "group"),
        valid_from=begins,
        valid_to=ends,
        may_answer_alone=alone,
        state=EntryState(state),
        version=version,
        review_on=_day(row, "review_on"),
        source=_optional(row, "source"),
        hint=_optional(row, "hint"),
        replaces=_optional(row, "replaces"),
    )


def line_from_entry(entry: Entry) -> str:
    """Return the entry as one line, without a line break; what is at its default is left out."""
    row: dict[str, Any] = {
        "id": entry.id,
        "title": entry.title,
        "questions": list(entry.questions),
        "answer": entry.answer,
    }
    for name in ("language", "topic", "group", "source", "hint", "replaces"):
        if (value := getattr(entry, name)) is not None:
            row[name] = value
    for name in ("valid_from", "valid_to", "review_on"):
        if (day := getattr(entry, name)) is not None:
            row[name] = day.isoformat()
    if not entry.may_answer_alone:
        row["may_answer_alone"] = False
    if entry.state is not EntryState.PUBLISHED:
        row["state"] = entry.state.value
    if entry.version != 1:
        row["version"] = entry.version
    return json.dumps(row, ensure_ascii=False)


def write_knowledge(entries: Iterable[Entry]) -> str:
    """Return the text of a whole file."""
    return "".join(line_from_entry(entry) + "\n" for entry in entries)


def _lines(raw: bytes) -> Iterator[tuple[int, str | BadLine]]:
    for number, piece in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        try:
            line = piece.decode("utf-8").strip()
        except UnicodeDecodeError:
            yield (
                number,
                BadLine(number, Sentence("this is not UTF-8 text. Save the file as UTF-8.")),
            )
            continue
        if line:
            yield number, line


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    if value is None:
        raise EntryFormatError(Sentence('"{name}" is missing.', name=name))
    if not isinstance(value, str) or not value.strip():
        raise EntryFormatError(Sentence('"{name}" must be a text that is not empty.', name=name))
    return _clean(value, name)


def _answer(row: dict[str, Any], state: EntryState) -> str:
    if state is EntryState.DRAFT and row.get("answer") in (None, ""):
        return ""
    return _text(row, "answer")


def _optional(row: dict[str, Any], name: str) -> str | None:
    return None if row.get(name) in (None, "") else _text(row, name)


def _clean(value: str, name: str) -> str:
    if len(value) > LONGEST:
        raise EntryFormatError(
            Sentence(
                '"{name}" is longer than {most} characters. Split the entry.',
                name=name,
                most=LONGEST,
            )
        )
    try:
        value.encode()
    except UnicodeEncodeError:
        raise EntryFormatError(
            Sentence(
                '"{name}" holds half of a character (a lone surrogate). Type that text again.',
                name=name,
            )
        ) from None
    if "\0" in value:
        raise EntryFormatError(
            Sentence('"{name}" holds a null character. Type that text again.', name=name)
        )
    return value.strip()


def _day(row: dict[str, Any], name: str) -> date | None:
    value = row.get(name)
    if value in (None, ""):
        return None
    try:
        if not isinstance(value, str):
            raise ValueError
        return date.fromisoformat(value)
    except ValueError:
        raise EntryFormatError(
            Sentence('"{name}" must be a day such as "2026-12-24".', name=name)
        ) from None


def _first(problem: BaseException) -> str:
    return str(problem).splitlines()[0] if str(problem) else type(problem).__name__
