"""Numbered messages under seal through a real relay to a real desk, and the count at the end.

One scene is a relay (or several nodes and their Redis), a desk process and some visitors who
write all the time. Faults are done to it from outside; :meth:`Scene.settle` then says what
became of every message.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import random
import shutil
import sys
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.relay.visitor import ScriptedVisitor, VisitorError
from tests.processes import ROOT, RelayProcess, start_relay
from tests.redis_process import RedisProcess
from tests.whole.faults.desk import ORIGIN, make_line, open_desk
from tests.whole.faults.wire import Wire

LIMITS = {"message_burst": 100_000, "message_rate": 10_000.0, "visitor_burst": 100_000}
"""What passes is measured, not the brake for one visitor."""


class NotHealedError(AssertionError):
    """A visitor's new message was not receipted in time; the text is the state of all."""


@dataclass(frozen=True)
class Account:
    """What became of the messages. All of ``lost``, ``duplicated`` and ``disordered`` should be 0."""

    written: int
    acknowledged: int
    """Those for which the desk's sealed receipt came."""
    lost: int
    """Written and not heard, or heard and the reply not shown, when everything had settled."""
    duplicated: int
    """Heard more than once, or a reply shown more than once."""
    disordered: int
    """Heard after a later one of the same epoch."""
    gaps: int
    """Sequences that a visitor missed and asked for; all of them came, or they'd be lost."""


