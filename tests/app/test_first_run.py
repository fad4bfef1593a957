"""The first run with everything real behind it: from an empty profile to the line on the clipboard."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.app import business as owner
from desktop.app import own_relay, wiring
from desktop.app.bridge import Desk, EngineThread, SnapshotBridge
from desktop.app.recommending import Measured, keep_measured
from desktop.app.wiring import DeskOptions, run_desk
from desktop.domain.entry import EntryState
from desktop.domain.first_run import FirstRun, Going, WizardStep, from_json
from desktop.domain.snapshots import Snapshot
from desktop.engine.first_run import KEPT
from desktop.storage.vault import ThrowAwayVault
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from desktop.ui.wizard import Wizard
from tests.app.command_line import KEY, opened

STARTS, SOON = 120_000, 30_000
"""Milliseconds: what loads models, and everything else, on a loaded machine."""


class App:
    """The app on a profile, from its start to its end."""

    def __init__(self, profile: Path, qtbot: QtBot) -> None:
        self.profile, self._qtbot = profile, qtbot
        self.failed: list[BaseException] = []
        self._ended = False
        self.thread = EngineThread()
        self.window = MainWindow(self.thread.send, theme=Theme.LIGHT)
        self.window.show()
        qtbot.waitExposed(self.window)
        bridge = SnapshotBridge(self._receive, self.window)

        async def run(ready: Callable[[Desk], None], stop: asyncio.Event) -> None:
            await run_desk(
                DeskOptions(profile), lambda: ThrowAwayVault(KEY), bridge.publish, ready, stop
            )

        self.thread.begin(run, self.failed.append)

    def _receive(self, snapshot: Snapshot) -> None:
        self.window.receive(snapshot)

    def wizard(self) -> Wizard:
        """Return the first run, once it has opened by itself."""
        self.wait(lambda: self.window.guide.wizard is not None)
        found = self.window.guide.wizard
        assert found is not None
        return found

    def wait(self, until: Callable[[], bool], milliseconds: int = SOON) -> None:
        self._qtbot.waitUntil(lambda: bool(self.failed) or until(), timeout=milliseconds)
        assert self.failed == []

    def end(self) -> None:
        """Quit, as from the tray; a second time does nothing."""
        if self._ended:
            return
        self._ended = True
        self.window.guide.keep()
        self.thread.stop(60)
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QDialog):
                one.hide()
                one.deleteLater()
        self.window.hide()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert self.failed == []


@pytest.fixture
def start(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], App]]:
    """Start the app on one profile, again and again; its worker loads nothing."""
    idle = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]
    monkeypatch.setattr(wiring, "_worker_command", lambda profile, store: idle)
    yield from _starting(tmp_path, qtbot, monkeypatch)


@pytest.fixture
def start_whole(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], App]]:
    """Start the app with a worker that answers."""
    yield from _starting(tmp_path, qtbot, monkeypatch)


def _starting(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], App]]:
    monkeypatch.setattr("desktop.ui.bell.play_file", lambda path: True)
    monkeypatch.setattr(own_relay, "FIRST_PORT", 0)
    profile = tmp_path / "profile"
    profile.mkdir()
    # Measuring takes all processors for ten seconds; tests/inference has the stand-in.
    keep_measured(profile, Measured("a stand-in", 226_000_000, 60.0, 20.0))
    apps: list[App] = []

    def begin() -> App:
        if apps:
            apps.pop().end()
        apps.append(App(profile, qtbot))
        return apps[-1]

    yield begin
    for one in apps:
        one.end()


def kept(profile: Path) -> tuple[owner.Business, FirstRun, dict[str, str]]:
    """Return business, first run and published answers as the profile has them."""
    store = opened(profile)
    try:
        answers = {
            one.id: one.answer for one in store.entries() if one.state is EntryState.PUBLISHED
        }
        assert all(not one.answer for one in store.entries() if one.id not in answers)
        return owner.load_business(store), from_json(store.get(KEPT)), answers
    finally:
        store.close()


def focused() -> object:
    return QApplication.focusWidget()


def test_from_nothing_to_the_line_on_the_clipboard_by_keyboard(
    start: Callable[[], App], qtbot: QtBot, tmp_path: Path
) -> None:
    app = start()
    wizard = app.wizard()

    def press(key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            qtbot.keyClick(QApplication.focusWidget() or wizard, key)

    def write(text: str) -> None:
        field = QApplication.focusWidget()
        assert field is not None
        qtbot.keyClicks(field, text)

    def go_on() -> None:
        qtbot.keyClick(
            QApplication.focusWidget() or wizard,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier,
        )

    app.wait(lambda: focused() is wizard.house.field)
    write("Casa do Rio")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert wizard.house.kind == "hotel"
    go_on()
    app.wait(lambda: wizard.at == 1)
    write("7-22")
    press(Qt.Key.Key_Tab, 7)
    assert focused() is wizard.hours.hours.same
    press(Qt.Key.Key_Space)
    go_on()
    app.wait(lambda: wizard.at == 2)
    app.wait(lambda: len(wizard.answers.answers) > 20)
    first = wizard.answers.answers["starter-check-in-en"].edit
    first.setFocus()
    write("From 15:00.")
    go_on()
    app.wait(lambda: wizard.at == 3)
    assert focused() is wizard.assistant.words.head
    go_on()
    app.wait(lambda: wizard.at == 4)
    write("https://www.casa.example")
    press(Qt.Key.Key_Tab, 2)
    assert focused() is wizard.website.address
    write("ws://localhost:1")
    press(Qt.Key.Key_Return)
    app.wait(wizard.website.tag.copy.isVisible)
    assert wizard.at == 4
    for _ in range(10):
        if focused() is wizard.website.tag.copy:
            break
        press(Qt.Key.Key_Tab)
    QGuiApplication.clipboard().clear()
    press(Qt.Key.Key_Space)
    line = QGuiApplication.clipboard().text()
    assert line.startswith('<script src="http://localhost:1/w/')
    assert 'data-site="' in line
    go_on()
    app.wait(lambda: wizard.at == 5)
    go_on()
    app.wait(lambda: app.window.guide.wizard is None)
    app = start()
    app.wait(lambda: app.window.guide._shown is not None)
    assert app.window.guide.wizard is None
    app.end()
    business, run, answers = kept(tmp_path / "profile")
    assert business.name == "Casa do Rio"
    assert business.hours == tuple((day, "07:00", "22:00") for day in range(7))
    assert answers == {"starter-check-in-en": "From 15:00."}
    assert run.going is Going.DONE


@pytest.mark.model
@pytest.mark.slow
def test_from_nothing_to_the_first_answer_by_mouse_with_a_relay_on_this_pc(
    start_whole: Callable[[], App], qtbot: QtBot
) -> None:
    app = start_whole()
    wizard = app.wizard()

    def click(one: object) -> None:
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)

    qtbot.keyClicks(wizard.house.field, "Casa do Rio")
    wizard.house.kinds.button(0).click()
    click(wizard.go_on)
    app.wait(lambda: wizard.at == 1)
    click(wizard.skip)
    app.wait(lambda: len(wizard.answers.answers) > 20)
    parking = wizard.answers.answers["starter-parking-en"]
    qtbot.keyClicks(parking.edit, "Eight spaces behind the house, 12 euros a night.")
    click(wizard.go_on)
    app.wait(lambda: bool(wizard.assistant.speed.text()))
    assert "seconds an answer" in wizard.assistant.speed.text()
    click(wizard.go_on)
    wizard.website.relays.button(2).click()
    click(wizard.website.make)
    app.wait(wizard.website.tag.copy.isVisible)
    QGuiApplication.clipboard().clear()
    click(wizard.website.tag.copy)
    assert "http://127.0.0.1:" in QGuiApplication.clipboard().text()
    app.wait(lambda: wizard.website.state.text() == "Connected.")
    click(wizard.go_on)
    app.wait(lambda: wizard.at == 5)
    assert wizard.trying.box.question.text() == "Do you have parking?"
    app.wait(lambda: not wizard.trying.starting.isVisible(), STARTS)
    click(wizard.trying.box.ask)
    app.wait(lambda: "Eight spaces" in wizard.trying.box.answer.toPlainText())
    click(wizard.go_on)
    app.wait(lambda: app.window.guide.wizard is None)


def test_it_is_left_and_resumed_at_each_step_with_everything_typed(
    start: Callable[[], App], qtbot: QtBot, tmp_path: Path
) -> None:
    wizard = start().wizard()
    qtbot.keyClicks(wizard.house.field, "Casa")
    wizard.house.kinds.button(2).click()
    wizard = start().wizard()
    assert wizard.at == 0
    assert wizard.house.field.text() == "Casa"
    assert wizard.house.kind == "shop"
    wizard.skip.click()
    qtbot.keyClicks(wizard.hours.hours.days[3], "whenever")
    wizard = start().wizard()
    assert wizard.at == 1
    assert wizard.hours.hours.days[3].text() == "whenever"
    wizard.skip.click()
    qtbot.waitUntil(lambda: len(wizard.answers.answers) > 10, timeout=SOON)
    first, field = next(iter(wizard.answers.answers.items()))
    qtbot.keyClicks(field.edit, "Half an answ")
    app = start()
    wizard = app.wizard()
    assert wizard.at == 2
    app.wait(lambda: first in wizard.answers.answers)
    assert wizard.answers.answers[first].text() == "Half an answ"
    wizard.skip.click()
    wizard = start().wizard()
    assert wizard.at == 3
    wizard.skip.click()
    qtbot.keyClicks(wizard.website.address, "wss://rel")
    wizard = start().wizard()
    assert wizard.at == 4
    assert wizard.website.address.text() == "wss://rel"
    wizard.skip.click()
    app = start()
    wizard = app.wizard()
    assert wizard.at == 5
    wizard.back.click()
    assert wizard.website.address.text() == "wss://rel"
    wizard.later.click()
    app.end()
    business, run, answers = kept(tmp_path / "profile")
    assert answers == {}
    assert business == owner.Business("Front desk")
    assert (run.going, run.step) == (Going.PUT_AWAY, WizardStep.WEBSITE)
