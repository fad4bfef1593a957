"""Somebody who has just installed Deskbell and reads nothing but what is on the screen.

``python -m tests.whole.traffic.new_owner PROFILE RELAY WEBSITE`` starts the real app on an
empty profile, puts the first run away and presses what the pages offer, up to the first answered
visitor. Facts on stdout.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from desktop.app import main as command
from desktop.domain.conversation import Mode
from desktop.domain.importing import Business
from desktop.domain.snapshots import AssistantState
from desktop.ui import bell
from desktop.ui.pages import Page
from desktop.ui.window import MainWindow
from tests.whole.traffic.desk import say

ANSWER = "Your room is ready from three in the afternoon."
ASKED_SECONDS = 60.0

Steps = Iterator[Callable[[], bool]]
"""What has to be on the screen before the next press."""


class NewOwner(QObject):
    """Presses one thing after the other; says where nothing came of it, and quits."""

    def __init__(self, relay: str, website: str) -> None:
        super().__init__()
        self._relay, self._website = relay, website
        self._steps = self._first_day()
        self._look: Callable[[], bool] | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    @property
    def _window(self) -> MainWindow:
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))

    def _tick(self) -> None:
        if not any(isinstance(one, MainWindow) for one in QApplication.topLevelWidgets()):
            return
        if self._look is not None:
            if not self._look() and time.monotonic() < self._deadline:
                return
            if not self._look():
                say({"event": "stuck", "line": self._steps.gi_frame.f_lineno})  # type: ignore[attr-defined]
                self._end()
                return
        self._look = next(self._steps, None)
        self._deadline = time.monotonic() + ASKED_SECONDS
        if self._look is None:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        QApplication.quit()

    def _press(self, button: QAbstractButton) -> None:
        assert button.isVisible(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _type(self, field: QLineEdit, text: str) -> None:
        field.selectAll()
        QTest.keyClicks(field, text)

    def _first_day(self) -> Steps:
        window = self._window
        inbox = window.inbox
        yield lambda: inbox.first_steps is not None
        steps = inbox.first_steps
        assert steps is not None
        yield lambda: window._status.assistant is AssistantState.READY
        say({"event": "began", "done": sorted(steps.done)})

        # tests/app/test_first_run.py goes the way that is offered here; this one goes without.
        yield lambda: window.guide.wizard is not None
        assert window.guide.wizard is not None
        self._press(window.guide.wizard.later)
        yield lambda: window.guide.wizard is None
        # A desktop does this by itself.
        window.activateWindow()
        yield window.isActiveWindow

        self._press(steps.buttons["knowledge"])
        yield lambda: window.page is Page.KNOWLEDGE
        page = window.knowledge
        self._press(page.importing.offer.sets[Business.HOTEL])
        yield lambda: page.importing.strip.fill_in.isVisibleTo(window)
        self._press(page.importing.strip.fill_in)
        review = page.importing.review
        yield lambda: review.answer.hasFocus() and bool(review.title.text())
        question = review.questions.toPlainText().splitlines()[0]
        QTest.keyClicks(review.answer, ANSWER)
        yield review.accept.isEnabled
        self._press(review.accept)
        yield lambda: "knowledge" in steps.done
        say({"event": "taught", "question": question})

        window.show_page(Page.INBOX)
        yield lambda: steps.buttons["business"].isVisibleTo(window)
        self._press(steps.buttons["business"])
        yield lambda: window.page is Page.SETTINGS
        form = window.settings.business
        self._type(form.name, "Casa Nova")
        self._type(form.days[0], "00:00-23:59")
        self._press(form.same)
        form.websites.setFocus()
        QTest.keyClicks(form.websites, self._website)
        self._type(form.relay, self._relay)
        yield window.settings.save.isEnabled
        self._press(window.settings.save)
        yield lambda: steps.done == {"knowledge", "business", "website"}
        window.show_page(Page.INBOX)
        yield lambda: steps.ready.isVisibleTo(window)
        say({"event": "ready", "tag": form.tag.text(), "zone": form.zone.currentText()})

        yield lambda: inbox.list.model.rowCount() == 1
        yield lambda: inbox.first_steps is None
        view = inbox.list.view
        place = view.visualRect(inbox.list.model.index(0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        card = inbox.conversation.thread_view.card
        yield lambda: card.isVisibleTo(window)
        self._press(card.send)
        yield (
            lambda: (
                inbox.conversation._shown is not None
                and (inbox.conversation._shown.conversation.mode is Mode.ASSISTANT)
            )
        )
        say({"event": "answered"})


def main(profile: str, relay: str, website: str) -> int:
    """Run the app on an empty profile until the first visitor is answered, or nothing goes on."""
    bell.play_file = lambda path: True  # nobody is there to hear it
    app = QApplication([])
    owner = NewOwner(relay, website)
    try:
        return command.main(["--profile", profile])
    finally:
        owner.deleteLater()
        del app


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
