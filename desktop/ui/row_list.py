"""The list of painted rows that inbox, knowledge and questions have: keys, marking, the empty sentence.

What is listed, in which order, and how a row looks is theirs.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.controls import label
from desktop.ui.row_painting import row_box
from desktop.ui.theme import Look

ARROWS: dict[int, Qt.Key] = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}


class JKListView(QListView):
    """A list of rows of one size in which J and K go down and up, as the arrows do."""

    entered_row = Signal(QModelIndex)

    def __init__(self, model: QAbstractListModel, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(model)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        step = ARROWS.get(event.key())
        if step is not None and plain:
            event = QKeyEvent(QEvent.Type.KeyPress, step, Qt.KeyboardModifier.NoModifier)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here, not a search for a row."""

    def mark(self, at: int) -> None:
        """Make the row ``at`` the current one; none for -1."""
        if at >= 0:
            self.setCurrentIndex(self.model().index(at, 0))
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()


class RowPainter(QStyledItemDelegate):
    """Paints rows of ``width`` × ``height`` pixels; what is in one is ``draw``'s."""

    def __init__(self, look: Look, parent: QWidget, width: int, height: int) -> None:
        super().__init__(parent)
        self.look = look
        self._size = QSize(width, height)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self._size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        with row_box(painter, option, self.look.colours) as box:
            self.draw(painter, box, index)

    def draw(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint what stands in the row's box."""
        raise NotImplementedError


class RowsOrSentence(QWidget):
    """A list, or a sentence in its place while it is empty."""

    def __init__(self, view: JKListView) -> None:
        super().__init__()
        self.sentence = label("", "muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sentence.setContentsMargins(28, 40, 28, 0)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(view)
        self._stack.addWidget(self.sentence)
        self._model = view.model()

    def settle(self, sentence: str) -> None:
        """Show the rows, or ``sentence`` where there are none."""
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self.sentence.setText(sentence)
