"""The line above the reply field that offers for ten seconds to take a reply back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.domain.message import Message
from desktop.domain.patience import UNDO
from desktop.ui.controls import button, label
from desktop.ui.theme import Look


class UndoStrip(QFrame):
    """Hidden but for the seconds after a reply. The message has left; undoing says so."""

    taken_back = Signal(tuple, str)
    """The ids of the messages of one reply, and what it said."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._last: tuple[Message, ...] = ()
        self.words = label("", "muted")
        self.button = button(
            self.tr("Undo"), small=True, tip=self.tr("Take the reply back (Ctrl+U)")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 8)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.button)
        row.addStretch(1)
        self.button.clicked.connect(self.press)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_messages(self, messages: tuple[Message, ...]) -> None:
        """Offer to take back the newest message, where it is ours and was sent just now."""
        last = messages[-1] if messages else None
        if last is None or not last.is_ours or last.edited:
            self._end()
            return
        left = last.at + UNDO - self._look.now()
        if not UNDO >= left > 0 * UNDO:
            self._end()
            return
        # A long reply goes out in several messages of one moment.
        self._last = tuple(one for one in messages[-20:] if one.is_ours and one.at == last.at)
        guest = self._look.guest
        self.words.setText(
            self.tr("Sent. The {guest} sees it if you take it back.").format(guest=guest)
        )
        self._timer.start(round(left.total_seconds() * 1000))
        self.show()

    def press(self) -> None:
        """Take the reply back, where that is offered."""
        if self.isHidden():
            return
        ids = tuple(one.id for one in self._last)
        text = "\n\n".join(one.text for one in self._last)
        self._end()
        self.taken_back.emit(ids, text)

    def _end(self) -> None:
        self._last = ()
        self._timer.stop()
        self.hide()
