"""The last moment at which this computer's clock was known to be right, in a file beside the database.

It is later than that now, whatever the clock says: what was due then may go at the next start,
before anything is shown and before the relay is reached. A restore puts an older database in
place and leaves this file, so what a backup brings back goes at once too.
"""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path

from desktop.storage.durable import write_whole

NAME = "confirmed-at"


class ConfirmedClock:
    """The file; whoever writes it has the profile."""

    def __init__(self, profile: Path) -> None:
        self._file = profile / NAME

    def note_confirmed(self, at: datetime) -> None:
        """Remember that it was so late; an earlier moment changes nothing."""
        before = self.confirmed_at()
        if before is not None and before >= at:
            return
        with contextlib.suppress(OSError):
            write_whole(self._file, at.astimezone(UTC).isoformat().encode())

    def confirmed_at(self) -> datetime | None:
        """Return the moment, None where it is not known."""
        try:
            at = datetime.fromisoformat(self._file.read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            return None
        return at if at.tzinfo is not None else None
