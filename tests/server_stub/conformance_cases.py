"""What RFC 6455 asks of a server, as a table: what is sent, and what has to come back.

Numbered in families as test suites of the standard usually are: 1 framing, 2 pings, 3 reserved
bits, 4 opcodes, 5 fragments, 6 UTF-8, 7 closing, 9 sizes, 10 the rest, 12 compression. Values
only; :mod:`tests.server_stub.conformance` plays them.
"""

# ruff: noqa: E731
from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from tests.server_stub.raw_client import (
    BINARY,
    CLOSE,
    CONTINUATION,
    PING,
    PONG,
    TEXT,
    close_frame,
    frame,
)

MOST = 16_384
"""Bytes of the largest message of this protocol; a larger one is refused with 1009."""
LEAST = 32
"""Bytes of the smallest: a header alone."""
PROTOCOL = frozenset({1002})
TOO_BIG = frozenset({1009})
NOT_SPOKEN = frozenset({4000})
"""This protocol speaks in binary messages; a text, or half a header, is its own error."""
BROKEN_TEXT = frozenset({1002, 1007})
Sent = Callable[[bytes], bytes]
"""What is written, made of the message that is to be echoed."""


@dataclass(frozen=True)
class Case:
    """One case; without ``closes`` the connection has to live on."""

    number: str
    what: str
    sent: Sent
    closes: frozenset[int] = frozenset()
    echoes: int = 0
    """Bytes of the message that has to come back whole, 0 for none."""
    pongs: tuple[bytes, ...] = ()
    """What has to be answered, in this order."""
    chop: int = 0
    """Written in pieces of so many bytes, 0 for all at once."""


def always(data: bytes) -> Sent:
    """Return what sends the same whatever the message is."""
    return lambda _message: data


def pieces(message: bytes, *cuts: int, between: bytes = b"") -> bytes:
    """Return a message in fragments that end at ``cuts``, with something between them."""
    ends = [0, *cuts, len(message)]
    parts = []
    for at, (start, end) in enumerate(pairwise(ends)):
        last = at == len(ends) - 2
        parts.append(frame(CONTINUATION if at else BINARY, message[start:end], fin=last))
    return between.join(parts)


def cases() -> list[Case]:
    """Return all cases."""
    families = (_framing, _pings, _reserved, _opcodes, _fragments, _texts, _closing, _sizes, _rest)
    return [
        Case(f"{name}.{at}", what, sent, **expected)  # type: ignore[arg-type]
        for family in families
        for at, (name, what, sent, expected) in enumerate(family(), 1)
    ]


Row = tuple[str, str, Sent, dict[str, object]]


def _whole(message: bytes) -> bytes:
    return frame(BINARY, message)


def _framing() -> Iterator[Row]:
    for size in (LEAST, 125, 126, 127, 128, 255, 256, 4_095, 4_096, 4_097, MOST - 1, MOST):
        yield "1", f"binary of {size} bytes", _whole, {"echoes": size}
    for size in (0, 1, LEAST - 1):
        sent = always(frame(BINARY, bytes(size)))
        yield "1", f"binary of {size} bytes, no envelope", sent, {"closes": NOT_SPOKEN}
    for size in (0, 1, 125, 126, 127, 128, MOST):
        sent = always(frame(TEXT, b"*" * size))
        yield "1", f"text of {size} bytes", sent, {"closes": NOT_SPOKEN}
    for chop in (1, 2, 7, 997):
        yield "1", f"written {chop} bytes at a time", _whole, {"echoes": 300, "chop": chop}
    for key in (bytes(4), b"\xff" * 4, b"\x01\x02\x03\x04", b"\x00\x00\x00\x80"):
        for size in range(LEAST, LEAST + 8):
            masked: Sent = lambda message, key=key: frame(BINARY, message, key=key)  # type: ignore[misc]
            yield "1", f"{size} bytes masked with {key.hex()}", masked, {"echoes": size}
    for opcode in (TEXT, BINARY, CONTINUATION, PING, PONG, CLOSE):
        for payload in (b"", b"abcd"):
            sent = always(frame(opcode, payload, masked=False))
            yield "1", f"opcode {opcode}, {len(payload)} bytes, no mask", sent, {"closes": PROTOCOL}
    for where in (0, 1):
        unmasked: Sent = (
            lambda message, where=where: (  # type: ignore[misc]
                frame(BINARY, message[:40], fin=False)
                + (frame(PING, b"x") if where else b"")
                + frame(CONTINUATION, message[40:], masked=False)
            )
        )
        expected = {"closes": PROTOCOL, "pongs": (b"x",) * where}
        yield "1", "a later fragment without a mask", unmasked, expected
    highest = always(frame(BINARY, b"", length=1 << 63, width=64))
    yield "1", "a length with its highest bit", highest, {"closes": PROTOCOL | TOO_BIG}


