"""Entries as CSV, for a spreadsheet. One entry a row; its ways of asking in one cell, one a line.

Columns: id, title, questions, answer, language, topic, group, valid_from, valid_to,
review_on, may_answer_alone, state. Only answer and one of title or questions are needed; comma, semicolon
and tab are told apart by themselves.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

from desktop.domain.entry import Entry
from desktop.domain.words import words
from desktop.knowledge.jsonl import (
    BadLine,
    EntryFormatError,
    KnowledgeFileError,
    ReadKnowledge,
    entry_from_line,
    line_from_entry,
)

COLUMNS = (
    "id",
    "title",
    "questions",
    "answer",
    "language",
    "topic",
    "group",
    "valid_from",
    "valid_to",
    "review_on",
    "may_answer_alone",
    "state",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def read_table(path: Path) -> ReadKnowledge:
    """Read a CSV file.

    Raises:
        KnowledgeFileError: If there is no such file, it may not be read, or it has no heading.
    """
    try:
        raw = path.read_bytes()
    except OSError as problem:
        raise KnowledgeFileError(
            f"{path} cannot be read: {problem.strerror or problem}. "
            "Check the name of the file and that you may open it."
        ) from problem
    return parse_table(raw)


def parse_table(raw: bytes) -> ReadKnowledge:
    """Read entries from the bytes of a CSV file; a bad row is named by its line and skipped.

    Raises:
        KnowledgeFileError: If it is not UTF-8 or has no heading with the column 'answer'.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise KnowledgeFileError(
            "The file is not UTF-8 text. Save it from your spreadsheet as 'CSV UTF-8'."
        ) from None
    heading = text.splitlines()[0] if text.strip() else ""
    separator = max(",;\t", key=heading.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=False)
    entries: dict[str, Entry] = {}
    bad: list[BadLine] = []
    try:
        names = [(name or "").strip().lower() for name in reader.fieldnames or ()]
        if "answer" not in names:
            raise KnowledgeFileError(
                "The first line must name the columns, with at least 'title' and 'answer'. "
                "Export your knowledge once to see an example."
            )
        reader.fieldnames = names
        for row in reader:
            number = reader.line_num
            cells = {
                name: (value or "").strip() for name, value in row.items() if isinstance(value, str)
            }
            if not any(cells.values()):
                continue
            try:
                entry = _entry(cells, entries)
            except EntryFormatError as problem:
                bad.append(BadLine(number, str(problem)))
                continue
            if entry.id in entries:
                bad.append(
                    BadLine(
                        number, f'the id "{entry.id}" was used before. Give each entry its own id.'
                    )
                )
            else:
                entries[entry.id] = entry
    except csv.Error as problem:
        bad.append(BadLine(reader.line_num, f"this is not CSV from here on ({problem})."))
    return ReadKnowledge(tuple(entries.values()), tuple(bad))


def write_table(entries: Sequence[Entry]) -> str:
    """Return the text of a CSV file."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for entry in entries:
        row = json.loads(line_from_entry(entry))
        row["questions"] = "\n".join(entry.questions)
        row["may_answer_alone"] = "yes" if entry.may_answer_alone else "no"
        row["state"] = entry.state.value
        writer.writerow({name: _shielded(str(row.get(name) or "")) for name in COLUMNS})
    return out.getvalue()


def _entry(cells: dict[str, str], known: dict[str, Entry]) -> Entry:
    row: dict[str, object] = {
        name: _bare(cells[name]) for name in COLUMNS if cells.get(name) and name in cells
    }
    row["questions"] = [
        one.strip() for one in _bare(cells.get("questions", "")).split("\n") if one.strip()
    ]
    alone = cells.get("may_answer_alone", "").lower()
    if alone not in ("", "yes", "no", "true", "false", "1", "0"):
        raise EntryFormatError('"may_answer_alone" must be yes or no.')
    row["may_answer_alone"] = alone not in ("no", "false", "0")
    if "id" not in row:
        row["id"] = _id(
            str(row.get("title") or "".join(cells.get("questions", "").split("\n")[:1])), known
        )
    return entry_from_line(json.dumps(row))


def _id(title: str, known: dict[str, Entry]) -> str:
    stem = "-".join(words(title))[:40].strip("-") or "entry"
    name, number = stem, 2
    while name in known:
        name, number = f"{stem}-{number}", number + 1
    return name


def _shielded(text: str) -> str:
    """Return ``text`` so that a spreadsheet does not take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _bare(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text
