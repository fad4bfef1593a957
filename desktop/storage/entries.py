"""The knowledge as the owner wrote it: entries, every version of each, how often each was used.

SQLite holds the truth; the index that finds passages is another room's cache.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from desktop.domain.entry import Entry, EntryState
from desktop.domain.versions import EntryVersion
from desktop.storage.codec import decode, encode
from desktop.storage.database import Database
from desktop.storage.errors import EntryChangedError


def utc_now() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)


class EntryShelf:
    """The tables ``entries``, ``entry_versions`` and ``entry_uses``."""

    def __init__(self, database: Database, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now
        # By the stored text, so that a change that was rolled back can't leave anything behind.
        # Reading 50,000 entries anew after each save held the desk up for seconds.
        self._read: dict[str, Entry] = {}

    def entries(self) -> tuple[Entry, ...]:
        """Return the newest version of every entry, in the order in which they were first saved.

        Raises:
            DamagedRecordError: If one can't be read.
        """
        rows = self._database.all(
            "SELECT entry_versions.fields FROM entries JOIN entry_versions USING (id, version)"
            " ORDER BY entries.ordinal"
        )
        self._read = {str(fields): self._decoded(str(fields)) for (fields,) in rows}
        return tuple(self._read.values())

    def entry(self, entry_id: str) -> Entry | None:
        """Return the newest version of an entry, or None. Raises as :meth:`entries`."""
        row = self._database.one(
            "SELECT entry_versions.fields FROM entries JOIN entry_versions USING (id, version)"
            " WHERE entries.id = ?",
            (entry_id,),
        )
        return self._decoded(str(row[0])) if row else None

    def entry_versions(self, entry_id: str) -> tuple[Entry, ...]:
        """Return every version ever saved, oldest first, also of a removed entry."""
        rows = self._database.all(
            "SELECT fields FROM entry_versions WHERE id = ? ORDER BY version", (entry_id,)
        )
        return tuple(decode(Entry, str(fields)) for (fields,) in rows)

    def entry_history(self, entry_id: str) -> tuple[EntryVersion, ...]:
        """Return every version ever saved and who saved it, newest first.

        Raises:
            DamagedRecordError: If one can't be read.
        """
        rows = self._database.all(
            "SELECT fields, operator FROM entry_versions WHERE id = ? ORDER BY version DESC",
            (entry_id,),
        )
        return tuple(
            EntryVersion(decode(Entry, str(fields)), str(operator)) for fields, operator in rows
        )

    def editors(self) -> dict[str, str]:
        """Return who saved the newest version of each entry, by id."""
        rows = self._database.all(
            "SELECT id, operator FROM entries JOIN entry_versions USING (id, version)"
        )
        return {str(entry_id): str(operator) for entry_id, operator in rows}

    def save_entry(
        self,
        entry: Entry,
        operator: str,
        *,
        based_on: int | None = None,
        keep_version: bool = False,
    ) -> Entry:
        """Keep ``entry`` as a new version and return it with its version and moment.

        Args:
            keep_version: Take the version that the entry brings, where it is higher than the
                next one: what was exported comes back as it was.
            based_on: The version that was edited, 0 for a new entry; None saves over whatever
                is there, as an import does.

        Raises:
            EntryChangedError: If ``based_on`` is not the newest version; nothing is saved.
        """
        with self._database.transaction():
            row = self._database.one("SELECT version FROM entries WHERE id = ?", (entry.id,))
            current = int(row[0] or 0) if row else 0
            if based_on is not None and based_on != current:
                raise EntryChangedError(entry.id, current)
            # Versions of a removed entry stay, because old answers point at them: go on counting.
            last = self._database.one(
                "SELECT max(version) FROM entry_versions WHERE id = ?", (entry.id,)
            )
            version = int(last[0] or 0) + 1 if last else 1
            if keep_version:
                version = max(version, entry.version)
            saved = replace(entry, version=version, changed_at=self._now())
            fields = encode(saved)
            self._database.all(
                "INSERT INTO entry_versions (id, version, operator, fields) VALUES (?, ?, ?, ?)",
                (entry.id, version, operator, fields),
            )
            self._read[fields] = saved
            self._database.all(
                "INSERT INTO entries (id, version) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET version = excluded.version",
                (entry.id, version),
            )
        return saved

    def delete_entry(self, entry_id: str) -> None:
        """Remove an entry; its versions stay readable as the evidence of old answers."""
        self._database.all("UPDATE entries SET version = 0 WHERE id = ?", (entry_id,))

    def _decoded(self, fields: str) -> Entry:
        return self._read.get(fields) or decode(Entry, fields)

    def forget_draft(self, entry_id: str) -> None:
        """Remove a draft with all of its versions; one that was ever published is only removed."""
        if any(one.state is not EntryState.DRAFT for one in self.entry_versions(entry_id)):
            self.delete_entry(entry_id)
            return
        with self._database.transaction():
            self._database.all("DELETE FROM entry_versions WHERE id = ?", (entry_id,))
            self._database.all("DELETE FROM entries WHERE id = ?", (entry_id,))

    def count_use(self, entry_id: str) -> None:
        """Note that an answer was taken from the entry."""
        self._database.all(
            "INSERT INTO entry_uses (id, count) VALUES (?, 1)"
            " ON CONFLICT (id) DO UPDATE SET count = count + 1",
            (entry_id,),
        )

    def uses(self) -> dict[str, int]:
        """Return how often each entry was used, by id; entries never used are absent."""
        return {
            str(entry_id): int(count or 0)
            for entry_id, count in self._database.all("SELECT id, count FROM entry_uses")
        }
