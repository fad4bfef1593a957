"""The bar above a page's main part: names at the left, buttons at the right, or below them.

Where the window is narrow or the words are long the buttons go below, in two columns if need
be, so that none is cut.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLayout, QPushButton, QWidget

LEAST = 210
"""Pixels that the names get at least beside the buttons."""
SIDE = 20
GAP = 8


class HeadBar(QFrame):
    """Lays out ``names`` and ``buttons``."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("top")
        self._names = QWidget()
        self._room = QWidget()
        self._buttons: tuple[QPushButton, ...] = ()
        self._grid = QGridLayout(self._room)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(SIDE, 15, SIDE, 15)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._names, 1)
        self._row.addWidget(self._room)

    def lay_out(self, names: QLayout, *buttons: QPushButton) -> None:
        """Put them in; once."""
        names.setContentsMargins(0, 0, 0, 0)
        self._names.setLayout(names)
        self._buttons = buttons
        self.fit()

    def fit(self) -> None:
        """Find the place of the buttons again, after some were shown or hidden."""
        shown = [one for one in self._buttons if not one.isHidden()]
        needed = sum(one.sizeHint().width() + GAP for one in shown)
        room = self.width() - 2 * SIDE
        columns = len(self._buttons) if needed <= room else 2
        for at, one in enumerate([*shown, *(one for one in self._buttons if one.isHidden())]):
            self._grid.addWidget(one, at // columns, at % columns)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom
            if needed + LEAST > room
            else QBoxLayout.Direction.LeftToRight
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
