"""The conversations of one list, in order, kept up to date row by row.

A table of plain rows for a view, testable with no window. It holds all rows and lists
those of one mode, or those that a search found.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.conversation import Mode
from desktop.domain.snapshots import Excerpt, InboxChanged, InboxRow
from desktop.ui.plain_text import one_line
from desktop.ui.theme import Look
from desktop.ui.wording import ago, mode_words, shown_name

RowRole = int(Qt.ItemDataRole.UserRole)
ExcerptRole = RowRole + 1
"""The ``Excerpt`` in which a search found its words, None where none is known."""
_MANY = 300
"""Above so many changed rows at once, sorting anew is cheaper than moving each (and Qt's views agree)."""

Index = QModelIndex | QPersistentModelIndex
_Key = tuple[float, str]


class InboxModel(QAbstractListModel):
    """Rows of ``InboxRow`` under ``RowRole``."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mode = Mode.WAITING
        self._found: frozenset[str] | None = None
        self._excerpts: dict[str, Excerpt] = {}
        self._rows: dict[str, InboxRow] = {}
        self._order: list[_Key] = []
        self._key_of: dict[str, _Key] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        row = self._rows[self._order[index.row()][1]]
        if role == RowRole:
            return row
        if role == ExcerptRole:
            return self._excerpts.get(row.conversation_id) if self._found is not None else None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.name, 80)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [shown_name(one_line(row.name, 80), self._look.guest), mode_words(row.mode)]
            words += [self.tr("unread")] if row.unread else []
            shown = self._excerpts.get(row.conversation_id) if self._found is not None else None
            snippet = shown.text if shown is not None else row.snippet
            words += [one_line(snippet, 160), ago(row.changed_at, self._look.now())]
            return ", ".join(words)
        return None

    def row_of(self, conversation_id: str) -> int:
        """Return where a conversation is listed, -1 if it is not in this list."""
        key = self._key_of.get(conversation_id)
        return -1 if key is None else bisect_left(self._order, key)

    def conversation(self, conversation_id: str) -> InboxRow | None:
        """Return the row of a conversation, listed now or not."""
        return self._rows.get(conversation_id)

    def list_mode(self, mode: Mode) -> None:
        """List the conversations of one mode, and end a search."""
        self._mode, self._found = mode, None
        self._list_anew()

    def list_found(self, ids: Iterable[str], excerpts: Mapping[str, Excerpt] | None = None) -> None:
        """List these conversations of any mode, newest first."""
        self._found = frozenset(ids)
        self._excerpts = dict(excerpts or {})
        self._list_anew()

    def named_like(self, text: str) -> list[str]:
        """Return the ids of conversations whose name holds ``text``."""
        wanted = text.casefold()
        return [
            row.conversation_id
            for row in self._rows.values()
            if wanted in shown_name(row.name, self._look.guest).casefold()
        ]

    def apply(self, change: InboxChanged) -> None:
        """Take over what changed, moving single rows where that is enough."""
        if change.complete:
            self._rows = {row.conversation_id: row for row in change.rows}
            self._list_anew()
            return
        if len(change.rows) + len(change.gone) > _MANY:
            for gone in change.gone:
                self._rows.pop(gone, None)
            self._rows.update((row.conversation_id, row) for row in change.rows)
            self._list_anew()
            return
        for gone in change.gone:
            self._take_out(gone)
            self._rows.pop(gone, None)
        for row in change.rows:
            self._put(row)

    def _put(self, row: InboxRow) -> None:
        name = row.conversation_id
        old, new = self._key_of.get(name), self._key(row) if self._listed(row) else None
        if new is None:
            # Out of the list first: while it is there, the view may ask for its row.
            self._take_out(name)
            self._rows[name] = row
            return
        self._rows[name] = row
        if old is None:
            at = bisect_left(self._order, new)
            self.beginInsertRows(QModelIndex(), at, at)
            self._order.insert(at, new)
            self._key_of[name] = new
            self.endInsertRows()
            return
        source = bisect_left(self._order, old)
        if new != old:
            target = bisect_left(self._order, new)
            # Qt wants the place before the move: 'in front of row target'. In front of itself
            # or of its follower is no move.
            moves = target not in (source, source + 1)
            if moves:
                self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
            del self._order[source]
            insort(self._order, new)
            self._key_of[name] = new
            if moves:
                self.endMoveRows()
            source = bisect_left(self._order, new)
        there = self.index(source)
        self.dataChanged.emit(there, there)

    def _take_out(self, name: str) -> None:
        key = self._key_of.get(name)
        if key is None:
            return
        at = bisect_left(self._order, key)
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._order[at]
        del self._key_of[name]
        self.endRemoveRows()

    def _list_anew(self) -> None:
        self.beginResetModel()
        self._order = sorted(self._key(row) for row in self._rows.values() if self._listed(row))
        self._key_of = {key[1]: key for key in self._order}
        self.endResetModel()

    def _listed(self, row: InboxRow) -> bool:
        if self._found is not None:
            return row.conversation_id in self._found
        return row.mode is self._mode

    def _key(self, row: InboxRow) -> _Key:
        if self._found is None and self._mode is Mode.WAITING:
            return (row.waiting_since or row.changed_at).timestamp(), row.conversation_id
        return -row.changed_at.timestamp(), row.conversation_id
