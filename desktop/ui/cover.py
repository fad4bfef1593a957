"""The page that takes the place of everything else: locked, hidden from view, or 'who are you?'.

It shows names of operators and counts, nothing of any visitor. It is no veil over the pages:
they are not drawn at all while it is there.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.operators import Operator, OperatorsShown, PinRefused, SignIn
from desktop.domain.snapshots import Counts
from desktop.ui.controls import button, card, label
from desktop.ui.fonts import font
from desktop.ui.icons import draw_mark, draw_operator
from desktop.ui.plain_text import one_line
from desktop.ui.sending import Send
from desktop.ui.theme import Look

WIDTH = 460
ACROSS = 3
"""Operators beside each other."""


class Covered(Enum):
    """Why the pages are not shown."""

    LOCKED = auto()
    HIDDEN = auto()
    SWITCHING = auto()


class OperatorButton(QAbstractButton):
    """One operator: a disc in their colour, their name, the number key that chooses them."""

    def __init__(self, look: Look, operator: Operator, number: int) -> None:
        super().__init__()
        self._look, self.operator, self._number = look, operator, number
        self.setText(one_line(operator.name, 40))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if number <= 9:
            self.setToolTip(str(number))

    def sizeHint(self) -> QSize:
        return QSize(130, 106)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = "accent" if on or self.hasFocus() else "line"
        painter.setPen(QPen(colours.colour(edge), 2 if on else 1))
        painter.setBrush(colours.colour("accent_soft" if on else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
        draw_operator(painter, self.operator, QRectF(self.width() / 2 - 22, 12, 44, 44), 18)
        painter.setFont(font(13, True))
        painter.setPen(colours.colour("ink"))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - 20
        )
        painter.drawText(QRectF(6, 60, self.width() - 12, 20), Qt.AlignmentFlag.AlignCenter, words)
        if self._number <= 9:
            painter.setFont(font(12))
            painter.setPen(colours.colour("muted"))
            box = QRectF(6, 80, self.width() - 12, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


class _Mark(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(52, 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        accent, figure = colours.colour("accent"), colours.colour("on_mark")
        draw_mark(QPainter(self), QRectF(2, 2, 48, 48), accent, figure)


class Cover(QFrame):
    """Asks who is there, and for the PIN. ``left`` says that the pages may be shown again."""

    left = Signal()

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look, self._send = look, send
        self._why = Covered.HIDDEN
        self._shown = OperatorsShown((), "")
        self._waits: dict[str, datetime] = {}
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._chosen)

        self.head = label("", "title")
        self.words = label("", "muted", wrap=True)
        self.counts = label("", "strong", wrap=True)
        for one in (self.head, self.words, self.counts):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._people = QGridLayout()
        self._people.setSpacing(10)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(64)
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.open = button(self.tr("Open"), "primary")
        self._pin_row = QWidget()
        row = QHBoxLayout(self._pin_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pin, 1)
        row.addWidget(self.open)
        self.refused = label("", "warning", wrap=True)
        self.refused.hide()
        self.forgot = button(self.tr("Forgot the PIN?"), "plain")
        self.forgot.setCheckable(True)
        self.forgot_words = label(
            self.tr(
                "Somebody else who works here signs in with their own name and gives you a new"
                " PIN in Settings. If nobody can, the owner quits Deskbell and types “deskbell"
                " operators reset-pin” with your name; it asks for the owner's passphrase, or"
                " for the login of this computer."
            ),
            "muted",
            wrap=True,
        )
        self.forgot_words.hide()
        self.back = button(self.tr("Back"))
        self.show_again = button(self.tr("Show again"), "primary")
        self._build()
        self.open.clicked.connect(self._sign_in)
        self.pin.returnPressed.connect(self._sign_in)
        self.forgot.toggled.connect(self.forgot_words.setVisible)
        self.back.clicked.connect(self.left)
        self.show_again.clicked.connect(self.left)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._say_wait)
        look.changed.connect(self.update)

    def _build(self) -> None:
        box = card(self._pin_row, self.refused, self.forgot, self.forgot_words)
        self._pin_card = box
        inside = QVBoxLayout()
        inside.setSpacing(12)
        for one in (_Mark(self._look), self.head, self.words, self.counts):
            wide = Qt.AlignmentFlag.AlignHCenter if isinstance(one, _Mark) else Qt.AlignmentFlag(0)
            inside.addWidget(one, 0, wide)
        inside.addLayout(self._people)
        inside.addWidget(box)
        inside.addWidget(self.show_again, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QWidget()
        middle.setFixedWidth(WIDTH)
        middle.setLayout(inside)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def why(self) -> Covered:
        """Why the pages are not shown."""
        return self._why

    def begin(self, why: Covered, shown: OperatorsShown, counts: Counts, word: str) -> None:
        """Take the place of the pages. ``word`` is what the owner calls a visitor."""
        self._why = why
        self.pin.clear()
        self._refuse("")
        self.forgot.setChecked(False)
        self.head.setText(
            {
                Covered.LOCKED: self.tr("Deskbell is locked"),
                Covered.HIDDEN: self.tr("Hidden from view"),
                Covered.SWITCHING: self.tr("Who is at the desk?"),
            }[why]
        )
        self.words.setText(
            {
                Covered.LOCKED: self.tr("Choose your name. The AI goes on answering."),
                Covered.HIDDEN: self.tr(
                    "Names and messages are covered. Press Ctrl+Shift+H to show them again."
                ),
                Covered.SWITCHING: self.tr("Choose your name, by click or by its number."),
            }[why]
        )
        self.show_again.setVisible(why is Covered.HIDDEN)
        self.back.setVisible(why is Covered.SWITCHING)
        self.show_counts(counts)
        self.show_operators(shown)
        self._ask_for_pin()

    def show_counts(self, counts: Counts) -> None:
        """Say how many wait, and nothing else of them."""
        number = counts.needs_you
        self.counts.setText(
            self.tr("Nobody is waiting for a person.")
            if not number
            else self.tr("1 conversation needs a person.")
            if number == 1
            else self.tr("{n} conversations need a person.").format(n=number)
        )

    def show_operators(self, shown: OperatorsShown) -> None:
        """Offer everybody who may be at the desk."""
        if shown.operators != self._shown.operators or not self._group.buttons():
            for one in self._group.buttons():
                self._group.removeButton(one)
                one.deleteLater()
            for at, operator in enumerate(shown.operators):
                made = OperatorButton(self._look, operator, at + 1)
                self._group.addButton(made, at)
                self._people.addWidget(made, at // ACROSS, at % ACROSS)
        self._shown = shown
        for one in self._group.buttons():
            one.setVisible(self._why is not Covered.HIDDEN)
            if isinstance(one, OperatorButton) and one.operator.id == shown.current:
                one.setChecked(True)

    def show_refused(self, refused: PinRefused) -> None:
        """Say that the PIN was wrong, and how long to wait."""
        if refused.wait_until is not None:
            self._waits[refused.operator_id] = refused.wait_until
        self.pin.clear()
        self.pin.setFocus()
        self._refuse(self.tr("That PIN is not right. Try again."))
        self._say_wait()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape and self._why is Covered.SWITCHING:
            self.left.emit()
        elif self._why is not Covered.HIDDEN and 0 <= number < min(9, len(self._shown.operators)):
            self._group.button(number).click()
        else:
            super().keyPressEvent(event)

    def _operator(self) -> Operator | None:
        chosen = self._group.checkedButton()
        return chosen.operator if isinstance(chosen, OperatorButton) else None

    def _chosen(self) -> None:
        operator = self._operator()
        self._refuse("")
        self._ask_for_pin()
        if operator is not None and not operator.has_pin:
            self._send(SignIn(operator.id))

    def _ask_for_pin(self) -> None:
        operator = self._operator()
        asks = self._why is not Covered.HIDDEN and operator is not None and operator.has_pin
        if self._why is Covered.SWITCHING and operator and operator.id == self._shown.current:
            asks = False
        self._pin_card.setVisible(asks)
        self.pin.clear()
        if asks:
            self.pin.setFocus()
            self._say_wait()
        elif self._why is Covered.HIDDEN:
            self.show_again.setFocus()
        else:
            chosen = self._group.checkedButton()
            (chosen if chosen is not None else self).setFocus()

    def _sign_in(self) -> None:
        operator = self._operator()
        if operator is not None and self.pin.text():
            self._send(SignIn(operator.id, self.pin.text()))

    def _refuse(self, words: str) -> None:
        self.refused.setText(words)
        self.refused.setVisible(bool(words))

    def _say_wait(self) -> None:
        operator = self._operator()
        until = self._waits.get(operator.id) if operator is not None else None
        seconds = (until - self._look.now()).total_seconds() if until is not None else 0.0
        waits = seconds > 0 and self._why is not Covered.HIDDEN
        self.pin.setEnabled(not waits)
        self.open.setEnabled(not waits)
        if waits:
            self._refuse(
                self.tr("Too many wrong PINs. The next try is possible in {n} s.").format(
                    n=int(seconds) + 1
                )
            )
            self._tick.start()
        elif self._tick.isActive():
            self._tick.stop()
            self._refuse("")
            self.pin.setFocus()
