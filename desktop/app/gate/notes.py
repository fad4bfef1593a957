"""What the desk's own ledger takes in: its slips, what is open now, what its processes say."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.app.gate.dialling import sample
from desktop.app.gate.process import gate, heard, slips
from desktop.domain.ledger import ConnectionNote, Held


class DeskNotes:
    """Fits ``desktop.engine.ledger.GateNotes``."""

    def __init__(self) -> None:
        self._held: set[Held] = set()

    def hear(self, line: str) -> bool:
        """Take a line of a process's standard error; say whether it was about its gate."""
        said = heard(line)
        if isinstance(said, Held):
            self._held.add(said)
        elif said is not None:
            gate.passed_on(said)
        return said is not None

    def held(self) -> Held:
        """Return what holds the processes without a network, the weakest of them."""
        if not self._held:
            return Held.UNKNOWN
        return Held.SYSTEM if self._held == {Held.SYSTEM} else Held.PYTHON

    def count(self) -> None:
        """Write down what went over the connections that are open."""
        sample()

    def take(self) -> Sequence[ConnectionNote]:
        """Return what was written since the last time; it lies aside until ``taken``."""
        sample()
        return slips.take()

    def taken(self) -> None:
        """What was taken is kept."""
        slips.taken()
