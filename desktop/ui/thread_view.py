"""The scrolling conversation: painted messages, and the draft's card at their end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QMenu

from desktop.domain.conversation import WaitingDraft
from desktop.domain.message import Message
from desktop.ui.draft_card import DraftCard
from desktop.ui.message_delegate import MessageDelegate
from desktop.ui.message_layout import GAP, SCROLL_BAR, SIDE, can_be_wrong
from desktop.ui.plain_text import harmless
from desktop.ui.theme import Look
from desktop.ui.thread_model import MessageRole, ThreadModel

STEPS: dict[int, int] = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
NEAR_START = 300
"""Pixels from the start within which earlier messages are listed."""
NEAR_END = 40
"""Pixels from the end within which new messages keep the end in view."""


class ThreadView(QListView):
    """Shows a conversation and stays at its end, unless the operator has scrolled up."""

    earlier_wanted = Signal(str)
    """The operator has scrolled to the earliest message that is here, and there are more."""
    whole_wanted = Signal(str)
    """The operator wants to read or select the whole of this text."""
    entry_wanted = Signal(str)
    wrong = Signal(object)
    """The operator calls this ``Message`` of the assistant's wrong."""
    change_wanted = Signal(str, str)
    """The operator wants to change a message of their own: its id and text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows = ThreadModel(look)
        self.painter_of_rows = MessageDelegate(look, self)
        self.card = DraftCard(look)
        self.card.setParent(self.viewport())
        self.card.hide()
        self._draft: WaitingDraft | None = None
        self._of: str | None = None
        self._earlier_left = 0
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_of_rows)
        self.setAccessibleName(self.tr("Messages"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setViewportMargins(0, 14, 0, 0)
        self.verticalScrollBar().setSingleStep(24)
        look.changed.connect(self.viewport().update)
        # Listed a moment later: the bar also moves while the view lays out rows, and rows must
        # not be added then.
        self._earlier = QTimer(self)
        self._earlier.setSingleShot(True)
        self._earlier.setInterval(0)
        self._earlier.timeout.connect(self._list_earlier)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)

    def show_thread(
        self,
        conversation_id: str,
        messages: tuple[Message, ...],
        draft: WaitingDraft | None,
        earlier: int = 0,
    ) -> None:
        """Show a conversation, or the changes in the one that is shown."""
        another = conversation_id != self._of
        at_end = another or self._at_end()
        if another:
            self._of = conversation_id
            self.painter_of_rows.forget()
        self._earlier_left = earlier
        self._draft = draft
        if draft is not None:
            if draft.id:
                self.card.show_draft(draft)
            else:
                self.card.show_writing(draft.text)
            self._measure_card()
        self.rows.show_messages(messages, draft is not None)
        if draft is not None and not another:
            self.scheduleDelayedItemsLayout()
        self._place_card()
        if at_end:
            self.scrollToBottom()
        elif self.verticalScrollBar().value() <= NEAR_START:
            self._earlier.start()

    def show_nothing(self) -> None:
        """Empty the view."""
        self._of, self._draft = None, None
        self.rows.show_messages((), False)
        self.card.hide()

    def text_of(self, rows: list[QModelIndex]) -> str:
        """Return the texts of these rows, oldest first, as they are copied."""
        found = [index.data(MessageRole) for index in sorted(rows, key=lambda one: one.row())]
        return "\n\n".join(harmless(one.text) for one in found if isinstance(one, Message))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self._at_end()
        if self.painter_of_rows.use_width(self.viewport().width()):
            self._measure_card()
            # Heights depend on the width, and QListView only notices a change of its own size.
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        if at_end:
            self.scrollToBottom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.selectedIndexes())
            return
        if event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            message = self.currentIndex().data(MessageRole)
            if isinstance(message, Message) and message.is_ours:
                self.change_wanted.emit(message.id, message.text)
            return
        if event.key() == Qt.Key.Key_W and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            message = self.currentIndex().data(MessageRole)
            if isinstance(message, Message) and can_be_wrong(message):
                self.wrong.emit(message)
            return
        step = STEPS.get(event.key())
        if step and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * 3 * bar.singleStep())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here, not a search for a row."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_link = self._link_at(event.position().toPoint()) is not None
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        match self._link_at(event.position().toPoint()):
            case "entry", str(entry_id):
                self.entry_wanted.emit(entry_id)
            case "whole", str(text):
                self.whole_wanted.emit(text)
            case "wrong", _:
                self.wrong.emit(self.currentIndex().data(MessageRole))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        under = self.indexAt(event.pos())
        message = under.data(MessageRole) if under.isValid() else None
        if not isinstance(message, Message):
            return
        if not self.selectionModel().isSelected(under):
            self.setCurrentIndex(under)
        menu = self.menu_for(message)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_for(self, message: Message) -> QMenu:
        """Return the menu of a message: copy, select a part of it, change what is ours."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), lambda: self._copy(self.selectedIndexes()))
        menu.addAction(self.tr("Select text…"), lambda: self.whole_wanted.emit(message.text))
        if message.is_ours:
            menu.addAction(
                self.tr("Edit…"), lambda: self.change_wanted.emit(message.id, message.text)
            )
        if can_be_wrong(message):
            menu.addAction(self.tr("This is wrong…"), lambda: self.wrong.emit(message))
        return menu

    def _copy(self, rows: list[QModelIndex]) -> None:
        text = self.text_of(rows)
        if text:
            QGuiApplication.clipboard().setText(text)

    def _link_at(self, point: QPoint) -> tuple[str, str] | None:
        index = self.indexAt(point)
        laid = self.painter_of_rows.laid(index) if index.isValid() else None
        if laid is None:
            return None
        inside = QPointF(point) - QRectF(self.visualRect(index)).topLeft()
        if laid.more is not None and laid.more.contains(inside):
            message = index.data(MessageRole)
            assert isinstance(message, Message)
            return "whole", message.text
        for piece in laid.pieces:
            if piece.wrong and piece.box.contains(inside):
                return "wrong", ""
            if piece.entry is not None and piece.box.contains(inside):
                return "entry", piece.entry
        return None

    def _scrolled(self, value: int) -> None:
        if value <= NEAR_START:
            self._earlier.start()
        self._place_card()

    def _list_earlier(self) -> None:
        """List earlier messages above, and keep what is being read where it is."""
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        if bar.value() > NEAR_START or bar.maximum() <= 0:
            return
        if self.rows.list_earlier():
            self.executeDelayedItemsLayout()
            bar.setValue(bar.maximum() - below)
        elif self._earlier_left and self._of is not None:
            self._earlier_left = 0
            self.earlier_wanted.emit(self._of)

    def _range_changed(self, least: int, most: int) -> None:
        # The bar keeps its place so that no line breaks anew; with nothing to scroll it is bare.
        self.verticalScrollBar().setEnabled(most > least)

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.maximum() - bar.value() <= NEAR_END

    def _measure_card(self) -> None:
        if self._draft is not None:
            _, height = self.card.fit(self.viewport().width() - 2 * SIDE + SCROLL_BAR)
            self.painter_of_rows.draft_height = height + round(GAP)

    def _place_card(self) -> None:
        row = self.rows.draft_row
        if row < 0 or self._draft is None:
            self.card.hide()
            return
        box = self.visualRect(self.rows.index(row))
        self.card.resize(self.card.width(), self.painter_of_rows.draft_height - round(GAP))
        self.card.move(
            round(self.viewport().width() - SIDE + SCROLL_BAR - self.card.width()), box.top()
        )
        self.card.show()
