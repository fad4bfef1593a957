"""Stop using it: erases the keys first, then everything that this app has put on this computer.

Only what is ours by name: a folder that somebody named with ``--profile`` may hold other files.
A mark in the folder lets the next start finish what a power cut broke off. The desk must have
ended.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from glob import escape
from pathlib import Path

from desktop.app.autostart import autostart
from desktop.app.places import MARK
from desktop.domain.sentence import Sentence, sentence_of, together
from desktop.storage.errors import StorageError
from desktop.storage.lock_file import is_held
from desktop.storage.vault import forget_keys

OURS = (
    "deskbell.*",
    "vault.json*",
    "window.json",
    "starts.json*",
    "access.*",
    "door",
    "connections.*",
    "confirmed-at*",
    "restored",
    "restoring",
    "replaced",
    "set-aside-*",
    "index*",
    "trial*",
    "prefixes",
    "models",
    "embedders",
    "backups",
    "relay",
    "relay-page",
    "logs",
    "*.log",
    MARK,
)
"""Names in the profile folder, the ones that matter most first."""


class StillRunningError(StorageError):
    """Deskbell runs on this profile."""


@dataclass(frozen=True, slots=True)
class Farewell:
    """What was done."""

    files: int
    left: tuple[str, ...]
    """What could not be removed, by name."""

    def sentence(self) -> Sentence:
        """Say what was done, and what this computer can't reach."""
        done = (
            Sentence(
                "Everything is erased: the keys, all conversations, the knowledge, the settings,"
                " the backups in Deskbell's own folder and the start with the computer."
            )
            if not self.left
            else Sentence(
                "The keys are erased, so no conversation can be read any more. These could not"
                " be removed; delete them by hand: {names}.",
                names=", ".join(self.left),
            )
        )
        beyond = Sentence(
            "Not reached from here: backups that you carried elsewhere, files that you exported,"
            " e-mails that were sent. Sealed messages at the relay can't be opened by anybody and"
            " are gone within 72 hours. Take the line for the widget out of your website, and"
            " remove the program itself as any other."
        )
        return together(done, beyond)


def erase_everything(
    profile: Path,
    *,
    forget: Callable[[Path], tuple[str, ...]] = forget_keys,
    stop_starting: Callable[[Path], None] | None = None,
) -> Farewell:
    """Erase the keys, then everything of ours in the profile folder and beside it.

    Raises:
        StillRunningError: If Deskbell runs on it.
        StorageError: If the keys can't be reached; then nothing was changed.
    """
    if is_held(profile):
        raise StillRunningError(
            Sentence("Deskbell is still running on {folder}. Quit it first.", folder=profile)
        )
    (profile / MARK).touch()
    try:
        left = [f"keyring: {name}" for name in forget(profile)]
    except StorageError:
        with contextlib.suppress(OSError):
            (profile / MARK).unlink()
        raise
    try:
        (stop_starting or _stop_starting)(profile)
    except OSError as error:
        left.append(error.filename or str(error))
    files = 0
    for path in _ours(profile):
        try:
            files += _remove(path)
        except OSError:
            left.append(str(path))
    with contextlib.suppress(OSError):
        profile.rmdir()
    return Farewell(files, tuple(left))


def finish(profile: Path) -> str:
    """Finish what was broken off; return what there is to say."""
    try:
        return erase_everything(profile).sentence()
    except StorageError as error:
        return sentence_of(error)


def _ours(profile: Path) -> list[Path]:
    found = [path for name in OURS for path in sorted(profile.glob(name))]
    # The journal of erasures lies beside the folder, so that a copy put in its place is caught up.
    found += sorted(profile.parent.glob(f"{escape(profile.name)}.erasures-*"))
    mark = profile / MARK
    return [path for path in dict.fromkeys(found) if path != mark] + [mark]


def _remove(path: Path) -> int:
    if path.is_dir() and not path.is_symlink():
        number = sum(1 for one in path.rglob("*") if one.is_file())
        shutil.rmtree(path)
        return number
    path.unlink(missing_ok=True)
    return 1


def _stop_starting(profile: Path) -> None:
    starts = autostart(profile)
    if starts.is_on():
        starts.turn(False)
