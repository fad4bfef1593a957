"""The small window that asks what to import: a file, or one page of the owner's website."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.controls import button, label

ENDINGS = "*.pdf *.docx *.csv *.tsv *.md *.markdown *.txt *.html *.htm *.jsonl"


class ImportPlace(QDialog):
    """Sends ``chosen`` with a path or an address, then closes."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self.setMinimumWidth(460)
        self.ask_file: Callable[[], str] = self._ask
        self.file = button(self.tr("Choose a file"), "primary")
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address of the page"))
        self.address.setPlaceholderText("https://www.example.com/faq")
        self.address.setMaxLength(2_000)
        self.fetch = button(self.tr("Read the page"))
        self.close_it = button(self.tr("Cancel"))
        self.fetch.setEnabled(False)

        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Import a file"), "name"))
        column.addWidget(
            label(
                self.tr(
                    "PDF, Word, Markdown, a saved web page, plain text, or a table saved as CSV."
                    " You can also drop a file on the list of entries."
                ),
                "muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.file)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(label(self.tr("Or one page of your website"), "name"))
        column.addWidget(
            label(
                self.tr("Deskbell fetches this one page now, and nothing else."), "muted", wrap=True
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.address, 1)
        row.addWidget(self.fetch)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(
            label(
                self.tr("What is found waits for your review. Nothing is answered from it before."),
                "muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_it)
        column.addLayout(row)

        self.file.clicked.connect(self._file)
        self.fetch.clicked.connect(self._page)
        self.address.returnPressed.connect(self._page)
        self.address.textChanged.connect(lambda text: self.fetch.setEnabled(bool(text.strip())))
        self.close_it.clicked.connect(self.reject)
        self.file.setFocus()

    def _file(self) -> None:
        path = self.ask_file()
        if path:
            self.chosen.emit(path)
            self.accept()

    def _page(self) -> None:
        address = self.address.text().strip()
        if not address:
            return
        if "://" not in address:
            address = f"https://{address}"
        self.chosen.emit(address)
        self.accept()

    def _ask(self) -> str:
        kinds = self.tr("Documents ({endings});;All files (*)").format(endings=ENDINGS)
        return QFileDialog.getOpenFileName(self, self.tr("Import a file"), "", kinds)[0]
