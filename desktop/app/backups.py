"""Backups of a profile, for the command line and for the app: what belongs to the desk, and where."""

from __future__ import annotations

import importlib.metadata
import shutil
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from desktop.app.owner_mail import PASSWORD
from desktop.app.profile import open_store
from desktop.domain.backups import OwnCopy
from desktop.domain.sentence import Sentence, together
from desktop.relay import succession
from desktop.relay.line import INVITE
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.backup import Unpacked, prepare, unpack, unpack_own, write_backup
from desktop.storage.database import NAME
from desktop.storage.errors import (
    DamagedDatabaseError,
    KeyMissingError,
    WrongKeyError,
    told_in_words,
)
from desktop.storage.line import secret_of
from desktop.storage.profile_lock import ProfileLock
from desktop.storage.store import Store
from desktop.storage.upgrade import BACKUPS
from desktop.storage.vault import NAME as VAULT
from desktop.storage.vault import Vault

SECRETS = (INVITE, PASSWORD)
"""The desk's small secrets that go with a backup, besides its keys."""
KEYS = ("identity", "static", "static-since")
"""Of each identity key: without the first, the tag on the website would have to be another."""
_STAYS = Sentence(
    "The key of your website's line was renewed after this backup was made, so the renewed key and"
    " its line stay in use."
)
_ANOTHER = Sentence(
    "The line for your website is the backup's. Where the key was renewed after this backup was"
    " made, a page may carry another line: put the one from Settings on every page, or restore a"
    " newer backup. 'deskbell doctor --site URL' says whether a page fits."
)


def version() -> str:
    """Return the version of the program, for the file's manifest."""
    try:
        return importlib.metadata.version("deskbell")
    except importlib.metadata.PackageNotFoundError:
        return "0"


def keys_of(store: Store[Prekey, OutboxRow]) -> dict[str, bytes]:
    """Return the secrets that go with the desk's identity keys. Raises ``StorageError``."""
    return succession.family(store, lambda number: [secret_of(one, number) for one in KEYS])


class KeysAfterRestore:
    """Decides whose keys count after a restore, and remembers what to say about it."""

    def __init__(self, here: Mapping[str, bytes] | None) -> None:
        self._here = here
        self.said: Sentence | None = None

    def choose(self, brought: Mapping[str, bytes]) -> Mapping[str, bytes]:
        """Return the secrets that count instead of those of the same name in the backup."""
        keys = {
            name: value
            for name, value in brought.items()
            if name.partition(".")[0] in (*KEYS, succession.SECRET)
        }
        taken, stays = succession.chosen(self._here, keys)
        if stays and keys and taken[succession.SECRET] != keys.get(succession.SECRET, b""):
            self.said = _STAYS
        elif not stays:
            self.said = _ANOTHER
        return taken


def backup_work(
    store: Store[Prekey, OutboxRow], to: Path, passphrase: str, at: datetime
) -> Callable[[], int]:
    """Return work for any thread, which writes the file and returns its bytes.

    Raises ``StorageError``, like the work itself.
    """
    source = store.backup_source(SECRETS, keys_of(store))
    return lambda: write_backup(to, passphrase, source, version=version(), at=at)


class DeskBackups:
    """Backups of the profile that the running desk has open; belongs to the engine's thread."""

    def __init__(
        self,
        store: Store[Prekey, OutboxRow],
        profile: Path,
        restart: Callable[[Callable[[], Sentence]], None],
    ) -> None:
        """``restart`` ends the desk, calls what it is given, tells what that returns, and begins
        the desk again."""
        self._store, self._profile, self._restart = store, profile, restart

    def copies(self) -> tuple[OwnCopy, ...]:
        """Return the app's own copies, newest first."""
        return tuple(
            OwnCopy(one.path.name, one.made_at) for one in self._store.own_backups.listed()
        )

    def copy(self, at: datetime) -> Callable[[], Path]:
        """Return work for a thread that makes a copy of its own."""
        return self._store.own_backups.begin(at)

    def keep(self, copy: Path) -> None:
        """Give a copy its name, and drop the oldest where there are too many."""
        self._store.own_backups.finish(copy)

    def write(self, path: Path, passphrase: str, at: datetime) -> Callable[[], int]:
        """Return work for a thread that writes a file."""
        return backup_work(self._store, path, passphrase, at)

    def check(self, path: Path, passphrase: str) -> Callable[[], Callable[[], None]]:
        """Return work for a thread that reads a file; its result begins the desk again with it."""

        def work() -> Callable[[], None]:
            unpacked = unpack(path, passphrase, self._profile)
            return lambda: self._restart(lambda: self._put_in_place(unpacked))

        return work

    def go_back(self, name: str) -> None:
        """Begin the desk again with one of its own copies. Raises ``StorageError``."""
        copy = self._profile / BACKUPS / Path(name).name
        self._restart(
            lambda: self._put_in_place(unpack_own(copy, self._store.database_key, self._profile))
        )

    def _put_in_place(self, unpacked: Unpacked) -> Sentence:
        store = self._store
        store.own_backups.finish(store.own_backups.begin(datetime.now(UTC))())
        keys = KeysAfterRestore(keys_of(store))
        erased = prepare(
            unpacked,
            store.database_key,
            self._profile,
            journal=store.erasure_journal(),
            secrets_of=keys.choose,
        )
        done = self._done(erased)
        return done if keys.said is None else together(done, keys.said)

    def _done(self, erased: int) -> Sentence:
        if erased == 1:
            return Sentence(
                "The backup is in use. One conversation in it was erased since, and stays erased."
                " What was here before is kept as a copy."
            )
        if erased:
            return Sentence(
                "The backup is in use. {count} conversations in it were erased since, and stay"
                " erased. What was here before is kept as a copy.",
                count=erased,
            )
        return Sentence("The backup is in use. What was here before is kept as a copy.")


