"""Open questions through the real page: by mouse, by key, and with answers that are begun."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.intents import SaveEntry
from desktop.domain.open_questions import (
    AnsweredBy,
    OpenQuestionsShown,
    QuestionGroup,
    Shelf,
    ShelveGroup,
    SplitQuestion,
)
from desktop.domain.snapshots import EntrySaved
from desktop.ui.pages import Page
from desktop.ui.questions_list import GroupRole
from desktop.ui.questions_page import QuestionsPage
from tests.ui.conftest import Desk
from tests.ui.screens import knowledge, open_questions


@pytest.fixture
def page(desk: Desk) -> QuestionsPage:
    desk.window.receive(knowledge())
    desk.window.receive(open_questions())
    desk.window.show_page(Page.QUESTIONS)
    desk.take()
    made = desk.window.centralWidget().findChild(QuestionsPage)
    assert isinstance(made, QuestionsPage)
    return made


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def listed(page: QuestionsPage) -> list[str]:
    model = page.list.model
    rows = [model.index(at).data(GroupRole) for at in range(model.rowCount())]
    return [one.title for one in rows if isinstance(one, QuestionGroup)]


def test_the_first_group_is_open_and_each_shelf_is_counted(
    page: QuestionsPage, qtbot: QtBot
) -> None:
    names = [page.list.segments.button(at).text() for at in range(3)]
    assert names == ["To answer 4", "Not for the AI 1", "Done 1"]
    assert listed(page)[0] == "Charging an electric car"
    assert page.about.text() == (
        "Asked 4 times in 10 days. In 3 languages. Nothing in Knowledge answers it."
    )
    click(qtbot, page.list.segments.button(2))
    assert listed(page) == ["Breakfast for vegans"]


def test_the_search_looks_into_wordings_and_answers(page: QuestionsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.list.search, "babybett")
    assert listed(page) == ["Cots and high chairs"]
    page.list.search.setText("sockets")
    assert listed(page) == ["Charging an electric car"]
    page.list.search.setText("zebra")
    assert "No question holds these words" in page.list._below.sentence.text()


def test_one_key_makes_an_entry_of_what_was_told_with_the_visitors_words(
    desk: Desk, page: QuestionsPage, qtbot: QtBot
) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return, keys)
    (saving,) = desk.take()
    assert isinstance(saving, SaveEntry)
    assert saving.entry.answer.startswith("There is a charger with two sockets")
    assert saving.entry.title == "Charging an electric car"
    assert saving.entry.questions[0] == "do you have a charger for my car?"
    assert "전기차 충전 가능한가요?" in saving.entry.questions
    desk.window.receive(EntrySaved(replace(saving.entry, version=1), False))
    assert desk.take() == [AnsweredBy(1, saving.entry.id)]
    desk.window.receive(EntrySaved(replace(saving.entry, version=1), True))
    assert desk.take() == []


def test_an_answer_is_written_and_published_by_mouse(
    desk: Desk, page: QuestionsPage, qtbot: QtBot
) -> None:
    assert not page.publish.isEnabled()
    qtbot.keyClicks(page.answer, "At the station.")
    click(qtbot, page.publish)
    (saving,) = desk.take()
    assert isinstance(saving, SaveEntry)
    assert (saving.entry.answer, saving.based_on) == ("At the station.", 0)


def test_an_answer_that_is_begun_stays_with_its_group(page: QuestionsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.answer, "At the")
    page.open(2)
    assert page.answer.toPlainText() == ""
    page.open(1)
    assert page.answer.toPlainText() == "At the"


def test_a_group_is_kept_from_the_assistant_and_opened_again(
    desk: Desk, page: QuestionsPage, qtbot: QtBot
) -> None:
    click(qtbot, page.not_for_ai)
    assert desk.take() == [ShelveGroup(1, Shelf.NOT_FOR_AI)]
    click(qtbot, page.list.segments.button(1))
    page.open(5)
    click(qtbot, page.reopen)
    assert desk.take() == [ShelveGroup(5, Shelf.OPEN)]


def test_already_answered_by_an_entry_is_picked_from_the_knowledge(
    desk: Desk, page: QuestionsPage, qtbot: QtBot
) -> None:
    click(qtbot, page.by_entry)
    qtbot.keyClicks(page.picker.search, "parking")
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Return)
    assert desk.take() == [AnsweredBy(1, "parking")]


def test_a_wording_that_means_something_else_is_taken_out(desk: Desk, page: QuestionsPage) -> None:
    question = open_questions().groups[0].questions[2]
    page.words_menu(question).actions()[0].trigger()
    assert desk.take() == [SplitQuestion(question.id)]


def test_a_group_that_is_answered_makes_room_for_the_next(desk: Desk, page: QuestionsPage) -> None:
    desk.window.receive(OpenQuestionsShown(open_questions().groups[1:]))
    assert listed(page)[0] == "Late check-out on Sundays"
    assert page.about.text().startswith("Asked 6 times")
    desk.window.receive(OpenQuestionsShown(()))
    assert "Nothing is open" in page.list._below.sentence.text()


def test_what_is_done_says_which_entry_answers_it(page: QuestionsPage, qtbot: QtBot) -> None:
    click(qtbot, page.list.segments.button(2))
    page.open(6)
    assert "\u2068Breakfast\u2069 answers it." in page.about.text()
    assert not page.publish.isVisible()
