from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.domain.intents import PauseAssistant, ShowConversation
from desktop.domain.snapshots import (
    Alerted,
    AlertEnded,
    AssistantState,
    Mentioned,
    RelayState,
    Status,
    Told,
)
from desktop.ui.alerts import Alerts
from desktop.ui.icons import mark_icon
from desktop.ui.pages import Page
from desktop.ui.theme import LIGHT, Look, Theme
from tests.ui.conftest import Desk
from tests.ui.screens import conversation, ident, inbox, knowledge, status


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, Page.INBOX),
        (Qt.Key.Key_2, Page.KNOWLEDGE),
        (Qt.Key.Key_6, Page.SETTINGS),
    ],
)
def test_alt_and_a_number_turn_to_a_page(desk: Desk, qtbot: QtBot, key: Qt.Key, page: Page) -> None:
    qtbot.keyClick(desk.window, key, Qt.KeyboardModifier.AltModifier)
    assert desk.window.navigation.button(page).isChecked()
    assert desk.window.page is page
    assert desk.window._pages.currentWidget() is desk.window._pages.page(page)


def test_the_navigation_turns_to_a_page(desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(desk.window.navigation.button(1), Qt.MouseButton.LeftButton)
    assert desk.window.knowledge.isVisible()


def test_control_k_goes_to_the_search_of_the_page(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(desk.window, Qt.Key.Key_K, control)
    assert desk.window.focusWidget() is desk.window.inbox.list.search
    desk.window.show_page(Page.KNOWLEDGE)
    qtbot.keyClick(desk.window, Qt.Key.Key_K, control)
    assert desk.window.focusWidget() is desk.window.knowledge.list.search


def test_f1_shows_the_keys(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_F1)
    assert desk.dialog().windowTitle() == "Keyboard shortcuts"


def test_control_n_begins_an_entry(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(knowledge())
    qtbot.keyClick(desk.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.knowledge.isVisible()
    assert desk.window.knowledge.editor.title.text() == ""


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (
            status(),
            "Answering. Answers word for word from your knowledge. Relay connected · sealed",
        ),
        (status(model="Qwen3 1.7B"), "Answering. Qwen3 1.7B on this PC. Relay connected · sealed"),
        (
            status(assistant=AssistantState.PAUSED, waiting_to_send=1),
            "Paused. Every question comes to you. Relay connected · sealed. 1 reply waits to be sent",
        ),
        (
            status(assistant=AssistantState.AWAY, relay=RelayState.CONNECTING, waiting_to_send=3),
            "Away. Questions come to you until the AI is back. Connecting…. 3 replies wait to be sent",
        ),
        (
            Status(RelayState.OFF, AssistantState.STARTING, relay_problem="The key was refused."),
            "Starting. Answers word for word from your knowledge. The key was refused.",
        ),
    ],
)
def test_the_status_card_says_the_state_in_words(desk: Desk, state: Status, words: str) -> None:
    desk.window.receive(state)
    assert desk.window.navigation.status.accessibleName() == words


def test_pausing_sends_the_intent_and_the_other_way_round(desk: Desk, qtbot: QtBot) -> None:
    desk.window.receive(status())
    desk.window.show_page(Page.SETTINGS)
    desk.take()
    pause = desk.window.settings.pause
    qtbot.mouseClick(pause, Qt.MouseButton.LeftButton)
    desk.window.receive(status(assistant=AssistantState.PAUSED))
    assert pause.text() == "Let the AI answer again"
    qtbot.mouseClick(pause, Qt.MouseButton.LeftButton)
    assert desk.take() == [PauseAssistant(True), PauseAssistant(False)]


def test_theme_and_word_are_applied_at_once_and_told(desk: Desk, qtbot: QtBot) -> None:
    told: list[tuple[str, str, str]] = []
    desk.window.settings_changed.connect(lambda *chosen: told.append(chosen))
    settings = desk.window.settings
    settings.themes.button(2).click()
    assert desk.window.look.dark
    settings.words.button(1).click()
    settings.languages.button(2).click()
    assert not settings.later.isHidden()
    assert told == [("dark", "guest", ""), ("dark", "customer", ""), ("dark", "customer", "de")]


def test_what_is_told_is_shown_and_a_problem_stays_until_it_is_closed(
    desk: Desk, qtbot: QtBot
) -> None:
    strip = desk.window._told
    desk.window.receive(Told("The file can't be read.", problem=True))
    desk.window.receive(Told("Saved."))
    desk.window.receive(Told("The disk is full.", problem=True))
    assert strip.words.text() == "The file can't be read."
    qtbot.mouseClick(strip.close_it, Qt.MouseButton.LeftButton)
    assert strip.words.text() == "The disk is full."
    qtbot.mouseClick(strip.close_it, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    desk.window.receive(Told("Saved."))
    assert strip.isVisible()
    strip._timer.timeout.emit()
    assert not strip.isVisible()


def test_an_alert_goes_on_until_it_ends(desk: Desk) -> None:
    alerts = desk.window.alerts
    desk.window.receive(Alerted(ident("7C1"), "Guest 7C1", "It needs a person."))
    desk.window.receive(Alerted(ident("4F2"), "Guest 4F2", "It needs a person."))
    assert alerts.waiting == (ident("7C1"), ident("4F2"))
    desk.window.receive(AlertEnded(ident("7C1")))
    desk.window.receive(AlertEnded(ident("4F2")))
    assert alerts.waiting == ()


def test_a_clicked_notification_opens_its_conversation(desk: Desk) -> None:
    desk.window.receive(inbox())
    desk.window.show_page(Page.SETTINGS)
    desk.take()
    desk.window.alerts.opened.emit(ident("8A4"))
    assert desk.take() == [ShowConversation(ident("8A4"))]
    assert desk.window.inbox.isVisible()
    assert desk.window.inbox.list.segments.at == 2


class FakeTray:
    """Stands for the tray that the offscreen platform lacks."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []
        self.tip = ""

    def showMessage(self, title: str, text: str, icon: object) -> None:
        self.shown.append((title, text))

    def setToolTip(self, text: str) -> None:
        self.tip = text

    def setIcon(self, icon: object) -> None:
        """Drawn in tests/ui/test_alerts.py."""


def test_the_tray_names_who_waits_and_reminds(qtbot: QtBot, desk: Desk) -> None:
    alerts = Alerts(desk.window, mark_icon(LIGHT.colour("accent"), LIGHT.colour("on_mark")))
    tray = FakeTray()
    alerts.tray = tray  # type: ignore[assignment]
    for _ in range(2):
        alerts.begin(Alerted(ident("7C1"), "Guest\n7C1", "<b>It</b> needs a person."))
    assert tray.shown == [("Guest 7C1 needs you", "‹b›It‹/b› needs a person.")] * 2
    assert tray.tip == "Deskbell: 1 waiting for you"
    alerts.end(ident("7C1"))
    assert tray.tip == "Deskbell"


def test_a_mention_is_told_once_and_only_while_nobody_looks(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tray = FakeTray()
    desk.window.alerts.tray = tray  # type: ignore[assignment]
    mentioned = Mentioned(ident("8A4"), "Guest 8A4", "Guest 8A4 wrote again.")
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: True)
    desk.window.receive(mentioned)
    assert tray.shown == []
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: False)
    desk.window.receive(mentioned)
    assert tray.shown == [("Deskbell", "Guest 8A4 wrote again.")]
    assert desk.window.alerts.waiting == ()


def test_what_came_while_the_operator_was_away_is_read_when_they_come_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open_conversation()
    shown = conversation()
    unread = replace(shown, conversation=replace(shown.conversation, unread=True))
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: False)
    desk.window.receive(unread)
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.ActivationChange))
    assert desk.take() == []
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: True)
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.ActivationChange))
    assert desk.take() == [ShowConversation(ident("7C1"))]


def test_no_tray_is_made_where_there_is_none(desk: Desk) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    assert desk.window.alerts.tray is None


def test_closing_hides_to_the_tray_only_where_the_app_wants_it(desk: Desk) -> None:
    window = desk.window
    window._close_to_tray = True
    window.alerts.tray = FakeTray()  # type: ignore[assignment]
    assert not window.close()
    assert not window.isVisible()
    assert not window._quitting
    window.bring_up()
    assert window.isVisible()


def test_closing_without_a_tray_quits(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    quits: list[int] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(1))
    desk.window._close_to_tray = True
    desk.window.close()
    assert quits == [1]


def test_quitting_with_unsaved_entries_asks_first(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[int] = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(1))
    desk.window.receive(knowledge())
    desk.window.knowledge.editor.answer.setPlainText("Half a thought")
    desk.window.close()
    assert quits == []
    assert desk.window.isVisible()
    desk.answer("Quit without saving")
    assert quits == [1]


def test_the_system_theme_is_light_unless_the_desktop_is_dark(qapp: QApplication) -> None:
    look = Look(Theme.SYSTEM)
    look.dress()
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert look.dark is dark


def test_importing_the_window_loads_nothing_heavy_and_no_page_but_the_inbox() -> None:
    script = (
        "import sys, desktop.ui.window;"
        "print([n for n in ('asyncio', 'sqlite3', 'socket', 'torch', 'lancedb', 'llama_cpp',"
        " 'websockets', 'PySide6.QtSvg', 'PySide6.QtNetwork', 'desktop.ui.knowledge_page',"
        " 'desktop.ui.settings_page', 'desktop.ui.conversation_page') if n in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
