"""The last step of the first run: the owner asks the first question, and looks after this PC."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.entry import Entry, EntryState
from desktop.domain.first_run import FirstRunShown, WizardStep
from desktop.domain.operators import OperatorsShown
from desktop.domain.privacy_report import Keys
from desktop.domain.snapshots import (
    AssistantState,
    EntrySaved,
    KnowledgeShown,
    QuestionTried,
    Snapshot,
    Status,
)
from desktop.ui.controls import button, card, label
from desktop.ui.operators_card import PinDialog
from desktop.ui.plain_text import one_line
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.try_box import TryBox
from desktop.ui.wizard_step import StepPage, at_top, column_of, scrolled


class TryStep(StepPage):
    """A question as a visitor asks it; a test notification, the key, a PIN."""

    def __init__(self, look: Look, send: Send, notify: Callable[[], bool]) -> None:
        """``notify`` shows a notification and rings; it tells whether there is a place for it."""
        super().__init__(
            WizardStep.TRY,
            self.tr("Try it"),
            self.tr("Ask the first question yourself"),
            self.tr("This is what a visitor would get. Nothing is sent to anybody."),
        )
        self._send, self._notify = send, notify
        self._operators: OperatorsShown | None = None
        self._entries: dict[str, Entry] = {}
        self.starting = label(
            self.tr("The AI is still starting. That takes a few seconds."), "warning", wrap=True
        )
        self.box = TryBox(look, send, keeps=False)
        self.own_return = (self.box.question,)
        self.box.question.textEdited.connect(lambda text: self.note("question", text))
        self.ring = button(self.tr("Show a test notification"), small=True)
        self.rung = label("", "muted", wrap=True)
        self.pin = button(self.tr("Set a PIN…"), small=True)
        self.pinned = label("", "muted", wrap=True)
        self.keys = label("", "muted", wrap=True)
        self.ring.clicked.connect(self._ring)
        self.pin.clicked.connect(self._ask_pin)
        content = column_of(
            self.starting,
            self.box,
            label(self.tr("On this PC"), "section"),
            card(_row(self.ring, self.rung), _row(self.pin, self.pinned), self.keys),
            spacing=10,
        )
        self.column.addWidget(scrolled(at_top(content, 8)), 1)
        self.rung.setText(self.tr("So that you know how Deskbell calls you when somebody waits."))
        self._show_operators()

    def first_field(self) -> QWidget:
        return self.box.question

    def fill(self) -> None:
        self.box.question.setText(self.unsaved.get("question", ""))

    def begin(self) -> None:
        """Propose the first question that has an answer."""
        answered = [
            one
            for one in self._entries.values()
            if one.state is EntryState.PUBLISHED and one.answer.strip()
        ]
        example = next((one.questions[0] for one in answered if one.questions), "")
        if example and not self.box.question.text():
            self.box.question.setText(one_line(example, 200))
            self.box.question.selectAll()

    def receive(self, snapshot: Snapshot) -> None:
        match snapshot:
            case QuestionTried():
                self.box.show_tried(snapshot)
            case Status():
                self.starting.setVisible(snapshot.assistant is AssistantState.STARTING)
            case OperatorsShown():
                self._operators = snapshot
                self._show_operators()
            case FirstRunShown(keys=keys):
                self.keys.setText(self._keys(keys))
            case KnowledgeShown(entries):
                self._entries = {one.id: one for one in entries}
            case EntrySaved(entry):
                self._entries[entry.id] = entry

    def _ring(self) -> None:
        self.rung.setText(
            self.tr("Did you hear and see it? Volume and quiet hours are in Settings.")
            if self._notify()
            else self.tr(
                "This desktop shows no notifications. Deskbell rings and marks its window instead."
            )
        )

    def _ask_pin(self) -> None:
        here = self._operators.at_desk if self._operators is not None else None
        if here is not None:
            PinDialog(self, self._send, here, here.has_pin).open()

    def _show_operators(self) -> None:
        here = self._operators.at_desk if self._operators is not None else None
        self.pin.setEnabled(here is not None)
        has_pin = here is not None and here.has_pin
        self.pin.setText(self.tr("Change PIN…") if has_pin else self.tr("Set a PIN…"))
        self.pin.setAccessibleName(self.pin.text())
        self.pinned.setText(
            self.tr("A PIN is set. Ctrl+L locks the window.")
            if has_pin
            else self.tr("If guests or colleagues pass by this screen: Ctrl+L locks it then.")
        )

    def _keys(self, keys: Keys) -> str:
        match keys:
            case Keys.KEYRING:
                return self.tr(
                    "Checked: your conversations are encrypted, and their key lies in this"
                    " computer's keyring."
                )
            case Keys.PASSPHRASE:
                return self.tr(
                    "Checked: your conversations are encrypted with your passphrase. Deskbell asks"
                    " for it at each start; nobody can bring it back if it is lost."
                )
            case Keys.NOWHERE:
                return self.tr("This is a throw-away profile: its key is kept nowhere.")


def _row(*contents: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for at, one in enumerate(contents):
        row.addWidget(one, at)
    return box
