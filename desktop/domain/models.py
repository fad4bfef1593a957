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


@dataclass(frozen=True, slots=True)
class OfferedModel:
    """A language model that can be had, judged for this PC."""

    name: str
    title: str
    bytes: int
    licence: str
    fits: bool
    """Whether it goes into this PC's memory."""
    seconds: float | None
    """Expected for one answer; None while this PC was not measured."""
    recommended: bool = False


@dataclass(frozen=True, slots=True)
class Adding:
    """A model is being fetched or copied: bytes that are there, and all of them (0: not known)."""

    name: str
    have: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class OffersShown:
    """Which models can be had, and what is being done about them. A snapshot."""

    offers: tuple[OfferedModel, ...] = ()
    chosen: str = ""
    """File name of the model that answers, or will from the next start on; '' for none."""
    in_use: bool = True
    """Whether the chosen one answers already."""
    measuring: bool = False
    adding: Adding | None = None
    problem: str = ""
    """What went wrong last, in words."""


@dataclass(frozen=True, slots=True)
class ShowOffers:
    """Show which models can be had."""


@dataclass(frozen=True, slots=True)
class MeasureThisPc:
    """Measure how fast a language model is on this PC, unless that is known.

    ``again``: also where it is known by a stand-in; what a real model has shown stays.
    """

    again: bool = False


@dataclass(frozen=True, slots=True)
class AddModel:
    """Fetch a model of the catalogue by its name; it answers from the next start on."""

    name: str


@dataclass(frozen=True, slots=True)
class AddModelFile:
    """Copy a model's file; it answers from the next start on."""

    path: str


@dataclass(frozen=True, slots=True)
class StopAdding:
    """Stop fetching or copying; what is there of a download is kept for another try."""


@dataclass(frozen=True, slots=True)
class UseNoModel:
    """Answer in the owner's words alone from the next start on; the file stays."""


ModelIntent = ShowOffers | MeasureThisPc | AddModel | AddModelFile | StopAdding | UseNoModel
