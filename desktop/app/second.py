"""A start that finds a Deskbell on its profile: brings that one's window up, or takes its place."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QMessageBox

from desktop.app.only_window import OnlyWindow
from desktop.app.single import Knock
from desktop.ui.wording import say

HEARD, OURS, GIVEN_UP = 0, 1, 2


def ring_at(place: OnlyWindow, link: str) -> int:
    """Ring until the first start hears (HEARD), is there no more (OURS) or the person gives up."""
    loop = QEventLoop()
    knock = Knock(place, link, loop)
    told: list[QMessageBox] = []

    def tell() -> None:
        box = told_of(place)
        box.finished.connect(lambda _result: loop.exit(GIVEN_UP))
        told.append(box)
        print(f"deskbell: {box.text()}", file=sys.stderr, flush=True)
        box.show()

    knock.waiting.connect(tell)
    knock.over.connect(
        lambda heard: loop.exit(HEARD if heard else OURS), Qt.ConnectionType.QueuedConnection
    )
    knock.begin()
    how = loop.exec()
    for box in told:
        box.finished.disconnect()
        box.close()
        box.deleteLater()
    return how


def told_of(place: OnlyWindow) -> QMessageBox:
    """Return the box that says what is waited for."""
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("Deskbell")
    box.setText(say("Deskbell is open already, and busy. Its window comes up as soon as it can."))
    holder = place.holder()
    if holder:
        box.setInformativeText(
            say("If it never does, end process {number} and start Deskbell again.").format(
                number=holder
            )
        )
    box.addButton(say("Do not wait"), QMessageBox.ButtonRole.RejectRole)
    return box
