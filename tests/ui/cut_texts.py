"""Finds words that don't fit where they stand: labels, buttons, fields, choices."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableWidget,
    QWidget,
)

from desktop.ui.controls import Elided
from desktop.ui.navigation import PageButton
from desktop.ui.wizard import StepButton

SLACK = 1
"""Pixels by which a font may be wider than it says."""


def cut_texts(window: QWidget) -> list[str]:
    """Return a line for each visible text below ``window`` that has too little room."""
    return sorted({line for one in window.findChildren(QWidget) for line in _cut(one)})


def fits(field: QLineEdit) -> bool:
    """Say whether all that was typed into a field is seen."""
    return _wide(field, field.text()) <= field.width() - 24 - field.textMargins().left()


def _cut(one: QWidget) -> Iterator[str]:
    if not one.isVisible() or (one.visibleRegion().isEmpty() and not _in_scroll(one)):
        return
    where = f"{type(one.parentWidget()).__name__}/{type(one).__name__}"
    short = _short_by(one)
    if short is not None and short[1] > SLACK:
        yield f"{where}: {short[0]!r} lacks {short[1]} px"
    if isinstance(one, QTableWidget):
        yield from _heads(one)
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
    if text:
        beyond = _beyond(one)
        if beyond > SLACK:
            yield f"{where}: {text!r} ends {beyond} px outside"


def _short_by(one: QWidget) -> tuple[str, int] | None:
    if isinstance(one, Elided):
        return None
    if isinstance(one, QLabel):
        return _label(one)
    if isinstance(one, PageButton):
        return one.text(), _wide(one, one.text()) - (one.width() - 80)
    if isinstance(one, QPushButton | StepButton):
        return one.text(), one.sizeHint().width() - one.width() if one.text() else 0
    if isinstance(one, QRadioButton | QCheckBox):
        return one.text(), one.sizeHint().width() - one.width()
    if isinstance(one, QComboBox):
        return one.currentText(), _wide(one, one.currentText()) - _field(one)
    if isinstance(one, QLineEdit):
        text = one.placeholderText() if not one.text() else ""
        return text, _wide(one, text) - (one.width() - 24 - one.textMargins().left())
    return None


def _heads(one: QTableWidget) -> Iterator[str]:
    """A head breaks between words; its longest word has to fit."""
    for at in range(one.columnCount()):
        item = one.horizontalHeaderItem(at)
        words = item.text().split() if item is not None else []
        lacks = max((_wide(one.horizontalHeader(), word) for word in words), default=0) + 8
        lacks -= one.columnWidth(at)
        if lacks > SLACK:
            yield f"head {' '.join(words)!r} lacks {lacks} px"


def _label(one: QLabel) -> tuple[str, int] | None:
    if not one.text() or one.pixmap().width():
        return None
    if one.wordWrap():
        return one.text(), one.heightForWidth(one.width()) - one.height()
    lines = one.text().split("\n")
    longest = max(lines, key=lambda line: _wide(one, line))
    return one.text(), _wide(one, longest) - one.contentsRect().width()


def _field(one: QComboBox) -> int:
    """Return the width in which the style draws the chosen text."""
    option = QStyleOptionComboBox()
    one.initStyleOption(option)
    style, control = one.style(), QStyle.ComplexControl.CC_ComboBox
    field = QStyle.SubControl.SC_ComboBoxEditField
    return style.subControlRect(control, option, field, one).width()


def _wide(one: QWidget, text: str) -> int:
    one.ensurePolished()
    return QFontMetrics(one.font()).size(Qt.TextFlag.TextSingleLine, text).width()


def _in_scroll(one: QWidget) -> bool:
    return _viewport(one) is not None


def _viewport(one: QWidget) -> QWidget | None:
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return above.viewport()
        above = above.parentWidget()
    return None


def _beyond(one: QWidget) -> int:
    """Return how far a widget reaches over the right edge of what it is seen in."""
    frame = _viewport(one) or one.window()
    return one.mapTo(frame, QPoint(one.width(), 0)).x() - frame.width()
