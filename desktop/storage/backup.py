"""Backups that open on another computer: writing one file, and restoring from it.

One sealed stream (``backup_file``): the length of the manifest in 4 bytes, the manifest as JSON,
then the named parts one after the other. The database in it has a random key of its own, which
the manifest names; conversations' keys are wrapped under that one. A restore writes into a
folder aside, brings the schema and the erasures up to date there, and is taken into use by
``restored`` at the next opening.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.domain.sentence import Sentence
from desktop.storage.argon import Argon2Cost
from desktop.storage.backup_file import (
    BackupReader,
    BackupWriter,
    damaged_backup,
    newer_backup,
)
from desktop.storage.connection import KEY_BYTES, connect
from desktop.storage.copying import (
    change_key,
    check_room,
    copy_database,
    remove_database,
    sync_file,
)
from desktop.storage.database import NAME, Database, open_aside
from desktop.storage.durable import sync_folder
from desktop.storage.erasures import Erasures, Journal, erase_rows, journal_of
from desktop.storage.errors import (
    BackupPlaceError,
    DamagedBackupError,
    told_in_words,
)
from desktop.storage.keys import rewrap
from desktop.storage.own_backups import KEYS
from desktop.storage.restored import READY, UNFINISHED
from desktop.storage.upgrade import BACKUPS, FOLDER, migrations, upgrade
from desktop.storage.vault import Vault

FORMAT = 1
RESTORED = "restored:"
"""Begins the names of secrets in a restored database that still have to go to the vault."""
JUST_RESTORED = "just-restored"
FILES = ("window.json",)
"""Files of the profile that go with the database."""
_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Source:
    """What a backup is made of; made on the database's thread, used on any."""

    database: Path
    key: bytes = field(repr=False)
    secrets: Mapping[str, bytes] = field(repr=False)
    """The desk's small secrets, wherever they are kept."""


