"""Random frames: mostly almost right, because what is quite wrong ends at the first byte."""

from __future__ import annotations

import random
from collections.abc import Iterator

from server_stub.envelope import Envelope, Flag, Type
from tests.server_stub.raw_client import BINARY, CLOSE, CONTINUATION, PING, PONG, TEXT, frame

_KINDS = [int(kind) for kind in Type] + [0, 13, 0x7F, 0x80, 0xFF]


def noise(dice: random.Random, count: int, rough: float = 0.4) -> Iterator[bytes]:
    """Yield so many frames; ``rough`` is the share of those that may end a connection at once."""
    for _ in range(count):
        yield _one(dice) if dice.random() < rough else frame(BINARY, _smooth(dice))


def _one(dice: random.Random) -> bytes:
    shape = dice.random()
    if shape < 0.6:
        return frame(BINARY, _envelope(dice))
    if shape < 0.75:
        opcode = dice.choice([PING, PONG, BINARY, CONTINUATION, TEXT])
        return frame(opcode, dice.randbytes(dice.randrange(126)), fin=dice.random() < 0.7)
    if shape < 0.8:
        data = bytearray(frame(BINARY, _envelope(dice)))
        for _ in range(dice.randrange(1, 4)):
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        return bytes(data)
    if shape < 0.85:
        return frame(dice.randrange(16), dice.randbytes(8), reserved=dice.randrange(8))
    if shape < 0.9:
        width = dice.choice([7, 16, 64])
        most = {7: 125, 16: 65_535, 64: 2**64 - 1}[width]
        return frame(BINARY, b"", length=dice.randrange(most), width=width)
    if shape < 0.95:
        return frame(CLOSE, dice.randbytes(dice.randrange(130)))
    return dice.randbytes(dice.randrange(1, 200))


def _smooth(dice: random.Random) -> bytes:
    """An envelope that a visitor without a conversation of its own may send."""
    kind = dice.choice([Type.RESUME, 0x80, 0x9A, 0xFF])
    body = b'{"log_epoch":null}' if dice.random() < 0.5 else dice.randbytes(dice.randrange(100))
    return Envelope(
        kind,
        Flag(dice.randrange(32)),
        bytes(16),
        dice.randrange(2**32),
        dice.randrange(2**53),
        body,
    ).to_bytes()


def _envelope(dice: random.Random) -> bytes:
    body = dice.choice(
        [b"", b"\x01", b"\x02", b"{}", b'{"ticket":null,"log_epoch":null}', b'{"person":true}', b"[" * 500]
    )  # fmt: skip
    if dice.random() < 0.3:
        body = dice.randbytes(dice.randrange(400))
    return Envelope(
        dice.choice(_KINDS),
        Flag(dice.randrange(32)),
        dice.choice([bytes(16), dice.randbytes(16)]),
        dice.choice([0, 7, 2**32 - 1]),
        dice.choice([0, 1, 2**53 - 1, 2**53, 2**64 - 1]),
        body,
    ).to_bytes()
