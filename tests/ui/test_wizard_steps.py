"""The single steps of the first run: what each asks for, shows and sends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.business import BusinessShown, SaveBusiness
from desktop.domain.first_run import (
    FirstRun,
    FirstRunShown,
    TryOnThisPc,
    WizardStep,
)
from desktop.domain.importing import AcceptEntries, Business, DiscardEntries, TakeStarterSet
from desktop.domain.intents import SaveEntry, TryQuestion
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
from desktop.domain.operators import SetPin
from desktop.domain.privacy_report import Keys
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import KnowledgeShown
from desktop.ui.operators_card import PinDialog
from tests.ui import screens, screens_wizard
from tests.ui.conftest import Desk
from tests.ui.wizard_desk import opened, sent


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


def test_knowledge_of_the_owners_own_is_not_touched(desk: Desk) -> None:
    wizard = opened(desk, WizardStep.ANSWERS)
    desk.window.receive(KnowledgeShown(screens.knowledge().entries, {}))
    assert not wizard.answers.answers
    wizard.answers.take("hotel")
    assert not sent(desk, DiscardEntries)
