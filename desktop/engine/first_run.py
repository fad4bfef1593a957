"""The first run on the engine's side: whether it opens by itself, where it was left, a relay here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desktop.domain.business import SaveBusiness
from desktop.domain.first_run import (
    FirstRun,
    FirstRunIntent,
    FirstRunShown,
    Going,
    KeepFirstRun,
    TryOnThisPc,
    from_json,
    to_json,
)
from desktop.domain.privacy_report import Keys

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

WhereKeysAre = Callable[[], Keys]
KEPT = "first_run"
"""The setting it is kept under."""


class OwnRelay(Protocol):
    """A relay on this PC, for a try."""

    @property
    def url(self) -> str:
        """Its address for desks, '' where none was ever begun."""

    @property
    def page(self) -> str:
        """Address of its page to try the widget on, '' while it is not the one in use."""

    def begin(self) -> None:
        """Start it; it says when it listens."""


class FirstRunDesk:
    """Keeps where the owner is in the first run."""

    def __init__(self, engine: Engine, relay: OwnRelay | None, keys: WhereKeysAre | None) -> None:
        """Without ``keys`` there is no first run: a desk of the tests."""
        self._engine = engine
        self._relay = relay
        self._keys = keys

    def show(self) -> None:
        """Publish where the first run is.

        Raises:
            StorageError: If it can't be read.
        """
        if self._keys is None:
            return
        page = self._relay.page if self._relay is not None else ""
        self._engine.showcase.publish(FirstRunShown(self._run(), self._keys(), page))

    def handle(self, intent: FirstRunIntent) -> None:
        """Carry out a wish.

        Raises:
            StorageError: If it can't be kept.
        """
        match intent:
            case KeepFirstRun(run):
                self._engine.store.put(KEPT, to_json(run))
            case TryOnThisPc() if self._relay is not None:
                self._relay.begin()

    def relay_listens(self) -> None:
        """The relay on this PC is up: name it in the settings, with its own page among the websites."""
        with self._engine.telling():
            self._follow_relay()

    def _follow_relay(self) -> None:
        shown = self._engine.owner.shown()
        if self._relay is None or shown is None:
            return
        if shown.relay != self._relay.url:
            page = self._relay.url.replace("ws", "http", 1)
            others = tuple(one for one in shown.websites if not _on_this_pc(one))
            self._engine.owner.save(
                SaveBusiness(replace(shown, relay=self._relay.url, websites=(*others, page)))
            )
        self.show()

    def _run(self) -> FirstRun:
        kept = self._engine.store.get(KEPT)
        if kept is not None:
            return from_json(kept)
        return FirstRun() if self._is_fresh() else FirstRun(going=Going.DONE)

    def _is_fresh(self) -> bool:
        """Whether nobody has set anything up here, in the app or from the command line."""
        shown = self._engine.owner.shown()
        if shown is not None and (shown.name or shown.relay):
            return False
        store = self._engine.store
        return not store.entries() and next(iter(store.rows()), None) is None


def _on_this_pc(website: str) -> bool:
    return website.startswith("http://127.0.0.1:")
