"""How the app starts: as usual, or safely because earlier starts did not get through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StartMode(StrEnum):
    """What is left out of a start."""

    NORMAL = "normal"
    SAFE = "safe"
    """No worker and no language model: everything goes to people."""
    APART = "apart"
    """A safe start did not get through either: the relay is left out too."""

    @property
    def is_safe(self) -> bool:
        """Whether something is left out."""
        return self is not StartMode.NORMAL


@dataclass(frozen=True, slots=True)
class StartShown:
    """How the desk was started. A snapshot; only published where it is or was safe."""

    mode: StartMode


@dataclass(frozen=True, slots=True)
class StartNormally:
    """The operator wants the whole desk after a safe start. An intent."""
