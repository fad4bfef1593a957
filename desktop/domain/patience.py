"""How long anybody waits: when to call the people at the desk again, when to tell the visitor.

Moments in, moments out; nothing here knows what time it is.
"""

from __future__ import annotations

from datetime import datetime, timedelta

FIRST_REMINDERS = (timedelta(seconds=30), timedelta(minutes=2))
"""How long after a call for a person it is repeated for the first times."""
EVERY = timedelta(minutes=5)
"""How often it is repeated after that."""
PATIENCE = timedelta(seconds=120)
"""How long a visitor waits for a person before hearing that nobody could answer yet."""
MAIL_AFTER = timedelta(seconds=60)
"""How long a visitor waits for a person before the owner gets an e-mail."""
RETURNS = timedelta(seconds=120)
"""How long a visitor who has left may come back before a reply follows them by e-mail: a phone
sleeps and wakes. It is longer than ``UNDO``, so a reply that was taken back is never mailed."""
HOLD = timedelta(seconds=15)
"""How long after a person's last keystroke the assistant stays silent."""

UNDO = timedelta(seconds=10)
"""How long after sending a reply the operator is offered to take it back."""


def next_reminder(called: datetime, now: datetime) -> datetime:
    """Return the first moment after ``now`` at which to repeat a call that was made at ``called``.

    A computer that slept through several of them gets the next one only.
    """
    for after in FIRST_REMINDERS:
        if called + after > now:
            return called + after
    last = called + FIRST_REMINDERS[-1]
    return last + ((now - last) // EVERY + 1) * EVERY


def has_come(moment: datetime, now: datetime, longest: timedelta) -> bool:
    """Say whether ``moment``, which was set at most ``longest`` ahead, has come.

    One that lies further ahead was set by a clock that has been put back since.
    """
    return not timedelta(0) < moment - now <= longest
