"""The faults, each done to a scene while its visitors write. One case a kind."""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.bench.crowd import Crowd
from tests.processes import RelayProcess
from tests.whole.faults.scene import Account, Scene, scene
from tests.whole.faults.wire import Weather

_FAKETIME = [Path("/usr/lib") / f"{os.uname().machine}-linux-gnu/faketime/libfaketimeMT.so.1"]
_TABLE = "deskbell_faults"
_TMPFS_BYTES = 8 * 1024 * 1024
Fault = Callable[[Scene], Awaitable[None]]


@dataclass(frozen=True)
class Case:
    """One kind of fault; done ``few`` times in the tests and ``many`` times in the benchmark."""

    name: str
    fault: Fault
    few: int
    many: int
    nodes: int = 0
    direct: bool = False
    needs: str = ""
    """nft, tmpfs, relay clock or desk clock."""
    guests: int = 3
    limits: Mapping[str, object] = field(default_factory=dict)
    knew: str = "both ends knew"
    """What happened after the seconds that the fault has noted."""

    def missing(self) -> str:
        """Return what this machine lacks for it, '' if nothing."""
        if self.nodes and not (shutil.which("redis-server") or shutil.which("valkey-server")):
            return "redis-server is not installed"
        if "clock" in self.needs and not _FAKETIME[0].exists():
            return "libfaketime is not installed"
        if self.needs in {"nft", "tmpfs"} and (sys.platform != "linux" or os.geteuid()):
            return "only root may do this"
        if self.needs == "nft" and not shutil.which("nft"):
            return "nftables is not installed"
        return ""


@dataclass(frozen=True)
class Outcome:
    """What a case came to; ``heals`` in seconds from the end of the fault."""

    name: str
    runs: int
    account: Account
    heals: list[float]
    noticed: list[float]
    """Seconds until what the case calls ``knew``, where that was measured."""
    remarks: list[str]
    knew: str


REMARKS: list[str] = []
NOTICED: list[float] = []


async def play(case: Case, folder: Path, runs: int) -> Outcome:
    """Do a case's fault so many times, let everything settle, count."""
    NOTICED.clear()
    REMARKS.clear()
    clock = folder.with_name("clock")
    clock.write_text("+0\n")
    data: Path | None = None
    if case.needs == "tmpfs":
        data = folder.with_name("disk")
        data.mkdir(exist_ok=True)
        _call("mount", "-t", "tmpfs", "-o", f"size={_TMPFS_BYTES}", "tmpfs", str(data))
    relay_clock = _faketime(clock) if case.needs == "relay clock" else None
    desk_clock = _faketime(clock) if case.needs == "desk clock" else None
    try:
        async with scene(
            folder,
            nodes=case.nodes,
            guests=case.guests,
            direct=case.direct,
            limits=dict(case.limits),
            data=data / "mailbox" if data else None,
            environment=relay_clock,
            desk_environment=desk_clock,
        ) as here:
            here.chatter()
            for _ in range(runs):
                await asyncio.sleep(here.dice.uniform(0.1, 0.6))
                await case.fault(here)
                await here.healed()
            account = await here.settle()
            heals, noticed = list(here.heals), list(NOTICED)
            return Outcome(case.name, runs, account, heals, noticed, list(REMARKS), case.knew)
    finally:
        if data is not None:
            _call("umount", str(data))


async def kill_relay(here: Scene) -> None:
    """Power cut at the relay."""
    here.relay.kill()
    await asyncio.to_thread(here.relay.restart)


def storm(count: int) -> Fault:
    """Return a fault that kills the relay under so many more, who all come back at once."""

    async def fault(here: Scene) -> None:
        crowd = Crowd("deskbell", here.relay.port)
        try:
            await asyncio.to_thread(crowd.ask, "desk")
            await asyncio.to_thread(crowd.come, count)
            REMARKS.append(await asyncio.to_thread(crowd.storm, here.relay))
        finally:
            crowd.end()

    return fault


async def kill_desk(here: Scene) -> None:
    """Power cut at the desk."""
    await here.desk.kill()
    await here.desk.start(wait=False)


async def restart_relay(here: Scene) -> None:
    """What an upgrade does."""
    await asyncio.to_thread(here.relay.restart)


async def cut(here: Scene) -> None:
    """Every connection reset at once."""
    here.wire.reset()


def weather(of: Weather, seconds: float = 1.5) -> Fault:
    """Return a fault that lasts so long on both lines."""

    async def fault(here: Scene) -> None:
        here.wire.weather = of
        await asyncio.sleep(seconds)
        here.wire.weather = Weather()

    return fault


def pause_relay(seconds: float) -> Fault:
    """Return a fault that stops the relay from running."""

    async def fault(here: Scene) -> None:
        here.relay.pause()
        await asyncio.sleep(seconds)
        here.relay.resume()

    return fault


