"""The strip over every page after a safe start: what is left out, why, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.starting import StartMode
from desktop.ui.controls import button, frame, label


class SafeBanner(QFrame):
    """``normally_wanted`` and ``examine_wanted`` are its two buttons."""

    normally_wanted = Signal()
    examine_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        inside = frame("banner")
        self.words = label("", "body", wrap=True)
        self.normally = button(self.tr("Start normally"), "primary")
        self.normally.clicked.connect(self._begin)
        self.examine = button(self.tr("What is wrong?"))
        self.examine.clicked.connect(self.examine_wanted)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(label(self.tr("Safe start"), "strong"))
        text.addWidget(self.words)
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 12, 12, 12)
        around.addWidget(inside)
        row = QHBoxLayout(inside)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(10)
        row.addLayout(text, 1)
        row.addWidget(self.examine)
        row.addWidget(self.normally)
        self.hide()

    def show_start(self, mode: StartMode) -> None:
        """Say how the desk was started; nothing where it was as usual."""
        self.normally.setEnabled(True)
        self.setVisible(mode.is_safe)
        self.words.setText(
            self.tr(
                "Deskbell did not get through its last starts, so the AI is left out this time. You"
                " can read and answer everything; every question comes to you."
            )
            if mode is StartMode.SAFE
            else self.tr(
                "Deskbell did not get through its last starts, so the AI and the connection to your"
                " website are left out this time. You can read everything; messages wait, sealed."
            )
        )
        self.setAccessibleName(self.words.text())

    def _begin(self) -> None:
        self.normally.setEnabled(False)
        self.normally_wanted.emit()
