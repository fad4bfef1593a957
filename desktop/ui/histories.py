"""What the history of entries leads to: asking for versions, going back, settling a conflict.

It opens the dialogs and tells the page by two callables; it holds no entry itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.domain.entry import Entry
from desktop.domain.versions import EntryConflict, ShowVersions, VersionsShown
from desktop.ui.sending import Send
from desktop.ui.theme import Look
from desktop.ui.versions_dialog import ConflictDialog, VersionsDialog


class Histories:
    """``save_over`` saves an entry over that version; ``take`` shows what is stored instead."""

    def __init__(
        self,
        look: Look,
        send: Send,
        page: QWidget,
        save_over: Callable[[Entry, int], None],
        take: Callable[[Entry], None],
    ) -> None:
        self._look, self._send, self._page = look, send, page
        self._save_over, self._take = save_over, take
        self._asked = ""

    def ask(self, entry_id: str) -> None:
        """Ask for the versions of an entry; they come by ``show``."""
        self._asked = entry_id
        self._send(ShowVersions(entry_id))

    def show(self, shown: VersionsShown) -> None:
        """Open the list of versions that was asked for."""
        if shown.entry_id != self._asked or not shown.versions:
            return
        self._asked = ""
        newest = shown.versions[0].entry.version
        dialog = VersionsDialog(self._look, shown.versions, self._page.window())
        dialog.restored.connect(lambda entry: self._save_over(entry, newest))
        dialog.open()

    def settle(self, conflict: EntryConflict) -> None:
        """Ask which of two texts counts."""
        version = conflict.theirs.entry.version if conflict.theirs else 0
        dialog = ConflictDialog(self._look, conflict, self._page.window())
        dialog.mine_kept.connect(lambda entry: self._save_over(entry, version))
        dialog.theirs_taken.connect(self._take)
        dialog.open()
