"""The list that opens on '/': pick an entry, and its answer goes into the reply."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from desktop.domain.entry import Entry, EntryState
from desktop.ui.controls import label, search_box
from desktop.ui.inbox_model import Index
from desktop.ui.plain_text import one_line

EntryRole = int(Qt.ItemDataRole.UserRole)
SHOWN = 200
RECENT = 5
"""Entries picked lately that are listed first."""
STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class EntryChoices(QAbstractListModel):
    """The entries that hold what was typed; titles that begin with it come first."""

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Entry] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._found):
            return None
        entry = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one_line(entry.title, 60)}  ·  {one_line(entry.answer, 120)}"
        return entry if role == EntryRole else None

    def look_for(self, entries: tuple[Entry, ...], text: str, recent: Sequence[str] = ()) -> None:
        """List what holds every word of ``text`` in title, ways of asking or answer.

        Titles that begin with the first word come first, then those picked lately (``recent``,
        ids, the latest first), then the order of ``entries``.
        """
        words = text.casefold().split()
        found = []
        lately = {key: at for at, key in enumerate(recent)}
        for at, entry in enumerate(entries):
            if entry.state is EntryState.DRAFT:
                continue  # nobody has said yet that it is right
            hay = " ".join((entry.title, *entry.questions, entry.answer)).casefold()
            if all(word in hay for word in words):
                first = bool(words) and not entry.title.casefold().startswith(words[0])
                found.append((first, lately.get(entry.id, len(lately)), at, entry))
        found.sort(key=lambda one: one[:3])
        self.beginResetModel()
        self._found = [entry for _, _, _, entry in found[:SHOWN]]
        self.endResetModel()


class EntryPicker(QFrame):
    """A popup; ``picked`` carries the answer, ``left`` says that nothing was picked."""

    picked = Signal(str)
    chosen = Signal(object)
    """The ``Entry`` itself."""
    left = Signal()

    def __init__(self, entries: Callable[[], tuple[Entry, ...]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._entries = entries
        self._done = True
        self._recent: list[str] = []
        self.search = search_box(self.tr("Find an answer"))
        self.choices = EntryChoices()
        self.view = QListView()
        self.view.setModel(self.choices)
        self.view.setUniformItemSizes(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(self.tr("Answers from your knowledge"))
        self._none = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self._none)
        self.resize(440, 280)
        self.search.textChanged.connect(self._look)
        self.search.installEventFilter(self)
        self.view.clicked.connect(self._take)
        self.view.activated.connect(self._take)

    def open_above(self, point: QPoint) -> None:
        """Open with its lower left corner at ``point`` (global)."""
        self._done = False
        self.search.clear()
        self._look("")
        self.move(point.x(), max(0, point.y() - self.height()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.view.currentIndex())
                return True
            step = STEPS.get(event.key())
            if step and self.choices.rowCount():
                at = (self.view.currentIndex().row() + step) % self.choices.rowCount()
                self.view.setCurrentIndex(self.choices.index(at))
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: object) -> None:
        if not self._done:
            self._done = True
            self.left.emit()

    def _look(self, text: str) -> None:
        self.choices.look_for(self._entries(), text, self._recent)
        found = self.choices.rowCount()
        if found:
            self.view.setCurrentIndex(self.choices.index(0))
        self.view.setVisible(bool(found))
        self._none.setVisible(not found)
        self._none.setText(
            self.tr("No entry holds these words.")
            if text
            else self.tr("Your knowledge has no entries yet.")
        )

    def _take(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole) if index.isValid() else None
        if isinstance(entry, Entry):
            self._done = True
            self.hide()
            others = [one for one in self._recent if one != entry.id]
            self._recent = [entry.id, *others][:RECENT]
            self.picked.emit(entry.answer)
            self.chosen.emit(entry)
