"""Another visitor who guesses: conversations, tickets, and both of one that it has seen."""

from __future__ import annotations

import json
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from server_stub.envelope import Envelope, Flag, Type
from server_stub.login import b64
from server_stub.outgoing import Outgoing
from tests.server_stub.ends import EPOCH, Identity, replied, said
from tests.server_stub.rules import House

_T = TypeVar("_T")


@dataclass
class Guesses:
    """What came of them. ``entered`` and ``leaked`` should be 0."""

    tried: int = 0
    entered: int = 0
    leaked: int = 0
    answers: frozenset[tuple[int, str]] = frozenset()
    """The different ways in which they were closed."""


def guess(dice: random.Random, tries: int) -> Guesses:
    """Guess at a site with a desk, a conversation and mail that waits for it."""
    house = House()
    identity = Identity()
    desk = house.desk(identity)
    victim, conversation, ticket = house.visitor(identity.site)
    house.leave(victim)
    house.give(desk, replied(conversation, 0))
    heard = len(house.sent[desk])
    made = Guesses()
    answers: set[tuple[int, str]] = set()
    while made.tried < tries:
        made.tried += 1
        peer = house.dial_visitor(identity.site)
        house.give(peer, _hello(dice, conversation, ticket))
        if peer not in house.closed:
            # Let in as somebody new: then it reaches for the other's conversation.
            house.give(peer, said(conversation, made.tried))
            made.entered += len(house.sent[desk]) > heard + 1
        made.leaked += any(one.type in {Type.MSG, Type.HS2} for one in house.sent[peer])
        answers.add(house.closed[peer])
        house.leave(peer)
        # What is kept for the assertions would grow with every guess.
        house.sent.pop(peer), house.closed.pop(peer)
        heard = len(house.sent[desk])
        if heard > 1_000:
            del house.sent[desk][:]
            heard = 0
    made.answers = frozenset(answers)
    return made


@dataclass
class Strangers:
    """Three who are refused alike: at a site that nobody knows, with a wrong ticket, and with a
    ticket that is right for another conversation."""

    house: House
    ways: dict[str, tuple[bytes, Envelope]]

    @classmethod
    def meet(cls) -> Strangers:
        house, identity = House(), Identity()
        house.desk(identity)
        _, conversation, ticket = house.visitor(identity.site)
        elsewhere = bytes(32)

        def hello(where: bytes, said_ticket: str) -> Envelope:
            body = json.dumps({"ticket": said_ticket, "log_epoch": None}).encode()
            return Envelope(Type.HELLO, Flag.LAST, where, EPOCH, body=body)

        wrong = b64(bytes(range(32)))
        return cls(
            house,
            {
                "unknown site": (elsewhere, hello(conversation, wrong)),
                "wrong ticket": (identity.site, hello(conversation, wrong)),
                "another's ticket": (identity.site, hello(bytes(range(16)), ticket)),
            },
        )

    def ask(self, way: str, measured: Callable[[Callable[[], object]], _T]) -> _T:
        """Be refused once; return what ``measured`` makes of the relay's work."""
        site, envelope = self.ways[way]
        house = self.house
        peer, frame = house.dial_visitor(site), envelope.to_bytes()
        out: list[Outgoing] = []
        made = measured(lambda: out.extend(house.relay.received(peer, frame, house.now)))
        house.act(out)
        assert house.closed.pop(peer) == (4003, "unknown")
        house.sent.pop(peer)
        return made


def answer_times(tries: int) -> dict[str, tuple[float, float]]:
    """Return the mean processor time of each refusal in µs, and its standard error.

    In turns, the slowest tenth left out: what else the machine does is nobody's knowledge.
    """
    strangers = Strangers.meet()
    took: dict[str, list[int]] = {way: [] for way in strangers.ways}

    def timed(work: Callable[[], object]) -> int:
        began = time.thread_time_ns()
        work()
        return time.thread_time_ns() - began

    for _ in range(tries):
        for way, times in took.items():
            times.append(strangers.ask(way, timed))
    figures = {}
    for way, times in took.items():
        some = sorted(times)[: len(times) * 9 // 10]
        error = statistics.stdev(some) / len(some) ** 0.5
        figures[way] = statistics.fmean(some) / 1000, error / 1000
    return figures


def _hello(dice: random.Random, conversation: bytes, ticket: str) -> Envelope:
    how = dice.randrange(4)
    said_ticket: str | None = b64(dice.randbytes(32))
    if how == 0:
        conversation = dice.randbytes(16)
    elif how == 1:
        # A ticket that is right, for another conversation.
        said_ticket, conversation = ticket, dice.randbytes(16)
    elif how == 2:
        bent = bytearray(conversation)
        bent[dice.randrange(16)] ^= 1 << dice.randrange(8)
        said_ticket, conversation = ticket, bytes(bent)
    else:
        said_ticket = None  # nobody's: it gets a conversation of its own
    body = json.dumps({"ticket": said_ticket, "log_epoch": None}).encode()
    return Envelope(Type.HELLO, Flag.LAST, conversation, EPOCH, body=body)
