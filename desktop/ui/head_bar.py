"""The bar above a page's main part: names at the left, buttons at the right, or below them.

Where the window is narrow or the words are long the buttons go below, so that none is cut.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QPushButton, QWidget

LEAST = 210
"""Pixels that the names get at least beside the buttons."""


class HeadBar(QFrame):
    """Lays out ``names`` and ``buttons``."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("top")
        self._names = QWidget()
        self._buttons = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 15, 20, 15)
        self._row.setSpacing(8)
        self._row.addWidget(self._names, 1)
        self._row.addWidget(self._buttons)

    def lay_out(self, names: QLayout, *buttons: QPushButton) -> None:
        """Put them in; once."""
        names.setContentsMargins(0, 0, 0, 0)
        self._names.setLayout(names)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for one in buttons:
            row.addWidget(one)
        row.addStretch(1)

    def fit(self) -> None:
        """Find the place of the buttons again, after some were shown or hidden."""
        needed = LEAST + self._buttons.sizeHint().width() + 48
        below = self.width() < needed
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
