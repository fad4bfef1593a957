"""How long is kept, through the settings page: nothing is changed before it was seen and agreed to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.conversation import Mode
from desktop.domain.keeping import (
    KEEP,
    LANES,
    Going,
    KeepFor,
    KeepingShown,
    KeepTimes,
    ShowKeeping,
)
from desktop.ui.keeping_card import DAYS, KeepingCard
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import NOW, ident

SHOWN = KeepingShown(KeepTimes(30, ((Mode.DONE, 14),)), NOW + timedelta(hours=16), week=3)


def going(*names: str) -> tuple[Going, ...]:
    return tuple(Going(ident("7C1"), name, Mode.DONE, NOW) for name in names)


def card(desk: Desk) -> KeepingCard:
    desk.window.show_page(Page.SETTINGS)
    desk.window.receive(SHOWN)
    desk.take()
    return desk.window.settings.keeping


def choose(card: KeepingCard, mode: Mode, days: int) -> KeepTimes:
    card.lanes[mode].setCurrentIndex(DAYS.index(days))
    card.lanes[mode].activated.emit(DAYS.index(days))
    lanes = {one: {Mode.DONE: 14}.get(one, 30) for one in LANES} | {mode: days}
    return KeepTimes(30, tuple(lanes.items()))


def test_each_list_shows_its_days_and_nothing_can_be_kept_yet(desk: Desk) -> None:
    shown = card(desk)
    assert [one.currentText() for one in shown.lanes.values()] == ["30 days"] * 3 + ["14 days"]
    assert "3 conversations go within seven days" in shown.preview.text()
    assert not shown.save.isEnabled()
    assert shown.doubt.isHidden()


def test_other_days_are_tried_first_and_kept_after_a_yes(desk: Desk) -> None:
    shown = card(desk)
    wanted = choose(shown, Mode.DONE, 7)
    assert desk.take() == [ShowKeeping(wanted)]
    tried = KeepingShown(wanted, SHOWN.until, 2, going("Ana", "Guest 7C1"), tried=True)
    desk.window.receive(tried)
    assert "Tonight 2 conversations go" in shown.preview.text()
    assert "Ana" in shown.preview.text()
    shown.save.click()
    assert desk.take() == []
    desk.answer("Keep for these times")
    assert desk.take() == [KeepFor(wanted)]
    desk.window.receive(replace(tried, tried=False))
    assert not shown.save.isEnabled()


def test_longer_days_erase_nothing_and_are_kept_at_once(desk: Desk) -> None:
    shown = card(desk)
    wanted = choose(shown, Mode.OPERATOR, KEEP)
    desk.window.receive(KeepingShown(wanted, SHOWN.until, tried=True))
    desk.take()
    shown.save.click()
    assert desk.take() == [KeepFor(wanted)]
    assert shown.lanes[Mode.OPERATOR].currentText() == "keep (10 years)"


def test_an_answer_about_days_that_are_no_longer_chosen_is_not_shown(desk: Desk) -> None:
    shown = card(desk)
    first = choose(shown, Mode.DONE, 1)
    choose(shown, Mode.DONE, 60)
    desk.window.receive(KeepingShown(first, SHOWN.until, 9, going("Ana"), tried=True))
    assert "Tonight" not in shown.preview.text()
    assert not shown.save.isEnabled()
    desk.take()
    shown.discard.setEnabled(True)
    shown.discard.click()
    assert desk.take() == [ShowKeeping()]


def test_days_from_a_business_file_and_a_doubtful_clock_are_shown(desk: Desk) -> None:
    shown = card(desk)
    desk.window.receive(
        replace(SHOWN, times=KeepTimes(21, ((Mode.DONE, 2),)), believed=False, week=0)
    )
    assert [one.currentText() for one in shown.lanes.values()] == ["21 days"] * 3 + ["2 days"]
    assert not shown.doubt.isHidden()
    assert not shown.save.isEnabled()
    desk.window.receive(replace(SHOWN, tonight=9, going=going("Ana", "Ben")))
    assert "9 conversations go: " in shown.preview.text()
    assert "and others" in shown.preview.text()
