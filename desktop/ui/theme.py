"""The colours of the design, light and dark, and the one stylesheet made of them.

No other module of this room names a colour by its value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui import fonts

TICKS = Path(__file__).resolve().parents[2] / "assets" / "icons"
"""Where the marks in a ticked box lie; a stylesheet can't draw one, and reads ``@2x`` by itself."""


class Theme(StrEnum):
    """What the operator chose; SYSTEM follows the desktop's own setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, named by what they mean."""

    bg: str
    surface: str
    sunken: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_soft: str
    brass: str
    brass_soft: str
    ai: str
    ai_soft: str
    ok: str
    danger: str
    on_accent: str
    on_brass: str
    on_mark: str

    def colour(self, name: str) -> QColor:
        """Return the colour of that name for painting."""
        return QColor(getattr(self, name))


LIGHT = Colours(
    bg="#FAF8F5",
    surface="#FFFFFF",
    sunken="#F3EFE8",
    line="#E6E0D6",
    ink="#1E2733",
    muted="#606A7B",
    accent="#0F766E",
    accent_soft="#E3F2F0",
    brass="#B45309",
    brass_soft="#FDF1E0",
    ai="#4F46E5",
    ai_soft="#EEF0FE",
    ok="#15803D",
    danger="#B42318",
    on_accent="#FFFFFF",
    on_brass="#FFFFFF",
    on_mark="#FFFFFF",
)
DARK = Colours(
    bg="#15191F",
    surface="#1C222A",
    sunken="#232A34",
    line="#323B47",
    ink="#E8EBEF",
    muted="#9AA5B4",
    accent="#2DB5A6",
    accent_soft="#16312F",
    brass="#F0A94B",
    brass_soft="#33271A",
    ai="#9AA2FF",
    ai_soft="#25284A",
    ok="#4CC27A",
    danger="#FF8A80",
    on_accent="#10201E",
    on_brass="#15191F",
    on_mark="#FFFFFF",
)

CONTRAST = Colours(
    bg="#000000",
    surface="#000000",
    sunken="#1A1A1A",
    line="#FFFFFF",
    ink="#FFFFFF",
    muted="#E6E6E6",
    accent="#7CF5E6",
    accent_soft="#003B36",
    brass="#FFD34D",
    brass_soft="#3A2A00",
    ai="#C7CBFF",
    ai_soft="#1B1B4D",
    ok="#7CFF9B",
    danger="#FFB3AC",
    on_accent="#000000",
    on_brass="#000000",
    on_mark="#000000",
)
"""High contrast: every edge is drawn, every text has 7 to 1 or more on its ground."""

OPERATORS = (
    "#0F766E", "#B45309", "#4F46E5", "#BE185D", "#15803D", "#0369A1", "#7E22CE", "#57534E",
)  # fmt: skip
"""What operators are told apart by; white stands on each of them with 4.5 to 1 or more."""
ON_OPERATOR = "#FFFFFF"


def operator_colour(number: int) -> QColor:
    """Return an operator's colour by its number; for -1 the ink that stands on all of them."""
    return QColor(ON_OPERATOR if number < 0 else OPERATORS[number % len(OPERATORS)])


