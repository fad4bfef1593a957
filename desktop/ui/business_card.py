"""The owner's business in the settings: name, hours, languages, the website. A form; the engine checks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, QTimeZone, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.business import BusinessShown
from desktop.ui.controls import button, card, label
from desktop.ui.fields import Day
from desktop.ui.hours import HoursError, Span, spans_of, text_of
from desktop.ui.spoken import locale
from desktop.ui.theme import Look
from desktop.ui.widget_card import WidgetForm
from desktop.ui.wording import long_date


class BusinessForm(QWidget):
    """Three cards: the business, its website, the widget's dress. ``changed`` is sent when something was typed."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown = BusinessShown("")
        self._filling = False
        self.name = self._line(self.tr("Name of the business"))
        self.name.setPlaceholderText(self.tr("as your guests know it"))
        self.phone = self._line(self.tr("Telephone"))
        self.phone.setPlaceholderText(self.tr("told to a visitor in an emergency"))
        self.zone = QComboBox()
        self.zone.setObjectName("field")
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.zone.setMinimumContentsLength(12)
        self.zone.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.zone.addItems(
            sorted(bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds())
        )
        self.zone.currentTextChanged.connect(self._typed)
        self.days = [
            self._line(
                self.tr("Opening hours on {day}").format(
                    day=locale().dayName(number + 1, QLocale.FormatType.LongFormat)
                )
            )
            for number in range(7)
        ]
        for one in self.days:
            one.setPlaceholderText(self.tr("closed"))
        self.same = button(self.tr("All days as Monday"), "plain")
        self.same.clicked.connect(self._all_as_monday)
        self.closed_day = Day(look, self.tr("A day on which you are closed"))
        self.closed_day.setDate(QDate.currentDate())
        self.add_day = button(self.tr("Add"), small=True, tip=self.tr("Add this day"))
        self.add_day.setAccessibleName(self.tr("Add a day on which you are closed"))
        self.add_day.clicked.connect(self._add_day)
        self._closed: list[str] = []
        self._closed_rows = QVBoxLayout()
        self._closed_rows.setSpacing(4)

        self.relay = self._line(self.tr("Address of the relay"))
        self.relay.setPlaceholderText("wss://relay.example.com")
        self.websites = QPlainTextEdit()
        self.websites.setAccessibleName(self.tr("Your website"))
        self.websites.setPlaceholderText("https://www.example.com")
        self.websites.setTabChangesFocus(True)
        self.websites.setFixedHeight(62)
        self.websites.textChanged.connect(self._typed)
        self.dress = WidgetForm()
        self.dress.changed.connect(self._typed)
        self.name.textEdited.connect(self.dress.name_is)
        self.tag = QLineEdit()
        self.tag.setReadOnly(True)
        self.tag.setAccessibleName(self.tr("The line for your website"))
        self.copy = button(self.tr("Copy"), small=True)
        self.copy.setAccessibleName(self.tr("Copy the line for your website"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.tag.text()))
        self.business = self._business_card()
        self.website = self._website_card()
        self.widget = self.dress.card

    def show_business(self, shown: BusinessShown) -> None:
        """Fill the form with what is kept; what was typed and not saved goes."""
        self._shown = shown
        self._filling = True
        self.name.setText(shown.name)
        self.phone.setText(shown.phone)
        self.zone.setCurrentText(shown.zone or _here())
        for number, one in enumerate(self.days):
            one.setText(text_of(number, shown.hours))
        self._closed = list(shown.closed)
        self._show_closed()
        self.relay.setText(shown.relay)
        self.websites.setPlainText("\n".join(shown.websites))
        self.dress.show_business(shown)
        self.tag.setText(shown.tag)
        self.tag.setCursorPosition(0)
        self._filling = False

    @property
    def shown(self) -> BusinessShown:
        """What is kept, as it was last shown."""
        return self._shown

    def typed(self) -> BusinessShown:
        """Return what the form says.

        Raises:
            HoursError: If the hours of a day can't be read; the text is a sentence.
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
        return BusinessShown(
            name=self.name.text(),
            phone=self.phone.text(),
            zone=self.zone.currentText().strip(),
            hours=tuple(hours),
            closed=tuple(self._closed),
            languages=self.dress.languages(self._shown.languages),
            greeting=self.dress.greetings(self._shown.greeting),
            accent=self.dress.accent.text().strip(),
            side=str(self.dress.side.currentData()),
            icon=str(self.dress.icon.currentData()),
            relay=self.relay.text().strip(),
            websites=tuple(
                line.strip() for line in self.websites.toPlainText().splitlines() if line.strip()
            ),
            tag=self._shown.tag,
        )

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setMaxLength(300)
        made.textEdited.connect(self._typed)
        return made

    def _typed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _business_card(self) -> QFrame:
        hours = QGridLayout()
        hours.setContentsMargins(0, 0, 0, 0)
        hours.setVerticalSpacing(5)
        hours.setHorizontalSpacing(10)
        hours.setColumnStretch(1, 1)
        for number, one in enumerate(self.days):
            day = locale().dayName(number + 1, QLocale.FormatType.ShortFormat)
            hours.addWidget(label(day, "muted"), number, 0)
            hours.addWidget(one, number, 1)
        closed = _row(self.closed_day, self.add_day)
        return card(
            *_field(self.tr("Name of the business"), self.name),
            *_field(self.tr("Telephone"), self.phone),
            *_field(self.tr("Time zone"), self.zone),
            label(self.tr("Opening hours"), "muted"),
            _holding(hours),
            _row(self.same),
            label(self.tr("Closed on"), "muted"),
            _holding(self._closed_rows),
            closed,
        )

    def _website_card(self) -> QFrame:
        return card(
            *_field(self.tr("Your website, one address a line"), self.websites),
            *_field(self.tr("Address of the relay"), self.relay),
            label(
                self.tr(
                    "A relay passes the sealed messages on and can't read them. Whoever runs"
                    " yours tells you its address."
                ),
                "muted",
                wrap=True,
            ),
            label(self.tr("Paste this line before </body> on every page"), "muted"),
            _row(self.tag, self.copy),
        )

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
                old.deleteLater()
        for day in self._closed:
            words = long_date(date.fromisoformat(day))
            remove = button(self.tr("Remove"), "plain")
            remove.setAccessibleName(self.tr("No longer closed on {day}").format(day=words))
            remove.clicked.connect(lambda _=False, day=day: self._remove_day(day))
            self._closed_rows.addWidget(_row(label(words, "body"), remove))


def _field(name: str, field: QWidget) -> tuple[QLabel, QWidget]:
    head = label(name, "muted")
    head.setBuddy(field)
    return head, field


def _holding(layout: QGridLayout | QVBoxLayout) -> QWidget:
    box = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    box.setLayout(layout)
    return box


def _here() -> str:
    """Return the time zone of this computer, for an owner who has not named one."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _row(*contents: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    wide = [one for one in contents if isinstance(one, QLineEdit)]
    for one in contents:
        row.addWidget(one, 1 if one in wide else 0)
    if not wide:
        row.addStretch(1)
    return box
