from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, QTime
from pytestqt.qtbot import QtBot

from desktop.domain.mail_setup import ForgetMail, MailSetup, MailShown, SaveMail, SendTestLetter
from desktop.domain.summaries import (
    ChooseSummaries,
    SendDigestNow,
    Summaries,
    SummariesShown,
    Wish,
)
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


def test_summaries_are_chosen_with_their_time(desk: Desk, qtbot: QtBot) -> None:
    mail = card(desk, MailShown(True, SETUP))
    assert not mail.at.isVisible()
    assert "no summaries" in mail.about_summaries.text()
    mail.wish.setCurrentIndex(2)
    mail.wish.activated.emit(2)
    assert desk.take() == [ChooseSummaries(Wish.MORNING, time(8))]
    assert mail.at.isVisible()
    mail.at.setTime(QTime(6, 30))
    assert desk.take() == [ChooseSummaries(Wish.MORNING, time(6, 30))]
    mail.now.setFocus()
    qtbot.keyClick(mail.now, Qt.Key.Key_Space)
    assert desk.take() == [SendDigestNow()]


def test_what_is_chosen_is_shown_and_sends_nothing(desk: Desk) -> None:
    desk.window.receive(SummariesShown(Summaries(Wish.MORNING, time(7, 15))))
    mail = card(desk, MailShown(True, SETUP))
    assert mail.wish.currentIndex() == 2
    assert mail.at.time() == QTime(7, 15)
    desk.window.receive(SummariesShown(Summaries(Wish.EACH)))
    assert "is over" in mail.about_summaries.text()
    assert desk.take() == []


def test_without_a_mail_server_there_is_nothing_to_choose(desk: Desk) -> None:
    mail = card(desk, MailShown(False))
    assert not mail.wish.isEnabled()
    assert not mail.now.isEnabled()
