from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.conversation import Mode
from desktop.domain.intents import SearchConversations, ShowConversation
from desktop.domain.snapshots import (
    ConversationGone,
    Counts,
    Excerpt,
    InboxChanged,
    SearchFound,
)
from desktop.ui.inbox_model import ExcerptRole, RowRole
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import conversation, ident, inbox, open_questions, row


def fill(desk: Desk) -> None:
    desk.window.receive(inbox())
    desk.take()


def current(desk: Desk) -> str | None:
    index = desk.window.inbox.list.view.currentIndex()
    return index.data(RowRole).conversation_id if index.isValid() else None


def test_choosing_a_row_asks_for_its_conversation(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    view = desk.window.inbox.list.view
    where = view.visualRect(desk.window.inbox.list.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert desk.take() == [ShowConversation(ident("7C1"))]
    assert desk.window.inbox.conversation.conversation_id == ident("7C1")


def test_j_and_k_walk_through_the_list(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    view = desk.window.inbox.list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_J)
    qtbot.keyClick(view, Qt.Key.Key_J)
    qtbot.keyClick(view, Qt.Key.Key_K)
    assert desk.take() == [
        ShowConversation(ident("4F2")),
        ShowConversation(ident("7C1")),
        ShowConversation(ident("4F2")),
    ]


def test_nothing_is_opened_before_somebody_chooses(desk: Desk) -> None:
    fill(desk)
    desk.window.receive(inbox())
    assert desk.take() == []
    assert current(desk) is None


def test_the_open_conversation_stays_when_its_row_leaves_the_list(desk: Desk) -> None:
    desk.open_conversation()
    changed = row("7C1", "Is a double room free?", Mode.OPERATOR, ago=1)
    desk.window.receive(InboxChanged((changed,), Counts(1, 3, 2, 1)))
    assert desk.take() == []
    assert current(desk) is None
    assert desk.window.inbox.conversation.conversation_id == ident("7C1")


def test_the_mark_follows_the_open_conversation_through_changes(desk: Desk) -> None:
    desk.open_conversation()
    desk.window.receive(InboxChanged((row("AAA", "Help", ago=900, waited=900),), Counts(3)))
    desk.window.receive(InboxChanged((), Counts(2), gone=(ident("4F2"),)))
    assert current(desk) == ident("7C1")
    assert desk.take() == []


def test_counts_stand_beside_lists_and_page(desk: Desk) -> None:
    fill(desk)
    segments = desk.window.inbox.list.segments
    assert [segments.button(at).text() for at in range(4)] == [
        "Needs you 2",
        "AI 3",
        "Yours 1",
        "Done 1",
    ]
    assert desk.window.navigation.button(0).accessibleName() == "Inbox, 2"


def test_each_list_shows_its_own_rows(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    listed = desk.window.inbox.list
    found = []
    for at in range(4):
        qtbot.mouseClick(listed.segments.button(at), Qt.MouseButton.LeftButton)
        found.append(listed.model.rowCount())
    assert found == [2, 3, 1, 1]


def test_an_empty_list_says_so_in_words(desk: Desk) -> None:
    desk.window.receive(InboxChanged((), Counts(), complete=True))
    empty = desk.window.inbox.list._below.sentence
    assert empty.isVisible()
    assert "Nobody needs you" in empty.text()


def test_typing_in_the_search_asks_once_after_a_pause(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    qtbot.keyClicks(desk.window.inbox.list.search, "dogs")
    qtbot.waitUntil(lambda: len(desk.sent) > 0)
    assert desk.take() == [SearchConversations("dogs")]


def test_what_a_search_found_is_listed_whatever_its_mode(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    listed = desk.window.inbox.list
    listed.search.setText("sunday")
    qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    desk.window.receive(SearchFound("sunday", (ident("8A4"),)))
    assert listed.model.rowCount() == 1
    assert listed.segments.at == -1


def test_an_answer_to_an_older_search_is_ignored(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    listed = desk.window.inbox.list
    listed.search.setText("sunday rain")
    desk.window.receive(SearchFound("sunday", (ident("8A4"),)))
    assert listed.model.rowCount() == 2


def test_names_are_found_before_the_messages_are_searched(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    listed = desk.window.inbox.list
    listed.search.setText("9b1")
    qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    assert listed.model.rowCount() == 1
    assert desk.take() == [SearchConversations("9b1")]


def test_clearing_the_search_ends_it(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    listed = desk.window.inbox.list
    listed.search.setText("sunday")
    qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    listed.search.clear()
    qtbot.waitUntil(lambda: SearchConversations("") in desk.sent)
    assert listed.segments.at == 0
    assert listed.model.rowCount() == 2


def test_choosing_a_list_ends_a_search(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    listed = desk.window.inbox.list
    listed.search.setText("sunday")
    qtbot.keyClick(listed.search, Qt.Key.Key_Return)
    qtbot.mouseClick(listed.segments.button(1), Qt.MouseButton.LeftButton)
    assert listed.search.text() == ""
    assert desk.take()[-1] == SearchConversations("")
    assert listed.model.rowCount() == 3


def test_a_conversation_that_was_not_asked_for_is_not_shown(desk: Desk) -> None:
    fill(desk)
    desk.window.inbox.open(ident("4F2"))
    desk.window.receive(conversation())
    assert desk.window.inbox.conversation.conversation_id == ident("4F2")
    assert desk.window.inbox.conversation.thread_view.rows.rowCount() == 0


def test_a_deleted_conversation_is_closed(desk: Desk) -> None:
    desk.open_conversation()
    desk.window.receive(ConversationGone(ident("7C1")))
    assert desk.window.inbox.conversation.conversation_id is None
    assert not desk.window.inbox.conversation.isVisible()


def test_every_control_has_a_name_for_screen_readers(desk: Desk) -> None:
    desk.open_conversation()
    desk.window.show_page(Page.KNOWLEDGE)
    desk.window.show_page(Page.QUESTIONS)
    desk.window.receive(open_questions())
    desk.window.show_page(Page.SETTINGS)
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit

    kinds = (QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit)
    nameless = []
    for one in desk.window.findChildren(QWidget):
        # The lists of drop-downs are windows of their own, and Qt names what is inside fields.
        inner = one.objectName().startswith("qt_") or isinstance(
            one.parent(), QComboBox | QLineEdit
        )
        if (
            isinstance(one, kinds)
            and not inner
            and one.window() is desk.window
            and not one.accessibleName()
        ):
            nameless.append(f"{type(one).__name__} in {type(one.parent()).__name__}")
    assert nameless == []


def test_a_search_shows_the_line_in_which_the_words_were_found(desk: Desk, qtbot: QtBot) -> None:
    fill(desk)
    search = desk.window.inbox.list.search
    qtbot.keyClicks(search, "friday")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    line = Excerpt("…double room free this Friday night?", ((23, 29),))
    desk.window.receive(SearchFound("friday", (ident("7C1"),), {ident("7C1"): line}, more=True))
    model = desk.window.inbox.list.model
    assert model.index(0).data(ExcerptRole) == line
    assert "this Friday night" in str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "The newest 1" in desk.window.inbox.list._status.text()
    found = desk.window.grab().toImage()
    desk.window.receive(SearchFound("friday", (ident("7C1"),), {}))
    assert desk.window.grab().toImage() != found
    assert model.index(0).data(ExcerptRole) is None
