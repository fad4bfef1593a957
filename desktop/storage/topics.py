"""The topics that the owner has decided about or that something was counted for."""

from __future__ import annotations

from desktop.domain.trust import Topic, key_of
from desktop.storage.codec import decode, encode
from desktop.storage.database import Database


class TopicShelf:
    """The table ``topics``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def topic(self, name: str | None) -> Topic | None:
        """Return what is kept about a topic, however it is spelt, or None.

        Raises:
            DamagedRecordError: If its record can't be read.
        """
        row = self._database.one("SELECT fields FROM topics WHERE key = ?", (key_of(name),))
        return decode(Topic, str(row[0])) if row else None

    def save_topic(self, topic: Topic) -> None:
        """Keep a topic."""
        self._database.all(
            "INSERT INTO topics (key, fields) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET fields = excluded.fields",
            (key_of(topic.name), encode(topic)),
        )
