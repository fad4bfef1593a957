"""Which model of the catalogue suits this PC, and how long an answer takes here. Runs no model.

Speed is taken from a model that was tried on this very PC: reading and writing cost about as
much as a model has bytes. Nothing was tried: nothing is claimed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.app.catalogue import Offered
from desktop.app.chosen_model import models_folder

STAND_IN = "a stand-in"
"""What is named as measured where there was no model yet."""
SLOW = 20.0
"""Seconds for a reply; a visitor who waits longer is better served by a person."""
_READ, _WRITTEN = 90, 60
"""Tokens of an ordinary question and of its draft; the knowledge is read beforehand."""
_SHARE = 0.8
"""Of all memory, what a model may take."""
_KEPT = "measured.json"


@dataclass(frozen=True, slots=True)
class Measured:
    """A model that was tried here: tokens read and written in a second."""

    file: str
    bytes: int
    reading: float
    writing: float

    def seconds(self, size: int | None = None) -> float:
        """Return how long an answer takes, of this model or one of ``size`` bytes."""
        times = (size or self.bytes) / self.bytes
        return times * (_READ / self.reading + _WRITTEN / self.writing)


@dataclass(frozen=True, slots=True)
class Suited:
    """A model of the catalogue on this PC. ``seconds`` is None while nothing was tried here."""

    offered: Offered
    fits: bool
    seconds: float | None
    recommended: bool = False


def keep_measured(profile: Path, measured: Measured) -> None:
    """Remember what was measured, for the recommendation."""
    folder = models_folder(profile)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _KEPT).write_text(json.dumps(asdict(measured)), encoding="utf-8")


def read_measured(profile: Path) -> Measured | None:
    """Return what was measured last, None where nothing was."""
    try:
        kept = json.loads((models_folder(profile) / _KEPT).read_text(encoding="utf-8"))
        found = Measured(
            str(kept["file"]), int(kept["bytes"]), float(kept["reading"]), float(kept["writing"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if min(found.bytes, found.reading, found.writing) > 0 else None


def suited(offered: Sequence[Offered], memory: float, measured: Measured | None) -> list[Suited]:
    """Return the models that write replies, in order, one of them recommended where one can be.

    ``memory`` is all of this PC's, in GB. Recommended is the largest that fits and answers
    within ``SLOW`` seconds; without a measurement none is.
    """
    found = [
        Suited(
            one,
            one.memory is not None and one.memory <= memory * _SHARE,
            measured.seconds(one.bytes) if measured and one.bytes else None,
        )
        for one in offered
        if one.purpose != "finding"
    ]
    good = [
        one
        for one in found
        if one.fits
        and one.offered.can_be_added
        and one.offered.purpose == "replies"
        and one.seconds is not None
        and one.seconds <= SLOW
    ]
    best = max(good, key=lambda one: one.offered.bytes or 0, default=None)
    return [Suited(one.offered, one.fits, one.seconds, one is best) for one in found]
