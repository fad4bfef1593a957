"""What the owner can set, through the page itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.domain.business import BusinessShown, SaveBusiness
from desktop.domain.keeping import ShowKeeping
from desktop.domain.operators import KeepLockRules, RemoveOperator, SaveOperator, SetPin
from desktop.ui.operators_card import HIDE_SECONDS, LOCK_MINUTES, PinDialog
from desktop.ui.pages import Page
from desktop.ui.settings_page import SettingsPage
from desktop.ui.theme import CONTRAST, Theme
from tests.ui.conftest import Desk
from tests.ui.screens import business, operators


def shown(desk: Desk) -> SettingsPage:
    desk.window.receive(business())
    desk.window.receive(operators())
    desk.window.show_page(Page.SETTINGS)
    assert desk.take() == [ShowKeeping()]
    return desk.window.settings


def test_saving_sends_what_was_typed_and_nothing_else_changes(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk)
    assert not page.save.isEnabled()
    page.business.name.selectAll()
    qtbot.keyClicks(page.business.name, "Casa Nova")
    page.business.days[6].setFocus()
    qtbot.keyClicks(page.business.days[6], "9-12, 14-18")
    assert page.save.isEnabled()
    qtbot.keyClick(desk.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    hours = (*business().hours, (6, "09:00", "12:00"), (6, "14:00", "18:00"))
    wanted = replace(business(), name="Casa Nova", hours=hours)
    assert desk.take() == [SaveBusiness(wanted)]
    # It counts as saved once the engine says so.
    assert page.save.isEnabled()
    desk.window.receive(wanted)
    assert not page.save.isEnabled()
    assert page.business.days[6].text() == "09:00–12:00, 14:00–18:00"


def test_a_form_that_nobody_touched_says_what_it_was_shown(desk: Desk) -> None:
    page = shown(desk)
    assert page.business.typed() == business()
    strange = replace(
        business(), languages=("nl", "en"), greeting=(("nl", "Hallo."), ("en", "Hello."))
    )
    desk.window.receive(strange)
    assert set(page.business.typed().languages) == {"nl", "en"}
    assert dict(page.business.typed().greeting) == {"nl": "Hallo.", "en": "Hello."}


def test_hours_that_cannot_be_read_are_named_and_not_sent(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk)
    page.business.days[2].selectAll()
    qtbot.keyClicks(page.business.days[2], "morning")
    page.save.click()
    assert desk.take() == []
    assert "“morning”" in desk.window._told.words.text()


def test_discarding_brings_back_what_is_kept(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk)
    qtbot.keyClicks(page.business.relay, "/x")
    page.discard.click()
    assert page.business.typed() == business()
    assert not page.save.isEnabled()


def test_closed_days_and_languages_are_part_of_it(desk: Desk) -> None:
    page = shown(desk)
    page.business.closed_day.setDate(QDate(2027, 1, 1))
    page.business.add_day.click()
    page.business.dress.speaks["fr"][0].click()
    page.business.same.click()
    wanted = page.business.typed()
    assert wanted.closed == ("2026-12-24", "2026-12-25", "2027-01-01")
    assert wanted.languages == ("en", "pt-BR", "de", "fr")
    assert {day for day, _, _ in wanted.hours} == set(range(7))


def test_the_line_for_the_website_is_copied_whole(desk: Desk) -> None:
    page = shown(desk)
    page.business.copy.click()
    assert QGuiApplication.clipboard().text() == business().tag


def test_operators_are_named_coloured_and_removed(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk)
    colour, name = page.operators.rows["ben"]
    colour.click()
    name.selectAll()
    qtbot.keyClicks(name, "Ben")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    page.operators.add.click()
    sent = desk.take()
    assert sent[:2] == [SaveOperator("ben", "Benedikt", 2), SaveOperator("ben", "Ben", 1)]
    assert isinstance(sent[2], SaveOperator)
    assert sent[2].name == "Desk 4"
    page.operators._ask_remove(operators().operators[1])
    desk.answer("Remove")
    assert desk.take() == [RemoveOperator("ben")]


def test_a_pin_is_typed_twice_and_short_ones_are_refused(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk)
    dialog = page.operators.ask_pin(operators().operators[0])
    for new, again in (("123", "123"), ("1234", "1243")):
        dialog.new.setText(new)
        dialog.again.setText(again)
        dialog.set.click()
        assert dialog.problem.isVisible()
        assert desk.take() == []
    dialog.again.setText("1234")
    qtbot.keyClick(dialog.again, Qt.Key.Key_Return)
    assert desk.take() == [SetPin("ana", "1234")]


def test_ones_own_pin_asks_for_the_one_that_counts_now(desk: Desk) -> None:
    page = shown(desk)
    desk.window.receive(operators(current="ana"))
    dialog = page.operators.ask_pin(operators().operators[0])
    assert isinstance(dialog, PinDialog | QDialog)
    assert dialog.old.isVisible()
    dialog.old.setText("4711")
    dialog.remove.click()
    assert desk.take() == [SetPin("ana", None, "4711")]


def test_the_desk_says_when_one_of_several_has_no_pin(desk: Desk) -> None:
    page = shown(desk)
    assert page.operators.warning.isVisible()
    assert "Desk 1" in page.operators.warning.text()


def test_when_to_lock_and_hide_is_chosen_from_a_list(desk: Desk) -> None:
    page = shown(desk)
    assert page.operators.lock.currentIndex() == LOCK_MINUTES.index(10)
    page.operators.hide_after.setCurrentIndex(HIDE_SECONDS.index(30))
    page.operators.hide_after.activated.emit(HIDE_SECONDS.index(30))
    assert desk.take() == [KeepLockRules(10, 30)]


def test_high_contrast_is_a_choice(desk: Desk) -> None:
    page = shown(desk)
    page.themes.button(list(Theme).index(Theme.CONTRAST)).click()
    assert desk.window.look.colours is CONTRAST


class FakeAutostart:
    def __init__(self) -> None:
        self.on, self.refuses = False, False

    def is_on(self) -> bool:
        return self.on

    def turn(self, on: bool) -> None:
        if self.refuses:
            raise PermissionError(13, "Permission denied")
        self.on = on


def test_starting_with_the_computer_is_switched_and_a_refusal_is_told(
    desk: Desk, qtbot: QtBot
) -> None:
    place = FakeAutostart()
    page = SettingsPage(desk.window.look, desk.window._send, place)
    qtbot.addWidget(page)
    told: list[object] = []
    page.told.connect(told.append)
    page.with_computer.click()
    assert place.on
    place.refuses = True
    page.with_computer.click()
    assert page.with_computer.isChecked()
    assert "Permission denied" in str(told[0])


def test_a_form_behind_a_page_that_was_never_shown_is_filled_when_it_is(desk: Desk) -> None:
    desk.window.receive(BusinessShown("Casa"))
    desk.window.show_page(Page.SETTINGS)
    assert desk.window.settings.business.name.text() == "Casa"
