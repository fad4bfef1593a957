"""The strip above the editor: another entry has changes that are not saved yet."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.ui.controls import button, frame, label
from desktop.ui.plain_text import isolated


class LeftBehindStrip(QFrame):
    """Offers to go back to that entry, or to save it from here."""

    def __init__(self) -> None:
        super().__init__()
        self.entry_id = ""
        strip = frame("banner")
        around = QVBoxLayout(self)
        around.setContentsMargins(20, 14, 20, 0)
        around.addWidget(strip)
        self.words = label("", "", wrap=True)
        self.go_back = button(self.tr("Go back to it"), small=True)
        self.save = button(self.tr("Save it"), "primary", small=True)
        row = QHBoxLayout(strip)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.go_back)
        row.addWidget(self.save)
        self.hide()

    def show_entry(self, entry_id: str, title: str, *, can_save: bool) -> None:
        """Name the entry that was left."""
        self.entry_id = entry_id
        self.words.setText(
            self.tr("Your changes to {title} are kept, but not saved yet.").format(
                title=isolated(title)
            )
        )
        self.save.setVisible(can_save)
        self.show()
