"""Files that are never half written, and on the disk where that counts. Imports next to nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def write_whole(path: Path, data: bytes, *, synced: bool = False) -> None:
    """Put ``data`` in the place of a file, whole or not at all.

    A process that is killed leaves it to the system; without ``synced`` a power cut may undo it.

    Raises:
        OSError: If it can't be written; the file is as it was.
    """
    fresh = path.with_name(f"{path.name}.new")
    with fresh.open("wb") as file:
        file.write(data)
        if synced:
            file.flush()
            os.fsync(file.fileno())
    fresh.replace(path)


def write_durably(path: Path, data: bytes) -> None:
    """The same, and on the disk on return.

    Raises:
        OSError: If it can't be written; the file is as it was.
    """
    write_whole(path, data, synced=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in ``folder`` durable; Windows does that by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
