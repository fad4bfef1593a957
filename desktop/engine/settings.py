"""What the owner chose about the desk's running, and the tests change. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.domain.keeping import KeepTimes
from desktop.domain.schedule import Schedule
from desktop.domain.trust import Trust

BURST_WAIT = 0.4
"""Seconds for which an answer waits: quick messages count as one question."""


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """What the owner chose and the tests change. Seconds unless said."""

    operator: str = "Desk 1"
    operator_name: str | None = None
    """How operators are called towards visitors; None: the widget says 'Front desk'."""
    business: str = ""
    schedule: Schedule = field(default_factory=Schedule)
    burst_wait: float = BURST_WAIT
    answer_limit: float = 45.0
    start_limit: float = 30.0
    """How long a question waits for a worker that is still starting before a person is asked."""
    keep: KeepTimes = field(default_factory=KeepTimes)
    """How long conversations are kept."""
    topics: Trust = Trust.DRAFT
    """The trust of a topic about which the owner has not decided."""
    phone: str | None = None
    """The desk's telephone, for a visitor in an emergency."""
    settle: float = 2.0
    """How long after a change until the knowledge is looked over and open questions checked."""
