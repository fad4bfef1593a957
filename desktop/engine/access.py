"""Notes in the access record who looked at what, and shows the record.

Which doings are worth a line is decided where they are done; how a line is kept is storage's
business. Nothing that a visitor or an operator typed goes into it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.domain.access import Did, Setting, ShowAccess

if TYPE_CHECKING:
    from desktop.engine.engine import Engine


SAME_LOOK = timedelta(minutes=1)


class AccessDesk:
    """The access record, for the engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._last: tuple[tuple[str, str], datetime] | None = None

    def begin(self) -> None:
        """Make ready before the first line.

        Raises:
            StorageError: If the record's key can't be kept.
        """
        self._engine.store.begin_access()

    def note(
        self, did: Did, conversation_id: str = "", detail: str = "", operator: str | None = None
    ) -> int:
        """Add a line; without ``operator`` by the one at the desk.

        Raises:
            StorageError: If it can't be written.
        """
        engine = self._engine
        return engine.store.note_access(
            engine.clock(),
            engine.settings.operator if operator is None else operator,
            did,
            about=conversation_id,
            detail=detail,
        )

    def opened(self, conversation_id: str) -> None:
        """Note that the operator at the desk opened a conversation.

        Coming back to the same one within a minute is the same look.

        Raises:
            StorageError: If it can't be written.
        """
        engine = self._engine
        look, now = (engine.settings.operator, conversation_id), engine.clock()
        before, self._last = self._last, (look, now)
        if before is not None and before[0] == look and abs(now - before[1]) < SAME_LOOK:
            return
        if engine.store.row(conversation_id) is not None:
            self.note(Did.OPENED, conversation_id)

    def changed(self, setting: Setting) -> None:
        """Note that a setting was changed; where that fails, it is told and the change stays."""
        with self._engine.telling():
            self.note(Did.CHANGED, detail=setting.value)

    def keep_end(self) -> None:
        """Let the file beside the database name the last line; between commits."""
        self._engine.store.keep_head()

    def show(self, wanted: ShowAccess) -> None:
        """Check the record and publish what was asked for.

        Raises:
            StorageError: If it can't be read.
        """
        self._engine.showcase.publish(self._engine.store.access_named(wanted.day, wanted.operator))
