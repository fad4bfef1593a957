"""The models on this PC as the owner is shown them: which files they are, and that nothing changes them.

A model that learned from conversations would be another file. Its hash is the proof that it is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FileState(StrEnum):
    """What the last look at a model's file found."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    """It has other bytes than when it was added. It is not used."""
    MISSING = "missing"
    NOT_CHECKED = "not checked"
    """It was added or touched since, and not read as a whole yet."""


@dataclass(frozen=True, slots=True)
class ModelState:
    """One model file."""

    name: str
    sha256: str
    """What the file had when it was added, in hexadecimal."""
    state: FileState
    in_catalogue: bool
    """Whether that is what the catalogue says; else it is a file of the owner's own choice."""
    checked_at: datetime | None = None
    """When all of its bytes were read last."""
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class ModelsShown:
    """The models that are in use. A snapshot, sent with the ledger. None: there is none, or not yet."""

    writes: ModelState | None
    """The language model."""
    finds: ModelState | None
    """The embedding model."""
