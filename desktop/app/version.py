"""Which version of the app this is."""

from __future__ import annotations

import importlib.metadata
import tomllib

from desktop.app.places import ROOT


def version() -> str:
    """Return the version, '' where nothing says so."""
    try:
        return importlib.metadata.version("deskbell")
    except importlib.metadata.PackageNotFoundError:
        # Run from its folder, without having been installed.
        try:
            kept = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
            return str(kept["project"]["version"])
        except (OSError, ValueError, KeyError):
            return ""
