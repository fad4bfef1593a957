"""The doctor in a window: what was looked at on this PC, what it means, how to mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.checkup import NAMES, CheckupShown, ExamineDesk, Finding, Part, State
from desktop.domain.snapshots import Snapshot
from desktop.ui.controls import button, frame, label, pill, readable, restyle
from desktop.ui.plain_text import harmless
from desktop.ui.sending import Send
from desktop.ui.spoken import spoken

_PILLS = {State.FINE: "done", State.NOTE: "done", State.WRONG: "wait", State.UNKNOWN: "wait"}


class CheckupDialog(QDialog):
    """Looks when it opens, and shows each finding as it comes."""

    def __init__(self, parent: QWidget, send: Send) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Is everything all right?"))
        self.resize(760, 640)
        self._send = send
        self._shown = CheckupShown()
        self.state = label("", "body", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, len(Part))
        self.progress.setAccessibleName(self.tr("How much was looked at"))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(0)
        self.rows: list[QFrame] = []
        inside = frame("main")
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(self._list)
        around.addStretch(1)
        self.found = QScrollArea()
        self.found.setWidgetResizable(True)
        self.found.setWidget(inside)
        self.found.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.found.setAccessibleName(self.tr("What was found"))
        self.again = button(self.tr("Look again"))
        self.again.clicked.connect(self.begin)
        self.copy = button(self.tr("Copy for support"), "primary")
        self.copy.clicked.connect(self._copy)
        self.leave = button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        self.copied = label(
            self.tr(
                "What support gets has no names, addresses, folders or messages in it: only what"
                " was looked at, and numbers."
            ),
            "muted",
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Is everything all right?"), "title"))
        column.addWidget(self.state)
        column.addWidget(self.progress)
        column.addWidget(self.found, 1)
        column.addWidget(self.copied)
        column.addLayout(foot)

    def begin(self) -> None:
        """Ask for a look."""
        self._show(CheckupShown())
        self._send(ExamineDesk())
        self.found.setFocus()

    def receive(self, snapshot: Snapshot) -> None:
        """Show what was found so far."""
        if isinstance(snapshot, CheckupShown):
            self._show(snapshot)

    def _show(self, shown: CheckupShown) -> None:
        self._shown = shown
        findings = list(shown.findings)
        if shown.done:
            # What has to be done stands on top once all is there; before, nothing jumps.
            findings.sort(key=lambda one: one.fine)
        if shown.done or len(findings) <= len(self.rows):
            self._clear()
        for one in findings[len(self.rows) :]:
            made = self._row(one)
            self.rows.append(made)
            self._list.addWidget(made)
        self.progress.setValue(len(findings))
        self.progress.setVisible(not shown.done)
        self.copy.setEnabled(shown.done)
        self.again.setEnabled(shown.done)
        self._summarise(sum(not one.fine for one in findings))

    def _summarise(self, wrong: int) -> None:
        if not self._shown.done:
            words = self.tr("This takes up to a minute. Deskbell goes on working meanwhile.")
        elif not wrong:
            words = self.tr("Everything that was looked at is all right.")
        elif wrong == 1:
            words = self.tr("1 thing needs you. It stands on top.")
        else:
            words = self.tr("{n} things need you. They stand on top.").format(n=wrong)
        self.state.setText(words)
        restyle(self.state, "role", "warning" if self._shown.done and wrong else "body")

    def _clear(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def _row(self, one: Finding) -> QFrame:
        made = frame("row")
        column = QVBoxLayout(made)
        column.setContentsMargins(14, 9, 10, 9)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(12)
        name, state = spoken(NAMES[one.part]), self._state(one.state)
        means = harmless(spoken(one.means))
        head.addWidget(label(name, "strong"), 1)
        head.addWidget(pill(state, _PILLS[one.state]))
        column.addLayout(head)
        column.addWidget(readable(means))
        said = [name, state, means]
        if one.mend:
            mend = harmless(spoken(one.mend))
            column.addWidget(readable(mend, "muted"))
            said.append(mend)
        made.setAccessibleName(". ".join(part.rstrip(".") for part in said))
        return made

    def _state(self, state: State) -> str:
        return {
            State.FINE: self.tr("Fine"),
            State.NOTE: self.tr("Good to know"),
            State.WRONG: self.tr("Needs you"),
            State.UNKNOWN: self.tr("Not looked at"),
        }[state]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._shown.report)
        self.copied.setText(self.tr("Copied. Paste it into your message to support."))
