from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from desktop.app.business import BusinessError, load_business
from desktop.app.line_keeper import LineKeeper
from desktop.app.owner_settings import OwnerSettings
from desktop.domain.conversation import Mode
from desktop.domain.keeping import KeepTimes
from desktop.relay.settings import WidgetSettings


class Kept:
    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.values.get(key, default)

    def put(self, key: str, value: Any) -> None:
        self.values[key] = value


class FakeLine:
    """A line that runs until it is cancelled, and notes where it ran."""

    site = "s" * 43

    def __init__(self) -> None:
        self.url = ""
        self.told: list[WidgetSettings] = []
        self.ran: list[str] = []
        self.stopped: list[str] = []
        self.running = asyncio.Event()

    def update_settings(self, settings: WidgetSettings) -> None:
        self.told.append(settings)

    def move(self, url: str, origins: tuple[str, ...]) -> None:
        self.url = url

    async def run(self) -> None:
        here = self.url
        self.ran.append(here)
        self.running.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.stopped.append(here)


def test_what_is_saved_is_checked_kept_and_told_to_the_line() -> None:
    store, line = Kept(), FakeLine()
    moves: list[bool] = []
    settings = OwnerSettings(store, line, lambda: moves.append(True))
    wanted = replace(
        settings.shown(),
        name=" Casa do Rio ",
        zone="Europe/Lisbon",
        hours=((0, "07:00", "22:00"),),
        closed=("2026-12-24",),
        greeting=(("en", "Hello."),),
        relay="wss://relay.example.com/",
        websites=("www.example.com", "https://www.example.com", " "),
    )
    settings.check(wanted)()
    shown = settings.shown()
    assert shown.name == "Casa do Rio"
    assert shown.relay == "wss://relay.example.com"
    assert shown.websites == ("https://www.example.com",)
    assert 'src="https://relay.example.com/w/' in shown.tag
    assert settings.schedule().hours == ((0, time(7), time(22)),)
    assert moves == [True]
    settings.check(replace(shown, name="Casa"))()
    assert moves == [True]
    assert settings.check(shown) is not None


def test_visitors_are_told_the_longest_time_that_any_list_is_kept() -> None:
    store, line = Kept(), FakeLine()
    settings = OwnerSettings(store, line)
    settings.keep_for(KeepTimes(30, ((Mode.DONE, 7), (Mode.OPERATOR, 90))))
    assert [one.retention_days for one in line.told] == [90]
    assert load_business(store).keep_times().of(Mode.DONE) == 7
    settings.check(replace(settings.shown(), name="Casa", zone="UTC"))()
    assert load_business(store).keep_times() == KeepTimes(30, ((Mode.DONE, 7), (Mode.OPERATOR, 90)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"zone": "Lisbon"},
        {"hours": ((0, "25:00", "26:00"),)},
        {"closed": ("24.12.",)},
        {"accent": "green"},
        {"relay": "ws://relay.example.com"},
        {"websites": ("not a website",)},
        {"phone": "1"},
    ],
)
def test_one_mistake_leaves_everything_as_it_was(wrong: dict[str, Any]) -> None:
    store = Kept()
    settings = OwnerSettings(store, FakeLine())
    with pytest.raises(BusinessError):
        settings.check(replace(settings.shown(), **wrong))
    assert store.values == {}


def test_a_relay_that_is_named_later_is_connected_without_a_restart(tmp_path: Path) -> None:
    async def scene() -> None:
        line = FakeLine()
        waiting = asyncio.Event()
        keeper = LineKeeper(line, waiting.set)  # type: ignore[arg-type]
        settings = OwnerSettings(Kept(), line, keeper.moved)
        task = asyncio.create_task(keeper.run())
        async with asyncio.timeout(10):
            await waiting.wait()
            for address in ("wss://one.example.com", "wss://two.example.com"):
                line.running.clear()
                settings.check(replace(settings.shown(), relay=address))()
                await line.running.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert line.ran == ["wss://one.example.com", "wss://two.example.com"]
        assert line.stopped == line.ran

    asyncio.run(scene())
