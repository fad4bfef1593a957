"""The owner's mail server as the settings page shows it, and the wishes to change it. Plain values:
what fits is checked where it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailSetup:
    """How letters leave. The password is never shown: only whether there is one."""

    host: str
    port: int
    security: str
    """'tls', 'starttls', or 'none' for a mail server on this PC."""
    sender: str
    owner: str
    account: str = ""


@dataclass(frozen=True, slots=True)
class MailShown:
    """Whether letters can leave, and how. A snapshot."""

    ready: bool
    setup: MailSetup | None = None
    has_password: bool = False


@dataclass(frozen=True, slots=True)
class SaveMail:
    """Keep it, in use at once. ``password`` None keeps the one that is there."""

    setup: MailSetup
    password: str | None = None


@dataclass(frozen=True, slots=True)
class ForgetMail:
    """Send no more letters, and forget the server and the password."""


@dataclass(frozen=True, slots=True)
class SendTestLetter:
    """Send a letter to the owner now, and say how it went."""
