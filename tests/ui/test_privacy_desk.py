"""The windows about visitors' data, by mouse and keyboard, from Settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.access import Broken, BrokenAt, ShowAccess
from desktop.domain.keeping import ShowKeeping
from desktop.domain.leaving import ExportEverything, LeavingBegun, StopUsing
from desktop.domain.operators import PinRefused
from desktop.domain.people import (
    ErasePerson,
    ExportPerson,
    FindPerson,
    PersonErased,
    PersonFound,
    SaveReceipt,
)
from desktop.ui.access_dialog import AccessDialog
from desktop.ui.pages import Page
from desktop.ui.person_dialog import PersonDialog
from desktop.ui.stop_dialog import StopDialog
from tests.ui.conftest import Desk
from tests.ui.screens import ident, operators
from tests.ui.screens_privacy import access, found, receipt

SURE = (ident("7C1"), ident("4F2"))


def from_settings(desk: Desk, which: str) -> object:
    desk.window.receive(operators())
    desk.window.show_page(Page.SETTINGS)
    assert desk.take() == [ShowKeeping()]
    getattr(desk.window.settings.data, which).click()
    return desk.dialog()


def person(desk: Desk, qtbot: QtBot) -> PersonDialog:
    dialog = from_settings(desk, "person")
    assert isinstance(dialog, PersonDialog)
    dialog.field.setText("Anna Müller")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert desk.take() == [FindPerson("Anna Müller")]
    desk.window.receive(found(done=False))
    assert "88 of 214" in dialog.state.text()
    desk.window.receive(found())
    return dialog


def test_what_is_certainly_theirs_is_ticked_and_handed_over(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = person(desk, qtbot)
    assert dialog.table.rowCount() == 4
    last = dialog.table.item(2, 0)
    assert last is not None
    assert "(perhaps)" in last.text()
    assert "Who is the chef?" in dialog.entries.text()
    assert dialog.chosen.text() == "3 ticked"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.copy.click()
    assert desk.take() == [ExportPerson(SURE, ("12",), str(tmp_path))]


def test_the_operator_decides_about_the_rest_and_erases_after_a_yes(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = person(desk, qtbot)
    for row, state in ((2, Qt.CheckState.Checked), (3, Qt.CheckState.Unchecked)):
        item = dialog.table.item(row, 0)
        assert item is not None
        item.setCheckState(state)
    dialog._ask()
    box = next(
        one for one in dialog.children() if one.isWidgetType() and one.inherits("QMessageBox")
    )
    next(one for one in box.buttons() if one.text() == "Erase").click()  # type: ignore[attr-defined]
    assert desk.take() == [ErasePerson((*SURE, ident("9B1")), ())]
    desk.window.receive(PersonErased(receipt()))
    assert "Messages: 14" in dialog.receipt.text()
    assert "Letters" not in dialog.receipt.text()
    assert not dialog.erase.isEnabled()
    target = str(tmp_path / "receipt.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    dialog.save.click()
    assert desk.take() == [SaveReceipt(receipt(), target)]
    dialog.leave.click()
    assert desk.take() == [FindPerson("")]


def test_an_answer_to_an_older_question_is_not_shown(desk: Desk, qtbot: QtBot) -> None:
    dialog = person(desk, qtbot)
    dialog.field.setText("Ben")
    dialog.go.click()
    desk.window.receive(found())
    assert dialog.table.rowCount() == 0
    assert not dialog.copy.isEnabled()
    desk.window.receive(PersonFound("Ben", looked=214, total=214, done=True))
    assert dialog.state.text() == "Nothing was found in 214 conversations."
    dialog.field.setText("x1")
    dialog.go.click()
    desk.window.receive(PersonFound("x1", done=True))
    assert "too short" in dialog.state.text()


def test_markup_of_a_visitor_is_shown_as_text(desk: Desk, qtbot: QtBot) -> None:
    dialog = person(desk, qtbot)
    hostile = replace(
        found().conversations[0],
        conversation_id=ident("BAD"),
        name="<b>x</b>",
        excerpt="<img src=x>\u202eevil",
    )
    desk.window.receive(replace(found(), conversations=(hostile,), questions=()))
    item = dialog.table.item(4, 1)
    assert item is not None
    assert item.text().startswith("<img src=x>")
    assert "\u202e" not in item.text()
    # A tooltip that looks like HTML is HTML to Qt.
    assert item.toolTip() == "<qt>&lt;img src=x&gt;evil</qt>"


def test_the_record_is_looked_up_by_day_and_operator(desk: Desk) -> None:
    dialog = from_settings(desk, "access")
    assert isinstance(dialog, AccessDialog)
    assert desk.take() == [ShowAccess()]
    desk.window.receive(access())
    rows = [
        [dialog.table.item(row, at).text() for at in range(1, 4)]  # type: ignore[union-attr]
        for row in range(dialog.table.rowCount())
    ]
    assert rows[0] == ["Desk 1", "opened", "Guest 7C1"]
    assert rows[3] == ["Ana", "erased", "erased"]
    assert rows[6] == ["Desk 1", "changed how long is kept", ""]
    assert rows[7][0] == "nobody"
    assert rows[10][0] == "command line"
    assert "whole" in dialog.state.text()
    dialog.who.setCurrentIndex(1)
    dialog.who.activated.emit(1)
    assert desk.take() == [ShowAccess(None, "Ana")]
    dialog.day.setDate(QDate(2026, 11, 20))
    dialog.one_day.setChecked(True)
    sent = desk.take()[-1]
    assert isinstance(sent, ShowAccess)
    assert (str(sent.day), sent.operator) == ("2026-11-20", "Ana")


@pytest.mark.parametrize("why", list(Broken))
def test_what_is_wrong_with_the_record_is_said_with_its_place(desk: Desk, why: Broken) -> None:
    dialog = from_settings(desk, "access")
    assert isinstance(dialog, AccessDialog)
    desk.window.receive(replace(access(), broken=BrokenAt(7, why)))
    assert "line 7" in dialog.state.text().casefold()
    assert dialog.state.property("role") == "warning"


def test_nothing_is_erased_before_the_word_and_the_pin_are_typed(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = from_settings(desk, "stop")
    assert isinstance(dialog, StopDialog)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.export.click()
    assert desk.take() == [ExportEverything(str(tmp_path))]
    qtbot.keyClicks(dialog.typed, "eras")
    assert not dialog.erase.isEnabled()
    qtbot.keyClicks(dialog.typed, "e")
    asks = operators().at_desk
    assert asks is not None
    assert dialog.erase.isEnabled() is not asks.has_pin
    qtbot.keyClicks(dialog.pin, "4711")
    dialog.erase.click()
    assert desk.take() == [StopUsing("4711" if asks.has_pin else None)]
    desk.window.receive(PinRefused(asks.id))
    assert not dialog.problem.isHidden()
    desk.window.receive(LeavingBegun())
    assert not dialog.isVisible()


def test_the_windows_close_when_the_desk_is_locked(desk: Desk) -> None:
    dialog = from_settings(desk, "access")
    desk.window.guard.lock()
    assert isinstance(dialog, AccessDialog)
    assert not dialog.isVisible()
