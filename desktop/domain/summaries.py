"""What the owner is told by e-mail about what went on, when, and the moments at which it is due.

Values and rules only: what a letter says is made in ``engine.summaries``, and nothing here sends.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

QUIET = timedelta(minutes=30)
"""How long a visitor who left a conversation of the assistant's stays away until it counts as over."""
_ASTRAY = timedelta(days=7)
"""A digest dated further ahead than this came of a wrong clock and holds up nothing."""


class Wish(StrEnum):
    """Which summaries the owner wants."""

    OFF = "off"
    EACH = "each"
    """One for each conversation that is over."""
    MORNING = "morning"
    """One a day, at a time of the owner's."""


@dataclass(frozen=True, slots=True)
class Summaries:
    """The owner's choice. ``at`` is in the desk's own time; ``since`` is when it was made."""

    wish: Wish = Wish.OFF
    at: time = time(8)
    since: datetime | None = None

    def to_json(self) -> dict[str, object]:
        """Return JSON values, for the store."""
        since = self.since.isoformat() if self.since else None
        return {"wish": str(self.wish), "at": self.at.isoformat("minutes"), "since": since}


def from_json(raw: object) -> Summaries:
    """Return the choice that was kept, or none at all where it can't be read."""
    if not isinstance(raw, Mapping):
        return Summaries()
    try:
        since = raw.get("since")
        return Summaries(
            Wish(str(raw["wish"])),
            time.fromisoformat(str(raw["at"])),
            datetime.fromisoformat(str(since)) if since else None,
        )
    except (KeyError, ValueError):
        return Summaries()


@dataclass(frozen=True, slots=True)
class ChooseSummaries:
    """Intent: from now on the owner wants these."""

    wish: Wish
    at: time


@dataclass(frozen=True, slots=True)
class SendDigestNow:
    """Intent: send a digest at once, besides those that are due."""


@dataclass(frozen=True, slots=True)
class SummariesShown:
    """Snapshot: what is chosen."""

    summaries: Summaries


@dataclass(frozen=True, slots=True)
class DayLetter:
    """A digest that waits to be sent. ``day`` names it: there is one for each day."""

    day: date
    id: str
    due_at: datetime
    tries: int = 0


def digest_moment(day: date, at: time, zone: str) -> datetime:
    """Return when the digest of a day is due, in UTC.

    A time that the clocks skip on that day counts as the same stretch after midnight; of one
    that comes twice the first counts.
    """
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


def due_day(
    chosen: Summaries, zone: str, now: datetime, written: Collection[date]
) -> tuple[date, datetime] | None:
    """Return the day whose digest is due, and since when; None where none is.

    Of several days that were missed the latest: its digest tells of all of them. A day is never
    taken after a later one, as would happen when the clock is put back.

    Args:
        written: The days whose digests were written down already.
    """
    if chosen.wish is not Wish.MORNING:
        return None
    today = now.astimezone(ZoneInfo(zone)).date()
    for day in (today, today - timedelta(days=1)):
        moment = digest_moment(day, chosen.at, zone)
        if moment > now:
            continue
        if chosen.since is not None and moment <= chosen.since:
            return None
        if day in written or any(day < one <= day + _ASTRAY for one in written):
            return None
        return day, moment
    return None
