"""The strip at the lower left that tells the operator of a success or a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.controls import button, label, restyle
from desktop.ui.plain_text import harmless
from desktop.ui.spoken import spoken

if TYPE_CHECKING:
    from desktop.domain.snapshots import Told

LEFT, WIDTH, ABOVE = 224, 300, 88
"""Over the end of the list: there it covers neither the reply field nor a button."""
SHOWN_FOR = 6_000
"""Milliseconds for a success. A problem stays until it is closed."""


class ToldStrip(QFrame):
    """Shows one sentence at a time over the lower end of the list; problems queue up."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window_below = window
        self.setObjectName("told")
        self._problems: list[str] = []
        self._covered = False
        self.words = label("", "", wrap=True)
        self.close_it = button(self.tr("Close"), "plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_it)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self._next)
        self.close_it.clicked.connect(self._next)
        window.installEventFilter(self)
        self.hide()

    def cover(self, covered: bool) -> None:
        """Say nothing while the pages are covered: a sentence may name a visitor."""
        self._covered = covered
        self.setVisible(not covered and bool(self._problems or self._timer.isActive()))

    def tell(self, told: Told) -> None:
        """Show a sentence. A success never hides a problem that is not read."""
        sentence = harmless(spoken(told.sentence))[:600]
        if told.problem:
            if sentence in self._problems:
                return
            self._problems.append(sentence)
            if len(self._problems) == 1:
                self._show(sentence, True)
        elif not self._problems:
            self._show(sentence, False)
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, sentence: str, problem: bool) -> None:
        self._timer.stop()
        restyle(self, "problem", "true" if problem else "false")
        for child in (self.words, self.close_it):
            child.style().unpolish(child)
            child.style().polish(child)
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self._place()
        self.setVisible(not self._covered)
        self.raise_()

    def _place(self) -> None:
        room = self.window_below.size()
        wide = WIDTH
        self.setFixedWidth(wide)
        inside = wide - 16 - 10 - 12 - self.close_it.sizeHint().width()
        tall = max(self.words.heightForWidth(inside), self.close_it.sizeHint().height()) + 22
        self.setFixedHeight(tall)
        self.move(LEFT, room.height() - tall - ABOVE)

    def _next(self) -> None:
        if self._problems:
            self._problems.pop(0)
        if self._problems:
            self._show(self._problems[0], True)
        else:
            self.hide()
