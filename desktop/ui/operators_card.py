"""Who works at this desk, in the settings: names, colours, PINs, and when the desk locks itself."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.operators import (
    COLOURS,
    LONGEST_NAME,
    SHORTEST_PIN,
    KeepLockRules,
    Operator,
    OperatorsShown,
    RemoveOperator,
    SaveOperator,
    SetPin,
)
from desktop.ui.controls import button, label
from desktop.ui.fields import Choice
from desktop.ui.icons import draw_operator
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.questions import confirm
from desktop.ui.sending import Send
from desktop.ui.theme import Look

LOCK_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)
HIDE_SECONDS = (0, 15, 30, 60, 120, 300)


class ColourButton(QAbstractButton):
    """An operator's disc; each press takes the next colour."""

    def __init__(self, look: Look, operator: Operator) -> None:
        super().__init__()
        self._look, self.operator = look, operator
        self.setFixedSize(34, 34)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Colour of {name}").format(name=one_line(operator.name, 40)))
        self.setToolTip(self.tr("Another colour"))

    def sizeHint(self) -> QSize:
        return QSize(34, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colours.colour("accent"), 2))
            painter.drawEllipse(QRectF(1, 1, 32, 32))
        draw_operator(painter, self.operator, QRectF(4, 4, 26, 26), 13)


class PinDialog(QDialog):
    """Asks for a new PIN twice, and first for the one that counts now where ``asks_old``."""

    def __init__(self, parent: QWidget, send: Send, operator: Operator, asks_old: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("PIN"))
        self._send, self._operator = send, operator
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        name = isolated(one_line(operator.name, 40))
        column.addWidget(label(self.tr("PIN of {name}").format(name=name), "title"))
        self.old, self.new, self.again = self._field(), self._field(), self._field()
        grid = QGridLayout()
        for at, (words, field) in enumerate(
            (
                (self.tr("The PIN you have now"), self.old),
                (self.tr("New PIN, 4 digits or more"), self.new),
                (self.tr("The same again"), self.again),
            )
        ):
            field.setAccessibleName(words)
            head = label(words, "muted")
            grid.addWidget(head, at, 0)
            grid.addWidget(field, at, 1)
            if field is self.old and not asks_old:
                head.hide()
                field.hide()
        column.addLayout(grid)
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addWidget(
            label(
                self.tr("A PIN keeps guests and colleagues from this screen. It encrypts nothing."),
                "muted",
                wrap=True,
            )
        )
        buttons = QDialogButtonBox()
        self.set = button(self.tr("Set the PIN"), "primary")
        buttons.addButton(self.set, QDialogButtonBox.ButtonRole.ActionRole)
        self.remove = button(self.tr("No PIN any more"))
        if operator.has_pin:
            buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        else:
            self.remove.hide()
        stay = button(self.tr("Cancel"))
        buttons.addButton(stay, QDialogButtonBox.ButtonRole.RejectRole)
        column.addWidget(buttons)
        self.set.clicked.connect(self._set)
        self.remove.clicked.connect(lambda: self._finish(None))
        stay.clicked.connect(self.reject)
        self.again.returnPressed.connect(self._set)

    def _field(self) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setMaxLength(64)
        return made

    def _set(self) -> None:
        if len(self.new.text()) < SHORTEST_PIN:
            self._say(self.tr("A PIN needs at least 4 digits. Choose a longer one."))
        elif self.new.text() != self.again.text():
            self._say(self.tr("The two are not the same. Type the new PIN again."))
        else:
            self._finish(self.new.text())

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()

    def _finish(self, pin: str | None) -> None:
        self._send(SetPin(self._operator.id, pin, self.old.text() or None))
        self.accept()


