"""How long conversations are kept, list by list, and which of them go tonight. Pure.

What erases is not known here; neither is whether the clock can be believed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from desktop.domain.conversation import Mode

DAYS = 30
"""For how long a list keeps its conversations until the owner says otherwise."""
KEEP = 3650
"""What 'keep' means: ten years. Visitors are told a number, so there is one."""
LANES = (Mode.WAITING, Mode.ASSISTANT, Mode.OPERATOR, Mode.DONE)
NAMED = 5
"""Conversations that are named in the preview, the first to go."""


class Kept(Protocol):
    """What is asked of a conversation: an inbox row has it."""

    @property
    def conversation_id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def mode(self) -> Mode: ...
    @property
    def changed_at(self) -> datetime: ...


KeptT = TypeVar("KeptT", bound=Kept)


@dataclass(frozen=True, slots=True)
class KeepTimes:
    """Days for which conversations are kept after the last change in them, by list."""

    days: int = DAYS
    """Of a list that has no number of its own."""
    lanes: tuple[tuple[Mode, int], ...] = ()

    def of(self, mode: Mode) -> int:
        """Return the days of a list."""
        return dict(self.lanes).get(mode, self.days)

    def ends(self, changed_at: datetime, mode: Mode) -> datetime:
        """Return the moment from which a conversation is no longer kept."""
        return changed_at + timedelta(days=self.of(mode))

    @property
    def longest(self) -> int:
        """What visitors are told: no conversation is kept for longer, whichever list it is in."""
        return max(self.of(mode) for mode in LANES)


@dataclass(frozen=True, slots=True)
class Going:
    """A conversation that goes soon."""

    conversation_id: str
    name: str
    mode: Mode
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class KeepingShown:
    """How long is kept, and what goes until ``until``.

    ``tried`` says that these times are only looked at: nothing has been changed.
    """

    times: KeepTimes
    until: datetime
    tonight: int = 0
    going: tuple[Going, ...] = ()
    """The first few of them."""
    week: int = 0
    """How many go within seven days, those of tonight included."""
    believed: bool = True
    """False while the relay has not confirmed this computer's clock: nothing is erased then."""
    tried: bool = False


@dataclass(frozen=True, slots=True)
class ShowKeeping:
    """Show what goes tonight; with ``times``, what would go if they were in use."""

    times: KeepTimes | None = None


@dataclass(frozen=True, slots=True)
class KeepFor:
    """Keep conversations for these times from now on."""

    times: KeepTimes


def due(rows: Iterable[KeptT], times: KeepTimes, at: datetime) -> list[KeptT]:
    """Return the conversations that are no longer kept at ``at``, the oldest first."""
    found = [row for row in rows if times.ends(row.changed_at, row.mode) <= at]
    return sorted(found, key=lambda row: (row.changed_at, row.conversation_id))


def going(rows: Iterable[Kept], times: KeepTimes, until: datetime) -> tuple[int, tuple[Going, ...]]:
    """Return how many are gone by ``until``, and the first few of them."""
    found = due(rows, times, until)
    named = tuple(
        Going(row.conversation_id, row.name, row.mode, row.changed_at) for row in found[:NAMED]
    )
    return len(found), named