def _pings() -> Iterator[Row]:
    for payload in (b"", b"Hello", bytes([0, 0xFF, 0xFE, 0xFD, 0xFC, 0xFB, 0, 0xFF]), bytes(125)):
        yield "2", f"a ping of {len(payload)}", always(frame(PING, payload)), {"pongs": (payload,)}
    yield "2", "a ping of 126", always(frame(PING, bytes(126))), {"closes": PROTOCOL}
    ping = always(frame(PING, bytes(range(125))))
    yield "2", "a ping byte by byte", ping, {"pongs": (bytes(range(125)),), "chop": 1}
    for payload in (b"", b"unsolicited"):
        yield "2", "a pong that nobody asked for", always(frame(PONG, payload)), {}
        both = always(frame(PONG, payload) + frame(PING, b"then"))
        yield "2", "such a pong and a ping", both, {"pongs": (b"then",)}
    many = tuple(b"ping %d" % at for at in range(9))
    for chop in (0, 1):
        sent = always(b"".join(frame(PING, one) for one in many))
        yield "2", "nine pings in order", sent, {"pongs": many, "chop": chop}
    around: Sent = lambda message: frame(PING, b"a") + _whole(message) + frame(PING, b"b")
    yield "2", "pings around a message", around, {"pongs": (b"a", b"b"), "echoes": 64}


def _reserved() -> Iterator[Row]:
    for bits in range(1, 8):
        for opcode in (TEXT, BINARY, CONTINUATION, PING, PONG, CLOSE):
            sent = always(frame(opcode, b"", reserved=bits))
            yield "3", f"bits {bits:03b}, opcode {opcode}", sent, {"closes": PROTOCOL}
        later: Sent = lambda message, bits=bits: (  # type: ignore[misc]
            _whole(message) + frame(BINARY, b"x", reserved=bits)
        )
        yield "3", f"bits {bits:03b} after a message", later, {"closes": PROTOCOL, "echoes": 64}
        chopped = always(frame(PING, b"x") + frame(BINARY, bytes(64), reserved=bits))
        expected = {"closes": PROTOCOL, "chop": 1, "pongs": (b"x",)}
        yield "3", f"bits {bits:03b}, chopped", chopped, expected


def _opcodes() -> Iterator[Row]:
    for opcode in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15):
        for payload in (b"", b"reserved"):
            sent = always(frame(opcode, payload))
            yield "4", f"opcode {opcode}, {len(payload)} bytes", sent, {"closes": PROTOCOL}
        later: Sent = lambda message, opcode=opcode: (  # type: ignore[misc]
            _whole(message) + frame(opcode, b"x") + frame(PING, b"")
        )
        yield "4", f"opcode {opcode} after a message", later, {"closes": PROTOCOL, "echoes": 64}
        inside: Sent = lambda message, opcode=opcode: pieces(  # type: ignore[misc]
            message, 40, between=frame(opcode, b"x")
        )
        yield "4", f"opcode {opcode} between fragments", inside, {"closes": PROTOCOL}


