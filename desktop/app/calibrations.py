"""What was measured of the knowledge last, kept beside the index: a start need not wait for it again.

Holds only for the very entries, embedding model and version of the app that it was measured with.
Numbers about the knowledge, no words of it. A cache: damage counts as nothing kept.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from desktop.app.version import version
from desktop.storage.durable import write_whole

_FILE = "calibration.json"


def read_calibration(index: Path, mark: str) -> dict[str, Any] | None:
    """Return what ``Calibration.to_dict`` gave for the index with this ``mark``; None for another."""
    try:
        kept = json.loads((index / _FILE).read_text(encoding="utf-8"))
        values: dict[str, Any] = kept["calibration"]
        whole = kept["of"] == _of(mark, values)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return values if whole else None


def write_calibration(index: Path, mark: str, values: dict[str, Any]) -> None:
    """Keep it. Where it can't be written, the next start measures."""
    text = json.dumps({"of": _of(mark, values), "calibration": values})
    try:
        write_whole(index / _FILE, text.encode())
    except OSError:
        pass


def _of(mark: str, values: dict[str, Any]) -> str:
    # The values too: from a damaged number everything would be answered, or nothing.
    text = json.dumps([mark, version(), values], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
