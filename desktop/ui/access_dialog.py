"""The access record in a window: who did what and when, by day and operator, and whether it holds."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.access import (
    COMMAND_LINE,
    AccessLine,
    AccessShown,
    Broken,
    Did,
    Setting,
    ShowAccess,
)
from desktop.domain.snapshots import Snapshot
from desktop.ui.controls import button, label, restyle
from desktop.ui.fields import Choice, Day
from desktop.ui.plain_text import one_line, tip
from desktop.ui.records_table import records_table
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.wording import clock, long_date, shown_name


class AccessDialog(QDialog):
    """Asks for the record when it opens and whenever another day or operator is chosen."""

    def __init__(self, parent: QWidget, look: Look, send: Send) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who has looked"))
        self.resize(820, 600)
        self._look, self._send = look, send
        self._operators: tuple[str, ...] = ()
        self.state = label("", "body", wrap=True)
        self.who = Choice(look, self.tr("Operator"), [self.tr("Everybody")])
        self.who.setObjectName("field")
        self.who.setMinimumContentsLength(16)
        self.one_day = QCheckBox(self.tr("Only on"))
        self.one_day.setAccessibleName(self.tr("Only one day"))
        self.day = Day(look, self.tr("Day"))
        today = look.now().astimezone().date()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setEnabled(False)
        self.who.activated.connect(self._ask)
        self.one_day.toggled.connect(self._day_or_all)
        self.day.dateChanged.connect(self._ask)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for one in (self.who, self.one_day, self.day):
            filters.addWidget(one)
        filters.addStretch(1)
        self.table = records_table(
            self.tr("The access record"),
            [self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Conversation")],
        )
        header = self.table.horizontalHeader()
        for at, width in enumerate((170, 140)):
            self.table.setColumnWidth(at, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(3, 180)
        self.count = label("", "muted", wrap=True)
        self.leave = button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Who has looked"), "title"))
        column.addWidget(
            label(
                self.tr(
                    "Every opening, copy and erasure of a conversation, and every change of the"
                    " settings that matter. Lines are only added. When a conversation is erased"
                    " its line stays, without a name."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.state)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def begin(self) -> None:
        """Ask for the record."""
        self._ask()
        self.table.setFocus()

    def receive(self, snapshot: Snapshot) -> None:
        """Show the record."""
        if isinstance(snapshot, AccessShown):
            self._show(snapshot)

    def _day_or_all(self, on: bool) -> None:
        self.day.setEnabled(on)
        self._ask()

    def _ask(self) -> None:
        at = self.who.currentIndex()
        day = self.day.date().toPython() if self.one_day.isChecked() else None
        self._send(ShowAccess(day, self._operators[at - 1] if at > 0 else None))  # type: ignore[arg-type]

    def _show(self, shown: AccessShown) -> None:
        if shown.operators != self._operators:
            chosen = shown.operator
            self._operators = shown.operators
            self.who.clear()
            self.who.addItems([self.tr("Everybody"), *(self._who(one) for one in shown.operators)])
            known = chosen is not None and chosen in shown.operators
            self.who.setCurrentIndex(shown.operators.index(chosen) + 1 if known and chosen else 0)
        self.state.setText(self._state(shown))
        restyle(self.state, "role", "warning" if shown.broken else "body")
        self.table.setRowCount(len(shown.lines))
        for row, line in enumerate(shown.lines):
            about = shown.names.get(line.about)
            name = (
                one_line(shown_name(about, self._look.guest), 60)
                if about
                else (self.tr("erased") if line.about else "")
            )
            moment = self.tr("{day}, {time}").format(
                day=long_date(line.at.astimezone().date()), time=clock(line.at)
            )
            for at, words in enumerate((moment, self._who(line.operator), self._what(line), name)):
                item = QTableWidgetItem(words)
                item.setToolTip(tip(words))
                self.table.setItem(row, at, item)
        if shown.found > len(shown.lines):
            self.count.setText(
                self.tr("The newest {shown} of {n} lines. Choose a day to see others.").format(
                    shown=len(shown.lines), n=shown.found
                )
            )
        else:
            self.count.setText(
                self.tr("1 line")
                if shown.found == 1
                else self.tr("{n} lines").format(n=shown.found)
            )

    def _state(self, shown: AccessShown) -> str:
        if shown.broken is None:
            return (
                self.tr("The record is whole: nothing in it was changed, added or taken out.")
                if shown.total
                else self.tr("Nobody has looked at a conversation yet.")
            )
        sentence = {
            Broken.CHANGED: self.tr(
                "Line {n} reads differently from when it was written. Somebody has changed the"
                " record; from there on don't rely on it."
            ),
            Broken.GAP: self.tr(
                "Line {n} is missing. Somebody has taken it out of the record; from there on"
                " don't rely on it."
            ),
            Broken.CUT: self.tr(
                "The end of the record is missing, from line {n} on. Somebody has cut it off, or"
                " an older copy of the folder was put in its place."
            ),
            Broken.NO_HEAD: self.tr(
                "The file beside the database that says where the record ends is missing or"
                " changed, so lines after line {n} may have been cut off."
            ),
        }[shown.broken.why]
        return sentence.format(n=shown.broken.number)

    def _who(self, operator: str) -> str:
        if not operator:
            return self.tr("nobody")
        if operator == COMMAND_LINE:
            return self.tr("command line")
        return one_line(operator, 40)

    def _what(self, line: AccessLine) -> str:
        if line.did is Did.CHANGED:
            return {
                Setting.BUSINESS.value: self.tr("changed the settings of the business"),
                Setting.KEEPING.value: self.tr("changed how long is kept"),
                Setting.OPERATORS.value: self.tr("changed who is at this desk"),
                Setting.PIN.value: self.tr("set or removed a PIN"),
                Setting.LOCK.value: self.tr("changed when the desk locks"),
                Setting.MAIL.value: self.tr("changed e-mail"),
                Setting.TRUST.value: self.tr("changed what the AI may answer alone"),
                Setting.KEY.value: self.tr("renewed or ended a key of the website's line"),
                Setting.PAUSE.value: self.tr("paused the AI or let it answer again"),
            }.get(line.detail, self.tr("changed a setting"))
        return {
            Did.OPENED: self.tr("opened"),
            Did.EXPORTED: self.tr("wrote it to a file"),
            Did.ERASED: self.tr("erased"),
            Did.VISITOR_ERASED: self.tr("erased by the visitor"),
            Did.VISITOR_SAVED: self.tr("saved by the visitor"),
            Did.TIME_ERASED: self.tr("erased because its time was over"),
            Did.LOOKED_FOR: self.tr("looked for a person's data"),
            Did.PERSON_EXPORTED: self.tr("copied it for the person"),
            Did.PERSON_ERASED: self.tr("erased a person's data"),
            Did.SIGNED_IN: self.tr("signed in"),
            Did.ALL_EXPORTED: self.tr("exported everything"),
            Did.RESTORED: self.tr("restored a backup"),
        }[line.did]
