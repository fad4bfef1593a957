"""The list of entries: which are listed, in which order, and how a row is painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry, EntryState
from desktop.ui.controls import Segments, button, frame, label, search_box
from desktop.ui.fonts import font
from desktop.ui.inbox_model import Index
from desktop.ui.plain_text import one_line
from desktop.ui.row_list import JKListView, RowPainter, RowsOrSentence
from desktop.ui.row_painting import two_lines
from desktop.ui.theme import Look
from desktop.ui.wording import short_date

WIDTH = 360
ROW_HEIGHT = 66
SOON = timedelta(days=30)
"""An entry that ends within this time is listed under 'Expiring'."""
EntryRole = int(Qt.ItemDataRole.UserRole)


class Shelf(IntEnum):
    """The three lists, in the order of the segments."""

    PUBLISHED = 0
    DRAFTS = 1
    EXPIRING = 2


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """One row: the entry as the operator last left it, and what is known about it."""

    entry: Entry
    used: int = 0
    unsaved: bool = False


def on_shelf(entry: Entry, shelf: Shelf, today: date) -> bool:
    """Say whether an entry is in that list."""
    match shelf:
        case Shelf.PUBLISHED:
            return entry.state is EntryState.PUBLISHED
        case Shelf.DRAFTS:
            return entry.state is EntryState.DRAFT
        case Shelf.EXPIRING:
            return (
                entry.state is EntryState.PUBLISHED
                and entry.valid_to is not None
                and entry.valid_to <= today + SOON
            )


class KnowledgeModel(QAbstractListModel):
    """Rows of ``ListedEntry`` under ``EntryRole``, the most used first."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[ListedEntry] = []
        self._listed: list[ListedEntry] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._listed):
            return None
        row = self._listed[index.row()]
        if role == EntryRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.entry.title, 80)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [one_line(row.entry.title, 80), one_line(row.entry.answer, 120)]
            words += [self.tr("not saved")] if row.unsaved else []
            return ", ".join(words)
        return None

    def show_entries(
        self, entries: list[ListedEntry], shelf: Shelf, words: str, today: date
    ) -> None:
        """List the entries of a shelf that hold every one of ``words``."""
        self._all = entries
        wanted = words.casefold().split()
        found = [
            one
            for one in entries
            if on_shelf(one.entry, shelf, today)
            and all(
                word
                in f"{one.entry.title} {' '.join(one.entry.questions)} {one.entry.answer}".casefold()
                for word in wanted
            )
        ]
        found.sort(key=lambda one: (-one.used, one.entry.title.casefold(), one.entry.id))
        if [one.entry.id for one in found] == [one.entry.id for one in self._listed]:
            self._listed = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._listed = found
        self.endResetModel()

    def counts(self, today: date) -> dict[Shelf, int]:
        """Return how many entries each list holds, searched or not."""
        return {
            shelf: sum(on_shelf(one.entry, shelf, today) for one in self._all) for shelf in Shelf
        }

    def row_of(self, entry_id: str) -> int:
        """Return where an entry is listed, -1 if it is not."""
        return next((at for at, one in enumerate(self._listed) if one.entry.id == entry_id), -1)


