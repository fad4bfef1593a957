"""The digests that were written down, one for each day. What they say is not kept."""

from __future__ import annotations

from datetime import date, datetime

from desktop.domain.summaries import DayLetter
from desktop.storage.codec import micros, moment
from desktop.storage.database import Database


class DigestShelf:
    """The table ``digests``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_digest(self, letter: DayLetter) -> None:
        """Keep a digest as waiting, unless there ever was one for its day."""
        self._database.all(
            "INSERT INTO digests (day, id, due_at, tries, waits, since) VALUES (?, ?, ?, ?, 1, ?)"
            " ON CONFLICT (day) DO NOTHING",
            (
                letter.day.isoformat(),
                letter.id,
                micros(letter.due_at),
                letter.tries,
                micros(letter.due_at),
            ),
        )

    def waiting_digests(self) -> tuple[DayLetter, ...]:
        """Return the digests that wait to be sent, the oldest first."""
        rows = self._database.all(
            "SELECT day, id, due_at, tries FROM digests WHERE waits = 1 ORDER BY day"
        )
        return tuple(
            DayLetter(
                date.fromisoformat(str(day)), str(one), moment(int(due or 0)), int(tries or 0)
            )
            for day, one, due, tries in rows
        )

    def digest_days(self) -> dict[date, datetime]:
        """Return each day that has a digest, and the moment at which that was written down."""
        rows = self._database.all("SELECT day, since FROM digests")
        return {date.fromisoformat(str(day)): moment(int(at or 0)) for day, at in rows}

    def digest_tried(self, day: date, due_at: datetime) -> None:
        """Note that sending is begun; it is due again at ``due_at`` unless ended before."""
        self._database.all(
            "UPDATE digests SET tries = tries + 1, due_at = ? WHERE day = ?",
            (micros(due_at), day.isoformat()),
        )

    def end_digest(self, day: date) -> None:
        """Note that a day's digest was sent, or never will be."""
        self._database.all("UPDATE digests SET waits = 0 WHERE day = ?", (day.isoformat(),))