def _fragments() -> Iterator[Row]:
    for opcode in (PING, PONG, CLOSE):
        sent = always(frame(opcode, b"half", fin=False) + frame(CONTINUATION, b"rest"))
        yield "5", f"opcode {opcode} in fragments", sent, {"closes": PROTOCOL}
    for chop in (0, 1):
        for cut in (0, 1, 31, 32, 33, 63, 64):
            two: Sent = lambda message, cut=cut: pieces(message, cut)  # type: ignore[misc]
            yield "5", f"cut at {cut}", two, {"echoes": 64, "chop": chop}
            ping: Sent = lambda message, cut=cut: pieces(  # type: ignore[misc]
                message, cut, between=frame(PING, b"between")
            )
            expected = {"echoes": 64, "chop": chop, "pongs": (b"between",)}
            yield "5", f"cut at {cut}, a ping between", ping, expected
        six: Sent = lambda message: pieces(message, 0, 10, 20, 30, 64, between=frame(PONG, b"x"))
        yield "5", "six, some empty, pongs between", six, {"echoes": 64, "chop": chop}
        every: Sent = lambda message: pieces(message, *range(1, 64))
        yield "5", "a byte each", every, {"echoes": 64, "chop": chop}
        for fin in (True, False):
            lost = always(frame(CONTINUATION, b"nothing", fin=fin))
            yield "5", f"continues nothing, fin {fin}", lost, {"closes": PROTOCOL, "chop": chop}
            after: Sent = lambda message, fin=fin: (  # type: ignore[misc]
                pieces(message, 32) + frame(CONTINUATION, b"more", fin=fin)
            )
            expected = {"closes": PROTOCOL, "echoes": 64, "chop": chop}
            yield "5", f"continues what has ended, fin {fin}", after, expected
            for opcode in (TEXT, BINARY):
                begun = always(frame(BINARY, bytes(40), fin=False) + frame(opcode, b"y", fin=fin))
                expected = {"closes": PROTOCOL, "chop": chop}
                yield "5", f"opcode {opcode} before the end, fin {fin}", begun, expected
    text = always(frame(TEXT, b"one", fin=False) + frame(CONTINUATION, b"two"))
    yield "5", "a text in fragments", text, {"closes": NOT_SPOKEN}
    # The library takes the half message for an error (1002); clean either way.
    either = PROTOCOL | {1000}
    yield "5", "a close between fragments", _close_between, {"closes": either}


def _close_between(message: bytes) -> bytes:
    return frame(BINARY, message[:40], fin=False) + close_frame(1000)


_VALID = (
    "", "Hello-µ@ßöäüàá-UTF-8!!", "κόσμε", "\x00", "\x7f", "\x80", "\u07ff", "\u0800", "\u0fff",
    "\u1000", "\ucfff", "\ud000", "\ud7ff", "\ue000", "\ufffd", "\ufffe", "\uffff", "\ufdd0",
    "\U00010000", "\U0001ffff", "\U0003ffff", "\U00040000", "\U000fffff", "\U00100000",
    "\U0010ffff", "\U0001f642", "e\u0301", "\u202e", "\ufeffx",
)  # fmt: skip
_BROKEN = (
    # alone, and too many of them
    b"\x80", b"\xbf", b"\x80\xbf", b"\x80\xbf\x80\xbf\x80", b"a\xc3\xb6\x80",
    # beginnings without what follows
    b"\xc2", b"\xc2 ", b"\xdf", b"\xe0", b"\xe0\xa0", b"\xe0\xa0 ", b"\xef\xbf", b"\xf0", b"\xf0\x90",
    b"\xf0\x90\x80", b"\xf4\x8f\xbf", b"\xce\xba\xe1", b"\xce\xba\xe1\xbd",
    # bytes that are never there
    b"\xc0", b"\xc1", b"\xf5", b"\xfe", b"\xff", b"\xfe\xfe\xff\xff",
    # longer than they need to be
    b"\xc0\xaf", b"\xc1\xbf", b"\xe0\x80\xaf", b"\xe0\x9f\xbf", b"\xf0\x80\x80\xaf", b"\xf0\x8f\xbf\xbf",
    b"\xf8\x80\x80\x80\xaf", b"\xfc\x80\x80\x80\x80\xaf", b"\xc0\x80", b"\xe0\x80\x80", b"\xf0\x80\x80\x80",
    # halves of UTF-16
    b"\xed\xa0\x80", b"\xed\xad\xbf", b"\xed\xae\x80", b"\xed\xaf\xbf", b"\xed\xb0\x80", b"\xed\xbf\xbf",
    b"\xed\xa0\x80\xed\xb0\x80", b"\xed\xaf\xbf\xed\xbf\xbf",
    # beyond what there is
    b"\xf4\x90\x80\x80", b"\xf7\xbf\xbf\xbf", b"\xfb\xbf\xbf\xbf\xbf", b"\xfd\xbf\xbf\xbf\xbf\xbf",
    b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80edited",
)  # fmt: skip


