"""Tells the people at the desk that somebody waits: a notification, and a marked window.

The engine decides how often; here an alert is open until it says that it is handled. Sound,
badges and the marked window all end with it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from desktop.domain.ringing import Ringing, Volume
from desktop.domain.snapshots import Alerted, Mentioned
from desktop.ui.badge import badged, mark_taskbar
from desktop.ui.bell import Bell
from desktop.ui.plain_text import one_line
from desktop.ui.spoken import spoken


class Alerts(QObject):
    """Holds the tray icon, where the desktop has a tray, and the open alerts."""

    opened = Signal(str)
    """The operator clicked a notification about this conversation; '' for the icon itself."""
    pause_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        icon: QIcon,
        *,
        bell: Bell | None = None,
        now: Callable[[], datetime] = datetime.now,
        named: Callable[[str], str] = str,
    ) -> None:
        """``now`` returns this PC's own time, for the hours without sound.

        ``named`` puts a visitor's made-up name into the owner's words.
        """
        super().__init__(window)
        self._window, self._icon, self._now, self._named = window, icon, now, named
        self._bell = bell or Bell()
        self._ringing = Ringing()
        self._open: dict[str, Alerted] = {}
        self._last = ""
        self.tray: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._make_tray(icon)

    @property
    def waiting(self) -> tuple[str, ...]:
        """Ids of the conversations that are alerted and not handled, oldest first."""
        return tuple(self._open)

    def begin(self, alert: Alerted) -> None:
        """Tell of a conversation that needs a person; each time the engine says so."""
        self._open[alert.conversation_id] = alert
        self._tell(alert)

    def use_ringing(self, ringing: Ringing) -> None:
        """Ring as the owner chose from now on."""
        self._ringing = ringing

    def listen(self, volume: int) -> None:
        """Let the owner hear the bell, whatever the hour."""
        self._bell.ring(Volume(volume))

    def try_out(self) -> bool:
        """Call as for a visitor, for the owner to see; tell whether there is a place for notices."""
        QApplication.alert(self._window)
        self._bell.ring(self._ringing.volume)
        if self.tray is not None:
            self.tray.showMessage(
                self.tr("This is a test"),
                self.tr("So Deskbell tells you that somebody needs you."),
                QSystemTrayIcon.MessageIcon.Information,
            )
        return self.tray is not None

    def mention(self, mentioned: Mentioned) -> None:
        """Tell once, and only somebody who is not looking at the window."""
        if self._window.isActiveWindow():
            return
        self._last = mentioned.conversation_id
        QApplication.alert(self._window)
        if self.tray is not None:
            self.tray.showMessage(
                "Deskbell",
                _unmarked(spoken(mentioned.sentence, self._named), 200),
                QSystemTrayIcon.MessageIcon.NoIcon,
            )

    def end(self, conversation_id: str) -> None:
        """Stop telling of a conversation."""
        self._open.pop(conversation_id, None)
        self._count()

    def pause_words(self, words: str) -> None:
        """Change what the tray's menu says about pausing."""
        if self.tray is not None:
            self._pause.setText(words)

    def _tell(self, alert: Alerted) -> None:
        self._last = alert.conversation_id
        QApplication.alert(self._window)
        self._count()
        if self._ringing.sounds_at(self._now().time()):
            self._bell.ring(self._ringing.volume)
        if self.tray is not None:
            self.tray.showMessage(
                self.tr("{name} needs you").format(
                    name=_unmarked(self._named(spoken(alert.name)), 60)
                ),
                _unmarked(spoken(alert.sentence, self._named), 200),
                QSystemTrayIcon.MessageIcon.Information,
            )

    def _count(self) -> None:
        number = len(self._open)
        mark_taskbar(number)
        if self.tray is None:
            return
        self.tray.setIcon(badged(self._icon, number))
        self.tray.setToolTip(
            self.tr("Deskbell: {n} waiting for you").format(n=number) if number else "Deskbell"
        )

    def _make_tray(self, icon: QIcon) -> None:
        self.tray = QSystemTrayIcon(icon, self)
        menu = QMenu(self._window)
        menu.addAction(self.tr("Open Deskbell"), lambda: self.opened.emit(""))
        self._pause = menu.addAction(self.tr("Pause the AI"), self.pause_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        self.tray.setContextMenu(menu)
        self.tray.messageClicked.connect(lambda: self.opened.emit(self._last))
        self.tray.activated.connect(self._clicked)
        self._count()
        self.tray.show()

    def _clicked(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit("")


def _unmarked(text: str, most: int) -> str:
    """Return one line in which no desktop finds markup: some draw what stands in '<' and '>'."""
    return one_line(text, most).replace("<", "‹").replace(">", "›")
