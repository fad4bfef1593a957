"""Prefixes on the disk: what the model remembers of rules and knowledge, kept over restarts.

Files only; what is read into which sequence the caller decides. A saved memory fits one model,
one build, one set of settings and one text, so all of them make its name. llama.cpp believes
what stands in such a file: its own hash is kept beside it and compared before it is opened.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
from collections.abc import Sequence
from pathlib import Path

from desktop.inference.runtime import Runtime

log = logging.getLogger(__name__)

KEPT = 2
"""Files that are kept; a file may be some hundred megabytes."""
MOST_BYTES = 2_000_000_000
"""Bytes of all of them."""


class PrefixFiles:
    """The saved prefixes in one folder."""

    def __init__(self, folder: Path, model: str, runtime: Runtime) -> None:
        """``model`` is the hash of the model's file."""
        self._folder = folder
        self._model = model
        self._runtime = runtime

    def restore(self, tokens: Sequence[int], sequence: int) -> bool:
        """Read the memory of ``tokens`` into an empty sequence; say whether it was there."""
        path = self._path(tokens)
        try:
            kept = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            if kept["sha256"] != _hash(path):
                raise ValueError("the file has been changed")
        except FileNotFoundError:
            return False
        except (OSError, ValueError, KeyError, TypeError) as problem:
            log.warning("a saved prefix is not used: %s", problem)
            self._remove(path)
            return False
        read = self._runtime.load(sequence, path, len(tokens) + 1)
        if read == list(tokens):
            with contextlib.suppress(OSError):
                path.touch()
            return True
        self._runtime.forget(sequence)
        self._remove(path)
        return False

    def keep(self, tokens: Sequence[int], sequence: int) -> bool:
        """Write what ``sequence`` remembers of ``tokens``; say whether it could be written."""
        path = self._path(tokens)
        part = path.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self._runtime.save(sequence, tokens, part):
                raise OSError("it could not be written, perhaps the disk is full")
            told = json.dumps({"sha256": _hash(part)})
            part.replace(path)
            path.with_suffix(".json").write_text(told, encoding="utf-8")
        except OSError as problem:
            log.warning("the prefix is not kept on disk: %s", problem)
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            return False
        self._make_room()
        return True

    def _make_room(self) -> None:
        with contextlib.suppress(OSError):
            newest = sorted(
                self._folder.glob("*.prefix"), key=lambda one: one.stat().st_mtime, reverse=True
            )
            taken = 0
            for at, path in enumerate(newest):
                taken += path.stat().st_size
                if at >= KEPT or (at and taken > MOST_BYTES):
                    self._remove(path)

    def _remove(self, path: Path) -> None:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            path.with_suffix(".json").unlink(missing_ok=True)

    def _path(self, tokens: Sequence[int]) -> Path:
        settings = self._runtime.settings
        # The text by its tokens: template, rules and knowledge are all in them.
        parts = [self._model, self._runtime.build, str(settings.cells), str(list(tokens))]
        name = hashlib.sha256("\n".join(parts).encode()).hexdigest()
        return self._folder / f"{name[:40]}.prefix"


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
