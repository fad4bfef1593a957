"""Where things lie: the assets that ship with the app, and the owner's profile folder."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASSETS = Path(getattr(sys, "_MEIPASS", ROOT)) / "assets"
WIDGET = ASSETS / "widget" / "dist"
DEMO = ASSETS / "demo"


def default_profile() -> Path:
    """Return the folder in which this person's profile lies unless ``--profile`` names another."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Deskbell", appauthor=False))
