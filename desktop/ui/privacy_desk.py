"""Opens the windows about visitors' data: one person's data, who has looked, every connection,
stopping for good.

Pages ask for them here; snapshots reach the one that is open. Each is built when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.sending import Send
from desktop.ui.theme import Look

if TYPE_CHECKING:
    from desktop.domain.operators import OperatorsShown
    from desktop.domain.snapshots import Snapshot
    from desktop.ui.access_dialog import AccessDialog
    from desktop.ui.ledger_dialog import LedgerDialog
    from desktop.ui.person_dialog import PersonDialog
    from desktop.ui.stop_dialog import StopDialog


class PrivacyDesk(QObject):
    """At most one of its windows is open at a time."""

    def __init__(self, parent: QWidget, look: Look, send: Send) -> None:
        super().__init__(parent)
        self._parent, self._look, self._send = parent, look, send
        self._operators: OperatorsShown | None = None
        self._open: PersonDialog | AccessDialog | LedgerDialog | StopDialog | None = None

    def find_person(self) -> PersonDialog:
        """Open the window that finds, copies and erases one person's data."""
        from desktop.ui.person_dialog import PersonDialog

        made = PersonDialog(self._parent, self._look, self._send)
        self._show(made)
        return made

    def show_access(self) -> AccessDialog:
        """Open the access record."""
        from desktop.ui.access_dialog import AccessDialog

        made = AccessDialog(self._parent, self._look, self._send)
        self._show(made)
        return made

    def show_ledger(self) -> LedgerDialog:
        """Open the connection ledger."""
        from desktop.ui.ledger_dialog import LedgerDialog

        made = LedgerDialog(self._parent, self._send)
        self._show(made)
        return made

    def stop_using(self) -> StopDialog:
        """Open the window that erases everything."""
        from desktop.ui.stop_dialog import StopDialog

        here = self._operators.at_desk if self._operators is not None else None
        made = StopDialog(self._parent, self._send, asks_pin=here is not None and here.has_pin)
        self._show(made)
        return made

    def receive(self, snapshot: Snapshot) -> None:
        """Hand a snapshot to the window that is open."""
        from desktop.domain.operators import OperatorsShown

        if isinstance(snapshot, OperatorsShown):
            self._operators = snapshot
        if self._open is not None:
            self._open.receive(snapshot)

    def _show(self, made: PersonDialog | AccessDialog | LedgerDialog | StopDialog) -> None:
        if self._open is not None:
            self._open.close()
        self._open = made
        made.finished.connect(lambda: self._closed(made))
        made.open()
        made.begin()

    def _closed(self, one: QDialog) -> None:
        if self._open is one:
            self._open = None
