"""The doctor in the desk: beside the queue, shown finding by finding, one look at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

from desktop.domain.checkup import CheckupShown, ExamineDesk, Finding, Part, State
from desktop.domain.sentence import Sentence
from desktop.domain.snapshots import Told
from desktop.domain.starting import StartNormally
from desktop.engine.checkup import CheckupDesk
from tests.engine.conftest import Desk, Opener, play

FOUND = tuple(
    Finding(part, State.FINE, Sentence("It answers.")) for part in (Part.SYSTEM, Part.RELAY)
)


class FakeDoctor:
    """Waits between its two findings until the test lets it go on."""

    def __init__(self, fault: Exception | None = None) -> None:
        self.go_on = asyncio.Event()
        self.looks = 0
        self.restarts = 0
        self._fault = fault

    async def examine(self) -> AsyncIterator[Finding]:
        self.looks += 1
        yield FOUND[0]
        await self.go_on.wait()
        if self._fault is not None:
            raise self._fault
        yield FOUND[1]

    def report(self, findings: Sequence[Finding]) -> str:
        return f"{len(findings)} findings"

    def start_normally(self) -> None:
        self.restarts += 1


def checkups(desk: Desk) -> list[CheckupShown]:
    return [one for one in desk.shown if isinstance(one, CheckupShown)]


def test_findings_are_shown_as_they_come_and_the_report_at_the_end(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        doctor = FakeDoctor()
        desk.engine.checkup = CheckupDesk(desk.engine, doctor)
        desk.engine.submit(ExamineDesk())
        desk.engine.submit(ExamineDesk())
        await desk.until(lambda: CheckupShown(FOUND[:1]) in desk.shown)
        doctor.go_on.set()
        await desk.until(lambda: bool(checkups(desk)) and checkups(desk)[-1].done)
        assert checkups(desk) == [
            CheckupShown(),
            CheckupShown(FOUND[:1]),
            CheckupShown(FOUND),
            CheckupShown(FOUND, "2 findings"),
        ]
        assert doctor.looks == 1, "a second press changes nothing"
        desk.engine.submit(ExamineDesk())
        await desk.until(lambda: doctor.looks == 2)

    play(open_store, scene)


def test_a_look_that_breaks_is_told_and_the_next_one_goes(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        doctor = FakeDoctor(RuntimeError("broken"))
        doctor.go_on.set()
        desk.engine.checkup = CheckupDesk(desk.engine, doctor)
        desk.engine.submit(ExamineDesk())
        await desk.until(lambda: any(isinstance(one, Told) for one in desk.shown))
        desk.engine.submit(ExamineDesk())
        await desk.until(lambda: doctor.looks == 2)

    play(open_store, scene)


def test_starting_normally_is_passed_on(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        doctor = FakeDoctor()
        desk.engine.checkup = CheckupDesk(desk.engine, doctor)
        desk.engine.submit(StartNormally())
        await desk.until(lambda: doctor.restarts == 1)

    play(open_store, scene)
