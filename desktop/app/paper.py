"""Text on A4 paper as PDF, by Qt: headings, paragraphs, small print. It fetches nothing.

What a visitor wrote is set as text, never read as markup. The fonts are embedded. Works on any
thread, and in a command that has no window.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

FONTS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Noto Sans CJK KR", "Malgun Gothic")
NO_SPACE = 28


class Paper:
    """Collects what stands on the pages; :meth:`write` makes the file."""

    def __init__(self, title: str) -> None:
        _begin_qt()
        from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

        self._title = title
        self._document = QTextDocument()
        self._document.setDefaultFont(QFont(list(FONTS), 10))
        self._cursor = QTextCursor(self._document)
        self._plain, self._strong, self._small = (QTextCharFormat() for _ in range(3))
        self._strong.setFontWeight(QFont.Weight.DemiBold)
        self._small.setFontPointSize(8)
        self._head = QTextCharFormat(self._strong)
        self._head.setFontPointSize(15)
        self._put(title, self._head)

    def heading(self, text: str) -> None:
        """Add a heading, with room above it."""
        self._put("", self._plain)
        self._put(text, self._strong)

    def text(self, text: str) -> None:
        """Add a paragraph."""
        self._put(text, self._plain)

    def small(self, text: str) -> None:
        """Add a line of small print."""
        self._put(text, self._small)

    def write(self, path: Path) -> None:
        """Write the pages.

        Raises:
            OSError: If the file can't be written.
        """
        from PySide6.QtCore import QMarginsF
        from PySide6.QtGui import QPageSize, QPdfWriter

        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(18, 18, 18, 18))
        writer.setTitle(self._title)
        writer.setCreator("Deskbell")
        self._document.print_(writer)
        del writer
        if not path.is_file() or not path.stat().st_size:
            raise OSError(NO_SPACE, "the file could not be written", str(path))

    def _put(self, text: str, look: QTextCharFormat) -> None:
        # Half a surrogate pair, which JSON from a stranger can carry, can't be drawn.
        self._cursor.insertText(text.encode("utf-8", "replace").decode() + "\n", look)


def _begin_qt() -> None:
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        return
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    global _application
    _application = QGuiApplication(["deskbell"])


_application: object = None
"""Kept alive for as long as the process: fonts need it."""