def _texts() -> Iterator[Row]:
    for text in _VALID:
        data = text.encode()
        told = frozenset({1000})
        yield "6", f"reason {text!a}", always(close_frame(1000, data)), {"closes": told}
        yield "6", f"text {text!a}", always(frame(TEXT, data)), {"closes": NOT_SPOKEN}
    for data in _BROKEN:
        yield "6", f"reason {data!r}", always(close_frame(1000, data)), {"closes": BROKEN_TEXT}
        refused = NOT_SPOKEN | BROKEN_TEXT
        yield "6", f"text {data!r}", always(frame(TEXT, data)), {"closes": refused}
        begun = frame(TEXT, data[:1], fin=False) + frame(CONTINUATION, data[1:])
        yield "6", f"text {data!r} in fragments", always(begun), {"closes": refused}


def _closing() -> Iterator[Row]:
    for code in (*range(1000, 1004), *range(1007, 1012), 3000, 3999, 4000, 4999):
        told = frozenset({code})
        yield "7", f"close {code}", always(close_frame(code)), {"closes": told}
        reason = always(close_frame(code, "goodbye ü".encode()))
        yield "7", f"close {code} with a reason", reason, {"closes": told}
    for code in (0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535):
        yield "7", f"close {code}", always(close_frame(code)), {"closes": PROTOCOL}
        reason = always(close_frame(code, b"reason"))
        yield "7", f"close {code} with a reason", reason, {"closes": PROTOCOL}
    # 1005 stands for a close frame without a code.
    yield "7", "close without a code", always(frame(CLOSE)), {"closes": frozenset({1000, 1005})}
    yield "7", "half a code", always(frame(CLOSE, b"\x03")), {"closes": PROTOCOL}
    told = frozenset({1000})
    yield "7", "the longest reason", always(close_frame(1000, b"*" * 123)), {"closes": told}
    yield "7", "a longer reason", always(close_frame(1000, b"*" * 124)), {"closes": PROTOCOL}
    twice = always(close_frame(1000) + close_frame(1001))
    yield "7", "two of them", twice, {"closes": told}
    for late in (frame(PING, b"late"), frame(BINARY, bytes(64)), frame(TEXT, b"late"), b"\xff" * 9):
        yield "7", "something after it", always(close_frame(1000) + late), {"closes": told}
    after: Sent = lambda message: _whole(message) + close_frame(1000)
    yield "7", "after a message", after, {"closes": told, "echoes": 64}
    long = always(close_frame(1000, b"*" * 100))
    yield "7", "byte by byte", long, {"closes": told, "chop": 1}


def _sizes() -> Iterator[Row]:
    for size in (MOST + 1, 65_535, 65_536, 1 << 20, 1 << 40, (1 << 63) - 1):
        for opcode in (BINARY, TEXT):
            sent = always(frame(opcode, b"", length=size, width=64))
            yield "9", f"opcode {opcode}, {size} bytes said", sent, {"closes": TOO_BIG}
    for size in (1_000, 8_192):
        many = [frame(BINARY, bytes(size), fin=False)]
        many += [frame(CONTINUATION, bytes(size), fin=False)] * (MOST // size + 1)
        yield "9", f"too much in fragments of {size}", always(b"".join(many)), {"closes": TOO_BIG}
    for width in (16, 64):
        # To be short is the sender's duty; a server may overlook it, and this one does.
        wide: Sent = lambda message, width=width: frame(BINARY, message, width=width)  # type: ignore[misc]
        yield "9", f"a short length in {width} bits", wide, {"echoes": 64}
    for step in (64, 256, 1_300, 8_192):
        cut: Sent = lambda message, step=step: pieces(message, *range(step, MOST, step))  # type: ignore[misc]
        yield "9", f"{MOST} bytes in fragments of {step}", cut, {"echoes": MOST}


def _rest() -> Iterator[Row]:
    chopped: Sent = lambda message: pieces(message, 1_300, 2_600, 3_900)
    yield "10", "fragments and TCP cut differently", chopped, {"echoes": 4_000, "chop": 700}
    deflated = struct.pack(">BB", 0xC2, 0x87) + bytes(4) + b"\xf2\x48\xcd\xc9\xc9\x07\x00"
    yield "12", "deflated, though not agreed on", always(deflated), {"closes": PROTOCOL}
