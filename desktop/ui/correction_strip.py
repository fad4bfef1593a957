"""'Wrong' on an answer of the AI: what was asked and answered, above the entry it came from.

From here the entry is saved and the visitor gets the corrected answer, marked as edited.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.entry import Entry
from desktop.domain.teaching import Correction
from desktop.domain.trust import CorrectAnswer
from desktop.ui.controls import button, frame, label, readable
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.sending import Send
from desktop.ui.theme import Look


class CorrectionStrip(QFrame):
    """Shown while an answer is being corrected."""

    sent = Signal()
    """Save the entry and send the correction."""
    left = Signal()
    """Put it off: nothing is sent."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._waits_for = ""
        self.correction: Correction | None = None
        strip = frame("banner")
        self.words = readable(role="body")
        self.send = button(self.tr("Save and send the correction"), "primary", small=True)
        self.leave = button(self.tr("Not now"), small=True)
        self._head = label(self.tr("This answer was wrong."), "warning")
        around = QVBoxLayout(self)
        around.setContentsMargins(20, 14, 20, 0)
        around.addWidget(strip)
        column = QVBoxLayout(strip)
        column.setContentsMargins(14, 9, 10, 10)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._head, 1)
        row.addWidget(self.leave)
        row.addWidget(self.send)
        column.addLayout(row)
        column.addWidget(self.words)
        self.send.clicked.connect(self.sent)
        self.leave.clicked.connect(self.left)
        self.hide()

    def show_correction(self, correction: Correction | None) -> None:
        """Show what was asked and answered, or nothing."""
        self.correction, self._waits_for = correction, ""
        self.setVisible(correction is not None)
        if correction is None:
            return
        asked = isolated(one_line(correction.question, 200))
        told = isolated(one_line(correction.answer, 240))
        self.words.setText(
            self.tr(
                "Asked: “{asked}” The AI answered: “{told}” Put it right below; the {guest} gets your answer in its place, marked as edited."
            ).format(asked=asked, told=told, guest=self._look.guest)
        )

    def wait_for(self, entry_id: str) -> None:
        """Send the correction once this entry is saved; none with an empty id."""
        self._waits_for = entry_id

    def entry_saved(self, entry: Entry) -> None:
        """Send the entry's answer in the place of the wrong one, where it was waited for.

        Only now: what the visitor reads is what the knowledge says.
        """
        if self.correction is None or self._waits_for != entry.id:
            return
        wrong, self._waits_for = self.correction, ""
        self._send(CorrectAnswer(wrong.conversation_id, wrong.message_id, entry.answer))
        self.show_correction(None)

    def allow(self, ready: bool) -> None:
        """Say whether there is an answer that can be sent."""
        self.send.setEnabled(ready)
