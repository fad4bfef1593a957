"""Which version of the app this is."""

from __future__ import annotations

import importlib.metadata
import tomllib

from desktop.app.places import ROOT


def version() -> str:
    """Return the version, '' where nothing says so."""
    try:
        # First, because a checkout's record of what is installed may be older than the checkout.
        # A built program carries the file too.
        kept = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        if kept["project"]["name"] == "deskbell":
            return str(kept["project"]["version"])
    except (OSError, ValueError, KeyError):
        pass
    try:
        return importlib.metadata.version("deskbell")
    except importlib.metadata.PackageNotFoundError:
        return ""
