"""Adding a language model to a profile: fetched by name or copied from a file, checked, protected.

The command line and the app both add models here. The runtime is not loaded.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

from desktop.app.catalogue import HOST, Offered
from desktop.app.chosen_model import choose_model, models_folder
from desktop.app.download import DownloadError, Progress, download, keep_if_right
from desktop.app.integrity import protect, release, sha256_of
from desktop.domain.sentence import Sentence
from desktop.inference.cpu import check_processor
from desktop.inference.gguf import read_model_file

_PIECE = 1 << 22


def _quiet(_have: int, _size: int) -> None:
    """Tell nobody."""


def add_offered(
    profile: Path,
    offered: Offered,
    host: str = HOST,
    progress: Progress = _quiet,
    pause: Callable[[float], None] | None = None,
) -> Path:
    """Fetch a model of the catalogue and let it answer from the next start on; return its file.

    ``progress`` and ``pause`` (which waits so many seconds between two tries) may raise to stop it.

    Raises:
        ProcessorError: If this PC can't run it.
        DownloadError: If it can't be had.
        ModelFileError: If what was fetched is no usable model.
    """
    check_processor()
    if not offered.can_be_added:
        raise DownloadError(
            Sentence(
                "{title} can't be added by name: its file has not been verified. Download it"
                " yourself and name the file.",
                title=offered.title,
            )
        )
    assert offered.file is not None
    assert offered.bytes is not None
    assert offered.sha256 is not None
    target = _folder(profile) / offered.file
    if target.exists():
        release(target)
        keep_if_right(target, target, offered.bytes, offered.sha256)
    else:
        more = {} if pause is None else {"pause": pause}
        download(offered.address(host), target, offered.bytes, offered.sha256, progress, **more)
    read_model_file(target)
    _use(profile, target, offered.sha256)
    return target


def add_file(profile: Path, source: Path, progress: Progress = _quiet) -> Path:
    """Copy a model's file and let it answer from the next start on; return the copy.

    ``progress`` may raise to stop it; nothing is left of the copy then.

    Raises:
        ProcessorError: If this PC can't run it.
        DownloadError: If the disk is full.
        ModelFileError: If it is no usable model.
    """
    check_processor()
    # Looked at where it is: a file that is no model is not copied.
    read_model_file(source)
    target = _folder(profile) / source.name
    if source.resolve() != target.resolve():
        _copy(source, target, progress)
    _use(profile, target, sha256_of(target))
    return target


def _folder(profile: Path) -> Path:
    folder = models_folder(profile)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _use(profile: Path, target: Path, sha256: str) -> None:
    protect(target)
    choose_model(profile, target, sha256)


def _copy(source: Path, target: Path, progress: Progress) -> None:
    part = target.with_name(target.name + ".part")
    size = source.stat().st_size
    have = 0
    try:
        with source.open("rb") as old, part.open("wb") as new:
            while piece := old.read(_PIECE):
                new.write(piece)
                have += len(piece)
                progress(have, size)
        if target.exists():
            release(target)
        part.replace(target)
    except OSError as problem:
        part.unlink(missing_ok=True)
        if problem.errno == errno.ENOSPC:
            raise DownloadError(
                Sentence("The disk is full. Free some space, then try again.")
            ) from problem
        raise
    except BaseException:
        part.unlink(missing_ok=True)
        raise