def pause_desk(seconds: float) -> Fault:
    """Return a fault that stops the desk from running."""

    async def fault(here: Scene) -> None:
        psutil.Process(here.desk.pid).suspend()
        await asyncio.sleep(seconds)
        psutil.Process(here.desk.pid).resume()

    return fault


async def fill_disk(here: Scene) -> None:
    """No room where the mailbox lies, then room again."""
    filler = here.folder.with_name("disk") / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(64 * 1024))
        except OSError:
            pass
    await asyncio.sleep(1.0)
    filler.unlink()


async def use_up_files(here: Scene) -> None:
    """The relay may open no more files, and strangers keep connecting."""
    process = psutil.Process(here.relay.process.pid)
    soft = process.num_fds() + 8
    before = resource.prlimit(process.pid, resource.RLIMIT_NOFILE)
    resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (soft, before[1]))
    strangers = []
    for _ in range(64):
        stranger = socket.socket()
        stranger.setblocking(False)
        stranger.connect_ex(("127.0.0.1", here.relay.port))
        strangers.append(stranger)
    await asyncio.sleep(1.0)
    here.wire.reset()
    await asyncio.sleep(0.5)
    for stranger in strangers:
        stranger.close()
    resource.prlimit(process.pid, resource.RLIMIT_NOFILE, before)


def jump(*seconds: int) -> Fault:
    """Return a fault that sets a clock by so much, and right again."""

    async def fault(here: Scene) -> None:
        clock = here.folder.with_name("clock")
        clock.write_text(f"{here.dice.choice(seconds):+d}\n")
        await asyncio.sleep(1.5)
        clock.write_text("+0\n")
        await asyncio.sleep(0.2)

    return fault


async def log_in_at_another_time(here: Scene) -> None:
    """The desk's line drops while its clock is wrong: it is refused until the clock is right."""
    clock = here.folder.with_name("clock")
    clock.write_text(f"{here.dice.choice((-_DAY, _DAY)):+d}\n")
    here.desk.why = ""
    here.wire.reset()
    async with asyncio.timeout(60):
        while "clock" not in here.desk.why:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    clock.write_text("+0\n")


async def drop_packets(here: Scene) -> None:
    """Half-open: nothing passes any more, and nobody is told. Ends when both ends know."""
    relay = psutil.Process(here.relay.process.pid)
    guests, desk = list(here.guests), here.desk
    began = time.time()
    with_rules(here.relay.port, "drop")
    try:
        async with asyncio.timeout(60):
            while (  # noqa: ASYNC110
                any(guest.connected for guest in guests)
                or desk.lost_at < began
                or any(one.status == psutil.CONN_ESTABLISHED for one in relay.net_connections())
            ):
                await asyncio.sleep(0.1)
        NOTICED.append(time.time() - began)
    finally:
        without_rules()


async def lose_packets(here: Scene) -> None:
    """One packet in ten lost in each direction, for some seconds."""
    with_rules(here.relay.port, "numgen random mod 10 == 0 drop", counted=True)
    try:
        await asyncio.sleep(4.0)
    finally:
        without_rules()


async def kill_node(here: Scene) -> None:
    """Power cut at a node, while the others go on."""
    node = here.dice.choice(here.relays)
    node.kill()
    await asyncio.sleep(here.dice.uniform(0, 1))
    await asyncio.to_thread(node.restart)


async def kill_holder(here: Scene) -> None:
    """Power cut at the node that the desk is at; it stays away until the desk is at another."""
    holder = await _holder(here)
    holder.kill()
    NOTICED.append(await _moved(here, holder))
    await asyncio.to_thread(holder.restart)


async def hang_holder(here: Scene) -> None:
    """That node hangs until its lease is another's, and then goes on as if nothing had been."""
    holder = await _holder(here)
    holder.pause()
    NOTICED.append(await _moved(here, holder))
    holder.resume()


async def _holder(here: Scene) -> RelayProcess:
    async with asyncio.timeout(60):
        while True:
            for node in here.relays:
                if await asyncio.to_thread(_has_desk, node):
                    return node
            await asyncio.sleep(0.05)


async def _moved(here: Scene, away: RelayProcess) -> float:
    began = time.monotonic()
    others = [node for node in here.relays if node is not away]
    async with asyncio.timeout(60):
        while not any([await asyncio.to_thread(_has_desk, node) for node in others]):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return time.monotonic() - began


def _has_desk(node: RelayProcess) -> bool:
    return 'deskbell_relay_connections{role="desk"} 1' in _asked(node, "/metrics")


def _asked(node: RelayProcess, path: str) -> str:
    with urllib.request.urlopen(node.http_url + path, timeout=30) as answer:
        return str(answer.read().decode())


async def roll(here: Scene) -> None:
    """Every node restarted, one after the other."""
    for node in here.relays:
        await asyncio.to_thread(node.restart)


