"""Who is at the desk: the operators by name, their PINs, the lock. What is shown and wanted.

A PIN is a screen lock against guests and colleagues at a shared PC. It encrypts nothing; the
profile's own key does that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

SHORTEST_PIN = 4
LONGEST_NAME = 40
COLOURS = 8
"""How many colours an operator may choose from, 0 to 7; the look says which they are."""


@dataclass(frozen=True, slots=True)
class Operator:
    """One person at the desk. ``id`` stays when the name is changed."""

    id: str
    name: str
    colour: int = 0
    has_pin: bool = False


@dataclass(frozen=True, slots=True)
class OperatorsShown:
    """Everybody who may be at the desk, who is, and whether the desk is locked."""

    operators: tuple[Operator, ...]
    current: str
    """Id of the one at the desk; while locked, of the one who was."""
    locked: bool = False
    lock_minutes: int = 0
    """Without a key or a move of the mouse; 0: never by itself."""
    hide_seconds: int = 0
    """The same for hiding names and texts; 0: never by itself."""

    def operator(self, operator_id: str) -> Operator | None:
        """Return the operator of that id."""
        return next((one for one in self.operators if one.id == operator_id), None)

    @property
    def at_desk(self) -> Operator | None:
        """The one at the desk."""
        return self.operator(self.current)


@dataclass(frozen=True, slots=True)
class PinRefused:
    """A PIN was wrong, or comes too early after wrong ones."""

    operator_id: str
    wait_until: datetime | None = None
    """Until then no PIN of this operator is looked at."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Be this operator from now on. ``pin`` is None for one who has none."""

    operator_id: str
    pin: str | None = None


@dataclass(frozen=True, slots=True)
class LockDesk:
    """Take nothing from the window until somebody signs in."""


@dataclass(frozen=True, slots=True)
class SaveOperator:
    """Change an operator's name and colour; an unknown id makes a new operator."""

    operator_id: str
    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class RemoveOperator:
    operator_id: str


@dataclass(frozen=True, slots=True)
class SetPin:
    """Give an operator another PIN, or none with None.

    Whoever changes a PIN of their own says the one they have; a forgotten one is replaced by
    another operator.
    """

    operator_id: str
    pin: str | None
    old: str | None = None


@dataclass(frozen=True, slots=True)
class KeepLockRules:
    """After how long the desk locks, and hides names and texts, by itself; 0: never."""

    lock_minutes: int
    hide_seconds: int


OperatorIntent = SignIn | LockDesk | SaveOperator | RemoveOperator | SetPin | KeepLockRules
OperatorSnapshot = OperatorsShown | PinRefused
