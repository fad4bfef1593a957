"""Opens the first run in front of the window: by itself where it is due, else when it is asked for.

While the pages are covered it is away too, and it comes back with them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.first_run import FirstRun, FirstRunShown, Going, WizardStep
from desktop.ui.sending import Send
from desktop.ui.theme import Look

if TYPE_CHECKING:
    from desktop.domain.snapshots import Snapshot
    from desktop.ui.guard import Guard
    from desktop.ui.pages import Pages
    from desktop.ui.wizard import Wizard


class Guide(QObject):
    """At most one window is open."""

    def __init__(
        self,
        window: QWidget,
        look: Look,
        send: Send,
        pages: Pages,
        guard: Guard,
        notify: Callable[[], bool],
    ) -> None:
        """``notify`` shows a test notification and tells whether there is a place for it."""
        super().__init__(window)
        self._window, self._look, self._send = window, look, send
        self._pages, self._guard, self._notify = pages, guard, notify
        self._shown: FirstRunShown | None = None
        self.wizard: Wizard | None = None
        window.installEventFilter(self)
        guard.changed.connect(self.come_back)
        app = QApplication.instance()
        assert app is not None
        # Before the desk is stopped: what was typed a moment ago still reaches it.
        app.aboutToQuit.connect(self.keep)

    def receive(self, snapshot: Snapshot) -> None:
        """Hand a snapshot to the window that is open; open it where it is due."""
        if isinstance(snapshot, FirstRunShown):
            # What was kept since the start is newer here than what the engine read.
            run = self._shown.run if self._shown is not None else snapshot.run
            self._shown = replace(snapshot, run=run)
        if self.wizard is not None:
            self.wizard.receive(snapshot)
        elif isinstance(snapshot, FirstRunShown):
            self.come_back()

    def come_back(self) -> None:
        """Open it where it goes on by itself and somebody can see it."""
        due = self._shown is not None and self._shown.run.going is Going.ON
        seen = self._window.isVisible() and not self._guard.covered
        if due and seen and self.wizard is None:
            self._open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self.come_back()
        return False

    def open(self) -> None:
        """Open it because the owner wants it: where it was put away, or again from the beginning."""
        if self._shown is None:
            self._shown = FirstRunShown(FirstRun(going=Going.DONE))
        run = self._shown.run
        if run.going is Going.DONE:
            run = replace(run, step=WizardStep.HOUSE)
        else:
            run = replace(run, going=Going.ON)
        self._shown = replace(self._shown, run=run)
        if self.wizard is None:
            self._open()

    def keep(self) -> None:
        """Keep what was typed a moment ago: the app ends."""
        if self.wizard is not None:
            self.wizard.keep()

    def _open(self) -> None:
        from desktop.ui.wizard import Wizard

        assert self._shown is not None
        made = Wizard(self._window, self._look, self._send, self._shown.run, self._notify)
        for snapshot in (*self._pages.guided_by(), self._shown):
            made.receive(snapshot)
        made.ended.connect(self._ended)
        self.wizard = made
        made.open()
        made.begin()

    def _ended(self, run: FirstRun) -> None:
        self.wizard = None
        if self._shown is not None:
            self._shown = replace(self._shown, run=run)
