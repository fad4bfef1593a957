"""The first two steps of the first run: the house, and when somebody is at the desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from desktop.domain.first_run import WizardStep
from desktop.domain.importing import Business
from desktop.ui.controls import label
from desktop.ui.hours import HoursError, text_of
from desktop.ui.hours_fields import HoursFields
from desktop.ui.sending import Send
from desktop.ui.spoken import locale
from desktop.ui.theme import Look
from desktop.ui.widget_card import WIDGET_LANGUAGES
from desktop.ui.wizard_step import BusinessStep, StepError, at_top, column_of, scrolled
from desktop.ui.wording import language_name

KIND = "kind"
OTHER = "other"
"""A kind of business that there is no starter set for."""
LONGEST_NAME = 120


class HouseStep(BusinessStep):
    """Name, kind and languages. The kind is kept with the first run: only its questions need it."""

    def __init__(self, send: Send) -> None:
        super().__init__(
            send,
            WizardStep.HOUSE,
            self.tr("Your house"),
            self.tr("What is your house called?"),
            self.tr("Visitors see the name above the chat. All of this can be changed later."),
        )
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Name of the business"))
        self.field.setPlaceholderText(self.tr("as your guests know it"))
        self.field.textEdited.connect(lambda text: self.note("name", text))
        self.kinds = QButtonGroup(self)
        names = (
            (self.tr("Hotel"), Business.HOTEL.value),
            (self.tr("Guesthouse"), Business.GUESTHOUSE.value),
            (self.tr("Shop"), Business.SHOP.value),
            (self.tr("Something else"), OTHER),
        )
        self._values = [value for _, value in names]
        kinds = QWidget()
        grid = QGridLayout(kinds)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for at, (name, _) in enumerate(names):
            one = QRadioButton(name)
            one.setAccessibleName(name)
            self.kinds.addButton(one, at)
            grid.addWidget(one, at // 2, at % 2)
        self.kinds.idClicked.connect(lambda at: self.note(KIND, self._values[at]))
        self.languages: dict[str, QCheckBox] = {}
        speaks = QWidget()
        boxes = QGridLayout(speaks)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setHorizontalSpacing(18)
        boxes.setVerticalSpacing(8)
        for at, code in enumerate(WIDGET_LANGUAGES):
            box = QCheckBox(language_name(code))
            box.setAccessibleName(language_name(code))
            box.clicked.connect(self._ticked)
            self.languages[code] = box
            boxes.addWidget(box, at // 2, at % 2)
        head = label(self.tr("Name of the business"), "muted")
        head.setBuddy(self.field)
        content = column_of(
            head,
            self.field,
            label(self.tr("What kind of business it is"), "muted"),
            kinds,
            label(self.tr("Languages in which the chat greets your visitors"), "muted", wrap=True),
            speaks,
            spacing=11,
        )
        self.column.addWidget(scrolled(at_top(content)), 1)
        self.fill()

    @property
    def kind(self) -> str:
        """The kind that is chosen, '' for none yet."""
        return self.unsaved.get(KIND, "")

    def first_field(self) -> QWidget:
        return self.field

    def fill(self) -> None:
        self.field.setText(self.unsaved.get("name", self.shown.name))
        if self.kind in self._values:
            self.kinds.button(self._values.index(self.kind)).setChecked(True)
        typed = self.unsaved.get("languages")
        ticked = typed.split(",") if typed is not None else self._ticked_before()
        for code, box in self.languages.items():
            box.setChecked(code in ticked)

    def forget(self) -> None:
        self.unsaved = {KIND: self.kind} if self.kind else {}

    def proceed(self) -> bool:
        name = self.field.text().strip() or self.shown.name
        ticked = [code for code, box in self.languages.items() if box.isChecked()]
        before = self.shown.languages
        others = [one for one in before if one not in self.languages]
        first = [one for one in before if one in ticked]
        speaks = (*first, *(one for one in ticked if one not in first), *others)
        if not name and "languages" not in self.unsaved:
            return True  # skipped: nothing is made up for the owner
        return self.save(replace(self.shown, name=name, languages=speaks or before))

    def _ticked_before(self) -> tuple[str, ...]:
        """Return the languages that are kept; the app's own beside English while nothing is."""
        if self.shown.name:
            return self.shown.languages
        code = locale().bcp47Name()
        near = [one for one in WIDGET_LANGUAGES if one == code or one == code.split("-")[0]]
        near += ["pt-BR"] if code.startswith("pt") else []
        return (*self.shown.languages, *near)

    def _ticked(self) -> None:
        self.note(
            "languages", ",".join(code for code, box in self.languages.items() if box.isChecked())
        )


class HoursStep(BusinessStep):
    """Opening hours, time zone, closed days."""

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__(
            send,
            WizardStep.HOURS,
            self.tr("Opening hours"),
            self.tr("When is somebody at the desk?"),
            self.tr(
                "When the AI can't answer, visitors read from these hours when a person will."
                " Leave them empty if you don't want to say."
            ),
        )
        self.hours = HoursFields(look)
        self.hours.changed.connect(self._typed)
        # Mornings and afternoons stand beside each other also where the screen is 800 wide.
        self.hours.week.setMinimumWidth(266)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        zone = label(self.tr("Time zone"), "muted")
        zone.setBuddy(self.hours.zone)
        right = column_of(
            zone,
            self.hours.zone,
            label(self.tr("Closed on"), "muted"),
            self.hours.holidays,
            label(self.tr("Holidays and days off, one by one."), "small", wrap=True),
        )
        row.addWidget(at_top(self.hours.week), 1)
        row.addWidget(at_top(right), 1)
        self.column.addWidget(scrolled(content), 1)
        self.fill()

    def first_field(self) -> QWidget:
        return self.hours.days[0]

    def fill(self) -> None:
        kept = self.shown
        self.hours.show_days(
            [self.unsaved.get(f"day {number}", text_of(number, kept.hours)) for number in range(7)]
        )
        self.hours.show_zone(self.unsaved.get("zone", kept.zone))
        typed = self.unsaved.get("closed")
        self.hours.show_closed(_days(typed) if typed is not None else kept.closed)

    def proceed(self) -> bool:
        if not self.unsaved:
            return True
        try:
            spans = self.hours.spans()
        except HoursError as error:
            raise StepError(str(error)) from error
        zone = self.hours.zone.currentText().strip()
        if self.hours.zone.findText(zone) < 0:
            self.hours.zone.setFocus()
            raise StepError(self.tr("This time zone is unknown. Choose one from the list."))
        return self.save(replace(self.shown, hours=spans, closed=self.hours.closed, zone=zone))

    def _typed(self) -> None:
        for number, one in enumerate(self.hours.days):
            if one.text() != text_of(number, self.shown.hours) or f"day {number}" in self.unsaved:
                self.note(f"day {number}", one.text())
        self.note("zone", self.hours.zone.currentText())
        self.note("closed", ",".join(self.hours.closed))


def _days(typed: str) -> list[str]:
    """Return the days that were typed; what is none, after a hand in the profile, is left out."""
    from datetime import date

    found = []
    for one in typed.split(","):
        try:
            found.append(date.fromisoformat(one).isoformat())
        except ValueError:
            continue
    return found
