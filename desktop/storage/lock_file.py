"""The lock file of a profile, and asking whether somebody holds it. Imports next to nothing:
a start asks before anything is painted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "deskbell.lock"

# Windows locks bytes, and a locked byte can't be read by others. The lock lies far behind
# the process id, so that the id stays readable for the sentence.
_LOCKED_BYTE = 1 << 30


def is_held(profile: Path) -> bool:
    """Say whether another process has the profile open now; it may change a moment later."""
    try:
        file = os.open(profile / NAME, os.O_RDWR)
    except OSError:
        return False
    try:
        lock(file)
    except OSError:
        return True
    finally:
        os.close(file)
    return False


def lock(file: int) -> None:
    """Lock an open file, without waiting.

    Raises:
        OSError: If another process has it locked.
    """
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
