"""The owner's business in the settings: name, hours, languages, the website. A form; the engine checks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.business import BusinessShown
from desktop.ui.controls import card, label
from desktop.ui.hours_fields import HoursFields
from desktop.ui.renewal_card import RenewalStrip
from desktop.ui.sending import Send
from desktop.ui.tag_line import TagLine
from desktop.ui.theme import Look
from desktop.ui.widget_card import WidgetForm


class BusinessForm(QWidget):
    """Three cards: the business, its website, the widget's dress. ``changed`` is sent when something was typed."""

    changed = Signal()

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._shown = BusinessShown("")
        self._filling = False
        self.name = self._line(self.tr("Name of the business"))
        self.name.setPlaceholderText(self.tr("as your guests know it"))
        self.phone = self._line(self.tr("Telephone"))
        self.phone.setPlaceholderText(self.tr("told to a visitor in an emergency"))
        self.hours = HoursFields(look)
        self.hours.changed.connect(self._typed)
        self.zone, self.days, self.same = self.hours.zone, self.hours.days, self.hours.same
        self.closed_day, self.add_day = self.hours.closed_day, self.hours.add_day

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
        self._tag = TagLine()
        self.tag, self.copy = self._tag.line, self._tag.copy
        self.renewal = RenewalStrip(send)
        self.business = self._business_card()
        self.website = self._website_card()
        self.widget = self.dress.card

    def show_business(self, shown: BusinessShown) -> None:
        """Fill the form with what is kept; what was typed and not saved goes."""
        self._shown = shown
        self._filling = True
        self.name.setText(shown.name)
        self.phone.setText(shown.phone)
        self.hours.show_zone(shown.zone)
        self.hours.show_hours(shown.hours)
        self.hours.show_closed(shown.closed)
        self.relay.setText(shown.relay)
        self.websites.setPlainText("\n".join(shown.websites))
        self.dress.show_business(shown)
        self._tag.show_tag(shown.tag)
        self._filling = False

    def show_tag(self, shown: BusinessShown) -> None:
        """Show another line for the website; what was typed stays."""
        self._shown = shown
        self._tag.show_tag(shown.tag)

    @property
    def shown(self) -> BusinessShown:
        """What is kept, as it was last shown."""
        return self._shown

    def typed(self) -> BusinessShown:
        """Return what the form says.

        Raises:
            HoursError: If the hours of a day can't be read; the text is a sentence.
        """
        return BusinessShown(
            name=self.name.text(),
            phone=self.phone.text(),
            zone=self.zone.currentText().strip(),
            hours=self.hours.spans(),
            closed=self.hours.closed,
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
        return card(
            *_field(self.tr("Name of the business"), self.name),
            *_field(self.tr("Telephone"), self.phone),
            *_field(self.tr("Time zone"), self.zone),
            label(self.tr("Opening hours"), "muted"),
            self.hours.week,
            label(self.tr("Closed on"), "muted"),
            self.hours.holidays,
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
            self._tag,
            self.renewal,
        )


def _field(name: str, field: QWidget) -> tuple[QLabel, QWidget]:
    head = label(name, "muted")
    head.setBuddy(field)
    return head, field
