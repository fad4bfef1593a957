"""Between the engine's thread and Qt's: snapshots in by a queued signal, intents out.

The only place where both threads are known. Nothing here waits for the other side.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    # At run time the engine's thread imports it: the window must not wait for it.
    import asyncio
    from collections.abc import Coroutine

    from desktop.domain.intents import Intent

    Work = Callable[[Callable[["Desk"], None], asyncio.Event], Coroutine[Any, Any, None]]


class Desk(Protocol):
    """What runs on the engine's thread."""

    def submit(self, intent: Intent) -> None: ...


class SnapshotBridge(QObject):
    """Carries snapshots from any thread to a slot on the Qt main thread."""

    arrived = Signal(object)

    def __init__(self, receive: Callable[[Any], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def publish(self, snapshot: object) -> None:
        """Queue a snapshot; may be called from any thread."""
        self.arrived.emit(snapshot)

    def _deliver(self, snapshot: object) -> None:
        self._receive(snapshot)


class EngineThread(threading.Thread):
    """Runs the desk's one asyncio loop.

    Intents that are sent before the desk is up wait, so a button pressed in the first
    second is not lost.
    """

    def __init__(self) -> None:
        super().__init__(name="engine", daemon=True)
        self._work: Work | None = None
        self._failed: Callable[[BaseException], None] = lambda error: None
        self._lock = threading.Lock()
        self._early: list[Intent] = []
        self._desk: Desk | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._halt: asyncio.Event | None = None
        self._stopped_early = False

    def begin(self, work: Work, failed: Callable[[BaseException], None]) -> None:
        """Start the thread with ``work``; ``failed`` is called on it with what ended it badly."""
        self._work, self._failed = work, failed
        if not self._stopped_early:
            self.start()

    def send(self, intent: Intent) -> None:
        """Pass an intent to the engine; called on the Qt main thread."""
        with self._lock:
            if self._desk is None or self._loop is None:
                self._early.append(intent)
                return
            self._loop.call_soon_threadsafe(self._desk.submit, intent)

    def stop(self, seconds: float = 10.0) -> None:
        """Stop the desk cleanly and wait for it."""
        with self._lock:
            self._stopped_early = True
            if self._loop is not None and self._halt is not None and self._loop.is_running():
                self._loop.call_soon_threadsafe(self._halt.set)
        if self.is_alive():
            self.join(seconds)

    def run(self) -> None:
        """The thread's own work; do not call."""
        import asyncio

        try:
            asyncio.run(self._main())
        except BaseException as error:
            self._failed(error)

    async def _main(self) -> None:
        import asyncio

        halt = asyncio.Event()
        with self._lock:
            self._loop, self._halt = asyncio.get_running_loop(), halt
            if self._stopped_early or self._work is None:
                return
        try:
            await self._work(self._ready, halt)
        finally:
            with self._lock:
                self._desk = None

    def _ready(self, desk: Desk) -> None:
        with self._lock:
            self._desk = desk
            for intent in self._early:
                desk.submit(intent)
            self._early.clear()
