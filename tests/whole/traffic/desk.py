"""The real app with a script at its mouse and keyboard, in a process of its own.

``python -m tests.whole.traffic.desk PROFILE SEED`` calls what ``deskbell`` calls. JSON lines
on stdin: ``{"do": "close"}`` lets the operator work off what is left, ``{"do": "quit"}`` ends
the app. Facts on stdout, as the demo's stage reads them.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import threading
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.app import main as command
from desktop.domain.snapshots import AssistantState, RelayState
from desktop.ui import bell
from desktop.ui.window import MainWindow
from tests.whole.traffic.shift import Shift


class Desk(QObject):
    """Finds the window once the app has made it, and puts the operator in front of it."""

    _line = Signal(str)

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._seed = seed
        self._shift: Shift | None = None
        self._line.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        self._find = QTimer(self)
        self._find.setInterval(50)
        self._find.timeout.connect(self._look_for_it)
        self._find.start()
        threading.Thread(target=self._read, daemon=True).start()

    def _look_for_it(self) -> None:
        window = next(
            (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None
        )
        if window is None:
            return
        status = window._status
        if status.relay is RelayState.CONNECTED and status.assistant is AssistantState.READY:
            self._find.stop()
            window.activateWindow()
            self._shift = Shift(window, self._seed)
            self._shift.begin()
            say({"event": "status", "relay": "connected", "assistant": "ready"})

    def _read(self) -> None:
        for line in sys.stdin:
            self._line.emit(line)
        self._line.emit('{"do": "quit"}')

    def _obey(self, line: str) -> None:
        asked = json.loads(line)
        if asked["do"] == "quit":
            QApplication.quit()
        elif asked["do"] == "close" and self._shift is not None:
            self._shift.close(lambda: say({"event": "settled"}))
        elif asked["do"] == "report" and self._shift is not None:
            say({"event": "report", **self._report(self._shift)})
        say({"event": "done", "call": asked.get("call")})

    def _report(self, shift: Shift) -> dict[str, Any]:
        named, listed = shift.counts()
        return {
            "named": named,
            "listed": listed,
            "acts": [dataclasses.asdict(act) for act in shift.acts],
            "stuck": shift.stuck,
            "handled": shift.handled,
            "interruptions": shift.interruptions,
            "away": shift.away,
            "taken_back": shift.taken_back,
        }


def say(fact: dict[str, Any]) -> None:
    """Write one fact on stdout."""

    def plain(value: object) -> str:
        return value.isoformat() if isinstance(value, datetime) else str(value)

    sys.stdout.write(json.dumps(fact, ensure_ascii=False, default=plain) + "\n")
    sys.stdout.flush()


def main(profile: str, seed: int) -> int:
    """Run the app until it is told to quit."""
    bell.play_file = lambda path: True  # nobody is there to hear it
    app = QApplication([])
    desk = Desk(seed)
    try:
        return command.main(["--profile", profile])
    finally:
        desk.deleteLater()
        del app


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
