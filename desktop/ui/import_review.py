"""Going through drafts: the list of those that wait, and one of them to read, mend and accept.

Two lists in one form: drafts to review, and questions to fill in. What is changed in a draft
is saved when it is left or accepted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry
from desktop.domain.importing import AcceptEntries, DiscardEntries, JoinEntries
from desktop.domain.intents import SaveEntry
from desktop.ui import import_words
from desktop.ui.controls import Elided, button, frame, label, readable
from desktop.ui.inbox_model import Index
from desktop.ui.knowledge_list import WIDTH, EntryDelegate, EntryRole, ListedEntry
from desktop.ui.plain_text import harmless, one_line
from desktop.ui.questions import confirm
from desktop.ui.row_list import JKListView
from desktop.ui.sending import Send
from desktop.ui.spoken import locale
from desktop.ui.theme import Look
from desktop.ui.wording import language_name


class Kind(Enum):
    """Which of the two lists is gone through."""

    REVIEW = auto()
    FILL_IN = auto()


class DraftModel(QAbstractListModel):
    """Drafts in the order in which they were found."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts: list[Entry] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.drafts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.drafts):
            return None
        draft = self.drafts[index.row()]
        if role == EntryRole:
            shown = draft if draft.answer else replace(draft, answer=draft.hint or "")
            return ListedEntry(shown)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(draft.title, 80)
        return None

    def show_drafts(self, drafts: Sequence[Entry]) -> None:
        """Show these drafts; the same ones in the same order keep selection and place."""
        if [one.id for one in drafts] == [one.id for one in self.drafts]:
            self.drafts = list(drafts)
            if drafts:
                self.dataChanged.emit(self.index(0), self.index(len(drafts) - 1))
            return
        self.beginResetModel()
        self.drafts = list(drafts)
        self.endResetModel()


