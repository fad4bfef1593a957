"""Other wordings of the entry in the editor, from the language model. Nothing is taken by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.entry import Entry
from desktop.domain.retold import StopSuggesting, SuggestWordings, WordingsSuggested
from desktop.ui.controls import button, label, readable
from desktop.ui.plain_text import drawn_part, harmless, one_line
from desktop.ui.sending import Send
from desktop.ui.spoken import spoken


class WordingsCard(QFrame):
    """A button, and what came of it: ways of asking to add, and an answer to use. Hidden without a model."""

    asked = Signal(str)
    """The operator takes this way of asking."""
    answered = Signal(str)
    """The operator takes this answer in place of the one in the editor."""

    def __init__(self, send: Send, edit: Callable[[], Entry | None]) -> None:
        """``edit`` returns the entry as the editor has it."""
        super().__init__()
        self.setObjectName("tried")
        self._send, self._edit = send, edit
        self._entry_id: str | None = None
        self.suggest = button(self.tr("Suggest"), small=True)
        self.suggest.setAccessibleName(self.tr("Suggest other wordings of this entry"))
        self.stop = button(self.tr("Stop"), small=True)
        self.stop.setAccessibleName(self.tr("Stop suggesting wordings"))
        self.hint = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Other wordings"), "section"))
        head = QHBoxLayout()
        head.addWidget(self.hint, 1)
        head.addWidget(self.suggest)
        head.addWidget(self.stop)
        column.addLayout(head)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        column.addLayout(self._found)
        self.suggest.clicked.connect(self._begin)
        self.stop.clicked.connect(self.cancel)
        self._rest()
        self.hide()

    def show_model(self, name: str | None) -> None:
        """Follow whether there is a language model."""
        if not name:
            self.cancel()
        self.setVisible(bool(name))

    def edited(self) -> None:
        """Another entry is in the editor, or none: what was suggested belongs to the one before."""
        entry = self._edit()
        if self._entry_id is not None and (entry is None or entry.id != self._entry_id):
            self.cancel()
        self.suggest.setEnabled(entry is not None and bool(entry.title and entry.answer))

    def cancel(self) -> None:
        """Stop, and show nothing."""
        if self.stop.isVisibleTo(self):
            self._send(StopSuggesting())
        self._entry_id = None
        self._clear()
        self._rest()

    def show_suggested(self, found: WordingsSuggested) -> None:
        """Show what came, unless another entry is in the editor by now."""
        if found.entry_id != self._entry_id:
            return
        self._clear()
        self._rest(harmless(spoken(found.problem)) if found.problem else "")
        for question in found.questions:
            add = button(self.tr("Add"), small=True)
            add.setAccessibleName(
                self.tr("Add this way of asking: {question}").format(
                    question=one_line(question, 80)
                )
            )
            self._offer(question, add, partial(self.asked.emit, question))
        if found.answer:
            use = button(self.tr("Use as answer"), small=True)
            use.setAccessibleName(self.tr("Use this wording as the answer"))
            self._offer(found.answer, use, partial(self.answered.emit, found.answer))

    def _begin(self) -> None:
        entry = self._edit()
        if entry is None:
            return
        self._clear()
        self._entry_id = entry.id
        self.hint.setText(self.tr("The model is writing. Visitors go first."))
        self.suggest.hide()
        self.stop.show()
        self.stop.setFocus()
        self._send(SuggestWordings(entry))

    def _rest(self, said: str = "") -> None:
        self.hint.setText(
            said or self.tr("The model words this entry in other ways. You choose what stays.")
        )
        self.stop.hide()
        self.suggest.show()

    def _offer(self, text: str, take: QPushButton, taken: Callable[[], None]) -> None:
        row = QWidget()
        line = QVBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        words = readable(drawn_part(text)[0])
        line.addWidget(words)
        end = QHBoxLayout()
        end.addWidget(take)
        end.addStretch(1)
        line.addLayout(end)

        def done() -> None:
            taken()
            row.hide()

        take.clicked.connect(done)
        self._found.addWidget(row)

    def _clear(self) -> None:
        while (item := self._found.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