_SHEET = """
QWidget { font-family: @family; font-size: 14px; }
QMainWindow, QDialog, QMessageBox, QStackedWidget, QFrame#page { background: @bg; }
QToolTip { background: @surface; color: @ink; border: 1px solid @line; padding: 4px 6px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="headline"] { font-size: 22px; font-weight: 600; }
QLabel[role="lead"] { color: @muted; font-size: 14px; }
QLabel[role="figure"] { font-size: 26px; font-weight: 600; }
QLabel[role="name"] { font-size: 16px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; font-size: 13px; }
QLabel[role="small"] { color: @muted; font-size: 12px; }
QLabel[role="section"] { color: @muted; font-size: 12px; font-weight: 600; }
QLabel[role="body"] { font-size: 13px; }
QLabel[role="warning"] { color: @brass; font-weight: 600; }
QLabel[role="good"] { color: @ok; font-weight: 600; }
QLabel[role="draft"] { color: @ai; font-weight: 600; }
QLabel[role="chip"] { border: 1px solid @line; background: @surface; border-radius: 7px;
    padding: 1px 7px; color: @ai; font-weight: 600; font-size: 12px; }
QLabel[pill="wait"] { background: @brass_soft; color: @brass; }
QLabel[pill="ai"] { background: @ai_soft; color: @ai; }
QLabel[pill="you"] { background: @accent_soft; color: @accent; }
QLabel[pill="done"] { background: @sunken; color: @muted; }
QLabel[pill] { border-radius: 9px; padding: 2px 9px; font-size: 12px; font-weight: 600; }

QFrame#navigation { background: @sunken; border: 0; border-right: 1px solid @line; }
QFrame#list { background: @bg; border: 0; border-right: 1px solid @line; }
QFrame#listfoot { border: 0; border-top: 1px solid @line; }
QFrame#main { background: @surface; border: 0; }
QFrame#top { background: @surface; border: 0; border-bottom: 1px solid @line; }
QFrame#aside { background: @bg; border: 0; border-left: 1px solid @line; }
QFrame#composer { background: @surface; border: 0; border-top: 1px solid @line; }
QFrame#card { background: @surface; border: 1px solid @line; border-radius: 11px; }
QFrame#choice { background: @surface; border: 1px solid @line; border-radius: 11px; }
QFrame#choice[chosen="true"] { border: 2px solid @accent; }
QFrame#wizardside { background: @bg; border: 0; border-right: 1px solid @line; }
QStackedWidget#bare { background: transparent; }
QFrame#line { background: @line; border: 0; }
QFrame#tried { background: @ai_soft; border: 1px solid @ai_soft; border-radius: 11px; }
QFrame#told_before { background: @accent_soft; border: 1px solid @accent_soft;
    border-radius: 11px; }
QFrame#banner { background: @brass_soft; border: 1px solid @brass; border-radius: 12px; }
QFrame#box { background: @surface; border: 1px solid @line; border-radius: 12px; }
QFrame#box[focused="true"] { border-color: @accent; }
QFrame#told { background: @ink; border: 0; border-radius: 12px; }
QFrame#told QLabel { color: @surface; }
QFrame#told[problem="true"] { background: @brass_soft; border: 1px solid @brass; }
QFrame#told[problem="true"] QLabel { color: @ink; }
QFrame#told QPushButton[kind="plain"] { color: @surface; }
QFrame#told[problem="true"] QPushButton[kind="plain"] { color: @ink; }
QFrame#popup { background: @surface; border: 1px solid @line; }
QFrame#card QStackedWidget { background: transparent; }
QFrame#segments { background: @sunken; border: 0; border-radius: 9px; }

QPushButton { border: 1px solid @line; background: @surface; border-radius: 9px;
    padding: 8px 14px; font-weight: 600; font-size: 13px; color: @ink; }
QPushButton:hover { background: @sunken; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @muted; background: @bg; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @on_accent; }
QPushButton[kind="primary"]:focus { border: 1px solid @ink; }
QPushButton[kind="primary"]:disabled { background: @sunken; border-color: @line; color: @muted; }
QPushButton[kind="danger"] { color: @danger; }
QPushButton[kind="danger"]:disabled { color: @muted; }
QPushButton[kind="notice"] { background: @brass_soft; border-color: @brass_soft; color: @brass;
    text-align: left; padding: 7px 12px; }
QPushButton[kind="notice"]:focus { border: 1px solid @brass; }
QPushButton[small="true"] { padding: 5px 12px; }
QPushButton[kind="plain"] { border: 1px solid transparent; background: transparent;
    padding: 0; font-weight: 400; border-radius: 4px; }
QPushButton[kind="plain"]:hover { text-decoration: underline; }
QPushButton[kind="plain"]:focus { border: 1px solid @accent; }
QFrame#segments QPushButton { border: 1px solid transparent; background: transparent;
    border-radius: 7px; padding: 5px 2px; font-size: 12px; font-weight: 400; color: @muted; }
QFrame#segments QPushButton:hover { color: @ink; }
QFrame#segments QPushButton:checked { background: @surface; color: @ink; font-weight: 600; }
QFrame#segments QPushButton:focus { border: 1px solid @accent; }

QLineEdit, QDateEdit, QTimeEdit, QComboBox, QSpinBox { border: 1px solid @line; background: @surface; color: @ink;
    border-radius: 9px; padding: 8px 11px; selection-background-color: @accent;
    selection-color: @on_accent; }
QLineEdit, QPlainTextEdit { placeholder-text-color: @muted; }
QLineEdit:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus, QSpinBox:focus { border-color: @accent; }
QDateEdit, QTimeEdit, QComboBox, QSpinBox { padding: 6px 9px; font-size: 13px; }
QSpinBox QLineEdit, QTimeEdit QLineEdit { border: 0; margin: 0; padding: 0;
    background: transparent; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
    subcontrol-origin: border; border: 0; width: 1px; }
QLineEdit[readOnly="true"] { background: @sunken; }
QLineEdit:disabled { background: @sunken; color: @muted; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 20px; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @line;
    selection-background-color: @accent_soft; selection-color: @ink; outline: 0; }
QFrame#card QComboBox, QFrame#card QLineEdit#topic { border: 1px solid transparent;
    background: transparent; padding: 1px 2px; font-weight: 600; border-radius: 6px; }
QFrame#choice QComboBox#field, QFrame#card QComboBox#field { border: 1px solid @line; background: @surface; border-radius: 9px;
    padding: 7px 11px; font-weight: 400; font-size: 14px; }
QFrame#card QComboBox#field:focus { border-color: @accent; }
QFrame#card QComboBox#field QLineEdit { border: 0; padding: 0; background: transparent; }
QFrame#card QComboBox::drop-down, QFrame#card QDateEdit::drop-down { width: 14px; }
QFrame#card QComboBox:focus, QFrame#card QLineEdit#topic:focus { border: 1px solid @accent; }
QPlainTextEdit { border: 1px solid @line; background: @surface; color: @ink; border-radius: 11px;
    padding: 6px 8px; selection-background-color: @accent; selection-color: @on_accent; }
QPlainTextEdit:focus { border-color: @accent; }
QFrame#box QPlainTextEdit { border: 0; border-radius: 0; padding: 0; background: transparent; }
QTableWidget { border: 0; background: @surface; outline: 0; font-size: 13px; }
QTableWidget::item { padding: 3px 6px; color: @ink; }
QTableWidget::item:selected { background: @accent_soft; color: @ink; }
QTableWidget::indicator { width: 12px; height: 12px; border: 2px solid @muted;
    border-radius: 4px; background: @surface; }
QTableWidget::indicator:checked { background: @accent; border-color: @accent;
    image: url("@tick"); }
QTableWidget:focus { border: 1px solid @accent; border-radius: 6px; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: @muted; border: 0; padding: 3px 9px;
    font-size: 12px; font-weight: 600; }
QPushButton:checked { background: @accent_soft; border-color: @accent; }
QTextEdit { border: 1px solid @line; background: @surface; color: @ink; border-radius: 11px;
    padding: 6px 8px; selection-background-color: @accent; selection-color: @on_accent; }
QTextEdit:focus { border-color: @accent; }
QTextEdit#marked { border: 0; border-radius: 0; padding: 0; background: transparent; }
QProgressBar { border: 0; background: @sunken; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QListWidget { border: 1px solid @line; border-radius: 11px; background: @surface; padding: 4px; }
QListWidget::item { padding: 7px 9px; border-radius: 7px; color: @ink; }
QListWidget::item:selected { background: @accent_soft; color: @ink; }
QListView { border: 0; background: transparent; outline: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 3px; min-height: 32px;
    margin: 2px 2px; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 3px; min-width: 32px;
    margin: 2px 2px; }
QScrollBar::handle:horizontal:disabled { background: transparent; }
QScrollBar::handle:horizontal:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: 0; background: @line; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QRadioButton { spacing: 8px; background: transparent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 2px solid @muted;
    border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QRadioButton[role="choice"] { font-size: 15px; font-weight: 600; }
QRadioButton:focus { color: @accent; }
QCheckBox { spacing: 8px; background: transparent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 2px solid @muted;
    border-radius: 4px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url("@tick"); }
QCheckBox:focus { color: @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenu { background: @surface; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 18px; border-radius: 6px; }
QMenu::item:selected { background: @accent_soft; }
QMenu::item:disabled { color: @muted; }
"""


