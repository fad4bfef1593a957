"""The privacy page: what happens to visitors' messages, said from the state of this PC."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.privacy_report import (
    LONGEST_COMPANY,
    Answer,
    Block,
    Facts,
    Keeper,
    NameKeeper,
    PrivacyReport,
    PrivacyShown,
    Question,
    Section,
    ShowPrivacy,
)
from desktop.domain.snapshots import Snapshot, Told
from desktop.ui.controls import button, card, frame, label, readable
from desktop.ui.fields import Choice
from desktop.ui.head_bar import HeadBar
from desktop.ui.pages import PageWidget
from desktop.ui.sending import Send
from desktop.ui.spoken import locale, spoken
from desktop.ui.theme import Look
from desktop.ui.wording import say

SIX = (
    Question.WHERE,
    Question.TRAINING,
    Question.ON_THE_WAY,
    Question.KEPT,
    Question.HERE,
    Question.STOP,
)
"""The questions that have a card each; agreement and companies share one below."""
LINES = 8
"""Connections that are listed on the page; the PDF holds all."""
WIDE, MIDDLE = 900, 620
"""Pixels from which on three cards, or two, stand beside each other."""


class PrivacyPage(PageWidget):
    """Asks for the report whenever it comes to the front."""

    told = Signal(object)
    """A ``Told`` that the engine knows nothing of."""
    person_wanted = Signal()
    access_wanted = Signal()
    ledger_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._report: PrivacyReport | None = None
        self._columns = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_top())
        self._stack = QStackedWidget()
        waiting = frame("page")
        column = QVBoxLayout(waiting)
        column.setContentsMargins(20, 20, 20, 20)
        column.addWidget(card(label(self.tr("This PC is being looked at."), "muted", wrap=True)))
        column.addStretch(1)
        self._stack.addWidget(waiting)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._make_page())
        self._stack.addWidget(self._scroll)
        outer.addWidget(self._stack, 1)
        look.changed.connect(self._draw)
        self._draw()

    def receive(self, snapshot: Snapshot) -> None:
        match snapshot:
            case PrivacyShown(report):
                self._report = report
                self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._send(ShowPrivacy())

    def _make_top(self) -> QWidget:
        top = HeadBar()
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(label(self.tr("Privacy"), "name"))
        self._about = label("", "muted", wrap=True)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        names.addWidget(self._about)
        self.person = button(self.tr("Find a person's data"))
        self.person.clicked.connect(self.person_wanted)
        self.save = button(self.tr("Save as PDF"), "primary")
        self.save.clicked.connect(self._save)
        top.lay_out(names, self.person, self.save)
        return top

    def _make_page(self) -> QWidget:
        page = frame("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        self.cards = {one: _AnswerCard() for one in SIX}
        self.access = button(self.tr("Who has looked…"), small=True)
        self.access.clicked.connect(self.access_wanted)
        self.cards[Question.HERE].add(self.access)
        self.stop = button(self.tr("Stop using Deskbell…"), "danger", small=True)
        self.stop.clicked.connect(self.stop_wanted)
        self.cards[Question.STOP].add(self.stop)
        self._six, self._below, self._last = QGridLayout(), QGridLayout(), QGridLayout()
        for grid in (self._six, self._below, self._last):
            grid.setSpacing(14)
            column.addLayout(grid)
        column.addStretch(1)
        self.ledger = button(self.tr("Every connection…"), small=True)
        self.ledger.clicked.connect(self.ledger_wanted)
        self.connections = _ConnectionsCard(self.ledger)
        self.companies = self._make_companies()
        self.words, self.limits = _TextCard(), _TextCard()
        self._arrange(3)
        return page

    def _make_companies(self) -> QFrame:
        made = _roomy()
        column = made.layout()
        assert column is not None
        column.addWidget(label(self.tr("Companies that process data for you"), "section"))
        self._companies = QVBoxLayout()
        self._companies.setSpacing(2)
        whole = QWidget()
        whole.setLayout(self._companies)
        self._companies.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)
        self._keeper_row = QWidget()
        rows = QVBoxLayout(self._keeper_row)
        rows.setContentsMargins(0, 6, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(label(self.tr("Who runs the relay?"), "muted"))
        self.keeper = Choice(
            self._look,
            self.tr("Who runs the relay?"),
            [self.tr("Not said yet"), self.tr("We ourselves"), self.tr("Another company")],
        )
        self.keeper.setObjectName("field")
        self.keeper.activated.connect(lambda _: self._name_keeper())
        rows.addWidget(self.keeper)
        self.company = QLineEdit()
        self.company.setObjectName("field")
        self.company.setMaxLength(LONGEST_COMPANY)
        self.company.setAccessibleName(self.tr("Name of the company"))
        self.company.setPlaceholderText(self.company.accessibleName())
        self.company.editingFinished.connect(self._name_keeper)
        rows.addWidget(self.company)
        column.addWidget(self._keeper_row)
        self._agreement = label("", "muted", wrap=True)
        column.addWidget(self._agreement)
        self.agreement = button(self.tr("Agreement for your records"), small=True)
        self.agreement.clicked.connect(self._save_agreement)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self.agreement)
        row.addStretch(1)
        below = QWidget()
        below.setLayout(row)
        column.addWidget(below)
        assert isinstance(column, QVBoxLayout)
        column.addStretch(1)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self.width() >= WIDE else 2 if self.width() >= MIDDLE else 1)

    def _arrange(self, columns: int) -> None:
        """Put the cards beside each other, or below each other where there is little room."""
        if columns == self._columns:
            return
        self._columns = columns
        for at, one in enumerate(self.cards.values()):
            self._six.addWidget(one, *divmod(at, columns))
        for at in range(3):
            self._six.setColumnStretch(at, 1 if at < columns else 0)
        for grid, pair, shares in (
            (self._below, (self.connections, self.companies), (7, 5)),
            (self._last, (self.words, self.limits), (1, 1)),
        ):
            wide = columns == 3
            for at, each in enumerate(pair):
                grid.addWidget(each, *((0, at) if wide else (at, 0)))
                grid.setColumnStretch(at, shares[at] if wide or at == 0 else 0)

    def _draw(self) -> None:
        word = self._look.word
        self._about.setText(
            {
                "guest": self.tr(
                    "What happens to your guests' messages, as this PC is set up right now"
                ),
                "customer": self.tr(
                    "What happens to your customers' messages, as this PC is set up right now"
                ),
            }.get(
                word,
                self.tr("What happens to your visitors' messages, as this PC is set up right now"),
            )
        )
        report = self._report
        for one in (self.save, self.agreement):
            one.setEnabled(report is not None)
        self._stack.setCurrentIndex(1 if report is not None else 0)
        if report is None:
            return
        for question, each in self.cards.items():
            each.show_answer(report.answers[question])
        self.connections.show_facts(report)
        self._show_companies(report)
        self.words.show_section(report.sections[0])
        self.limits.show_section(report.sections[1])

    def _show_companies(self, report: PrivacyReport) -> None:
        _empty(self._companies)
        for one in report.companies:
            name = readable(spoken(one.name), "strong")
            does = readable(spoken(one.does), "muted")
            does.setContentsMargins(0, 0, 0, 6)
            self._companies.addWidget(name)
            self._companies.addWidget(does)
        if not report.companies:
            answer = report.answers[Question.COMPANIES]
            for text in answer.details:
                self._companies.addWidget(readable(spoken(text), "muted"))
        facts = report.facts
        self._keeper_row.setVisible(facts.relay is not None and not facts.relay.here)
        self.keeper.setCurrentIndex(list(Keeper).index(facts.keeper))
        if not self.company.hasFocus():
            self.company.setText(facts.company)
        self.company.setVisible(facts.keeper is Keeper.HOSTED)
        answer = report.answers[Question.AGREEMENT]
        self._agreement.setText(" ".join(spoken(one) for one in answer.details))

    def _name_keeper(self) -> None:
        keeper = list(Keeper)[self.keeper.currentIndex()]
        facts = self._report.facts if self._report is not None else None
        company = self.company.text().strip() if keeper is Keeper.HOSTED else ""
        if facts is None or (facts.keeper, facts.company) != (keeper, company):
            self._send(NameKeeper(keeper, company))

    def _save(self) -> None:
        from desktop.ui.privacy_pdf import write_report

        self._write("deskbell-privacy", write_report)

    def _save_agreement(self) -> None:
        from desktop.ui.privacy_pdf import write_agreement

        self._write("deskbell-agreement", write_agreement)

    def _write(self, name: str, write: Callable[[Path, PrivacyReport], None]) -> None:
        report = self._report
        if report is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as PDF"),
            f"{name}-{report.facts.made_at:%Y-%m-%d}.pdf",
            self.tr("PDF (*.pdf)"),
        )
        if not path:
            return
        try:
            write(Path(path), report)
        except OSError as error:
            why = error.strerror or str(error)
            text = self.tr("The PDF was not saved: {why}").format(why=why)
            self.told.emit(Told(text, problem=True))
        else:
            text = self.tr("Saved as {file}.").format(file=Path(path).name)
            self.told.emit(Told(text))


class _AnswerCard(QFrame):
    """A question, its answer in a few words, and what is behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        self.question = label("", "section", wrap=True)
        self.short = label("", "name", wrap=True)
        self.details = readable("", "muted")
        for one in (self.question, self.short, self.details):
            column.addWidget(one)
        column.addStretch(1)
        self._column = column

    def add(self, action: QPushButton) -> None:
        """Put a button at the foot of the card."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(action)
        row.addStretch(1)
        self._column.addLayout(row)

    def show_answer(self, answer: Answer) -> None:
        """Show an answer."""
        self.question.setText(spoken(answer.question))
        self.short.setText(spoken(answer.short))
        self.details.setText(" ".join(spoken(one) for one in answer.details))
        self.setAccessibleName(
            " ".join((self.question.text(), self.short.text(), self.details.text()))
        )


class _TextCard(QFrame):
    """A section of the report, as text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(8)

    def show_section(self, section: Section) -> None:
        """Show a section's paragraphs."""
        _empty(self._column)
        self._column.addWidget(label(spoken(section.title), "section", wrap=True))
        for one in section.blocks:
            if isinstance(one, Block):
                self._column.addWidget(readable(spoken(one.text), "muted"))
        self._column.addStretch(1)


