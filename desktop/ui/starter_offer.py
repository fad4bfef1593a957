"""What stands beside an empty list of entries: three starter sets, an import, or a first entry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.importing import Business
from desktop.ui.controls import button, frame, label


class StarterOffer(QFrame):
    """Offers a beginning while there is nothing; a quiet sentence afterwards."""

    wanted = Signal(object)
    """The kind of business whose questions are wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main")
        self.sets = {
            Business.HOTEL: button(self.tr("Hotel")),
            Business.GUESTHOUSE: button(self.tr("Guesthouse")),
            Business.SHOP: button(self.tr("Shop")),
        }
        self.take_in = button(self.tr("Import a file or a page"))
        self.add = button(self.tr("Write an entry"))
        quiet = label(self.tr("Choose an entry, or write a new one."), "muted", wrap=True)
        quiet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(quiet)
        self._stack.addWidget(self._offer())
        for business, one in self.sets.items():
            one.clicked.connect(lambda _=False, which=business: self.wanted.emit(which))

    def show_empty(self, empty: bool) -> None:
        """Offer a beginning where there is no entry at all."""
        self._stack.setCurrentIndex(1 if empty else 0)

    def _offer(self) -> QWidget:
        middle = frame("card")
        middle.setMaximumWidth(560)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Begin with what people ask everywhere"), "name", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "Take a set of questions with hints what to say, and fill in your own answers"
                    " one after the other. A question is only answered once you have filled it in."
                ),
                "muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in self.sets.values():
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(10)
        column.addWidget(label(self.tr("Or bring what you have"), "name", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "A list of answers, a house guide, or the page of your website with the"
                    " questions."
                ),
                "muted",
                wrap=True,
            )
        )
        for one in (self.take_in, self.add):
            row = QHBoxLayout()
            row.addWidget(one)
            row.addStretch(1)
            column.addLayout(row)
        room = QWidget()
        around = QVBoxLayout(room)
        around.setContentsMargins(16, 16, 16, 16)
        around.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle, 4)
        line.addStretch(1)
        around.addLayout(line)
        around.addStretch(2)
        return room
