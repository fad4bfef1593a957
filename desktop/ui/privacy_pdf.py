"""The privacy report as a PDF: set by Qt, in the app's language, with page numbers.

Needs no window and no display. All text goes in as text, never as markup.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from desktop.domain.privacy_report import Block, Form, PrivacyReport, Section, Table
from desktop.ui import fonts
from desktop.ui.spoken import spoken
from desktop.ui.theme import LIGHT
from desktop.ui.wording import long_date, say

DOTS = 150
"""Points of layout per inch; text itself stays outlines."""
MARGIN = 18.0
"""Millimetres at each edge."""
FOOT = 0.5
"""Inches at the foot of a page, for its number."""
ALONE = 1.2
"""Inches that must follow a heading on its page."""
EMPTY = "_" * 26
_TITLE, _HEAD, _QUESTION, _SHORT, _BODY, _SMALL = 20.0, 13.0, 9.0, 12.0, 9.5, 8.0


def write_report(path: Path, report: PrivacyReport) -> None:
    """Write the whole report.

    Raises:
        OSError: If the file can't be written; an older one of that name stays as it was.
    """
    _write(path, report, say("Privacy report"), report.sections, answers=True)


def write_agreement(path: Path, report: PrivacyReport) -> None:
    """Write the drafts for the owner's files: record of processing and agreement. Raises ``OSError``."""
    papers = [one for one in report.sections if one.for_files]
    _write(path, report, say("Drafts for your files"), papers, answers=False)


def _write(
    path: Path, report: PrivacyReport, title: str, sections: Sequence[Section], *, answers: bool
) -> None:
    aside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        # Qt says nothing of a place that can't be written to.
        aside.write_bytes(b"")
        fonts.load()
        writer = QPdfWriter(str(aside))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(DOTS)
        writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
        writer.setTitle(title)
        writer.setCreator("Deskbell")
        breaks: set[int] = set()
        while True:
            # Laid out anew each time: a document whose table is moved to another page afterwards
            # becomes a hundred pages long (Qt 6.11.3).
            setter = _Setter(writer, breaks)
            setter.head(report, title)
            if answers:
                setter.answers(report)
            for one in sections:
                setter.section(one)
            stray = setter.stray()
            if stray is None:
                break
            breaks.add(stray)
        setter.print(report)
        del setter, writer
        if not aside.stat().st_size:
            raise OSError(28, "the file could not be written", str(path))
        aside.replace(path)
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


