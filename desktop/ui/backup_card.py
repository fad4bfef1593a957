"""Backups in the settings: a file for another computer, going back to it, and the app's own copies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.backups import (
    SHORTEST_PASSPHRASE,
    BackupsShown,
    MakeBackup,
    RestoreBackup,
    RestoreCopy,
)
from desktop.ui.controls import button, label
from desktop.ui.fields import Choice
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.questions import confirm
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.wording import day_line

ENDING = ".deskbell"
WIDTH = 480


class PassphraseDialog(QDialog):
    """Asks for a backup's passphrase; twice for a new one. ``then`` gets it."""

    def __init__(
        self, parent: QWidget, file: str, then: Callable[[str], None], *, new: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase of the backup"))
        self._then, self._new = then, new
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        self.setMinimumWidth(WIDTH)
        column.addWidget(label(isolated(one_line(file, 60)), "title"))
        column.addWidget(
            label(
                self.tr(
                    "Whoever has the file and this passphrase can read everything in it, and"
                    " nobody can without. It can't be found out or reset: write it down, and keep"
                    " it apart from the file."
                )
                if new
                else self.tr("Type the passphrase that was chosen when this backup was made."),
                "muted",
                wrap=True,
            )
        )
        self.first, self.again = QLineEdit(), QLineEdit()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        fields = [(self.tr("Passphrase"), self.first), (self.tr("The same again"), self.again)]
        for at, (words, field) in enumerate(fields if new else fields[:1]):
            field.setObjectName("field")
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(256)
            field.setMinimumSize(240, 34)
            field.setAccessibleName(words)
            field.returnPressed.connect(self._finish)
            grid.addWidget(label(words, "muted"), at, 0)
            grid.addWidget(field, at, 1)
        column.addLayout(grid)
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        buttons = QDialogButtonBox()
        self.go = button(
            self.tr("Write the backup") if new else self.tr("Check the backup"), "primary"
        )
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        stay = button(self.tr("Cancel"))
        buttons.addButton(stay, QDialogButtonBox.ButtonRole.RejectRole)
        column.addWidget(buttons)
        self.go.clicked.connect(self._finish)
        stay.clicked.connect(self.reject)
        self.resize(WIDTH, column.heightForWidth(WIDTH))

    def _finish(self) -> None:
        words = self.first.text()
        if len(words) < SHORTEST_PASSPHRASE:
            self._say(
                self.tr(
                    "The passphrase has at least 8 characters; three or four unrelated words are"
                    " best."
                )
            )
        elif self._new and words != self.again.text():
            self._say(self.tr("The two are not the same. Type the passphrase again."))
        else:
            self.accept()
            self._then(words)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
        # A wrapped text does not make a window grow by itself.
        self.resize(self.width(), self._column.heightForWidth(self.width()))


class BackupCard(QFrame):
    """Says what there is to go back to; writes a backup, and puts one in the place of all this."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self.setObjectName("card")
        self._send, self._now = send, look.now
        self._shown = BackupsShown()
        self.ask_where = self._where
        self.ask_which = self._which
        self.last = label("", "body", wrap=True)
        self.make = button(self.tr("Back up now…"), "primary")
        self.make.clicked.connect(self._make)
        self.restore = button(self.tr("Restore a backup…"))
        self.restore.clicked.connect(self._restore)
        self.own = label("", "muted", wrap=True)
        self.copies = Choice(look, self.tr("Copies on this PC"), [])
        self.copies.setObjectName("field")
        self.go_back = button(self.tr("Go back to it…"), small=True)
        self.go_back.clicked.connect(self._go_back)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for one in (self.make, self.restore):
            buttons.addWidget(one)
        buttons.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.copies, 1)
        below.addWidget(self.go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(9)
        column.addWidget(self.last)
        column.addLayout(buttons)
        column.addWidget(
            label(
                self.tr(
                    "A backup opens on any computer with its passphrase. What you erase later stays"
                    " in that file, so delete old files. Restored here, it stays erased."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addWidget(self.own)
        column.addLayout(below)
        self.show_backups(self._shown)

    def show_backups(self, shown: BackupsShown) -> None:
        """Show the last backup and the copies."""
        self._shown = shown
        if shown.busy:
            self.last.setText(self.tr("A backup is being written or read."))
        elif shown.made_at is None:
            self.last.setText(
                self.tr("You have made no backup yet. If this PC breaks, everything is lost.")
            )
        else:
            self.last.setText(
                self.tr("Last backup: {when}, in {file}").format(
                    when=day_line(shown.made_at, self._now()),
                    file=isolated(one_line(PurePath(shown.file).name, 60)),
                )
            )
        for one in (self.make, self.restore, self.go_back, self.copies):
            one.setEnabled(not shown.busy)
        self.copies.clear()
        for copy in shown.copies:
            self.copies.addItem(day_line(copy.made_at, self._now()), copy.name)
        some = bool(shown.copies)
        self.copies.setVisible(some)
        self.go_back.setVisible(some)
        self.own.setText(
            self.tr(
                "Deskbell keeps a copy of each of the last days on this PC. What you erase goes"
                " from them too."
            )
            if some
            else self.tr("Deskbell makes a copy a day on this PC by itself. There is none yet.")
        )

    def _make(self) -> None:
        path = self.ask_where()
        if path:
            PassphraseDialog(
                self.window(),
                PurePath(path).name,
                lambda words: self._send(MakeBackup(path, words)),
                new=True,
            ).open()

    def _restore(self) -> None:
        path = self.ask_which()
        if not path:
            return

        def typed(words: str) -> None:
            self._sure(
                self.tr("Restore {file}?").format(file=isolated(one_line(PurePath(path).name, 60))),
                lambda: self._send(RestoreBackup(path, words)),
            )

        PassphraseDialog(self.window(), PurePath(path).name, typed, new=False).open()

    def _go_back(self) -> None:
        name = self.copies.currentData()
        if name:
            self._sure(
                self.tr("Go back to the copy of {when}?").format(when=self.copies.currentText()),
                lambda: self._send(RestoreCopy(name)),
            )

    def _sure(self, question: str, then: Callable[[], None]) -> None:
        confirm(
            self.window(),
            question,
            self.tr(
                "It takes the place of all conversations, knowledge and settings here. A copy of"
                " what is here now is kept. Deskbell checks the backup first and changes nothing"
                " if it can't be used."
            ),
            self.tr("Restore"),
            then,
        )

    def _where(self) -> str:
        kinds = self.tr("Backups of Deskbell (*.deskbell)")
        today = self._now().astimezone().date().isoformat()
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to write the backup"), f"deskbell-{today}{ENDING}", kinds
        )
        # Some desktops leave the ending off.
        return path + ENDING if path and not PurePath(path).suffix else path

    def _which(self) -> str:
        kinds = self.tr("Backups of Deskbell (*.deskbell)")
        return QFileDialog.getOpenFileName(
            self, self.tr("Restore a backup"), "", kinds + ";;" + self.tr("All files (*)")
        )[0]
