"""Renewing the key of the line, through the settings page itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.operators import PinRefused
from desktop.domain.renewal import EndOlderKey, KeyRenewed, RenewalShown, RenewKey
from desktop.domain.snapshots import Told
from desktop.ui.pages import Page
from desktop.ui.renewal_card import RenewalDialog, RenewalStrip
from tests.ui.conftest import Desk
from tests.ui.screens import NOW, business, operators

UNDER_WAY = RenewalShown(NOW + timedelta(days=23), 23, 4)


def strip(desk: Desk, shown: RenewalShown | None = None, current: str = "desk") -> RenewalStrip:
    desk.window.receive(business())
    desk.window.receive(operators(current=current))
    if shown is not None:
        desk.window.receive(shown)
    desk.window.show_page(Page.SETTINGS)
    desk.take()
    return desk.window.settings.business.renewal


def asking(desk: Desk) -> RenewalDialog:
    found = desk.dialog()
    assert isinstance(found, RenewalDialog)
    return found


def test_the_new_line_is_on_the_clipboard_after_one_question(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("before")
    made = strip(desk)
    assert made.renew.isVisibleTo(made)
    assert not made.end.isVisibleTo(made)
    made.renew.click()
    words = " ".join(one.text() for one in asking(desk).findChildren(QLabel))
    for part in ("stolen", "30 days", "new backup", "second PC", "listed"):
        assert part in words
    assert not asking(desk).pin.isVisibleTo(asking(desk))
    asking(desk).go.click()
    assert desk.take() == [RenewKey(None)]
    desk.window.receive(KeyRenewed("<script new>"))
    assert QGuiApplication.clipboard().text() == "<script new>"
    desk.window.receive(UNDER_WAY)
    assert not made.renew.isVisibleTo(made)


def test_leaving_the_question_renews_nothing(desk: Desk) -> None:
    strip(desk).renew.click()
    asking(desk).stay.click()
    assert desk.take() == []
    # A renewal that somebody typed on the command line is nothing for this clipboard.
    QGuiApplication.clipboard().setText("before")
    desk.window.receive(KeyRenewed("<script new>"))
    assert QGuiApplication.clipboard().text() == "before"


def test_whoever_has_a_pin_types_it_and_a_wrong_one_is_told(desk: Desk, qtbot: QtBot) -> None:
    strip(desk, current="ana").renew.click()
    dialog = asking(desk)
    assert dialog.pin.isVisibleTo(dialog)
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.pin, "1234")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert desk.take() == [RenewKey("1234")]
    desk.window.receive(PinRefused("ana", None))
    assert "not right" in dialog.problem.text()
    assert dialog.pin.text() == ""
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.pin, "4321")
    dialog.go.click()
    assert desk.take() == [RenewKey("4321")]
    dialog.reject()


def test_why_it_can_not_be_done_now_stands_in_the_question(desk: Desk) -> None:
    strip(desk).renew.click()
    dialog = asking(desk)
    # Something else that is told meanwhile is no answer.
    desk.window.receive(Told("Something else.", problem=True))
    assert not dialog.problem.isVisibleTo(dialog)
    dialog.go.click()
    desk.window.receive(Told("Try again when the relay is connected.", problem=True))
    assert dialog.problem.text() == "Try again when the relay is connected."
    assert dialog.go.isEnabled()
    dialog.reject()


def test_how_long_the_older_line_works_and_whether_it_is_used_is_said(desk: Desk) -> None:
    made = strip(desk, UNDER_WAY)
    assert made.end.isVisibleTo(made)
    assert "14 Dec 2026, 23 more days" in made.state.text()
    assert "4 times" in made.visits.text()
    desk.window.receive(replace(UNDER_WAY, visits=0))
    assert "nobody" in made.visits.text()
    desk.window.receive(replace(UNDER_WAY, visits=1, days=1))
    assert "once" in made.visits.text()
    assert "last day" in made.state.text()
    assert not made.problem.isVisibleTo(made)
    desk.window.receive(replace(UNDER_WAY, problem="Another computer has logged in."))
    assert made.problem.text() == "Another computer has logged in."
    desk.window.receive(RenewalShown())
    assert made.renew.isVisibleTo(made)


def test_ending_the_older_line_says_first_what_has_to_be_done_before(desk: Desk) -> None:
    made = strip(desk, UNDER_WAY)
    made.end.click()
    words = " ".join(one.text() for one in asking(desk).findChildren(QLabel))
    assert "Put the new line on every page first" in words
    dialog = asking(desk)
    dialog.go.click()
    assert desk.take() == [EndOlderKey(None)]
    # News of the renewal that is under way is not its end.
    desk.window.receive(replace(UNDER_WAY, visits=5))
    assert dialog.isVisible()
    desk.window.receive(RenewalShown())
    assert not dialog.isVisible()


def test_a_renewal_leaves_what_was_typed_meanwhile(desk: Desk, qtbot: QtBot) -> None:
    strip(desk)
    page = desk.window.settings
    page.business.name.selectAll()
    qtbot.keyClicks(page.business.name, "Casa Nova")
    desk.window.receive(replace(business(), tag="<script new>"))
    assert page.business.name.text() == "Casa Nova"
    assert page.business.tag.text() == "<script new>"
    assert page.save.isEnabled()
    page.discard.click()
    assert page.business.name.text() == "Casa do Rio"
    assert page.business.tag.text() == "<script new>"