class _Setter:
    """Sets one document and paints its pages."""

    def __init__(self, writer: QPdfWriter, breaks: Collection[int] = ()) -> None:
        """``breaks`` are the numbers of the headings that begin a page."""
        self._breaks = breaks
        self._writer = writer
        self._document = QTextDocument()
        self._document.documentLayout().setPaintDevice(writer)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(_font(_BODY))
        wrapping = QTextOption()
        # A checksum is one long word.
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(wrapping)
        self._page = QSizeF(writer.width(), writer.height() - FOOT * DOTS)
        self._document.setPageSize(self._page)
        self._cursor = QTextCursor(self._document)
        self._headings: list[tuple[QTextCursor, QTextTable | QTextCursor | None]] = []
        """Where each heading is, and what belongs on its page: a table, or all up to a place."""
        self._begun = False

    def head(self, report: PrivacyReport, title: str) -> None:
        """Begin with the name of the business, a title and the day."""
        facts = report.facts
        self._line(facts.business, _format(_SMALL, LIGHT.muted, strong=True))
        self._line(title, _format(_TITLE, LIGHT.ink, strong=True), above=2)
        made = say("As this PC was set up on {day}, at {time}. Deskbell {version}.").format(
            day=long_date(facts.made_at.date()),
            time=f"{facts.made_at:%H:%M}",
            version=facts.version,
        )
        self._line(made, _format(_SMALL, LIGHT.muted), above=3, below=8)

    def answers(self, report: PrivacyReport) -> None:
        """Set the questions with their answers."""
        for answer in report.answers.values():
            self._heading(spoken(answer.question), _format(_QUESTION, LIGHT.muted, strong=True), 11)
            self._line(spoken(answer.short), _format(_SHORT, LIGHT.ink, strong=True), above=1)
            text = " ".join(spoken(one) for one in answer.details)
            self._line(text, _format(_BODY, LIGHT.ink), above=2)

    def section(self, section: Section) -> None:
        """Set one paper."""
        self._heading(spoken(section.title), _format(_HEAD, LIGHT.accent, strong=True), 22)
        if section.for_files and len(self._headings) > 1:
            # It may be taken out and filed by itself.
            _break_before(self._headings[-1][0])
        number = 0
        for one in section.blocks:
            if isinstance(one, Table):
                self._table(one)
                continue
            number += one.form is Form.NUMBERED
            self._block(one, number)
        if all(isinstance(one, Block) and one.form is not Form.NUMBERED for one in section.blocks):
            # A few paragraphs: a signature stands below what is signed.
            end = QTextCursor(self._cursor)
            end.setKeepPositionOnInsert(True)
            self._headings[-1] = (self._headings[-1][0], end)

    def _block(self, block: Block, number: int) -> None:
        plain = _format(_BODY, LIGHT.ink)
        text = spoken(block.text)
        match block.form:
            case Form.ITEM:
                self._line(f"•\t{text}", plain, above=4, indent=12)
            case Form.NUMBERED:
                self._line(f"{number}.\t{text}", plain, above=4, indent=18)
            case Form.QUOTE:
                self._line(text, plain, above=5, left=10)
            case Form.TEXT:
                self._line(text, plain, above=6)

    def _heading(self, text: str, shape: QTextCharFormat, above: float) -> None:
        self._line(text, shape, above=above)
        if len(self._headings) in self._breaks:
            _break_before(self._cursor)
        where = QTextCursor(self._cursor)
        where.setKeepPositionOnInsert(True)
        self._headings.append((where, None))

    def _line(
        self,
        text: str,
        shape: QTextCharFormat,
        *,
        above: float = 0,
        below: float = 0,
        indent: float = 0,
        left: float = 0,
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(_dots(above))
        block.setBottomMargin(_dots(below))
        block.setLeftMargin(_dots(indent or left))
        block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if indent:
            block.setTextIndent(-_dots(indent))
            # Tabs alone are counted in 96ths of an inch, whatever is written on.
            at = indent * 96 / 72
            block.setTabPositions([QTextOption.Tab(at, QTextOption.TabType.LeftTab)])
        if self._begun:
            self._cursor.insertBlock(block, shape)
        else:
            self._cursor.setBlockFormat(block)
            self._begun = True
        self._cursor.insertText(text, shape)

    def _table(self, table: Table) -> None:
        self._line("", _format(4, LIGHT.ink))
        look = QTextTableFormat()
        look.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        look.setBorder(_dots(0.5))
        look.setBorderBrush(QColor(LIGHT.line))
        look.setBorderCollapse(True)
        look.setCellPadding(_dots(4))
        look.setCellSpacing(0)
        look.setHeaderRowCount(1)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = (30, 70) if len(table.head) == 2 else (28, 30, 26, 16)
        look.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        )
        made = self._cursor.insertTable(len(table.rows) + 1, len(table.head), look)
        head = _format(_SMALL, LIGHT.muted, strong=True)
        for row, texts in enumerate((table.head, *table.rows)):
            for column, text in enumerate(texts):
                cell = made.cellAt(row, column).firstCursorPosition()
                shown = spoken(text) if text else EMPTY[: 26 if len(table.head) == 2 else 10]
                cell.insertText(shown, head if row == 0 else _format(_BODY, LIGHT.ink))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._headings[-1] = (self._headings[-1][0], made)

    def print(self, report: PrivacyReport) -> None:
        """Paint the pages with their numbers."""
        pages = self._document.pageCount()
        painter = QPainter()
        if not painter.begin(self._writer):
            raise OSError(28, "the file could not be written")
        context = QAbstractTextDocumentLayout.PaintContext()
        # The app may be dark; paper is not.
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
        foot = _font(_SMALL)
        try:
            for page in range(pages):
                if page:
                    self._writer.newPage()
                top = page * self._page.height()
                painter.save()
                painter.translate(0, -top)
                area = QRectF(0, top, self._page.width(), self._page.height())
                painter.setClipRect(area)
                context.clip = area
                self._document.documentLayout().draw(painter, context)
                painter.restore()
                painter.setFont(foot)
                painter.setPen(QColor(LIGHT.muted))
                below = QRectF(0, self._page.height(), self._page.width(), FOOT * DOTS)
                align = Qt.AlignmentFlag.AlignBottom
                number = say("Page {n} of {total}").format(n=page + 1, total=pages)
                painter.drawText(below, align | Qt.AlignmentFlag.AlignRight, number)
                day = f"{report.facts.business} · {long_date(report.facts.made_at.date())}"
                room = QRectF(below)
                room.setWidth(below.width() * 0.75)
                shown = painter.fontMetrics().elidedText(
                    day, Qt.TextElideMode.ElideRight, int(room.width())
                )
                painter.drawText(room, align | Qt.AlignmentFlag.AlignLeft, shown)
        finally:
            painter.end()

    def stray(self) -> int | None:
        """Return the first heading at the foot of a page, or of a table that breaks and need not."""
        layout, tall = self._document.documentLayout(), self._page.height()
        for number, (heading, belongs) in enumerate(self._headings):
            where = layout.blockBoundingRect(heading.block())
            end = where.bottom() + ALONE * DOTS
            if isinstance(belongs, QTextTable):
                end = layout.frameBoundingRect(belongs).bottom()
            elif belongs is not None:
                end = layout.blockBoundingRect(belongs.block()).bottom()
            begins = heading.blockFormat().pageBreakPolicy()
            if begins or where.top() // tall == end // tall or end - where.top() >= tall:
                continue
            return number
        return None


def _break_before(cursor: QTextCursor) -> None:
    shape = cursor.blockFormat()
    shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.setBlockFormat(shape)


def _dots(points: float) -> float:
    return points * DOTS / 72


def _font(points: float, *, strong: bool = False) -> QFont:
    made = QFont(fonts.font())
    made.setPointSizeF(points)
    # Its other shapes of a hyphen between capitals have no letter: copied, they would be '?'.
    made.setFeature(QFont.Tag("calt"), 0)
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _format(points: float, colour: str, *, strong: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(_font(points, strong=strong))
    made.setForeground(QColor(colour))
    return made
