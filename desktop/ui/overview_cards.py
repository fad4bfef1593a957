"""The cards of the overview: one figure, one plot with its table, how much drafts are changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.overview import Kind, Overview
from desktop.domain.trust import ChooseTrust, Topic, TopicShown, Trust
from desktop.ui.controls import Elided, button, label, pill
from desktop.ui.overview_plots import Columns, Rows, Swatch
from desktop.ui.overview_words import WAITS, Bars, kind_words, number, wait_names
from desktop.ui.plain_text import one_line
from desktop.ui.sending import Send
from desktop.ui.theme import Look

ROW_TALL, HEAD_TALL, TABLE_TALL = 28, 58, 260
"""Pixels of a table's row, of a head in up to three lines, and of the tallest table."""
FIRST_WIDE = 112
"""Pixels of the first column at most."""


class FigureCard(QFrame):
    """A name, a large number, a line that says what it means."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        self._name = name
        self.figure = label("", "figure")
        self.meaning = label("", "muted", wrap=True)
        for one in (label(name, "section", wrap=True), self.figure, self.meaning):
            column.addWidget(one)
        column.addStretch(1)

    def show_figure(self, figure: int | None, meaning: str) -> None:
        """Show a number, or the meaning alone."""
        self.figure.setVisible(figure is not None)
        self.figure.setText("" if figure is None else number(figure))
        self.meaning.setText(meaning)
        said = (
            f"{self._name}. {meaning}" if figure is None else f"{self._name}: {figure}. {meaning}"
        )
        self.setAccessibleName(said)


class Legend(QWidget):
    """Samples of the kinds with their names, in as many lines as it takes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pairs: list[tuple[Swatch, QLabel]] = []

    def show_kinds(self, kinds: tuple[Kind, ...]) -> None:
        """Name these kinds; none hides the legend."""
        for swatch, name in self._pairs:
            swatch.deleteLater()
            name.deleteLater()
        self._pairs = [
            (Swatch(self._look, kind), label(kind_words(kind), "small")) for kind in kinds
        ]
        for swatch, name in self._pairs:
            for one in (swatch, name):
                one.setParent(self)
                one.show()
        self.setVisible(bool(kinds))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        x, y, line = 0, 0, 20
        for swatch, name in self._pairs:
            size = name.sizeHint()
            wide = swatch.width() + 6 + size.width()
            if x and x + wide > self.width():
                x, y = 0, y + line
            swatch.move(x, y + (line - swatch.height()) // 2)
            name.setGeometry(x + swatch.width() + 6, y, size.width(), line)
            x += wide + 14
        self.setFixedHeight(y + line)


class PlotCard(QFrame):
    """A plot, what it says in a sentence, and the same as a table."""

    def __init__(self, look: Look, name: str, plot: Columns | Rows, first: str) -> None:
        """``first`` is the head of the table's first column."""
        super().__init__()
        self._look, self._first = look, first
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self.head = label(name, "section")
        self.plot = plot
        self.table = QTableWidget()
        self.table.setAccessibleName(name or first)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_TALL)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(plot)
        self._stack.addWidget(self.table)
        self.legend = Legend(look)
        self.sentence = label("", "muted", wrap=True)
        column.addWidget(self.head)
        if isinstance(plot, Rows):
            column.addWidget(self._stack)
            column.addStretch(1)
        else:
            column.addWidget(self._stack, 1)
        column.addWidget(self.legend)
        column.addWidget(self.sentence)

    def show_bars(self, bars: Bars, sentence: str = "", legend: tuple[Kind, ...] = ()) -> None:
        """Fill the table, the sentence and the legend; the plot is filled by the page."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.legend.show_kinds(legend)
        self._fill_table(bars)
        rows = [
            f"{name}: {number(bars.total(at))}"
            for at, name in enumerate(bars.names)
            if bars.total(at)
        ]
        self.plot.setAccessibleName(self.head.text())
        self.plot.setAccessibleDescription(". ".join([*rows, sentence]))
        self.table.setAccessibleName(self.head.text())

    def show_table(self, table: bool) -> None:
        """Show the numbers in place of the plot, or the plot again."""
        self._stack.setCurrentIndex(1 if table else 0)

    def _fill_table(self, bars: Bars) -> None:
        kinds = [kind for kind in bars.kinds if any(split.get(kind) for split in bars.splits)]
        by_kind = not isinstance(bars, Spans)
        heads = [kind_words(kind) for kind in kinds] if by_kind else [self.tr("Replies")]
        shown = [at for at in range(len(bars.names)) if bars.total(at)]
        self.table.setColumnCount(1 + len(heads))
        self.table.setHorizontalHeaderLabels([self._first, *heads])
        self.table.setRowCount(len(shown))
        for row, at in enumerate(shown):
            cells = [bars.names[at]]
            if by_kind:
                cells += [number(bars.splits[at].get(kind, 0)) for kind in kinds]
            else:
                cells.append(number(bars.total(at)))
            for place, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                if place:
                    cell.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, place, cell)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        longest = max((self.table.sizeHintForColumn(0), head.sectionSizeHint(0)))
        head.resizeSection(0, min(FIRST_WIDE, longest + 8))
        head.setFixedHeight(HEAD_TALL if by_kind else ROW_TALL)
        tall = HEAD_TALL + len(shown) * ROW_TALL
        self.table.setMinimumHeight(min(tall, TABLE_TALL))


class Spans(Bars):
    """Bars of time, which are of no kind."""


def waits(shown: Overview) -> Spans:
    """Return how many waited how long."""
    numbers = [shown.waited(*span) for span in WAITS]
    return Spans(wait_names(), tuple({Kind.PERSON: one} for one in numbers), (Kind.PERSON,))


class DraftsCard(QFrame):
    """How often drafts of each topic were changed, and what the assistant may do with it."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(label(self.tr("How much you change the drafts"), "section"))
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(0, 1)
        column.addWidget(self._rows)
        self.nothing = label(
            self.tr("No draft has waited for your yes so far."), "muted", wrap=True
        )
        column.addWidget(self.nothing)
        column.addStretch(1)

    def show_topics(self, topics: tuple[TopicShown, ...]) -> None:
        """Show the topics whose drafts were judged, those with the most first."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        judged = sorted(
            (one.topic for one in topics if one.topic.judged or one.topic.trust is Trust.AUTO),
            key=lambda one: -one.judged,
        )
        for at, topic in enumerate(judged[:8]):
            name = Elided("strong")
            name.setText(one_line(topic.name, 60) or self.tr("Without a topic"))
            name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            changed = self.tr("changed {n} of {all}").format(
                n=number(topic.not_as_is), all=number(topic.judged)
            )
            self._grid.addWidget(name, at, 0)
            self._grid.addWidget(label(changed if topic.judged else "", "muted"), at, 1)
            self._grid.addWidget(self._state(topic), at, 2)
        self.nothing.setVisible(not judged)
        self._rows.setVisible(bool(judged))

    def _state(self, topic: Topic) -> QWidget:
        if topic.offered:
            made = button(self.tr("Let the AI answer alone"), small=True)
            made.clicked.connect(lambda: self._send(ChooseTrust(topic.name, Trust.AUTO)))
            return made
        return {
            Trust.AUTO: lambda: pill(self.tr("answers alone"), "ai"),
            Trust.DRAFT: lambda: pill(self.tr("drafts for you"), "done"),
            Trust.OFF: lambda: pill(self.tr("comes to you"), "you"),
        }[topic.trust]()
