"""The first run through its own window: by keyboard and mouse, left and resumed, and hostile words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.business import BusinessShown, SaveBusiness
from desktop.domain.first_run import (
    LONGEST_TYPED,
    FirstRun,
    FirstRunShown,
    Going,
    KeepFirstRun,
    WizardStep,
)
from desktop.domain.importing import Business, TakeStarterSet
from desktop.domain.intents import SaveEntry
from desktop.domain.models import (
    MeasureThisPc,
    ShowOffers,
)
from desktop.domain.operators import LockDesk
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import Told
from desktop.ui.pages import Page
from tests.ui import screens, screens_wizard
from tests.ui.conftest import Desk
from tests.ui.screens_wizard import STEPS, TYPED
from tests.ui.test_accessibility import controls, told
from tests.ui.wizard_desk import again, kept, opened, sent

HOSTILE = (
    "<b>Casa</b>",
    "x" * 100_000,
    "'; DROP TABLE",
    "\u202egnp.exe",
    "{name} %1 %n",
    "  ",
    "\0",
)


def test_it_opens_by_itself_in_a_fresh_profile_and_not_when_it_is_done(desk: Desk) -> None:
    for going in (Going.DONE, Going.PUT_AWAY):
        desk.window.receive(FirstRunShown(FirstRun(going=going)))
        assert desk.window.guide.wizard is None
        desk.window._guide = None
    assert opened(desk).at == 0


def test_it_waits_until_somebody_can_see_it(desk: Desk) -> None:
    desk.window.hide()
    desk.window.receive(FirstRunShown(FirstRun()))
    assert desk.window.guide.wizard is None
    desk.window.show()
    assert desk.window.guide.wizard is not None


@pytest.mark.parametrize("step", STEPS)
def test_it_comes_back_at_each_step_with_everything_typed(desk: Desk, step: WizardStep) -> None:
    opened(desk)
    run = FirstRun(step, typed=dict(TYPED), passed=STEPS[: STEPS.index(step)])
    wizard = again(desk, run)
    desk.window.receive(screens_wizard.knowledge(0))
    assert wizard.steps[wizard.at].step is step
    assert wizard.house.field.text() == "Casa do Rio"
    assert wizard.house.kind == "guesthouse"
    assert wizard.hours.hours.days[0].text() == "07:00–12:00, 14:00–22:00"
    assert wizard.hours.hours.closed == ("2026-12-24", "2026-12-25")
    assert wizard.website.address.text() == "wss://relay.example.com"
    wizard.answers.answers["starter-parking-en"].edit.setPlainText("Behind the house.")
    now = kept(desk)
    assert now.step is step
    assert now.typed["answers/starter-parking-en"] == "Behind the house."
    assert {**now.typed, **TYPED} == now.typed
    wizard = again(desk, now)
    assert wizard.answers.answers["starter-parking-en"].text() == "Behind the house."


def test_what_was_typed_a_moment_ago_is_kept_when_the_app_ends(desk: Desk, qtbot: QtBot) -> None:
    wizard = opened(desk)
    qtbot.keyClicks(wizard.house.field, "Casa")
    assert not sent(desk, KeepFirstRun)
    desk.window.guide.keep()
    (only,) = sent(desk, KeepFirstRun)
    assert isinstance(only, KeepFirstRun)
    assert only.run.typed["house/name"] == "Casa"
    assert only.run.going is Going.ON


def test_later_puts_it_away_and_settings_bring_it_back_where_it_was(
    desk: Desk, qtbot: QtBot
) -> None:
    wizard = opened(desk)
    wizard.list[3].click()
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert desk.window.guide.wizard is None
    assert kept(desk).going is Going.PUT_AWAY
    desk.window.guide.come_back()
    assert desk.window.guide.wizard is None
    desk.window.show_page(Page.SETTINGS)
    desk.window.settings.set_up.click()
    found = desk.window.guide.wizard
    assert found is not None
    assert found.at == 3
    found.later.click()
    desk.window.settings.set_up.click()
    assert desk.window.guide.wizard is not None
    desk.window.guide.wizard.close()
    assert desk.window.guide.wizard is None


def test_the_lock_takes_it_away_and_gives_it_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(screens.operators(current="ana"))
    wizard = opened(desk)
    desk.window.receive(screens.operators(current="ana"))
    qtbot.keyClicks(wizard.house.field, "Casa")
    desk.window.guard.lock()
    assert desk.window.guide.wizard is None
    ways = [type(one) for one in desk.take() if isinstance(one, KeepFirstRun | LockDesk)]
    # Kept first: a locked desk takes nothing.
    assert ways == [KeepFirstRun, LockDesk]
    desk.window.receive(screens.operators(locked=True, current="ana"))
    desk.window.receive(screens.operators(current="ana"))
    found = desk.window.guide.wizard
    assert found is not None
    assert found.house.field.text() == "Casa"


def test_everything_can_be_skipped_and_nothing_is_made_up(desk: Desk) -> None:
    wizard = opened(desk)
    for _ in range(5):
        wizard.skip.click()
    assert not wizard.skip.isVisible()
    wizard.go_on.click()
    assert desk.window.guide.wizard is None
    assert kept(desk).going is Going.DONE
    allowed = (KeepFirstRun, ShowOffers, MeasureThisPc)
    assert [one for one in desk.sent if not isinstance(one, allowed)] == []


def test_continuing_through_empty_steps_saves_nothing(desk: Desk) -> None:
    wizard = opened(desk)
    for _ in range(6):
        wizard.go_on.click()
    assert kept(desk).going is Going.DONE
    assert not [one for one in desk.sent if isinstance(one, SaveBusiness | SaveEntry)]


def test_the_house_is_saved_and_the_step_waits_for_it(desk: Desk, qtbot: QtBot) -> None:
    wizard = opened(desk)
    qtbot.keyClicks(wizard.house.field, "Casa do Rio")
    wizard.house.kinds.button(1).click()
    wizard.house.languages["de"].click()
    qtbot.keyClick(wizard.house.field, Qt.Key.Key_Return)
    (saved,) = sent(desk, SaveBusiness)
    wanted = BusinessShown("Casa do Rio", languages=("en", "de"))
    assert saved == SaveBusiness(wanted)
    assert wizard.at == 0
    desk.window.receive(wanted)
    assert wizard.at == 1
    # The kind chose the questions; what is saved is not kept twice.
    assert kept(desk).typed == {"house/kind": "guesthouse"}
    wizard.list[2].click()
    assert sent(desk, TakeStarterSet) == [TakeStarterSet(Business.GUESTHOUSE, "en-GB")]


def test_what_can_not_be_saved_is_told_and_another_try_is_possible(desk: Desk) -> None:
    wizard = opened(desk, WizardStep.WEBSITE, furnished=True)
    wizard.website.address.setText("nonsense")
    wizard.website.address.textEdited.emit("nonsense")
    wizard.go_on.click()
    (asked,) = sent(desk, SaveBusiness)
    assert isinstance(asked, SaveBusiness)
    desk.window.receive(
        Told(
            Sentence("{address} is no website; write it as https://www.example.com.", address="x"),
            problem=True,
        )
    )
    assert wizard.problem.isVisible()
    assert "x is no website" in wizard.problem.text()
    # What is shown meanwhile for another reason does not go on.
    desk.window.receive(replace(screens.business(), phone="1"))
    assert wizard.at == 4
    assert wizard.website.address.text() == "nonsense"
    wizard.back.click()
    assert not wizard.problem.isVisible()


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_typed_is_kept_as_text_and_never_too_long(desk: Desk, text: str) -> None:
    wizard = opened(desk)
    desk.window.receive(screens_wizard.knowledge(0))
    first = next(iter(wizard.answers.answers))
    for field in (wizard.house.field, wizard.hours.hours.days[0], wizard.website.address):
        field.insert(text)
        field.textEdited.emit(field.text())
    wizard.answers.answers[first].edit.setPlainText(text)
    run = kept(desk)
    assert all(len(one) <= LONGEST_TYPED for one in run.typed.values())
    found = again(desk, run)
    assert found.house.field.text() == wizard.house.field.text()
    for step in range(6):
        found.list[step].click()
        found.proceed()
    QApplication.processEvents()


@pytest.mark.parametrize("name", ["house/kind", "hours/closed", "house/languages", "website/where"])
@pytest.mark.parametrize("value", ["", "nonsense", "2026-99-99", ",,,", "x" * 5000])
def test_what_stands_damaged_in_the_profile_does_no_harm(desk: Desk, name: str, value: str) -> None:
    wizard = again(desk, FirstRun(WizardStep.HOURS, typed={name: value, "none/such": "x", "": "y"}))
    for step in range(6):
        wizard.list[step].click()
    assert isinstance(kept(desk), FirstRun)


def test_the_whole_way_goes_by_the_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    wizard = opened(desk)
    seen = set()
    for at in range(6):
        wizard.list[at].click()
        QApplication.processEvents()
        field = wizard.focusWidget()
        assert field is not None
        assert wizard.steps[at].isAncestorOf(field)
        for _ in range(80):
            qtbot.keyClick(QApplication.focusWidget() or wizard, Qt.Key.Key_Tab)
            seen.add(QApplication.focusWidget())
    for one in (wizard.back, wizard.skip, wizard.later, wizard.go_on, *wizard.list):
        assert one in seen, one.text()


def test_a_step_in_the_list_says_where_one_is(desk: Desk) -> None:
    wizard = opened(desk)
    wizard.go_on.click()
    assert wizard.list[0].accessibleName() == "Your house, done"
    assert wizard.list[1].accessibleName() == "Opening hours, you are here"
    assert wizard.list[2].accessibleName() == "First answers"


def test_the_empty_inbox_leads_to_it(desk: Desk) -> None:
    desk.window.receive(FirstRunShown(FirstRun(going=Going.PUT_AWAY)))
    from tests.ui.pictures import _first_steps

    _first_steps(desk.window)
    QApplication.processEvents()
    steps = desk.window.inbox.first_steps
    assert steps is not None
    steps.set_up.click()
    assert desk.window.guide.wizard is not None


def test_every_control_has_a_name_for_screen_readers(desk: Desk) -> None:
    wizard = opened(desk, WizardStep.TRY, furnished=True)
    desk.window.receive(screens_wizard.downloading())
    found = controls(wizard)
    assert len(found) > 60
    nameless = []
    for one in found:
        face = QAccessible.queryAccessibleInterface(one)
        assert face is not None
        if not face.text(QAccessible.Text.Name).strip():
            nameless.append(told(one))
    assert nameless == []
