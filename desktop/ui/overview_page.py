"""The overview: how questions were dealt with in the last days, in figures, plots and tables."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.overview import (
    PERIODS,
    ExportOverview,
    Kind,
    Overview,
    OverviewShown,
    ShowOverview,
)
from desktop.domain.snapshots import InboxChanged, Snapshot
from desktop.domain.trust import TopicsShown
from desktop.ui import overview_words as words
from desktop.ui.controls import Segments, button, card, frame, label
from desktop.ui.overview_cards import DraftsCard, FigureCard, PlotCard, waits
from desktop.ui.overview_plots import Columns, Rows
from desktop.ui.pages import PageWidget
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.wording import clock, long_date, short_date

WIDE = 860
"""Pixels from which on two plots stand beside each other."""
AGAIN = 5_000
"""Milliseconds after a change in the inbox until the figures are asked for again."""


class OverviewPage(PageWidget):
    """Asks for the figures whenever it comes to the front, and a while after each change."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._shown: OverviewShown | None = None
        self._wide: bool | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self._ask)

        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_top())
        self._stack = QStackedWidget()
        self._nothing = label("", "muted", wrap=True)
        empty = frame("page")
        column = QVBoxLayout(empty)
        column.setContentsMargins(20, 20, 20, 20)
        column.addWidget(card(self._nothing))
        column.addStretch(1)
        self._stack.addWidget(empty)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._make_figures())
        self._stack.addWidget(scroll)
        outer.addWidget(self._stack, 1)
        look.changed.connect(self._draw)
        self._draw()

    def receive(self, snapshot: Snapshot) -> None:
        match snapshot:
            case OverviewShown(days) if days == self.days:
                self._shown = snapshot
                self._draw()
            case TopicsShown(topics):
                self.drafts.show_topics(topics)
            case InboxChanged() if self.isVisible() and not self._again.isActive():
                self._again.start()

    @property
    def days(self) -> int:
        """The chosen period."""
        return PERIODS[self.period.at]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _make_top(self) -> QWidget:
        top = frame("top")
        row = QHBoxLayout(top)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(label(self.tr("Overview"), "name"))
        self._about = label("", "muted", wrap=True)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        names.addWidget(self._about)
        row.addLayout(names, 1)
        self.period = Segments(
            [self.tr("7 days"), self.tr("30 days"), self.tr("90 days")], self.tr("Period")
        )
        self.period.choose(1)
        self.period.chosen.connect(self._ask)
        self.tables = button(self.tr("As tables"), tip=self.tr("Show the numbers behind the plots"))
        self.tables.setCheckable(True)
        self.tables.toggled.connect(self._turn)
        self.export = button(self.tr("Export"), tip=self.tr("Save the figures for a spreadsheet"))
        self.export.clicked.connect(self._export)
        for one in (self.period, self.tables, self.export):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        return top

    def _make_figures(self) -> QWidget:
        look = self._look
        self.confirmed = FigureCard(self.tr("Answered alone, confirmed"))
        self.silent = FigureCard(self.tr("Answered alone, silent"))
        self.person = FigureCard(self.tr("Answered by a person"))
        self.open = FigureCard(self.tr("Still open"))
        self.cards = (self.confirmed, self.silent, self.person, self.open)
        self._hours, self._waits = Columns(look), Columns(look)
        self._topics, self._languages = Rows(look), Rows(look)
        self._hours.setMinimumHeight(190)
        self._waits.setMinimumHeight(120)
        self.hours = PlotCard(look, "", self._hours, self.tr("Hour"))
        self.topics = PlotCard(look, self.tr("What they ask about"), self._topics, self.tr("Topic"))
        self.languages = PlotCard(
            look, self.tr("Languages they write in"), self._languages, self.tr("Language")
        )
        self.waits = PlotCard(
            look, self.tr("Time until a person replied"), self._waits, self.tr("Time")
        )
        self.drafts = DraftsCard(self._send)
        self.thumbs = FigureCard(self.tr("Thumbs on the AI's answers"))

        page = frame("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        self._figures, self._plots = QGridLayout(), QGridLayout()
        for grid in (self._figures, self._plots):
            grid.setSpacing(14)
            column.addLayout(grid)
        column.addStretch(1)
        self._arrange(wide=True)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= WIDE)

    def _arrange(self, *, wide: bool) -> None:
        """Put the cards beside each other, or below each other where there is little room."""
        if wide is self._wide:
            return
        self._wide = wide
        for at, one in enumerate(self.cards):
            self._figures.addWidget(one, *((0, at) if wide else divmod(at, 2)))
        for at in range(4):
            self._figures.setColumnStretch(at, 1 if wide or at < 2 else 0)
        plots = (self.hours, self.topics, self.drafts, self.waits, self.languages, self.thumbs)
        for at, card_of in enumerate(plots):
            self._plots.addWidget(card_of, *(divmod(at, 2) if wide else (at, 0)))
        self._plots.setColumnStretch(0, 3)
        self._plots.setColumnStretch(1, 2 if wide else 0)

    def _ask(self) -> None:
        self._again.stop()
        if self._shown is None or self._shown.days != self.days:
            self._draw()
        self._send(ShowOverview(self.days))

    def _turn(self, tables: bool) -> None:
        for one in (self.hours, self.topics, self.languages, self.waits):
            one.show_table(tables)

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the figures"),
            "deskbell-overview.csv",
            self.tr("Table for a spreadsheet (*.csv)"),
        )
        if path:
            self._send(ExportOverview(self.days, path))

    def _draw(self) -> None:
        shown = self._shown.overview if self._shown and self._shown.days == self.days else None
        self.export.setEnabled(shown is not None)
        kept = self.tr("Only counts are kept once a conversation is erased.")
        if shown is None:
            self._about.setText(kept)
            self._nothing.setText(self.tr("The conversations are being counted."))
            self._stack.setCurrentIndex(0)
            return
        since = self.tr("Since {day}.").format(day=long_date(shown.since))
        self._about.setText(f"{since} {kept}")
        if not shown.number:
            self._nothing.setText(self._empty(self._look.word))
        else:
            self._fill(shown)
        self._stack.setCurrentIndex(1 if shown.number else 0)

    def _empty(self, word: str) -> str:
        return {
            "guest": self.tr("No guest has written in these days, so there is nothing to count."),
            "customer": self.tr(
                "No customer has written in these days, so there is nothing to count."
            ),
        }.get(word, self.tr("No visitor has written in these days, so there is nothing to count."))

    def _fill(self, shown: Overview) -> None:
        self._fill_cards(shown)
        self.hours.head.setText(
            {
                "guest": self.tr("When guests write"),
                "customer": self.tr("When customers write"),
            }.get(self._look.word, self.tr("When visitors write"))
        )
        hours = words.hours(shown)
        self.hours.show_bars(hours, words.when_sentence(shown), legend=hours.kinds)
        self._hours.show_bars(hours, [0, 6, 12, 18, 23])
        for one, plot, bars in (
            (self.topics, self._topics, words.topics(shown)),
            (self.languages, self._languages, words.languages(shown)),
        ):
            one.show_bars(bars)
            plot.show_bars(bars)
        spans = waits(shown)
        self.waits.show_bars(spans, words.wait_sentence(shown))
        self._waits.show_bars(spans, plain="accent")

    def _since(self, moment: datetime) -> str:
        day, today = moment.astimezone().date(), self._look.now().astimezone().date()
        return clock(moment) if day == today else f"{short_date(day, today)}, {clock(moment)}"

    def _fill_cards(self, shown: Overview) -> None:
        def of(kind: Kind) -> int:
            return shown.kinds.get(kind, 0)

        guest = self._look.guest
        self.confirmed.show_figure(
            of(Kind.CONFIRMED),
            self.tr("The {guest} gave a thumb up, or said thanks").format(guest=guest),
        )
        silent = self.tr("The {guest} left without a word").format(guest=guest)
        if of(Kind.DENIED):
            denied = self.tr("Not among them, with a thumb down: {n}").format(
                n=words.number(of(Kind.DENIED))
            )
            silent = f"{silent}\n{denied}"
        self.silent.show_figure(of(Kind.SILENT), silent)
        half, worst = shown.median_wait, shown.worst_wait
        self.person.show_figure(
            of(Kind.PERSON),
            self.tr("Half of them within {half}, the longest {worst}").format(
                half=words.minutes(half), worst=words.minutes(worst)
            )
            if half is not None and worst is not None
            else self.tr("Nobody has waited for a person"),
        )
        waiting = (
            self.tr("Waiting since {moment}").format(moment=self._since(shown.open_since))
            if shown.open_since
            else self.tr("Nobody waits for you now")
        )
        if of(Kind.UNANSWERED):
            never = self.tr("Closed without a reply: {n}").format(
                n=words.number(of(Kind.UNANSWERED))
            )
            waiting = f"{waiting}\n{never}"
        self.open.show_figure(of(Kind.OPEN), waiting)
        sentences = (words.thumbs_sentence(shown), words.survey_sentence(shown))
        self.thumbs.show_figure(None, "\n".join(filter(None, sentences)))
