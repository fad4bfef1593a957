"""Backups as the settings show them, and the wishes to make one or to go back to one. Plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

SHORTEST_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """A copy that the app has made by itself on this PC."""

    name: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class BackupsShown:
    """What there is to go back to. A snapshot."""

    copies: tuple[OwnCopy, ...] = ()
    """Newest first."""
    file: str = ""
    """Where the owner's last backup was written to, '' where none was."""
    made_at: datetime | None = None
    busy: bool = False
    """One is being written or read now."""


@dataclass(frozen=True, slots=True)
class MakeBackup:
    """Write everything to one file that opens on another computer with the passphrase."""

    path: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RestoreBackup:
    """Put a file of ``MakeBackup`` in the place of what is here."""

    path: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RestoreCopy:
    """Go back to one of the app's own copies."""

    name: str


BackupIntent = MakeBackup | RestoreBackup | RestoreCopy
