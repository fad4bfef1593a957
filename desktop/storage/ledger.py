"""The connection ledger: a row for each host, port and purpose, and one for each day of it.

Counts, no word of anybody.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from desktop.domain.ledger import ConnectionNote, LedgerRow, Process, Purpose
from desktop.storage.codec import micros, moment
from desktop.storage.database import Database

MOST = 2000
"""Rows that are kept of what was opened, and as many of what was refused: the ones that are the
longest ago go first. Apart, so that refusals without end push out nothing that was opened."""
MOST_DAYS = 10_000
"""The same of the rows by day: a year and more of what a house contacts."""
_DAY = 86_400_000_000
"""Microseconds."""


class LedgerShelf:
    """The tables ``connections`` and ``connection_days``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note_connections(self, notes: Iterable[ConnectionNote]) -> None:
        """Enter what happened."""
        with self._database.transaction():
            for one in notes:
                self._note(one)
            for table, most in (("connections", MOST), ("connection_days", MOST_DAYS)):
                for refused in (0, 1):
                    self._database.all(
                        f"DELETE FROM {table} WHERE rowid IN (SELECT rowid FROM {table}"
                        " WHERE refused = ? ORDER BY last_at DESC LIMIT -1 OFFSET ?)",
                        (refused, most),
                    )

    def ledger(self, since: datetime | None = None) -> tuple[LedgerRow, ...]:
        """Return all rows: refused ones first, then the latest first.

        With ``since`` what there was on that day (UTC) and later, counted from then.
        """
        of, values = "connections", list[int]()
        if since is not None:
            of, values = "connection_days WHERE day >= ?", [micros(since) // _DAY]
        rows = self._database.all(
            "SELECT host, port, purpose, refused,"
            # The process of the row with the latest moment.
            " substr(max(printf('%020d%s', last_at, process)), 21), min(first_at), max(last_at),"
            f" sum(times), sum(bytes_in), sum(bytes_out) FROM {of}"
            " GROUP BY host, port, purpose, refused"
            " ORDER BY refused DESC, max(last_at) DESC, host, port",
            values,
        )
        return tuple(
            LedgerRow(
                str(host),
                int(port or 0),
                Purpose(str(purpose)),
                bool(refused),
                Process(str(process)),
                moment(int(first or 0)),
                moment(int(last or 0)),
                int(times or 0),
                int(came or 0),
                int(out or 0),
            )
            for host, port, purpose, refused, process, first, last, times, came, out in rows
        )

    def _note(self, one: ConnectionNote) -> None:
        at = micros(one.at)
        place = (one.host, one.port, one.purpose.value, int(one.refused))
        counts = (one.process.value, at, at, one.times, one.bytes_in, one.bytes_out)
        for into, key, values in (
            ("connections", "host, port, purpose, refused", (*place, *counts)),
            ("connection_days", "day, host, port, purpose, refused", (at // _DAY, *place, *counts)),
        ):
            self._database.all(
                f"INSERT INTO {into} VALUES ({', '.join('?' * len(values))})"
                f" ON CONFLICT ({key}) DO UPDATE SET"
                " process = excluded.process,"
                " first_at = min(first_at, excluded.first_at),"
                " last_at = max(last_at, excluded.last_at),"
                " times = times + excluded.times,"
                " bytes_in = bytes_in + excluded.bytes_in,"
                " bytes_out = bytes_out + excluded.bytes_out",
                values,
            )
