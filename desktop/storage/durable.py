"""Files that are whole after a power cut. Imports next to nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def write_durably(path: Path, text: str) -> None:
    """Put ``text`` in the place of a file, whole or not at all, and on the disk on return.

    Raises:
        OSError: If it can't be written; the file is as it was.
    """
    fresh = path.with_name(f"{path.name}.new")
    with fresh.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
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
