"""Entries as Markdown, for reading and for a text editor. Not a reader of anybody's Markdown.

A heading for each entry, under it a comment with what a person need not see, the ways of
asking as a list, then the answer. Lines that Markdown would take for something else begin
with a backslash. What is written here is read back exactly as it was.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.domain.entry import Entry
from desktop.knowledge.jsonl import (
    BadLine,
    EntryFormatError,
    KnowledgeFileError,
    ReadKnowledge,
    entry_from_line,
    line_from_entry,
)

FIRST_LINE = "<!-- Deskbell knowledge 1 -->"
_COMMENT = re.compile(r"^<!-- deskbell (\{.*\}) -->$")
_SPECIAL = re.compile(r"^[\s\\#\-*+>`~|=<\d_\[!]")
"""How a line begins that Markdown might not show as it stands; such a line gets a backslash."""
_VISIBLE = ("title", "questions", "answer")


def is_own(text: str) -> bool:
    """Say whether Deskbell wrote this text."""
    return text.removeprefix("\ufeff").startswith(FIRST_LINE)


def read_markdown(path: Path) -> ReadKnowledge:
    """Read a Markdown file that Deskbell wrote.

    Raises:
        KnowledgeFileError: If it can't be read, or somebody else wrote it.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as problem:
        raise KnowledgeFileError(
            f"{path} cannot be read: {problem.strerror or problem}. "
            "Check the name of the file and that you may open it."
        ) from problem
    except UnicodeDecodeError:
        raise KnowledgeFileError(f"{path} is not UTF-8 text. Save it as UTF-8.") from None
    if not is_own(text):
        raise KnowledgeFileError(
            f"{path.name} is Markdown that Deskbell did not write. Import it: its entries then"
            " wait for your review."
        )
    return parse_markdown(text)


def parse_markdown(text: str) -> ReadKnowledge:
    """Read entries from Deskbell's own Markdown; a bad one is named by its line and skipped."""
    entries: dict[str, Entry] = {}
    bad: list[BadLine] = []
    for number, section in _sections(text):
        try:
            entry = _entry(section)
        except EntryFormatError as problem:
            bad.append(BadLine(number, str(problem)))
            continue
        if entry.id in entries:
            bad.append(
                BadLine(number, f'the id "{entry.id}" was used before. Give each entry its own id.')
            )
        else:
            entries[entry.id] = entry
    return ReadKnowledge(tuple(entries.values()), tuple(bad))


def write_markdown(entries: Sequence[Entry]) -> str:
    """Return the text of a whole file."""
    return "\n".join([FIRST_LINE, "", *(_written(entry) for entry in entries)])


def _written(entry: Entry) -> str:
    row = json.loads(line_from_entry(entry))
    shown = {name: row.pop(name) for name in _VISIBLE}
    text = _section(row, shown)
    try:
        same = _read_back(text) == replace(entry, changed_at=None)
    except EntryFormatError:
        same = False
    if same:
        return text
    # What lines can't carry (other line breaks, control characters) stands in the comment.
    return _section({**row, **shown}, {"title": " ".join(entry.title.split())})


def _section(hidden: dict[str, Any], shown: dict[str, Any]) -> str:
    # Neither '--' nor '>' may stand in a comment.
    note = json.dumps(hidden, ensure_ascii=False).replace(">", "\\u003e").replace("--", "-\\u002d")
    lines = [f"## {_escaped(shown['title'])}", "", f"<!-- deskbell {note} -->", ""]
    lines += [f"- {one}" for one in shown.get("questions", ())]
    lines += ["", *(_escaped(line) for line in shown.get("answer", "").split("\n")), ""]
    return "\n".join([*lines, ""])


def _escaped(line: str) -> str:
    return f"\\{line}" if _SPECIAL.match(line) else line


def _plain(line: str) -> str:
    return line[1:] if line.startswith("\\") else line


def _read_back(text: str) -> Entry | None:
    sections = list(_sections(f"{FIRST_LINE}\n\n{text}"))
    return _entry(sections[0][1]) if len(sections) == 1 else None


def _sections(text: str) -> Iterator[tuple[int, list[str]]]:
    """Return each entry's first line number and its lines, heading first."""
    begins, section = 0, list[str]()
    lines = (one.removesuffix("\r") for one in text.removeprefix("\ufeff").split("\n"))
    for number, line in enumerate(lines, 1):
        if line.startswith("## "):
            if begins:
                yield begins, section
            begins, section = number, [line]
        elif begins:
            section.append(line)
    if begins:
        yield begins, section


def _entry(section: list[str]) -> Entry:
    title = _plain(section[0].removeprefix("## "))
    rest = section[1:]
    row: dict[str, Any] = {}
    for at, line in enumerate(rest[:2]):
        if found := _COMMENT.match(line):
            try:
                row = json.loads(found[1])
            except ValueError:
                raise EntryFormatError(
                    "the comment under the heading was changed. Restore it, or delete its line."
                ) from None
            rest = rest[at + 1 :]
            break
    while rest and not rest[0].strip():
        rest = rest[1:]
    questions = []
    while rest and rest[0].startswith("- "):
        questions.append(rest.pop(0)[2:])
    answer = "\n".join(_plain(line) for line in rest)
    # What stands in the comment counts, for it is there only where lines can't carry it.
    shown = {"title": title, "questions": questions, "answer": answer.strip()}
    if not row.get("id"):
        shown["id"] = "-".join(title.lower().split())[:60] or "entry"
    return entry_from_line(json.dumps({**shown, **row}))
