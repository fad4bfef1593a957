"""Every connection in a window, the refused ones on top, and the model files with their checksums."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.ledger import Held, LedgerRow, LedgerShown, Process, Purpose, ShowLedger
from desktop.domain.models import FileState, ModelsShown, ModelState
from desktop.domain.snapshots import Snapshot
from desktop.ui.controls import button, label, readable, restyle
from desktop.ui.plain_text import isolated, one_line, tip
from desktop.ui.records_table import records_table
from desktop.ui.sending import Send
from desktop.ui.spoken import locale
from desktop.ui.wording import clock, long_date


class LedgerDialog(QDialog):
    """Asks for the ledger when it opens."""

    def __init__(self, parent: QWidget, send: Send) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Every connection"))
        self.resize(1040, 640)
        self._send = send
        self.state = label("", "body", wrap=True)
        self.held = label("", "muted", wrap=True)
        self.table = records_table(
            self.tr("Every connection"),
            [
                self.tr("To"),
                self.tr("Why"),
                self.tr("Visitors' data"),
                self.tr("Sent"),
                self.tr("Received"),
                self.tr("Last"),
            ],
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for at, width in ((0, 200), (2, 115), (3, 85), (4, 85), (5, 155)):
            self.table.setColumnWidth(at, width)
        self.models = readable("", "body")
        self.leave = button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Every connection"), "title"))
        column.addWidget(
            label(
                self.tr(
                    "Deskbell contacts only what you have named in the settings, and what you"
                    " import or download. Everything else is refused and stands on top."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self.held)
        column.addWidget(label(self.tr("Model files on this PC"), "section"))
        column.addWidget(self.models)
        column.addLayout(foot)

    def begin(self) -> None:
        """Ask for the ledger."""
        self._send(ShowLedger())
        self.table.setFocus()

    def receive(self, snapshot: Snapshot) -> None:
        """Show the ledger, or the models."""
        if isinstance(snapshot, LedgerShown):
            self._show(snapshot)
        elif isinstance(snapshot, ModelsShown):
            self.models.setText("\n".join(self._models(snapshot)))

    def _show(self, shown: LedgerShown) -> None:
        refused = sum(one.refused for one in shown.rows)
        self.state.setText(self._state(len(shown.rows), refused))
        restyle(self.state, "role", "warning" if refused else "body")
        self.held.setText(self._held(shown.held))
        self.table.setRowCount(len(shown.rows))
        for row, one in enumerate(shown.rows):
            counted = not one.refused and one.purpose is not Purpose.NAMES
            words = (
                self._where(one),
                self._why(one),
                self._data(one),
                _size(one.bytes_out) if counted else "",
                _size(one.bytes_in) if counted else "",
                self._moment(one.last_at),
            )
            for at, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.table.setItem(row, at, item)

    def _state(self, rows: int, refused: int) -> str:
        if not rows:
            return self.tr("Nothing has been contacted yet.")
        if not refused:
            return self.tr("Nothing else was tried.")
        if refused == 1:
            return self.tr(
                "1 connection was refused: something on this PC wanted out that you have not"
                " named. Nothing was sent. If it goes on, tell whoever looks after this PC."
            )
        return self.tr(
            "{n} connections were refused: something on this PC wanted out that you have not"
            " named. Nothing was sent. If it goes on, tell whoever looks after this PC."
        ).format(n=refused)

    def _held(self, held: Held) -> str:
        return {
            Held.SYSTEM: self.tr(
                "What finds answers, runs the language model and reads documents can't open a"
                " connection at all: the operating system itself refuses it."
            ),
            Held.PYTHON: self.tr(
                "What finds answers, runs the language model and reads documents has no use of"
                " the network: Deskbell refuses it. On this system that holds Deskbell's own"
                " code, not every part of the libraries it uses."
            ),
            Held.UNKNOWN: "",
        }[held]

    def _where(self, row: LedgerRow) -> str:
        host = isolated(one_line(row.host, 80))
        return host if row.purpose is Purpose.NAMES or not row.port else f"{host}:{row.port}"

    def _why(self, row: LedgerRow) -> str:
        if row.refused:
            return {
                Process.DESK: self.tr("Refused. The app wanted it."),
                Process.COMMAND: self.tr("Refused. A command wanted it."),
                Process.WORKER: self.tr("Refused. The part that finds answers wanted it."),
                Process.WRITER: self.tr("Refused. The language model's part wanted it."),
                Process.READING: self.tr("Refused. The part that reads documents wanted it."),
            }[row.process]
        return {
            Purpose.RELAY: self.tr("Messages from and to your website"),
            Purpose.MAIL: self.tr("E-mail through your mail server"),
            Purpose.PAGE: self.tr("A page that you imported"),
            Purpose.MODEL: self.tr("A model that you downloaded"),
            Purpose.NAMES: self.tr("Its address was asked of the network's name service"),
            Purpose.NONE: "",
        }[row.purpose]

    def _data(self, row: LedgerRow) -> str:
        if not row.carries_visitors_data:
            return self.tr("no")
        return self.tr("yes, sealed") if row.purpose is Purpose.RELAY else self.tr("yes")

    def _moment(self, at: datetime) -> str:
        day = long_date(at.astimezone().date())
        return self.tr("{day}, {time}").format(day=day, time=clock(at))

    def _models(self, shown: ModelsShown) -> list[str]:
        known = [one for one in (shown.writes, shown.finds) if one is not None]
        lines = [line for one in known for line in (self._model(one), f"SHA-256 {one.sha256}")]
        if shown.writes is None:
            lines.append(self.tr("No language model is in use: answers are your own words."))
        return lines

    def _model(self, one: ModelState) -> str:
        name = isolated(one_line(one.name, 80))
        if one.state is FileState.CHANGED:
            return self.tr(
                "{name} has been changed since it was added, so it is not used. Add it again."
            ).format(name=name)
        if one.state is FileState.MISSING:
            return self.tr("{name} is gone. Add it again.").format(name=name)
        if one.state is FileState.NOT_CHECKED:
            return self.tr("{name} is checked when the language model starts.").format(name=name)
        if one.checked_at is None:
            return self.tr(
                "{name} is unchanged: it is checked at each start, and no conversation is in it."
            ).format(name=name)
        return self.tr(
            "{name} is unchanged and read-only, last checked on {moment}: no conversation is in it."
        ).format(name=name, moment=self._moment(one.checked_at))


def _size(count: int) -> str:
    # KB and MB, as the rest of the PC writes them.
    return locale().formattedDataSize(count, 2, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
