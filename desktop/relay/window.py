"""What a visitor has sent in the current epoch, in order: waiting, out, or stored by the relay.

Pure. It holds back what the relay would refuse anyway, and everything behind an HS1 that is
not stored: to a desk that has not seen the HS1, what follows is unreadable.
"""

from __future__ import annotations

from dataclasses import dataclass

from server_stub.envelope import Envelope

MAX_OUT = 8
"""Envelopes out and not stored: below the relay's burst of ten messages."""


@dataclass(slots=True)
class _Place:
    envelope: Envelope
    out: bool = False
    stored: bool = False


class Window:
    """The envelopes of one epoch by sequence."""

    def __init__(self) -> None:
        self._places: dict[int, _Place] = {}
        self._held = False

    def add(self, envelope: Envelope) -> None:
        """Add the next envelope of the epoch."""
        self._places[envelope.sequence] = _Place(envelope)

    @property
    def room(self) -> int:
        """How many envelopes may be added now: nobody should seal what can't go out yet."""
        first = self._places.get(0)
        most = MAX_OUT if first is None or first.stored else 1
        return max(0, most - sum(not place.stored for place in self._places.values()))

    def due(self) -> list[Envelope]:
        """Return what may go out now, oldest first, and count it as out."""
        if self._held:
            return []
        first = self._places.get(0)
        free = MAX_OUT if first is None or first.stored else 1
        free -= sum(place.out and not place.stored for place in self._places.values())
        waiting = [one for one in self._places.values() if not (one.out or one.stored)]
        due = waiting[: max(0, free)]
        for place in due:
            place.out = True
        return [place.envelope for place in due]

    def stored(self, acknowledged: Envelope) -> None:
        """The relay has it safely."""
        place = self._of(acknowledged)
        if place is not None:
            place.stored = True

    def refused(self, refused: Envelope) -> bool:
        """The relay did not take it: hold everything until ``release``. False if it is not ours."""
        place = self._of(refused)
        if place is None:
            return False
        place.out = place.stored = False
        self._held = True
        return True

    def release(self) -> None:
        """Go on after a refusal."""
        self._held = False

    def again(self, sequence: int) -> None:
        """The desk misses this one: send it again."""
        place = self._places.get(sequence)
        if place is not None:
            place.out = place.stored = False

    def reconnected(self, *, lost: bool) -> None:
        """Send again what is not stored; everything where the relay has ``lost`` its store."""
        self._held = False
        for place in self._places.values():
            place.stored = place.stored and not lost
            place.out = False

    def clear(self) -> None:
        """A new epoch begins."""
        self._places.clear()
        self._held = False

    def _of(self, envelope: Envelope) -> _Place | None:
        place = self._places.get(envelope.sequence)
        return place if place is not None and place.envelope.key == envelope.key else None
