"""Is the language model's file still the one that was added? Looked at at each start.

All of its bytes are read when the file looks another (size, time, or place on the disk) and once
a week; in between the last result holds. That takes seconds for a file of some gigabytes, so the
writer does it in its own process. The file is kept read-only.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import stat
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.app.catalogue import read_catalogue
from desktop.app.chosen_model import ChosenModel
from desktop.domain.models import FileState, ModelState
from desktop.domain.sentence import Sentence, sentence_of
from desktop.storage.durable import write_whole

WEEK = timedelta(days=7)
BUILT_IN = "all-MiniLM-L6-v2"
"""Ships with the app; its hash stands in the code."""
_HOUR = 3600.0
_CHECKED = "checked.json"


class ModelChangedError(Exception):
    """The file has other bytes than when it was added, or is gone; the text says what to do."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How a file looked when all of it was read, and what its hash was."""

    file: str
    size: int
    modified: int
    """Nanoseconds since 1970."""
    place: int
    """The file's number on its disk."""
    sha256: str
    at: str


def check(chosen: ChosenModel, now: datetime | None = None) -> None:
    """Return if the file is the one that was added; protect it from being written to.

    Raises:
        ModelChangedError: If it is not.
    """
    now = now or datetime.now(UTC)
    try:
        protect(chosen.path)
        before = chosen.path.stat()
        kept = _read(chosen.path)
        if kept is None or not _holds(kept, before, now):
            kept = _Look(
                chosen.path.name,
                before.st_size,
                before.st_mtime_ns,
                before.st_ino,
                sha256_of(chosen.path),
                now.isoformat(),
            )
            _write(chosen.path, kept)
    except OSError as error:
        raise ModelChangedError(
            Sentence(
                "{file} can't be read ({why}). Add the model again.",
                file=chosen.path.name,
                why=error.strerror or str(error),
            )
        ) from error
    if kept.sha256 != chosen.sha256:
        raise ModelChangedError(
            Sentence(
                "The language model's file has been changed on disk and is not used. Import it "
                "again with 'deskbell models add'."
            )
        )


async def watch(chosen: ChosenModel, tell: Callable[[str], None]) -> None:
    """Look again every hour for as long as the desk runs; ``tell`` gets what is wrong, once."""
    told = ""
    while True:
        await asyncio.sleep(_HOUR)
        try:
            await asyncio.to_thread(check, chosen)
        except ModelChangedError as problem:
            if str(problem) != told:
                told = str(problem)
                tell(sentence_of(problem))


def state_of(chosen: ChosenModel) -> ModelState:
    """Return what is known of the file now, without reading all of it."""
    known = any(one.sha256 == chosen.sha256 for one in read_catalogue() if one.sha256)
    try:
        now = chosen.path.stat()
    except OSError:
        return ModelState(chosen.path.name, chosen.sha256, FileState.MISSING, known)
    kept = _read(chosen.path)
    state = FileState.NOT_CHECKED
    if kept is not None and _looks(kept, now):
        same = kept.sha256 == chosen.sha256
        state = FileState.UNCHANGED if same else FileState.CHANGED
    return ModelState(
        chosen.path.name,
        chosen.sha256,
        state,
        known,
        datetime.fromisoformat(kept.at) if kept is not None else None,
        not now.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH),
    )


def finds_state(name: str, revision: str) -> ModelState:
    """Return the state of the embedding model, whose file is read as a whole at each start.

    ``revision`` begins with its hash. What has been changed is not loaded, so it is whole.
    """
    sha256 = revision.partition("+")[0]
    return ModelState(name, sha256, FileState.UNCHANGED, name == BUILT_IN)


def protect(path: Path) -> None:
    """Make a file read-only for everybody.

    Raises:
        FileNotFoundError: If it is gone.
    """
    mode = path.stat().st_mode
    with contextlib.suppress(PermissionError):  # not ours, or a disk that can't: the hash holds
        os.chmod(path, stat.S_IMODE(mode) & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))


def release(path: Path) -> None:
    """Let a file be replaced: Windows replaces no read-only one."""
    with contextlib.suppress(OSError):
        os.chmod(path, stat.S_IMODE(path.stat().st_mode) | stat.S_IWUSR)


def _holds(kept: _Look, now: os.stat_result, at: datetime) -> bool:
    age = at - datetime.fromisoformat(kept.at)
    # A result from the future is of a clock that was wrong then or is now.
    return _looks(kept, now) and timedelta(0) <= age < WEEK


def _looks(kept: _Look, now: os.stat_result) -> bool:
    return (kept.size, kept.modified, kept.place) == (now.st_size, now.st_mtime_ns, now.st_ino)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of all of a file. Raises ``OSError``."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read(path: Path) -> _Look | None:
    try:
        kept = _Look(**json.loads(path.with_name(_CHECKED).read_text(encoding="utf-8")))
        if datetime.fromisoformat(kept.at).tzinfo is None:
            return None
    except (OSError, ValueError, TypeError):
        return None
    return kept if kept.file == path.name else None


def _write(path: Path, look: _Look) -> None:
    with contextlib.suppress(OSError):  # a full disk: the next start reads all of it again
        write_whole(path.with_name(_CHECKED), json.dumps(asdict(look)).encode())
