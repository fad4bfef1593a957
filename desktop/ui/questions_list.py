"""The list of open questions: which groups are listed, and how a row is painted."""

from __future__ import annotations

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
    QVBoxLayout,
    QWidget,
)

from desktop.domain.open_questions import QuestionGroup, Shelf
from desktop.ui.controls import Segments, label, search_box
from desktop.ui.fonts import font
from desktop.ui.inbox_model import Index
from desktop.ui.plain_text import one_line
from desktop.ui.row_list import JKListView, RowPainter, RowsOrSentence
from desktop.ui.row_painting import two_lines
from desktop.ui.theme import Look

WIDTH = 360
ROW_HEIGHT = 66
GroupRole = int(Qt.ItemDataRole.UserRole)
SHELVES = (Shelf.OPEN, Shelf.NOT_FOR_AI, Shelf.DONE)
"""In the order of the segments."""


def shown_title(group: QuestionGroup) -> str:
    """Return the group's most typical wording as a heading."""
    title = one_line(group.title, 80).rstrip("?？؟ ")
    return title[:1].upper() + title[1:]


class QuestionsModel(QAbstractListModel):
    """Rows of ``QuestionGroup`` under ``GroupRole``, most asked first."""

    def __init__(self) -> None:
        super().__init__()
        self._listed: list[QuestionGroup] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._listed):
            return None
        group = self._listed[index.row()]
        if role == GroupRole:
            return group
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_title(group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{title}, asked {n} times").format(
                title=shown_title(group), n=len(group.questions)
            )
        return None

    def show_groups(self, groups: list[QuestionGroup]) -> None:
        """List these groups in this order."""
        same = [one.id for one in groups] == [one.id for one in self._listed]
        if same:
            self._listed = groups
            if groups:
                self.dataChanged.emit(self.index(0), self.index(len(groups) - 1))
            return
        self.beginResetModel()
        self._listed = groups
        self.endResetModel()

    def row_of(self, group_id: int | None) -> int:
        """Return where a group is listed, -1 if it is not."""
        return next((at for at, one in enumerate(self._listed) if one.id == group_id), -1)


class GroupDelegate(RowPainter):
    """Paints one group: its title, how often it was asked, the newest wording."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, WIDTH, ROW_HEIGHT)

    def draw(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        group = index.data(GroupRole)
        if not isinstance(group, QuestionGroup):
            return
        colours = self.look.colours
        left, top, right = box.left() + 16, box.top() + 12, box.right() - 16
        number = len(group.questions)
        times = self.tr("once") if number == 1 else self.tr("{n} times").format(n=number)
        wide = QFontMetrics(font(12)).horizontalAdvance(times) + 1
        vcentre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(font(12))
        painter.setPen(colours.colour("muted"))
        painter.drawText(QRectF(right - wide, top, wide + 1, 20), vcentre, times)
        asked = one_line(group.questions[0].text, 200)
        title = (shown_title(group), right - wide - 10)
        two_lines(painter, colours, left, top, title, (asked, right))


class QuestionsList(QFrame):
    """Search, three lists, rows."""

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("list")
        self.setFixedWidth(WIDTH)
        self._groups: tuple[QuestionGroup, ...] = ()
        self._open: int | None = None
        self._updating = False
        self.model = QuestionsModel()
        self.search = search_box(self.tr("Search"))
        self.segments = Segments(
            [self.tr("To answer"), self.tr("Not for the AI"), self.tr("Done")],
            self.tr("Which questions"),
        )
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 10)
        head.setSpacing(10)
        head.addWidget(label(self.tr("Open questions"), "title"))
        head.addWidget(self.search)
        head.addWidget(self.segments)
        self.view = JKListView(self.model, self.tr("Open questions"))
        self.view.setItemDelegate(GroupDelegate(look, self.view))
        self._below = RowsOrSentence(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._below, 1)
        self.search.textChanged.connect(lambda _: self._list())
        self.segments.chosen.connect(lambda _: self._list())
        self.view.selectionModel().currentChanged.connect(self._moved)
        look.changed.connect(self.view.viewport().update)

    def show_groups(self, groups: tuple[QuestionGroup, ...]) -> None:
        """Show these groups; the open one stays chosen."""
        self._groups = groups
        self._list()

    def mark_open(self, group_id: int | None) -> None:
        """Mark the group that is open beside the list."""
        self._open = group_id
        self._list()

    def first(self) -> int | None:
        """Return the id of the group at the top, None for an empty list."""
        group = self.model.index(0).data(GroupRole) if self.model.rowCount() else None
        return group.id if isinstance(group, QuestionGroup) else None

    def _list(self) -> None:
        wanted = self.search.text().casefold().split()
        shelf = SHELVES[max(0, self.segments.at)]
        self._updating = True
        self.model.show_groups(
            [
                one
                for one in self._groups
                if one.shelf is shelf and all(word in _hay(one) for word in wanted)
            ]
        )
        for at, which in enumerate(SHELVES):
            self.segments.count(at, sum(one.shelf is which for one in self._groups))
        at = self.model.row_of(self._open)
        self.view.mark(at)
        self._updating = False
        self._below.settle(
            self.tr("No question holds these words.")
            if wanted
            else {
                Shelf.OPEN: self.tr(
                    "Nothing is open. What the AI can't answer, and what you answer yourself, is gathered here."
                ),
                Shelf.NOT_FOR_AI: self.tr("No question is kept from the AI."),
                Shelf.DONE: self.tr("No question was answered from here yet."),
            }[shelf]
        )

    def _moved(self, current: QModelIndex) -> None:
        group = current.data(GroupRole) if current.isValid() else None
        if not self._updating and isinstance(group, QuestionGroup) and group.id != self._open:
            self.chosen.emit(group.id)


def _hay(group: QuestionGroup) -> str:
    return " ".join((*(one.text for one in group.questions), *group.told)).casefold()
