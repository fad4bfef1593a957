"""The card above the foot of the list of entries: an import that runs, and what waits for a person."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from desktop.domain.importing import ImportEnded, ImportProgress
from desktop.ui import import_words
from desktop.ui.controls import button, card, label
from desktop.ui.questions import show_whole
from desktop.ui.spoken import locale, spoken


class ImportStrip(QFrame):
    """Up to three short rows; hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._left_out: tuple[str, ...] = ()
        self._heading = ""
        self.told = label("", "body", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the import is"))
        self.stop = button(self.tr("Stop"), small=True)
        self.lines = button(self.tr("Show the lines"), small=True)
        self.hide_it = button(self.tr("Close"), small=True)
        self.to_review = label("", "strong", wrap=True)
        self.review = button(self.tr("Review"), "primary", small=True)
        self.to_fill_in = label("", "strong", wrap=True)
        self.fill_in = button(self.tr("Next to fill in"), small=True)

        self._import = card(self.told, self.bar)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        for one in (self.lines, self.stop, self.hide_it):
            below.addWidget(one)
        layout = self._import.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(below)
        self._review = _row(self.to_review, self.review)
        self._fill_in = _row(self.to_fill_in, self.fill_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        for part in (self._import, self._review, self._fill_in):
            part.hide()
            column.addWidget(part)
        self.hide()
        self.hide_it.clicked.connect(self._close)
        self.lines.clicked.connect(self._show_lines)

    def show_progress(self, progress: ImportProgress) -> None:
        """Show an import that runs."""
        self.told.setText(import_words.running(progress))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.bar.show()
        self.stop.show()
        self.lines.hide()
        self.hide_it.hide()
        self._import.show()
        self._fit()

    def _show_lines(self) -> None:
        told = [spoken(one) for one in self._left_out]
        show_whole(self, self._heading, "\n".join(told))

    def show_ended(self, result: ImportEnded) -> None:
        """Show how an import ended, until it is closed."""
        self.told.setText(import_words.ended(result))
        self._heading = self.tr("Lines that were left out")
        self._left_out = result.left_out
        self.bar.hide()
        self.stop.hide()
        self.lines.setVisible(bool(result.left_out))
        self.hide_it.show()
        self._import.show()
        self._fit()

    def show_waiting(self, to_review: int, to_fill_in: int) -> None:
        """Show how many drafts wait for review, and how many questions for an answer."""
        self.to_review.setText(
            self.tr("1 draft to review")
            if to_review == 1
            else self.tr("{count} drafts to review").format(count=locale().toString(to_review))
        )
        self.to_fill_in.setText(
            self.tr("1 question without an answer")
            if to_fill_in == 1
            else self.tr("{count} questions without an answer").format(
                count=locale().toString(to_fill_in)
            )
        )
        self._review.setVisible(to_review > 0)
        self._fill_in.setVisible(to_fill_in > 0)
        self._fit()

    def _close(self) -> None:
        self._import.hide()
        self._fit()

    def _fit(self) -> None:
        parts = (self._import, self._review, self._fill_in)
        self.setVisible(any(not part.isHidden() for part in parts))


def _row(words: QLabel, then: QPushButton) -> QFrame:
    made = card()
    made.setObjectName("card")
    layout = made.layout()
    assert isinstance(layout, QVBoxLayout)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(words, 1)
    row.addWidget(then)
    layout.addLayout(row)
    return made
