"""Between Qt's thread and the engine's."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.app.bridge import Desk, EngineThread, SnapshotBridge
from desktop.domain.intents import Intent, MarkDone, TakeOver
from desktop.domain.snapshots import Told


class NotingDesk:
    """Notes intents and the thread they came on."""

    def __init__(self) -> None:
        self.intents: list[tuple[Intent, str]] = []
        self.came = threading.Event()

    def submit(self, intent: Intent) -> None:
        self.intents.append((intent, threading.current_thread().name))
        if len(self.intents) == 2:
            self.came.set()


def test_an_intent_sent_before_the_desk_is_up_is_not_lost() -> None:
    desk = NotingDesk()

    async def run(ready: Callable[[Desk], None], stop: asyncio.Event) -> None:
        ready(desk)
        await stop.wait()

    thread = EngineThread()
    thread.send(TakeOver("a" * 32))
    thread.begin(run, lambda error: None)
    thread.send(MarkDone("a" * 32))
    assert desk.came.wait(10)
    thread.stop()
    assert [intent for intent, _ in desk.intents] == [TakeOver("a" * 32), MarkDone("a" * 32)]
    assert {name for _, name in desk.intents} == {"engine"}
    assert not thread.is_alive()


def test_a_desk_that_cannot_start_says_why() -> None:
    told: list[BaseException] = []

    async def run(ready: Callable[[Desk], None], stop: asyncio.Event) -> None:
        raise OSError("no disk")

    thread = EngineThread()
    thread.begin(run, told.append)
    thread.join(10)
    assert [str(error) for error in told] == ["no disk"]


def test_stopping_before_the_start_is_possible() -> None:
    thread = EngineThread()
    thread.stop()
    thread.begin(lambda ready, stop: asyncio.sleep(3600), lambda error: None)
    assert not thread.is_alive()


def test_a_snapshot_from_another_thread_arrives_on_the_windows(qtbot: QtBot) -> None:
    came: list[tuple[object, str]] = []
    bridge = SnapshotBridge(lambda one: came.append((one, threading.current_thread().name)))
    other = threading.Thread(target=lambda: bridge.publish(Told("Saved.")))
    other.start()
    other.join()
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(Told("Saved."), "MainThread")]