class _ConnectionsCard(QFrame):
    """Where the app has been, or is set up to go."""

    def __init__(self, whole: QPushButton) -> None:
        """``whole`` opens the whole ledger."""
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self.title = label("", "section", wrap=True)
        column.addWidget(self.title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addWidget(whole, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, report: PrivacyReport) -> None:
        """Show the ledger where there is one, else what is set up."""
        _empty(self._grid)
        table = report.connections
        if table is not None and table.rows:
            self.title.setText(say("Every connection this app made in the last 30 days"))
            self._fill([spoken(one) for one in table.head], table.rows[:LINES])
            if len(table.rows) > LINES:
                more = say("And {n} more, all of them in the PDF.").format(
                    n=locale().toString(len(table.rows) - LINES)
                )
                self._grid.addWidget(label(more, "muted", wrap=True), LINES + 1, 0, 1, 4)
            return
        self.title.setText(say("What this app is set up to contact"))
        rows = _set_up(report.facts)
        if rows:
            self._fill([say("To"), say("Why"), say("Carries visitors' data")], rows)
        else:
            self._grid.addWidget(label(say("Nothing so far."), "muted"), 0, 0)

    def _fill(self, head: list[str], rows: tuple[tuple[str, ...], ...]) -> None:
        for at, name in enumerate(head):
            self._put(label(name, "muted"), 0, at, last=at == 3)
            self._grid.setColumnStretch(at, 1)
        for row, texts in enumerate(rows, 1):
            for at, text in enumerate(texts):
                self._put(readable(spoken(text)), row, at, last=at == 3)

    def _put(self, one: QLabel, row: int, column: int, *, last: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if last else Qt.AlignmentFlag.AlignLeft
        one.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(one, row, column)


def _set_up(facts: Facts) -> tuple[tuple[str, ...], ...]:
    rows: list[tuple[str, ...]] = []
    if facts.relay is not None:
        rows.append((facts.relay.host, say("Visitors' messages"), say("sealed")))
    if facts.mail is not None:
        rows.append((facts.mail.host, say("E-mail"), say("yes")))
    return tuple(rows)


def _roomy() -> QFrame:
    made = frame("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(6)
    return made


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
