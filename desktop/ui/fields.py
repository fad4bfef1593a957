"""A drop-down list and a day field that draw their own arrow and ignore the wheel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from desktop.ui.theme import Look
from desktop.ui.wording import say


class Choice(QComboBox):
    """A closed list of choices."""

    def __init__(self, look: Look, name: str, choices: list[str]) -> None:
        super().__init__()
        self._look = look
        self.addItems(choices)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _arrow(self, self._look)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that passes over the form must not change an entry."""
        event.ignore()


class Day(QDateEdit):
    """A day, typed or picked from a calendar."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setCalendarPopup(True)
        self.setDisplayFormat(say("d MMM yyyy"))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _arrow(self, self._look)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that passes over the form must not change an entry."""
        event.ignore()


def _arrow(field: QWidget, look: Look) -> None:
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colours.colour("muted"), 1.6))
    x, y = field.width() - 9.0, field.height() / 2
    painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
