"""The line for the owner's website, to read and to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.controls import button


class TagLine(QWidget):
    """The line and its button; what is copied is the whole line."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(self.tr("The line for your website"))
        self.copy = button(self.tr("Copy"), small=True)
        self.copy.setAccessibleName(self.tr("Copy the line for your website"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.line.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy)

    def show_tag(self, tag: str) -> None:
        """Show the line from its beginning; '' has nothing to copy."""
        self.line.setText(tag)
        self.line.setCursorPosition(0)
        self.copy.setEnabled(bool(tag))
