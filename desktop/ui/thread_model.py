"""The messages of the open conversation as rows, with a waiting draft as the last row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from desktop.domain.message import Message, Sender
from desktop.ui.inbox_model import Index
from desktop.ui.plain_text import drawn_part
from desktop.ui.theme import Look
from desktop.ui.wording import clock

MessageRole = int(Qt.ItemDataRole.UserRole)
NewDayRole = MessageRole + 1
"""True for the first message of a day."""


SHOWN_FIRST = 120
"""Newest messages that are laid out at once; earlier ones follow when scrolled to."""
SHOWN_MORE = 240


class ThreadModel(QAbstractListModel):
    """Rows of ``Message`` under ``MessageRole``; the draft's row has None there.

    It holds all messages and lists the newest of them, because the view measures every row
    that is listed: 5,000 at once took 1.6 s at each change of width.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._messages: tuple[Message, ...] = ()
        self._first = 0
        self._has_draft = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._messages) - self._first + self._has_draft

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        at = index.row() + self._first
        if not index.isValid() or at >= len(self._messages):
            return None
        message = self._messages[at]
        if role == MessageRole:
            return message
        if role == NewDayRole:
            return at == 0 or (
                self._messages[at - 1].at.astimezone().date() != message.at.astimezone().date()
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return drawn_part(message.text)[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            who = {
                Sender.VISITOR: self._look.guest.capitalize(),
                Sender.ASSISTANT: self.tr("AI"),
                Sender.OPERATOR: message.operator or self.tr("You"),
                Sender.NOTICE: self.tr("Notice"),
            }[message.sender]
            return f"{who}, {clock(message.at)}: {drawn_part(message.text)[0]}"
        return None

    @property
    def messages(self) -> tuple[Message, ...]:
        """All messages of the conversation, oldest first, listed or not."""
        return self._messages

    @property
    def draft_row(self) -> int:
        """The row of the draft, -1 where there is none."""
        return len(self._messages) - self._first if self._has_draft else -1

    def show_messages(self, messages: tuple[Message, ...], has_draft: bool) -> None:
        """Show these, touching only the rows that differ where the old ones are still there."""
        old = self._messages
        if old and len(messages) > len(old):
            # Earlier ones may have come before those that are known: they are listed when the
            # operator scrolls to them, so no row changes.
            known = old[0].id
            ahead = next((at for at, one in enumerate(messages) if one.id == known), 0)
            if ahead:
                old = self._messages = (*messages[:ahead], *old)
                self._first += ahead
        kept = len(old)
        if (
            not kept
            or len(messages) < kept
            or any(one.id != other.id for one, other in zip(old, messages, strict=False))
        ):
            self.beginResetModel()
            self._messages, self._has_draft = messages, has_draft
            self._first = max(0, len(messages) - SHOWN_FIRST)
            self.endResetModel()
            return
        last = kept - self._first
        if self._has_draft and not has_draft:
            self.beginRemoveRows(QModelIndex(), last, last)
            self._has_draft = False
            self.endRemoveRows()
        changed = [at for at in range(self._first, kept) if old[at] != messages[at]]
        self._messages = messages[:kept]
        for at in changed:
            there = self.index(at - self._first)
            self.dataChanged.emit(there, there)
        if len(messages) > kept:
            end = len(messages) - self._first
            self.beginInsertRows(QModelIndex(), last, end - 1)
            self._messages = messages
            self.endInsertRows()
            last = end
        if has_draft and not self._has_draft:
            self.beginInsertRows(QModelIndex(), last, last)
            self._has_draft = True
            self.endInsertRows()

    def list_earlier(self) -> bool:
        """List more of the earlier messages; False when all are listed."""
        if not self._first:
            return False
        more = min(SHOWN_MORE, self._first)
        self.beginInsertRows(QModelIndex(), 0, more - 1)
        self._first -= more
        self.endInsertRows()
        return True
