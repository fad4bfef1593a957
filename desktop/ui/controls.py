"""Small controls that several pages share: labels, pills, buttons, segments, cards.

Every label here shows plain text, whatever it is given.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a plain-text label; ``role`` picks its look in the stylesheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if role == "chip":
        made.setIndent(0)
    return made


def readable(text: str = "", role: str = "body") -> QLabel:
    """Return a wrapping label whose text can be selected and copied."""
    made = label(text, role, wrap=True)
    # By mouse only: by keyboard each of them would be a stop on the way from button to button.
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def pill(text: str = "", kind: str = "done") -> QLabel:
    """Return a small rounded label; ``kind`` is wait, ai, you or done."""
    made = label(text)
    made.setProperty("pill", kind)
    made.setIndent(0)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet looks at, and let the look follow it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(text: str, kind: str = "", *, small: bool = False, tip: str = "") -> QPushButton:
    """Return a push button; ``kind`` is primary, danger, plain or empty."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    if small:
        made.setProperty("small", "true")
    made.setAutoDefault(False)
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind == "plain":
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if tip:
        made.setToolTip(tip)
    return made


def frame(name: str) -> QFrame:
    """Return a frame that the stylesheet knows by ``name``."""
    made = QFrame()
    made.setObjectName(name)
    return made


def card(*contents: QWidget, name: str = "card") -> QFrame:
    """Return a bordered card with its contents below each other."""
    made = frame(name)
    column = QVBoxLayout(made)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(7)
    for content in contents:
        column.addWidget(content)
    return made


def search_box(placeholder: str) -> QLineEdit:
    """Return a search field with a clear button."""
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(placeholder)
    made.setClearButtonEnabled(True)
    made.setMaxLength(200)
    return made


class Elided(QLabel):
    """A one-line label that gives way: it ends in '…' where there is no room."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class Segments(QFrame):
    """A row of choices of which one is on, or none."""

    chosen = Signal(int)
    """Sent when the operator chooses, not when code does."""

    def __init__(self, names: list[str], about: str) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(about)
        self._names = names
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(4)
        for at, name in enumerate(names):
            one = QPushButton(name)
            one.setCheckable(True)
            one.setAutoDefault(False)
            one.setAccessibleName(name)
            one.setMinimumWidth(0)
            self._group.addButton(one, at)
            row.addWidget(one, len(name) + 3)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def at(self) -> int:
        """The number of the one that is on, -1 for none."""
        return self._group.checkedId()

    def button(self, at: int) -> QPushButton:
        """Return the button of that choice."""
        found = self._group.button(at)
        assert isinstance(found, QPushButton)
        return found

    def choose(self, at: int) -> None:
        """Turn one on, or none with -1, without sending ``chosen``."""
        if at >= 0:
            self._group.button(at).setChecked(True)
            return
        self._group.setExclusive(False)
        for one in self._group.buttons():
            one.setChecked(False)
        self._group.setExclusive(True)

    def count(self, at: int, number: int) -> None:
        """Show a number beside a name; none for 0."""
        one = self.button(at)
        name = self._names[at]
        one.setText(f"{name} {_short(number)}" if number else name)
        one.setAccessibleName(f"{name}, {number}")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _short(number: int) -> str:
    return str(number) if number < 10_000 else f"{number // 1000}k"
