"""The connection ledger: one row for each host, port and purpose. Counts, no word of anybody."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.ledger import ConnectionNote, LedgerRow, Process, Purpose
from desktop.storage.codec import micros, moment
from desktop.storage.database import Database

MOST = 2000
"""Rows that are kept: the ones that are the longest ago go first."""


class LedgerShelf:
    """The table ``connections``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note_connections(self, notes: Iterable[ConnectionNote]) -> None:
        """Enter what happened."""
        with self._database.transaction():
            for one in notes:
                at = micros(one.at)
                self._database.all(
                    "INSERT INTO connections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (host, port, purpose, refused) DO UPDATE SET"
                    " process = excluded.process,"
                    " first_at = min(first_at, excluded.first_at),"
                    " last_at = max(last_at, excluded.last_at),"
                    " times = times + excluded.times,"
                    " bytes_in = bytes_in + excluded.bytes_in,"
                    " bytes_out = bytes_out + excluded.bytes_out",
                    (
                        one.host,
                        one.port,
                        one.purpose.value,
                        int(one.refused),
                        one.process.value,
                        at,
                        at,
                        one.times,
                        one.bytes_in,
                        one.bytes_out,
                    ),
                )
            self._database.all(
                "DELETE FROM connections WHERE rowid IN"
                " (SELECT rowid FROM connections ORDER BY last_at DESC LIMIT -1 OFFSET ?)",
                (MOST,),
            )

    def ledger(self) -> tuple[LedgerRow, ...]:
        """Return all rows: refused ones first, then the latest first."""
        rows = self._database.all(
            "SELECT host, port, purpose, refused, process, first_at, last_at, times, bytes_in,"
            " bytes_out FROM connections ORDER BY refused DESC, last_at DESC, host, port"
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
