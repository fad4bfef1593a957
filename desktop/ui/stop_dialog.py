"""Stop using Deskbell: what will be erased, a copy first, a typed word, the PIN, then the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.leaving import ExportEverything, LeavingBegun, StopUsing
from desktop.domain.operators import PinRefused
from desktop.domain.snapshots import Snapshot
from desktop.ui.controls import button, label
from desktop.ui.sending import Send

WIDTH = 620


class StopDialog(QDialog):
    """Erasing is one press, but never one by mistake."""

    def __init__(self, parent: QWidget, send: Send, *, asks_pin: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Stop using Deskbell"))
        self.setFixedWidth(WIDTH)
        self._send, self._asks_pin = send, asks_pin
        self._word = self.tr("ERASE")
        self.export = button(self.tr("Export everything first…"))
        self.export.clicked.connect(self._export)
        self.typed, self.pin = QLineEdit(), QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(64)
        words = self.tr("Type {word} to agree").format(word=self._word)
        self.typed.setAccessibleName(words)
        self.pin.setAccessibleName(self.tr("Your PIN"))
        self.typed.textChanged.connect(self._changed)
        self.pin.textChanged.connect(self._changed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(words, "muted"), 0, 0)
        grid.addWidget(self.typed, 0, 1)
        pin_head = label(self.tr("Your PIN"), "muted")
        grid.addWidget(pin_head, 1, 0)
        grid.addWidget(self.pin, 1, 1)
        for one in (pin_head, self.pin):
            one.setVisible(asks_pin)
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        self.erase = button(self.tr("Erase everything and quit"), "danger")
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self._erase)
        self.leave = button(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.export)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Stop using Deskbell"), "title"))
        for text in (
            self.tr(
                "This erases from this PC: all conversations with the keys that could read them,"
                " your knowledge, all settings and passwords, the language models, the backups"
                " in Deskbell's own folder, and the start with the computer. Then Deskbell ends."
            ),
            self.tr(
                "It can't be undone. Backups that you carried elsewhere, files that you exported"
                " and e-mails that were sent stay as they are; remove those yourself. Sealed"
                " messages that wait at the relay can't be opened by anybody and are gone within"
                " 72 hours."
            ),
            self.tr(
                "Take the line for the widget out of your website, or it stays there unanswered."
            ),
        ):
            column.addWidget(label(text, "body", wrap=True))
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def begin(self) -> None:
        """Give the text the room it needs in this language and at this scale."""
        column = self.layout()
        if column is not None:
            # A window asks its layout for a height before it has its width.
            self.setMinimumHeight(column.totalHeightForWidth(WIDTH))
        self.typed.setFocus()

    def receive(self, snapshot: Snapshot) -> None:
        """Say where a PIN was wrong; close when it is done."""
        match snapshot:
            case PinRefused():
                self.pin.clear()
                self.problem.setText(self.tr("The PIN was not right, so nothing was erased."))
                self.problem.show()
            case LeavingBegun():
                self.accept()

    def _changed(self) -> None:
        agreed = self.typed.text().strip().casefold() == self._word.casefold()
        self.erase.setEnabled(agreed and (bool(self.pin.text()) or not self._asks_pin))

    def _export(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder for the export"))
        if folder:
            self._send(ExportEverything(folder))

    def _erase(self) -> None:
        self.problem.hide()
        self._send(StopUsing(self.pin.text() if self._asks_pin else None))
