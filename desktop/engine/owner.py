"""The owner's own settings, changed while the desk runs: hours, name, how long is kept, the relay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desktop.domain.access import Setting
from desktop.domain.business import BusinessShown, SaveBusiness
from desktop.domain.keeping import KeepTimes
from desktop.domain.schedule import Schedule
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import RelayState, Told

if TYPE_CHECKING:
    from desktop.engine.engine import Engine


class Owner(Protocol):
    """Keeps what the owner says of the business, and lets the line to the relay follow."""

    def shown(self) -> BusinessShown: ...
    def schedule(self) -> Schedule: ...
    def keep_for(self, times: KeepTimes) -> None: ...
    def check(self, wanted: BusinessShown) -> Callable[[], None]:
        """Return what keeps it.

        Raises:
            ValueError: With a sentence, where something can't be used.
        """


class OwnerDesk:
    """Publishes the business, and carries out a change of it."""

    def __init__(self, engine: Engine, owner: Owner | None) -> None:
        self._engine = engine
        self._owner = owner

    def show(self) -> None:
        """Publish the business as it is kept."""
        if self._owner is not None:
            self._engine.showcase.publish(self._owner.shown())

    def shown(self) -> BusinessShown | None:
        """Return the business as it is kept; None on a desk without one."""
        return self._owner.shown() if self._owner is not None else None

    def keep_for(self, times: KeepTimes) -> None:
        """Keep how long conversations are kept, and let visitors be told.

        Raises:
            StorageError: If it can't be saved.
        """
        if self._owner is not None:
            with self._engine.store.transaction():
                self._owner.keep_for(times)

    def save(self, wanted: SaveBusiness) -> None:
        """Keep a business, or say why it can't be.

        Raises:
            StorageError: If nothing could be saved.
        """
        engine = self._engine
        if self._owner is None:
            return
        try:
            keep = self._owner.check(wanted.business)
        except ValueError as error:
            engine.showcase.tell(Told(sentence_of(error), problem=True))
            return
        before = self._owner.shown()
        with engine.store.transaction():
            keep()
        kept = self._owner.shown()
        engine.use(
            replace(
                engine.settings,
                business=kept.name,
                schedule=self._owner.schedule(),
                phone=kept.phone or None,
            )
        )
        engine.show_status(business=kept.name)
        if kept.relay and kept.relay != before.relay:
            engine.show_status(relay=RelayState.CONNECTING, relay_problem=None)
        engine.showcase.publish(kept)
        engine.access.changed(Setting.BUSINESS)
        engine.showcase.tell(Told(Sentence("The settings are saved and in use.")))
