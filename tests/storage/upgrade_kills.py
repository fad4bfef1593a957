"""Upgrades an old profile again and again and ends itself at another statement each time.

Started by ``test_upgrade_under_fire`` as a process of its own, because it forks: arguments are an
old profile, its schema version, a folder to work in, and of how many statements one is the last.
Prints how many upgrades were ended and how many statements an upgrade has. Exits with what went
wrong: the profile has to open at its old version or at the newest, whole, and then be the newest.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from contextlib import closing
from pathlib import Path

import apsw

from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.connection import connect
from desktop.storage.database import NAME, open_database
from desktop.storage.store import Store
from desktop.storage.upgrade import BACKUPS, migrations
from desktop.storage.vault import ThrowAwayVault
from tests.storage.old_profiles import fill

NEWEST = len(migrations())


def opened(profile: Path, last: int) -> int:
    """Open the profile in a child that dies before its statement ``last``; return how many it ran.

    A child that gets through runs fewer.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        ran = 0

        def counted(_cursor: object, _sql: str, _bindings: object) -> bool:
            nonlocal ran
            ran += 1
            os.write(writing, b".")
            if ran == last:
                os.kill(os.getpid(), signal.SIGKILL)
            return True

        apsw.connection_hooks.append(lambda made: setattr(made, "exec_trace", counted))
        try:
            open_database(profile, fill.KEY).close()
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        ran = len(pipe.read())
    os.waitpid(child, 0)
    return ran


def looked_at(profile: Path, before: int) -> None:
    """Raise ``AssertionError`` if an ended upgrade left anything but all or nothing."""
    with closing(connect(profile / NAME, fill.KEY)) as database:
        version = int(str(database.pragma("user_version")))
        assert version in (before, NEWEST), version
        assert database.pragma("integrity_check") == "ok"
    store = Store(
        open_database(profile, fill.KEY),
        ThrowAwayVault(fill.KEY),
        prekey=Prekey,
        outbox_row=OutboxRow,
    )
    for conversation, lines in fill.SAID.items():
        kept = [(one.id, str(one.sender), one.text) for one in store.messages(conversation)]
        assert kept == lines, conversation
    assert store.problems() == ()
    store.close()
    left = [one.name for one in (profile / BACKUPS).glob("*")] if before < NEWEST else []
    assert not [name for name in left if not name.endswith(".db")], left


def main() -> int:
    """Go through the statements; each begins with the profile as it was."""
    old, before, folder, every = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    whole = folder / "whole"
    shutil.copytree(old, whole)
    statements = opened(whole, 0)
    ended = 0
    for last in range(1, statements + 1, int(every)):
        profile = folder / str(last)
        shutil.copytree(old, profile)
        assert opened(profile, last) == last
        looked_at(profile, before)
        shutil.rmtree(profile)
        ended += 1
    print(ended, statements)
    return 0


if __name__ == "__main__":
    sys.exit(main())
