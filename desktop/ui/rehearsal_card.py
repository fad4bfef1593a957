"""The rehearsal beside the editor: start, progress, what would change, and the list to read.

It sends intents and shows what came of them. It knows the edit only as it was handed in.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry
from desktop.domain.rehearsal import (
    DropQuestion,
    KeepQuestion,
    QuestionsKept,
    RehearsalShown,
    RehearsalState,
    Rehearse,
    Rehearsed,
    StopRehearsal,
    moves,
)
from desktop.ui.controls import button, card, label, readable
from desktop.ui.plain_text import one_line
from desktop.ui.sending import Send
from desktop.ui.teaching_words import expected_words, move_sentence, outcome_words
from desktop.ui.theme import Look

LINES = 3
"""Sentences of the summary that the card itself shows."""


class RehearsalCard(QFrame):
    """Rehearses the entry that ``edit`` returns."""

    def __init__(
        self,
        look: Look,
        send: Send,
        edit: Callable[[], Entry | None],
        titles: Callable[[], dict[str, str]],
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look, self._send, self._edit, self._titles = look, send, edit, titles
        self._shown: RehearsalShown | None = None
        self._kept: QuestionsKept = QuestionsKept(())
        self._wanted: Entry | None = None
        self.words = label("", "body", wrap=True)
        self.as_before = label("", "good")
        self.changed = label("", "warning")
        self.summary = readable(role="body")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the rehearsal"))
        self.start = button(self.tr("Rehearse this edit"), small=True, tip="Ctrl+R")
        self.stop = button(self.tr("Stop"), small=True)
        self.review = button(self.tr("Review them"), small=True)
        self.kept = button(self.tr("Kept questions"), "plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(7)
        column.addWidget(label(self.tr("Rehearsal"), "section"))
        shown: tuple[QWidget, ...] = (
            self.words,
            self.progress,
            self.as_before,
            self.changed,
            self.summary,
        )
        for one in shown:
            column.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.review, self.start, self.stop):
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.kept)
        self.start.clicked.connect(self.begin)
        self.stop.clicked.connect(lambda: self._send(StopRehearsal()))
        self.review.clicked.connect(self.open_review)
        self.kept.clicked.connect(self.open_kept)
        self._show()

    def begin(self) -> None:
        """Rehearse what is in the editor."""
        edit = self._edit()
        if edit is not None and edit.title and edit.answer:
            self._wanted = edit
            self._send(Rehearse(edit))

    def show_rehearsal(self, shown: RehearsalShown) -> None:
        """Show progress or outcome, unless another edit was rehearsed since."""
        if self._wanted is None or shown.entry != self._wanted:
            return
        self._shown = shown
        self._show()

    def show_kept(self, kept: QuestionsKept) -> None:
        """Take over the questions that are kept."""
        self._kept = kept
        number = len(kept.questions)
        self.kept.setVisible(bool(number))
        self.kept.setText(
            self.tr("1 question kept")
            if number == 1
            else self.tr("{n} questions kept").format(n=number)
        )

    def edited(self) -> None:
        """The text in the editor has changed: what was rehearsed is another one."""
        if self._shown is not None and self._shown.state is RehearsalState.RUNNING:
            self._send(StopRehearsal())
        if self._shown is not None or self._wanted is not None:
            self._shown = self._wanted = None
            self._show()

    def open_review(self) -> None:
        """Open the list of what changed."""
        if self._shown is not None and self._shown.worth_reading:
            titles = self._titles()
            titles.setdefault(self._shown.entry.id, self._shown.entry.title)
            ReviewDialog(self._shown, titles, self._send, self.window()).open()

    def open_kept(self) -> None:
        """Open the list of the questions that are kept."""
        KeptDialog(self._kept, self._titles(), self._send, self.window()).open()

    def _show(self) -> None:
        shown = self._shown
        running = shown is not None and shown.state is RehearsalState.RUNNING
        finished = shown is not None and shown.state is RehearsalState.FINISHED
        number = len(shown.worth_reading) if shown is not None and finished else 0
        self.progress.setVisible(running)
        self.stop.setVisible(running)
        outcome: tuple[QWidget, ...] = (self.as_before, self.changed, self.summary, self.review)
        for one in outcome:
            one.setVisible(False)
        self.start.setVisible(not running and not number)
        self.kept.setVisible(bool(self._kept.questions))
        if shown is None:
            self.words.setText(
                self.tr(
                    "Ask your kept questions and the last 200 real ones, and see what this edit would change. Nothing is sent."
                )
            )
            return
        if shown.state is RehearsalState.AWAY:
            self.words.setText(self.tr("The AI is away. Try again when it says Answering."))
        elif shown.state is RehearsalState.STOPPED:
            self.words.setText(self.tr("Stopped."))
        elif running:
            self.words.setText(self.tr("Asking…"))
            self.progress.setMaximum(max(1, shown.total))
            self.progress.setValue(shown.done)
        elif not shown.questions:
            self.words.setText(self.tr("There is no question to ask yet. Keep one below Try it."))
        else:
            self._show_outcome(shown)

    def _show_outcome(self, shown: RehearsalShown) -> None:
        self.words.setText(
            self.tr("1 question asked with your edit.")
            if shown.questions == 1
            else self.tr("{n} questions asked with your edit.").format(n=shown.questions)
        )
        changed = len(shown.worth_reading)
        self.as_before.setText(self.tr("{n} as before").format(n=shown.questions - changed))
        self.as_before.setVisible(shown.questions > changed)
        if not changed:
            return
        wrong = sum(not one.as_expected for one in shown.worth_reading)
        self.changed.setText(self.tr("{n} to look at").format(n=changed))
        lines = [move_sentence(move) for move in moves(shown.worth_reading)]
        rest = len(lines) - LINES
        lines = lines[:LINES]
        if rest > 0:
            lines.append(self.tr("And more, in the list."))
        if wrong == 1:
            lines.append(self.tr("1 kept question is not answered as you expect."))
        elif wrong:
            lines.append(
                self.tr("{n} kept questions are not answered as you expect.").format(n=wrong)
            )
        self.summary.setText("\n".join(lines))
        self.changed.setVisible(True)
        self.summary.setVisible(True)
        self.review.setVisible(True)


class _ListDialog(QDialog):
    """A scrolling column of cards with a button to close."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(640, 520)
        inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(0, 0, 10, 0)
        self.rows.setSpacing(10)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.close_it = button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addLayout(foot)


