"""A text to read that is as tall as it needs, with one sentence in it marked. Plain text only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from desktop.ui.plain_text import harmless
from desktop.ui.theme import Look


class MarkedText(QTextEdit):
    """Shows a text; ``colour`` names the ink of what is marked."""

    def __init__(self, look: Look, name: str, *, colour: str = "ai") -> None:
        super().__init__()
        self._look, self._colour, self._marked = look, colour, ""
        self.setReadOnly(True)
        self.setObjectName("marked")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        look.changed.connect(self._mark)

    @property
    def marked(self) -> str:
        """What is marked, as it stands in the text; empty for nothing."""
        return self._marked

    def show_text(self, text: str, marked: str = "") -> None:
        """Show ``text`` with the first ``marked`` in it, if it is there."""
        plain = harmless(text)
        self._marked = harmless(marked) if marked and harmless(marked) in plain else ""
        self.setPlainText(plain)
        self._mark()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(40, self.viewport().width()))
        tall = round(self.document().size().height()) + 2
        if tall != self.height():
            self.setFixedHeight(tall)

    def _mark(self) -> None:
        at = self.toPlainText().find(self._marked) if self._marked else -1
        if at < 0:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + len(self._marked), QTextCursor.MoveMode.KeepAnchor)
        made = QTextCharFormat()
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setForeground(self._look.colours.colour(self._colour))
        cursor.mergeCharFormat(made)
