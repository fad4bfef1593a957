"""Shows what differs between two versions: gone is struck through, new is underlined.

By format, not by colour alone, and never as HTML: what visitors and owners wrote stays text.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.domain.entry import Entry
from desktop.domain.versions import differences
from desktop.ui.plain_text import harmless
from desktop.ui.teaching_words import field_name, value_words
from desktop.ui.theme import Look


class DifferenceView(QTextEdit):
    """A text to read: field by field, what was and what is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("What differs"))

    def show_differences(self, older: Entry, newer: Entry) -> None:
        """Show what changed from ``older`` to ``newer``."""
        self.clear()
        cursor = self.textCursor()
        found = differences(older, newer)
        if not found:
            cursor.insertText(self.tr("Nothing differs."), self._face("muted"))
        for at, one in enumerate(found):
            if at:
                cursor.insertText("\n\n", self._face("ink"))
            cursor.insertText(field_name(one.field) + "\n", self._face("muted", bold=True))
            for piece in one.pieces:
                text = harmless(value_words(piece.text))
                cursor.insertText(text, self._of(piece.kind))
                if len(one.pieces) > 1 and one.field not in ("title", "questions", "answer"):
                    cursor.insertText("  ", self._face("ink"))
        self._to_start()

    def show_whole(self, entry: Entry) -> None:
        """Show the first version, to which nothing can be compared."""
        self.clear()
        cursor = self.textCursor()
        asked = "\n".join(entry.questions)
        for field, text in (("title", entry.title), ("questions", asked), ("answer", entry.answer)):
            cursor.insertText(field_name(field) + "\n", self._face("muted", bold=True))
            cursor.insertText(harmless(text) + "\n\n", self._face("ink"))
        self._to_start()

    def _to_start(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _of(self, kind: str) -> QTextCharFormat:
        if kind == "gone":
            made = self._face("brass")
            made.setFontStrikeOut(True)
            made.setBackground(self._look.colours.colour("brass_soft"))
        elif kind == "new":
            made = self._face("accent")
            made.setFontUnderline(True)
            made.setBackground(self._look.colours.colour("accent_soft"))
        else:
            made = self._face("ink")
        return made

    def _face(self, ink: str, *, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._look.colours.colour(ink))
        if bold:
            made.setFontWeight(QFont.Weight.DemiBold)
        return made
