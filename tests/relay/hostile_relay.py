"""A relay that does what it likes with the envelopes: repeats, swaps, bends and moves them.

In memory, at both ends. Everything is counted: what was accepted though it was not sent so,
and gaps that nobody noticed.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.relay.seal import SealError
from server_stub.envelope import Envelope, EnvelopeError, Flag, from_bytes
from tests.relay.two_ends import ID, Desk, Widget, text

TURNS = 40


@dataclass
class Counts:
    """What a hostile relay achieved."""

    tried: int = 0
    accepted: int = 0
    """Should stay 0."""
    gaps: int = 0
    """Places that were left out."""
    reported: int = 0
    """Of these, those that the end noticed when the next one came."""


def attack(dice: random.Random, tries: int) -> Counts:
    """Let a conversation run, each envelope preceded and followed by tampering."""
    counts = Counts()
    while counts.tried < tries:
        _conversation(dice, counts, tries)
    return counts


def _conversation(dice: random.Random, counts: Counts, tries: int) -> None:
    desk = Desk()
    widget = Widget(desk)
    up: list[Envelope] = [widget.begin(text("first"))]
    opens = _opens_at(widget)
    others = [Widget(Desk()).begin(text("of another site"))]
    _tamper(dice, counts, up[0], others, lambda one: desk.open(one) is not None)
    desk.frames()
    desk.open(up[0])
    down = desk.frames()
    _tamper(dice, counts, down[0], [*others, *up], opens)
    widget.hear(down)
    # Both chains are in use from here on.
    for turn in range(TURNS):
        fresh_up = widget.epoch.seal(text(f"up {turn}"))
        _tamper(dice, counts, fresh_up, [*up, *down], lambda one: desk.open(one) is not None)
        desk.frames()
        what = dice.random()
        if what < 0.1:
            # Left out: the next one must show it.
            left_out = fresh_up
            fresh_up = widget.epoch.seal(text(f"after {turn}"))
            _miss(desk, counts, fresh_up, {left_out.sequence})
            # It comes after all, once.
            assert desk.open(left_out) is not None
            assert desk.open(left_out) is None
        elif what < 0.2:
            _out_of_order(dice, desk, counts, [fresh_up, *_more(widget, turn)])
        else:
            assert desk.open(fresh_up) is not None
        up.append(fresh_up)
        widget.hear(desk.frames())
        with desk.store.transaction():
            desk.line.ephemeral(ID, {**text(f"typing {turn}"), "type": "typing"})
        desk.post(text(f"down {turn}"))
        made = desk.frames()
        if len(made) < 2:
            return  # each repeat was receipted again, and the epoch's hundred are used up
        passing, fresh_down = made
        for fresh in (passing, fresh_down):
            _tamper(dice, counts, fresh, [*up, *down], opens)
        widget.hear([passing])
        if dice.random() < 0.1:
            desk.post(text(f"behind {turn}"))
            after = desk.frames()
            if not after:
                return  # with nothing behind it, it is the end that is missing
            counts.gaps += 1
            widget.hear(after)
            counts.reported += fresh_down.sequence in widget.epoch.missing()
        else:
            widget.hear([fresh_down])
            down.append(fresh_down)
        if counts.tried >= tries:
            return


def _more(widget: Widget, turn: int) -> list[Envelope]:
    return [widget.epoch.seal(text(f"more {turn} {number}")) for number in range(3)]


def _miss(desk: Desk, counts: Counts, next_one: Envelope, left_out: set[int]) -> None:
    counts.gaps += len(left_out)
    opened = desk.open(next_one)
    counts.reported += len(left_out & set(opened.missing)) if opened is not None else 0


def _out_of_order(dice: random.Random, desk: Desk, counts: Counts, some: list[Envelope]) -> None:
    """Deliver in any order: each is heard once, and each jump is noticed when it is made."""
    due = {one.sequence for one in some}
    highest = min(due) - 1
    for one in dice.sample(some, len(some)):
        skipped = {at for at in due if highest < at < one.sequence}
        _miss(desk, counts, one, skipped)
        highest = max(highest, one.sequence)
        assert desk.open(one) is None


def _opens_at(widget: Widget) -> Callable[[Envelope], bool]:
    def opens(envelope: Envelope) -> bool:
        if not envelope.down:
            return False
        try:
            widget.epoch.open(envelope)
        except SealError:
            return False
        return True

    return opens


def _tamper(
    dice: random.Random,
    counts: Counts,
    fresh: Envelope,
    seen: list[Envelope],
    accepts: Callable[[Envelope], bool],
) -> None:
    """Try forty things with an envelope that is not delivered yet, and with those that were."""
    for _ in range(40):
        counts.tried += 1
        forged = _forged(dice, fresh, seen)
        if forged is not None and accepts(forged):
            counts.accepted += 1


def _forged(dice: random.Random, fresh: Envelope, seen: list[Envelope]) -> Envelope | None:
    how = dice.randrange(6)
    if how == 0:
        return dice.choice(seen)  # again
    if how == 1:
        data = bytearray(fresh.to_bytes())
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        try:
            bent = from_bytes(bytes(data))
        except EnvelopeError:
            return None
        # Bits of the flags that mean nothing are dropped by whoever reads them.
        return bent if bent != fresh else None
    if how == 2:
        other = dice.choice(seen)
        return replace(fresh, body=other.body)  # another one's text in this place
    if how == 3:
        return replace(fresh, sequence=fresh.sequence + dice.randrange(1, 200))
    if how == 4:
        return replace(fresh, flags=fresh.flags ^ Flag(1 << dice.randrange(5)))
    return replace(fresh, epoch=fresh.epoch + dice.choice([-1, 1]) & 0xFFFFFFFF)
