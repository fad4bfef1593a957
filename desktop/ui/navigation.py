"""The column at the left: the mark, the pages, the state of assistant and relay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.controls import label
from desktop.ui.fonts import font
from desktop.ui.plain_text import one_line
from desktop.ui.spoken import spoken
from desktop.ui.theme import Look

if TYPE_CHECKING:
    from desktop.domain.operators import Operator
    from desktop.domain.snapshots import Status

WIDTH = 208


class PageButton(QAbstractButton):
    """One page in the navigation, with a count of what waits there."""

    def __init__(self, look: Look, icon: str, name: str, tip: str) -> None:
        super().__init__()
        self._look, self._icon, self._count = look, icon, 0
        self._by_key = False
        self.setText(name)
        self.setToolTip(tip)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFixedHeight(38)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int) -> None:
        """Show how many wait; nothing for 0."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 24, 38)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._by_key = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        painter.setPen(QPen(colours.colour("accent"), 1) if self._by_key else Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour("surface") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, 9, 9)
        ink = colours.colour("ink")
        icons.draw(painter, self._icon, QRectF(10, 10, 18, 18), ink)
        painter.setFont(font(14, on))
        painter.setPen(ink)
        painter.drawText(
            QRectF(38, 0, self.width() - (80 if self._count else 46), self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        if self._count:
            small = font(12, True)
            text = str(self._count) if self._count < 1000 else "999+"
            width = max(20, QFontMetrics(small).horizontalAdvance(text) + 14)
            box = QRectF(self.width() - 10 - width, 10, width, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour("brass"))
            painter.drawRoundedRect(box, 9, 9)
            painter.setFont(small)
            painter.setPen(colours.colour("on_brass"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Brand(QWidget):
    """The mark and the name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(44)
        self.setAccessibleName("Deskbell")

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        icons.draw_mark(
            painter, QRectF(8, 2, 26, 26), colours.colour("accent"), colours.colour("on_mark")
        )
        painter.setFont(font(16, True))
        painter.setPen(colours.colour("ink"))
        painter.drawText(QRectF(44, 2, 150, 26), Qt.AlignmentFlag.AlignVCenter, "Deskbell")


class Dot(QWidget):
    """A small disc whose colour says a state; the words beside it say it too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._name = look, "muted"
        self.setFixedSize(8, 8)

    def show_colour(self, name: str) -> None:
        """Change to the theme colour of that name."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colours.colour(self._name))
        painter.drawEllipse(self.rect())


class StatusCard(QFrame):
    """Whether the assistant answers, with what, and whether the relay is there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(7)
        self._dot = Dot(look)
        self._state = label(self.tr("Starting"), "strong")
        head.addWidget(self._dot)
        head.addWidget(self._state, 1)
        column.addLayout(head)
        self._model = label("", "small", wrap=True)
        self._relay = label(self.tr("Connecting…"), "small", wrap=True)
        self._unsent = label("", "small", wrap=True)
        for line in (self._model, self._relay, self._unsent):
            column.addWidget(line)
            line.setVisible(bool(line.text()))

    def show_status(self, status: Status) -> None:
        """Say the state in words, so that colour is never the only sign."""
        from desktop.domain.snapshots import AssistantState, RelayState

        words, colour = {
            AssistantState.READY: (self.tr("Answering"), "ok"),
            AssistantState.STARTING: (self.tr("Starting"), "brass"),
            AssistantState.PAUSED: (self.tr("Paused"), "muted"),
            AssistantState.AWAY: (self.tr("Away"), "danger"),
        }[status.assistant]
        if status.assistant is AssistantState.READY and status.relay is RelayState.OFF:
            # Nobody can ask anything yet, so nothing is being answered.
            words, colour = self.tr("Not connected"), "brass"
        self._state.setText(words)
        self._dot.show_colour(colour)
        if status.assistant is AssistantState.PAUSED:
            model = self.tr("Every question comes to you")
        elif status.assistant is AssistantState.AWAY:
            model = self.tr("Questions come to you until the AI is back")
        elif status.model:
            model = self.tr("{model} on this PC").format(model=one_line(status.model, 60))
        else:
            model = self.tr("Answers word for word from your knowledge")
        relay = {
            RelayState.CONNECTED: self.tr("Relay connected · sealed"),
            RelayState.CONNECTING: self.tr("Connecting…"),
            RelayState.OFF: self.tr("No relay is set up"),
        }[status.relay]
        if status.relay is not RelayState.CONNECTED and status.relay_problem:
            relay = one_line(spoken(status.relay_problem), 240)
        waiting = status.waiting_to_send
        unsent = ""
        if waiting:
            unsent = (
                self.tr("1 reply waits to be sent")
                if waiting == 1
                else self.tr("{n} replies wait to be sent").format(n=waiting)
            )
        for line, text in ((self._model, model), (self._relay, relay), (self._unsent, unsent)):
            line.setText(text)
            line.setVisible(bool(text))
        self.setAccessibleName(". ".join(one for one in (words, model, relay, unsent) if one))


class PersonButton(QAbstractButton):
    """Who is at the desk; pressing it asks who is there now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._operator: Operator | None = None
        self.setFixedHeight(38)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Somebody else is at the desk (F2)"))
        self.setAccessibleName(self.tr("Who is at the desk"))
        self.hide()

    def show_operator(self, operator: Operator | None) -> None:
        """Show the name of the one at the desk."""
        self._operator = operator
        self.setVisible(operator is not None)
        if operator is not None:
            self.setText(one_line(operator.name, 40))
            self.setAccessibleName(self.tr("At the desk: {name}").format(name=self.text()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._operator is None:
            return
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(colours.colour("accent" if self.hasFocus() else "line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        icons.draw_operator(painter, self._operator, QRectF(9, 8, 22, 22), 12)
        painter.setFont(font(14))
        painter.setPen(colours.colour("ink"))
        room = QRectF(38, 0, self.width() - 46, self.height())
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class Navigation(QFrame):
    """The pages and the status card."""

    chosen = Signal(int)

    def __init__(self, look: Look, pages: list[tuple[int, str, str, str]]) -> None:
        """``pages`` are (number, icon, name, tool tip)."""
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 18)
        column.setSpacing(4)
        column.addWidget(Brand(look))
        self._group = QButtonGroup(self)
        for at, icon, name, tip in pages:
            one = PageButton(look, icon, name, tip)
            self._group.addButton(one, at)
            column.addWidget(one)
        self._group.idClicked.connect(self.chosen)
        column.addStretch(1)
        self.person = PersonButton(look)
        column.addWidget(self.person)
        self.status = StatusCard(look)
        column.addWidget(self.status)
        look.changed.connect(self._repaint)

    def button(self, at: int) -> PageButton:
        """Return the button of a page."""
        found = self._group.button(at)
        assert isinstance(found, PageButton)
        return found

    def choose(self, at: int) -> None:
        """Mark a page as the one that is shown."""
        self.button(at).setChecked(True)

    def _repaint(self) -> None:
        for child in self.findChildren(QWidget):
            child.update()
