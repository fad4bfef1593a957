from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.conversation import Mode, WaitingDraft
from desktop.domain.intents import (
    DeleteConversation,
    DiscardDraft,
    ExportConversation,
    HandBack,
    MarkDone,
    SendDraft,
    SendReply,
    TakeOver,
)
from desktop.domain.message import Delivery, Sender
from desktop.domain.writing import BeingWritten, StopWriting
from desktop.ui.conversation_page import ConversationPage
from tests.ui.conftest import Desk
from tests.ui.screens import conversation, ident, long_talk, message, messages

ID = ident("7C1")
SEEN = messages()[2].id
"""The visitor's newest message in the design's conversation."""


@pytest.fixture
def page(desk: Desk) -> ConversationPage:
    desk.open_conversation()
    return desk.window.inbox.conversation


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def test_take_over_and_mark_done_send_their_intents(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    click(qtbot, page.take)
    click(qtbot, page.done)
    assert desk.take() == [TakeOver(ID), MarkDone(ID, SEEN)]


def test_hand_back_sends_its_intent(desk: Desk, page: ConversationPage, qtbot: QtBot) -> None:
    desk.window.receive(conversation(Mode.OPERATOR))
    click(qtbot, page.back)
    assert desk.take() == [HandBack(ID, SEEN)]


@pytest.mark.parametrize(
    ("mode", "take", "back", "done"),
    [
        (Mode.WAITING, True, False, True),
        (Mode.ASSISTANT, True, False, True),
        (Mode.OPERATOR, False, True, True),
        (Mode.DONE, True, False, False),
    ],
)
def test_only_buttons_that_make_sense_are_shown(
    desk: Desk, page: ConversationPage, mode: Mode, take: bool, back: bool, done: bool
) -> None:
    desk.window.receive(conversation(mode))
    shown = (page.take.isVisible(), page.back.isVisible(), page.done.isVisible())
    assert shown == (take, back, done)


@pytest.mark.parametrize(
    ("key", "mode", "intent"),
    [
        (Qt.Key.Key_T, Mode.WAITING, TakeOver(ID)),
        (Qt.Key.Key_B, Mode.OPERATOR, HandBack(ID, SEEN)),
        (Qt.Key.Key_D, Mode.OPERATOR, MarkDone(ID, SEEN)),
    ],
)
def test_keys_do_what_the_buttons_do(
    desk: Desk,
    page: ConversationPage,
    qtbot: QtBot,
    key: Qt.Key,
    mode: Mode,
    intent: TakeOver | HandBack | MarkDone,
) -> None:
    desk.window.receive(conversation(mode))
    page.composer.edit.setFocus()
    qtbot.keyClick(page.composer.edit, key, Qt.KeyboardModifier.ControlModifier)
    assert desk.take() == [intent]


def test_a_key_for_a_hidden_button_does_nothing(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert desk.take() == []


def test_the_banner_says_why_and_what_the_visitor_was_told(
    desk: Desk, page: ConversationPage
) -> None:
    words = page.banner_text.text()
    assert "live availability" in words
    assert "A person will reply here. The desk is open until 22:00." in words
    desk.window.receive(conversation(Mode.OPERATOR))
    assert not page.banner.isVisible()


def test_the_draft_is_sent_as_it_is(desk: Desk, page: ConversationPage, qtbot: QtBot) -> None:
    click(qtbot, page.thread_view.card.send)
    assert desk.take() == [SendDraft(ID, "draft-1")]


def test_the_draft_is_discarded(desk: Desk, page: ConversationPage, qtbot: QtBot) -> None:
    click(qtbot, page.thread_view.card.discard)
    assert desk.take() == [DiscardDraft(ID, "draft-1")]


def test_an_edited_draft_is_sent_with_its_new_text(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    click(qtbot, page.thread_view.card.edit)
    assert page.composer.edit.toPlainText().startswith("Hello, let me check")
    page.composer.edit.setPlainText("Friday is free.")
    click(qtbot, page.composer.send)
    assert desk.take() == [SendDraft(ID, "draft-1", "Friday is free.")]
    assert page.composer.edit.toPlainText() == ""


def test_editing_a_draft_keeps_what_was_typed_before(page: ConversationPage, qtbot: QtBot) -> None:
    page.composer.edit.setPlainText("Good afternoon,")
    click(qtbot, page.thread_view.card.edit)
    assert page.composer.edit.toPlainText().startswith("Good afternoon,\n\nHello, let me check")


def test_an_edited_draft_that_has_gone_is_sent_as_the_operators_own(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    click(qtbot, page.thread_view.card.edit)
    page.composer.edit.setPlainText("Friday is free.")
    desk.window.receive(conversation(Mode.OPERATOR, draft=False))
    click(qtbot, page.composer.send)
    assert desk.take() == [SendReply(ID, "Friday is free.", SEEN)]


def test_the_draft_card_leaves_with_the_draft(desk: Desk, page: ConversationPage) -> None:
    assert page.thread_view.card.isVisible()
    desk.window.receive(conversation(draft=False))
    assert not page.thread_view.card.isVisible()
    shown = conversation()
    other = replace(shown.conversation, draft=WaitingDraft("draft-2", "Another.", None))
    desk.window.receive(replace(shown, conversation=other))
    assert page.thread_view.card.isVisible()
    assert page.thread_view.card.text.text() == "Another."


def test_delete_asks_first(desk: Desk, page: ConversationPage, qtbot: QtBot) -> None:
    click(qtbot, page.side.remove)
    assert desk.take() == []
    desk.answer("Cancel")
    assert desk.take() == []
    click(qtbot, page.side.remove)
    qtbot.waitUntil(lambda: desk.dialog() is not None)
    desk.answer("Delete")
    assert desk.take() == [DeleteConversation(ID)]


def test_the_e_mail_is_hidden_until_it_is_asked_for(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    assert not page.side._email.isVisible()
    click(qtbot, page.side.show_email)
    assert page.side._email.text() == "anna@example.org"
    assert page.side._email.isVisible()
    desk.window.inbox.open(ident("4F2"))
    desk.window.inbox.open(ident("7C1"))
    desk.window.receive(conversation())
    assert not page.side._email.isVisible()
    assert page.side.show_email.isVisible()


def test_teaching_opens_a_new_entry_from_the_last_reply(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    assert not page.side.add.isEnabled()
    said = (
        *conversation().messages,
        message(5, Sender.OPERATOR, "Yes, until Sunday.", 6, operator="Desk 1"),
    )
    desk.window.receive(replace(conversation(Mode.OPERATOR, draft=False), messages=said))
    click(qtbot, page.side.add)
    editor = desk.window.knowledge.editor
    assert editor.questions.toPlainText() == "Perfect. Is a double room free this Friday?"
    assert editor.answer.toPlainText() == "Yes, until Sunday."
    assert desk.window.knowledge.isVisible()


def test_an_entrys_title_below_an_answer_opens_the_entry(
    desk: Desk, page: ConversationPage
) -> None:
    page.thread_view.entry_wanted.emit("check-in")
    assert desk.window.knowledge.editor.title.text() == "Check-in and luggage"


def test_messages_are_copied_as_plain_text(page: ConversationPage, qtbot: QtBot) -> None:
    view = page.thread_view
    view.setFocus()
    view.selectionModel().select(
        view.rows.index(0), view.selectionModel().SelectionFlag.ClearAndSelect
    )
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Hi! What time can we check in?"


def test_the_menu_of_a_message_offers_to_copy_and_to_select(page: ConversationPage) -> None:
    menu = page.thread_view.menu_for(conversation().messages[0])
    assert [one.text() for one in menu.actions()] == ["Copy", "Select text…"]


def test_the_whole_of_a_long_message_can_be_read(desk: Desk, page: ConversationPage) -> None:
    page.thread_view.whole_wanted.emit("<b>bold</b>\n" + "y" * 3_000)
    edit = desk.dialog().findChild(QPlainTextEdit)
    assert isinstance(edit, QPlainTextEdit)
    assert edit.isReadOnly()
    assert edit.toPlainText() == "<b>bold</b>\n" + "y" * 2_000 + "\n" + "y" * 1_000


def test_a_visitor_who_left_is_said_to_have_left(desk: Desk, page: ConversationPage) -> None:
    shown = conversation()
    desk.window.receive(replace(shown, conversation=replace(shown.conversation, present=False)))
    assert "has left the page" in page._about.text()


def test_the_owners_word_for_a_visitor_is_used(desk: Desk, page: ConversationPage) -> None:
    desk.window.look.call_visitors("customer")
    assert page._name.text() == "Customer 7C1"
    assert page.composer.edit.placeholderText().startswith("Reply to this customer")


def test_delivery_is_told_below_the_operators_replies(desk: Desk, page: ConversationPage) -> None:
    from desktop.ui.message_layout import small_print

    desk.window.receive(long_talk())
    waiting = message(9, Sender.OPERATOR, "x", 0, operator="Desk 1", delivery=Delivery.WAITING)
    assert small_print(waiting)[0].text == "Desk 1 · 14:00 · waiting to send"


def test_in_a_narrow_window_the_details_take_the_place_of_the_messages(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    desk.window.resize(960, 600)
    qtbot.waitUntil(page.details.isVisible)
    assert not page.side.isVisible()
    click(qtbot, page.details)
    assert page.side.isVisible()
    assert not page.thread_view.isVisible()
    desk.window.resize(1320, 840)
    qtbot.waitUntil(lambda: not page.details.isVisible())
    assert page.side.isVisible()
    assert page.thread_view.isVisible()


def test_a_conversation_is_exported_to_the_file_that_was_named(desk: Desk) -> None:
    desk.open_conversation()
    page = desk.window.inbox.conversation
    page.ask_file = lambda name: f"/home/ana/{name}.pdf"
    page.side.export.click()
    assert desk.take() == [ExportConversation(ident("7C1"), "/home/ana/Guest 7C1.pdf")]
    page.ask_file = lambda name: ""
    page.side.export.click()
    assert desk.take() == []


def test_a_draft_that_is_being_written_can_be_watched_and_stopped_but_not_sent(
    desk: Desk, page: ConversationPage, qtbot: QtBot
) -> None:
    shown = conversation(Mode.ASSISTANT)
    desk.window.receive(replace(shown, conversation=replace(shown.conversation, draft=None)))
    card = page.thread_view.card
    for text in ("Eight", "Eight spaces behind the house"):
        desk.window.receive(BeingWritten(ID, text))
        assert card.isVisible()
        assert card.text.text() == text
        assert not card.send.isVisible()
        assert not card.edit.isVisible()
    click(qtbot, card.discard)
    assert desk.take() == [StopWriting(ID)]
    desk.window.receive(BeingWritten(ID, ""))
    assert not card.isVisible()
    desk.window.receive(BeingWritten(ident("other"), "Not here"))
    assert not card.isVisible()


def test_a_draft_that_waits_is_not_covered_by_one_that_is_written(
    desk: Desk, page: ConversationPage
) -> None:
    waiting = page.thread_view.card.text.text()
    desk.window.receive(BeingWritten(ID, "Something else"))
    assert page.thread_view.card.text.text() == waiting
    assert page.thread_view.card.send.isVisible()
