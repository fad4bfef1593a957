"""The relay on this PC: real processes on loopback, with a store that the test can look into."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import pytest

from desktop.app import business as owner
from desktop.app import own_relay
from desktop.app.own_relay import FOLDER, PORT, TryRelay, _end
from desktop.domain.sentence import Sentence

SITE = "s" * 43


class Kept(dict[str, Any]):
    """Settings in memory; naming the relay is what the engine does when it listens."""

    def put(self, key: str, value: Any) -> None:
        self[key] = value


class House:
    def __init__(self, profile: Path, kept: Kept) -> None:
        self.kept, self.profile = kept, profile
        self.up = asyncio.Event()
        self.told: list[Sentence] = []
        self.relay = TryRelay(kept, profile, lambda: SITE, self._listens, self.told.append)

    def _listens(self) -> None:
        self.kept[owner.RELAY] = self.relay.url
        self.up.set()

    @property
    def pid(self) -> int:
        return int((self.profile / FOLDER / "pid").read_text(encoding="ascii"))


@asynccontextmanager
async def running(profile: Path, kept: Kept) -> AsyncIterator[House]:
    house = House(profile, kept)
    task = asyncio.create_task(house.relay.run())
    try:
        async with asyncio.timeout(40):
            yield house
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@pytest.fixture(autouse=True)
def any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take no port that this machine may use for something else."""
    monkeypatch.setattr(own_relay, "FIRST_PORT", 0)


def page(url: str) -> str:
    where = urlsplit(url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port or 0, timeout=10)
    try:
        connection.request("GET", where.path)
        answered = connection.getresponse()
        assert answered.status == 200
        return answered.read().decode()
    finally:
        connection.close()


def test_it_serves_a_page_to_try_and_comes_back_on_its_port(tmp_path: Path) -> None:
    kept = Kept()
    owner.keep_business(kept, owner.Business("Casa <do> Rio", languages=("pt-BR",)))

    async def first() -> tuple[str, int]:
        async with running(tmp_path, kept) as house:
            assert house.relay.page == ""
            house.relay.begin()
            await house.up.wait()
            shown = await asyncio.to_thread(page, house.relay.page)
            assert "Casa &lt;do&gt; Rio" in shown
            assert '<html lang="pt-BR">' in shown
            assert f'data-site="{SITE}"' in shown
            # Wanted again while it is up: it says so at once and no second one is started.
            pid = house.pid
            house.up.clear()
            house.relay.begin()
            assert house.up.is_set()
            assert house.pid == pid
            return house.relay.url, pid

    async def second() -> str:
        async with running(tmp_path, kept) as house:
            await house.up.wait()
            return house.relay.url

    url, pid = asyncio.run(first())
    assert not psutil.pid_exists(pid)
    assert asyncio.run(second()) == url


def test_it_ends_when_the_settings_name_another_relay(tmp_path: Path) -> None:
    kept = Kept()

    async def scene() -> None:
        async with running(tmp_path, kept) as house:
            house.relay.begin()
            await house.up.wait()
            pid = psutil.Process(house.pid)
            kept[owner.RELAY] = "wss://relay.example.com"
            house.relay.moved()
            await asyncio.to_thread(pid.wait, 20)
            assert house.relay.page == ""

    asyncio.run(scene())


def test_it_takes_another_port_where_a_program_has_its_own(tmp_path: Path) -> None:
    kept = Kept()

    async def scene() -> None:
        busy = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
        port = int(busy.sockets[0].getsockname()[1])
        kept.put(PORT, port)
        kept.put(owner.RELAY, f"ws://127.0.0.1:{port}")
        try:
            async with running(tmp_path, kept) as house:
                await house.up.wait()
                assert kept[PORT] != port
                assert kept[owner.RELAY] == f"ws://127.0.0.1:{kept[PORT]}"
        finally:
            busy.close()

    asyncio.run(scene())


def test_one_that_a_crash_left_behind_is_ended_first(tmp_path: Path) -> None:
    kept = Kept()

    async def scene() -> None:
        async with running(tmp_path, kept) as house:
            house.relay.begin()
            await house.up.wait()
            left = psutil.Process(house.pid)
            url = house.relay.url
            # Another desk on the same profile, as after a crash of this one.
            async with running(tmp_path, Kept(kept)) as other:
                await other.up.wait()
                assert other.relay.url == url
                assert not left.is_running() or left.status() == psutil.STATUS_ZOMBIE
                house.kept.clear()
                house.relay.moved()

    asyncio.run(scene())


def test_one_that_can_not_start_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_relay, "_AGAIN", (0.0, 0.0, 0.0))
    (tmp_path / FOLDER).write_text("a file where the folder should be", encoding="utf-8")

    async def scene() -> None:
        async with running(tmp_path, Kept()) as house:
            house.relay.begin()
            while not house.told:  # noqa: ASYNC110  # told from the task itself
                await asyncio.sleep(0.01)
            assert "could not be started" in house.told[0]

    asyncio.run(scene())


@pytest.mark.parametrize("still_runs", [True, False])
def test_its_output_is_read_to_the_end_before_it_is_let_go(still_runs: bool) -> None:
    async def story() -> None:
        words = "print('one\\ntwo', flush=True); " + ("import time; time.sleep(300)" * still_runs)
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", words, stdout=asyncio.subprocess.PIPE
        )
        assert child.stdout is not None
        assert await child.stdout.readline() == b"one\n"
        if not still_runs:
            await child.wait()
        await _end(child)
        assert child.returncode is not None
        assert child.stdout.at_eof()

    asyncio.run(story())