def write_backup(
    to: Path,
    passphrase: str,
    source: Source,
    *,
    version: str,
    at: datetime,
    cost: Argon2Cost | None = None,
) -> int:
    """Write one encrypted file with everything that the profile remembers; return its bytes.

    Raises:
        PassphraseTooShortError: With fewer than 8 characters.
        BackupPlaceError: If ``to`` lies in the profile's own folder.
        StorageError: If it can't be written; a file that was there is then as it was.
    """
    profile = source.database.parent
    if to.resolve().is_relative_to(profile.resolve()):
        raise BackupPlaceError(
            Sentence(
                "{file} lies in Deskbell's own folder, which may be lost as a whole. Choose a"
                " place on another disk.",
                file=to,
            )
        )
    folder = profile / BACKUPS
    with told_in_words(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    copy, key = folder / "leaving.part", secrets.token_bytes(KEY_BYTES)
    check_room(folder, source.database.stat().st_size)
    remove_database(copy)
    try:
        with BackupWriter(to, passphrase, cost) as file:
            copy_database(source.database, source.key, copy)
            _make_portable(copy, source, key)
            check_room(to.parent, copy.stat().st_size)
            extra = {one: profile / one for one in FILES if (profile / one).is_file()}
            parts = {NAME: copy, **extra}
            manifest = {
                "format": FORMAT,
                "schema": len(migrations()),
                "deskbell": version,
                "made_at": at.astimezone(UTC).isoformat(),
                "key": key.hex(),
                "parts": [[name, path.stat().st_size] for name, path in parts.items()],
            }
            content = json.dumps(manifest).encode()
            file.write(len(content).to_bytes(4, "big") + content)
            for path in parts.values():
                with told_in_words(path), path.open("rb") as part:
                    while piece := part.read(_AT_ONCE):
                        file.write(piece)
    finally:
        remove_database(copy)
    with told_in_words(to):
        return to.stat().st_size


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup in the folder aside, all of it checked."""

    database: Path
    key: bytes = field(repr=False)
    made_at: datetime | None


def unpack(path: Path, passphrase: str, profile: Path, *, known: int | None = None) -> Unpacked:
    """Write what a backup holds into a folder aside, and check all of it.

    Args:
        known: How many schema changes we know.

    Raises:
        WrongPassphraseError, NewerBackupError, DamagedBackupError: The profile is as it was.
        StorageError: Others of its kind, for a full disk or missing rights.
    """
    folder = _aside(profile)
    try:
        with BackupReader(path, passphrase) as file:
            manifest = _manifest(path, file)
            if manifest["schema"] > (len(migrations()) if known is None else known):
                raise newer_backup(path)
            check_room(profile, sum(size for _, size in manifest["parts"]))
            for name, size in manifest["parts"]:
                with told_in_words(folder), (folder / name).open("wb") as part:
                    left = size
                    while left:
                        piece = file.take(min(left, _AT_ONCE))
                        part.write(piece)
                        left -= len(piece)
                    part.flush()
                    os.fsync(part.fileno())
            file.end()
    except BaseException:
        give_up(profile)
        raise
    made_at = datetime.fromisoformat(manifest["made_at"])
    return Unpacked(folder / NAME, bytes.fromhex(manifest["key"]), made_at)


def unpack_own(copy: Path, key: bytes, profile: Path) -> Unpacked:
    """Put one of the app's own copies into the folder aside, with the keys that are left of it.

    Raises ``StorageError``; the profile is then as it was.
    """
    folder = _aside(profile)
    try:
        with told_in_words(copy):
            check_room(profile, copy.stat().st_size)
            shutil.copyfile(copy, folder / NAME)
        keys = copy.with_name(KEYS)
        if not keys.exists():
            raise DamagedBackupError(
                Sentence(
                    "{file}, which holds the keys of the copies beside it, is gone, so none of"
                    " them can be read. Restore a backup that you have made yourself. Nothing"
                    " was changed.",
                    file=keys,
                )
            )
        with closing(connect(keys, key, journal="delete")) as held, told_in_words(keys):
            rows = held.execute("SELECT conversation, life, wrapped FROM conversation_keys")
            kept = rows.fetchall()
        with closing(connect(folder / NAME, key, journal="delete")) as filled:
            with told_in_words(folder):
                filled.execute("BEGIN")
                filled.executemany(
                    "INSERT OR REPLACE INTO conversation_keys VALUES (?, ?, ?)", kept
                )
                filled.execute("COMMIT")
    except BaseException:
        give_up(profile)
        raise
    return Unpacked(folder / NAME, key, None)


def prepare(
    unpacked: Unpacked,
    key: bytes,
    profile: Path,
    *,
    journal: Journal | None = None,
    secrets_of: Callable[[Mapping[str, bytes]], Mapping[str, bytes]] = lambda brought: {},
    changes: Path = FOLDER,
) -> int:
    """Bring an unpacked backup up to date and leave it ready for the next opening of the profile.

    Args:
        key: The key that the profile's database has here.
        journal: That of the database which it will replace; its erasures are applied.
        secrets_of: Told the desk's small secrets that come with it, returns those that are to be
            others.

    Returns how many conversations were erased since the backup was made.

    Raises:
        StorageError: If it can't be used; the profile is then as it was.
    """
    path = unpacked.database
    try:
        with closing(connect(path, unpacked.key)) as connection:
            upgrade(connection, path, unpacked.key, migrations(changes))
        _check_pages(path, unpacked.key)
        if unpacked.key != key:
            change_key(path, unpacked.key, key)
        database = open_aside(path, key)
        try:
            with database.transaction():
                if unpacked.key != key:
                    rewrap(database, unpacked.key)
                erase_rows(database, without_key=True)
                _choose_secrets(database, secrets_of)
                database.all(
                    "INSERT OR REPLACE INTO desk_secrets (name, value) VALUES (?, x'01')",
                    (JUST_RESTORED,),
                )
            # Of another profile it says nothing here.
            known = journal_of(database)
            more = journal.marks if journal and journal.key == known.key else ()
            erased = Erasures(database, profile=profile).bring_up_to_date(more)
            database.wipe_log()
        finally:
            database.close()
        with closing(connect(path, key, journal="delete")):
            pass
        shutil.rmtree(path.parent / BACKUPS, ignore_errors=True)
        sync_file(path)
        with told_in_words(path):
            ready = profile / READY
            shutil.rmtree(ready, ignore_errors=True)
            path.parent.replace(ready)
            sync_folder(profile)
    except BaseException:
        give_up(profile)
        raise
    return erased


def _choose_secrets(
    database: Database, secrets_of: Callable[[Mapping[str, bytes]], Mapping[str, bytes]]
) -> None:
    rows = database.all("SELECT name, value FROM desk_secrets ORDER BY name")
    # Those of a backup file stand beside those that lay in its database, and count before them.
    plain = {str(name): value for name, value in rows if isinstance(value, bytes)}
    packed = {
        name.removeprefix(RESTORED): value
        for name, value in plain.items()
        if name.startswith(RESTORED)
    }
    for name, value in secrets_of({**plain, **packed}).items():
        database.all("DELETE FROM desk_secrets WHERE name = ?", (name,))
        database.all(
            "INSERT OR REPLACE INTO desk_secrets (name, value) VALUES (?, ?)",
            (RESTORED + name, value),
        )


def take_over(database: Database, vault: Vault) -> bool:
    """Put a restored database's secrets into this PC's vault; return whether it was restored.

    Raises:
        NoKeyringError: If the keyring refuses them; the next opening tries again.
    """
    rows = database.all(
        "SELECT name, value FROM desk_secrets WHERE substr(name, 1, 9) = ?", (RESTORED,)
    )
    with database.transaction():
        for name, value in rows:
            assert isinstance(value, bytes)
            plain = str(name).removeprefix(RESTORED)
            database.all("DELETE FROM desk_secrets WHERE name IN (?, ?)", (name, plain))
            vault.put(plain, value)
    return bool(database.one("SELECT 1 FROM desk_secrets WHERE name = ?", (JUST_RESTORED,)))


def done_taking_over(database: Database) -> None:
    """Note that everything that follows a restore was done."""
    database.all("DELETE FROM desk_secrets WHERE name = ?", (JUST_RESTORED,))


def give_up(profile: Path) -> None:
    """Remove what an unfinished restore has left aside."""
    shutil.rmtree(profile / UNFINISHED, ignore_errors=True)


def _make_portable(copy: Path, source: Source, key: bytes) -> None:
    change_key(copy, source.key, key)
    database = Database(connect(copy, key, journal="delete"), copy, None, key)
    try:
        with database.transaction():
            rewrap(database, source.key)
            for name, value in source.secrets.items():
                database.all(
                    "INSERT OR REPLACE INTO desk_secrets (name, value) VALUES (?, ?)",
                    (RESTORED + name, value),
                )
    finally:
        database.close()


def _manifest(path: Path, file: BackupReader) -> dict[str, Any]:
    length = int.from_bytes(file.take(4), "big")
    if length > _AT_ONCE:
        raise damaged_backup(path)
    try:
        manifest = json.loads(file.take(length))
        if manifest["format"] > FORMAT:
            raise newer_backup(path)
        names = [name for name, _ in manifest["parts"]]
        fits = (
            NAME in names
            and len(set(names)) == len(names)
            and set(names) <= {NAME, *FILES}
            and all(isinstance(size, int) and size >= 0 for _, size in manifest["parts"])
            and len(bytes.fromhex(manifest["key"])) == KEY_BYTES
            and isinstance(manifest["schema"], int)
            and datetime.fromisoformat(manifest["made_at"]).tzinfo is not None
        )
    except (ValueError, TypeError, KeyError):
        fits = False
    if not fits:
        raise damaged_backup(path)
    assert isinstance(manifest, dict)
    return manifest


def _check_pages(path: Path, key: bytes) -> None:
    with closing(connect(path, key)) as connection, told_in_words(path):
        found = connection.execute("PRAGMA quick_check").fetchall()
    if found != [("ok",)]:
        raise damaged_backup(path)


def _aside(profile: Path) -> Path:
    give_up(profile)
    folder = profile / UNFINISHED
    with told_in_words(folder):
        folder.mkdir(mode=0o700, parents=True)
    return folder
