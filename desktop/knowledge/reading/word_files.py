"""A Word file (.docx) to blocks. Text only: no pictures, no macros, no links are followed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from desktop.domain.sentence import Sentence
from desktop.knowledge.reading.blocks import Block, Heading, Item, Paragraph, Table, tidy
from desktop.knowledge.reading.found import UnreadableError

_LARGEST = 120_000_000
"""Bytes of all parts unpacked."""
_LARGEST_TEXT = 40_000_000
"""Bytes of the part that holds the text: its tree takes about ten times as much memory."""
_OLD = b"\xd0\xcf\x11\xe0"
_HEADING = re.compile(r"^(?:heading|berschrift|titre|t[íi]tulo)\s*(\d)", re.IGNORECASE)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_AROUND = frozenset((f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}moveTo"))
_CONTENTS = f".//{_W}docPartGallery[@{_W}val='Table of Contents']"
_SKIPPED = frozenset((f"{_W}del", f"{_W}moveFrom", f"{_MC}Fallback", f"{_W}rPr", f"{_W}pPr"))


def word_blocks(raw: bytes, source: str) -> Iterator[Block]:
    """Return the blocks of a .docx file.

    Raises:
        UnreadableError: If it is damaged, encrypted, or unpacks to far more than it should.
    """
    _check(raw)
    import docx
    from docx.opc.exceptions import OpcError

    try:
        document = docx.Document(io.BytesIO(raw))
        names = {style.style_id: style.name for style in document.styles}
        body = document.element.body
    except (OpcError, KeyError, ValueError, AttributeError, zipfile.BadZipFile, OSError) as problem:
        raise _damaged() from problem
    except Exception as problem:
        # lxml's own errors for XML that is none.
        raise _damaged() from problem
    yield from _blocks(body, names, source)


def _check(raw: bytes) -> None:
    if raw.startswith(_OLD):
        raise UnreadableError(
            Sentence(
                "This is an old Word file, or one with a password. Open it in Word, save it as .docx"
                " without a password, and import that."
            )
        )
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise _damaged() from None
    if len(parts) > 5_000 or sum(part.file_size for part in parts) > _LARGEST:
        raise UnreadableError(
            Sentence(
                "The file unpacks to far more than a document needs, so it was not opened. Save its"
                " text as a new document and import that."
            )
        )
    if any(part.file_size > _LARGEST_TEXT for part in parts if part.filename.endswith(".xml")):
        raise UnreadableError(
            Sentence(
                "The document is too long to be read in one piece. Split it and import the parts."
            )
        )


def _damaged() -> UnreadableError:
    return UnreadableError(
        Sentence(
            "The Word file is damaged and can't be opened. Open it in Word, let Word repair it, save"
            " it as .docx and import that."
        )
    )


def _blocks(parent: Any, names: dict[str, str], source: str) -> Iterator[Block]:
    for number, element in enumerate(_content(parent), 1):
        if element.tag == f"{_W}tbl":
            rows = tuple(
                tuple(_cell(cell) for cell in row.iterchildren(f"{_W}tc"))
                for row in element.iterchildren(f"{_W}tr")
            )
            yield Table(rows, f"{source}#paragraph={number}")
        else:
            yield from _paragraph(element, names, f"{source}#paragraph={number}")


def _content(parent: Any) -> Iterator[Any]:
    """Return paragraphs and tables in order, also those inside content controls."""
    for element in parent.iterchildren():
        if element.tag in (f"{_W}p", f"{_W}tbl"):
            yield element
        elif element.tag in _AROUND and element.find(_CONTENTS) is None:
            yield from _content(element)


def _cell(cell: Any) -> str:
    return tidy("\n".join(_text(one) for one in cell.iter(f"{_W}p")))


def _paragraph(element: Any, names: dict[str, str], source: str) -> Iterator[Block]:
    text = tidy(_text(element))
    if not text:
        return
    marks = element.find(f"{_W}pPr")
    style = marks.find(f"{_W}pStyle") if marks is not None else None
    name = names.get(style.get(f"{_W}val", ""), "") if style is not None else ""
    level = _level(name, marks)
    listed = marks.find(f"{_W}numPr") if marks is not None else None
    if level is not None:
        yield Heading(text, level, source)
    elif listed is not None or "List" in name:
        depth = listed.find(f"{_W}ilvl") if listed is not None else None
        value = depth.get(f"{_W}val", "0") if depth is not None else "0"
        yield Item(text, "-", int(value) if value.isdecimal() and len(value) < 3 else 0, source)
    elif len(text) <= 120 and "\n" not in text and text[-1] not in ".:;," and _bold(element):
        yield Heading(text, 7, source)
    else:
        yield Paragraph(text, source)


def _level(name: str, marks: Any) -> int | None:
    if found := _HEADING.match(name):
        return int(found[1])
    if name == "Title":
        return 1
    outline = marks.find(f"{_W}outlineLvl") if marks is not None else None
    value = outline.get(f"{_W}val", "") if outline is not None else ""
    return int(value) + 1 if value.isdecimal() and len(value) < 3 and int(value) < 9 else None


def _text(element: Any) -> str:
    """Return the text of a paragraph, with what was inserted and without what was struck out."""
    pieces: list[str] = []

    def walk(one: Any, depth: int) -> None:
        for child in one.iterchildren():
            if child.tag in _SKIPPED or depth > 40:
                continue
            if child.tag == f"{_W}t":
                pieces.append(child.text or "")
            elif child.tag in (f"{_W}tab", f"{_W}noBreakHyphen"):
                pieces.append(" " if child.tag == f"{_W}tab" else "-")
            elif child.tag in (f"{_W}br", f"{_W}cr"):
                pieces.append("\n")
            else:
                if child.tag == f"{_W}p":
                    pieces.append("\n")
                walk(child, depth + 1)

    walk(element, 0)
    return "".join(pieces)


def _bold(element: Any) -> bool:
    runs = [run for run in element.iter(f"{_W}r") if run.find(f"{_W}t") is not None]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(runs) and all(
        mark is not None and mark.get(f"{_W}val", "1") not in ("0", "false") for mark in marks
    )
