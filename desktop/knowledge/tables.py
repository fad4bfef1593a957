"""Entries as CSV, for a spreadsheet. One entry a row; its ways of asking in one cell, one a line.

Only an answer and one of title or questions are needed, under any of the names that
``reading.questions`` knows; comma, semicolon and tab are told apart by themselves, and so
are encodings. What is written here is read back exactly as it was.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.entry import Entry
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.words import words
from desktop.knowledge.encodings import text_of
from desktop.knowledge.jsonl import (
    BadLine,
    EntryFormatError,
    KnowledgeFileError,
    ReadKnowledge,
    entry_from_line,
    line_from_entry,
)
from desktop.knowledge.reading.questions import column_of, is_question

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
    "version",
    "source",
    "hint",
    "replaces",
)
_FORMULA = re.compile("^'*[=+\\-@\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet takes for a formula, or that we have shielded already."""
_LONGEST_ROW = 300
"""Lines of one row. A quotation mark that is never closed swallows more than that."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its first line, from 1, and its cells, or what is wrong with it."""

    number: int
    cells: tuple[str, ...]
    problem: str | None = None


def read_table(path: Path) -> ReadKnowledge:
    """Read a CSV file.

    Raises:
        KnowledgeFileError: If there is no such file, it may not be read, or it has no heading.
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
    return parse_table(raw)


def parse_table(raw: bytes) -> ReadKnowledge:
    """Read entries from the bytes of a CSV file; a bad row is named by its line and skipped.

    Raises:
        KnowledgeFileError: If it has no heading that names an answer.
    """
    entries: dict[str, Entry] = {}
    bad: list[BadLine] = []
    for number, one in table_entries(raw):
        if isinstance(one, BadLine):
            bad.append(one)
            continue
        entry = one if one.id else replace(one, id=_id(one.title, entries))
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


def is_own_table(text: str) -> bool:
    """Say whether the heading of a CSV text is the one that Deskbell writes."""
    return text.removeprefix("\ufeff").replace('"', "").startswith(",".join(COLUMNS[:11]))


def table_entries(raw: bytes, *, fill_in: bool = False) -> Iterator[tuple[int, Entry | BadLine]]:
    """Return each row's line number, with its entry or what is wrong with it.

    An entry without an id in the file has an empty one. With ``fill_in`` a question without an
    answer is a draft.

    Raises:
        KnowledgeFileError: If it has no heading that names an answer.
    """
    text, _ = text_of(raw)
    separator = _separator(text)
    found = rows(text, separator)
    first = next((row for row in found if any(cell.strip() for cell in row.cells)), None)
    if first is None:
        return
    names, body = _columns(first), found
    if names is None:
        names = _unnamed(text, separator)
        body = rows(text, separator)
    own = {"id", "answer"} <= set(names)
    for row in body:
        if row.problem:
            yield row.number, BadLine(row.number, row.problem)
            continue
        cells: dict[str, str] = {}
        for name, cell in zip(names, row.cells, strict=False):
            if name and cell.strip():
                # Two columns of one meaning are both kept.
                cells[name] = f"{cells[name]}\n{cell}" if name in cells else cell
        if not cells:
            continue
        try:
            yield row.number, _entry(cells, own=own, fill_in=fill_in)
        except EntryFormatError as problem:
            yield row.number, BadLine(row.number, sentence_of(problem))


def rows(text: str, separator: str) -> Iterator[Row]:
    """Return the rows of a CSV text; one broken row costs no other.

    A row that never ends (a lone quotation mark) is named, and reading goes on at the next line.
    """
    lines = io.StringIO(text, newline="").readlines()
    at = 0
    while at < len(lines):
        taken = 0

        def feed(start: int = at) -> Iterator[str]:
            nonlocal taken
            for line in lines[start : start + _LONGEST_ROW]:
                taken += 1
                yield line

        reader = csv.reader(feed(), delimiter=separator)
        done = at
        while done < len(lines):
            taken_before = taken
            try:
                cells = next(reader)
            except StopIteration:
                break
            except csv.Error as problem:
                yield Row(done + 1, (), Sentence("this is not CSV ({why}).", why=problem))
                done += 1
                break
            width = taken - taken_before
            whole = taken < _LONGEST_ROW or at + taken >= len(lines)
            if whole and (width == 1 or _closed(lines[done : done + width], separator)):
                yield Row(done + 1, tuple(cells))
                done += width
            elif not whole and done > at:
                break  # the window ends inside this row: begin a new window with it
            else:
                yield Row(done + 1, (), "a quotation mark is opened and never closed.")
                done += 1
                break
        at = max(done, at + 1)


def write_table(entries: Sequence[Entry]) -> str:
    """Return the text of a CSV file."""
    found = [json.loads(line_from_entry(entry)) for entry in entries]
    more = sorted({name for row in found for name in row} - set(COLUMNS))
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, (*COLUMNS, *more), lineterminator="\r\n")
    writer.writeheader()
    for entry, row in zip(entries, found, strict=True):
        row["questions"] = _cell_of(entry.questions)
        row["may_answer_alone"] = "yes" if entry.may_answer_alone else "no"
        row["state"] = entry.state.value
        writer.writerow({name: _shielded(str(value)) for name, value in row.items()})
    return out.getvalue()


def _columns(first: Row) -> list[str] | None:
    """Return what each column is, '' for one that is not ours; None where the row is no heading."""
    bare = [cell.strip().lower() for cell in first.cells]
    if "answer" in bare:
        return [name if name in COLUMNS or name.isidentifier() else "" for name in _named(bare)]
    names = [column_of(cell) or "" for cell in first.cells]
    return names if "answer" in names and {"questions", "title"} & set(names) else None


def _named(bare: list[str]) -> list[str]:
    return [name if name in COLUMNS else (column_of(name) or name) for name in bare]


def _unnamed(text: str, separator: str) -> list[str]:
    """Return the columns of a table with no heading, whose first one holds questions.

    Raises:
        KnowledgeFileError: If it does not look like that.
    """
    sample = [row.cells for row, _ in zip(rows(text, separator), range(20), strict=False)]
    asked = [row for row in sample if len(row) > 1 and is_question(row[0].strip())]
    if not sample or len(asked) * 2 < len(sample):
        raise KnowledgeFileError(
            Sentence(
                "The first line must name the columns, with at least 'question' and 'answer'."
                " Export your knowledge once to see an example."
            )
        )
    return ["questions", "answer"]


def _separator(text: str) -> str:
    heading = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=heading.count)


def _closed(lines: Sequence[str], separator: str) -> bool:
    """Say whether a row of several lines ends where its last quotation mark closes."""
    try:
        list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error:
        return False
    return True


def _entry(cells: dict[str, str], *, own: bool, fill_in: bool) -> Entry:
    row: dict[str, object] = {
        name: _bare(cell) if own else cell.strip() for name, cell in cells.items()
    }
    row["questions"] = _questions(str(row.get("questions", "")))
    alone = cells.get("may_answer_alone", "").strip().lower()
    if alone not in ("", "yes", "no", "true", "false", "1", "0"):
        raise EntryFormatError(Sentence('"may_answer_alone" must be yes or no.'))
    row["may_answer_alone"] = alone not in ("no", "false", "0")
    if version := cells.get("version", "").strip():
        # Python itself refuses to read a number of thousands of digits.
        if not version.isdecimal() or len(version) > 20:
            raise EntryFormatError(Sentence('"version" must be a whole number from 1.'))
        row["version"] = int(version)
    if fill_in and not str(row.get("answer", "")).strip():
        row["state"] = "draft"
    made = entry_from_line(json.dumps({**row, "id": row.get("id") or "-"}))
    return made if "id" in row else replace(made, id="")


def _questions(cell: str) -> list[str]:
    if cell.startswith("["):
        try:
            found = json.loads(cell)
        except ValueError:
            found = None
        if isinstance(found, list) and all(isinstance(one, str) for one in found):
            return found
    return [one.strip() for one in cell.split("\n") if one.strip()]


def _cell_of(questions: tuple[str, ...]) -> str:
    plain = "\n".join(questions)
    if tuple(_questions(plain)) == questions:
        return plain
    # A way of asking that holds a line break, or looks like this very list.
    return json.dumps(questions, ensure_ascii=False)


def _id(title: str, known: dict[str, Entry]) -> str:
    stem = "-".join(words(title))[:40].strip("-") or "entry"
    name, number = stem, 2
    while name in known:
        name, number = f"{stem}-{number}", number + 1
    return name


def _shielded(text: str) -> str:
    """Return ``text`` so that a spreadsheet does not take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def _bare(text: str) -> str:
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
