"""One window, timed: started by ``tests.bench.inbox`` and ``startup``, not by hand.

Arguments: the monotonic time at which the process was started, then ``bare``, ``app PROFILE``, or
``stay PROFILE``: the app that goes on and, as with ``--control``, says what it does.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

SETTLE_MS = 6000
BARE_SETTLE_MS = 500


class FirstPaint(QObject):
    """Notes when the first top-level window paints; ends the app some time after."""

    def __init__(self, app: QApplication, began: float, settle: int) -> None:
        super().__init__()
        self._app = app
        self._began = began
        self._settle = settle
        """Milliseconds from the first paint to the end; 0 stays."""
        self._paint: float | None = None
        self._worked = 0.0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for the paint event."""
        top = isinstance(watched, QWidget) and watched.window() is watched
        if self._paint is None and top and event.type() == QEvent.Type.Paint:
            self._paint = time.monotonic() - self._began
            self._worked = time.process_time()
            self._app.removeEventFilter(self)
            if self._settle:
                QTimer.singleShot(self._settle, self._report)
            else:
                print(json.dumps({"event": "paint", "seconds": self._paint}), flush=True)
        return False

    def _report(self) -> None:
        print(
            json.dumps({"paint": self._paint, "worked": self._worked, "memory": _resident_mb()}),
            flush=True,
        )
        self._app.quit()


def _resident_mb() -> float:
    with open("/proc/self/statm", encoding="ascii") as file:
        pages = int(file.read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def main() -> int:
    """Show the window that was asked for."""
    began, kind = float(sys.argv[1]), sys.argv[2]
    app = QApplication(sys.argv[:1])
    watch = FirstPaint(app, began, {"bare": BARE_SETTLE_MS, "stay": 0}.get(kind, SETTLE_MS))
    if kind == "bare":
        window = QMainWindow()
        window.resize(1320, 840)
        window.show()
        code = app.exec()
    else:
        from desktop.app.main import main as deskbell

        control = ["--control"] if kind == "stay" else []
        # As the command line starts it, behind the gate.
        sys.argv = ["deskbell", "--profile", sys.argv[3], *control]
        code = deskbell()
    del watch
    return code


if __name__ == "__main__":
    sys.exit(main())
