"""When the desk is open: one schedule for the assistant, the widget and the hand-off line."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_AHEAD = 14
"""Days that are looked ahead."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether the desk is open, and the next moment at which that changes (business's own time)."""

    open: bool
    changes_at: datetime | None = None
    """None where it never changes, such as a desk that is always open."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """Opening hours by weekday (0 = Monday), with days on which the desk is closed.

    No hours at all means that the owner has not said: the desk then counts as open and
    nothing is promised about when.
    """

    zone: str = "UTC"
    hours: tuple[tuple[int, time, time], ...] = ()
    """(weekday, from, to); a ``to`` of 00:00 is midnight at the end of the day."""
    closed_days: frozenset[date] = field(default_factory=frozenset)

    def at(self, moment: datetime) -> Opening:
        """Say whether the desk is open at ``moment`` (aware), looking at most 14 days ahead."""
        local = moment.astimezone(ZoneInfo(self.zone))
        if not self.hours:
            return Opening(open=True)
        spans = self._spans(local)
        for begins, ends in spans:
            if begins <= local < ends:
                # A span that runs on to where we stop looking is a desk that never closes.
                always = ends - local > timedelta(days=_AHEAD - 1)
                return Opening(open=True, changes_at=None if always else ends)
        later = [begins for begins, _ in spans if begins > local]
        return Opening(open=False, changes_at=min(later) if later else None)

    def _spans(self, local: datetime) -> list[tuple[datetime, datetime]]:
        spans: list[tuple[datetime, datetime]] = []
        for ahead in range(-1, _AHEAD + 1):
            day = (local + timedelta(days=ahead)).date()
            if day in self.closed_days:
                continue
            for weekday, begins, ends in self.hours:
                if day.weekday() != weekday:
                    continue
                start = datetime.combine(day, begins, local.tzinfo)
                end = datetime.combine(day, ends, local.tzinfo)
                if end <= start:
                    end += timedelta(days=1)
                spans.append((start, end))
        joined: list[tuple[datetime, datetime]] = []
        for start, end in sorted(spans):
            if joined and start <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(joined[-1][1], end))
            else:
                joined.append((start, end))
        return joined
