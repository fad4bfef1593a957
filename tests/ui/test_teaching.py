"""Versions, trying, rehearsals, corrections and findings on the knowledge page, by hand and by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.entry import Entry
from desktop.domain.findings import FindingsShown, ItIsFine
from desktop.domain.intents import SaveEntry, ShowConversation, TryQuestion
from desktop.domain.rehearsal import (
    DropQuestion,
    KeepQuestion,
    QuestionsKept,
    RehearsalShown,
    RehearsalState,
    Rehearse,
    SavedQuestion,
    StopRehearsal,
)
from desktop.domain.snapshots import EntrySaved, KnowledgeShown
from desktop.domain.trust import CorrectAnswer
from desktop.domain.versions import EntryConflict, EntryVersion, ShowVersions
from desktop.ui.entry_editor import HALF_YEAR, NEVER, ON_A_DAY
from desktop.ui.knowledge_page import KnowledgePage
from desktop.ui.pages import Page
from desktop.ui.rehearsal_card import KeptDialog, ReviewDialog
from desktop.ui.versions_dialog import ConflictDialog, VersionsDialog
from tests.ui.conftest import Desk
from tests.ui.screens import (
    conversation,
    findings,
    ident,
    inbox,
    knowledge,
    messages,
    rehearsed,
    tried,
    versions,
)


@pytest.fixture
def page(desk: Desk) -> KnowledgePage:
    desk.window.receive(knowledge())
    desk.window.show_page(Page.KNOWLEDGE)
    desk.take()
    return desk.window.knowledge


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def press(dialog: QDialog, words: str) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()


def stored(key: str = "check-in") -> Entry:
    return next(one for one in knowledge().entries if one.id == key)


def edit(page: KnowledgePage, text: str = "From 14:30.") -> Entry:
    page.editor.answer.setPlainText(text)
    return replace(stored(), answer=text)


# Versions


def test_the_history_lists_who_saved_what_and_going_back_makes_a_new_version(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    click(qtbot, page.head.history)
    assert desk.take() == [ShowVersions("check-in")]
    desk.window.receive(versions())
    dialog = desk.dialog()
    assert isinstance(dialog, VersionsDialog)
    assert "Version 2 by \u2068Anna\u2069" in dialog.list.item(1).text()
    assert not dialog.restore.isEnabled()
    assert "14" in dialog.changes.toPlainText()
    assert "15" in dialog.changes.toPlainText()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "Ab wann kann ich einchecken?" in dialog.changes.toPlainText()
    press(dialog, "Go back to this version")
    assert desk.take() == [SaveEntry(versions().versions[1].entry, 3)]


def test_versions_that_nobody_asked_for_open_nothing(desk: Desk, page: KnowledgePage) -> None:
    desk.window.receive(versions())
    with pytest.raises(AssertionError):
        desk.dialog()


def test_a_conflict_is_explained_and_either_text_can_be_taken(
    desk: Desk, page: KnowledgePage
) -> None:
    mine = edit(page)
    page.save_now()
    desk.take()
    theirs = EntryVersion(replace(stored(), answer="From 16:00.", version=2), "Anna")
    desk.window.receive(EntryConflict(mine, theirs))
    dialog = desk.dialog()
    assert isinstance(dialog, ConflictDialog)
    assert "Anna" in dialog.words.text()
    assert "16:00." in dialog.changes.toPlainText()
    press(dialog, "Go on editing")
    assert page.unsaved == (mine,)
    desk.window.receive(EntryConflict(mine, theirs))
    press(desk.dialog(), "Save mine")
    assert desk.take() == [SaveEntry(mine, 2)]
    desk.window.receive(EntryConflict(mine, theirs))
    press(desk.dialog(), "Take theirs")
    assert page.editor.answer.toPlainText() == "From 16:00."
    assert page.unsaved == ()


def test_an_entry_that_was_deleted_meanwhile_can_be_brought_back(
    desk: Desk, page: KnowledgePage
) -> None:
    mine = edit(page)
    desk.window.receive(EntryConflict(mine, None))
    dialog = desk.dialog()
    assert isinstance(dialog, ConflictDialog)
    assert "was deleted" in dialog.words.text()
    assert not dialog.take.isVisible()
    press(dialog, "Save mine")
    assert desk.take() == [SaveEntry(mine, 0)]


def test_a_day_to_look_at_it_again_is_chosen_and_saved(desk: Desk, page: KnowledgePage) -> None:
    assert page.editor.review.currentIndex() == NEVER
    assert not page.editor.review_day.isVisible()
    page.editor.review.setCurrentIndex(HALF_YEAR)
    page.save_now()
    assert desk.take() == [SaveEntry(replace(stored(), review_on=date(2027, 5, 21)), 1)]
    saved = replace(stored(), review_on=date(2027, 5, 21), version=2)
    desk.window.receive(EntrySaved(saved, True))
    page.open("parking")
    page.open("check-in")
    assert page.editor.review.currentIndex() == ON_A_DAY
    assert page.unsaved == ()


# Try it


def test_a_try_uses_the_text_as_it_stands_and_says_so(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    changed = edit(page)
    assert "saved or not" in page.try_box.hint.text()
    qtbot.keyClicks(page.try_box.question, "when can I check in?")
    qtbot.keyClick(page.try_box.question, Qt.Key.Key_Return)
    assert desk.take() == [TryQuestion("when can I check in?", changed)]
    # What came of the saved text is not what was asked.
    desk.window.receive(replace(tried(), text="when can I check in?"))
    assert page.try_box.zone.text() == "Looking…"
    desk.window.receive(replace(tried(), text="when can I check in?", edit=changed))
    assert page.try_box.zone.text() == "Answers by itself"
    assert "unsaved" in page.try_box.small.text()


def test_the_sentence_that_answers_is_marked(page: KnowledgePage, qtbot: QtBot, desk: Desk) -> None:
    page.try_box.try_now("do you keep our luggage?")
    desk.window.receive(replace(tried(), text="do you keep our luggage?"))
    assert page.try_box.answer.marked.startswith("If you arrive earlier, we gladly keep")


def test_a_try_is_kept_for_rehearsals_with_what_is_expected(
    desk: Desk, page: KnowledgePage
) -> None:
    page.try_box.try_now(tried().text)
    desk.window.receive(tried())
    desk.take()
    menu = page.try_box.keep_menu()
    assert len(menu.actions()) == 2
    menu.actions()[0].trigger()
    menu.actions()[-1].trigger()
    assert desk.take() == [
        KeepQuestion(tried().text, "check-in"),
        KeepQuestion(tried().text, None),
    ]
    assert page.try_box.keep.text() == "Kept for rehearsals"


# Rehearsal


def test_a_rehearsal_shows_progress_can_be_stopped_and_tells_what_would_change(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    changed = edit(page)
    qtbot.keyClick(page.editor.answer, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert desk.take() == [Rehearse(changed)]
    card = page.rehearsal
    desk.window.receive(RehearsalShown(changed, RehearsalState.RUNNING, 10, 76, 38))
    assert card.progress.isVisible()
    assert card.progress.value() == 10
    click(qtbot, card.stop)
    assert desk.take() == [StopRehearsal()]
    desk.window.receive(rehearsed(changed))
    assert card.as_before.text() == "35 as before"
    assert card.changed.text() == "3 to look at"
    assert card.summary.text().replace("\u2068", "").replace("\u2069", "").splitlines() == [
        "2 would now be answered by Parking instead of Check-in and luggage.",
        "1 would go to a person.",
        "1 kept question is not answered as you expect.",
    ]


def test_the_changed_questions_are_read_one_by_one_and_can_be_kept(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    changed = edit(page)
    click(qtbot, page.rehearsal.start)
    desk.window.receive(rehearsed(changed))
    desk.take()
    click(qtbot, page.rehearsal.review)
    dialog = desk.dialog()
    assert isinstance(dialog, ReviewDialog)
    press(dialog, "Keep: as it is now")
    assert desk.take() == [
        KeepQuestion("where can I leave the car after check-out", "check-in", ident("7C1"))
    ]


def test_typing_on_makes_a_rehearsal_stale(desk: Desk, page: KnowledgePage, qtbot: QtBot) -> None:
    changed = edit(page)
    click(qtbot, page.rehearsal.start)
    desk.window.receive(RehearsalShown(changed, RehearsalState.RUNNING, 0, 2, 1))
    desk.take()
    edit(page, "From 14:45.")
    assert desk.take() == [StopRehearsal()]
    desk.window.receive(rehearsed(changed))
    assert not page.rehearsal.changed.isVisible()


def test_kept_questions_are_listed_and_dropped(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    kept = (SavedQuestion("1", "May dogs come?", "pets"), SavedQuestion("2", "Refund?", None))
    desk.window.receive(QuestionsKept(kept))
    assert page.rehearsal.kept.text() == "2 questions kept"
    click(qtbot, page.rehearsal.kept)
    dialog = desk.dialog()
    assert isinstance(dialog, KeptDialog)
    press(dialog, "Remove")
    assert desk.take() == [DropQuestion("1")]


# Wrong


def wrong_by(desk: Desk, qtbot: QtBot) -> None:
    view = desk.window.inbox.conversation.thread_view
    view.setCurrentIndex(view.rows.index(1))
    qtbot.keyClick(view, Qt.Key.Key_W)


def test_wrong_opens_the_entry_and_the_corrected_answer_goes_once_it_is_saved(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.open_conversation()
    wrong_by(desk, qtbot)
    page = desk.window.knowledge
    assert desk.window.page is Page.KNOWLEDGE
    assert page.editor.title.text() == "Check-in and luggage"
    assert "What time can we check in?" in page.correction.words.text()
    assert desk.take() == [TryQuestion(messages()[0].text)]
    changed = edit(page, "Check-in starts at 14:30.")
    click(qtbot, page.correction.send)
    assert desk.take() == [SaveEntry(changed, 1)]
    desk.window.receive(EntrySaved(replace(changed, version=2), False))
    assert desk.take() == [
        CorrectAnswer(ident("7C1"), messages()[1].id, "Check-in starts at 14:30.")
    ]
    assert not page.correction.isVisible()
    desk.window.receive(EntrySaved(replace(changed, version=2), True))
    assert desk.take() == []


def test_wrong_by_mouse_and_put_off_sends_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.open_conversation()
    view = desk.window.inbox.conversation.thread_view
    index = view.rows.index(1)
    laid = view.painter_of_rows.laid(index)
    assert laid is not None
    (link,) = (piece for piece in laid.pieces if piece.wrong)
    point = view.visualRect(index).topLeft() + link.box.center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    page = desk.window.knowledge
    desk.take()
    click(qtbot, page.correction.leave)
    edit(page)
    page.save_now()
    assert [type(one) for one in desk.take()] == [SaveEntry]
    desk.window.receive(EntrySaved(replace(edit(page), version=2), True))
    assert not any(isinstance(one, CorrectAnswer) for one in desk.take())


def test_a_wrong_answer_whose_entry_is_gone_begins_a_new_one(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(inbox())
    desk.window.inbox.open(ident("7C1"))
    desk.window.receive(conversation())
    wrong_by(desk, qtbot)
    page = desk.window.knowledge
    assert page.editor.answer.toPlainText() == messages()[1].text
    assert page.editor.questions.toPlainText() == messages()[0].text
    assert any(isinstance(one, ShowConversation) for one in desk.sent)


# Worth a look


def openers(page: KnowledgePage, name: str) -> list[QPushButton]:
    return [
        one
        for one in page.worth.findChildren(QPushButton)
        if one.accessibleName() == name and one.isVisible()
    ]


def test_findings_are_counted_shown_side_by_side_opened_and_left_as_fine(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    assert not page.list.look_over.isVisible()
    desk.window.receive(findings())
    assert page.list.look_over.text() == "3 things are worth a look"
    click(qtbot, page.list.look_over)
    assert page.worth.isVisible()
    press_in = [one for one in page.worth.findChildren(QPushButton) if one.text() == "It's fine"]
    click(qtbot, press_in[0])
    assert desk.take() == [ItIsFine(findings().findings[0].key)]
    desk.window.receive(FindingsShown(findings().findings[1:]))
    qtbot.waitUntil(lambda: bool(openers(page, "Open Cancellation")))
    click(qtbot, openers(page, "Open Cancellation")[0])
    assert page.editor.isVisible()
    assert page.editor.title.text() == "Cancellation"
    desk.window.receive(FindingsShown(()))
    assert not page.list.look_over.isVisible()


def test_no_button_of_the_head_is_cut_in_the_narrowest_window_or_with_long_words(
    desk: Desk, page: KnowledgePage, qtbot: QtBot
) -> None:
    edit(page)
    head = page.head
    buttons = (head.discard, head.remove, head.history, head.save)
    for words in (None, "Änderungen verwerfen"):
        if words:
            head.discard.setText(words)
        for width in (940, 1320):
            desk.window.resize(width, 700)
            head.fit()
            qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons))


def test_the_head_says_who_saved_the_entry_and_how_many_versions_there_are(
    desk: Desk, page: KnowledgePage
) -> None:
    saved = replace(stored(), version=3)
    others = tuple(one for one in knowledge().entries if one.id != saved.id)
    desk.window.receive(EntrySaved(saved, False))
    desk.window.receive(KnowledgeShown((saved, *others), {}, {"check-in": "Anna"}))
    desk.window.receive(EntrySaved(saved, True))
    page.open("parking")
    page.open("check-in")
    assert page.head.about.text() == "Last saved: 3 h, by \u2068Anna\u2069 · 2 earlier versions"
