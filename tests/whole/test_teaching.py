"""Teaching from end to end: the real window on a real engine and a real database.

Only the relay's line and the assistant's judgement are scripted.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.decision import HandOff
from desktop.domain.entry import Entry
from desktop.domain.intents import SaveEntry
from desktop.domain.snapshots import AssistantState
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.database import open_database
from desktop.storage.store import Store
from desktop.storage.vault import ThrowAwayVault
from desktop.ui.pages import Page
from desktop.ui.questions_page import QuestionsPage
from desktop.ui.versions_dialog import VersionsDialog
from desktop.ui.window import MainWindow
from tests.engine.conftest import KEY, VISITOR, Desk, RealStore, by_title, play

PARKING = Entry("parking", "Parking", ("car",), "Eight spaces, 12 euros.")


@pytest.fixture
def open_store(tmp_path: Path) -> Callable[[], RealStore]:
    return lambda: Store(
        open_database(tmp_path, KEY), ThrowAwayVault(KEY), prekey=Prekey, outbox_row=OutboxRow
    )


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[list[MainWindow]]:
    made: list[MainWindow] = []
    yield made
    for one in made:
        one.hide()
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


async def seated(desk: Desk, windows: list[MainWindow], qtbot: QtBot) -> MainWindow:
    """Put a window in front of the engine: snapshots in, intents out, on one thread."""
    window = MainWindow(desk.engine.submit, now=lambda: desk.now[0])
    windows.append(window)
    shown = list(desk.shown)
    desk.listeners.append(window.receive)
    for one in shown:
        window.receive(one)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.assistant.decide = lambda question: by_title(question, desk.store.entries())
    await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)
    desk.engine.submit(SaveEntry(PARKING, 0))
    await desk.until(lambda: "parking" in desk.knowledge.known)
    return window


def test_wrong_leads_to_the_entry_and_the_visitor_reads_the_corrected_answer(
    open_store: Callable[[], RealStore], windows: list[MainWindow], qtbot: QtBot
) -> None:
    async def scene(desk: Desk) -> None:
        window = await seated(desk, windows, qtbot)
        desk.writes(1, "Where do I leave my car?")
        await desk.until(lambda: ("assistant", PARKING.answer) in desk.line.texts)
        window.inbox.open(VISITOR)
        thread = window.inbox.conversation.thread_view
        await desk.until(lambda: thread.rows.rowCount() >= 2)
        thread.setCurrentIndex(thread.rows.index(1))
        qtbot.keyClick(thread, Qt.Key.Key_W)
        page = window.knowledge
        assert page.editor.title.text() == "Parking"
        await desk.until(lambda: page.try_box.answer.toPlainText() == PARKING.answer)
        page.editor.answer.setPlainText("Nine spaces, 15 euros.")
        qtbot.mouseClick(page.try_box.ask, Qt.MouseButton.LeftButton)
        await desk.until(lambda: page.try_box.answer.toPlainText() == "Nine spaces, 15 euros.")
        assert "unsaved" in page.try_box.small.text()
        qtbot.mouseClick(page.correction.send, Qt.MouseButton.LeftButton)
        edited = await desk.until(
            lambda: [inner for _, inner in desk.line.flushed if inner["type"] == "edited"]
        )
        assert edited[0]["text"] == "Nine spaces, 15 euros."
        kept = desk.store.entry("parking")
        assert kept is not None
        assert (kept.version, kept.answer) == (2, "Nine spaces, 15 euros.")
        message = desk.conversation().messages[-1]
        assert (message.text, message.edited) == ("Nine spaces, 15 euros.", True)

        qtbot.mouseClick(page.head.history, Qt.MouseButton.LeftButton)
        dialog = await desk.until(
            lambda: next(
                (
                    one
                    for one in QApplication.topLevelWidgets()
                    if isinstance(one, QDialog) and one.isVisible()
                ),
                None,
            )
        )
        assert isinstance(dialog, VersionsDialog)
        dialog.list.setCurrentRow(1)
        press(dialog, "Go back to this version")
        await desk.until(lambda: desk.store.entry("parking").version == 3)  # type: ignore[union-attr]
        await desk.until(lambda: page.editor.answer.toPlainText() == PARKING.answer)

    play(open_store, scene)


def test_an_open_question_becomes_an_entry_that_answers_the_next_visitor(
    open_store: Callable[[], RealStore], windows: list[MainWindow], qtbot: QtBot
) -> None:
    async def scene(desk: Desk) -> None:
        window = await seated(desk, windows, qtbot)
        desk.writes(1, "Charger here? Mail anna@example.org")
        await desk.until(lambda: desk.line.texts)
        window.show_page(Page.QUESTIONS)
        page = window.centralWidget().findChild(QuestionsPage)
        assert isinstance(page, QuestionsPage)
        await desk.until(page.list.model.rowCount)
        assert "[e-mail]" in str(page.list.model.index(0).data())
        asked = by_title(desk.assistant.questions[-1], desk.store.entries())
        assert isinstance(asked, HandOff)
        page.answer.setPlainText("At the station.")
        qtbot.keyClick(page.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await desk.until(lambda: page.list.segments.button(2).text() == "Done 1")
        (made,) = [one for one in desk.store.entries() if one.id != "parking"]
        assert made.answer == "At the station."
        assert page.list.model.rowCount() == 0

    play(open_store, scene)


def test_a_rehearsal_is_read_before_the_edit_is_saved(
    open_store: Callable[[], RealStore], windows: list[MainWindow], qtbot: QtBot
) -> None:
    async def scene(desk: Desk) -> None:
        window = await seated(desk, windows, qtbot)
        desk.writes(1, "Where do I leave my car?")
        await desk.until(lambda: desk.line.texts)
        window.show_page(Page.KNOWLEDGE)
        page = window.knowledge
        page.editor.questions.setPlainText("bicycle")
        qtbot.keyClick(page.editor.answer, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        await desk.until(page.rehearsal.changed.isVisible)
        assert page.rehearsal.summary.text() == "1 would go to a person."
        kept = desk.store.entry("parking")
        assert kept is not None
        assert kept.version == 1

    play(open_store, scene)


def press(dialog: QDialog, words: str) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()
