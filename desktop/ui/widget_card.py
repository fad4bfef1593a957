"""How the widget looks and greets, in the settings: a form with a picture that follows it.

The desk signs what is kept here and the widget shows it; the engine checks it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from desktop.domain.business import BusinessShown
from desktop.ui.controls import button, card, label
from desktop.ui.widget_preview import LEAST_CONTRAST, WidgetPreview, contrast_with_white
from desktop.ui.wording import language_name

WIDGET_LANGUAGES = ("en", "de", "fr", "es", "pt-BR", "ko", "ja", "ar")
"""The languages that the widget speaks."""


class WidgetForm(QWidget):
    """Holds the fields; ``card`` is what is shown. ``changed`` is sent when something was typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._name = ""
        self.accent = QLineEdit()
        self.accent.setAccessibleName(self.tr("Colour of the widget"))
        self.accent.setMaxLength(7)
        self.accent.textEdited.connect(self._typed)
        self.choose = button(self.tr("Choose…"), small=True)
        self.choose.setAccessibleName(self.tr("Choose the colour of the widget"))
        self.choose.clicked.connect(self._choose)
        self.darker = label(
            self.tr("White words could not be read on this colour, so the widget darkens it."),
            "muted",
            wrap=True,
        )
        self.side = self._choice(
            self.tr("Where the widget stands"),
            [
                (self.tr("Bottom right (on Arabic pages: left)"), "end"),
                (self.tr("Bottom left (on Arabic pages: right)"), "start"),
            ],
        )
        self.icon = self._choice(
            self.tr("Icon on its button"),
            [
                (self.tr("None"), ""),
                (self.tr("Speech bubble"), "bubble"),
                (self.tr("Bell"), "bell"),
                (self.tr("Key"), "key"),
            ],
        )
        self.speaks: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        for code in WIDGET_LANGUAGES:
            box = QCheckBox(language_name(code))
            box.setAccessibleName(language_name(code))
            greeting = QLineEdit()
            greeting.setMaxLength(300)
            greeting.setAccessibleName(
                self.tr("Greeting in {language}").format(language=language_name(code))
            )
            greeting.setPlaceholderText(self.tr("greeting, if you like"))
            greeting.textEdited.connect(self._typed)
            box.toggled.connect(greeting.setEnabled)
            box.toggled.connect(self._typed)
            greeting.setEnabled(False)
            self.speaks[code] = (box, greeting)
        self.preview = WidgetPreview()
        self.card = self._made_card()

    def show_business(self, shown: BusinessShown) -> None:
        """Fill the form with what is kept."""
        self._filling = True
        self._name = shown.name
        self.accent.setText(shown.accent)
        self.side.setCurrentIndex(max(0, self.side.findData(shown.side)))
        self.icon.setCurrentIndex(max(0, self.icon.findData(shown.icon)))
        greetings = dict(shown.greeting)
        for code, (box, greeting) in self.speaks.items():
            box.setChecked(code in shown.languages)
            greeting.setText(greetings.get(code, ""))
            greeting.setCursorPosition(0)
        self._filling = False
        self._show()

    def languages(self, before: Sequence[str]) -> tuple[str, ...]:
        """Return the languages that are ticked, in the order they had; ones unknown here stay."""
        known = [code for code, (box, _) in self.speaks.items() if box.isChecked()]
        first = [one for one in before if one in known]
        others = [one for one in before if one not in self.speaks]
        return (*first, *(one for one in known if one not in first), *others) or ("en",)

    def greetings(self, before: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """Return (language, text) in the order they had; languages unknown here stay."""
        texts = {code: text for code, text in before if code not in self.speaks}
        for code, (_, greeting) in self.speaks.items():
            if greeting.text().strip():
                texts[code] = greeting.text().strip()
        order = [code for code, _ in before if code in texts]
        order += [code for code in texts if code not in order]
        return tuple((code, texts[code]) for code in order)

    def name_is(self, name: str) -> None:
        """The owner types another name of the business."""
        self._name = name
        self._show()

    def _choice(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        made = QComboBox()
        made.setObjectName("field")
        made.setAccessibleName(name)
        for words, value in choices:
            made.addItem(words, value)
        made.currentIndexChanged.connect(self._typed)
        return made

    def _made_card(self) -> QFrame:
        grid = QWidget()
        speaks = QGridLayout(grid)
        speaks.setContentsMargins(0, 0, 0, 0)
        speaks.setVerticalSpacing(5)
        speaks.setHorizontalSpacing(10)
        speaks.setColumnStretch(1, 1)
        for number, (box, greeting) in enumerate(self.speaks.values()):
            speaks.addWidget(box, number, 0)
            speaks.addWidget(greeting, number, 1)
        colour = QWidget()
        row = QHBoxLayout(colour)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.accent, 1)
        row.addWidget(self.choose)
        heads = [
            label(self.tr("Colour of the widget"), "muted"),
            label(self.tr("Where the widget stands"), "muted"),
            label(self.tr("Icon on its button"), "muted"),
        ]
        for head, field in zip(heads, (self.accent, self.side, self.icon), strict=True):
            head.setBuddy(field)
        return card(
            self.preview,
            heads[0],
            colour,
            self.darker,
            heads[1],
            self.side,
            heads[2],
            self.icon,
            label(self.tr("Languages of the widget, and how it greets"), "muted"),
            grid,
            label(
                self.tr(
                    "Colour, side and icon are also in the line for your website, for the time"
                    " before the first click. After a change paste that line again."
                ),
                "muted",
                wrap=True,
            ),
        )

    def _typed(self) -> None:
        if self._filling:
            return
        self._show()
        self.changed.emit()

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(
            QColor(self.accent.text()), self.choose.window(), self.tr("Colour of the widget")
        )
        if chosen.isValid():
            self.accent.setText(chosen.name().upper())
            self._typed()

    def _show(self) -> None:
        ticked = [code for code, (box, _) in self.speaks.items() if box.isChecked()]
        greeted = [one for one in ticked if self.speaks[one][1].text().strip()]
        language = next(iter(greeted or ticked), "en")
        accent = self.accent.text().strip()
        valid = len(accent) == 7 and QColor.isValidColorName(accent)
        self.darker.setVisible(valid and contrast_with_white(QColor(accent)) < LEAST_CONTRAST)
        self.preview.show_widget(
            name=self._name,
            greeting=self.speaks[language][1].text().strip(),
            language=language,
            accent=accent if valid else "",
            side=str(self.side.currentData()),
            icon=str(self.icon.currentData()),
        )
