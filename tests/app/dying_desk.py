"""Desks that renew or end their key, each killed at another write: ``python -m tests.app.dying_desk``.

Arguments: a folder for their profiles, where their keys are (``keyring`` or ``passphrase``), what
they do, and whether they die ``before`` or ``after`` the write. The keyring is a file. A process of
its own, so that it may fork.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from keyring.backend import KeyringBackend

from desktop.app.profile import make_line, open_store
from desktop.app.renewal import DeskKeys
from desktop.storage.argon import Argon2Cost
from desktop.storage.vault import HeldKeyVault, Vault, open_vault
from tests.storage.conftest import AStore

CHEAP = Argon2Cost(time_cost=1, memory_kib=8, parallelism=1)


class FileRing(KeyringBackend):
    """A keyring whose every write is whole and lasts; ``written`` is called around each."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.written: Callable[[str], None] = lambda when: None

    def _all(self) -> dict[str, str]:
        return json.loads(self._path.read_text()) if self._path.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.written("before")
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps({**self._all(), username: password}))
        fresh.replace(self._path)
        self.written("after")

    def delete_password(self, service: str, username: str) -> None:
        raise NotImplementedError


def vault_of(profile: Path, kind: str, ring: FileRing) -> Vault:
    if kind == "keyring":
        return open_vault(profile, ask_passphrase=None, backend=ring)
    return HeldKeyVault(bytes(range(32)), "a test")


def opened(profile: Path, kind: str) -> tuple[AStore, FileRing]:
    """Open the profile with its keyring, which lies beside it."""
    ring = FileRing(profile.with_suffix(".ring"))
    return open_store(profile, vault_of(profile, kind, ring)), ring


def keys(store: AStore) -> DeskKeys:
    return DeskKeys(store, make_line(store, lambda event: None))


def do_and_die(profile: Path, kind: str, do: str, at: int, when: str) -> None:
    """Do it in this process, which is killed at write number ``at``."""
    store, ring = opened(profile, kind)
    desk = keys(store)
    left = at

    def written(now: str) -> None:
        nonlocal left
        if now == when:
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    if kind == "keyring":
        ring.written = written
    else:
        vault = store._vault
        put = vault.put

        def put_and_die(name: str, value: bytes) -> None:
            written("before")
            put(name, value)
            written("after")

        vault.put = put_and_die  # type: ignore[method-assign]
    if do == "renew":
        desk.renew(datetime.now(UTC))
    else:
        desk.end()
        desk.destroy()
    store.close()


def main(folder: str, kind: str, do: str, when: str) -> None:
    """Leave a profile for each write at which there is dying to be done; print their number."""
    for at in range(20):
        profile = Path(folder) / f"{at}"
        store, _ = opened(profile, kind)
        desk = keys(store)
        if do == "end":
            desk.renew(datetime.now(UTC))
        store.close()
        child = os.fork()
        if child == 0:
            do_and_die(profile, kind, do, at, when)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status == 0:
            print(at)
            return
    sys.exit("it never came to its end")


if __name__ == "__main__":
    main(*sys.argv[1:])
