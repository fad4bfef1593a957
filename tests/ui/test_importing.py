"""Importing as an owner does it: choosing, waiting, going through what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.entry import Entry, EntryState
from desktop.domain.importing import (
    AcceptEntries,
    Business,
    DiscardEntries,
    ImportEnded,
    ImportKnowledge,
    ImportProgress,
    JoinEntries,
    StopImport,
    TakeStarterSet,
)
from desktop.domain.intents import SaveEntry
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import KnowledgeShown
from desktop.knowledge.starters import starters
from desktop.ui.entry_picker import EntryChoices
from desktop.ui.import_desk import ImportDesk
from desktop.ui.import_place import ImportPlace
from desktop.ui.import_review import ImportReview
from desktop.ui.pages import Page
from tests.ui.conftest import Desk
from tests.ui.screens import knowledge


def draft(number: int, **changed: object) -> Entry:
    made = Entry(
        f"d{number}",
        f"Pool {number}",
        (f"Is there a pool {number}?",),
        f"Yes, pool {number} is in the garden.",
        language="en",
        state=EntryState.DRAFT,
        source=f"guide.pdf#page={number}",
    )
    return replace(made, **changed)  # type: ignore[arg-type]


class Front:
    """The knowledge page of a desk with these entries."""

    def __init__(self, desk: Desk, *entries: Entry) -> None:
        self.desk = desk
        self.entries: list[Entry] = list(entries)
        desk.window.show_page(Page.KNOWLEDGE)
        self.page = desk.window.knowledge
        self.publish()
        desk.take()

    @property
    def importing(self) -> ImportDesk:
        return self.page.importing

    @property
    def review(self) -> ImportReview:
        return self.page.importing.review

    def publish(self) -> None:
        self.desk.window.receive(KnowledgeShown(tuple(self.entries), {}))


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, *, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(widget, key, modifier | Qt.KeyboardModifier.ShiftModifier if shift else modifier)


def click(qtbot: QtBot, widget: QWidget) -> None:
    assert widget.isVisible()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def place_of(desk: Desk) -> ImportPlace:
    found = desk.dialog()
    assert isinstance(found, ImportPlace)
    return found


def test_a_file_is_chosen_with_the_mouse(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, *knowledge().entries)
    click(qtbot, front.page.list.take_in)
    place = place_of(desk)
    place.ask_file = lambda: "/home/anna/guide.pdf"
    click(qtbot, place.file)
    assert desk.take() == [ImportKnowledge("/home/anna/guide.pdf")]
    assert not place.isVisible()


def test_a_page_is_named_with_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, *knowledge().entries)
    front.page.list.take_in.setFocus()
    qtbot.keyClick(front.page.list.take_in, Qt.Key.Key_Space)
    place = place_of(desk)
    assert not place.fetch.isEnabled()
    qtbot.keyClicks(place.address, " www.casadorio.example/faq ")
    qtbot.keyClick(place.address, Qt.Key.Key_Return)
    assert desk.take() == [ImportKnowledge("https://www.casadorio.example/faq")]


def test_a_window_left_without_a_choice_imports_nothing(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, *knowledge().entries)
    front.importing.ask()
    place = place_of(desk)
    place.ask_file = lambda: ""
    click(qtbot, place.file)
    qtbot.keyClick(place.address, Qt.Key.Key_Return)
    click(qtbot, place.close_it)
    assert desk.take() == []


def test_a_file_dropped_on_the_page_is_imported(desk: Desk) -> None:
    front = Front(desk, *knowledge().entries)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile("/home/anna/guide.docx")])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enters = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, dragged, left, none)
    QApplication.sendEvent(front.page, enters)
    assert enters.isAccepted()
    assert desk.take() == []
    QApplication.sendEvent(front.page, QDropEvent(QPointF(9, 9), copy, dragged, left, none))
    (sent,) = desk.take()
    assert isinstance(sent, ImportKnowledge)
    assert sent.path.endswith("/home/anna/guide.docx")


def test_an_import_shows_how_far_it_is_and_can_be_stopped(desk: Desk, qtbot: QtBot) -> None:
    strip = Front(desk, *knowledge().entries).importing.strip
    assert not strip.isVisible()
    desk.window.receive(ImportProgress("guide.pdf"))
    assert (strip.bar.maximum(), "guide.pdf" in strip.told.text()) == (0, True)
    desk.window.receive(ImportProgress("guide.pdf", 120, 300, 80))
    assert (strip.bar.value(), strip.bar.maximum()) == (120, 300)
    assert "120 of 300" in strip.told.text()
    click(qtbot, strip.stop)
    assert desk.take() == [StopImport()]
    desk.window.receive(ImportEnded("guide.pdf", stopped=True))
    assert "Nothing was kept" in strip.told.text()
    click(qtbot, strip.hide_it)
    assert not strip.isVisible()


def test_how_an_import_ended_is_told_with_the_lines_that_were_left_out(
    desk: Desk, qtbot: QtBot
) -> None:
    strip = Front(desk, *knowledge().entries).importing.strip
    desk.window.receive(
        ImportEnded(
            "list.csv",
            added=3,
            to_fill_in=1,
            unchanged=2,
            left_out=("line 7: no answer.",),
            left_out_count=1,
            problem=Sentence("The document could not be read to its end."),
        )
    )
    assert strip.told.text().replace("\u2068", "").replace("\u2069", "") == (
        "The document could not be read to its end. 2 drafts from list.csv wait for your review."
        " 1 question has no answer yet. 2 entries were there already. 1 line was left out."
    )
    click(qtbot, strip.lines)
    assert "left out" in desk.dialog().windowTitle()


def test_drafts_are_accepted_one_by_one_and_the_next_one_opens(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, *knowledge().entries, draft(1), draft(2), draft(3))
    assert front.importing.strip.to_review.text() == "3 drafts to review"
    click(qtbot, front.importing.strip.review)
    review = front.review
    assert review.isVisible()
    assert not front.page.list.isVisible()
    assert (
        review.about.text()
        .replace("\u2068", "")
        .replace("\u2069", "")
        .startswith("From guide.pdf, page 1 · English")
    )
    click(qtbot, review.accept)
    assert desk.take() == [AcceptEntries(("d1",))]
    assert review.title.text() == "Pool 2"
    press(qtbot, review.view, Qt.Key.Key_Return)
    assert desk.take() == [AcceptEntries(("d2",))]
    assert review.heading.text() == "To review: 1"
    front.entries = [*knowledge().entries, replace(draft(1), state=EntryState.PUBLISHED), draft(3)]
    front.publish()
    assert review.title.text() == "Pool 3"


def test_all_drafts_are_accepted_by_one_key_and_the_entries_come_back(
    desk: Desk, qtbot: QtBot
) -> None:
    front = Front(desk, *knowledge().entries, draft(1), draft(2), draft(3))
    click(qtbot, front.importing.strip.review)
    press(qtbot, front.review.view, Qt.Key.Key_Return, shift=True)
    assert desk.take() == [AcceptEntries(("d1", "d2", "d3"))]
    assert not front.review.isVisible()
    assert front.page.list.isVisible()


def test_a_draft_that_was_changed_is_saved_before_it_is_accepted(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, draft(1), draft(2))
    click(qtbot, front.importing.strip.review)
    review = front.review
    review.answer.setPlainText("Yes, heated.")
    assert [one.answer for one in desk.window.knowledge.unsaved] == ["Yes, heated."]
    press(qtbot, review.answer, Qt.Key.Key_Return)
    assert desk.take() == [
        SaveEntry(replace(draft(1), answer="Yes, heated."), 1),
        AcceptEntries(("d1",)),
    ]


def test_changes_are_kept_on_the_way_to_another_draft_and_back(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, draft(1), draft(2))
    click(qtbot, front.importing.strip.review)
    review = front.review
    review.title.setText("The pool")
    press(qtbot, review.title, Qt.Key.Key_Down)
    assert desk.take() == [SaveEntry(replace(draft(1), title="The pool"), 1)]
    assert review.title.text() == "Pool 2"
    review.questions.setPlainText("Pool?\n\nSwim?")
    qtbot.keyClick(review.questions, Qt.Key.Key_Escape)
    assert desk.take() == [SaveEntry(replace(draft(2), questions=("Pool?", "Swim?")), 1)]
    assert not review.isVisible()


def test_what_is_being_typed_stays_when_the_store_follows(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, draft(1), draft(2))
    click(qtbot, front.importing.strip.review)
    front.review.answer.setPlainText("Half a sen")
    front.entries.append(draft(3))
    front.publish()
    assert front.review.answer.toPlainText() == "Half a sen"
    assert front.review.heading.text() == "To review: 3"


def test_a_draft_is_discarded_by_button_and_by_key_but_not_while_writing(
    desk: Desk, qtbot: QtBot
) -> None:
    front = Front(desk, draft(1), draft(2), draft(3))
    click(qtbot, front.importing.strip.review)
    review = front.review
    review.answer.setFocus()
    press(qtbot, review.answer, Qt.Key.Key_Backspace)
    assert desk.take() == []
    review.answer.undo()
    click(qtbot, review.discard)
    review.view.setFocus()
    press(qtbot, review.view, Qt.Key.Key_Backspace)
    assert desk.take() == [DiscardEntries(("d1",)), DiscardEntries(("d2",))]


def test_all_drafts_are_discarded_only_after_a_question(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, draft(1), draft(2))
    click(qtbot, front.importing.strip.review)
    click(qtbot, front.review.discard_all)
    assert desk.take() == []
    desk.answer("Discard all")
    assert desk.take() == [DiscardEntries(("d1", "d2"))]


def test_a_draft_is_joined_with_the_next_or_with_those_selected(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, draft(1), draft(2), draft(3))
    click(qtbot, front.importing.strip.review)
    click(qtbot, front.review.join)
    assert desk.take() == [JoinEntries(("d1", "d2"))]
    assert [one.id for one in front.review.model.drafts] == ["d1", "d3"]
    front.review.view.selectAll()
    press(qtbot, front.review.view, Qt.Key.Key_J)
    assert desk.take() == [JoinEntries(("d1", "d3"))]


def test_a_change_of_an_entry_is_shown_beside_what_is_answered_until_now(
    desk: Desk, qtbot: QtBot
) -> None:
    pets = next(one for one in knowledge().entries if one.id == "pets")
    front = Front(desk, pets, draft(1, replaces="pets"), draft(2))
    click(qtbot, front.importing.strip.review)
    assert front.review.now.text() == pets.answer
    click(qtbot, front.review.skip)
    assert not front.review.now.isVisible()


@pytest.mark.parametrize("business", Business)
def test_an_empty_page_offers_a_set_for_each_kind_of_business(
    desk: Desk, qtbot: QtBot, business: Business
) -> None:
    front = Front(desk)
    click(qtbot, front.importing.offer.sets[business])
    assert desk.take() == [TakeStarterSet(business, "en-GB")]
    front.entries = starters(business, "en-GB")
    front.publish()
    assert not front.importing.offer.sets[business].isVisible()
    count = len(front.entries)
    assert front.importing.strip.to_fill_in.text() == f"{count} questions without an answer"


def test_questions_are_filled_in_one_after_the_other(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, *starters(Business.GUESTHOUSE, "en"))
    first, second = front.entries[:2]
    click(qtbot, front.importing.strip.fill_in)
    review = front.review
    assert review.answer.hasFocus()
    assert review.hint.text() == f"What to say: {first.hint}"
    assert not review.accept.isEnabled()
    press(qtbot, review.answer, Qt.Key.Key_Return)
    assert desk.take() == []
    qtbot.keyClicks(review.answer, "From 15:00.")
    press(qtbot, review.answer, Qt.Key.Key_Return)
    assert desk.take() == [
        SaveEntry(replace(first, answer="From 15:00."), 1),
        AcceptEntries((first.id,)),
    ]
    assert review.title.text() == second.title
    assert review.answer.toPlainText() == ""
    click(qtbot, review.discard)
    assert desk.take() == [DiscardEntries((second.id,))]


def test_drafts_are_never_offered_for_inserting_into_a_reply() -> None:
    choices = EntryChoices()
    choices.look_for((*knowledge().entries, draft(1)), "")
    drafts = sum(one.state is EntryState.DRAFT for one in knowledge().entries)
    assert choices.rowCount() == len(knowledge().entries) - drafts


def test_every_control_has_a_name_for_screen_readers(desk: Desk, qtbot: QtBot) -> None:
    front = Front(desk, draft(1))
    click(qtbot, front.importing.strip.review)
    review = front.review
    named: Callable[[QWidget], str] = QWidget.accessibleName
    for one in (review.title, review.questions, review.answer, review.view, review.accept):
        assert named(one)
    front.importing.ask()
    place = place_of(desk)
    for other in (place.file, place.address, place.fetch, place.close_it):
        assert named(other)
