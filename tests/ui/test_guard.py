"""The lock, hiding from view, and who is at the desk, through the window."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.intents import ShowConversation
from desktop.domain.operators import LockDesk, Operator, OperatorsShown, PinRefused, SignIn
from desktop.domain.snapshots import Alerted, Mentioned, Told
from desktop.ui.cover import Covered, OperatorButton
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import NOW, conversation, ident, inbox

CONTROL = Qt.KeyboardModifier.ControlModifier
ANA, BEN = Operator("ana", "Ana", 3, has_pin=True), Operator("ben", "Ben", 1)


def people(*, locked: bool = False, current: str = "ana", **rules: int) -> OperatorsShown:
    return OperatorsShown((ANA, BEN), current, locked, **rules)


def press_hide(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_H, CONTROL | Qt.KeyboardModifier.ShiftModifier)


def visible_words(window: QWidget) -> str:
    labels = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    return " ".join([window.windowTitle(), *labels])


def test_one_key_makes_every_name_and_text_unreadable_and_brings_them_back(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.open_conversation()
    desk.window.receive(people())
    desk.window.inbox.conversation.composer.edit.setPlainText("a half-written reply")
    before = desk.window.grab().toImage()
    press_hide(desk, qtbot)
    assert desk.window.guard.covered
    words = visible_words(desk.window)
    assert "2 conversations need a person." in words
    assert "Casa do Rio" not in words
    assert "Guest" not in words
    assert not desk.window.inbox.list.view.isVisible()
    assert not desk.window.inbox.conversation.thread_view.isVisible()
    # Whatever was open before, the picture is the same: nothing shines through.
    covered = desk.window.grab().toImage()
    desk.window.inbox.conversation.composer.edit.setPlainText("")
    desk.window.inbox.conversation.show_nothing()
    assert desk.window.grab().toImage() == covered
    assert covered != before
    press_hide(desk, qtbot)
    assert not desk.window.guard.covered
    assert desk.window.inbox.list.view.isVisible()
    assert desk.window.windowTitle() == "Casa do Rio · Deskbell"


def test_notifications_have_no_content_while_names_are_hidden(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(inbox())
    told: list[Alerted | Mentioned] = []
    desk.window.alerts.begin = told.append  # type: ignore[method-assign]
    desk.window.alerts.mention = told.append  # type: ignore[method-assign]
    press_hide(desk, qtbot)
    desk.window.receive(Alerted(ident("7C1"), "Guest 7C1", "Guest 7C1 has a complaint."))
    desk.window.receive(Mentioned(ident("7C1"), "Guest 7C1", "Guest 7C1 wrote again."))
    assert [(one.name, one.sentence) for one in told] == [
        ("Guest", "Somebody needs you."),
        ("Guest", "Somebody wrote again."),
    ]
    desk.window.receive(Told("The mail to Anna Silva was not sent.", problem=True))
    assert not desk.window._told.isVisible()
    press_hide(desk, qtbot)
    assert desk.window._told.isVisible()


def test_no_key_of_the_pages_works_behind_the_cover(desk: Desk, qtbot: QtBot) -> None:
    desk.open_conversation()
    press_hide(desk, qtbot)
    for key in (Qt.Key.Key_T, Qt.Key.Key_D, Qt.Key.Key_B, Qt.Key.Key_N):
        qtbot.keyClick(desk.window, key, CONTROL)
    qtbot.keyClick(desk.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.take() == []
    assert desk.window.page is Page.INBOX


def test_hiding_closes_an_open_question_that_names_a_visitor(desk: Desk, qtbot: QtBot) -> None:
    desk.open_conversation()
    desk.window.receive(people())
    desk.window.inbox.conversation.ask_delete()
    question = desk.dialog()
    qtbot.waitActive(question)
    handle = question.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_H, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.guard.covered
    # Qt deletes a closed question.
    assert not isValid(question) or not question.isVisible()
    assert desk.take() == []


def test_the_lock_opens_with_the_pin_of_the_chosen_name(desk: Desk, qtbot: QtBot) -> None:
    desk.open_conversation()
    desk.window.receive(people())
    qtbot.keyClick(desk.window, Qt.Key.Key_L, CONTROL)
    cover = desk.window.guard.cover
    assert desk.take() == [LockDesk()]
    assert cover.why is Covered.LOCKED
    assert cover.pin.hasFocus()
    # What was published before the engine heard of the lock opens nothing.
    desk.window.receive(people())
    assert desk.window.guard.covered
    desk.window.receive(people(locked=True))
    press_hide(desk, qtbot)
    qtbot.keyClick(desk.window, Qt.Key.Key_F2)
    assert cover.why is Covered.LOCKED
    qtbot.keyClicks(cover.pin, "4711")
    qtbot.keyClick(cover.pin, Qt.Key.Key_Return)
    assert desk.take() == [SignIn("ana", "4711")]
    desk.window.receive(PinRefused("ana"))
    assert cover.refused.text() == "That PIN is not right. Try again."
    assert cover.pin.text() == ""
    desk.window.receive(people())
    assert not desk.window.guard.covered
    assert desk.window.inbox.conversation.isVisible()


def test_too_many_wrong_pins_show_how_long_to_wait(desk: Desk) -> None:
    desk.window.receive(people(locked=True))
    cover = desk.window.guard.cover
    desk.window.receive(PinRefused("ana", NOW + timedelta(seconds=29.5)))
    assert not cover.pin.isEnabled()
    assert "30 s" in cover.refused.text()
    cover._look.now = lambda: NOW + timedelta(seconds=30)
    cover._say_wait()
    assert cover.pin.isEnabled()


def test_a_desk_that_starts_locked_shows_no_name_and_says_who_may_open_it(desk: Desk) -> None:
    desk.window.receive(people(locked=True))
    desk.window.receive(inbox())
    assert desk.window.guard.locked
    assert "2 conversations need a person." in visible_words(desk.window)
    assert "Guest" not in visible_words(desk.window)
    desk.window.guard.cover.forgot.click()
    assert "gives you a new PIN in Settings" in visible_words(desk.window)
    desk.window.guard.cover.forgot.click()


def test_f2_and_a_number_switch_the_operator(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(people())
    assert desk.window.navigation.person.accessibleName() == "At the desk: Ana"
    qtbot.keyClick(desk.window, Qt.Key.Key_F2)
    qtbot.keyClick(desk.window.guard.cover, Qt.Key.Key_2)
    assert desk.take() == [SignIn("ben")]
    desk.window.receive(people(current="ben"))
    assert not desk.window.guard.covered
    assert desk.window.navigation.person.text() == "Ben"
    qtbot.mouseClick(desk.window.navigation.person, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(desk.window.guard.cover._group.button(0), Qt.MouseButton.LeftButton)
    assert desk.take() == []
    assert desk.window.guard.cover.pin.hasFocus()
    qtbot.keyClick(desk.window.guard.cover, Qt.Key.Key_Escape)
    assert not desk.window.guard.covered


def test_locking_without_any_pin_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(OperatorsShown((BEN,), "ben"))
    qtbot.keyClick(desk.window, Qt.Key.Key_L, CONTROL)
    assert not desk.window.guard.covered
    assert "Set one in Settings" in desk.window._told.words.text()
    assert desk.take() == []


def test_the_desk_hides_and_locks_itself_when_nobody_touches_it(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(people(lock_minutes=5, hide_seconds=30))
    watches = desk.window.guard._watches
    assert watches is not None
    lock, hide = (one._timer for one in watches)
    assert (lock.interval(), hide.interval()) == (300_000, 30_000)
    handle = desk.window.windowHandle()
    hide.stop()
    QTest.mouseMove(handle)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert hide.isActive()
    hide.timeout.emit()
    assert desk.window.guard.cover.why is Covered.HIDDEN
    lock.timeout.emit()
    assert desk.window.guard.locked
    assert desk.take() == [LockDesk()]


def test_nothing_counts_as_read_behind_the_cover(desk: Desk, qtbot: QtBot) -> None:
    desk.open_conversation()
    press_hide(desk, qtbot)
    desk.window._look_at_it()
    assert not [one for one in desk.take() if isinstance(one, ShowConversation)]
    desk.window.receive(conversation())


def test_every_operator_has_a_disc_that_can_be_read(desk: Desk) -> None:
    desk.window.receive(people(locked=True))
    found = desk.window.guard.cover.findChildren(OperatorButton)
    assert [one.accessibleName() for one in found] == ["Ana", "Ben"]
