"""The connection ledger as values: what was opened or refused, why, and how much went over it.

Not the rules (``desktop.privacy.gate``), and nothing of what was said: hosts, ports and counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    """Why a connection was wanted."""

    RELAY = "relay"
    MAIL = "mail"
    PAGE = "page"
    """A page of the owner's own website, to import it."""
    MODEL = "model"
    NAMES = "names"
    """The PC's name service was asked for the address of a host."""
    NONE = "none"
    """Nothing that Deskbell does: only refused ones have it."""

    @property
    def carries_visitors_data(self) -> bool:
        """Whether anything of a visitor goes over such a connection, sealed or not."""
        return self in (Purpose.RELAY, Purpose.MAIL)


class Process(StrEnum):
    """Which of Deskbell's processes it was."""

    DESK = "desk"
    COMMAND = "command"
    WORKER = "worker"
    """Finds answers."""
    WRITER = "writer"
    """Runs the language model."""
    READING = "reading"
    """Reads documents."""


@dataclass(frozen=True, slots=True)
class ConnectionNote:
    """One thing that happened. ``times`` is 0 where only bytes are added to what was noted."""

    host: str
    port: int
    purpose: Purpose
    at: datetime
    refused: bool = False
    times: int = 1
    bytes_in: int = 0
    bytes_out: int = 0
    process: Process = Process.DESK


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """Everything of one purpose at one host and port. Bytes as the operating system counts them."""

    host: str
    port: int
    purpose: Purpose
    refused: bool
    process: Process
    """The one that did it last."""
    first_at: datetime
    last_at: datetime
    times: int
    bytes_in: int
    bytes_out: int

    @property
    def carries_visitors_data(self) -> bool:
        """Whether visitors' data went there; nothing went where it was refused."""
        return self.purpose.carries_visitors_data and not self.refused


class Held(StrEnum):
    """What keeps the processes that run models and read documents off the network."""

    SYSTEM = "system"
    """The operating system: no code in them, of whatever kind, can open a connection."""
    PYTHON = "python"
    """Python's own check: it holds all Python code, and no native code."""
    UNKNOWN = "unknown"
    """None of them has been started yet."""


@dataclass(frozen=True, slots=True)
class LedgerShown:
    """The whole ledger: refused ones first, then the latest first. A snapshot."""

    rows: tuple[LedgerRow, ...]
    held: Held = Held.UNKNOWN


@dataclass(frozen=True, slots=True)
class ShowLedger:
    """The operator looks at the ledger and at the models. An intent."""
