from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.conversation import Mode
from desktop.domain.intents import SendReply
from desktop.domain.snapshots import ConversationGone, KnowledgeShown
from desktop.ui.composer import Composer
from desktop.ui.entry_picker import EntryPicker, EntryRole
from tests.ui.conftest import Desk
from tests.ui.screens import conversation, ident, inbox, knowledge, long_talk, messages

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def composer(desk: Desk) -> Composer:
    desk.open_conversation()
    return desk.window.inbox.conversation.composer


def picker(composer: Composer) -> EntryPicker:
    found = composer.findChild(EntryPicker)
    assert isinstance(found, EntryPicker)
    return found


def test_control_enter_sends_and_empties_the_field(
    desk: Desk, composer: Composer, qtbot: QtBot
) -> None:
    qtbot.keyClicks(composer.edit, "  Friday is free. ")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return, CTRL)
    newest = messages()[2].id  # the visitor's, which was on the screen
    assert desk.take() == [SendReply(ident("7C1"), "Friday is free.", newest)]
    assert composer.edit.toPlainText() == ""


def test_enter_alone_begins_a_new_line(desk: Desk, composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "a")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(composer.edit, "b")
    assert composer.edit.toPlainText() == "a\nb"
    assert desk.take() == []


def test_nothing_empty_is_sent(desk: Desk, composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "   ")
    assert not composer.send.isEnabled()
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return, CTRL)
    assert desk.take() == []


def test_what_is_typed_is_kept_for_each_conversation(desk: Desk, composer: Composer) -> None:
    composer.edit.setPlainText("for the first")
    desk.window.inbox.open(ident("4F2"))
    assert composer.edit.toPlainText() == ""
    composer.edit.setPlainText("for the second")
    desk.window.inbox.open(ident("7C1"))
    assert composer.edit.toPlainText() == "for the first"
    desk.window.inbox.open(ident("4F2"))
    assert composer.edit.toPlainText() == "for the second"


def test_an_edited_draft_stays_one_while_switching(
    desk: Desk, composer: Composer, qtbot: QtBot
) -> None:
    sent: list[tuple[str, str]] = []
    composer.sent.connect(lambda text, draft: sent.append((text, draft)))
    composer.edit_draft("draft-1", "Hello")
    desk.window.inbox.open(ident("4F2"))
    desk.window.inbox.open(ident("7C1"))
    qtbot.mouseClick(composer.send, Qt.MouseButton.LeftButton)
    assert sent == [("Hello", "draft-1")]


def test_snapshots_never_touch_what_is_typed(desk: Desk, composer: Composer) -> None:
    composer.edit.setPlainText("I am still typing")
    composer.edit.moveCursor(composer.edit.textCursor().MoveOperation.Start)
    for snapshot in (
        conversation(Mode.OPERATOR),
        inbox(),
        long_talk(),
        knowledge(),
        conversation(draft=False),
    ):
        desk.window.receive(snapshot)
    assert composer.edit.toPlainText() == "I am still typing"
    assert composer.edit.textCursor().position() == 0


def test_what_was_typed_in_a_deleted_conversation_is_dropped(
    desk: Desk, composer: Composer
) -> None:
    composer.edit.setPlainText("private")
    desk.window.receive(ConversationGone(ident("7C1")))
    assert composer.unsent(ident("7C1")) == ""
    assert composer.edit.toPlainText() == ""


def test_a_slash_opens_the_answers_and_the_picked_one_is_inserted(
    composer: Composer, qtbot: QtBot
) -> None:
    qtbot.keyClicks(composer.edit, "Hello. ")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Slash)
    popup = picker(composer)
    assert popup.isVisible()
    qtbot.keyClicks(popup.search, "parking")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert composer.edit.toPlainText() == "Hello. Eight spaces behind the house, €12 a night."


def test_a_slash_inside_a_word_is_only_a_slash(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.edit, "and/or")
    assert composer.edit.toPlainText() == "and/or"
    assert composer.findChild(EntryPicker) is None