class EntryDelegate(RowPainter):
    """Paints one entry: title, how often it was used or when it ends, start of the answer."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, WIDTH, ROW_HEIGHT)

    def draw(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(EntryRole)
        if not isinstance(row, ListedEntry):
            return
        colours = self.look.colours
        left, top, right = box.left() + 16, box.top() + 12, box.right() - 16
        edge = self._note(painter, row, right, top)
        title = one_line(row.entry.title, 80) or self.tr("Entry without a title")
        answer = one_line(row.entry.answer, 200)
        two_lines(painter, colours, left, top, (title, edge - 10), (answer, right))

    def _note(self, painter: QPainter, row: ListedEntry, right: float, top: float) -> float:
        colours, today = self.look.colours, self.look.now().astimezone().date()
        ends = row.entry.valid_to
        if row.unsaved:
            words = self.tr("Not saved")
        elif ends is not None and ends <= today + SOON:
            words = (self.tr("ended {day}") if ends < today else self.tr("ends {day}")).format(
                day=short_date(ends, today)
            )
        else:
            words = self.tr("used {n}×").format(n=row.used) if row.used else ""
            painter.setFont(font(12))
            painter.setPen(colours.colour("muted"))
            width = QFontMetrics(font(12)).horizontalAdvance(words)
            painter.drawText(
                QRectF(right - width, top, width + 1, 20), Qt.AlignmentFlag.AlignVCenter, words
            )
            return right - width
        width = QFontMetrics(font(12, True)).horizontalAdvance(words) + 18
        box = QRectF(right - width, top, width, 21)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour("brass_soft"))
        painter.drawRoundedRect(box, 10.5, 10.5)
        painter.setFont(font(12, True))
        painter.setPen(colours.colour("brass"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box.left()


class KnowledgeList(QFrame):
    """Search, three lists, rows, import and export."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("list")
        self.setFixedWidth(WIDTH)
        self._look = look
        self._entries: list[ListedEntry] = []
        self._open: str | None = None
        self._updating = False
        self.model = KnowledgeModel()
        self.add = button(self.tr("New entry"), "primary", small=True, tip="Ctrl+N")
        self.search = search_box(self.tr("Search entries"))
        self.segments = Segments(
            [self.tr("Published"), self.tr("Drafts"), self.tr("Expiring")],
            self.tr("Which entries"),
        )
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 10)
        head.setSpacing(10)
        first = QHBoxLayout()
        first.addWidget(label(self.tr("Knowledge"), "title"), 1)
        first.addWidget(self.add)
        head.addLayout(first)
        head.addWidget(self.search)
        head.addWidget(self.segments)
        self.look_over = button("", "notice")
        self.look_over.hide()
        head.addWidget(self.look_over)

        self.view = JKListView(self.model, self.tr("Entries"))
        self.view.setItemDelegate(EntryDelegate(look, self.view))
        self._below = RowsOrSentence(self.view)

        foot = frame("listfoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(8)
        self.take_in = button(self.tr("Import website or file"))
        self.put_out = button(self.tr("Export"), tip=self.tr("Save all entries as a file"))
        row.addWidget(self.take_in)
        row.addWidget(self.put_out)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._below, 1)
        column.addWidget(foot)
        self._column = column

        self.search.textChanged.connect(lambda _: self._list())
        self.segments.chosen.connect(lambda _: self._list())
        self.view.selectionModel().currentChanged.connect(self._moved)
        look.changed.connect(self.view.viewport().update)

    def add_above_foot(self, widget: QWidget) -> None:
        """Put a widget between the list and its foot."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_entries(self, entries: list[ListedEntry]) -> None:
        """Show these entries; the open one stays chosen."""
        self._entries = entries
        self._list()
        number = len(entries)
        self.search.setPlaceholderText(
            self.tr("Search {n} entries").format(n=number)
            if number > 1
            else self.tr("Search entries")
        )

    def show_findings(self, number: int) -> None:
        """Say how much is worth a look; nothing where nothing is."""
        self.look_over.setVisible(bool(number))
        words = (
            self.tr("1 thing is worth a look")
            if number == 1
            else self.tr("{n} things are worth a look").format(n=number)
        )
        self.look_over.setText(words)
        self.look_over.setAccessibleName(words)

    def mark_open(self, entry_id: str | None, *, show_list: bool = False) -> None:
        """Mark the entry that is in the editor; ``show_list`` turns to the list it stands in."""
        self._open = entry_id
        if show_list and entry_id is not None and self.model.row_of(entry_id) < 0:
            found = next((one.entry for one in self._entries if one.entry.id == entry_id), None)
            if found is not None:
                draft = found.state is EntryState.DRAFT
                self.segments.choose(Shelf.DRAFTS if draft else Shelf.PUBLISHED)
                self.search.clear()
        self._list()

    def first(self) -> str | None:
        """Return the id of the entry at the top, None for an empty list."""
        row = self.model.index(0).data(EntryRole) if self.model.rowCount() else None
        return row.entry.id if isinstance(row, ListedEntry) else None

    def _list(self) -> None:
        today = self._look.now().astimezone().date()
        self._updating = True
        self.model.show_entries(self._entries, Shelf(self.segments.at), self.search.text(), today)
        for shelf, number in self.model.counts(today).items():
            self.segments.count(shelf, number)
        at = self.model.row_of(self._open) if self._open else -1
        self.view.mark(at)
        self._updating = False
        self._below.settle(
            self.tr("No entry holds these words.")
            if self.search.text()
            else {
                Shelf.PUBLISHED: self.tr(
                    "Write down your first question and answer with New entry, or import a file."
                ),
                Shelf.DRAFTS: self.tr("There are no drafts."),
                Shelf.EXPIRING: self.tr("No entry ends within the next 30 days."),
            }[Shelf(self.segments.at)]
        )

    def _moved(self, current: QModelIndex) -> None:
        row = current.data(EntryRole) if current.isValid() else None
        if not self._updating and isinstance(row, ListedEntry) and row.entry.id != self._open:
            self.chosen.emit(row.entry.id)
