"""Ends the app as its menu does when the system asks: at logging out, at shutting down, by ``kill``.

Without it the process would end in the middle of what it does, and its start might count as one
that did not get through.
"""

from __future__ import annotations

import contextlib
import signal
import socket
import sys

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class SignalWatch(QObject):
    """Quits ``app`` on SIGTERM and SIGHUP. Windows has other ways, which Qt knows."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        if sys.platform == "win32":
            return
        # Python's own handlers wait for the next line of Python, which an idle window has none of;
        # the signal's number goes through this pair at once.
        self._hears, self._rings = socket.socketpair()
        for one in (self._hears, self._rings):
            one.setblocking(False)
        self._notifier = QSocketNotifier(self._hears.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._rung)
        signal.set_wakeup_fd(self._rings.fileno(), warn_on_full_buffer=False)
        for name in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(name, lambda *_: None)

    def _rung(self) -> None:
        with contextlib.suppress(BlockingIOError):
            heard = self._hears.recv(64)
            if signal.SIGTERM in heard or signal.SIGHUP in heard:
                self._app.quit()
