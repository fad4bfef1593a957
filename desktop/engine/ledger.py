"""The connection ledger on the engine's side: takes in what the gate wrote down, and shows it.

With it the state of the models' files, which is the other half of the same promise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from desktop.domain.ledger import ConnectionNote, Held, LedgerShown
from desktop.domain.models import ModelsShown

if TYPE_CHECKING:
    from desktop.engine.engine import Engine

COUNT, EVERY = 10, 60
"""Seconds between two times that bytes are counted, and that notes are taken in."""


class GateNotes(Protocol):
    """What the gate wrote down."""

    def take(self) -> Sequence[ConnectionNote]:
        """Return what was written since; it lies aside until ``taken``."""

    def taken(self) -> None: ...
    def count(self) -> None:
        """Write down what went over the connections that are open."""

    def held(self) -> Held: ...


class LedgerDesk:
    """Keeps the ledger in the store."""

    def __init__(
        self, engine: Engine, notes: GateNotes | None, models: Callable[[], ModelsShown] | None
    ) -> None:
        self._engine = engine
        self._notes = notes
        self._models = models

    def show(self) -> None:
        """Publish the ledger and the models' files as they are now.

        Raises:
            StorageError: If it can't be kept or read.
        """
        if self._models is not None:
            self._engine.showcase.publish(self._models())
        held = self._notes.held() if self._notes is not None else Held.UNKNOWN
        self.take_in()
        self._engine.showcase.publish(LedgerShown(self._engine.store.ledger(), held))

    def tick(self, second: int) -> None:
        """Once a second.

        Raises:
            StorageError: If the notes can't be kept; they stay where they were.
        """
        if second % EVERY == 0:
            self.take_in()
        elif second % COUNT == 0 and self._notes is not None:
            self._notes.count()

    def take_in(self) -> None:
        """Enter what the gate wrote down since the last time.

        Raises:
            StorageError: If it can't be kept; it stays where it was.
        """
        if self._notes is None:
            return
        notes = self._notes.take()
        if notes:
            self._engine.store.note_connections(notes)
        self._notes.taken()
