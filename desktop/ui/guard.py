"""Keeps others from reading over the operator's shoulder: the lock, hiding from view, switching.

It decides which of pages and cover is in front. Whether a PIN is right the engine decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QToolTip, QWidget

from desktop.ui.sending import Send
from desktop.ui.theme import Look

if TYPE_CHECKING:
    from desktop.domain.intents import Intent
    from desktop.domain.operators import OperatorsShown
    from desktop.domain.snapshots import Counts, Snapshot
    from desktop.ui.cover import Cover, Covered
    from desktop.ui.idle import IdleWatch

translate = QCoreApplication.translate

HIDE = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_H
)
LOCK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)


class Guard(QObject):
    """Puts the cover in front of the pages, and takes it away."""

    changed = Signal(bool)
    """Whether the pages are covered."""
    told = Signal(object)
    """A ``Told`` for the operator."""

    def __init__(self, look: Look, send: Send, front: QStackedWidget) -> None:
        super().__init__(front)
        self._look, self._send, self._front = look, send, front
        pages = front.widget(0)
        assert pages is not None
        self._pages: QWidget = pages
        self._known: OperatorsShown | None = None
        self._waiting: Counts | None = None
        self._cover: Cover | None = None
        self._focus: QWidget | None = None
        self._may_open = False
        self._watches: tuple[IdleWatch, IdleWatch] | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._turned_to)

    # These two are made when they are asked for: their module is not for the first paint.
    @property
    def _shown(self) -> OperatorsShown:
        from desktop.domain.operators import OperatorsShown

        return self._known or OperatorsShown((), "")

    @property
    def _counts(self) -> Counts:
        from desktop.domain.snapshots import Counts

        return self._waiting or Counts()

    @property
    def covered(self) -> bool:
        """Whether the pages are covered now."""
        return self._front.currentWidget() is not self._pages

    @property
    def locked(self) -> bool:
        """Whether only a PIN brings the pages back."""
        from desktop.ui.cover import Covered

        return self.covered and self.cover.why is Covered.LOCKED

    @property
    def cover(self) -> Cover:
        """The cover, built on first use."""
        if self._cover is None:
            from desktop.ui.cover import Cover

            self._cover = Cover(self._look, self._wanted)
            self._cover.left.connect(self._uncover)
            self._front.addWidget(self._cover)
        return self._cover

    def receive(self, snapshot: Snapshot) -> None:
        """Take note of who is at the desk, and of what waits."""
        from desktop.domain.operators import OperatorsShown, PinRefused
        from desktop.domain.snapshots import InboxChanged

        match snapshot:
            case OperatorsShown():
                self._operators(snapshot)
            case PinRefused() if self.covered:
                self.cover.show_refused(snapshot)
            case InboxChanged(counts=counts):
                self._waiting = counts
                if self.covered:
                    self.cover.show_counts(counts)

    def toggle_hidden(self) -> None:
        """Hide names and texts at once, or show them again. A lock stays."""
        from desktop.ui.cover import Covered

        if not self.covered:
            self._begin(Covered.HIDDEN)
        elif self.cover.why is Covered.HIDDEN:
            self._uncover()

    def hide(self) -> None:
        """Hide names and texts, where they are not covered yet."""
        if not self.covered:
            self.toggle_hidden()

    def lock(self) -> None:
        """Lock the desk, where somebody has a PIN to open it with."""
        from desktop.domain.operators import LockDesk
        from desktop.domain.snapshots import Told
        from desktop.ui.cover import Covered

        if self.locked:
            return
        if not any(one.has_pin for one in self._shown.operators):
            self.told.emit(
                Told(
                    translate(
                        "Guard", "Nobody has a PIN yet. Set one in Settings, then you can lock."
                    ),
                    problem=True,
                )
            )
            return
        self._may_open = False
        self._begin(Covered.LOCKED)
        self._send(LockDesk())

    def switch(self) -> None:
        """Ask who is at the desk."""
        from desktop.ui.cover import Covered

        if not self.covered:
            self._begin(Covered.SWITCHING)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A question that is open keeps the window's own shortcuts from working; these two
        # have to work all the same. They come here only where no shortcut has taken them.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            pressed = event.keyCombination()
            if pressed == HIDE:
                self.toggle_hidden()
                return True
            if pressed == LOCK:
                self.lock()
                return True
        return False

    def _turned_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _operators(self, shown: OperatorsShown) -> None:
        from desktop.ui.cover import Covered

        before, self._known = self._shown, shown
        if (shown.lock_minutes, shown.hide_seconds) != (before.lock_minutes, before.hide_seconds):
            self._watch()
        if shown.locked:
            self._may_open = True
            if not self.locked:
                self._begin(Covered.LOCKED)
            return
        if not self.covered:
            return
        self.cover.show_operators(shown)
        # What the engine published before it heard of the lock does not open it.
        if self.cover.why is Covered.SWITCHING or (
            self.cover.why is Covered.LOCKED and self._may_open
        ):
            self._uncover()

    def _wanted(self, intent: Intent) -> None:
        from desktop.domain.operators import SignIn

        if isinstance(intent, SignIn):
            self._may_open = True
        self._send(intent)

    def _begin(self, why: Covered) -> None:
        if not self.covered:
            self._focus = QApplication.focusWidget()
        # Before anybody is known only the question for the passphrase can be open.
        for window in QApplication.topLevelWidgets() if self._shown.operators else ():
            if isinstance(window, QDialog) and window.isVisible():
                window.reject()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        QToolTip.hideText()
        self._front.setCurrentWidget(self.cover)
        self.cover.begin(why, self._shown, self._counts, self._look.guest)
        self.changed.emit(True)

    def _uncover(self) -> None:
        self._front.setCurrentWidget(self._pages)
        if self._focus is not None and self._pages.isAncestorOf(self._focus):
            self._focus.setFocus()
        self._focus = None
        self.changed.emit(False)

    def _watch(self) -> None:
        if self._watches is None:
            from desktop.ui.idle import IdleWatch

            window = self._front.window()
            self._watches = IdleWatch(window), IdleWatch(window)
            self._watches[0].passed.connect(self.lock)
            self._watches[1].passed.connect(self.hide)
        self._watches[0].use(self._shown.lock_minutes * 60)
        self._watches[1].use(self._shown.hide_seconds)
