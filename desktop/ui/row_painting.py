"""What the rows of every list have in common: the ground, the line above, the focus frame, two lines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.ui.fonts import font
from desktop.ui.theme import Colours


@contextmanager
def row_box(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> Iterator[QRectF]:
    """Paint a row's ground, give its box for the contents, and frame it last where it has the focus."""
    box = QRectF(option.rect)
    state = option.state
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, colours.colour("accent_soft"))
    painter.setPen(QPen(colours.colour("line"), 1))
    painter.drawLine(box.topLeft(), box.topRight())
    yield box
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colours.colour("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -1.5, -0.5))
    painter.restore()


def two_lines(
    painter: QPainter,
    colours: Colours,
    left: float,
    top: float,
    title: tuple[str, float],
    below: tuple[str, float],
) -> None:
    """Paint a strong line and a muted one below it, each (text, where its room ends)."""
    for (text, end), face, ink, above in (
        (title, font(14, True), "ink", 0),
        (below, font(13), "muted", 22),
    ):
        painter.setFont(face)
        painter.setPen(colours.colour(ink))
        painter.drawText(
            QRectF(left, top + above, end - left + 1, 20),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, int(end - left)),
        )
