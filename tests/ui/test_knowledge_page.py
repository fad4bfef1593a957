from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from desktop.domain.decision import Draft, HandOff, Looked, Part, Reason, Zone
from desktop.domain.entry import Entry, EntryState
from desktop.domain.intents import (
    DeleteEntry,
    ExportKnowledge,
    SaveEntry,
    TryQuestion,
)
from desktop.domain.snapshots import EntrySaved, KnowledgeShown, QuestionTried
from desktop.ui.entry_editor import ALWAYS, BETWEEN, UNTIL
from desktop.ui.knowledge_list import EntryRole, ListedEntry
from desktop.ui.knowledge_page import KnowledgePage
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import evidence, knowledge, passage, tried


@pytest.fixture
def page(desk: Desk) -> KnowledgePage:
    desk.window.receive(knowledge())
    desk.window.show_page(Page.KNOWLEDGE)
    desk.take()
    return desk.window.knowledge


def stored(key: str) -> Entry:
    return next(one for one in knowledge().entries if one.id == key)


def listed(page: KnowledgePage) -> list[str]:
    model = page.list.model
    rows = [model.index(at).data(EntryRole) for at in range(model.rowCount())]
    return [one.entry.id for one in rows if isinstance(one, ListedEntry)]


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def test_the_most_used_entries_stand_first_and_the_first_is_open(page: KnowledgePage) -> None:
    assert listed(page) == ["check-in", "breakfast", "parking", "pets", "xmas", "cancel"]
    assert page.editor.title.text() == "Check-in and luggage"


def test_each_list_has_its_entries_and_its_count(page: KnowledgePage, qtbot: QtBot) -> None:
    names = [page.list.segments.button(at).text() for at in range(3)]
    assert names == ["Published 6", "Drafts 1", "Expiring 1"]
    click(qtbot, page.list.segments.button(1))
    assert listed(page) == ["cots"]
    click(qtbot, page.list.segments.button(2))
    assert listed(page) == ["xmas"]


def test_the_search_looks_into_answers_and_ways_of_asking(
    page: KnowledgePage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.list.search, "einchecken ich")
    assert listed(page) == ["check-in"]
    page.list.search.setText("village")
    assert listed(page) == ["breakfast"]
    page.list.search.setText("zebra")
    assert "No entry holds these words" in page.list._below.sentence.text()


