"""The form for one entry. It turns fields into an ``Entry`` and back, and stores nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entry import Entry, EntryState
from desktop.ui.controls import label
from desktop.ui.fields import Choice, Day
from desktop.ui.theme import Look
from desktop.ui.wording import language_name

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt-BR", "pt", "ko", "ja", "zh", "ar")
ALWAYS, FROM, UNTIL, BETWEEN = range(4)
NEVER, MONTH, HALF_YEAR, YEAR, ON_A_DAY = range(5)
_MONTHS = {MONTH: 1, HALF_YEAR: 6, YEAR: 12}


class EntryEditor(QWidget):
    """Title, ways of asking, answer, and what the assistant may do with it."""

    changed = Signal()
    """Sent at each change by the operator, not when code fills the form."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._entry: Entry | None = None
        self._filling = False
        self.title = QLineEdit()
        self.title.setMaxLength(200)
        self.title.setPlaceholderText(self.tr("A short title, such as Breakfast"))
        self.title.setAccessibleName(self.tr("Title"))
        self.questions = _text(
            self.tr("One way of asking on each line"), self.tr("Ways of asking, one on each line")
        )
        self.answer = _text(
            self.tr("Write it as you would say it. Guests read these very words."),
            self.tr("Your answer"),
        )
        self.questions.setMinimumHeight(96)
        self.questions.setMaximumHeight(150)
        self.answer.setMinimumHeight(120)
        self.alone = Choice(
            look, self.tr("The AI may"), [self.tr("Answer by itself"), self.tr("Draft for me")]
        )
        self.valid = Choice(
            look,
            self.tr("Valid"),
            [
                self.tr("Always"),
                self.tr("From a day on"),
                self.tr("Until a day"),
                self.tr("Between two days"),
            ],
        )
        self.begins, self.ends = Day(look, self.tr("First day")), Day(look, self.tr("Last day"))
        self.review = Choice(
            look,
            self.tr("Look at it again"),
            [
                self.tr("No day set"),
                self.tr("In a month"),
                self.tr("In half a year"),
                self.tr("In a year"),
                self.tr("On a day"),
            ],
        )
        self.review_day = Day(look, self.tr("Day on which to look at it again"))
        self.topic = QLineEdit()
        self.topic.setObjectName("topic")
        self.topic.setMaxLength(80)
        self.topic.setPlaceholderText(self.tr("None"))
        self.topic.setAccessibleName(self.tr("Topic"))
        self.language = Choice(look, self.tr("Language"), [])
        self.state = Choice(look, self.tr("State"), [self.tr("Published"), self.tr("Draft")])

        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 10, 18)
        column.setSpacing(6)
        self._asked_head = label("", "section")
        for head, field in (
            (label(self.tr("Title"), "section"), self.title),
            (self._asked_head, self.questions),
            (label(self.tr("Your answer"), "section"), self.answer),
        ):
            column.addWidget(head)
            column.addWidget(field, 1 if field is self.answer else 0)
            column.addSpacing(8)
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.addWidget(_small_card(self.tr("The AI may"), self.alone), 0, 0, 1, 3)
        grid.addWidget(
            _small_card(self.tr("Valid"), self.valid, self.begins, self.ends), 0, 3, 1, 3
        )
        grid.addWidget(_small_card(self.tr("Topic"), self.topic), 1, 0, 1, 3)
        grid.addWidget(_small_card(self.tr("Language"), self.language), 1, 3, 1, 3)
        grid.addWidget(_small_card(self.tr("State"), self.state), 2, 0, 1, 3)
        grid.addWidget(
            _small_card(self.tr("Look at it again"), self.review, self.review_day), 2, 3, 1, 3
        )
        for at in range(6):
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)

        self.title.textEdited.connect(self._edited)
        self.topic.textEdited.connect(self._edited)
        self.questions.textChanged.connect(self._edited)
        self.answer.textChanged.connect(self._edited)
        for combo in (self.alone, self.language, self.state):
            combo.currentIndexChanged.connect(self._edited)
        self.valid.currentIndexChanged.connect(self._valid_chosen)
        self.review.currentIndexChanged.connect(self._review_chosen)
        for day in (self.begins, self.ends, self.review_day):
            day.dateChanged.connect(self._edited)
        look.changed.connect(self._reword)
        self._reword()

    def show_entry(self, entry: Entry) -> None:
        """Fill the form."""
        self._entry = entry
        self._filling = True
        self.title.setText(entry.title)
        _fill(self.questions, "\n".join(entry.questions))
        _fill(self.answer, entry.answer)
        self.alone.setCurrentIndex(0 if entry.may_answer_alone else 1)
        self.state.setCurrentIndex(0 if entry.state is EntryState.PUBLISHED else 1)
        self.topic.setText(entry.topic or "")
        self._fill_languages(entry.language)
        kind = (FROM if entry.valid_from else 0) + (UNTIL if entry.valid_to else 0)
        self.valid.setCurrentIndex(kind)
        today = self._look.now().astimezone().date()
        self.begins.setDate(_qdate(entry.valid_from or today))
        self.ends.setDate(_qdate(entry.valid_to or entry.valid_from or today))
        self.review.setCurrentIndex(ON_A_DAY if entry.review_on else NEVER)
        self.review_day.setDate(_qdate(entry.review_on or today))
        self._show_days()
        self._filling = False

    def entry(self) -> Entry:
        """Return the entry as the form has it now.

        Raises:
            ValueError: If no entry was ever shown.
        """
        if self._entry is None:
            raise ValueError("The form is empty; show an entry first.")
        kind = self.valid.currentIndex()
        language = self.language.currentData()
        return replace(
            self._entry,
            title=self.title.text().strip(),
            questions=tuple(
                line.strip() for line in self.questions.toPlainText().splitlines() if line.strip()
            ),
            answer=self.answer.toPlainText().strip(),
            topic=self.topic.text().strip() or None,
            language=language if isinstance(language, str) and language else None,
            valid_from=_date(self.begins) if kind in (FROM, BETWEEN) else None,
            valid_to=_date(self.ends) if kind in (UNTIL, BETWEEN) else None,
            review_on=_date(self.review_day) if self.review.currentIndex() != NEVER else None,
            may_answer_alone=self.alone.currentIndex() == 0,
            state=EntryState.PUBLISHED if self.state.currentIndex() == 0 else EntryState.DRAFT,
        )

    def add_question(self, question: str) -> None:
        """Write one more way of asking below the others; it can be undone."""
        cursor = self.questions.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        filled = self.questions.toPlainText().strip()
        cursor.insertText(f"\n{question}" if filled else question)

    def use_answer(self, answer: str) -> None:
        """Write another answer in the place of this one; it can be undone."""
        cursor = self.answer.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(answer)

    def problem(self) -> str:
        """Say what is missing before the entry can be saved; empty when nothing is."""
        entry = self.entry()
        if not entry.title:
            return self.tr("Give the entry a title first.")
        if not entry.answer:
            return self.tr("Write an answer first.")
        if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
            return self.tr("The last day is before the first day.")
        return ""

    def _edited(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _valid_chosen(self) -> None:
        self._show_days()
        self._edited()

    def _review_chosen(self) -> None:
        months = _MONTHS.get(self.review.currentIndex())
        if months is not None and not self._filling:
            today = self._look.now().astimezone().date()
            self.review_day.setDate(_qdate(today).addMonths(months))
        self._show_days()
        self._edited()

    def _show_days(self) -> None:
        self.review_day.setVisible(self.review.currentIndex() != NEVER)
        kind = self.valid.currentIndex()
        self.begins.setVisible(kind in (FROM, BETWEEN))
        self.ends.setVisible(kind in (UNTIL, BETWEEN))

    def _fill_languages(self, now: str | None) -> None:
        self.language.clear()
        self.language.addItem(self.tr("Not said"), "")
        for code in (*LANGUAGES, *({now} - set(LANGUAGES) if now else ())):
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(now or "")))

    def _reword(self) -> None:
        self._asked_head.setText(
            {
                "guest": self.tr("Guests ask it like this"),
                "customer": self.tr("Customers ask it like this"),
            }.get(self._look.word, self.tr("Visitors ask it like this"))
        )


def _text(placeholder: str, name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    return made


def _fill(edit: QPlainTextEdit, text: str) -> None:
    """Set the text; an equal text keeps the cursor and what can be undone."""
    if edit.toPlainText() != text:
        edit.setPlainText(text)


def _small_card(name: str, *fields: QWidget) -> QFrame:
    made = QFrame()
    made.setObjectName("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(10, 9, 8, 9)
    column.setSpacing(3)
    column.addWidget(label(name, "muted"))
    for field in fields:
        column.addWidget(field)
    column.addStretch(1)
    # Cards in a row share it equally, whatever the words in them.
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
