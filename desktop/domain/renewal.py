"""Renewing the key of the website's line: what the owner wants, and how far it is. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RenewKey:
    """Make a new key and a new line. ``pin`` of the operator at the desk, None without one."""

    pin: str | None = None


@dataclass(frozen=True, slots=True)
class EndOlderKey:
    """Let the older key end now, before its thirty days are over."""

    pin: str | None = None


RenewalIntent = RenewKey | EndOlderKey


@dataclass(frozen=True, slots=True)
class RenewalShown:
    """How a renewal stands; without ``until`` there is one key."""

    until: datetime | None = None
    """How long the older line works too."""
    days: int = 0
    """Days left of that, the begun one counted."""
    visits: int = 0
    """How often visitors began to write by the older line, today and in the six days before."""
    problem: str = ""
    """Why the older line is not up for good; '' while it is, or goes on trying."""


@dataclass(frozen=True, slots=True)
class KeyRenewed:
    """It is done: this is the new line for the website."""

    tag: str


RenewalSnapshot = RenewalShown | KeyRenewed
