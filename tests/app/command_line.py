"""``deskbell`` as the owner types it: a process of its own, no display, no keyring, nobody to ask."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from desktop.app.profile import open_store
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.store import Store
from desktop.storage.vault import ThrowAwayVault

ROOT = Path(__file__).parents[2]
KEY = bytes(range(32))
OPENED = {"DESKBELL_THROW_AWAY_KEY": KEY.hex()}
"""Environment in which the profile of :func:`opened` needs nobody to open it."""


def environment(given: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """Return this process's environment without what would change how a command starts."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("DESKBELL_")
        and name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    # On a desktop the tests must not write into the person's own keyring.
    refused = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return kept | refused | {"PYTHONPATH": str(ROOT), **given}


def words_of(*words: object) -> list[str]:
    """Return what starts ``deskbell`` with these words."""
    return [sys.executable, "-m", "desktop.app.main", *(str(word) for word in words)]


def deskbell(
    *words: object, cwd: Path | None = None, given: Mapping[str, str] = MappingProxyType({})
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end, with nobody at standard input."""
    return subprocess.run(
        words_of(*words),
        cwd=cwd,
        env=environment(given),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def refused(
    *words: object,
    code: int = 1,
    cwd: Path | None = None,
    given: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Run a command that can't be done; return what the owner reads of it."""
    ended = deskbell(*words, cwd=cwd, given=given)
    assert "Traceback" not in ended.stderr + ended.stdout, ended.stderr
    assert ended.returncode == code, ended.stderr
    assert ended.stderr.strip()
    return ended.stderr


def opened(profile: Path) -> Store[Prekey, OutboxRow]:
    """Open a profile in this process, with the key of :data:`OPENED`."""
    profile.mkdir(exist_ok=True)
    return open_store(profile, ThrowAwayVault(KEY))
