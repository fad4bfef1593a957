from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.checkup import CheckupShown, ExamineDesk
from desktop.domain.keeping import ShowKeeping
from desktop.domain.starting import StartMode, StartNormally, StartShown
from desktop.ui.checkup_dialog import CheckupDialog
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens_checkup import checkup, findings


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> CheckupDialog:
    desk.window.show_page(Page.SETTINGS)
    assert desk.take() == [ShowKeeping()]
    qtbot.mouseClick(desk.window.settings.help.examine, Qt.MouseButton.LeftButton)
    assert desk.take() == [ExamineDesk()]
    opened = desk.dialog()
    assert isinstance(opened, CheckupDialog)
    return opened


def texts(dialog: CheckupDialog, row: int) -> list[str]:
    return [one.text() for one in dialog.rows[row].findChildren(QLabel)]


def test_findings_come_one_by_one_and_what_needs_you_stands_on_top_at_the_end(
    desk: Desk, dialog: CheckupDialog
) -> None:
    desk.window.receive(CheckupShown(findings()[:3]))
    assert [texts(dialog, row)[0] for row in range(3)] == ["System", "Processor", "Memory"]
    assert not dialog.copy.isEnabled()
    assert "goes on working" in dialog.state.text()
    desk.window.receive(checkup())
    assert dialog.state.text() == "1 thing needs you. It stands on top."
    assert texts(dialog, 0)[:3] == [
        "E-mail",
        "Needs you",
        "The mail server can't be used, so no e-mail goes out.",
    ]
    assert "mail.example.net does not accept" in texts(dialog, 0)[3]
    assert len(dialog.rows) == len(findings())
    assert "Needs you" in dialog.rows[0].accessibleName()


def test_all_is_well_is_said_as_such(desk: Desk, dialog: CheckupDialog) -> None:
    desk.window.receive(checkup(wrong=False))
    assert dialog.state.text() == "Everything that was looked at is all right."


def test_support_gets_the_report_and_nothing_else(
    desk: Desk, dialog: CheckupDialog, qtbot: QtBot
) -> None:
    desk.window.receive(checkup())
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == '{"version": 1}'
    assert "Copied" in dialog.copied.text()


def test_looking_again_begins_anew(desk: Desk, dialog: CheckupDialog, qtbot: QtBot) -> None:
    desk.window.receive(checkup())
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert desk.take() == [ExamineDesk()]
    assert dialog.rows == []
    assert not dialog.again.isEnabled()


def test_a_usual_start_shows_no_strip(desk: Desk) -> None:
    assert desk.window.safe_banner is None


def test_after_a_safe_start_a_strip_says_what_is_left_out_and_leads_back(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.window.receive(StartShown(StartMode.SAFE))
    strip = desk.window.safe_banner
    assert strip is not None
    assert strip.isVisible()
    assert "the AI is left out" in strip.words.text()
    qtbot.mouseClick(strip.normally, Qt.MouseButton.LeftButton)
    assert desk.take() == [StartNormally()]
    assert not strip.normally.isEnabled()
    desk.window.receive(StartShown(StartMode.NORMAL))
    assert not strip.isVisible()
    desk.window.receive(StartShown(StartMode.APART))
    assert "connection to your website" in strip.words.text()
    assert strip.normally.isEnabled()


def test_the_strip_leads_to_the_doctor(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(StartShown(StartMode.SAFE))
    assert desk.window.safe_banner is not None
    qtbot.mouseClick(desk.window.safe_banner.examine, Qt.MouseButton.LeftButton)
    assert desk.take() == [ExamineDesk()]
    assert isinstance(desk.dialog(), CheckupDialog)