class ImportReview(QWidget):
    """Shows drafts one after the other. ``left`` is sent when the operator goes back."""

    left = Signal()

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._kind = Kind.REVIEW
        self._known: dict[str, Entry] = {}
        self._gone: set[str] = set()
        """Accepted or discarded here, until the store has followed."""
        self._open: Entry | None = None
        self._filling = False

        self.heading = label("", "title", wrap=True)
        self.model = DraftModel()
        self.view = JKListView(self.model, self.tr("Drafts"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setItemDelegate(EntryDelegate(look, self.view))
        self.back = button(self.tr("Back to the entries"), tip="Esc")
        self.accept_all = button(self.tr("Accept all"), small=True, tip="Ctrl+Shift+Enter")
        self.discard_all = button(self.tr("Discard all"), "danger")

        self._title = Elided("name")
        self.about = Elided("muted")
        self.discard = button(self.tr("Discard"), "danger", tip="Ctrl+Backspace")
        self.join = button(self.tr("Join with next"), tip="Ctrl+J")
        self.skip = button(self.tr("Later"), tip="Ctrl+Down")
        self.accept = button(self.tr("Accept"), "primary", tip="Ctrl+Enter")
        self.title = QLineEdit()
        self.title.setMaxLength(200)
        self.title.setAccessibleName(self.tr("Title"))
        self.questions = _text(self.tr("Ways of asking, one a line"))
        self.questions.setMaximumHeight(110)
        self.answer = _text(self.tr("Your answer"))
        self.hint = label("", "muted", wrap=True)
        self._now_head = label(self.tr("What is answered until now"), "section")
        self.now = readable("", "body")

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list())
        row.addWidget(self._main(), 1)
        self._connect()

    def _list(self) -> QFrame:
        made = frame("list")
        made.setFixedWidth(WIDTH)
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 12)
        head.addWidget(self.heading, 1)
        head.addWidget(self.accept_all)
        foot = frame("listfoot")
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        for pair in ((self.join, self.discard), (self.back, self.discard_all)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for one in pair:
                row.addWidget(one)
            row.addStretch(1)
            rows.addLayout(row)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
        return made

    def _main(self) -> QFrame:
        made = frame("main")
        top = frame("top")
        row = QHBoxLayout(top)
        row.setContentsMargins(20, 15, 20, 15)
        row.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._title)
        names.addWidget(self.about)
        row.addLayout(names, 1)
        for one in (self.skip, self.accept):
            row.addWidget(one)
        body = QVBoxLayout()
        body.setContentsMargins(20, 18, 20, 18)
        body.setSpacing(6)
        for head, field, stretch in (
            (self.tr("Title"), self.title, 0),
            (self.tr("Ways of asking, one a line"), self.questions, 0),
        ):
            body.addWidget(label(head, "section"))
            body.addWidget(field, stretch)
            body.addSpacing(8)
        body.addWidget(label(self.tr("Your answer"), "section"))
        body.addWidget(self.hint)
        body.addWidget(self.answer, 1)
        body.addWidget(self._now_head)
        body.addWidget(self.now)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(body, 1)
        return made

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.back.clicked.connect(self.go_back)
        self.accept.clicked.connect(self.accept_now)
        self.accept_all.clicked.connect(self.accept_them_all)
        self.discard.clicked.connect(self.discard_now)
        self.discard_all.clicked.connect(self._ask_discard_all)
        self.join.clicked.connect(self.join_now)
        self.skip.clicked.connect(lambda: self._step(1))
        self.answer.textChanged.connect(self._typed)
        for keys, then in (
            ("Ctrl+Return", self.accept_now),
            ("Ctrl+Enter", self.accept_now),
            ("Ctrl+Shift+Return", self.accept_them_all),
            ("Ctrl+Shift+Enter", self.accept_them_all),
            ("Ctrl+Backspace", self._discard_by_key),
            ("Ctrl+J", self.join_now),
            ("Ctrl+Down", lambda: self._step(1)),
            ("Ctrl+Up", lambda: self._step(-1)),
            ("Esc", self.go_back),
        ):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(then)

    @property
    def unsaved(self) -> tuple[Entry, ...]:
        """The draft that is being changed, if it is."""
        changed = self._changed()
        return (changed,) if changed is not None else ()

    def go_through(self, kind: Kind) -> None:
        """Begin with the first draft of a list."""
        self._kind = kind
        review = kind is Kind.REVIEW
        self.accept_all.setVisible(review)
        self.join.setVisible(review)
        self.accept.setText(self.tr("Accept") if review else self.tr("Publish"))
        self.accept.setAccessibleName(self.accept.text())
        self.discard.setText(self.tr("Discard") if review else self.tr("Not needed"))
        self.discard.setAccessibleName(self.discard.text())
        self._open = None
        self._relist()
        self._goto(0)
        if review:
            self.view.setFocus()
        else:
            self.answer.setFocus()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Follow the store. What is being typed stays."""
        self._known = {entry.id: entry for entry in entries}
        self._gone &= set(self._known)
        if self.isHidden():
            return
        open_id = self._open.id if self._open is not None else None
        at = self._at(open_id)
        changed = self._changed()
        self._relist()
        fresh = self._known.get(open_id) if open_id is not None else None
        if fresh is not None and fresh in self.model.drafts:
            if changed is None:
                self._fill(fresh)
            elif self._open is not None:
                self._open = fresh if _texts(fresh) == _texts(self._open) else self._open
            self._mark(self._at(open_id))
        else:
            self._open = None
            self._goto(max(0, at))

    def accept_now(self) -> None:
        """Publish the open draft, or those that are selected, and go on to the next."""
        chosen = self._chosen()
        if not chosen or not all(self._answered(one) for one in chosen):
            return
        self._keep()
        self._remove(chosen)
        self._send(AcceptEntries(tuple(one.id for one in chosen)))

    def accept_them_all(self) -> None:
        """Publish every draft of the list."""
        if self._kind is not Kind.REVIEW or not self.model.drafts:
            return
        self._keep()
        chosen = [one for one in self.model.drafts if self._answered(one)]
        self._remove(chosen)
        self._send(AcceptEntries(tuple(one.id for one in chosen)))

    def discard_now(self) -> None:
        """Throw away the open draft, or those that are selected."""
        chosen = self._chosen()
        if chosen:
            self._remove(chosen)
            self._send(DiscardEntries(tuple(one.id for one in chosen)))

    def join_now(self) -> None:
        """Make one draft of those that are selected, or of the open one and the next."""
        chosen = self._chosen()
        if len(chosen) == 1:
            at = self._at(chosen[0].id)
            chosen = self.model.drafts[at : at + 2]
        if self._kind is not Kind.REVIEW or len(chosen) < 2:
            return
        self._keep()
        first, *others = chosen
        self._gone |= {one.id for one in others}
        self._open = None
        self._relist()
        self._goto(self._at(first.id))
        self._send(JoinEntries(tuple(one.id for one in chosen)))

    def go_back(self) -> None:
        """Save what was changed and return to the entries."""
        self._keep()
        self._open = None
        self.left.emit()

    def _discard_by_key(self) -> None:
        # In a field the key means what it means everywhere: the word before the cursor.
        if self.view.hasFocus():
            self.discard_now()

    def _ask_discard_all(self) -> None:
        drafts = tuple(self.model.drafts)
        if not drafts:
            return

        def discard() -> None:
            self._remove(list(drafts))
            self._send(DiscardEntries(tuple(one.id for one in drafts)))

        confirm(
            self,
            self.tr("Discard all {n} drafts?").format(n=locale().toString(len(drafts)))
            if len(drafts) > 1
            else self.tr("Discard the draft?"),
            self.tr("They are thrown away. What is published stays as it is."),
            self.tr("Discard all"),
            discard,
        )

    def _remove(self, chosen: list[Entry]) -> None:
        ids = {one.id for one in chosen}
        at = min(self._at(one.id) for one in chosen) if chosen else 0
        self._gone |= ids
        self._open = None
        self._relist()
        self._goto(at)

    def _relist(self) -> None:
        wanted = [
            one
            for one in self._known.values()
            if one.id not in self._gone
            and (one.to_review if self._kind is Kind.REVIEW else one.to_fill_in)
        ]
        self._filling = True
        self.model.show_drafts(wanted)
        self._filling = False
        count = locale().toString(len(wanted))
        self.heading.setText(
            self.tr("To review: {count}").format(count=count)
            if self._kind is Kind.REVIEW
            else self.tr("To fill in: {count}").format(count=count)
        )
        for one in (self.accept_all, self.discard_all):
            one.setEnabled(bool(wanted))

    def _goto(self, at: int) -> None:
        if not self.model.drafts:
            self._show_nothing()
            if self.isVisible():
                self.left.emit()
            return
        at = min(at, len(self.model.drafts) - 1)
        self._fill(self.model.drafts[at])
        self._mark(at)

    def _step(self, by: int) -> None:
        at = self._at(self._open.id if self._open is not None else None)
        self._keep()
        self._open = None
        if self.model.drafts:
            self._goto((at + by) % len(self.model.drafts))

    def _mark(self, at: int) -> None:
        self._filling = True
        self.view.selectionModel().setCurrentIndex(
            self.model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._filling = False

    def _moved(self, current: QModelIndex) -> None:
        if self._filling or not current.isValid():
            return
        draft = self.model.drafts[current.row()]
        if self._open is None or draft.id != self._open.id:
            self._keep()
            self._fill(draft)

    def _fill(self, draft: Entry) -> None:
        self._open = draft
        self._filling = True
        self.title.setText(draft.title)
        for field, text in (
            (self.questions, "\n".join(draft.questions)),
            (self.answer, draft.answer),
        ):
            if field.toPlainText() != text:
                field.setPlainText(text)
        self._filling = False
        self._title.setText(one_line(draft.title, 80))
        words = [import_words.from_where(draft.source)]
        if draft.language:
            words.append(language_name(draft.language))
        if draft.topic:
            words.append(one_line(draft.topic, 40))
        self.about.setText(" · ".join(filter(None, words)))
        self.hint.setText(
            self.tr("What to say: {hint}").format(hint=one_line(draft.hint, 400))
            if draft.hint
            else ""
        )
        self.hint.setVisible(bool(draft.hint))
        known = self._known.get(draft.replaces) if draft.replaces else None
        self.now.setText(harmless(known.answer[:1_000]) if known is not None else "")
        self.now.setVisible(known is not None)
        self._now_head.setVisible(known is not None)
        self._typed()

    def _show_nothing(self) -> None:
        self._open = None
        self._filling = True
        self.title.clear()
        self.questions.clear()
        self.answer.clear()
        self._filling = False
        self._title.setText("")
        self.about.setText("")
        self.hint.hide()
        self.now.hide()
        self._now_head.hide()

    def _typed(self) -> None:
        if self._filling:
            return
        self.accept.setEnabled(bool(self.answer.toPlainText().strip()))

    def _changed(self) -> Entry | None:
        """Return the open draft as it stands in the form, None where nothing was changed."""
        if self._open is None:
            return None
        as_typed = replace(
            self._open,
            title=self.title.text().strip() or self._open.title,
            questions=tuple(
                line.strip() for line in self.questions.toPlainText().splitlines() if line.strip()
            ),
            answer=self.answer.toPlainText().strip(),
        )
        return as_typed if _texts(as_typed) != _texts(self._open) else None

    def _keep(self) -> None:
        """Save the open draft where it was changed."""
        changed = self._changed()
        if changed is not None:
            self._send(SaveEntry(changed, changed.version))
            self._open = replace(changed, version=changed.version + 1)
            self._known[changed.id] = self._open

    def _chosen(self) -> list[Entry]:
        rows = sorted(one.row() for one in self.view.selectionModel().selectedRows())
        chosen = [self.model.drafts[row] for row in rows]
        if len(chosen) > 1:
            return chosen
        return [self._open] if self._open is not None else []

    def _answered(self, draft: Entry) -> bool:
        if self._open is not None and draft.id == self._open.id:
            return bool(self.answer.toPlainText().strip())
        return bool(draft.answer.strip())

    def _at(self, entry_id: str | None) -> int:
        return next((at for at, one in enumerate(self.model.drafts) if one.id == entry_id), 0)


def _text(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    return made


def _texts(entry: Entry) -> tuple[str, tuple[str, ...], str]:
    lines = "\n".join(entry.questions).splitlines()
    questions = tuple(line.strip() for line in lines if line.strip())
    return entry.title.strip(), questions, entry.answer.strip()
