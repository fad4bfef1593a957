"""How the widget looks and greets, in the settings, and the picture that follows."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from desktop.app.business import ICONS
from desktop.domain.business import BusinessShown
from desktop.ui.widget_card import WidgetForm
from desktop.ui.widget_preview import LABELS, LEAST_CONTRAST, contrast_with_white, readable
from tests.ui import screens

LAUNCHER = Path(__file__).parents[2] / "assets" / "widget" / "src" / "launcher.js"


@pytest.fixture
def form(qapp: object) -> WidgetForm:
    made = WidgetForm()
    made.show_business(screens.business())
    return made


def picture(form: WidgetForm) -> bytes:
    form.preview.resize(420, form.preview.height())
    return bytes(form.preview.grab().toImage().constBits())


def test_the_picture_follows_colour_side_icon_name_and_greeting(form: WidgetForm) -> None:
    seen = {picture(form)}
    form.accent.setText("#7A1FA2")
    form.accent.textEdited.emit("#7A1FA2")
    seen.add(picture(form))
    form.side.setCurrentIndex(1)
    seen.add(picture(form))
    form.icon.setCurrentIndex(2)
    seen.add(picture(form))
    form.speaks["en"][1].setText("Good day.")
    form.speaks["en"][1].textEdited.emit("Good day.")
    seen.add(picture(form))
    form.name_is("Another house")
    seen.add(picture(form))
    assert len(seen) == 6


def test_showing_what_is_kept_is_no_change_and_each_wish_is_one(form: WidgetForm) -> None:
    changes: list[None] = []
    form.changed.connect(lambda: changes.append(None))
    form.show_business(replace(screens.business(), side="start", icon="key"))
    assert (form.side.currentData(), form.icon.currentData(), changes) == ("start", "key", [])
    form.icon.setCurrentIndex(0)
    assert len(changes) == 1


def test_a_weak_colour_is_told_and_darkened(form: WidgetForm) -> None:
    form.show_business(BusinessShown("Casa", accent="#F2B705"))
    assert not form.darker.isHidden()
    form.show_business(BusinessShown("Casa", accent="#0F766E"))
    assert form.darker.isHidden()
    for colour in ("#F2B705", "#FFFFFF", "#00CC00", "#888888", "#0F766E"):
        assert contrast_with_white(readable(QColor(colour))) >= LEAST_CONTRAST


def test_the_picture_says_what_the_launcher_says_and_knows_its_icons(form: WidgetForm) -> None:
    code = LAUNCHER.read_text(encoding="utf-8")
    said = dict(re.findall(r'^    "?([\w-]+)"?: \["([^"]+)"', code, re.M))
    assert said == LABELS
    drawn = set(re.findall(r'^    (\w+): "M', code, re.M))
    assert drawn == set(ICONS) - {""}
    assert [form.icon.itemData(one) for one in range(form.icon.count())] == list(ICONS)
