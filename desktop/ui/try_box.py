"""Ask the assistant beside the editor and see what it would do. Nothing is sent to anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.domain.decision import Decision, HandOff, Reply
from desktop.domain.intents import TryQuestion
from desktop.domain.snapshots import QuestionTried
from desktop.ui.controls import button, label, readable
from desktop.ui.plain_text import drawn_part, one_line
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.wording import percent, reason_sentence, zone_words


class TryBox(QFrame):
    """One question and what came of it."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self.setObjectName("tried")
        self._look, self._send = look, send
        self._asked = ""
        self.question = QLineEdit()
        self.question.setMaxLength(2000)
        self.question.setPlaceholderText(self.tr("Ask as a guest would"))
        self.question.setAccessibleName(self.tr("A question to try"))
        self.ask = button(self.tr("Ask"), "primary", small=True)
        self.zone = label("", "strong", wrap=True)
        self.answer = readable(role="")
        self.rests_on = label("", "chip")
        self.small = label("", "small", wrap=True)
        self.hint = label(
            self.tr("It uses what is saved, not what you are typing."), "small", wrap=True
        )
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
        self.ask.clicked.connect(self._ask)
        self.question.returnPressed.connect(self._ask)
        self.question.textChanged.connect(lambda text: self.ask.setEnabled(bool(text.strip())))
        self.ask.setEnabled(False)
        self._show("", "", "", "")

    def show_tried(self, tried: QuestionTried) -> None:
        """Show what came of a question, unless another one has been asked since."""
        if tried.text != self._asked:
            return
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
        if isinstance(decision, HandOff):
            why = reason_sentence(decision.reason, self._look.guest)
            parts = f"{why}\n\n{parts}" if parts else why
        small = [self.tr("{sure} sure").format(sure=percent(decision.looked.probability))]
        if not isinstance(decision, Reply | HandOff):
            small.append(reason_sentence(decision.reason, self._look.guest).rstrip("."))
        small.append(
            self.tr("answered in {time} on this PC").format(time=_duration(tried.milliseconds))
        )
        self._show(
            zone_words(decision.looked.zone),
            drawn_part(parts)[0],
            _rests_on(decision),
            " · ".join(small),
        )

    def _ask(self) -> None:
        text = self.question.text().strip()
        if not text:
            return
        self._asked = text
        self._show(self.tr("Looking…"), "", "", "")
        self._send(TryQuestion(text))

    def _show(self, zone: str, answer: str, rests_on: str, small: str) -> None:
        for one, text in (
            (self.zone, zone),
            (self.answer, answer),
            (self.rests_on, rests_on),
            (self.small, small),
        ):
            one.setText(text)
            one.setVisible(bool(text))


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
    return f"{milliseconds / 1000:.1f} s"
