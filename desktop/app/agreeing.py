"""Asking on a terminal before something is erased for good."""

from __future__ import annotations

import sys


def typed_erase() -> bool:
    """Say whether the person typed ERASE; the question stands on the terminal already."""
    try:
        return sys.stdin is not None and input("> ").strip() == "ERASE"
    except EOFError:
        return False
