"""The overview's plots, drawn by pyqtgraph. Imported when the page is first opened, with numpy.

No plot takes the keyboard: the page says the same in a sentence and in a table.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.overview import Kind
from desktop.ui import plain_text
from desktop.ui.fonts import font
from desktop.ui.overview_words import Bars, kind_words, number
from desktop.ui.theme import Colours, Look

ROW = 30
"""Height of a lying bar with its name, in pixels."""
NAMES, NUMBERS = 118, 44
"""Room for names at the left and numbers at the right of lying bars, in pixels."""

pg.setConfigOptions(antialias=True)


def brush(kind: Kind, colours: Colours) -> QBrush:
    """Return how a kind is filled. Patterns differ too, for who can't tell the colours apart."""
    name, pattern = {
        Kind.CONFIRMED: ("ai", Qt.BrushStyle.SolidPattern),
        Kind.SILENT: ("ai", Qt.BrushStyle.BDiagPattern),
        Kind.DENIED: ("ai", Qt.BrushStyle.DiagCrossPattern),
        Kind.PERSON: ("brass", Qt.BrushStyle.SolidPattern),
        Kind.OPEN: ("muted", Qt.BrushStyle.Dense5Pattern),
        Kind.UNANSWERED: ("muted", Qt.BrushStyle.SolidPattern),
    }[kind]
    return QBrush(colours.colour(name), pattern)


def edge(kind: Kind, colours: Colours) -> QPen:
    """Return the line around a bar of a kind."""
    name = {Kind.PERSON: "brass", Kind.OPEN: "muted", Kind.UNANSWERED: "muted"}.get(kind, "ai")
    return QPen(colours.colour(name), 0)


class Swatch(QWidget):
    """The sample of a kind in a legend."""

    def __init__(self, look: Look, kind: Kind) -> None:
        super().__init__()
        self._look, self._kind = look, kind
        self.setFixedSize(QSize(14, 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setBrush(brush(self._kind, self._look.colours))
        painter.setPen(QPen(edge(self._kind, self._look.colours).color(), 1))
        painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot that stands still: no dragging, no zoom, no menu; the wheel scrolls the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tips: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.getViewBox().setDefaultPadding(0)
        self.scene().sigMouseMoved.connect(self._tell)

    def sizeHint(self) -> QSize:
        # pyqtgraph asks for 640 x 480, which would push the rest of the page aside.
        return QSize(240, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _begin(self) -> Any:
        self.setBackground(self._look.colours.colour("surface"))
        item = self.getPlotItem()
        item.clear()
        for side in ("left", "bottom", "right", "top"):
            item.hideAxis(side)
        return item

    def _axis(self, side: str, ticks: Sequence[tuple[float, str]]) -> Any:
        item = self.getPlotItem()
        item.showAxis(side)
        axis = item.getAxis(side)
        axis.setTicks([list(ticks)])
        axis.setStyle(
            tickLength=0, tickFont=font(12), autoExpandTextSpace=False, hideOverlappingLabels=False
        )
        axis.setPen(pg.mkPen(None))
        axis.setTickPen(pg.mkPen(None))
        axis.setTextPen(self._look.colours.colour("muted"))
        return axis

    def _at(self, where: QPointF) -> int:
        """Return the number of the bar at a place of the plot."""
        raise NotImplementedError

    def _tell(self, moved: QPointF) -> None:
        at = self._at(self.getPlotItem().getViewBox().mapSceneToView(moved))
        self.setToolTip(plain_text.tip(self._tips[at]) if 0 <= at < len(self._tips) else "")


class Columns(Plot):
    """Bars that stand beside each other, each stacked of kinds."""

    def show_bars(self, bars: Bars, ticks: Sequence[int] | None = None, plain: str = "") -> None:
        """Draw the bars; names stand under those in ``ticks``, or under all.

        ``plain`` is the colour of bars that are not of kinds.
        """
        item, colours = self._begin(), self._look.colours
        count = len(bars.names)
        base = [0] * count
        for kind in bars.kinds:
            heights = [split.get(kind, 0) for split in bars.splits]
            item.addItem(
                pg.BarGraphItem(
                    x=list(range(count)),
                    y0=list(base),
                    height=heights,
                    width=0.78,
                    brush=colours.colour(plain) if plain else brush(kind, colours),
                    pen=pg.mkPen(None) if plain else edge(kind, colours),
                )
            )
            base = [low + high for low, high in zip(base, heights, strict=True)]
        shown = range(count) if ticks is None else ticks
        self._axis("bottom", [(at, bars.names[at]) for at in shown]).setHeight(20)
        top = max(base, default=0) or 1
        self.setXRange(-0.8, count - 0.2, padding=0)
        self.setYRange(0, top * 1.16, padding=0)
        for at, total in enumerate(base):
            if plain or (total and total == top):
                words = pg.TextItem(number(total), colours.colour("muted"), anchor=(0.5, 1))
                words.setFont(font(12))
                words.setPos(at, total)
                item.addItem(words)
        self._tips = [tip(bars, at) for at in range(count)]

    def _at(self, where: QPointF) -> int:
        return round(where.x())


class Rows(Plot):
    """Bars that lie below each other, with a name at the left and a number at the right."""

    def show_bars(self, bars: Bars) -> None:
        """Draw the bars, the first at the top."""
        item, colours = self._begin(), self._look.colours
        count = len(bars.names)
        places = [count - 1 - at for at in range(count)]
        longest = max((bars.total(at) for at in range(count)), default=0) or 1
        item.addItem(
            pg.BarGraphItem(
                x0=[0] * count,
                width=[longest] * count,
                y=places,
                height=0.42,
                brush=colours.colour("sunken"),
                pen=pg.mkPen(None),
            )
        )
        base = [0] * count
        for kind in bars.kinds:
            lengths = [split.get(kind, 0) for split in bars.splits]
            item.addItem(
                pg.BarGraphItem(
                    x0=list(base),
                    width=lengths,
                    y=places,
                    height=0.42,
                    brush=brush(kind, colours),
                    pen=edge(kind, colours),
                )
            )
            base = [low + high for low, high in zip(base, lengths, strict=True)]
        metrics = QFontMetrics(font(13))
        short = [
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, NAMES - 8) for name in bars.names
        ]
        left = self._axis("left", list(zip(places, short, strict=True)))
        left.setStyle(tickFont=font(13))
        left.setTextPen(colours.colour("ink"))
        left.setWidth(NAMES)
        totals = [number(bars.total(at)) for at in range(count)]
        self._axis("right", list(zip(places, totals, strict=True))).setWidth(NUMBERS)
        self.setXRange(0, longest, padding=0)
        self.setYRange(-0.5, max(count, 1) - 0.5, padding=0)
        self.setFixedHeight(max(count, 1) * ROW)
        self._tips = [tip(bars, at) for at in range(count)]

    def _at(self, where: QPointF) -> int:
        return len(self._tips) - 1 - round(where.y())


def tip(bars: Bars, at: int) -> str:
    """Return what one bar says when it is pointed at."""
    lines = [
        f"{kind_words(kind)}: {number(bars.splits[at][kind])}"
        for kind in bars.kinds
        if bars.splits[at].get(kind)
    ]
    return "\n".join([bars.names[at], *lines])
