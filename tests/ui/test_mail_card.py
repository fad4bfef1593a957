from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.mail_setup import ForgetMail, MailSetup, MailShown, SaveMail, SendTestLetter
from desktop.ui.mail_card import MailCard
from desktop.ui.pages import Page
from tests.ui.conftest import Desk

SETUP = MailSetup("mail.example.com", 587, "starttls", "desk@example.com", "me@example.com", "me")


def card(desk: Desk, shown: MailShown) -> MailCard:
    desk.window.receive(shown)
    desk.window.show_page(Page.SETTINGS)
    desk.take()
    return desk.window.settings.mail


def test_what_is_typed_is_sent_with_its_password(desk: Desk, qtbot: QtBot) -> None:
    mail = card(desk, MailShown(False))
    assert not mail.test.isEnabled()
    qtbot.keyClicks(mail.host, "mail.example.com")
    mail.security.setCurrentIndex(1)
    mail.security.activated.emit(1)
    qtbot.keyClicks(mail.account, "me")
    qtbot.keyClicks(mail.password, "secret")
    qtbot.keyClicks(mail.from_address, "desk@example.com")
    qtbot.keyClicks(mail.to_address, "me@example.com")
    qtbot.mouseClick(mail.save, Qt.MouseButton.LeftButton)
    assert desk.take() == [SaveMail(SETUP, "secret")]


def test_a_kept_password_is_neither_shown_nor_sent_again(desk: Desk, qtbot: QtBot) -> None:
    mail = card(desk, MailShown(True, SETUP, has_password=True))
    assert mail.password.text() == ""
    assert mail.password.placeholderText()
    qtbot.mouseClick(mail.save, Qt.MouseButton.LeftButton)
    assert desk.take() == [SaveMail(SETUP, None)]


def test_a_test_letter_is_one_press_away_once_it_is_set_up(desk: Desk, qtbot: QtBot) -> None:
    mail = card(desk, MailShown(True, SETUP, has_password=True))
    mail.test.setFocus()
    qtbot.keyClick(mail.test, Qt.Key.Key_Space)
    assert desk.take() == [SendTestLetter()]


def test_stopping_asks_first(desk: Desk, qtbot: QtBot) -> None:
    mail = card(desk, MailShown(True, SETUP))
    qtbot.mouseClick(mail.forget, Qt.MouseButton.LeftButton)
    assert desk.take() == []
    desk.answer("Stop using e-mail")
    assert desk.take() == [ForgetMail()]
