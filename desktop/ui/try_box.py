"""Ask the assistant beside the editor and see what it would do. Nothing is sent to anybody."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout

from desktop.domain.decision import Decision, HandOff, Reply
from desktop.domain.entry import Entry
from desktop.domain.intents import TryQuestion
from desktop.domain.rehearsal import KeepQuestion, outcome_of
from desktop.domain.snapshots import QuestionTried
from desktop.domain.telling import telling_sentence
from desktop.ui.controls import button, label
from desktop.ui.marked_text import MarkedText
from desktop.ui.plain_text import drawn_part, isolated, one_line
from desktop.ui.sending import Send
from desktop.ui.spoken import locale
from desktop.ui.theme import Look
from desktop.ui.wording import percent, reason_sentence, zone_words


class TryBox(QFrame):
    """One question and what came of it, with the text in the editor as if it were saved."""

    def __init__(
        self,
        look: Look,
        send: Send,
        edit: Callable[[], tuple[Entry | None, bool]] = lambda: (None, False),
        *,
        keeps: bool = True,
    ) -> None:
        """``edit`` returns the open entry, and whether it has changes that are not saved.

        ``keeps`` offers to keep a tried question for rehearsals.
        """
        super().__init__()
        self.setObjectName("tried")
        self._look, self._send, self._edit = look, send, edit
        self._keeps = keeps
        self._asked = ""
        self._with: Entry | None = None
        self._decision: Decision | None = None
        self.question = QLineEdit()
        self.question.setMaxLength(2000)
        self.question.setPlaceholderText(self.tr("Ask as a guest would"))
        self.question.setAccessibleName(self.tr("A question to try"))
        self.ask = button(self.tr("Ask"), "primary", small=True)
        self.zone = label("", "strong", wrap=True)
        self.answer = MarkedText(look, self.tr("The answer"))
        self.rests_on = label("", "chip")
        self.small = label("", "small", wrap=True)
        self.hint = label("", "small", wrap=True)
        self.keep = button(self.tr("Keep for rehearsals…"), "plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Try it"), "section"))
        column.addWidget(self.question)
        row = QHBoxLayout()
        row.addWidget(self.hint, 1)
        row.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.zone)
        column.addWidget(self.answer)
        chip = QHBoxLayout()
        chip.addWidget(self.rests_on)
        chip.addStretch(1)
        column.addLayout(chip)
        column.addWidget(self.small)
        column.addWidget(self.keep)
        self.ask.clicked.connect(self._ask)
        self.question.returnPressed.connect(self._ask)
        self.question.textChanged.connect(lambda text: self.ask.setEnabled(bool(text.strip())))
        self.keep.clicked.connect(self._open_menu)
        self.ask.setEnabled(False)
        self._show("", "", "", "")
        self.edited()

    def try_now(self, question: str) -> None:
        """Put a question in and ask it."""
        self.question.setText(one_line(question, 2000))
        self._ask()

    def edited(self) -> None:
        """The text in the editor has changed: say what the next try is made with."""
        _, unsaved = self._edit()
        self.hint.setText(
            self.tr("It uses your text as it stands here, saved or not.")
            if unsaved
            else self.tr("It uses what is saved.")
        )

    def show_tried(self, tried: QuestionTried) -> None:
        """Show what came of a question, unless another one has been asked since."""
        if (tried.text, tried.edit) != (self._asked, self._with):
            return
        self._decision = tried.decision
        if tried.decision is None:
            self._show(
                self.tr("The AI is away"),
                self.tr("Your question can't be tried now. Try again when it says Answering."),
                "",
                "",
            )
            return
        decision = tried.decision
        parts = "\n\n".join(part.text for part in decision.parts)
        marked = _marked(tried.text, decision)
        if isinstance(decision, HandOff):
            why = reason_sentence(decision.reason, self._look.guest)
            parts = f"{why}\n\n{parts}" if parts else why
        small = [self.tr("{sure} sure").format(sure=percent(decision.looked.probability))]
        if not isinstance(decision, Reply | HandOff):
            small.append(reason_sentence(decision.reason, self._look.guest).rstrip("."))
        small.append(
            self.tr("answered in {time} on this PC").format(time=_duration(tried.milliseconds))
        )
        if tried.edit is not None:
            small.append(self.tr("with your unsaved changes"))
        self._show(
            zone_words(decision.looked.zone),
            drawn_part(parts)[0],
            _rests_on(decision),
            " · ".join(small),
            marked,
        )

    def keep_menu(self) -> QMenu:
        """Return the ways in which the question can be kept."""
        menu = QMenu(self)
        entry, _ = self._edit()
        found = outcome_of(self._decision) if self._decision is not None else None
        choices: dict[str | None, str] = {}
        if found is not None and found.entry_id is not None:
            choices[found.entry_id] = found.title
        if entry is not None:
            choices.setdefault(entry.id, entry.title)
        for entry_id, title in choices.items():
            words = self.tr("{title} should answer").format(title=isolated(one_line(title, 40)))
            menu.addAction(words, partial(self._keep, entry_id))
        menu.addAction(self.tr("A person should answer"), lambda: self._keep(None))
        return menu

    def _open_menu(self) -> None:
        menu = self.keep_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.keep.mapToGlobal(self.keep.rect().bottomLeft()))

    def _keep(self, expected: str | None) -> None:
        self._send(KeepQuestion(self._asked, expected))
        self.keep.setEnabled(False)
        self.keep.setText(self.tr("Kept for rehearsals"))

    def _ask(self) -> None:
        text = self.question.text().strip()
        if not text:
            return
        entry, unsaved = self._edit()
        usable = entry is not None and unsaved and bool(entry.title and entry.answer)
        self._asked, self._with = text, entry if usable else None
        self._decision = None
        self._show(self.tr("Looking…"), "", "", "")
        self._send(TryQuestion(text, self._with))

    def _show(self, zone: str, answer: str, rests_on: str, small: str, marked: str = "") -> None:
        for one, text in ((self.zone, zone), (self.rests_on, rests_on), (self.small, small)):
            one.setText(text)
            one.setVisible(bool(text))
        self.answer.setVisible(bool(answer))
        self.answer.show_text(answer, marked)
        self.keep.setVisible(self._keeps and self._decision is not None)
        self.keep.setEnabled(True)
        self.keep.setText(self.tr("Keep for rehearsals…"))


def _marked(question: str, decision: Decision) -> str:
    """Return the sentence that the answer rests on: as told, else the one nearest in words."""
    for part in decision.parts:
        for one in part.evidence:
            if one.quote and one.quote != part.text and one.quote in part.text:
                return one.quote
        return telling_sentence(question, part.text)
    return ""


def _rests_on(decision: Decision) -> str:
    """Return the title of the entry that the answer rests on, or that was found nearest."""
    for part in decision.parts:
        if part.evidence:
            return one_line(part.evidence[0].title, 36)
    passages = decision.looked.passages
    return one_line(passages[0].title, 36) if passages and decision.parts else ""


def _duration(milliseconds: float) -> str:
    if milliseconds < 1000:
        return f"{max(1, round(milliseconds))} ms"
    return f"{locale().toString(milliseconds / 1000, 'f', 1)} s"
