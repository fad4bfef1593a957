"""A small picture of the widget as the owner dresses it. Paints what it is given, decides nothing.

The widget itself is drawn by a browser; this shows its colours, its side, its icon and its words.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import LIGHT

LABELS = {
    "en": "Ask us",
    "de": "Fragen Sie uns",
    "fr": "Une question ?",
    "es": "Pregúntenos",
    "pt-BR": "Pergunte",
    "ko": "문의하기",
    "ja": "お問い合わせ",
    "ar": "اسألنا",
}
"""What stands on the widget's button, as ``launcher.js`` has it."""
LEAST_CONTRAST = 5.2
_HEIGHT = 226
_PANEL = QSize(214, 156)


def contrast_with_white(colour: QColor) -> float:
    """Return WCAG 2.2's contrast ratio against white, from 1 to 21."""

    def part(value: int) -> float:
        one = value / 255
        return one / 12.92 if one <= 0.04045 else float(((one + 0.055) / 1.055) ** 2.4)

    light = (
        0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue())
    )
    return 1.05 / (light + 0.05)


def readable(colour: QColor) -> QColor:
    """Return the colour as the widget uses it: darkened until white words on it can be read."""
    found = QColor(colour)
    while contrast_with_white(found) < LEAST_CONTRAST:
        red, green, blue = (int(one * 0.95) for one in (found.red(), found.green(), found.blue()))
        found = QColor(red, green, blue)
    return found


class WidgetPreview(QWidget):
    """Shows the open panel and the button under it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_PANEL.width() + 24)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("How the widget looks on your website"))
        self._name, self._greeting, self._label = "", "", LABELS["en"]
        self._accent, self._left, self._icon = readable(QColor(LIGHT.accent)), False, ""

    def show_widget(
        self, *, name: str, greeting: str, language: str, accent: str, side: str, icon: str
    ) -> None:
        """Show these; an ``accent`` that is no colour changes nothing."""
        self._name, self._greeting, self._icon = name, greeting, icon
        self._label = LABELS.get(language, LABELS["en"])
        # On a page that runs leftwards the end of a line is at the left.
        self._left = (side == "start") != (language == "ar")
        if QColor.isValidColorName(accent):
            self._accent = readable(QColor(accent))
        self.setAccessibleDescription(greeting)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(LIGHT.colour("line"))
        painter.setBrush(LIGHT.colour("sunken"))
        painter.drawRoundedRect(whole, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        self._page(painter, whole)
        self._panel(painter, whole)
        self._button(painter, whole)

    def _at(self, whole: QRectF, width: float) -> float:
        return whole.left() + 12 if self._left else whole.right() - 12 - width

    def _page(self, painter: QPainter, whole: QRectF) -> None:
        painter.setBrush(LIGHT.colour("line"))
        left = whole.left() + 14 + (_PANEL.width() + 12 if self._left else 0)
        room = whole.width() - _PANEL.width() - 52
        for number, share in enumerate((0.6, 0.9, 0.8, 0.85, 0.5)):
            if room > 20:
                top = whole.top() + 20 + number * 18
                painter.drawRoundedRect(QRectF(left, top, room * share, 7), 3, 3)

    def _panel(self, painter: QPainter, whole: QRectF) -> None:
        box = QRectF(
            self._at(whole, _PANEL.width()), whole.top() + 12, _PANEL.width(), _PANEL.height()
        )
        shape = QPainterPath()
        shape.addRoundedRect(box, 10, 10)
        painter.setClipPath(shape)
        painter.fillRect(box, LIGHT.colour("surface"))
        head = QRectF(box.left(), box.top(), box.width(), 36)
        painter.fillRect(head, self._accent)
        painter.setPen(LIGHT.colour("surface"))
        self._write(painter, head.adjusted(12, 0, -12, 0), self._name, 13, bold=True)
        painter.setPen(Qt.PenStyle.NoPen)
        greeting = QRectF(box.left() + 10, head.bottom() + 10, box.width() - 46, 52)
        painter.setBrush(LIGHT.colour("sunken"))
        painter.drawRoundedRect(greeting, 8, 8)
        painter.setPen(LIGHT.colour("ink"))
        words = greeting.adjusted(9, 4, -9, -4)
        self._write(painter, words, self._greeting or "…", 11, wrap=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawRoundedRect(QRectF(box.right() - 84, greeting.bottom() + 9, 74, 24), 8, 8)
        painter.setClipping(False)

    def _button(self, painter: QPainter, whole: QRectF) -> None:
        metrics_font = self._font(13, bold=True)
        painter.setFont(metrics_font)
        wide = painter.fontMetrics().horizontalAdvance(self._label)
        width = wide + 36 + (24 if self._icon else 0)
        box = QRectF(self._at(whole, width), whole.bottom() - 12 - 36, width, 36)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawRoundedRect(box, 18, 18)
        words = box.adjusted(18, 0, -18, 0)
        if self._icon:
            painter.setBrush(LIGHT.colour("surface"))
            _draw_icon(painter, self._icon, QRectF(words.left(), box.center().y() - 8, 16, 16))
            words.setLeft(words.left() + 24)
        painter.setPen(LIGHT.colour("surface"))
        self._write(painter, words, self._label, 13, bold=True)

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        made = QFont(self.font())
        made.setPixelSize(pixels)
        made.setBold(bold)
        return made

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        pixels: int,
        *,
        bold: bool = False,
        wrap: bool = False,
    ) -> None:
        painter.setFont(self._font(pixels, bold=bold))
        if wrap:
            painter.drawText(box, Qt.TextFlag.TextWordWrap, words)
            return
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(box.width()) + 1
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_icon(painter: QPainter, icon: str, box: QRectF) -> None:
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24, box.height() / 24)
    shape = QPainterPath()
    if icon == "bubble":
        corners = [(4, 3), (20, 3), (20, 16), (10, 16), (4, 21)]
        shape.addPolygon(QPolygonF([QPointF(*one) for one in corners]))
    elif icon == "bell":
        shape.addRoundedRect(QRectF(5, 2, 14, 16), 7, 7)
        shape.addRect(QRectF(3, 14, 18, 4))
        shape.addRoundedRect(QRectF(9, 19, 6, 3), 1.5, 1.5)
        shape.setFillRule(Qt.FillRule.WindingFill)
    elif icon == "key":
        shape.addEllipse(QRectF(3, 7, 10, 10))
        shape.addEllipse(QRectF(6, 10, 4, 4))
        shape.addRect(QRectF(12.5, 10, 9.5, 4))
        shape.addRect(QRectF(15, 14, 4, 3))
    painter.drawPath(shape)
    painter.restore()
