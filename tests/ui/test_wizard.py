"""The first run through its own window: by keyboard and mouse, left and resumed, and hostile words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.business import BusinessShown, SaveBusiness
from desktop.domain.first_run import (
    LONGEST_TYPED,
    FirstRun,
    FirstRunShown,
    Going,
    KeepFirstRun,
    TryOnThisPc,
    WizardStep,
)
from desktop.domain.importing import AcceptEntries, Business, DiscardEntries, TakeStarterSet
from desktop.domain.intents import Intent, SaveEntry, TryQuestion
from desktop.domain.models import (
    Adding,
    AddModel,
    AddModelFile,
    MeasureThisPc,
    OffersShown,
    ShowOffers,
    StopAdding,
    UseNoModel,
)
from desktop.domain.operators import LockDesk, SetPin
from desktop.domain.privacy_report import Keys
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import KnowledgeShown, Told
from desktop.ui.operators_card import PinDialog
from desktop.ui.pages import Page
from desktop.ui.wizard import Wizard
from tests.ui import screens, screens_wizard
from tests.ui.conftest import Desk
from tests.ui.screens_wizard import STEPS, TYPED
from tests.ui.test_accessibility import controls, told

HOSTILE = (
    "<b>Casa</b>",
    "x" * 100_000,
    "'; DROP TABLE",
    "\u202egnp.exe",
    "{name} %1 %n",
    "  ",
    "\0",
)


def opened(desk: Desk, step: WizardStep = WizardStep.HOUSE, *, furnished: bool = False) -> Wizard:
    wizard = screens_wizard.open_at(desk.window, step, furnished=furnished)
    QApplication.processEvents()
    desk.take()
    return wizard


def sent(desk: Desk, kind: type[Intent]) -> list[Intent]:
    return [one for one in desk.take() if isinstance(one, kind)]


def kept(desk: Desk) -> FirstRun:
    """Return the first run as it would be kept now."""
    wizard = desk.window.guide.wizard
    if wizard is not None:
        wizard.keep()
    runs = [one for one in desk.sent if isinstance(one, KeepFirstRun)]
    return runs[-1].run


def again(desk: Desk, run: FirstRun) -> Wizard:
    """Let the app start again with what was kept."""
    wizard = desk.window.guide.wizard
    if wizard is not None:
        wizard.reject()
    desk.window._guide = None
    desk.window.receive(FirstRunShown(run, Keys.KEYRING))
    found = desk.window.guide.wizard
    assert found is not None
    return found


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


def test_hours_that_can_not_be_read_are_named(desk: Desk, qtbot: QtBot) -> None:
    wizard = opened(desk, WizardStep.HOURS)
    qtbot.keyClicks(wizard.hours.hours.days[2], "morning")
    wizard.go_on.click()
    assert "“morning”" in wizard.problem.text()
    assert not sent(desk, SaveBusiness)
    wizard.hours.hours.days[2].selectAll()
    qtbot.keyClicks(wizard.hours.hours.days[2], "9-12")
    wizard.hours.hours.zone.setCurrentText("Casa/Rio")
    wizard.go_on.click()
    assert "time zone is unknown" in wizard.problem.text()
    wizard.hours.hours.zone.setCurrentText("Europe/Lisbon")
    wizard.hours.hours.add_day.click()
    wizard.go_on.click()
    (saved,) = sent(desk, SaveBusiness)
    assert isinstance(saved, SaveBusiness)
    assert saved.business.hours == ((2, "09:00", "12:00"),)
    assert saved.business.zone == "Europe/Lisbon"
    assert len(saved.business.closed) == 1


def test_only_filled_answers_are_published(desk: Desk) -> None:
    wizard = opened(desk, WizardStep.ANSWERS)
    assert wizard.answers.choose["shop"].isVisible()
    wizard.answers.choose["shop"].click()
    assert sent(desk, TakeStarterSet) == [TakeStarterSet(Business.SHOP, "en-GB")]
    desk.window.receive(screens_wizard.knowledge(0))
    fields = wizard.answers.answers
    assert all(not one.text() and one.edit.placeholderText() for one in fields.values())
    first, second, *_ = fields
    fields[first].edit.setPlainText("  At 15:00.  ")
    fields[second].edit.setPlainText("   ")
    assert wizard.answers.counted.text() == f"1 of {len(fields)} answered"
    wizard.go_on.click()
    orders = desk.take()
    saved = [one for one in orders if isinstance(one, SaveEntry)]
    assert [(one.entry.id, one.entry.answer) for one in saved] == [(first, "At 15:00.")]
    assert [one for one in orders if isinstance(one, AcceptEntries)] == [AcceptEntries((first,))]
    assert wizard.at == 3


def test_another_kind_of_business_brings_other_questions_and_keeps_what_was_written(
    desk: Desk,
) -> None:
    wizard = opened(desk, WizardStep.ANSWERS)
    wizard.answers.take("guesthouse")
    desk.window.receive(screens_wizard.knowledge(1))
    ids = list(wizard.answers.answers)
    wizard.answers.answers[ids[3]].edit.setPlainText("Yes, gladly.")
    desk.take()
    wizard.list[0].click()
    wizard.house.kinds.button(2).click()
    wizard.list[2].click()
    orders = desk.take()
    (gone,) = [one for one in orders if isinstance(one, DiscardEntries)]
    assert set(gone.entry_ids) == set(ids) - {ids[0], ids[3]}
    assert TakeStarterSet(Business.SHOP, "en-GB") in orders


def test_an_answer_that_is_given_already_can_be_changed(desk: Desk) -> None:
    wizard = opened(desk, WizardStep.ANSWERS, furnished=True)
    first = next(iter(wizard.answers.answers))
    wizard.answers.answers[first].edit.setPlainText("At 16:00.")
    wizard.go_on.click()
    orders = desk.take()
    (saved,) = [one for one in orders if isinstance(one, SaveEntry)]
    assert saved.entry.answer == "At 16:00."
    assert not [one for one in orders if isinstance(one, AcceptEntries)]


def test_no_model_is_the_answer_at_first_and_a_model_can_be_had(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = opened(desk)
    wizard.list[3].click()
    assert [type(one) for one in desk.take()][:2] == [ShowOffers, MeasureThisPc]
    step = wizard.assistant
    desk.window.receive(screens_wizard.offers(measuring=True))
    assert step.words.head.isChecked()
    assert "Measuring" in step.speed.text()
    desk.window.receive(screens_wizard.offers())
    assert "about 6 seconds" in step.speed.text()
    assert step.model.pill.text() == "2.1 GB once"
    step.measure.click()
    assert sent(desk, MeasureThisPc) == [MeasureThisPc(again=True)]
    step.models.setCurrentIndex(2)
    assert not step.fetch.isEnabled()
    assert "more memory" in step.speed.text()
    step.models.setCurrentIndex(0)
    step.fetch.click()
    assert sent(desk, AddModel) == [AddModel("granite-4.1-3b")]
    assert step.model.head.isChecked()
    desk.window.receive(screens_wizard.downloading())
    assert step.progress.isVisible()
    assert "0.8 GB of 2.1 GB" in step.state.text()
    step.stop.click()
    assert sent(desk, StopAdding) == [StopAdding()]
    desk.window.receive(screens_wizard.offers(problem=Sentence("The disk is full.")))
    assert step.problem.text() == "The disk is full."
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/m/model.gguf", ""))
    step.file.click()
    assert sent(desk, AddModelFile) == [AddModelFile("/m/model.gguf")]
    desk.window.receive(screens_wizard.offers(chosen="model.gguf", in_use=False))
    assert "from the next start" in step.state.text()
    step.words.head.click()
    assert sent(desk, UseNoModel) == [UseNoModel()]


def test_a_model_that_is_wanted_and_not_there_is_asked_for(desk: Desk) -> None:
    wizard = opened(desk, WizardStep.ASSISTANT)
    desk.window.receive(screens_wizard.offers())
    wizard.assistant.model.head.click()
    wizard.go_on.click()
    assert "There is no model yet" in wizard.problem.text()
    desk.window.receive(screens_wizard.offers(adding=Adding("granite-4.1-3b")))
    wizard.go_on.click()
    assert wizard.at == 4


def test_a_pc_that_offers_nothing_still_goes_on(desk: Desk) -> None:
    wizard = opened(desk, WizardStep.ASSISTANT)
    desk.window.receive(OffersShown(problem=Sentence("How fast this PC is could not be measured.")))
    assert not wizard.assistant.fetch.isEnabled()
    wizard.go_on.click()
    assert wizard.at == 4


def test_the_line_is_made_shown_and_copied(desk: Desk, qtbot: QtBot) -> None:
    wizard = opened(desk, WizardStep.WEBSITE)
    step = wizard.website
    assert not step.line_card.isVisible()
    step.make.click()
    assert "address of the relay" in wizard.problem.text()
    qtbot.keyClicks(step.field, "www.casa.example, casa.example")
    qtbot.keyClicks(step.address, "wss://relay.casa.example")
    step.make.click()
    (saved,) = sent(desk, SaveBusiness)
    assert isinstance(saved, SaveBusiness)
    assert saved.business.websites == ("www.casa.example", "casa.example")
    desk.window.receive(replace(saved.business, tag="<script …></script>"))
    assert wizard.at == 4
    assert step.line_card.isVisible()
    assert not step.only_here.isVisible()
    step.tag.copy.click()
    assert QGuiApplication.clipboard().text() == "<script …></script>"
    assert step.copied.isVisible()
    for at in range(step.system.count()):
        step.system.setCurrentIndex(at)
        assert "</body>" in step.steps.text() or step.steps.text().startswith("1.")


def test_this_pc_is_enough_for_a_try(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    wizard = opened(desk, WizardStep.WEBSITE)
    step = wizard.website
    step.relays.button(2).click()
    assert not step.address.isVisible()
    step.make.click()
    assert sent(desk, TryOnThisPc) == [TryOnThisPc()]
    here = BusinessShown(
        "", relay="ws://127.0.0.1:8700", websites=("http://127.0.0.1:8700",), tag="<script>"
    )
    desk.window.receive(here)
    desk.window.receive(FirstRunShown(FirstRun(), Keys.KEYRING, "http://127.0.0.1:8700/"))
    assert step.line_card.isVisible()
    assert step.only_here.isVisible()
    assert step.field.text() == ""
    seen: list[str] = []
    monkeypatch.setattr(
        "desktop.ui.wizard_website.QDesktopServices.openUrl",
        lambda url: seen.append(url.toString()),
    )
    step.open_page.click()
    assert seen == ["http://127.0.0.1:8700/"]
    # Another relay later: the page on this PC is no website any more.
    step.relays.button(0).click()
    step.address.setText("wss://relay.example.com")
    step.make.click()
    (saved,) = sent(desk, SaveBusiness)
    assert isinstance(saved, SaveBusiness)
    assert saved.business.websites == ()


def test_the_owner_asks_the_first_question(desk: Desk, qtbot: QtBot) -> None:
    wizard = opened(desk, WizardStep.TRY, furnished=True)
    assert wizard.trying.box.question.text() == "From what time can I check in?"
    wizard.trying.box.question.selectAll()
    qtbot.keyClicks(wizard.trying.box.question, screens.tried().text)
    qtbot.keyClick(wizard.trying.box.question, Qt.Key.Key_Return)
    assert sent(desk, TryQuestion) == [TryQuestion(screens.tried().text)]
    desk.window.receive(screens.tried())
    assert wizard.trying.box.answer.isVisible()
    assert not wizard.trying.box.keep.isVisible()
    assert "keyring" in wizard.trying.keys.text()


def test_a_test_notification_and_a_pin(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    wizard = opened(desk, WizardStep.TRY)
    desk.window.receive(screens.operators())
    rung: list[int] = []
    monkeypatch.setattr(desk.window.alerts._bell, "ring", rung.append)
    wizard.trying.ring.click()
    assert len(rung) == 1
    assert wizard.trying.rung.text()
    wizard.trying.pin.click()
    dialog = next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, PinDialog) and one.isVisible()
    )
    dialog.new.setText("4711")
    dialog.again.setText("4711")
    dialog.set.click()
    assert sent(desk, SetPin) == [SetPin("desk", "4711")]


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


def test_knowledge_of_the_owners_own_is_not_touched(desk: Desk) -> None:
    wizard = opened(desk, WizardStep.ANSWERS)
    desk.window.receive(KnowledgeShown(screens.knowledge().entries, {}))
    assert not wizard.answers.answers
    wizard.answers.take("hotel")
    assert not sent(desk, DiscardEntries)


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
