"""The owner's business as the settings page shows it, and the wish to change it. Plain values:
what fits is checked where it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BusinessShown:
    """What visitors are shown, when the desk is open."""

    name: str
    """'' like the zone: the owner has not said."""
    phone: str = ""
    zone: str = "UTC"
    hours: tuple[tuple[int, str, str], ...] = ()
    """(weekday 0 = Monday, '07:00', '22:00'); none at all: the owner has not said."""
    closed: tuple[str, ...] = ()
    """Days on which the desk is closed, '2026-12-24'."""
    languages: tuple[str, ...] = ("en",)
    greeting: tuple[tuple[str, str], ...] = ()
    """(language, text)."""
    accent: str = "#0F766E"
    side: str = "end"
    """Where the widget stands: the ``end`` or the ``start`` of the page's lines."""
    icon: str = ""
    """On its button: ``bubble``, ``bell``, ``key``, or none."""
    relay: str = ""
    websites: tuple[str, ...] = ()
    tag: str = ""
    """The line to paste into the website; made here, never read back."""


@dataclass(frozen=True, slots=True)
class SaveBusiness:
    """Keep all of it, in use at once."""

    business: BusinessShown
