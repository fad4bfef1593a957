"""One window per profile: a second start brings the first one up and ends.

The second finds the first by a local socket whose name follows from the profile. Who may open
it the operating system decides: the same account only. Who has the profile's window is told by
only_window.py; the first may be slow, so the second waits for as long as the first is alive.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.app.only_window import OnlyWindow

log = logging.getLogger(__name__)

LONGEST = 4096
AGAIN_MS = 200
TELL_AFTER_MS = 3000
"""Shorter than a person's doubt whether the click was heard; a window that is up answers in a
hundredth of it."""
_CONVERSATION = re.compile(r"deskbell://conversation/([0-9a-f]{32})/?")


def socket_name(profile: Path) -> str:
    """Return the name under which the desk of this profile listens."""
    text = f"{getpass.getuser()}\0{profile.resolve()}"
    return f"deskbell-{hashlib.sha256(text.encode()).hexdigest()[:24]}"


def conversation_of(link: str) -> str:
    """Return the conversation that ``deskbell://conversation/ID`` names, '' for anything else."""
    found = _CONVERSATION.fullmatch(link)
    return found[1] if found else ""


class Knock(QObject):
    """Rings at the Deskbell that has the window's place, until it hears or is there no more.

    The first start may still be starting, or be busy: it hears once it comes to it, however long
    that takes, and meanwhile the person is told. Nothing is guessed from how long it takes.
    """

    over = Signal(bool)
    """It was heard (True), or the place is ours now (False)."""
    waiting = Signal()
    """It was not heard at once; comes once."""

    def __init__(self, place: OnlyWindow, link: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place, self._link = place, link
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._ring)
        # The other one answers, so that a window that hangs is not taken for one that came up.
        self._socket.readyRead.connect(self._heard)
        self._socket.disconnected.connect(self._failed)
        self._socket.errorOccurred.connect(self._failed)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.begin)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.waiting)
        self._patience.start(TELL_AFTER_MS)

    @Slot()
    def begin(self) -> None:
        """Look whether the place is free, else ring."""
        if self._place.take():
            self._end(False)
            return
        self._socket.connectToServer(socket_name(self._place.profile))

    @Slot()
    def _ring(self) -> None:
        self._socket.write(json.dumps({"open": self._link[:1000]}).encode() + b"\n")
        self._socket.flush()

    @Slot()
    def _heard(self) -> None:
        self._end(True)

    @Slot()
    def _failed(self) -> None:
        # Nobody listens yet, or the other one has ended.
        self._again.start()

    def _end(self, heard: bool) -> None:
        self._socket.blockSignals(True)
        self._socket.abort()
        self._again.stop()
        self._patience.stop()
        self.over.emit(heard)


class OpenedLinks(QObject):
    """Hears the links that macOS gives to the app that runs, instead of starting it again."""

    def __init__(self, app: QCoreApplication, rung: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._rung = rung
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the link out of an event that carries one."""
        if not isinstance(event, QFileOpenEvent):
            return False
        self._rung(event.url().toString())
        return True


class Doorbell(QObject):
    """Listens for later starts on the same profile; ``rung`` gets the link they were given."""

    def __init__(self, profile: Path, rung: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._rung = rung
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        name = socket_name(profile)
        if not self._server.listen(name):
            # Left over by a crash: whoever has the window's place is this process.
            QLocalServer.removeServer(name)
            if not self._server.listen(name):
                log.warning("a later start will not be heard: %s", self._server.serverError().name)

    @property
    def listening(self) -> bool:
        """Whether a later start would be heard."""
        return self._server.isListening()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        line = bytes(socket.readLine(LONGEST).data())
        try:
            link = str(json.loads(line)["open"])
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        self._rung(link)
