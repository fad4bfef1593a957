"""Another visitor who guesses: conversations, tickets, and both of one that it has seen."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass

from server_stub.envelope import Envelope, Flag, Type
from server_stub.login import b64
from tests.server_stub.ends import EPOCH, Identity, replied, said
from tests.server_stub.rules import House


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
