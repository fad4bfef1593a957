"""Paints the messages of a conversation: who wrote it is told by side, colour and small print."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.message import Message, Sender
from desktop.ui.fonts import font
from desktop.ui.message_layout import (
    DAY_HEIGHT,
    META,
    NOTICE,
    Laid,
    lay_message,
    metrics,
    show_all_words,
)
from desktop.ui.theme import Look
from desktop.ui.thread_model import MessageRole, NewDayRole
from desktop.ui.wording import day_line

KEPT_LAYOUTS = 160
"""Laid-out messages kept for painting; a screen shows about 30."""
GROUND = {Sender.VISITOR: "sunken", Sender.ASSISTANT: "ai_soft", Sender.OPERATOR: "accent_soft"}


class MessageDelegate(QStyledItemDelegate):
    """Keeps every row's height, and the layouts of the rows painted last."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._width = 0.0
        self._heights: dict[tuple[str, bool], tuple[Message, int]] = {}
        self._laid: OrderedDict[tuple[str, bool], tuple[Message, Laid]] = OrderedDict()
        self.draft_height = 0

    def use_width(self, width: float) -> bool:
        """Measure for this width from now on; False when it is the same as before."""
        if width == self._width:
            return False
        self._width = width
        self._heights.clear()
        self._laid.clear()
        return True

    def forget(self) -> None:
        """Drop what was measured, when another conversation is shown."""
        self._heights.clear()
        self._laid.clear()

    def laid(self, index: QModelIndex | QPersistentModelIndex) -> Laid | None:
        """Return the measured message of a row, None for the draft's."""
        message = index.data(MessageRole)
        if not isinstance(message, Message):
            return None
        new_day = bool(index.data(NewDayRole))
        key = (message.id, new_day)
        known = self._laid.get(key)
        # By identity: comparing two long messages would cost more than it saves.
        if known is not None and known[0] is message:
            self._laid.move_to_end(key)
            return known[1]
        made = lay_message(message, self._width, new_day)
        self._laid[key] = (message, made)
        if len(self._laid) > KEPT_LAYOUTS:
            self._laid.popitem(last=False)
        return made

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        message = index.data(MessageRole)
        if not isinstance(message, Message):
            return QSize(100, self.draft_height)
        key = (message.id, bool(index.data(NewDayRole)))
        known = self._heights.get(key)
        if known is None or known[0] is not message:
            laid = self.laid(index)
            assert laid is not None
            known = self._heights[key] = (message, round(laid.height))
        return QSize(100, known[1])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        message, laid = index.data(MessageRole), self.laid(index)
        if laid is None:
            return
        colours = self._look.colours
        box = QRectF(option.rect)
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.save()
        # Marks can be stacked on one letter without end; they must not paint over others.
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.left(), box.top())
        if index.data(NewDayRole):
            painter.setFont(font(META))
            painter.setPen(colours.colour("muted"))
            painter.drawText(
                QRectF(0, 0, box.width(), DAY_HEIGHT - 10),
                Qt.AlignmentFlag.AlignCenter,
                day_line(message.at, self._look.now()),
            )
        if message.sender is Sender.NOTICE:
            painter.setPen(colours.colour("muted"))
            painter.setFont(font(NOTICE))
        else:
            painter.setPen(QPen(colours.colour("accent"), 1.5) if selected else Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour(GROUND[message.sender]))
            painter.drawPath(_bubble(laid.bubble, message.sender is Sender.VISITOR))
            painter.setPen(colours.colour("ink"))
        laid.lines.draw(painter, laid.lines_at)
        if laid.more is not None:
            painter.setFont(font(META, True))
            painter.setPen(colours.colour("accent"))
            painter.drawText(laid.more, Qt.AlignmentFlag.AlignVCenter, show_all_words())
        for piece in laid.pieces:
            if piece.wrong:
                face, semibold, ink = piece.box, True, "ai"
            elif piece.entry is None:
                face, semibold, ink = piece.box, False, "muted"
            else:
                painter.setPen(QPen(colours.colour("line"), 1))
                painter.setBrush(colours.colour("surface"))
                painter.drawRoundedRect(piece.box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
                face, semibold, ink = piece.box.adjusted(8, 0, -8, 0), True, "ai"
            painter.setFont(font(META, semibold))
            painter.setPen(colours.colour(ink))
            painter.drawText(
                face,
                Qt.AlignmentFlag.AlignVCenter,
                metrics(META, semibold).elidedText(
                    piece.text, Qt.TextElideMode.ElideRight, face.width() + 1
                ),
            )
        painter.restore()


def _bubble(box: QRectF, visitor: bool) -> QPainterPath:
    """Return a rounded box with one sharper corner, at the writer's side."""
    path = QPainterPath()
    wide, sharp = min(14.0, box.height() / 2), 5.0
    left, right = (sharp, wide) if visitor else (wide, sharp)
    path.moveTo(box.left() + wide, box.top())
    path.lineTo(box.right() - wide, box.top())
    path.quadTo(box.topRight(), QPointF(box.right(), box.top() + wide))
    path.lineTo(box.right(), box.bottom() - right)
    path.quadTo(box.bottomRight(), QPointF(box.right() - right, box.bottom()))
    path.lineTo(box.left() + left, box.bottom())
    path.quadTo(box.bottomLeft(), QPointF(box.left(), box.bottom() - left))
    path.lineTo(box.left(), box.top() + wide)
    path.quadTo(box.topLeft(), QPointF(box.left() + wide, box.top()))
    return path
