"""Settings of the desk by name, as JSON values. What they mean is their readers' business."""

from __future__ import annotations

import json
from typing import Any

from desktop.storage.database import Database


class SettingShelf:
    """The table ``settings``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value kept under ``key``, or ``default``."""
        row = self._database.one("SELECT value FROM settings WHERE name = ?", (key,))
        return json.loads(str(row[0])) if row else default

    def put(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold.

        Raises:
            TypeError, ValueError: If it can't.
        """
        self._database.all(
            "INSERT INTO settings (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (key, json.dumps(value, allow_nan=False)),
        )