async def kill_redis(here: Scene) -> None:
    """Power cut at Redis."""
    assert here.redis is not None
    here.redis.kill()
    await asyncio.sleep(here.dice.uniform(0, 2))
    await asyncio.to_thread(here.redis.restart)


async def go_on_without_redis(here: Scene) -> None:
    """Power cut at Redis; it comes back only after every visitor has been answered without it."""
    assert here.redis is not None
    here.redis.kill()
    async with asyncio.timeout(30):
        while not (await asyncio.to_thread(_asked, here.relay, "/healthz")).startswith("alone"):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    await here.healed()
    await asyncio.to_thread(here.redis.restart)


async def pause_redis(here: Scene) -> None:
    """Redis hangs for longer than anyone waits for it."""
    assert here.redis is not None
    here.redis.pause()
    await asyncio.sleep(4.0)
    here.redis.resume()


async def kill_redis_connections(here: Scene) -> None:
    """The nodes' connections to Redis are cut, Redis goes on."""
    assert here.redis is not None
    here.redis.command("CLIENT KILL TYPE normal SKIPME yes")
    here.redis.command("CLIENT KILL TYPE pubsub SKIPME yes")


def with_rules(port: int, verdict: str, *, counted: bool = False) -> None:
    """Drop what comes from and goes to a port of this machine."""
    rule = verdict if counted else "drop"
    _call("nft", "add", "table", "inet", _TABLE)
    chain = "{ type filter hook input priority 0 ; }"
    _call("nft", "add", "chain", "inet", _TABLE, "input", chain)
    for side in ("dport", "sport"):
        _call("nft", "add", "rule", "inet", _TABLE, "input", "tcp", side, str(port), rule)


def without_rules() -> None:
    """Take the rules away again."""
    _call("nft", "delete", "table", "inet", _TABLE)


def _call(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)


def _faketime(clock: Path) -> dict[str, str]:
    return {
        "LD_PRELOAD": str(_FAKETIME[0]),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }


_BAD = Weather(delay=0.02, jitter=0.1, slices=40)
_WORSE = Weather(delay=0.01, jitter=0.03, reset=0.05)
_CROWD = {"connections": 12_000, "connections_site": 12_000, "visitor_rate": 10_000.0}
_HOUR, _DAY = 3600, 24 * 3600
_AT = "the desk was at another"
_MANY = 12
"""Visitors, so that several are at each node and there is always a message on its way."""
ALL: tuple[Case, ...] = (
    Case("kill -9 of the relay", kill_relay, 2, 100),
    Case("kill -9 of the desk", kill_desk, 1, 100),
    Case("restart of the relay", restart_relay, 0, 20),
    Case("all connections reset", cut, 0, 30),
    Case("10,000 come back at once", storm(10_000), 0, 1, limits=_CROWD),
    Case("delay, jitter and slicing", weather(_BAD), 0, 10),
    Case("resets in the middle of frames", weather(_WORSE, 3.0), 1, 10),
    Case("one packet in ten lost", lose_packets, 0, 5, direct=True, needs="nft"),
    Case("half-open: packets dropped", drop_packets, 0, 3, direct=True, needs="nft"),
    Case("disk full", fill_disk, 0, 10, needs="tmpfs"),
    Case("no more open files", use_up_files, 1, 5),
    Case("the relay's clock jumps", jump(-_DAY, -_HOUR, _HOUR, _DAY), 1, 8, needs="relay clock"),
    Case("the desk's clock jumps", jump(-_DAY, -_HOUR, _HOUR, _DAY), 1, 8, needs="desk clock"),
    Case("the relay stopped for a minute", pause_relay(60), 0, 1),
    Case("the desk stopped for a minute", pause_desk(60), 0, 1),
    Case("the desk logs in by a wrong clock", log_in_at_another_time, 0, 4, needs="desk clock"),
    Case("kill -9 of one of three nodes", kill_node, 2, 30, nodes=3, guests=_MANY),
    Case("kill -9 of the node with the desk", kill_holder, 0, 10, nodes=3, guests=_MANY, knew=_AT),
    Case("the node with the desk hangs", hang_holder, 0, 3, nodes=3, guests=_MANY, knew=_AT),
    Case("rolling restart of three nodes", roll, 0, 10, nodes=3, guests=_MANY),
    Case("connections reset, three nodes", cut, 0, 20, nodes=3, guests=_MANY),
    Case("kill -9 of Redis, three nodes", kill_redis, 1, 15, nodes=3, guests=_MANY),
    Case("Redis hangs, three nodes", pause_redis, 0, 3, nodes=3, guests=_MANY),
    Case("no Redis: live on one node", go_on_without_redis, 0, 10, nodes=1, guests=_MANY),
    Case("Redis connections cut", kill_redis_connections, 0, 20, nodes=3, guests=_MANY),
)
QUICK: tuple[Case, ...] = tuple(case for case in ALL if case.few)
