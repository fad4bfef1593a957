"""Lays the old databases into profiles."""

from __future__ import annotations

import gzip
from contextlib import closing
from pathlib import Path

import apsw

from desktop.storage.connection import connect
from desktop.storage.database import NAME
from tests.storage.old_profiles import fill

FILES = sorted(Path(fill.__file__).parent.glob("schema-*.db.gz"))
"""One for each schema version, the oldest first."""


def laid(file: Path, profile: Path) -> int:
    """Lay an old database into ``profile``, encrypted; return its schema version."""
    profile.mkdir()
    database = profile / NAME
    database.write_bytes(gzip.decompress(file.read_bytes()))
    with closing(apsw.Connection(str(database))) as plain:
        plain.pragma("cipher", "chacha20")
        plain.pragma("rekey", f"raw:{fill.KEY.hex()}")
    with closing(connect(database, fill.KEY)) as connection:
        return int(str(connection.pragma("user_version")))
