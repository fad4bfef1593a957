"""Asks the desktop what it offers and prints it as JSON. Started as ``python -m desktop.app.doctor.tray``.

``display``, ``tray`` and ``messages`` are true or false. Shows nothing.
"""

from __future__ import annotations

import json
import sys

from desktop.app.gate.process import stand
from desktop.app.main import has_display


def main() -> int:
    """Ask and print."""
    stand()
    offered = {"display": has_display(), "tray": False, "messages": False}
    if offered["display"]:
        from PySide6.QtWidgets import QApplication, QSystemTrayIcon

        app = QApplication(sys.argv[:1])
        offered["tray"] = QSystemTrayIcon.isSystemTrayAvailable()
        offered["messages"] = offered["tray"] and QSystemTrayIcon.supportsMessages()
        del app
    print(json.dumps(offered))
    return 0


if __name__ == "__main__":
    sys.exit(main())
