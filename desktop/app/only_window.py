"""The one place for a window on a profile: who has it, starts; who comes later, rings there.

It is taken before anything else is done, so of two starts in one moment exactly one goes on. The
operating system holds it for the process that took it: a dead one has none. It is not the lock of
the profile, which is taken later (after the question for a passphrase) and also held by a desk
without a window. Imports next to nothing, for the sake of the first paint.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop.storage.lock_file import lock

NAME = "deskbell.window"


class OnlyWindow:
    """The place for a window on one profile."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self._file: int | None = None

    def take(self) -> bool:
        """Take the place; False while another process has it.

        Where it can't be told (a protected folder, a disk that knows no locks) it counts as
        taken by this one: what is wrong there is told by whoever opens the profile.
        """
        if self._file is not None:
            return True
        try:
            self.profile.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.open(self.profile / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        try:
            lock(file)
        except OSError:
            os.close(file)
            return False
        self._file = file
        os.ftruncate(file, 0)
        os.write(file, f"{os.getpid()}\n".encode())
        return True

    def holder(self) -> str:
        """Return the number of the process that has the place; '' where it is not known."""
        try:
            return (self.profile / NAME).read_text(encoding="ascii")[:20].strip()
        except (OSError, ValueError):
            return ""

    def release(self) -> None:
        """Give the place free; a second call does nothing."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
