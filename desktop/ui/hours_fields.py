"""Fields for opening hours, time zone and closed days, as the settings and the first run show them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.controls import button, label
from desktop.ui.fields import Day
from desktop.ui.hours import HoursError, Span, spans_of, text_of
from desktop.ui.spoken import locale
from desktop.ui.theme import Look
from desktop.ui.wording import long_date

LONGEST = 300
"""Characters in one field."""


class HoursFields(QObject):
    """Three parts to lay out: ``week``, ``zone`` and ``holidays``. ``changed`` when something was typed."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._filling = False
        self._closed: list[str] = []
        self.zone = self._zone()
        self.days = [self._day(number) for number in range(7)]
        self.same = button(self.tr("All days as Monday"), "plain")
        self.same.clicked.connect(self._all_as_monday)
        self.closed_day = Day(look, self.tr("A day on which you are closed"))
        self.closed_day.setDate(QDate.currentDate())
        self.add_day = button(self.tr("Add"), small=True, tip=self.tr("Add this day"))
        self.add_day.setAccessibleName(self.tr("Add a day on which you are closed"))
        self.add_day.clicked.connect(self._add_day)
        self._closed_rows = QVBoxLayout()
        self._closed_rows.setSpacing(4)
        self.week = self._week()
        self.holidays = self._holidays()

    def show_days(self, texts: Sequence[str]) -> None:
        """Fill in the seven days, Monday first, as they were typed."""
        self._filling = True
        for one, text in zip(self.days, texts, strict=True):
            one.setText(text)
            one.setCursorPosition(0)
        self._filling = False

    def show_hours(self, hours: Sequence[Span]) -> None:
        """Fill in the seven days from spans."""
        self.show_days([text_of(number, tuple(hours)) for number in range(7)])

    def show_zone(self, zone: str) -> None:
        """Fill in the time zone; '' takes this computer's."""
        self._filling = True
        self.zone.setCurrentText(zone or _here())
        self._filling = False

    def show_closed(self, days: Sequence[str]) -> None:
        """Fill in the closed days, '2026-12-24'."""
        self._closed = list(days)
        self._show_closed()

    @property
    def closed(self) -> tuple[str, ...]:
        """The closed days that are named."""
        return tuple(self._closed)

    def spans(self) -> tuple[Span, ...]:
        """Return the opening hours.

        Raises:
            HoursError: If those of a day can't be read; the text is a sentence.
        """
        hours: list[Span] = []
        for number, one in enumerate(self.days):
            try:
                hours += spans_of(number, one.text())
            except HoursError as error:
                one.setFocus()
                raise HoursError(
                    self.tr("The hours “{typed}” can't be read. Write them as 07:00–22:00.").format(
                        typed=str(error)
                    )
                ) from None
        return tuple(hours)

    def _typed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _zone(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("field")
        made.setEditable(True)
        made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        made.setAccessibleName(self.tr("Time zone"))
        made.setMinimumContentsLength(12)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.addItems(
            sorted(bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds())
        )
        made.currentTextChanged.connect(self._typed)
        return made

    def _day(self, number: int) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(
            self.tr("Opening hours on {day}").format(
                day=locale().dayName(number + 1, QLocale.FormatType.LongFormat)
            )
        )
        made.setMaxLength(LONGEST)
        made.setPlaceholderText(self.tr("closed"))
        made.textEdited.connect(self._typed)
        return made

    def _week(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(5)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        for number, one in enumerate(self.days):
            day = locale().dayName(number + 1, QLocale.FormatType.ShortFormat)
            grid.addWidget(label(day, "muted"), number, 0)
            grid.addWidget(one, number, 1)
        grid.addWidget(self.same, len(self.days), 1, Qt.AlignmentFlag.AlignLeft)
        return box

    def _holidays(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(self._closed_rows)
        column.addWidget(_row(self.closed_day, self.add_day))
        return box

    def _all_as_monday(self) -> None:
        for one in self.days[1:]:
            one.setText(self.days[0].text())
        self._typed()

    def _add_day(self) -> None:
        day = self.closed_day.date().toString(Qt.DateFormat.ISODate)
        if day not in self._closed:
            self._closed = sorted([*self._closed, day])
            self._show_closed()
            self._typed()

    def _remove_day(self, day: str) -> None:
        self._closed = [one for one in self._closed if one != day]
        self._show_closed()
        self.closed_day.setFocus()
        self._typed()

    def _show_closed(self) -> None:
        while (item := self._closed_rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for day in self._closed:
            words = long_date(date.fromisoformat(day))
            remove = button(self.tr("Remove"), "plain")
            remove.setAccessibleName(self.tr("No longer closed on {day}").format(day=words))
            remove.clicked.connect(lambda _=False, day=day: self._remove_day(day))
            self._closed_rows.addWidget(_row(label(words, "body"), remove))


def _here() -> str:
    """Return the time zone of this computer, for an owner who has not named one."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _row(*contents: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for one in contents:
        row.addWidget(one)
    row.addStretch(1)
    return box
