"""Help in the settings: the way to the doctor."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.ui.controls import button, label


class HelpCard(QFrame):
    """One sentence and one button."""

    examine_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.examine = button(self.tr("Look at this PC…"))
        self.examine.clicked.connect(self.examine_wanted)
        row = QHBoxLayout()
        row.addWidget(self.examine)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(9)
        column.addWidget(
            label(
                self.tr(
                    "Deskbell looks at memory, disk, keys, conversations, models, relay, e-mail and"
                    " your website, and says what is wrong and how to mend it. It changes nothing."
                ),
                "body",
                wrap=True,
            )
        )
        column.addLayout(row)