class DeskProcess:
    """The desk, to be killed and started again."""

    def __init__(self, profile: Path, url: str, environment: dict[str, str] | None = None) -> None:
        self._environment = {**os.environ, **(environment or {})}
        self._arguments = ["-m", "tests.whole.faults.desk", str(profile), url]
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._said = asyncio.Event()
        self.up = False
        self.lost_at = 0.0
        self.why = ""
        """The last sentence about a line that is not up."""

    @property
    def pid(self) -> int:
        """The process."""
        assert self._process is not None
        return self._process.pid

    async def start(self, *, wait: bool = True) -> None:
        """Start it; by default wait until its line is up."""
        self.up = False
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *self._arguments,
            cwd=ROOT,
            env=self._environment,
            stdout=asyncio.subprocess.PIPE,
        )
        self._reading = asyncio.create_task(self._read(self._process))
        if wait:
            await self.until_up()

    async def until_up(self, seconds: float = 90.0) -> None:
        """Wait until its line is up."""
        async with asyncio.timeout(seconds):
            while not self.up:
                self._said.clear()
                await self._said.wait()

    async def kill(self) -> None:
        """End it as a power cut does."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()
        if self._reading is not None:
            await self._reading
        self.up = False

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            fact = json.loads(line)
            self.up = fact["line"] == "up"
            self.lost_at = fact.get("at", self.lost_at)
            self.why = fact.get("why", self.why)
            self._said.set()


@dataclass
class Scene:
    """Everything that runs."""

    folder: Path
    relays: list[RelayProcess]
    redis: RedisProcess | None
    wire: Wire
    desk: DeskProcess
    site: str
    direct: bool
    guests: list[ScriptedVisitor] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    """Inner id → text."""
    heals: list[float] = field(default_factory=list)
    dice: random.Random = field(default_factory=lambda: random.Random(11))
    _writers: list[asyncio.Task[None]] = field(default_factory=list)

    @property
    def relay(self) -> RelayProcess:
        """The only node, or the first."""
        return self.relays[0]

    @property
    def url(self) -> str:
        """Where both ends connect to."""
        return self.relay.url if self.direct else self.wire.url

    async def invite(self, count: int) -> None:
        """Let visitors come."""
        for _ in range(count):
            guest = ScriptedVisitor(url=self.url, site=self.site, origin=ORIGIN)
            await guest.connect(30)
            self.guests.append(guest)

    def chatter(self) -> None:
        """Let every visitor write numbers, one after the other, until :meth:`hush`.

        About twenty a second together: what is measured is the fault, not how much a busy
        machine can do.
        """
        pause = max(0.2, 0.05 * len(self.guests))
        for number, guest in enumerate(self.guests):
            self._writers.append(asyncio.create_task(self._write_on(number, guest, pause)))

    async def _write_on(self, number: int, guest: ScriptedVisitor, pause: float) -> None:
        while True:
            # A person stops when nothing is delivered; the outbox must not grow without end.
            if len(guest.waiting) < 20:
                await self._write(number, guest)
            await asyncio.sleep(self.dice.uniform(0, 2 * pause))

    async def _write(self, number: int, guest: ScriptedVisitor) -> str:
        text = f"{number}:{len(self.written)}"
        made_id = await guest.write(text)
        self.written[made_id] = text
        return made_id

    async def hush(self) -> None:
        """Stop writing."""
        for writer in self._writers:
            writer.cancel()
        await asyncio.gather(*self._writers, return_exceptions=True)
        self._writers.clear()

    async def healed(self, seconds: float = 90.0) -> float:
        """Return after how long every visitor has a new message receipted by the desk.

        Raises:
            NotHealedError: If one of them has not.
        """
        began = time.monotonic()
        ids = [await self._write(number, guest) for number, guest in enumerate(self.guests)]
        for guest, made_id in zip(self.guests, ids, strict=True):
            try:
                left = max(0.1, began + seconds - time.monotonic())
                await guest.wait_until(lambda g=guest, m=made_id: m not in g.waiting, left)  # type: ignore[misc]
            except VisitorError as error:
                raise NotHealedError(self._state()) from error
        self.heals.append(time.monotonic() - began)
        return self.heals[-1]

    def _state(self) -> str:
        guests = [
            (guest.connected, len(guest.waiting), guest.refused[-3:]) for guest in self.guests
        ]
        desk = (self.desk.up, self.desk.why)
        relays = [relay.process.poll() for relay in self.relays]
        return f"guests {guests}, desk {desk}, relays {relays}"

    async def settle(self, seconds: float = 60.0) -> Account:
        """Wait until everything written is answered, or for so long; then count."""
        await self.hush()

        def done() -> bool:
            shown = {text for guest in self.guests for text in guest.texts}
            return not any(guest.waiting for guest in self.guests) and all(
                f"re {text}" in shown for text in self.written.values()
            )

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not done():  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
        waiting = {made_id for guest in self.guests for made_id in guest.waiting}
        for guest in self.guests:
            await guest.close()
        await self.desk.kill()
        return self._count(waiting)

    def _count(self, waiting: set[str]) -> Account:
        database, store = open_desk(self.folder / "desk")
        rows = database.all("SELECT conversation, epoch, sequence, text FROM heard ORDER BY place")
        store.close()
        heard = Counter(str(text) for *_, text in rows)
        orders: defaultdict[tuple[object, object], list[int]] = defaultdict(list)
        for conversation, epoch, sequence, _ in rows:
            orders[conversation, epoch].append(int(str(sequence)))
        shown = Counter(
            text for guest in self.guests for text in guest.texts if text.startswith("re ")
        )
        lost = sum(heard[text] == 0 or shown[f"re {text}"] == 0 for text in self.written.values())
        return Account(
            written=len(self.written),
            acknowledged=sum(made_id not in waiting for made_id in self.written),
            lost=lost,
            duplicated=sum(n - 1 for n in [*heard.values(), *shown.values()]),
            disordered=sum(
                later < earlier
                for order in orders.values()
                for earlier, later in itertools.pairwise(order)
            ),
            gaps=sum(len(guest.gaps) for guest in self.guests),
        )


@asynccontextmanager
async def scene(
    folder: Path,
    *,
    nodes: int = 0,
    guests: int = 3,
    direct: bool = False,
    data: Path | None = None,
    environment: dict[str, str] | None = None,
    desk_environment: dict[str, str] | None = None,
    limits: dict[str, object] | None = None,
) -> AsyncIterator[Scene]:
    """Start a relay, or ``nodes`` of them over a Redis, a desk and visitors; end them all."""
    folder.mkdir(parents=True, exist_ok=True)
    redis = RedisProcess(folder / "redis") if nodes else None
    config: dict[str, object] = {"limits": {**LIMITS, **(limits or {})}, "presence_debounce": 1.0}
    if redis is not None:
        config["redis"] = redis.url
    if data is not None:
        config["data"] = str(data)
    relays: list[RelayProcess] = []
    desk: DeskProcess | None = None
    made: Scene | None = None
    try:
        for number in range(nodes or 1):
            relays.append(start_relay(folder / f"relay{number}", environment=environment, **config))
        ports = [relay.port for relay in relays]
        async with Wire(lambda: ports) as wire:
            url = relays[0].url if direct else wire.url
            _, store = open_desk(folder / "desk")
            site = make_line(store, url).site
            store.close()
            desk = DeskProcess(folder / "desk", url, desk_environment)
            await desk.start()
            made = Scene(folder, relays, redis, wire, desk, site, direct)
            await made.invite(guests)
            yield made
            await made.hush()
            for guest in made.guests:
                await guest.close()
    finally:
        if made is not None:
            await made.hush()
        if desk is not None:
            await desk.kill()
        for relay in relays:
            relay.resume() if relay.process.poll() is None else None
            relay.kill()
        if redis is not None:
            redis.stop()
        shutil.rmtree(folder, ignore_errors=True)
