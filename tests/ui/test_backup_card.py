from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.backups import BackupsShown, MakeBackup, OwnCopy, RestoreBackup, RestoreCopy
from desktop.ui.backup_card import BackupCard, PassphraseDialog
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import NOW

COPIES = tuple(OwnCopy(f"own-{day}.db", NOW - timedelta(days=day)) for day in range(3))


def card(desk: Desk, shown: BackupsShown) -> BackupCard:
    desk.window.show_page(Page.SETTINGS)
    desk.window.receive(shown)
    desk.take()
    return desk.window.settings.backups


def passphrase(desk: Desk) -> PassphraseDialog:
    found = desk.dialog()
    assert isinstance(found, PassphraseDialog)
    return found


def test_a_backup_is_written_once_the_passphrase_was_typed_twice(desk: Desk, qtbot: QtBot) -> None:
    backups = card(desk, BackupsShown())
    assert "no backup yet" in backups.last.text()
    backups.ask_where = lambda: "/media/usb/desk.deskbell"
    qtbot.mouseClick(backups.make, Qt.MouseButton.LeftButton)
    asked = passphrase(desk)
    qtbot.keyClicks(asked.first, "short")
    qtbot.keyClick(asked.first, Qt.Key.Key_Return)
    assert "8 characters" in asked.problem.text()
    qtbot.keyClicks(asked.first, " and longer")
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert "not the same" in asked.problem.text()
    assert desk.take() == []
    qtbot.keyClicks(asked.again, "short and longer")
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert desk.take() == [MakeBackup("/media/usb/desk.deskbell", "short and longer")]


def test_no_file_chosen_asks_nothing_more(desk: Desk, qtbot: QtBot) -> None:
    backups = card(desk, BackupsShown())
    backups.ask_where = backups.ask_which = lambda: ""
    for one in (backups.make, backups.restore):
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert desk.take() == []


def test_restoring_asks_for_the_passphrase_and_then_once_more(desk: Desk, qtbot: QtBot) -> None:
    backups = card(desk, BackupsShown())
    backups.ask_which = lambda: "/media/usb/desk.deskbell"
    backups.restore.setFocus()
    qtbot.keyClick(backups.restore, Qt.Key.Key_Space)
    asked = passphrase(desk)
    qtbot.keyClicks(asked.first, "four words")
    qtbot.keyClick(asked.first, Qt.Key.Key_Return)
    assert desk.take() == []
    desk.answer("Restore")
    assert desk.take() == [RestoreBackup("/media/usb/desk.deskbell", "four words")]


def test_a_copy_is_gone_back_to_after_a_question(desk: Desk, qtbot: QtBot) -> None:
    backups = card(desk, BackupsShown(COPIES, "/x/desk.deskbell", NOW - timedelta(hours=2)))
    assert backups.copies.count() == 3
    assert "desk.deskbell" in backups.last.text()
    assert "/x/" not in backups.last.text()
    backups.copies.setCurrentIndex(1)
    qtbot.mouseClick(backups.go_back, Qt.MouseButton.LeftButton)
    desk.answer("Cancel")
    qtbot.mouseClick(backups.go_back, Qt.MouseButton.LeftButton)
    desk.answer("Restore")
    assert desk.take() == [RestoreCopy("own-1.db")]


def test_while_one_is_written_nothing_else_can_be_begun(desk: Desk) -> None:
    backups = card(desk, BackupsShown(COPIES, busy=True))
    assert "being written" in backups.last.text()
    for one in (backups.make, backups.restore, backups.go_back):
        assert not one.isEnabled()
    desk.window.receive(BackupsShown())
    assert not backups.copies.isVisibleTo(backups)
    assert backups.make.isEnabled()
