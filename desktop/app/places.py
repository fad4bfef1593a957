"""Where things lie: the assets that ship with the app, and the owner's profile folder."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASSETS = Path(getattr(sys, "_MEIPASS", ROOT)) / "assets"
WIDGETS = ASSETS / "widget" / "dist"
MARK = "erasing-everything"
"""File in a profile: everything was to be erased, and it was broken off."""
DEMO = ASSETS / "demo"


def newest_widget() -> Path:
    """Return the folder of the widget's newest version; older ones stay for tags out there."""
    versions = [one for one in WIDGETS.iterdir() if (one / "manifest.json").is_file()]
    return max(versions, key=lambda one: [int(part) for part in one.name.split(".")])


def default_profile() -> Path:
    """Return the folder in which this person's profile lies unless ``--profile`` names another."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Deskbell", appauthor=False))
