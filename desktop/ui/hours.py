"""Opening hours as a person types them, '7:00-12:00, 14-22', to spans and back. No widgets."""

from __future__ import annotations

import re

Span = tuple[int, str, str]
"""(weekday 0 = Monday, '07:00', '22:00'); an end of '00:00' is midnight."""

_TIME = r"(\d{1,2})(?:[:.h](\d{2}))?"
_SPAN = re.compile(rf"\s*{_TIME}\s*(?:-|–|—|to)\s*{_TIME}\s*")


class HoursError(ValueError):
    """What was typed for a day is no span of hours."""


def spans_of(weekday: int, text: str) -> tuple[Span, ...]:
    """Return the spans typed for one day; none for an empty text, on which the desk is closed.

    Raises:
        HoursError: If a part of it is no 'from-to'.
    """
    found = []
    for part in re.split(r"[,;]", text) if text.strip() else []:
        match = _SPAN.fullmatch(part)
        if match is None:
            raise HoursError(part.strip())
        begins, ends = _clock(match[1], match[2]), _clock(match[3], match[4])
        if begins is None or ends is None or (begins == ends != "00:00"):
            raise HoursError(part.strip())
        found.append((weekday, begins, ends))
    return tuple(found)


def text_of(weekday: int, hours: tuple[Span, ...]) -> str:
    """Return the spans of one day as they are shown, '07:00–12:00, 14:00–22:00'."""
    return ", ".join(f"{begins}–{ends}" for day, begins, ends in hours if day == weekday)


def _clock(hour: str, minute: str | None) -> str | None:
    hours, minutes = int(hour), int(minute or 0)
    if (hours, minutes) == (24, 0):
        return "00:00"
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None
