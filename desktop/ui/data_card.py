"""Visitors' data in the settings: one person's data, who has looked, every connection, and the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from desktop.ui.controls import button, label


class DataCard(QFrame):
    """Four buttons, each with a sentence about what it opens."""

    person_wanted = Signal()
    access_wanted = Signal()
    ledger_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.person = button(self.tr("Find a person's data…"))
        self.access = button(self.tr("Who has looked…"))
        self.ledger = button(self.tr("Every connection…"))
        self.stop = button(self.tr("Stop using Deskbell…"), "danger")
        self.person.clicked.connect(self.person_wanted)
        self.access.clicked.connect(self.access_wanted)
        self.ledger.clicked.connect(self.ledger_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for row, (one, words) in enumerate(
            (
                (
                    self.person,
                    self.tr("Somebody asks what you keep of them: hand it over, or erase it."),
                ),
                (self.access, self.tr("Who opened which conversation, and when.")),
                (self.ledger, self.tr("Whom this PC has contacted, why, and what was refused.")),
                (self.stop, self.tr("Erases everything on this PC, and the keys.")),
            )
        ):
            grid.addWidget(one, row, 0)
            grid.addWidget(label(words, "muted", wrap=True), row, 1)