class OperatorsCard(QFrame):
    """Lists the operators and the rules of the lock."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look, self._send = look, send
        self._shown = OperatorsShown((), "")
        self.rows: dict[str, tuple[ColourButton, QLineEdit]] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.add = button(self.tr("Add somebody"), small=True)
        self.add.clicked.connect(self._add)
        self.warning = label("", "warning", wrap=True)
        self.lock = Choice(
            look, self.tr("Locks by itself"), [self._minutes(one) for one in LOCK_MINUTES]
        )
        self.hide_after = Choice(
            look,
            self.tr("Hides names and messages by itself"),
            [self._seconds(one) for one in HIDE_SECONDS],
        )
        for one in (self.lock, self.hide_after):
            one.setMinimumContentsLength(18)
            one.activated.connect(self._rules)
        rules = QGridLayout()
        rules.setVerticalSpacing(8)
        rules.setColumnStretch(0, 1)
        rules.addWidget(label(self.tr("Locks by itself (or Ctrl+L)"), "muted", wrap=True), 0, 0)
        rules.addWidget(self.lock, 0, 1)
        rules.addWidget(
            label(
                self.tr("Hides names and messages by itself (or Ctrl+Shift+H)"), "muted", wrap=True
            ),
            1,
            0,
        )
        rules.addWidget(self.hide_after, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(9)
        column.addLayout(self._list)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addWidget(self.warning)
        column.addLayout(rules)

    def show_operators(self, shown: OperatorsShown) -> None:
        """Show everybody anew where somebody changed."""
        before, self._shown = self._shown, shown
        if (before.operators, before.current) != (shown.operators, shown.current):
            self._list_anew()
        for choice, values, value in (
            (self.lock, LOCK_MINUTES, shown.lock_minutes),
            (self.hide_after, HIDE_SECONDS, shown.hide_seconds),
        ):
            # A value from elsewhere is shown as the next longer one.
            choice.setCurrentIndex(
                next((at for at, one in enumerate(values) if one >= value), len(values) - 1)
            )
        without = [one for one in shown.operators if not one.has_pin]
        some = len(without) < len(shown.operators)
        self.warning.setVisible(bool(without) and some)
        self.warning.setText(
            self.tr("{name} has no PIN, so anybody can open the window as {name}.").format(
                name=isolated(one_line(without[0].name, 40))
            )
            if without
            else ""
        )

    def _list_anew(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows.clear()
        for operator in self._shown.operators:
            self._list.addWidget(self._row(operator))

    def _row(self, operator: Operator) -> QWidget:
        here = operator.id == self._shown.current
        colour = ColourButton(self._look, operator)
        colour.clicked.connect(
            lambda: self._send(
                SaveOperator(operator.id, operator.name, (operator.colour + 1) % COLOURS)
            )
        )
        name = QLineEdit(operator.name)
        name.setMaxLength(LONGEST_NAME)
        name.setAccessibleName(self.tr("Name of {name}").format(name=one_line(operator.name, 40)))
        name.editingFinished.connect(lambda: self._rename(operator, name.text()))
        pin = button(
            self.tr("Change PIN…") if operator.has_pin else self.tr("Set PIN…"), small=True
        )
        pin.setAccessibleName(self.tr("PIN of {name}").format(name=one_line(operator.name, 40)))
        pin.clicked.connect(lambda: self.ask_pin(operator))
        remove = button(self.tr("Remove"), "danger", small=True)
        remove.setAccessibleName(self.tr("Remove {name}").format(name=one_line(operator.name, 40)))
        remove.setEnabled(not here)
        if here:
            remove.setToolTip(self.tr("At the desk now"))
        remove.clicked.connect(lambda: self._ask_remove(operator))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(colour)
        row.addWidget(name, 1)
        row.addWidget(pin)
        row.addWidget(remove)
        self.rows[operator.id] = (colour, name)
        return box

    def ask_pin(self, operator: Operator) -> PinDialog:
        """Open the question for a PIN."""
        own = operator.has_pin and operator.id == self._shown.current
        dialog = PinDialog(self, self._send, operator, own)
        dialog.open()
        return dialog

    def _rename(self, operator: Operator, name: str) -> None:
        if name.strip() and name != operator.name:
            self._send(SaveOperator(operator.id, name, operator.colour))

    def _ask_remove(self, operator: Operator) -> None:
        confirm(
            self,
            self.tr("Remove {name} from this desk?").format(
                name=isolated(one_line(operator.name, 40))
            ),
            self.tr("What they wrote stays, with their name."),
            self.tr("Remove"),
            lambda: self._send(RemoveOperator(operator.id)),
        )

    def _add(self) -> None:
        taken = {one.name for one in self._shown.operators}
        number = next(
            n
            for n in range(len(taken) + 1, 2 * len(taken) + 3)
            if self.tr("Desk {n}").format(n=n) not in taken
        )
        name = self.tr("Desk {n}").format(n=number)
        self._send(SaveOperator(secrets.token_hex(8), name, len(taken) % COLOURS))

    def _rules(self) -> None:
        self._send(
            KeepLockRules(
                LOCK_MINUTES[self.lock.currentIndex()],
                HIDE_SECONDS[self.hide_after.currentIndex()],
            )
        )

    def _minutes(self, number: int) -> str:
        if not number:
            return self.tr("never")
        return (
            self.tr("after 1 minute")
            if number == 1
            else self.tr("after {n} minutes").format(n=number)
        )

    def _seconds(self, number: int) -> str:
        return self.tr("after {n} seconds").format(n=number) if number else self.tr("never")
