"""Questions put to the operator in a small window, without holding anything up.

The window is opened, not waited for: snapshots go on arriving while it is there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.plain_text import broken, harmless


def confirm(
    parent: QWidget, question: str, explanation: str, yes: str, then: Callable[[], None]
) -> QMessageBox:
    """Ask before something that can't be undone; ``then`` is called when ``yes`` is pressed."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Deskbell")
    box.setText(question)
    box.setInformativeText(explanation)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    agree.setProperty("kind", "danger")
    stay = box.addButton(
        QCoreApplication.translate("questions", "Cancel"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    agree.clicked.connect(then)
    box.open()
    return box


def show_whole(parent: QWidget, title: str, text: str) -> QDialog:
    """Show the whole of a text, to read, select and copy."""
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(title)
    window.resize(560, 420)
    edit = QPlainTextEdit()
    edit.setReadOnly(True)
    edit.setAccessibleName(title)
    edit.setPlainText(broken(harmless(text)))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(window.reject)
    column = QVBoxLayout(window)
    column.addWidget(edit)
    column.addWidget(buttons)
    window.open()
    edit.setFocus()
    return window
