"""The few line icons of the design, drawn from their SVG path data.

The data sits in ``assets/icons`` as ordinary SVG files; reading the one ``d`` attribute
here costs 0.1 ms an icon, while importing QtSvg costs a shared library at start.
"""

from __future__ import annotations

import re
from functools import cache
from math import acos, ceil, cos, degrees, hypot, radians, sin, sqrt, tan
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from desktop.ui.fonts import font
from desktop.ui.plain_text import one_line
from desktop.ui.theme import operator_colour

if TYPE_CHECKING:
    from desktop.domain.operators import Operator

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"
BOX = 24.0
"""Side of every icon's view box."""

_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?")
_NEEDS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}
"""Numbers that each letter takes; only one set of them is read after H, V and A."""
_PATH = re.compile(r"<path[^>]*\sd=\"([^\"]*)\"")
_CIRCLE = re.compile(r"<circle[^>]*cx=\"([\d.]+)\"[^>]*cy=\"([\d.]+)\"[^>]*r=\"([\d.]+)\"")


def parse(data: str) -> QPainterPath:
    """Return the path of an SVG ``d`` attribute: M, L, H, V, C, A and Z, absolute or relative.

    Arc flags written without a separator (``01``) are understood, as SVG minifiers write them.

    Raises:
        ValueError: If the data holds another letter, or a number is missing.
    """
    path = QPainterPath()
    here = start = QPointF(0, 0)
    for letter, numbers in _segments(data):
        origin = here if letter.islower() else QPointF(0, 0)
        match letter.upper():
            case "M" | "L":
                for step in range(0, len(numbers), 2):
                    base = here if letter.islower() else QPointF(0, 0)
                    here = base + QPointF(numbers[step], numbers[step + 1])
                    if letter.upper() == "M" and step == 0:
                        path.moveTo(here)
                        start = here
                    else:
                        path.lineTo(here)
            case "H":
                here = QPointF(origin.x() + numbers[0], here.y())
                path.lineTo(here)
            case "V":
                here = QPointF(here.x(), origin.y() + numbers[0])
                path.lineTo(here)
            case "C":
                for step in range(0, len(numbers), 6):
                    base = here if letter.islower() else QPointF(0, 0)
                    one, two, end = (
                        base + QPointF(numbers[step + at], numbers[step + at + 1])
                        for at in (0, 2, 4)
                    )
                    path.cubicTo(one, two, end)
                    here = end
            case "A":
                end = origin + QPointF(numbers[5], numbers[6])
                _arc(path, here, end, numbers)
                here = end
            case "Z":
                path.closeSubpath()
                here = start
    return path


def _segments(data: str) -> list[tuple[str, list[float]]]:
    segments: list[tuple[str, list[float]]] = []
    for piece in re.findall(r"[A-Za-z][^A-Za-z]*", data):
        letter, rest = piece[0], piece[1:]
        if letter in "aA":
            # The two flags are single digits that may touch what follows them.
            rest = re.sub(
                r"^\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([-\d.]+)[\s,]+([01])[\s,]*([01])",
                r"\1 \2 \3 \4 \5 ",
                rest,
            )
        numbers = [float(number) for number in _TOKEN.findall(rest)]
        need = _NEEDS.get(letter.upper())
        if need is None:
            raise ValueError(f"Path letter {letter!r} is not understood; use M L H V C A Z.")
        if need and (not numbers or len(numbers) % need):
            raise ValueError(f"{letter!r} needs {need} numbers each time, not {len(numbers)}.")
        segments.append((letter, numbers))
    return segments


def _arc(path: QPainterPath, here: QPointF, end: QPointF, numbers: list[float]) -> None:
    """Add an unrotated elliptical arc (SVG 1.1, appendix F.6.5) as cubic curves."""
    rx, ry, large, sweep = numbers[0], numbers[1], bool(numbers[3]), bool(numbers[4])
    half_x, half_y = (here.x() - end.x()) / 2, (here.y() - end.y()) / 2
    if not (half_x or half_y):
        return
    grow = max(1.0, sqrt((half_x / rx) ** 2 + (half_y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    under = (rx * half_y) ** 2 + (ry * half_x) ** 2
    factor = sqrt(max(0.0, (rx * ry) ** 2 - under) / under) * (-1 if large == sweep else 1)
    across, down = factor * rx * half_y / ry, -factor * ry * half_x / rx
    centre = QPointF(across + (here.x() + end.x()) / 2, down + (here.y() + end.y()) / 2)
    begin = _angle((half_x - across) / rx, (half_y - down) / ry)
    turn = _angle((-half_x - across) / rx, (-half_y - down) / ry) - begin
    if sweep and turn < 0:
        turn += 360
    elif not sweep and turn > 0:
        turn -= 360
    pieces = max(1, ceil(abs(turn) / 90))
    step = radians(turn / pieces)
    reach = 4 / 3 * tan(step / 4)
    at = radians(begin)
    for _ in range(pieces):
        to = at + step
        path.cubicTo(
            centre + QPointF(rx * (cos(at) - reach * sin(at)), ry * (sin(at) + reach * cos(at))),
            centre + QPointF(rx * (cos(to) + reach * sin(to)), ry * (sin(to) - reach * cos(to))),
            centre + QPointF(rx * cos(to), ry * sin(to)),
        )
        at = to


def _angle(x: float, y: float) -> float:
    turn = degrees(acos(max(-1.0, min(1.0, x / hypot(x, y)))))
    return -turn if y < 0 else turn


@cache
def outline(name: str) -> QPainterPath:
    """Return the icon ``assets/icons/<name>.svg`` in its 24 by 24 box; empty when it is missing."""
    file = ICONS / f"{name}.svg"
    whole = QPainterPath()
    if not file.is_file():
        return whole
    text = file.read_text(encoding="utf-8")
    for x, y, r in _CIRCLE.findall(text):
        whole.addEllipse(QPointF(float(x), float(y)), float(r), float(r))
    for data in _PATH.findall(text):
        whole.addPath(parse(data))
    return whole


def draw(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Stroke the icon into ``box``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / BOX, box.height() / BOX)
    painter.setPen(
        QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline(name))
    painter.restore()


def draw_mark(painter: QPainter, box: QRectF, ground: QColor, figure: QColor) -> None:
    """Draw Deskbell's mark: a half disc on a rounded square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    corner = box.width() * 8 / 26
    painter.drawRoundedRect(box, corner, corner)
    painter.setBrush(figure)
    side = box.width() * 10 / 26
    disc = QRectF(0, 0, side, side)
    disc.moveCenter(QPointF(box.center().x() - side * 0.25, box.center().y() + side * 0.05))
    painter.drawPie(disc, -90 * 16, 180 * 16)
    painter.restore()


def draw_operator(painter: QPainter, operator: Operator, disc: QRectF, pixels: int) -> None:
    """Draw an operator's disc: their colour with the first letter of their name."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(operator_colour(operator.colour))
    painter.drawEllipse(disc)
    painter.setPen(operator_colour(-1))
    painter.setFont(font(pixels, True))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, one_line(operator.name, 4)[:1].upper())


def mark_icon(ground: QColor, figure: QColor) -> QIcon:
    """Return the mark for the window, the taskbar and the tray."""
    icon = QIcon()
    for side in (16, 32, 64, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_mark(painter, QRectF(0, 0, side, side), ground, figure)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
