"""Sample figures for the overview, as in the design."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.overview import Kind, Overview, Split
from desktop.domain.trust import Topic, TopicShown, TopicsShown, Trust
from tests.ui.screens import NOW

_ALONE = (1, 1, 0, 0, 0, 1, 3, 8, 13, 11, 10, 9, 11, 9, 8, 10, 13, 16, 19, 21, 17, 11, 6, 3)
_PERSON = (1, 1, 1, 1, 1, 1, 2, 3, 5, 4, 4, 4, 4, 4, 3, 4, 5, 6, 7, 7, 6, 4, 3, 2)


def overview() -> Overview:
    """Return a month's figures."""
    hours: dict[int, dict[Kind, int]] = {
        hour: _split(alone * 6 // 10, alone - alone * 6 // 10, person)
        for hour, (alone, person) in enumerate(zip(_ALONE, _PERSON, strict=True))
    }
    hours[20][Kind.DENIED] = 3
    hours[9][Kind.OPEN] = 2
    hours[3][Kind.UNANSWERED] = 1
    return Overview(
        date(2026, 10, 23),
        date(2026, 11, 21),
        kinds={
            Kind.CONFIRMED: 118,
            Kind.SILENT: 74,
            Kind.DENIED: 3,
            Kind.PERSON: 51,
            Kind.OPEN: 2,
            Kind.UNANSWERED: 1,
        },
        hours=hours,
        topics=_splits(
            ("Arrival", 30, 13, 3),
            ("Breakfast", 22, 15, 2),
            ("Parking", 20, 8, 3),
            ("Room rates and winter offers", 6, 6, 18),
            ("Pets", 8, 8, 1),
            ("Cancellation", 5, 3, 7),
            ("", 2, 2, 10),
        ),
        languages=_splits(
            ("en", 40, 30, 20), ("de", 30, 20, 14), ("pt", 20, 10, 8), ("fr", 10, 5, 4)
        ),
        waits={1: 14, 2: 10, 3: 8, 5: 9, 9: 5, 25: 3, 42: 2},
        thumbs_up=31,
        thumbs_down=4,
        while_closed=102,
        open_since=NOW - timedelta(minutes=3),
    )


def topics() -> TopicsShown:
    """Return topics in each state."""
    return TopicsShown(
        (
            TopicShown(Topic("Parking", as_is=59, changed=2), 3),
            TopicShown(Topic("Breakfast", Trust.AUTO, as_is=44), 3),
            TopicShown(Topic("Room rates", as_is=13, changed=9), 3),
        )
    )


def _split(confirmed: int, silent: int, person: int) -> dict[Kind, int]:
    return {Kind.CONFIRMED: confirmed, Kind.SILENT: silent, Kind.PERSON: person}


def _splits(*rows: tuple[str, int, int, int]) -> tuple[tuple[str, Split], ...]:
    return tuple((name, _split(*numbers)) for name, *numbers in rows)