def stylesheet(colours: Colours) -> str:
    """Return the app's stylesheet in these colours."""
    families = ", ".join(f'"{name}"' for name in (fonts.FAMILY, *fonts.FALLBACKS))
    light = QColor(colours.on_accent).lightness() > 127
    tick = TICKS / f"tick-{'white' if light else 'black'}.png"
    sheet = _SHEET.replace("@family", families).replace("@tick", tick.as_posix())
    # Longest names first: '@accent' is also the start of '@accent_soft'.
    for name in sorted((field.name for field in fields(colours)), key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", getattr(colours, name))
    return sheet


def palette(colours: Colours) -> QPalette:
    """Return the palette that native parts and popups are drawn with."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, colours.bg),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.ink),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.danger),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.Light, colours.surface),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.muted),
        (role.Shadow, colours.line),
    ):
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return made


class Look(QObject):
    """How the app looks and speaks: its colours, its word for a visitor, its clock.

    ``changed`` is sent when colours or word change; painted widgets repaint on it.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme = Theme.SYSTEM,
        *,
        guest: str = "guest",
        language: str = "",
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """``now`` returns an aware moment; tests pass their own. ``language``: see ``spoken``."""
        super().__init__()
        self.theme = theme
        self.word = guest
        """The chosen word for a visitor: 'guest', 'customer' or 'visitor'."""
        self.language = language
        """The chosen language of the app, from the next start on."""
        self.now: Callable[[], datetime] = now or _now
        self.colours = LIGHT
        self._dressed = False

    def dress(self) -> None:
        """Dress the application, and keep following the desktop's light or dark setting."""
        if not self._dressed:
            self._dressed = True
            fonts.load()
            QApplication.setStyle("Fusion")
            QApplication.setFont(fonts.font())
            hints = QGuiApplication.styleHints()
            hints.colorSchemeChanged.connect(self._apply)
            hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    def choose(self, theme: Theme) -> None:
        """Change the theme at once."""
        self.theme = theme
        self._apply()

    def call_visitors(self, guest: str) -> None:
        """Change the word for a visitor: 'guest', 'customer' or 'visitor'."""
        self.word = guest
        self.changed.emit()

    @property
    def guest(self) -> str:
        """The word for a visitor in the operator's language."""
        from desktop.ui.wording import visitor_word

        return visitor_word(self.word)

    @property
    def dark(self) -> bool:
        """Whether light stands on dark."""
        return self.colours is not LIGHT

    def _apply(self) -> None:
        hints = QGuiApplication.styleHints()
        dark = self.theme is Theme.DARK or (
            self.theme is Theme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        strong = self.theme is Theme.CONTRAST or (
            self.theme is Theme.SYSTEM
            and hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        )
        self.colours = CONTRAST if strong else DARK if dark else LIGHT
        QApplication.setPalette(palette(self.colours))
        self.changed.emit()


def _now() -> datetime:
    return datetime.now(UTC)
