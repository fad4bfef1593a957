from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.conversation import Mode
from desktop.domain.intents import ChangeMessage, SendReply, TakeBack
from desktop.domain.message import Message, Sender
from desktop.domain.snapshots import ConversationShown
from desktop.ui.conversation_page import ConversationPage
from tests.ui.conftest import Desk
from tests.ui.screens import NOW, conversation, ident, messages

CTRL = Qt.KeyboardModifier.ControlModifier


def replied(*texts: str, seconds_ago: float = 2, edited: bool = False) -> ConversationShown:
    """Return the conversation with a reply of the operator's at its end."""
    shown = conversation(Mode.OPERATOR, draft=False)
    at = NOW - timedelta(seconds=seconds_ago)
    sent = tuple(
        Message(f"own-{n}", Sender.OPERATOR, text, at, operator="Desk 1", edited=edited)
        for n, text in enumerate(texts)
    )
    return replace(shown, messages=(*shown.messages, *sent))


@pytest.fixture
def page(desk: Desk) -> ConversationPage:
    desk.open_conversation()
    return desk.window.inbox.conversation


def test_a_reply_just_sent_can_be_taken_back_and_its_words_return(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    desk.window.receive(replied("Friday is", "free."))
    page.composer.edit.setPlainText("typed since")
    qtbot.mouseClick(page.undo.button, Qt.MouseButton.LeftButton)
    assert desk.take() == [TakeBack(ident("7C1"), ("own-0", "own-1"))]
    assert page.composer.edit.toPlainText() == "Friday is\n\nfree.\n\ntyped since"
    assert page.undo.isHidden()


def test_control_u_takes_back_and_does_nothing_where_nothing_is_offered(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    desk.window.receive(replied("Friday is free."))
    qtbot.keyClick(desk.window, Qt.Key.Key_U, CTRL)
    qtbot.keyClick(desk.window, Qt.Key.Key_U, CTRL)
    assert desk.take() == [TakeBack(ident("7C1"), ("own-0",))]


@pytest.mark.parametrize(
    "shown",
    [
        conversation(),
        replied("Friday is free.", seconds_ago=10),
        replied("Friday is free.", seconds_ago=-3600),
        replied("Friday is free.", edited=True),
    ],
    ids=["a visitor's", "too late", "a clock put back", "changed since"],
)
def test_nothing_else_is_offered_to_be_taken_back(
    desk: Desk, page: ConversationPage, shown: ConversationShown
) -> None:
    desk.window.receive(shown)
    assert page.undo.isHidden()


def test_the_offer_ends_after_its_time(desk: Desk, page: ConversationPage) -> None:
    desk.window.receive(replied("Friday is free."))
    assert not page.undo.isHidden()
    assert page.undo._timer.interval() == 8_000
    page.undo._timer.timeout.emit()
    assert page.undo.isHidden()


def test_the_menu_of_an_own_message_changes_it_and_what_was_typed_comes_back(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    shown = replied("Friday is free.")
    desk.window.receive(shown)
    page.composer.edit.setPlainText("half a thought")
    own = page.thread_view.menu_for(shown.messages[-1])
    visitors = page.thread_view.menu_for(shown.messages[0])
    assert "Edit…" not in [one.text() for one in visitors.actions()]
    next(one for one in own.actions() if one.text() == "Edit…").trigger()
    assert page.composer.edit.toPlainText() == "Friday is free."
    page.composer.edit.setPlainText("Saturday is free.")
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return, CTRL)
    assert desk.take() == [ChangeMessage(ident("7C1"), "own-0", "Saturday is free.")]
    assert page.composer.edit.toPlainText() == "half a thought"
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Return, CTRL)
    newest = messages()[2].id  # the visitor's, which was on the screen
    assert desk.take() == [SendReply(ident("7C1"), "half a thought", newest)]


def test_e_edits_the_selected_reply_and_escape_leaves_it(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    desk.window.receive(replied("Friday is free."))
    view = page.thread_view
    view.setCurrentIndex(view.rows.index(view.rows.rowCount() - 1))
    qtbot.keyClick(view, Qt.Key.Key_E)
    assert page.composer.edit.toPlainText() == "Friday is free."
    qtbot.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    assert page.composer.edit.toPlainText() == ""
    assert desk.take() == []


def test_a_change_stays_one_while_another_conversation_is_open(
    desk: Desk, page: ConversationPage
) -> None:
    desk.window.receive(replied("Friday is free."))
    page.composer.change_message("own-0", "Friday is free.")
    page.composer.show_conversation(ident("4F2"))
    assert page.composer.edit.toPlainText() == ""
    page.composer.show_conversation(ident("7C1"))
    page.composer.send.click()
    assert desk.take() == [ChangeMessage(ident("7C1"), "own-0", "Friday is free.")]
