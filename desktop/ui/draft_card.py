"""The assistant's draft below the messages: send it, edit it, or throw it away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.conversation import WaitingDraft
from desktop.ui.controls import button, label, readable
from desktop.ui.fonts import font
from desktop.ui.message_layout import READABLE
from desktop.ui.plain_text import drawn_part, one_line
from desktop.ui.theme import Look


class DraftCard(QFrame):
    """Only the operator sees it; nothing leaves without a press of Send."""

    sent = Signal()
    edited = Signal()
    discarded = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("draft")
        self.setAccessibleName(self.tr("Draft for you"))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 11)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(self.tr("Draft for you"), "draft"))
        self._alone = label(self.tr("· only you can see this"))
        head.addWidget(self._alone, 1)
        column.addLayout(head)
        self.text = readable(role="")
        column.addWidget(self.text)
        self._source = label("", "chip")
        source = QHBoxLayout()
        source.addWidget(self._source)
        source.addStretch(1)
        column.addLayout(source)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.send = button(self.tr("Send"), "primary", small=True)
        self.edit = button(self.tr("Edit"), small=True)
        self.discard = button(self.tr("Discard"), small=True)
        self.send.setAccessibleName(self.tr("Send the draft"))
        self.edit.setAccessibleName(self.tr("Edit the draft"))
        self.discard.setAccessibleName(self.tr("Discard the draft"))
        for one in (self.send, self.edit, self.discard):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.send.setToolTip(self.tr("Send the draft as it is (Ctrl+Shift+Enter)"))
        # Not shown, it has no key either: a draft can't be sent unseen.
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.send.click)
        self.send.clicked.connect(self.sent)
        self.edit.clicked.connect(self.edited)
        self.discard.clicked.connect(self.discarded)

    def show_draft(self, draft: WaitingDraft) -> None:
        """Show a draft; what is sent is the whole of it, what is drawn is capped."""
        self.text.setText(drawn_part(draft.text)[0])
        self.send.show()
        self.edit.show()
        titles = list(dict.fromkeys(one_line(one.title, 60) for one in draft.evidence))
        self._source.setText(" · ".join(titles[:3]))
        self._source.setVisible(bool(titles))

    def show_writing(self, text: str) -> None:
        """Show a draft while it is written: it can be stopped, and nothing else."""
        self.text.setText(drawn_part(text)[0])
        self._source.hide()
        self.send.hide()
        self.edit.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colours.colour("ai"), 1.3)
        pen.setDashPattern([3, 2.4])
        painter.setPen(pen)
        painter.setBrush(colours.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)

    def fit(self, room: float) -> tuple[int, int]:
        """Take the width and height it needs in a conversation of ``room`` pixels; return both."""
        buttons = sum(one.sizeHint().width() for one in (self.send, self.edit, self.discard))
        width = round(min(READABLE, max(260.0, buttons + 2 * 8 + 2 * 14, room * 0.78)))
        # Not QLabel.heightForWidth: it answers for the width that the label had before.
        text = QFontMetrics(font()).boundingRect(
            QRect(0, 0, width - 28, 1_000_000), Qt.TextFlag.TextWordWrap, self.text.text()
        )
        self.text.setFixedHeight(max(20, text.height() + 2))
        self.setFixedWidth(width)
        self._column.invalidate()
        return width, self.sizeHint().height()
