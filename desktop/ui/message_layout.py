"""Where the parts of one painted message go: text, small print, entry titles, 'Show all'.

Measuring only; painting is in ``message_delegate``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from desktop.domain.message import Delivery, Message, Sender
from desktop.ui.fonts import font
from desktop.ui.plain_text import drawn_part, one_line
from desktop.ui.wording import clock, delivery_words

SIDE = 20.0
"""Space at the left and right of the conversation."""
SCROLL_BAR = 10.0
"""Taken off the right side, so that bubbles end where the reply field ends."""
GAP = 10.0
PAD_X, PAD_Y = 13.0, 9.0
DAY_HEIGHT = 28.0
WIDEST = 0.72
"""Of the room there is, as the design has it."""
READABLE = 640.0
"""No bubble is wider, so that lines stay readable on a large screen."""
META = 12
META_LINE = 22.0
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
NOTICE = 12


@dataclass(slots=True)
class Piece:
    """One piece of the small print. ``entry`` is the id behind an entry's title."""

    text: str
    box: QRectF
    entry: str | None = None
    wrong: bool = False
    """The link that calls the answer wrong."""


@dataclass(slots=True)
class Laid:
    """One message, measured for one width. All boxes are relative to the row's top left."""

    height: float
    bubble: QRectF
    lines: QTextLayout
    lines_at: QPointF
    pieces: list[Piece] = field(default_factory=list)
    more: QRectF | None = None
    """The 'Show all' link of a message that is cut."""


@cache
def metrics(pixels: int, semibold: bool = False) -> QFontMetricsF:
    """Return the measures of the app's font."""
    return QFontMetricsF(font(pixels, semibold))


def lay_text(
    text: str, face: QFont, width: float, centred: bool = False
) -> tuple[QTextLayout, float, float]:
    """Break ``text`` into lines no wider than ``width``; return them, their width and height."""
    layout = QTextLayout(text.replace("\n", "\u2028"), face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    hangs_right = not centred and _right_to_left(text)
    if centred:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    elif hangs_right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    leading = 20.0 if face.pixelSize() >= 14 else 17.0
    layout.beginLayout()
    wide = tall = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        step = max(leading, line.height())
        line.setPosition(QPointF(0, tall + (step - line.height()) / 2))
        tall += step
        wide = max(wide, line.naturalTextWidth())
    layout.endLayout()
    if hangs_right and wide < width:
        # The lines hang at the right edge of the width they were given: give them what they need.
        layout.beginLayout()
        tall = 0.0
        wide = ceil(wide) + 1.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide)
            step = max(leading, line.height())
            line.setPosition(QPointF(0, tall + (step - line.height()) / 2))
            tall += step
        layout.endLayout()
    return layout, wide, tall


def _right_to_left(text: str) -> bool:
    """Say whether the first letter that has a direction is written from right to left."""
    if not RIGHT_TO_LEFT.search(text):
        return False
    strong = (bidirectional(one) for one in text)
    return next((one for one in strong if one in ("L", "R", "AL")), "L") != "L"


def lay_message(message: Message, width: float, new_day: bool) -> Laid:
    """Measure a message for a row of ``width`` pixels."""
    top = DAY_HEIGHT if new_day else 0.0
    room = max(120.0, width - 2 * SIDE + SCROLL_BAR)
    text, cut = drawn_part(message.text)
    if message.sender is Sender.NOTICE:
        lines, _, tall = lay_text(text, font(NOTICE), room * 0.84, centred=True)
        return Laid(
            top + tall + GAP,
            QRectF(SIDE, top, room, tall),
            lines,
            QPointF(SIDE + room * 0.08, top),
        )
    widest = min(READABLE, room * WIDEST) - 2 * PAD_X
    lines, wide, tall = lay_text(text, font(14), widest)
    below = tall
    more = None
    if cut:
        words = show_all_words()
        more = QRectF(0, below + 2, metrics(META, True).horizontalAdvance(words) + 4, 20)
        wide, below = max(wide, more.width()), below + 24
    pieces = small_print(message)
    if pieces:
        wide = max(wide, min(widest, sum(piece.box.width() + 6 for piece in pieces)))
        below = _flow(pieces, wide, below + 4)
    inside = QRectF(0, top, wide + 2 * PAD_X, below + 2 * PAD_Y)
    if message.sender is Sender.VISITOR:
        inside.moveLeft(SIDE)
    else:
        inside.moveRight(width - SIDE + SCROLL_BAR)
    corner = QPointF(inside.left() + PAD_X, inside.top() + PAD_Y)
    for piece in pieces:
        piece.box.translate(corner)
    if more is not None:
        more.translate(corner)
    return Laid(inside.bottom() + GAP, inside, lines, corner, pieces, more)


def _flow(pieces: list[Piece], width: float, top: float) -> float:
    """Set the pieces in lines of ``width``; return the bottom of the last line."""
    left = 0.0
    for piece in pieces:
        wide = min(piece.box.width(), width)
        if left and left + wide > width + 0.5:
            left, top = 0.0, top + META_LINE
        piece.box = QRectF(left, top, wide, META_LINE - 2)
        left += wide + 6
    return top + META_LINE - 2


def small_print(message: Message) -> list[Piece]:
    """Return what stands below a message: who, when, how far it came, what it rests on."""
    translate = QCoreApplication.translate
    if message.sender is Sender.VISITOR:
        return []
    if message.sender is Sender.ASSISTANT:
        words = [translate("message", "AI"), clock(message.at)]
        if message.operator:
            words.append(
                translate("message", "approved by {name}").format(
                    name=one_line(message.operator, 40)
                )
            )
        if message.delivery is Delivery.WAITING:
            words.append(delivery_words(message.delivery))
    else:
        name = one_line(message.operator or translate("message", "You"), 40)
        words = [name, clock(message.at), delivery_words(message.delivery)]
    if message.edited:
        words.append(translate("message", "edited"))
    if message.rating:
        words.append(
            translate("message", "found helpful")
            if message.rating > 0
            else translate("message", "found not helpful")
        )
    line = " · ".join(words)
    pieces = [Piece(line, QRectF(0, 0, metrics(META).horizontalAdvance(line) + 1, 0))]
    seen: set[str] = set()
    for one in message.evidence:
        if one.entry_id in seen:
            continue
        seen.add(one.entry_id)
        title = one_line(one.title, 60) or translate("message", "Entry without a title")
        wide = metrics(META, True).horizontalAdvance(title) + 16
        pieces.append(Piece(title, QRectF(0, 0, wide, 0), one.entry_id))
    if can_be_wrong(message):
        link = translate("message", "Wrong?")
        wide = metrics(META, True).horizontalAdvance(link) + 4
        pieces.append(Piece(link, QRectF(0, 0, wide, 0), wrong=True))
    return pieces


def can_be_wrong(message: Message) -> bool:
    """Say whether this is an answer of the assistant's own that nobody has corrected yet."""
    return (
        message.sender is Sender.ASSISTANT
        and message.operator is None
        and bool(message.evidence)
        and not message.wrong
    )


def show_all_words() -> str:
    """Return the words of the link below a message that is cut."""
    return QCoreApplication.translate("message", "Show all of this long message")
