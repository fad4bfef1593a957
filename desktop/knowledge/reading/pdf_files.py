"""A PDF to blocks, by the place and size of its letters. No pictures: a scan has no text here.

A PDF knows no paragraphs. Larger or bolder lines are headings, a wider gap ends a paragraph,
and what returns on most pages is left out as head or foot of the page.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from desktop.domain.sentence import Sentence
from desktop.knowledge.reading.blocks import Block, Heading, Item, Paragraph, one_line
from desktop.knowledge.reading.found import Step, UnreadableError

_LARGEST_PAGE = 20_000_000
"""Bytes of one page's drawing; pypdf takes about thirty times as much memory for it."""
_MARK = re.compile(r"^(\d{1,3}[.)]|[-•–▪◦*·])\s*(?=\S)")
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"(?:\D{0,9}\s)?\d{1,4}(?:\s?(?:/|of|von|de|sur)\s?\d{1,4})?")
_MOST_PAGES = 3_000


@dataclass(slots=True)
class Line:
    """One line as it stands on its page: where (points from the foot), how large, how heavy."""

    text: str
    page: int
    x: float
    y: float
    size: float
    bold: bool


@dataclass(slots=True)
class _Run:
    text: str
    x: float
    y: float
    size: float
    bold: bool


def pdf_blocks(raw: bytes, source: str) -> Iterator[Block | Step]:
    """Return the blocks of a PDF, and a step for each page that was read before them.

    Raises:
        UnreadableError: If it is damaged, has a password, or holds pictures of pages only.
    """
    import pypdf
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        document = pypdf.PdfReader(io.BytesIO(raw), strict=False)
        if document.is_encrypted and not document.decrypt(""):
            raise UnreadableError(
                Sentence(
                    "The PDF has a password. Open it, save or print it as a PDF without one, and"
                    " import that."
                )
            )
        count = len(document.pages)
    except UnreadableError:
        raise
    except (PyPdfError, Exception) as problem:
        raise UnreadableError(
            Sentence(
                "The PDF is damaged and can't be opened. Open it in a PDF program, print it as a new"
                " PDF and import that."
            )
        ) from problem
    lines: list[Line] = []
    lost = 0
    for number in range(min(count, _MOST_PAGES)):
        try:
            lines += _lines(document.pages[number], number + 1)
        except Exception:  # whatever one page does to the library, the others are read
            lost += 1
        yield Step(number + 1, count)
    if lost == count and count:
        raise UnreadableError(
            Sentence(
                "No page of the PDF can be read. Open it in a PDF program, print it as a new PDF and"
                " import that."
            )
        )
    if not lines:
        raise UnreadableError(
            Sentence(
                "The PDF holds pictures of its pages and no text, as a scanner makes them. Let a"
                " scanning program recognise the text (OCR), then import that."
            )
        )
    yield from _blocks(_without_frame(lines, count), source)


def _lines(page: Any, number: int) -> list[Line]:
    contents = page.get_contents()
    if contents is None:
        return []
    if len(contents.get_data()) > _LARGEST_PAGE:
        raise ValueError("page too large")
    runs: list[_Run] = []

    def note(text: str, cm: Sequence[float], tm: Sequence[float], face: Any, size: float) -> None:
        if not text.strip():
            if runs and text and text.strip("\n") and not runs[-1].text[-1:].isspace():
                runs[-1].text += " "
            return
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        height = abs(size * tm[3] * cm[3]) or abs(size * tm[1] * cm[2]) or float(size)
        bold = bool(_BOLD.search(str((face or {}).get("/BaseFont", ""))))
        for at, piece in enumerate(text.strip("\n").split("\n")):
            runs.append(_Run(piece, x, y - at * height * 1.2, height, bold))

    page.extract_text(visitor_text=note)
    return [line for line in _joined(runs, number) if line.text]


def _joined(runs: list[_Run], number: int) -> Iterator[Line]:
    """Put runs that stand at one height into one line."""
    line: list[_Run] = []
    for run in runs:
        if line and abs(run.y - line[-1].y) > 0.5 * max(run.size, line[-1].size, 1.0):
            yield _line(line, number)
            line = []
        line.append(run)
    if line:
        yield _line(line, number)


def _line(runs: list[_Run], number: int) -> Line:
    text = runs[0].text
    for before, run in pairwise(runs):
        # A jump to the right with no space in between is a space, or the gap between two columns.
        reach = before.x + 0.45 * before.size * len(before.text)
        gap = run.x > reach and not text[-1:].isspace() and not run.text[:1].isspace()
        text += (" " if gap else "") + run.text
    letters = Counter[tuple[float, bool]]()
    for run in runs:
        letters[(round(run.size, 1), run.bold)] += len(run.text.strip())
    (size, bold), _ = letters.most_common(1)[0]
    return Line(one_line(text), number, runs[0].x, runs[0].y, size, bold)


