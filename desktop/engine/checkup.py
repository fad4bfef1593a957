"""The doctor in the app, and the way back from a safe start: beside the queue, shown as it goes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Protocol

from desktop.domain.checkup import CheckupShown, ExamineDesk, Finding
from desktop.domain.starting import StartNormally

if TYPE_CHECKING:
    from desktop.engine.engine import Engine


class Doctor(Protocol):
    """Looks at this PC and at the desk."""

    def examine(self) -> AsyncIterator[Finding]:
        """Give one finding after the other."""

    def report(self, findings: Sequence[Finding]) -> str:
        """Return the findings as support gets them, without names."""

    def start_normally(self) -> None:
        """End the desk and begin again with nothing left out."""


class CheckupDesk:
    """One look at a time."""

    def __init__(self, engine: Engine, doctor: Doctor | None) -> None:
        self._engine = engine
        self._doctor = doctor
        self._looking = False

    def handle(self, intent: ExamineDesk | StartNormally) -> None:
        """Carry out a wish."""
        if self._doctor is None:
            return
        if isinstance(intent, StartNormally):
            self._doctor.start_normally()
        elif not self._looking:
            self._looking = True
            self._engine.later(self._look(self._doctor))

    async def _look(self, doctor: Doctor) -> None:
        found: list[Finding] = []
        publish = self._engine.showcase.publish
        try:
            publish(CheckupShown())
            async for one in doctor.examine():
                found.append(one)
                publish(CheckupShown(tuple(found)))
            publish(CheckupShown(tuple(found), doctor.report(found)))
        finally:
            self._looking = False
