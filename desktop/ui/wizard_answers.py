"""The third step of the first run: questions that are asked everywhere, to fill some of them in.

Nothing is made up: each answer is empty until the owner writes it, and what stays empty is a
question to fill in, under Knowledge.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.entry import Entry, EntryState
from desktop.domain.first_run import LONGEST_TYPED, WizardStep
from desktop.domain.importing import AcceptEntries, Business, DiscardEntries, TakeStarterSet
from desktop.domain.intents import SaveEntry
from desktop.domain.snapshots import EntrySaved, KnowledgeShown, Snapshot
from desktop.ui.controls import button, label
from desktop.ui.sending import Send
from desktop.ui.spoken import locale
from desktop.ui.theme import Look
from desktop.ui.wizard_step import StepPage, at_top, column_of, scrolled

TAKEN = "taken"
STARTER = "starter-"
"""How the id of a starter set's entry begins."""


class Answer(QWidget):
    """One question, and the field for its answer."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(self.tr("Answer to {title}").format(title=entry.title))
        self.edit.setPlaceholderText(entry.hint or "")
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(64)
        asked = entry.questions[0] if entry.questions else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(3)
        column.addWidget(label(entry.title, "strong", wrap=True))
        column.addWidget(label(asked, "small", wrap=True))
        column.addWidget(self.edit)

    def text(self) -> str:
        """Return the answer as it stands in the field."""
        return self.edit.toPlainText()


class AnswersStep(StepPage):
    """Lists the questions of the starter set for the kind of business."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__(
            WizardStep.ANSWERS,
            self.tr("First answers"),
            self.tr("What do people ask you most?"),
            self.tr(
                "Answer a few, as you would say it. Each is sent in exactly your words. What you"
                " leave empty goes to a person until you fill it in."
            ),
        )
        self._look, self._send = look, send
        self._entries: dict[str, Entry] = {}
        self._kind = ""
        self._filling = False
        self.answers: dict[str, Answer] = {}
        self.counted = label("", "muted")
        self.choose: dict[str, QPushButton] = {
            Business.HOTEL.value: button(self.tr("Hotel")),
            Business.GUESTHOUSE.value: button(self.tr("Guesthouse")),
            Business.SHOP.value: button(self.tr("Shop")),
        }
        for kind, one in self.choose.items():
            one.clicked.connect(lambda _=False, kind=kind: self.take(kind))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._list)
        rows.addStretch(1)
        offer = column_of(
            label(
                self.tr(
                    "Take the questions that guests or customers ask everywhere, with hints what"
                    " to say. Or write your own answers later, under Knowledge."
                ),
                "body",
                wrap=True,
            ),
            *self.choose.values(),
            spacing=10,
        )
        self._stack = QStackedWidget()
        self._stack.setObjectName("bare")
        self._stack.addWidget(at_top(offer))
        self._stack.addWidget(scrolled(listed))
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self.counted)
        self._show()

    def kind_is(self, kind: str) -> None:
        """The owner chose a kind of business in the first step."""
        self._kind = kind

    def begin(self) -> None:
        """Take the set of the kind that was chosen, where it is not here yet."""
        if self._kind in self.choose and self.unsaved.get(TAKEN) != self._kind:
            self.take(self._kind)

    def take(self, kind: str) -> None:
        """Put the questions of a set among the entries; untouched ones of another set go."""
        untouched = tuple(
            one.id
            for one in self._entries.values()
            if one.to_fill_in and not self.unsaved.get(one.id, "").strip()
        )
        if untouched:
            self._send(DiscardEntries(untouched))
        self._send(TakeStarterSet(Business(kind), locale().bcp47Name()))
        self.note(TAKEN, kind)

    def first_field(self) -> QWidget | None:
        return next((one.edit for one in self.answers.values()), self.choose["hotel"])

    def receive(self, snapshot: Snapshot) -> None:
        match snapshot:
            case KnowledgeShown(entries):
                self._entries = {one.id: one for one in entries if one.id.startswith(STARTER)}
                self._show()
            case EntrySaved(entry) if entry.id in self._entries:
                self._entries[entry.id] = entry
                self._show()

    def fill(self) -> None:
        self._filling = True
        for entry_id, one in self.answers.items():
            text = self.unsaved.get(entry_id, self._entries[entry_id].answer)
            if one.text() != text:
                one.edit.setPlainText(text)
        self._filling = False
        self._count()

    def proceed(self) -> bool:
        done = []
        for entry_id, entry in self._entries.items():
            text = self.unsaved.pop(entry_id, entry.answer).strip()
            if not text or text == entry.answer:
                continue
            self._send(SaveEntry(replace(entry, answer=text), entry.version))
            if entry.state is EntryState.DRAFT:
                done.append(entry_id)
            # What is saved is shown at once; the engine says it again.
            self._entries[entry_id] = replace(entry, answer=text)
        if done:
            self._send(AcceptEntries(tuple(done)))
        self.changed.emit()
        return True

    def _show(self) -> None:
        self._stack.setCurrentIndex(1 if self._entries else 0)
        if list(self.answers) != list(self._entries):
            self._rebuild()
        for entry_id, one in self.answers.items():
            one.entry = self._entries[entry_id]
        self.fill()

    def _rebuild(self) -> None:
        for one in self.answers.values():
            self._list.removeWidget(one)
            one.hide()
            one.deleteLater()
        self.answers = {key: Answer(entry) for key, entry in self._entries.items()}
        for key, one in self.answers.items():
            one.edit.textChanged.connect(lambda key=key: self._typed(key))
            self._list.addWidget(one)

    def _typed(self, entry_id: str) -> None:
        one = self.answers.get(entry_id)
        if self._filling or one is None:
            return
        text = one.text()
        if len(text) > LONGEST_TYPED:
            text = text[:LONGEST_TYPED]
            self._filling = True
            one.edit.setPlainText(text)
            self._filling = False
        self.note(entry_id, text)
        self._count()

    def _count(self) -> None:
        number = sum(1 for one in self.answers.values() if one.text().strip())
        self.counted.setVisible(bool(self.answers))
        self.counted.setText(
            self.tr("1 of {all} answered").format(all=len(self.answers))
            if number == 1
            else self.tr("{n} of {all} answered").format(n=number, all=len(self.answers))
        )