def test_a_change_can_be_saved_by_button_and_by_key(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    assert not page.head.save.isEnabled()
    page.editor.answer.setPlainText("Check-in starts at 14:00.")
    assert page.head.save.isEnabled()
    click(qtbot, page.head.save)
    wanted = replace(stored("check-in"), answer="Check-in starts at 14:00.")
    assert desk.take() == [SaveEntry(wanted, based_on=1)]
    page.editor.title.setFocus()
    qtbot.keyClick(page.editor.title, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.take() == [SaveEntry(wanted, based_on=1)]


def test_every_field_of_the_form_is_saved(desk: Desk, page: KnowledgePage, qtbot: QtBot) -> None:
    editor = page.editor
    editor.title.clear()
    qtbot.keyClicks(editor.title, "Arrival")
    editor.questions.setPlainText("When?\n\n  How early?  \n")
    editor.alone.setCurrentIndex(1)
    editor.valid.setCurrentIndex(BETWEEN)
    editor.begins.setDate(QDate(2026, 12, 1))
    editor.ends.setDate(QDate(2026, 12, 24))
    editor.topic.clear()
    qtbot.keyClicks(editor.topic, "Coming")
    editor.language.setCurrentIndex(editor.language.findData("de"))
    editor.state.setCurrentIndex(1)
    click(qtbot, page.head.save)
    assert desk.take() == [
        SaveEntry(
            replace(
                stored("check-in"),
                title="Arrival",
                questions=("When?", "How early?"),
                may_answer_alone=False,
                valid_from=date(2026, 12, 1),
                valid_to=date(2026, 12, 24),
                topic="Coming",
                language="de",
                state=EntryState.DRAFT,
            ),
            based_on=1,
        )
    ]


def test_day_fields_appear_only_when_they_count(page: KnowledgePage) -> None:
    editor = page.editor
    assert editor.valid.currentIndex() == ALWAYS
    assert not editor.begins.isVisible()
    editor.valid.setCurrentIndex(UNTIL)
    assert not editor.begins.isVisible()
    assert editor.ends.isVisible()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda editor: editor.answer.setPlainText("  "), "Write an answer"),
        (
            lambda editor: (
                editor.valid.setCurrentIndex(BETWEEN),
                editor.begins.setDate(QDate(2026, 12, 2)),
                editor.ends.setDate(QDate(2026, 12, 1)),
            ),
            "before the first day",
        ),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_sent(
    desk: Desk, page: KnowledgePage, qtbot: QtBot, spoil: object, words: str
) -> None:
    spoil(page.editor)  # type: ignore[operator]
    click(qtbot, page.head.save)
    assert words in page.head.about.text()
    assert desk.take() == []


def test_saving_is_told_in_two_steps(desk: Desk, page: KnowledgePage, qtbot: QtBot) -> None:
    page.editor.answer.setPlainText("Check-in starts at 14:00.")
    click(qtbot, page.head.save)
    saved = replace(stored("check-in"), answer="Check-in starts at 14:00.", version=2)
    desk.window.receive(EntrySaved(saved, searchable=False))
    assert page.head.about.text() == "Saved · the assistant is reading it"
    assert not page.head.save.isEnabled()
    desk.window.receive(EntrySaved(saved, searchable=True))
    assert page.head.about.text() == "Saved · the assistant uses it now"
    page.editor.answer.setPlainText("Check-in starts at 13:00.")
    click(qtbot, page.head.save)
    assert desk.take()[-1] == SaveEntry(
        replace(saved, answer="Check-in starts at 13:00.", version=1), based_on=2
    )


def test_what_is_typed_while_saving_is_kept_and_still_unsaved(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    page.editor.answer.setPlainText("One.")
    click(qtbot, page.head.save)
    page.editor.answer.setPlainText("One. Two.")
    desk.window.receive(EntrySaved(replace(stored("check-in"), answer="One.", version=2), True))
    assert page.editor.answer.toPlainText() == "One. Two."
    assert page.head.save.isEnabled()
    desk.take()
    click(qtbot, page.head.save)
    assert desk.take()[0].based_on == 2  # type: ignore[union-attr]


def test_unsaved_changes_are_kept_while_switching_and_told(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    page.editor.answer.setPlainText("Half a thought")
    page.open("pets")
    assert page.left_behind.isVisible()
    assert "Check-in and luggage" in page.left_behind.words.text()
    assert page.editor.answer.toPlainText() == stored("pets").answer
    click(qtbot, page.left_behind.go_back)
    assert page.editor.answer.toPlainText() == "Half a thought"
    page.open("pets")
    click(qtbot, page.left_behind.save)
    wanted = replace(stored("check-in"), answer="Half a thought")
    assert desk.take() == [SaveEntry(wanted, based_on=1)]
    desk.window.receive(EntrySaved(replace(wanted, version=2), False))
    assert not page.left_behind.isVisible()


def test_snapshots_never_touch_what_is_typed(desk: Desk, page: KnowledgePage) -> None:
    page.editor.answer.setPlainText("Half a thought")
    desk.window.receive(knowledge())
    desk.window.receive(EntrySaved(replace(stored("pets"), version=4), True))
    desk.window.receive(tried())
    assert page.editor.answer.toPlainText() == "Half a thought"


def test_a_refresh_of_the_open_entry_keeps_the_cursor(desk: Desk, page: KnowledgePage) -> None:
    cursor = page.editor.answer.textCursor()
    cursor.setPosition(7)
    page.editor.answer.setTextCursor(cursor)
    desk.window.receive(knowledge())
    assert page.editor.answer.textCursor().position() == 7


def test_changes_can_be_thrown_away(page: KnowledgePage, qtbot: QtBot) -> None:
    page.editor.answer.setPlainText("Half a thought")
    click(qtbot, page.head.discard)
    assert page.editor.answer.toPlainText() == stored("check-in").answer
    assert page.unsaved == ()


def test_undoing_a_change_by_hand_leaves_nothing_unsaved(page: KnowledgePage) -> None:
    page.editor.answer.setPlainText("Half a thought")
    assert len(page.unsaved) == 1
    page.editor.answer.setPlainText(stored("check-in").answer)
    assert page.unsaved == ()
    assert not page.head.save.isEnabled()


def test_a_new_entry_is_saved_with_a_fresh_id_and_its_title_as_the_question(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    click(qtbot, page.list.add)
    qtbot.keyClicks(page.editor.title, "Bicycles")
    qtbot.keyClicks(page.editor.answer, "Two are in the shed.")
    click(qtbot, page.head.save)
    (intent,) = desk.take()
    assert isinstance(intent, SaveEntry)
    assert intent.based_on == 0
    assert intent.entry.title == "Bicycles"
    assert intent.entry.questions == ("Bicycles",)
    assert intent.entry.id not in {one.id for one in knowledge().entries}
    assert page.editor.questions.toPlainText() == "Bicycles"


def test_a_new_entry_that_is_thrown_away_leaves_the_list(page: KnowledgePage, qtbot: QtBot) -> None:
    click(qtbot, page.list.add)
    assert len(listed(page)) == 7
    click(qtbot, page.head.discard)
    assert len(listed(page)) == 6


def test_delete_asks_first(desk: Desk, page: KnowledgePage, qtbot: QtBot) -> None:
    click(qtbot, page.head.remove)
    assert desk.take() == []
    desk.answer("Delete")
    assert desk.take() == [DeleteEntry("check-in")]
    rest = tuple(one for one in knowledge().entries if one.id != "check-in")
    desk.window.receive(KnowledgeShown(rest, {}))
    assert page.editor.title.text() != "Check-in and luggage"


def test_an_export_goes_to_the_chosen_path(desk: Desk, page: KnowledgePage, qtbot: QtBot) -> None:
    page.ask_save = lambda: "out.jsonl"
    click(qtbot, page.list.put_out)
    assert desk.take() == [ExportKnowledge("out.jsonl")]
    page.ask_save = lambda: ""
    click(qtbot, page.list.put_out)
    assert desk.take() == []


def ask(page: KnowledgePage, qtbot: QtBot, text: str) -> None:
    page.try_box.question.setText(text)
    qtbot.keyClick(page.try_box.question, Qt.Key.Key_Return)


def test_a_question_is_tried_and_its_answer_shown(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    ask(page, qtbot, "can we leave suitcases at 11?")
    assert desk.take() == [TryQuestion("can we leave suitcases at 11?")]
    desk.window.receive(tried())
    box = page.try_box
    assert box.zone.text() == "Answers by itself"
    assert box.answer.toPlainText().startswith("Check-in starts at 15:00.")
    assert box.rests_on.text() == "Check-in and luggage"
    assert box.small.text() == "93% sure · answered in 38 ms on this PC"


def test_a_draft_and_a_hand_off_are_told_with_their_reason(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    ask(page, qtbot, "q")
    part = Part("Small dogs are welcome.", (evidence("pets", "Pets"),))
    draft = Draft((part,), Reason.UNSURE, Looked(Zone.DRAFT, 0.62, (passage("pets", "Pets", 0.5),)))
    desk.window.receive(QuestionTried("q", draft, 1500))
    assert page.try_box.zone.text() == "Draft for you"
    assert (
        page.try_box.small.text()
        == "62% sure · It is not sure enough to answer alone · answered in 1.5 s on this PC"
    )
    off = HandOff(Reason.REFUND, (), Looked(Zone.HANDOFF, 0.1))
    desk.window.receive(QuestionTried("q", off, 0.2))
    assert page.try_box.zone.text() == "Asks a person"
    assert "refund" in page.try_box.answer.toPlainText()


def test_an_assistant_that_is_away_is_said_to_be_away(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    ask(page, qtbot, "q")
    desk.window.receive(QuestionTried("q", None, 0))
    assert page.try_box.zone.text() == "The AI is away"


def test_the_answer_to_an_older_question_is_ignored(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    ask(page, qtbot, "first")
    ask(page, qtbot, "second")
    desk.window.receive(QuestionTried("first", None, 0))
    assert page.try_box.zone.text() == "Looking…"


def test_a_wheel_over_the_form_changes_nothing(page: KnowledgePage) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    for field in (page.editor.alone, page.editor.state, page.editor.language):
        before = field.currentIndex()
        QApplication.sendEvent(field, event)
        assert field.currentIndex() == before