def is_own(file: Path, profile: Path) -> bool:
    """Say whether a file is one of the copies that the app makes by itself."""
    return file.suffix == ".db" and file.resolve().parent == (profile / BACKUPS).resolve()


def restore(
    file: Path,
    profile: Path,
    open_vault: Callable[[], Vault],
    ask: Callable[[], str],
    *,
    anew: bool = False,
) -> str:
    """Put a backup in the place of the profile, which nobody has open; return what was done.

    A profile whose key is gone, or whose database is damaged, is moved into a folder of its own
    and not touched otherwise. Where the old state can be read, a copy of it is kept.

    Args:
        ask: Returns the backup's passphrase.
        anew: Move what is here aside without opening it: its passphrase is forgotten.

    Raises:
        StorageError: The old profile is then as it was, or stands in that folder as it was.
    """
    with told_in_words(profile):
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    own = is_own(file, profile)
    lock = ProfileLock(profile)
    try:
        unpacked = None if own else unpack(file, ask(), profile)
    finally:
        lock.release()
    aside: Path | None = None
    if anew and not own and (profile / NAME).exists():
        aside = _set_aside(profile, VAULT, BACKUPS)
    try:
        vault = open_vault()
    except KeyMissingError:
        if own:
            raise
        # Checked as a whole by now, so the profile without a key can step aside for it.
        aside = _set_aside(profile, VAULT, BACKUPS)
        vault = open_vault()
    key, journal = vault.database_key(), None
    here: dict[str, bytes] | None = None
    broken: tuple[str, ...] | None = None
    if (profile / NAME).exists():
        try:
            store = open_store(profile, vault)
            try:
                journal = store.erasure_journal()
                here = keys_of(store)
                store.own_backups.finish(store.own_backups.begin(datetime.now(UTC))())
            finally:
                store.close()
        except DamagedDatabaseError:
            # Perhaps found only while it was read as a whole.
            broken = ()
        except WrongKeyError:
            # Its copies have the other key as well, or it is its beginning that is damaged.
            broken = () if own else (BACKUPS,)
    lock = ProfileLock(profile)
    try:
        ready: Unpacked = unpacked or unpack_own(file, key, profile)
        keys = KeysAfterRestore(here)
        erased = prepare(ready, key, profile, journal=journal, secrets_of=keys.choose)
        if broken is not None:
            aside = _set_aside(profile, *broken)
    finally:
        lock.release()
    open_store(profile, vault).close()
    told = _told(file, ready, erased, aside)
    return told if keys.said is None else f"{told} {keys.said}"


def _set_aside(profile: Path, *more: str) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    folder = profile / f"set-aside-{stamp}"
    with told_in_words(folder):
        folder.mkdir(mode=0o700)
        for name in (f"{NAME}-wal", f"{NAME}-shm", NAME, *more):
            if (profile / name).exists():
                shutil.move(profile / name, folder / name)
    return folder


def _told(file: Path, unpacked: Unpacked, erased: int, aside: Path | None) -> str:
    when = f"{unpacked.made_at:%Y-%m-%d %H:%M} UTC" if unpacked.made_at else file.name
    said = [f"The backup of {when} was restored."]
    if erased == 1:
        said.append("One conversation in it was erased since, and stays erased.")
    elif erased:
        said.append(f"{erased} conversations in it were erased since, and stay erased.")
    if aside is not None:
        said.append(f"What was here before could not be opened; it lies untouched in {aside}.")
    return " ".join(said)
