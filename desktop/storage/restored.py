"""Taking a restored database into use: the last step of a restore, at the next opening.

Everything before it happens in a folder aside. That folder's name is the moment of decision:
until it is ``restored`` the old profile is as it was, from then on a crash only means that this
step is done again.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from desktop.storage.durable import sync_folder
from desktop.storage.errors import told_in_words

UNFINISHED = "restoring"
READY = "restored"
_REPLACED = "replaced"
_DATABASE = "deskbell.db"


def take_restored(profile: Path) -> bool:
    """Put a restored database in the place of the profile's; return whether there was one.

    The profile must be locked. The old log goes first: it must never be played into the new
    database.

    Raises:
        StorageError: If a file can't be moved; then the next opening tries again.
    """
    ready, replaced = profile / READY / _DATABASE, profile / _REPLACED
    if not ready.exists():
        return False
    with told_in_words(ready):
        replaced.mkdir(mode=0o700, exist_ok=True)
        for suffix in ("-wal", "-shm", "-journal", ""):
            old = profile / (_DATABASE + suffix)
            if old.exists():
                os.replace(old, replaced / old.name)
        sync_folder(profile)
        for other in (profile / READY).iterdir():
            if other != ready and other.suffix == ".json":
                os.replace(other, profile / other.name)
        os.replace(ready, profile / _DATABASE)
        sync_folder(profile)
        shutil.rmtree(profile / READY)
        shutil.rmtree(replaced)
    return True
