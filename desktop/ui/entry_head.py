"""The head above the editor: the entry's title and state, when it was saved, what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.entry import Entry, EntryState
from desktop.ui.controls import Elided, button, pill, restyle
from desktop.ui.head_bar import HeadBar
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.theme import Look
from desktop.ui.wording import ago


class EntryHead(HeadBar):
    """The buttons are the page's to connect."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = Elided("name")
        self._pill = pill()
        self.about = Elided("muted")
        self.discard = button(self.tr("Discard changes"))
        self.remove = button(self.tr("Delete"), "danger")
        self.history = button(self.tr("History"), tip=self.tr("Earlier versions of this entry"))
        self.save = button(self.tr("Save"), "primary", tip="Ctrl+S")
        names = QVBoxLayout()
        names.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._title)
        first.addWidget(self._pill)
        first.addStretch(1)
        names.addLayout(first)
        names.addWidget(self.about)
        self.lay_out(names, self.discard, self.remove, self.history, self.save)

    def show_entry(
        self, entry: Entry, stored: Entry | None, editor: str | None, *, dirty: bool
    ) -> None:
        """Show the entry as edited; ``stored`` is what is saved of it, by ``editor`` if known."""
        self._title.setText(one_line(entry.title, 60) or self.tr("New entry"))
        words, kind = (
            (self.tr("Not saved"), "wait")
            if dirty
            else (self.tr("Published"), "you")
            if entry.state is EntryState.PUBLISHED
            else (self.tr("Draft"), "done")
        )
        self._pill.setText(words)
        restyle(self._pill, "pill", kind)
        self.save.setEnabled(dirty)
        self.discard.setVisible(dirty)
        self.remove.setVisible(stored is not None)
        self.history.setVisible(stored is not None)
        self.about.setText(
            self.tr("A new entry. The assistant uses it once you save it.")
            if stored is None
            else self._last_saved(stored, editor)
        )
        self.fit()

    def _last_saved(self, entry: Entry, editor: str | None) -> str:
        """Say when and by whom an entry was saved, and how many versions are before that."""
        words = []
        if entry.changed_at is not None:
            when = ago(entry.changed_at, self._look.now())
            words.append(
                self.tr("Last saved: {when}, by {name}").format(
                    when=when, name=isolated(one_line(editor, 40))
                )
                if editor
                else self.tr("Last saved: {when}").format(when=when)
            )
        earlier = entry.version - 1
        if earlier == 1:
            words.append(self.tr("1 earlier version"))
        elif earlier > 1:
            words.append(self.tr("{n} earlier versions").format(n=earlier))
        return " · ".join(words)