def test_leaving_the_picker_gives_the_slash_back(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClick(composer.edit, Qt.Key.Key_Slash)
    qtbot.keyClick(picker(composer).search, Qt.Key.Key_Escape)
    assert composer.edit.toPlainText() == "/"


def test_the_button_inserts_at_the_cursor_and_adds_no_slash(
    composer: Composer, qtbot: QtBot
) -> None:
    composer.edit.setPlainText("AB")
    cursor = composer.edit.textCursor()
    cursor.setPosition(1)
    composer.edit.setTextCursor(cursor)
    qtbot.mouseClick(composer.insert, Qt.MouseButton.LeftButton)
    popup = picker(composer)
    qtbot.keyClicks(popup.search, "pets")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert composer.edit.toPlainText() == "ASmall dogs are welcome for €15 per stay.B"


def test_the_picker_goes_down_and_up_and_says_when_nothing_fits(
    desk: Desk, composer: Composer, qtbot: QtBot
) -> None:
    qtbot.keyClick(composer.edit, Qt.Key.Key_Slash)
    popup = picker(composer)
    first = popup.view.currentIndex().row()
    qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    assert popup.view.currentIndex().row() == first + 1
    qtbot.keyClick(popup.search, Qt.Key.Key_Up)
    assert popup.view.currentIndex().row() == first
    qtbot.keyClicks(popup.search, "zebra")
    assert popup.choices.rowCount() == 0
    assert popup._none.isVisible()
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.isVisible()
    qtbot.keyClick(popup.search, Qt.Key.Key_Escape)


def test_the_picker_knows_entries_saved_since(desk: Desk, composer: Composer, qtbot: QtBot) -> None:
    desk.window.receive(KnowledgeShown((), {}))
    qtbot.keyClick(composer.edit, Qt.Key.Key_Slash)
    assert picker(composer).choices.rowCount() == 0
    qtbot.keyClick(picker(composer).search, Qt.Key.Key_Escape)
    desk.window.receive(knowledge())
    composer.edit.clear()
    qtbot.keyClick(composer.edit, Qt.Key.Key_Slash)
    assert picker(composer).choices.rowCount() == 6  # a draft is not offered
    qtbot.keyClick(picker(composer).search, Qt.Key.Key_Escape)


def test_typing_is_told_at_once_and_again_only_where_more_was_written(
    desk: Desk, composer: Composer, qtbot: QtBot
) -> None:
    qtbot.keyClicks(composer.edit, "Fri")
    assert desk.typed() == [ident("7C1")]
    composer._typing.stop()
    composer._typing.timeout.emit()
    assert desk.typed() == [ident("7C1")] * 2
    composer._typing.stop()
    composer._typing.timeout.emit()
    assert desk.typed() == [ident("7C1")] * 2


def test_what_the_app_puts_into_the_field_is_no_typing(desk: Desk, composer: Composer) -> None:
    composer.edit_draft("a-draft", "Check-in starts at 15:00.")
    assert desk.typed() == []


def test_moving_the_cursor_is_no_typing(desk: Desk, composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClick(composer.edit, Qt.Key.Key_Left)
    assert desk.typed() == []


def test_several_answers_go_into_one_reply_by_keyboard_alone(
    composer: Composer, qtbot: QtBot
) -> None:
    qtbot.keyClicks(composer.edit, "Hello! ")
    for words in ("pets", "parking"):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Slash)
        popup = picker(composer)
        qtbot.keyClicks(popup.search, words)
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)
        assert composer.edit.hasFocus()
        qtbot.keyClicks(composer.edit, " ")
    assert composer.edit.toPlainText() == (
        "Hello! Small dogs are welcome for €15 per stay. "
        "Eight spaces behind the house, €12 a night. "
    )


def test_what_was_picked_lately_comes_first_and_then_what_is_used_most(
    composer: Composer, qtbot: QtBot
) -> None:
    def listed() -> list[str]:
        choices = picker(composer).choices
        rows = [choices.index(at).data(EntryRole) for at in range(3)]
        return [one.id for one in rows]

    qtbot.keyClick(composer.edit, Qt.Key.Key_Slash)
    assert listed() == ["check-in", "breakfast", "parking"]
    qtbot.keyClicks(picker(composer).search, "cancellation")
    qtbot.keyClick(picker(composer).search, Qt.Key.Key_Return)
    qtbot.keyClicks(composer.edit, " ")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Slash)
    assert listed() == ["cancel", "check-in", "breakfast"]
    qtbot.keyClick(picker(composer).search, Qt.Key.Key_Escape)
