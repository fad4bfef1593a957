"""Asking on a terminal before something is done for good."""

from __future__ import annotations

import sys


def typed(word: str) -> bool:
    """Say whether the person typed ``word``; the question stands on the terminal already."""
    try:
        return sys.stdin is not None and input("> ").strip() == word
    except EOFError:
        return False
