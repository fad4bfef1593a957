"""Ends the language model before it takes the last of this PC's memory. Looks; frees nothing itself.

Other programs may begin after the model was loaded. Without this the system would end what it
likes, perhaps the inbox, or move everything to the disk until the desk stands still.
"""

from __future__ import annotations

import time
from collections.abc import Callable

LEAST = 250 * 1024**2
"""Bytes that stay free for everything else."""
OFTEN = 2.0
"""Seconds between two looks."""
IN_A_ROW = 3
"""Looks that must find too little: a moment's peak is no reason."""


def memory_sentence(free: int) -> str:
    """Return what the owner reads."""
    return (
        f"It was stopped because only {free / 1024**2:.0f} MB of memory were left on this PC. "
        "Close other programs, or choose a smaller model."
    )


def watch_memory(
    free: Callable[[], int],
    stop: Callable[[str], None],
    least: int = LEAST,
    pause: Callable[[float], None] = time.sleep,
) -> None:
    """Look at ``free`` (bytes) again and again; call ``stop`` once, with a sentence, when it is short."""
    short = 0
    while short < IN_A_ROW:
        pause(OFTEN)
        left = free()
        short = short + 1 if left < least else 0
    stop(memory_sentence(left))
