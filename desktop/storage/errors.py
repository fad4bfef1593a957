"""What the world can do to stored data, as sentences that the owner reads.

The text of each error says what failed and what to do about it. A mistake of our own
(wrong SQL, a broken constraint) is not translated and stays what it is.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from desktop.domain.sentence import Sentence

_ROOM = 256 * 1024
"""With fewer bytes free than this, a disk counts as full."""


class StorageError(Exception):
    """Something outside the program keeps us from storing or reading; the text says what to do."""


class NoKeyringError(StorageError):
    """The operating system's keyring can't be used, and there is no passphrase to fall back to."""


class WrongPassphraseError(StorageError):
    """The passphrase doesn't open this profile."""


class PassphraseTooShortError(StorageError):
    """A new passphrase is too short to protect anything."""


class KeyMissingError(StorageError):
    """There is a database, but its key is gone. It is never overwritten."""


class WrongKeyError(StorageError):
    """The key doesn't open the database."""


class DamagedDatabaseError(StorageError):
    """The database file is damaged or incomplete."""


class NewerDatabaseError(StorageError):
    """A newer Deskbell has written the database."""


class UpgradeFailedError(StorageError):
    """A schema change could not be carried out. The database is as it was before the first one."""


class DamagedBackupError(StorageError):
    """A backup file is none, was changed, or is incomplete."""


class NewerBackupError(StorageError):
    """A newer Deskbell has made the backup."""


class BackupPlaceError(StorageError):
    """The backup can't be written to the place that was chosen."""


class DiskFullError(StorageError):
    """There is no room left for what had to be saved."""


class DiskError(StorageError):
    """The disk failed to read or write."""


class NoPermissionError(StorageError):
    """The profile folder or a file in it may not be read or written by us."""


class ProfileInUseError(StorageError):
    """Another process has the profile open."""


class DamagedRecordError(StorageError):
    """One stored record can't be read; all others are as they were."""


class TransactionLostError(StorageError):
    """SQLite has undone the open transaction after an error; nothing more may be written in it."""


class EntryChangedError(StorageError):
    """Somebody saved the entry after it was opened for editing. ``version`` is the newest, 0 if removed."""

    def __init__(self, entry_id: str, version: int) -> None:
        self.entry_id = entry_id
        self.version = version
        super().__init__(
            Sentence(
                "This entry was changed or removed while you were editing it. Copy your text,"
                " open the entry again and put your changes into the newer version."
            )
        )


def disk_full(path: Path) -> DiskFullError:
    """Return the error for a full disk under ``path``."""
    return DiskFullError(
        Sentence(
            "The disk that holds {path} is full, so the last change was not saved."
            " Everything saved before it is safe. Free some space, then try again.",
            path=path,
        )
    )


def damaged(path: Path, detail: str) -> DamagedDatabaseError:
    """Return the error for a damaged database at ``path``."""
    return DamagedDatabaseError(
        Sentence(
            "The file {path} is damaged or incomplete ({why}). Close Deskbell, copy the"
            " whole folder {folder} to a safe place, check the disk, then put a backup of"
            " the folder in its place. Don't delete the damaged file: parts of it may"
            " still be readable.",
            path=path,
            why=detail,
            folder=path.parent,
        )
    )


def no_permission(path: Path, detail: str) -> NoPermissionError:
    """Return the error for a ``path`` that can't be opened or written."""
    return NoPermissionError(
        Sentence(
            "Deskbell may not read or write {path} ({why}). Make sure that the folder"
            " exists on a writable disk and belongs to the person who starts Deskbell, or"
            " choose another folder with --profile.",
            path=path,
            why=detail,
        )
    )


def _free(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _ROOM


@contextmanager
def told_in_words(path: Path) -> Iterator[None]:
    """Turn errors of the world while working on ``path`` into :class:`StorageError` sentences.

    Raises:
        DiskFullError, NoPermissionError, DamagedDatabaseError, DiskError, ProfileInUseError
    """
    try:
        yield
    except apsw.FullError as error:
        raise disk_full(path) from error
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise damaged(path, str(error)) from error
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise no_permission(path, str(error)) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise ProfileInUseError(
            Sentence(
                "Another program is holding {path}, perhaps a backup or a virus scanner. Try"
                " again in a minute.",
                path=path,
            )
        ) from error
    except apsw.IOError as error:
        # SQLite calls it an I/O error when only its shared-memory file can't grow.
        if _free(path) < _ROOM:
            raise disk_full(path) from error
        raise DiskError(
            Sentence(
                "The disk reported an error at {path} ({why}). The last change was not"
                " saved. Copy the folder {folder} to another disk soon and check this one.",
                path=path,
                why=error,
                folder=path.parent,
            )
        ) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise disk_full(path) from error
        raise no_permission(path, error.strerror or str(error)) from error
