"""One process writes a profile. The operating system holds the lock, so a dead process holds none.

A lock file that a crash left behind is therefore harmless: the file stays, the lock is gone.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop.domain.sentence import Sentence
from desktop.storage.errors import ProfileInUseError, told_in_words
from desktop.storage.lock_file import NAME, lock


class ProfileLock:
    """Holds the profile until :meth:`release` or the end of the process."""

    def __init__(self, profile: Path) -> None:
        """Take the lock of the folder ``profile``.

        Raises:
            ProfileInUseError: If another process, or this one, has it open.
            NoPermissionError: If the lock file can't be made.
        """
        path = profile / NAME
        with told_in_words(path):
            self._file: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            lock(self._file)
        except OSError as error:
            holder = os.read(self._file, 20).decode("ascii", "replace").strip() or "unknown"
            self.release()
            raise ProfileInUseError(
                Sentence(
                    "The folder {folder} is already open in another Deskbell (process {number})."
                    " Use its window, or quit it there before starting again.",
                    folder=profile,
                    number=holder,
                )
            ) from error
        with told_in_words(path):
            os.ftruncate(self._file, 0)
            os.write(self._file, f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Give the profile free; a second call does nothing."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
