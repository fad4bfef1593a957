"""A window with no engine behind it: intents are collected, snapshots are handed in.

Any warning of Qt's fails the test that caused it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.domain.intents import Intent, OperatorTypes
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.ui.screens import NOW, conversation, ident, inbox, knowledge, status


@pytest.fixture(autouse=True)
def silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests ring no bell in the room."""
    monkeypatch.setattr("desktop.ui.bell.play_file", lambda path: True)


class Desk:
    """The window and what it sent."""

    def __init__(self) -> None:
        self.sent: list[Intent] = []
        self.window = MainWindow(self.sent.append, theme=Theme.LIGHT, now=lambda: NOW)

    def take(self) -> list[Intent]:
        """Return what was sent since the last call, without the signs of typing."""
        sent, self.sent[:] = list(self.sent), []
        return [one for one in sent if not isinstance(one, OperatorTypes)]

    def typed(self) -> list[str]:
        """Return the conversations for which signs of typing were sent since the last take."""
        return [one.conversation_id for one in self.sent if isinstance(one, OperatorTypes)]

    def open_conversation(self) -> None:
        """Fill the inbox and open the design's conversation."""
        self.window.receive(status())
        self.window.receive(inbox())
        self.window.receive(knowledge())
        self.window.inbox.open(ident("7C1"))
        self.window.receive(conversation())
        self.take()

    def dialog(self) -> QDialog:
        """Return the one open question or window."""
        found = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        ]
        assert len(found) == 1
        return found[0]

    def answer(self, words: str) -> None:
        """Press the button with these words in the open question."""
        box = self.dialog()
        assert isinstance(box, QMessageBox)
        next(one for one in box.buttons() if one.text() == words).click()


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Show times in UTC, wherever the tests run."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(autouse=True)
def no_qt_warnings(qtlog: object) -> Iterator[None]:
    """Fail on anything that Qt complains of."""
    yield
    records = qtlog.records  # type: ignore[attr-defined]
    told = [f"{one.log_type_name}: {one.message}" for one in records]
    # The offscreen platform says what it lacks (raise(), size hints); real platforms do not.
    told = [one for one in told if "This plugin does not support" not in one]
    # Random text may be in a script for which this machine has no font; it is drawn as boxes.
    told = [one for one in told if "OpenType support missing" not in one]
    assert told == []


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """Return a shown window."""
    made = Desk()
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog):
            one.close()
    made.window.hide()
    made.window.deleteLater()
    # Without a running event loop nobody else would delete it, and each later window would
    # dress all the earlier ones too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
