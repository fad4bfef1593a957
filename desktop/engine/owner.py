"""The owner's own settings, changed while the desk runs: hours, name, how long is kept, the relay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desktop.domain.business import BusinessShown, SaveBusiness
from desktop.domain.schedule import Schedule
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import RelayState, Told

if TYPE_CHECKING:
    from desktop.engine.engine import Engine


class Owner(Protocol):
    """Keeps what the owner says of the business, and lets the line to the relay follow."""

    def shown(self) -> BusinessShown: ...
    def schedule(self) -> Schedule: ...
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
                retention_days=kept.retention_days,
                phone=kept.phone or None,
            )
        )
        engine.show_status(business=kept.name)
        if kept.relay and kept.relay != before.relay:
            engine.show_status(relay=RelayState.CONNECTING, relay_problem=None)
        engine.showcase.publish(kept)
        engine.showcase.tell(Told(Sentence("The settings are saved and in use.")))
