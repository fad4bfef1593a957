from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.retold import StopSuggesting, SuggestWordings, ToldInShort, WordingsSuggested
from desktop.ui.knowledge_page import KnowledgePage
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import conversation, ident, knowledge, status


@pytest.fixture
def page(desk: Desk) -> KnowledgePage:
    desk.window.receive(status(model="Qwen3 1.7B"))
    desk.window.receive(knowledge())
    desk.window.show_page(Page.KNOWLEDGE)
    desk.take()
    return desk.window.knowledge


def take_all(page: KnowledgePage, qtbot: QtBot) -> None:
    for one in page.wordings.findChildren(QPushButton):
        if one not in (page.wordings.suggest, page.wordings.stop):
            qtbot.mouseClick(one, Qt.MouseButton.LeftButton)


def test_without_a_model_there_is_nothing_to_press(desk: Desk, page: KnowledgePage) -> None:
    assert page.wordings.isVisible()
    desk.window.receive(status())
    assert not page.wordings.isVisible()


def test_suggested_wordings_are_taken_one_by_one_and_can_be_undone(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    before = page.editor.entry()
    qtbot.mouseClick(page.wordings.suggest, Qt.MouseButton.LeftButton)
    assert desk.take() == [SuggestWordings(before)]
    assert page.wordings.stop.isVisible()
    desk.window.receive(WordingsSuggested(before.id, ("When may we come?",), "From 3 pm."))
    take_all(page, qtbot)
    now = page.editor.entry()
    assert now.questions == (*before.questions, "When may we come?")
    assert now.answer == "From 3 pm."
    page.editor.answer.undo()
    assert page.editor.entry().answer == before.answer


def test_it_can_be_stopped_and_what_comes_too_late_is_not_shown(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    before = page.editor.entry()
    qtbot.mouseClick(page.wordings.suggest, Qt.MouseButton.LeftButton)
    desk.take()
    qtbot.mouseClick(page.wordings.stop, Qt.MouseButton.LeftButton)
    assert desk.take() == [StopSuggesting()]
    desk.window.receive(WordingsSuggested(before.id, ("When may we come?",)))
    take_all(page, qtbot)
    assert page.editor.entry() == before


def test_another_entry_ends_it(desk: Desk, page: KnowledgePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.wordings.suggest, Qt.MouseButton.LeftButton)
    desk.take()
    page.open("breakfast")
    assert StopSuggesting() in desk.take()
    assert page.wordings.suggest.isVisible()


def test_why_there_is_nothing_is_said(desk: Desk, page: KnowledgePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.wordings.suggest, Qt.MouseButton.LeftButton)
    desk.window.receive(WordingsSuggested(page.editor.entry().id, problem="Nothing passed."))
    assert page.wordings.hint.text() == "Nothing passed."


def test_a_model_s_three_lines_stand_where_they_fit_the_newest_message(desk: Desk) -> None:
    desk.open_conversation()
    side = desk.window.inbox.conversation.side
    by_code = side._wants.text()
    newest = conversation().conversation.messages[-1].id
    lines = ToldInShort(ident("7C1"), newest, "Wants a double room on Friday.", "", "A yes.")
    desk.window.receive(lines)
    assert side._wants.text() == "Wants a double room on Friday."
    assert side._missing.text().startswith("A yes.\nWhat only you can see")
    assert side._worded.isVisible()
    desk.window.receive(conversation())
    assert side._wants.text() == "Wants a double room on Friday."
    desk.window.receive(ToldInShort(ident("7C1"), "older", "Something else.", "", ""))
    assert side._wants.text() == by_code
    assert not side._worded.isVisible()
