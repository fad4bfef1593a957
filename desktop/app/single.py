"""One window per profile: a second start brings the first one up and ends.

The second finds the first by a local socket whose name follows from the profile. Who may open
it the operating system decides: the same account only.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST = 4096
WAIT_MS = 2000
_CONVERSATION = re.compile(r"deskbell://conversation/([0-9a-f]{32})/?")


def socket_name(profile: Path) -> str:
    """Return the name under which the desk of this profile listens."""
    text = f"{getpass.getuser()}\0{profile.resolve()}"
    return f"deskbell-{hashlib.sha256(text.encode()).hexdigest()[:24]}"


def conversation_of(link: str) -> str:
    """Return the conversation that ``deskbell://conversation/ID`` names, '' for anything else."""
    found = _CONVERSATION.fullmatch(link)
    return found[1] if found else ""


def bring_up_other(profile: Path, link: str = "") -> bool:
    """Bring the window of a Deskbell that runs on this profile to the front; False without one."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(profile))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps({"open": link[:1000]}).encode() + b"\n")
    socket.flush()
    # The other one answers, so that a window that hangs is not taken for one that came up.
    heard = socket.waitForReadyRead(WAIT_MS)
    socket.disconnectFromServer()
    return heard


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
            # Left over by a crash: whoever holds the profile is this process.
            QLocalServer.removeServer(name)
            self._server.listen(name)

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