class ReviewDialog(_ListDialog):
    """What would change: each question with who answers it before and after."""

    def __init__(
        self, shown: RehearsalShown, titles: dict[str, str], send: Send, parent: QWidget
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("What this edit would change"))
        self._send = send
        for one in shown.worth_reading:
            self.rows.addWidget(self._card(one, titles))
        self.rows.addStretch(1)

    def _card(self, one: Rehearsed, titles: dict[str, str]) -> QFrame:
        made = card(readable(one_line(one.text, 400), "strong"))
        column = made.layout()
        assert isinstance(column, QVBoxLayout)
        lines = [
            (self.tr("Now"), outcome_words(one.before)),
            (self.tr("With your edit"), outcome_words(one.after)),
        ]
        for name, words in lines:
            row = QHBoxLayout()
            row.setSpacing(8)
            first = label(name, "muted")
            first.setMinimumWidth(110)
            row.addWidget(first)
            row.addWidget(readable(words), 1)
            column.addLayout(row)
        told = expected_words(one, titles)
        if told:
            column.addWidget(label(told, "warning", wrap=True))
        foot = QHBoxLayout()
        foot.addWidget(
            label(self.tr("Kept question") if one.saved else self.tr("Really asked"), "small")
        )
        foot.addStretch(1)
        if not one.saved:
            before = button(self.tr("Keep: as it is now"), small=True)
            after = button(self.tr("Keep: as with my edit"), small=True)
            before.clicked.connect(lambda: self._keep(one, one.before.entry_id, before, after))
            after.clicked.connect(lambda: self._keep(one, one.after.entry_id, before, after))
            foot.addWidget(before)
            foot.addWidget(after)
        column.addLayout(foot)
        return made

    def _keep(self, one: Rehearsed, expected: str | None, *buttons: QWidget) -> None:
        self._send(KeepQuestion(one.text, expected, one.conversation_id))
        for each in buttons:
            each.setEnabled(False)


class KeptDialog(_ListDialog):
    """The questions that are kept, each with what is expected, to be dropped again."""

    def __init__(
        self, kept: QuestionsKept, titles: dict[str, str], send: Send, parent: QWidget
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Questions kept for rehearsals"))
        for one in kept.questions:
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(readable(one_line(one.text, 400), "body"))
            expected = titles.get(one.expected or "")
            words.addWidget(
                label(
                    self.tr("A person should answer")
                    if one.expected is None
                    else self.tr("Should come from {title}").format(
                        title=one_line(expected or one.expected, 60)
                    ),
                    "small",
                )
            )
            drop = button(self.tr("Remove"), small=True)
            drop.setAccessibleName(
                self.tr("Remove {question}").format(question=one_line(one.text, 60))
            )
            made = QFrame()
            made.setObjectName("card")
            row = QHBoxLayout(made)
            row.setContentsMargins(12, 10, 12, 10)
            row.addLayout(words, 1)
            row.addWidget(drop)
            self.rows.addWidget(made)

            def remove(question_id: str = one.id, gone: QFrame = made) -> None:
                send(DropQuestion(question_id))
                gone.hide()

            drop.clicked.connect(lambda _=False, remove=remove: remove())
        self.rows.addStretch(1)
