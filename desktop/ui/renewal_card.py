"""Renewing the key of the website's line, in the settings: how it stands, and what can be done.

What a key is nobody has to know here; the engine decides whether it can be renewed now.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.operators import OperatorsShown, PinRefused
from desktop.domain.renewal import EndOlderKey, KeyRenewed, RenewalShown, RenewKey
from desktop.domain.snapshots import Snapshot, Told
from desktop.ui.controls import button, label
from desktop.ui.sending import Send
from desktop.ui.spoken import spoken
from desktop.ui.wording import long_date

WIDTH = 560


class RenewalDialog(QDialog):
    """Says what it means and asks once, for the PIN too where there is one."""

    def __init__(self, parent: QWidget, send: Send, *, ends: bool, asks_pin: bool) -> None:
        """``ends`` asks whether the older line is to end, otherwise whether to renew the key."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._send, self._ends, self._asks_pin = send, ends, asks_pin
        title = self.tr("End the older line now") if ends else self.tr("Renew the key of your line")
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(64)
        self.pin.setAccessibleName(self.tr("Your PIN"))
        self.pin.textChanged.connect(self._changed)
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        self.go = button(
            self.tr("End the older line") if ends else self.tr("Renew and copy the new line"),
            "danger" if ends else "primary",
        )
        self.go.clicked.connect(self._go)
        self.stay = button(self.tr("Cancel"))
        self.stay.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(title, "title"))
        for words in self._ending() if ends else self._renewing():
            column.addWidget(label(words, "body", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        head = label(self.tr("Your PIN"), "muted")
        head.setBuddy(self.pin)
        grid.addWidget(head, 0, 0)
        grid.addWidget(self.pin, 0, 1)
        for one in (head, self.pin):
            one.setVisible(asks_pin)
        column.addLayout(grid)
        column.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.stay)
        foot.addWidget(self.go)
        column.addLayout(foot)
        self._changed()

    def begin(self) -> None:
        """Open, with the room that the text needs in this language and at this scale."""
        self.open()
        self._fit()
        (self.pin if self._asks_pin else self.stay).setFocus()

    def receive(self, snapshot: Snapshot) -> None:
        """Close when it is done; say why it is not."""
        match snapshot:
            case KeyRenewed(tag) if not self._ends:
                QGuiApplication.clipboard().setText(tag)
                self.accept()
            case RenewalShown(until=None) if self._ends:
                self.accept()
            case PinRefused():
                self.pin.clear()
                self._say(self.tr("The PIN was not right, so nothing was changed."))
            case Told(sentence, problem=True) if not self.go.isEnabled():
                self._say(spoken(sentence))

    def _renewing(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Do this when this PC or a backup of it was stolen, when somebody who had access"
                " has left, or after some years. Your website gets a new line."
            ),
            self.tr(
                "For 30 days the new line and the older one both work, and every answer goes back"
                " the way its visitor came. Put the new line on every page in that time. Then the"
                " older key is destroyed, and pages that still have the older line reach nobody."
            ),
            self.tr(
                "Make a new backup afterwards, and restore it on a second PC if you use one. If"
                " your relay serves only listed sites, ask whoever runs it to list the new line too."
            ),
        )

    def _ending(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Put the new line on every page first. Whoever has stolen the older key could go on"
                " answering on pages that still have the older line; ending it here does not take"
                " it from them."
            ),
            self.tr(
                "The older key is destroyed now. Visitors who are writing by the older line are"
                " sent away, and replies that have not reached them are not delivered. This can't"
                " be undone."
            ),
        )

    def _go(self) -> None:
        self.problem.hide()
        self.go.setEnabled(False)
        pin = self.pin.text() if self._asks_pin else None
        self._send(EndOlderKey(pin) if self._ends else RenewKey(pin))

    def _changed(self) -> None:
        self.go.setEnabled(bool(self.pin.text()) or not self._asks_pin)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
        self._changed()
        self._fit()

    def _fit(self) -> None:
        column = self.layout()
        if column is not None:
            # A window asks its layout for a height before it has its width.
            self.setMinimumHeight(column.totalHeightForWidth(WIDTH))


class RenewalStrip(QWidget):
    """Stands below the line for the website: its age's end, or the button that renews it."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self._asks_pin = False
        self._open: RenewalDialog | None = None
        self.state = label("", "muted", wrap=True)
        self.visits = label("", "muted", wrap=True)
        self.problem = label("", "warning", wrap=True)
        self.renew = button(self.tr("Renew the key…"), small=True)
        self.renew.setAccessibleName(self.tr("Renew the key of the line for your website"))
        self.renew.clicked.connect(lambda: self._ask(ends=False))
        self.end = button(self.tr("End the older line now…"), "danger", small=True)
        self.end.clicked.connect(lambda: self._ask(ends=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.renew)
        row.addWidget(self.end)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        for one in (self.state, self.visits, self.problem):
            column.addWidget(one)
        column.addLayout(row)
        self.show_renewal(RenewalShown())

    def receive(self, snapshot: Snapshot) -> None:
        """Show what concerns the renewal."""
        match snapshot:
            case RenewalShown():
                self.show_renewal(snapshot)
            case OperatorsShown():
                here = snapshot.at_desk
                self._asks_pin = here is not None and here.has_pin
        if self._open is not None:
            self._open.receive(snapshot)

    def show_renewal(self, shown: RenewalShown) -> None:
        """Say how it stands."""
        under_way = shown.until is not None
        self.renew.setVisible(not under_way)
        self.end.setVisible(under_way)
        self.visits.setVisible(under_way)
        self.problem.setVisible(bool(shown.problem))
        self.problem.setText(spoken(shown.problem))
        if shown.until is None:
            self.state.setText(
                self.tr("If this PC or a backup was stolen, or somebody has left, make a new line.")
            )
            return
        date = long_date(shown.until.astimezone().date())
        self.state.setText(
            self.tr("The older line works until {date}: this is its last day.").format(date=date)
            if shown.days <= 1
            else self.tr("The older line works until {date}, {days} more days.").format(
                date=date, days=shown.days
            )
        )
        self.visits.setText(self._visited(shown.visits))

    def _visited(self, visits: int) -> str:
        if not visits:
            return self.tr("In the last 7 days nobody has begun to write by the older line.")
        if visits == 1:
            return self.tr(
                "In the last 7 days somebody has begun to write by the older line once: a page"
                " still has it."
            )
        return self.tr(
            "In the last 7 days visitors have begun to write by the older line {number} times: a"
            " page still has it."
        ).format(number=visits)

    def _ask(self, *, ends: bool) -> None:
        made = RenewalDialog(self.window(), self._send, ends=ends, asks_pin=self._asks_pin)
        self._open = made
        made.finished.connect(lambda: self._closed(made))
        made.begin()

    def _closed(self, one: RenewalDialog) -> None:
        if self._open is one:
            self._open = None
