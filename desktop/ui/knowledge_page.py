"""The knowledge page: the list beside the editor, saving, trying, import and export.

Unsaved changes live here, by entry, until they are saved or thrown away: choosing another
entry never loses them.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry, EntryState
from desktop.domain.findings import Finding, FindingsShown
from desktop.domain.intents import DeleteEntry, ExportKnowledge, SaveEntry
from desktop.domain.rehearsal import QuestionsKept, RehearsalShown
from desktop.domain.retold import WordingsSuggested
from desktop.domain.snapshots import EntrySaved, KnowledgeShown, QuestionTried, Snapshot, Status
from desktop.domain.teaching import Correction
from desktop.domain.versions import EntryConflict, VersionsShown
from desktop.ui.controls import frame
from desktop.ui.correction_strip import CorrectionStrip
from desktop.ui.entry_editor import EntryEditor
from desktop.ui.entry_head import EntryHead
from desktop.ui.histories import Histories
from desktop.ui.import_desk import ImportDesk
from desktop.ui.knowledge_list import WIDTH as LIST_WIDTH
from desktop.ui.knowledge_list import KnowledgeList, ListedEntry
from desktop.ui.left_behind import LeftBehindStrip
from desktop.ui.pages import PageWidget
from desktop.ui.plain_text import isolated, one_line
from desktop.ui.questions import confirm
from desktop.ui.rehearsal_card import RehearsalCard
from desktop.ui.sending import Send
from desktop.ui.starter_offer import StarterOffer
from desktop.ui.theme import Look
from desktop.ui.try_box import TryBox
from desktop.ui.wordings_card import WordingsCard
from desktop.ui.worth_a_look import WorthALook

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
        self.try_box = TryBox(look, send, self._in_editor)
        self.rehearsal = RehearsalCard(look, send, lambda: self._in_editor()[0], self._titles)
        self.wordings = WordingsCard(send, lambda: self._in_editor()[0])
        self.correction = CorrectionStrip(look, send)
        self.worth = WorthALook(look, send)
        self._findings: tuple[Finding, ...] = ()
        self._edited_by: dict[str, str] = {}
        self.head = EntryHead(look)
        self.left_behind = LeftBehindStrip()
        self._histories = Histories(look, send, self, self._save_over, self._take_stored)

        self._stack = QStackedWidget()
        offer = StarterOffer()
        self._stack.addWidget(offer)
        self._stack.addWidget(self._main())
        self._stack.addWidget(self.worth)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.importing = ImportDesk(self, self.list, self._stack, offer, look, send)

        self.list.chosen.connect(self.open)
        self.list.add.clicked.connect(lambda: self.begin("", ""))
        self.list.put_out.clicked.connect(self._export)
        self.list.look_over.clicked.connect(self.show_worth_a_look)
        self.worth.left.connect(self._leave_worth)
        self.worth.entry_wanted.connect(self._open_from_worth)
        self.correction.sent.connect(self.send_correction)
        self.correction.left.connect(lambda: self.correction.show_correction(None))
        self.head.history.clicked.connect(self._ask_history)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.rehearsal.begin)
        self.editor.changed.connect(self._edited)
        self.wordings.asked.connect(self.editor.add_question)
        self.wordings.answered.connect(self.editor.use_answer)
        self.head.save.clicked.connect(self.save_now)
        self.head.discard.clicked.connect(self._discard)
        self.head.remove.clicked.connect(self._delete)
        self.left_behind.go_back.clicked.connect(lambda: self.open(self.left_behind.entry_id))
        self.left_behind.save.clicked.connect(lambda: self._save(self.left_behind.entry_id))

    def receive(self, snapshot: Snapshot) -> None:
        """Show what concerns the knowledge."""
        self.importing.receive(snapshot)
        match snapshot:
            case KnowledgeShown():
                self.show_knowledge(snapshot)
            case EntrySaved():
                self.show_saved(snapshot)
            case QuestionTried():
                self.try_box.show_tried(snapshot)
            case FindingsShown(findings):
                self._findings = findings
                self._show_findings()
            case WordingsSuggested():
                self.wordings.show_suggested(snapshot)
            case Status(model=model):
                self.wordings.show_model(model)
            case RehearsalShown():
                self.rehearsal.show_rehearsal(snapshot)
            case QuestionsKept():
                self.rehearsal.show_kept(snapshot)
            case VersionsShown():
                self._histories.show(snapshot)
            case EntryConflict():
                self._settle(snapshot)

    def search_field(self) -> QLineEdit:
        """Return the field that Ctrl+K goes to."""
        return self.list.search

    def _main(self) -> QFrame:
        form = QWidget()
        self._form = QBoxLayout(QBoxLayout.Direction.LeftToRight, form)
        self._form.setContentsMargins(0, 0, 10, 0)
        self._form.setSpacing(0)
        self._form.addWidget(self.editor, 1)
        right = QVBoxLayout()
        right.setContentsMargins(10, 18, 10, 18)
        right.setSpacing(14)
        right.addWidget(self.try_box)
        right.addWidget(self.wordings)
        right.addWidget(self.rehearsal)
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
        column.addWidget(self.head)
        column.addWidget(self.left_behind)
        column.addWidget(self.correction)
        column.addWidget(scroll, 1)
        return main

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() - LIST_WIDTH < NARROW
        self._form.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        wide = min(self.width() - LIST_WIDTH - 40, 600) if narrow else 300
        for beside in (self.try_box, self.wordings, self.rehearsal):
            beside.setFixedWidth(wide)

    @property
    def unsaved(self) -> tuple[Entry, ...]:
        """Entries with changes that are not saved."""
        edited = tuple(entry for entry, _ in self._unsaved.values())
        return (*edited, *self.importing.unsaved)

    def show_knowledge(self, shown: KnowledgeShown) -> None:
        """Show these entries. What is being edited stays as it was typed."""
        self._stored = {entry.id: entry for entry in shown.entries}
        self._used = dict(shown.used)
        self._edited_by = dict(shown.edited_by)
        self._show_findings()
        self._relist()
        if self._open is not None and self._open not in self._unsaved:
            if self._open in self._stored:
                self._fill()
            else:
                self._open = None
        if self._open is None and self._stack.currentWidget() is not self.worth:
            first = self.list.first()
            if first is not None:
                self.open(first)
            else:
                self._stack.setCurrentIndex(0)

    def show_saved(self, saved: EntrySaved) -> None:
        """Say that an entry is stored, and whether the assistant finds it already."""
        entry = saved.entry
        self._stored[entry.id] = entry
        if not saved.searchable:
            # Who saved it comes with the whole knowledge, right after this.
            self._edited_by.pop(entry.id, None)
        edited = self._unsaved.get(entry.id)
        if edited is not None:
            if _same(edited[0], entry):
                del self._unsaved[entry.id]
            else:
                # Typed on while it was being saved: these changes now follow that version.
                self._unsaved[entry.id] = (edited[0], entry.version)
        self._relist()
        if entry.id == self.left_behind.entry_id:
            self.left_behind.hide()
        self.correction.entry_saved(entry)
        if entry.id == self._open:
            if entry.id not in self._unsaved:
                self._fill()
            self._show_head()
            if entry.id not in self._unsaved:
                if entry.state is EntryState.DRAFT:
                    self.head.about.setText(self.tr("Saved · the assistant does not use drafts"))
                elif saved.searchable:
                    self.head.about.setText(self.tr("Saved · the assistant uses it now"))
                else:
                    self.head.about.setText(self.tr("Saved · the assistant is reading it"))

    def open(self, entry_id: str) -> None:
        """Open an entry in the editor. Changes in the one before are kept, and told."""
        if self._entry(entry_id) is None:
            return
        if entry_id == self._open:
            self._stack.setCurrentIndex(1)
            return
        before = self._open
        self._open = entry_id
        left = before is not None and before in self._unsaved
        self.left_behind.setVisible(left)
        if left and before is not None:
            can_save = not _incomplete(self._unsaved[before][0])
            self.left_behind.show_entry(before, self._called(before), can_save=can_save)
        self._fill()
        self.list.mark_open(entry_id, show_list=True)
        self._stack.setCurrentIndex(1)
        self._follow_edit()

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
            self.head.about.setText(problem)
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
        self.head.about.setText(self.tr("Saving…"))
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
        self._follow_edit()

    def _discard(self) -> None:
        if self._open is None:
            return
        self._unsaved.pop(self._open, None)
        if self._open not in self._stored:
            self._close()
            return
        self._fill()
        self._relist()
        self._follow_edit()

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
        if entry is not None:
            stored, editor = self._stored.get(entry.id), self._edited_by.get(entry.id)
            self.head.show_entry(entry, stored, editor, dirty=entry.id in self._unsaved)

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

    def show_worth_a_look(self) -> None:
        """Show what in the knowledge is worth a look, in place of the editor."""
        self.worth.show_findings(self._findings, self._stored)
        self._stack.setCurrentWidget(self.worth)
        self.worth.back.setFocus()

    def correct(self, correction: Correction) -> None:
        """Open the entry of a wrong answer, or a new one, with what was asked and answered."""
        if correction.entry_id is not None and self._entry(correction.entry_id) is not None:
            self.open(correction.entry_id)
        else:
            self.begin(correction.question, correction.answer)
        self.correction.show_correction(correction)
        self._follow_edit()
        if correction.question:
            self.try_box.try_now(correction.question)
        self.editor.answer.setFocus()

    def send_correction(self) -> None:
        """Save the entry, and then send its answer in the place of the wrong one."""
        entry, problem = self._entry(self._open), self.editor.problem()
        if self.correction.correction is None or entry is None:
            return
        if problem:
            self.head.about.setText(problem)
            return
        self.correction.wait_for(entry.id)
        if entry.id in self._unsaved:
            self._save(entry.id)
        else:
            self.correction.entry_saved(entry)

    def _in_editor(self) -> tuple[Entry | None, bool]:
        entry = self._entry(self._open)
        return entry, entry is not None and entry.id in self._unsaved

    def _titles(self) -> dict[str, str]:
        return {entry.id: entry.title for entry in self._stored.values()}

    def _follow_edit(self) -> None:
        """Let what stands beside the editor follow what is in it."""
        self.try_box.edited()
        self.rehearsal.edited()
        self.wordings.edited()
        entry = self._entry(self._open)
        self.correction.allow(entry is not None and not _incomplete(entry))

    def _show_findings(self) -> None:
        self.list.show_findings(len(self._findings))
        if self._stack.currentWidget() is self.worth:
            self.worth.show_findings(self._findings, self._stored)

    def _leave_worth(self) -> None:
        self._stack.setCurrentIndex(1 if self._open is not None else 0)

    def _open_from_worth(self, entry_id: str) -> None:
        self.open(entry_id)
        self.editor.answer.setFocus()

    def _ask_history(self) -> None:
        if self._open is not None:
            self._histories.ask(self._open)

    def _save_over(self, entry: Entry, version: int) -> None:
        self._unsaved[entry.id] = (entry, version)
        if entry.id == self._open:
            self._fill()
        self._save(entry.id)

    def _take_stored(self, entry: Entry) -> None:
        self._unsaved.pop(entry.id, None)
        self._stored[entry.id] = entry
        self._relist()
        if entry.id == self._open:
            self._fill()
            self._follow_edit()

    def _settle(self, conflict: EntryConflict) -> None:
        self.correction.wait_for("")
        self._show_head()
        self._histories.settle(conflict)

    def _export(self) -> None:
        path = self.ask_save()
        if path:
            self._send(ExportKnowledge(path))

    def _save_dialog(self) -> str:
        return QFileDialog.getSaveFileName(
            self, self.tr("Export all entries"), "knowledge.jsonl", FILES
        )[0]


def _incomplete(entry: Entry) -> bool:
    return not (entry.title and entry.answer)


def _same(one: Entry, other: Entry) -> bool:
    """Say whether two entries have the same content, whatever version they are."""
    return replace(one, version=0, changed_at=None) == replace(other, version=0, changed_at=None)


def _same_or_typed(editor: EntryEditor, entry: Entry) -> bool:
    """Say whether the form already shows this content, so that the cursor can stay where it is."""
    try:
        return _same(editor.entry(), entry)
    except ValueError:
        return False
