"""Earlier versions of an entry: who saved which and when, what differs, and going back to one.

Going back makes a new version; nothing is ever taken out of the history.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry
from desktop.domain.versions import EntryConflict, EntryVersion
from desktop.ui.controls import button, label
from desktop.ui.difference_view import DifferenceView
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.theme import Look
from desktop.ui.wording import clock, long_date


class VersionsDialog(QDialog):
    """Lists the versions, newest first, and shows what each of them changed."""

    restored = Signal(object)
    """The ``Entry`` to go back to."""

    def __init__(self, look: Look, versions: tuple[EntryVersion, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look, self._versions = look, versions
        title = one_line(versions[0].entry.title, 60) if versions else ""
        self.setWindowTitle(self.tr("History of {title}").format(title=title))
        self.resize(820, 520)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions, newest first"))
        self.list.setFixedWidth(250)
        for one in versions:
            QListWidgetItem(self._line(one), self.list)
        self.about = label("", "muted", wrap=True)
        self.changes = DifferenceView(look)
        self.restore = button(self.tr("Go back to this version"), "primary")
        self.close_it = button(self.tr("Close"))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.about)
        right.addWidget(self.changes, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_it)
        buttons.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addLayout(row, 1)
        column.addLayout(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.restore.clicked.connect(self._restore)
        self.close_it.clicked.connect(self.reject)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _line(self, one: EntryVersion) -> str:
        when = one.entry.changed_at
        if when is None:
            return self.tr("Version {n}").format(n=one.entry.version)
        # Two lines: when, and who.
        return "\n".join(
            (
                f"{long_date(when.astimezone().date())}, {clock(when)}",
                self.tr("Version {n} by {name}").format(
                    n=one.entry.version, name=isolated(one_line(one.operator, 30))
                ),
            )
        )

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._versions):
            return
        newest = at == 0
        self.restore.setEnabled(not newest)
        shown = self._versions[at].entry
        if at + 1 < len(self._versions):
            before = self._versions[at + 1].entry
            self.about.setText(
                self.tr("What this version changed. This is the text in use now.")
                if newest
                else self.tr("What this version changed.")
            )
            self.changes.show_differences(before, shown)
        else:
            self.about.setText(self.tr("The first version."))
            self.changes.show_whole(shown)

    def _restore(self) -> None:
        at = self.list.currentRow()
        if 0 < at < len(self._versions):
            self.restored.emit(self._versions[at].entry)
            self.accept()


class ConflictDialog(QDialog):
    """Somebody saved the entry while it was being edited: which text counts?"""

    mine_kept = Signal(object)
    """The ``Entry`` to save over the newer version."""
    theirs_taken = Signal(object)
    """The ``Entry`` to go on with."""

    def __init__(self, look: Look, conflict: EntryConflict, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not saved yet"))
        self.resize(680, 440)
        title = isolated(one_line(conflict.mine.title, 60))
        theirs = conflict.theirs
        self.words = label("", "", wrap=True)
        self.changes = DifferenceView(look)
        self.keep = button(self.tr("Save mine"), "primary")
        self.take = button(self.tr("Take theirs"))
        self.leave = button(self.tr("Go on editing"))
        if theirs is None:
            self.words.setText(
                self.tr(
                    "{title} was deleted while you were editing it. Save yours to bring it back."
                ).format(title=title)
            )
            self.changes.show_whole(conflict.mine)
        else:
            when = clock(theirs.entry.changed_at or look.now())
            self.words.setText(
                self.tr(
                    "{name} saved {title} at {when}, while you were editing it. Below is what your text would change in theirs."
                ).format(name=isolated(one_line(theirs.operator, 40)), title=title, when=when)
            )
            self.changes.show_differences(theirs.entry, conflict.mine)
        self.take.setVisible(theirs is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.changes, 1)
        row = QHBoxLayout()
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.take)
        row.addWidget(self.keep)
        column.addLayout(row)
        self._theirs: Entry | None = theirs.entry if theirs else None
        self._mine = conflict.mine
        self.keep.clicked.connect(self._keep)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)

    def _keep(self) -> None:
        self.mine_kept.emit(self._mine)
        self.accept()

    def _take(self) -> None:
        self.theirs_taken.emit(self._theirs)
        self.accept()
