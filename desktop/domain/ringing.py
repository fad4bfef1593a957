"""How loudly the desk is called, and when not at all. Values and one rule; nothing here rings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import IntEnum


class Volume(IntEnum):
    OFF = 0
    QUIET = 1
    NORMAL = 2
    LOUD = 3


@dataclass(frozen=True, slots=True)
class Ringing:
    """What the owner chose for this PC. Notifications and badges are always shown."""

    volume: Volume = Volume.NORMAL
    quiet_from: time | None = None
    """Beginning of the hours without sound, in this PC's own time; None: there are none."""
    quiet_to: time | None = None

    def sounds_at(self, moment: time) -> bool:
        """Say whether a call makes a sound at a time of day. Quiet hours may go past midnight."""
        if self.volume is Volume.OFF:
            return False
        begins, ends = self.quiet_from, self.quiet_to
        if begins is None or ends is None or begins == ends:
            return True
        if begins < ends:
            return not begins <= moment < ends
        return ends <= moment < begins


@dataclass(frozen=True, slots=True)
class RingingShown:
    """What is chosen now. A snapshot."""

    ringing: Ringing


@dataclass(frozen=True, slots=True)
class ChooseRinging:
    """The owner chose how the desk is called. An intent."""

    ringing: Ringing
