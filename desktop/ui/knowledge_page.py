"""The knowledge page: the list beside the editor, saving, trying, import and export.

Unsaved changes live here, by entry, until they are saved or thrown away: choosing another
entry never loses them.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry, EntryState
from desktop.domain.intents import DeleteEntry, ExportKnowledge, SaveEntry
from desktop.domain.snapshots import EntrySaved, KnowledgeShown, QuestionTried, Snapshot
from desktop.ui.controls import Elided, button, frame, label, pill, restyle
from desktop.ui.entry_editor import EntryEditor
from desktop.ui.import_desk import ImportDesk
from desktop.ui.knowledge_list import WIDTH as LIST_WIDTH
from desktop.ui.knowledge_list import KnowledgeList, ListedEntry
from desktop.ui.pages import PageWidget
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.questions import confirm
from desktop.ui.sending import Send
from desktop.ui.starter_offer import StarterOffer
from desktop.ui.theme import Look
from desktop.ui.try_box import TryBox
from desktop.ui.wording import ago

NARROW = 640
"""Below this width the try box stands under the form, not beside it."""
FILES = "JSON Lines (*.jsonl);;CSV (*.csv);;Markdown (*.md);;All files (*)"


class KnowledgePage(PageWidget):
    """Shows all entries and edits one at a time."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._stored: dict[str, Entry] = {}
        self._used: dict[str, int] = {}
        self._unsaved: dict[str, tuple[Entry, int]] = {}
        """By entry id: the entry as edited, and the version it was edited from."""
        self._open: str | None = None
        self.ask_save: Callable[[], str] = self._save_dialog

        self.list = KnowledgeList(look)
        self.editor = EntryEditor(look)
        self.try_box = TryBox(look, send)
        self._title = Elided("name")
        self._pill = pill()
        self.about = Elided("muted")
        self.discard = button(self.tr("Discard changes"))
        self.remove = button(self.tr("Delete"), "danger")
        self.save = button(self.tr("Save"), "primary", tip="Ctrl+S")
        self.left_behind, self._left_words, self.go_back, self.save_left = self._strip()
        self._left_id = ""

        self._stack = QStackedWidget()
        offer = StarterOffer()
        self._stack.addWidget(offer)
        self._stack.addWidget(self._main())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.importing = ImportDesk(self, self.list, self._stack, offer, look, send)

        self.list.chosen.connect(self.open)
        self.list.add.clicked.connect(lambda: self.begin("", ""))
        self.list.put_out.clicked.connect(self._export)
        self.editor.changed.connect(self._edited)
        self.save.clicked.connect(self.save_now)
        self.discard.clicked.connect(self._discard)
        self.remove.clicked.connect(self._delete)
        self.go_back.clicked.connect(lambda: self.open(self._left_id))
        self.save_left.clicked.connect(lambda: self._save(self._left_id))

    def receive(self, snapshot: Snapshot) -> None:
        """Show what concerns the knowledge."""
        self.importing.receive(snapshot)
        match snapshot:
            case KnowledgeShown():
                self.show_knowledge(snapshot)
            case EntrySaved():
                self.show_saved(snapshot)
            case QuestionTried():
                self.show_tried(snapshot)

    def search_field(self) -> QLineEdit:
        """Return the field that Ctrl+K goes to."""
        return self.list.search

    def _main(self) -> QFrame:
        top = frame("top")
        row = QHBoxLayout(top)
        row.setContentsMargins(20, 15, 20, 15)
        row.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._title)
        first.addWidget(self._pill)
        first.addStretch(1)
        names.addLayout(first)
        names.addWidget(self.about)
        row.addLayout(names, 1)
        for one in (self.discard, self.remove, self.save):
            row.addWidget(one)
        form = QWidget()
        self._form = QBoxLayout(QBoxLayout.Direction.LeftToRight, form)
        self._form.setContentsMargins(0, 0, 10, 0)
        self._form.setSpacing(0)
        self._form.addWidget(self.editor, 1)
        right = QVBoxLayout()
        right.setContentsMargins(10, 18, 10, 18)
        right.addWidget(self.try_box)
        right.addStretch(1)
        self._form.addLayout(right)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(form)
        main = frame("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.left_behind)
        column.addWidget(scroll, 1)
        return main

    def _strip(self) -> tuple[QFrame, QLabel, QPushButton, QPushButton]:
        room, strip = QFrame(), frame("banner")
        around = QVBoxLayout(room)
        around.setContentsMargins(20, 14, 20, 0)
        around.addWidget(strip)
        words = label("", "", wrap=True)
        back = button(self.tr("Go back to it"), small=True)
        keep = button(self.tr("Save it"), "primary", small=True)
        row = QHBoxLayout(strip)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(words, 1)
        row.addWidget(back)
        row.addWidget(keep)
        room.hide()
        return room, words, back, keep

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() - LIST_WIDTH < NARROW
        self._form.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self.try_box.setFixedWidth(min(self.width() - LIST_WIDTH - 40, 600) if narrow else 300)

    @property
    def unsaved(self) -> tuple[Entry, ...]:
        """Entries with changes that are not saved."""
        edited = tuple(entry for entry, _ in self._unsaved.values())
        return (*edited, *self.importing.unsaved)

    def show_knowledge(self, shown: KnowledgeShown) -> None:
        """Show these entries. What is being edited stays as it was typed."""
        self._stored = {entry.id: entry for entry in shown.entries}
        self._used = dict(shown.used)
        self._relist()
        if self._open is not None and self._open not in self._unsaved:
            if self._open in self._stored:
                self._fill()
            else:
                self._open = None
        if self._open is None:
            first = self.list.first()
            if first is not None:
                self.open(first)
            else:
                self._stack.setCurrentIndex(0)

    def show_saved(self, saved: EntrySaved) -> None:
        """Say that an entry is stored, and whether the assistant finds it already."""
        entry = saved.entry
        self._stored[entry.id] = entry
        edited = self._unsaved.get(entry.id)
        if edited is not None:
            if _same(edited[0], entry):
                del self._unsaved[entry.id]
            else:
                # Typed on while it was being saved: these changes now follow that version.
                self._unsaved[entry.id] = (edited[0], entry.version)
        self._relist()
        if entry.id == self._left_id:
            self.left_behind.hide()
        if entry.id == self._open:
            if entry.id not in self._unsaved:
                self._fill()
            self._show_head()
            if entry.id not in self._unsaved:
                if entry.state is EntryState.DRAFT:
                    self.about.setText(self.tr("Saved · the assistant does not use drafts"))
                elif saved.searchable:
                    self.about.setText(self.tr("Saved · the assistant uses it now"))
                else:
                    self.about.setText(self.tr("Saved · the assistant is reading it"))

    def show_tried(self, tried: QuestionTried) -> None:
        """Show what the assistant makes of a question that was tried."""
        self.try_box.show_tried(tried)

    def open(self, entry_id: str) -> None:
        """Open an entry in the editor. Changes in the one before are kept, and told."""
        if entry_id == self._open or self._entry(entry_id) is None:
            return
        before = self._open
        self._open = entry_id
        left = before is not None and before in self._unsaved
        self.left_behind.setVisible(left)
        if left and before is not None:
            self._left_id = before
            self._left_words.setText(
                self.tr("Your changes to {title} are kept, but not saved yet.").format(
                    title=isolated(self._called(before))
                )
            )
            self.save_left.setVisible(not self._problem(self._unsaved[before][0]))
        self._fill()
        self.list.mark_open(entry_id, show_list=True)
        self._stack.setCurrentIndex(1)

    def begin(self, question: str, answer: str) -> None:
        """Open a new entry, with what a conversation already says about it."""
        title = one_line(question, 60).rstrip("?!. ")
        entry = Entry(
            id=f"entry-{secrets.token_hex(8)}",
            title=title[:1].upper() + title[1:],
            questions=tuple(filter(None, (one_line(question, 400),))),
            answer=answer.strip(),
            version=0,
        )
        self._unsaved[entry.id] = (entry, 0)
        self._relist()
        self.open(entry.id)
        self.editor.title.setFocus()
        self.editor.title.selectAll()

    def save_now(self) -> None:
        """Save what is in the editor, or say what is missing."""
        if self._open is None or self._open not in self._unsaved:
            return
        problem = self.editor.problem()
        if problem:
            self.about.setText(problem)
            return
        self._save(self._open)

    def _save(self, entry_id: str) -> None:
        if entry_id not in self._unsaved:
            return
        entry, based_on = self._unsaved[entry_id]
        if not entry.questions:
            entry = replace(entry, questions=(entry.title,))
            self._unsaved[entry_id] = (entry, based_on)
            if entry_id == self._open:
                self._fill()
        self.about.setText(self.tr("Saving…"))
        self._send(SaveEntry(entry, based_on))

    def _edited(self) -> None:
        if self._open is None:
            return
        entry, stored = self.editor.entry(), self._stored.get(self._open)
        if stored is not None and _same(entry, stored):
            self._unsaved.pop(self._open, None)
        else:
            known = self._unsaved.get(self._open)
            based_on = known[1] if known else (stored.version if stored else 0)
            self._unsaved[self._open] = (entry, based_on)
        self._relist()
        self._show_head()

    def _discard(self) -> None:
        if self._open is None:
            return
        self._unsaved.pop(self._open, None)
        if self._open not in self._stored:
            self._close()
            return
        self._fill()
        self._relist()

    def _delete(self) -> None:
        gone = self._open
        if gone is None:
            return
        if gone not in self._stored:
            self._discard()
            return

        def delete() -> None:
            self._unsaved.pop(gone, None)
            self._send(DeleteEntry(gone))

        confirm(
            self,
            self.tr("Delete {title}?").format(title=isolated(self._called(gone))),
            self.tr("The assistant stops using it at once."),
            self.tr("Delete"),
            delete,
        )

    def _close(self) -> None:
        self._open = None
        self._relist()
        first = self.list.first()
        if first is not None:
            self.open(first)
        else:
            self._stack.setCurrentIndex(0)

    def _fill(self) -> None:
        entry = self._entry(self._open)
        if entry is not None:
            if not _same_or_typed(self.editor, entry):
                self.editor.show_entry(entry)
            self._show_head()

    def _show_head(self) -> None:
        entry = self._entry(self._open)
        if entry is None:
            return
        dirty = entry.id in self._unsaved
        new = entry.id not in self._stored
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
        self.remove.setVisible(not new)
        if new:
            self.about.setText(self.tr("A new entry. The assistant uses it once you save it."))
        else:
            version = self.tr("Version {n}").format(n=self._stored[entry.id].version)
            changed = self._stored[entry.id].changed_at
            if changed is not None:
                when = ago(changed, self._look.now())
                version += " · " + self.tr("last saved: {when}").format(when=when)
            self.about.setText(version)

    def _relist(self) -> None:
        entries = [
            ListedEntry(
                self._unsaved[entry.id][0] if entry.id in self._unsaved else entry,
                self._used.get(entry.id, 0),
                entry.id in self._unsaved,
            )
            for entry in self._stored.values()
        ]
        entries += [
            ListedEntry(entry, 10**9, True)
            for entry, _ in self._unsaved.values()
            if entry.id not in self._stored
        ]
        self.list.show_entries(entries)
        self.list.mark_open(self._open)

    def _entry(self, entry_id: str | None) -> Entry | None:
        if entry_id is None:
            return None
        edited = self._unsaved.get(entry_id)
        return edited[0] if edited else self._stored.get(entry_id)

    def _called(self, entry_id: str) -> str:
        entry = self._entry(entry_id)
        return (one_line(entry.title, 60) if entry else "") or self.tr("this entry")

    def _problem(self, entry: Entry) -> bool:
        return not (entry.title and entry.answer)

    def _export(self) -> None:
        path = self.ask_save()
        if path:
            self._send(ExportKnowledge(path))

    def _save_dialog(self) -> str:
        return QFileDialog.getSaveFileName(
            self, self.tr("Export all entries"), "knowledge.jsonl", FILES
        )[0]


def _same(one: Entry, other: Entry) -> bool:
    """Say whether two entries have the same content, whatever version they are."""
    return replace(one, version=0, changed_at=None) == replace(other, version=0, changed_at=None)


def _same_or_typed(editor: EntryEditor, entry: Entry) -> bool:
    """Say whether the form already shows this content, so that the cursor can stay where it is."""
    try:
        return _same(editor.entry(), entry)
    except ValueError:
        return False
