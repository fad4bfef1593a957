from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop.ui import fonts, theme
from desktop.ui.theme import CONTRAST, DARK, LIGHT, Colours, Look, Theme, stylesheet

ROOM = Path(theme.__file__).parent


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST])
def test_the_stylesheet_has_no_name_left_to_replace(colours: Colours) -> None:
    assert "@" not in stylesheet(colours)


def test_no_other_module_names_a_colour_by_its_value() -> None:
    for module in ROOM.glob("*.py"):
        if module.name != "theme.py":
            assert not re.search(r"#[0-9A-Fa-f]{6}\b", module.read_text(encoding="utf-8")), module


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2.2 contrast ratio of two colours."""

    def light(value: str) -> float:
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in QColor(value).getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST])
def test_text_can_be_read_on_every_ground_it_stands_on(colours: Colours) -> None:
    for ink, ground in (
        ("ink", "bg"),
        ("ink", "surface"),
        ("ink", "sunken"),
        ("ink", "accent_soft"),
        ("ink", "ai_soft"),
        ("ink", "brass_soft"),
        ("muted", "bg"),
        ("muted", "surface"),
        ("muted", "sunken"),
        ("muted", "accent_soft"),
        ("brass", "surface"),
        ("brass", "bg"),
        ("ai", "surface"),
        ("accent", "surface"),
        ("on_brass", "brass"),
        ("surface", "ink"),
        ("brass", "brass_soft"),
        ("ai", "ai_soft"),
        ("accent", "accent_soft"),
        ("danger", "surface"),
        ("on_accent", "accent"),
    ):
        ratio = contrast(getattr(colours, ink), getattr(colours, ground))
        assert ratio >= (7 if colours is CONTRAST else 4.5), f"{ink} on {ground}: {ratio:.2f}"


def test_both_themes_name_every_colour() -> None:
    for colours in (LIGHT, DARK):
        for field in fields(colours):
            assert QColor(getattr(colours, field.name)).isValid(), field.name


@pytest.mark.parametrize("chosen", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_a_ticked_box_differs_by_more_than_its_colour(qtbot: QtBot, chosen: Theme) -> None:
    look = Look(chosen)
    look.dress()
    box = QCheckBox("Deutsch")
    box.setStyleSheet(stylesheet(look.colours))
    qtbot.addWidget(box)
    box.setChecked(True)
    box.ensurePolished()
    picture = box.grab().toImage()
    inside = [picture.pixelColor(x, y) for x in range(3, 15) for y in range(picture.height())]
    tick = QColor(look.colours.on_accent)
    assert any(abs(one.lightness() - tick.lightness()) < 40 for one in inside)


def test_choosing_a_theme_tells_those_who_paint(qapp: object) -> None:
    look = Look(Theme.LIGHT)
    heard: list[bool] = []
    look.changed.connect(lambda: heard.append(look.dark))
    look.choose(Theme.DARK)
    look.choose(Theme.LIGHT)
    assert heard == [True, False]


def test_the_bundled_font_is_there_and_free() -> None:
    assert fonts.load()
    assert "SIL OPEN FONT LICENSE" in (fonts.FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert sum(one.stat().st_size for one in fonts.FONTS.iterdir()) < 1_500_000