def _without_frame(lines: list[Line], pages: int) -> list[Line]:
    """Leave out page numbers, and what stands first or last on most of at least four pages."""
    edges: dict[int, list[Line]] = {}
    sizes = Counter[float]()
    for line in lines:
        edges.setdefault(line.page, []).append(line)
        sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0]
    # The very first and last line may count the pages; a title that counts is no frame.
    ends = {id(line): line.text for page in edges.values() for line in (*page[:2], *page[-2:])}
    for page in edges.values():
        for line in (page[0], page[-1]):
            if line.size <= body * 1.12:
                ends[id(line)] = re.sub(r"\d+", "#", line.text)
    often = Counter(ends.values())
    frame = {text for text, times in often.items() if pages >= 4 and times > pages * 0.6}
    return [line for line in lines if ends.get(id(line)) not in frame and not _number(line, ends)]


def _number(line: Line, ends: dict[int, str]) -> bool:
    return id(line) in ends and bool(_PAGE_NUMBER.fullmatch(line.text))


def _blocks(lines: list[Line], source: str) -> Iterator[Block]:
    sizes = Counter[float]()
    heavy = 0
    for line in lines:
        sizes[line.size] += len(line.text)
        heavy += line.bold * len(line.text)
    if not sizes:
        return
    body = sizes.most_common(1)[0][0]
    mostly_bold = heavy * 2 > sum(sizes.values())
    larger = sorted({line.size for line in lines if line.size > body * 1.12}, reverse=True)
    widest = max(len(line.text) for line in lines if line.size == body)
    known = {word for line in lines for word in re.findall(r"\w[\w-]*\w", line.text)}
    paragraph: list[Line] = []
    for line in lines:
        heading = line.size > body * 1.12 and len(line.text) < 200
        strong = line.bold and not mostly_bold and len(line.text) <= 160
        before = paragraph[-1] if paragraph else None
        if before is not None and not _goes_on(before, line):
            yield _block(paragraph, body, larger, source, known, widest, mostly_bold=mostly_bold)
            paragraph = []
            before = None
        if before is not None and (heading or strong) != _stands_out(before, body, mostly_bold):
            yield _block(paragraph, body, larger, source, known, widest, mostly_bold=mostly_bold)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _block(paragraph, body, larger, source, known, widest, mostly_bold=mostly_bold)


def _stands_out(line: Line, body: float, mostly_bold: bool) -> bool:
    return (line.size > body * 1.12 and len(line.text) < 200) or (
        line.bold and not mostly_bold and len(line.text) <= 160
    )


def _goes_on(before: Line, line: Line) -> bool:
    """Say whether ``line`` is the next line of the same paragraph."""
    if _MARK.match(line.text) or abs(line.size - before.size) > 0.6:
        return False
    if line.page != before.page:
        # Over the turn of a page only in the middle of a sentence.
        return before.text[-1] not in ".!?:;。？！" and line.text[:1].islower()
    gap = before.y - line.y
    return 0 < gap < 1.75 * max(before.size, line.size)


def _block(
    lines: list[Line],
    body: float,
    larger: list[float],
    source: str,
    known: set[str],
    widest: int,
    *,
    mostly_bold: bool,
) -> Block:
    first = lines[0]
    place = f"{source}#page={first.page}"
    text = _flowed(lines, known, widest)
    mark = _MARK.match(text)
    if _stands_out(first, body, mostly_bold) and len(text) <= 240:
        level = larger.index(first.size) + 1 if first.size in larger else len(larger) + 1
        return Heading(text, min(level, 6), place)
    if mark:
        return Item(text[mark.end() :], mark[1] if mark[1][0].isdigit() else "-", 0, place)
    return Paragraph(text, place)


def _flowed(lines: list[Line], known: set[str], widest: int) -> str:
    """Join lines to running text; a word that was divided at the end of a line becomes whole.

    A line that ends far from the edge of the page was ended there by its writer.
    """
    text = lines[0].text
    for before, line in pairwise(lines):
        divided = re.search(r"(\w+)-$", text)
        rest = re.match(r"[^\W\d_]+", line.text)
        if divided and rest and line.text[:1].islower():
            # 'check-in' stays as it is where the document writes it so in one line.
            kept = f"{divided[1]}-{rest[0]}" in known
            text = (text if kept else text[:-1]) + line.text
        elif text.endswith("?") or (
            len(before.text) < 0.45 * widest and line.size == lines[0].size
        ):
            text = f"{text}\n{line.text}"
        else:
            text = f"{text} {line.text}"
    return text
