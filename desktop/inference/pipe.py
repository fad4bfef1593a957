"""Frames on the pipe to the worker: four bytes of length, then one JSON object. No reading, no writing.

Requests are ``{"id", "method", "params"}``, cancellations ``{"cancel": id}``. The worker
answers ``{"id", "result"}`` or ``{"id", "error": {"kind", "sentence"}}``, and tells events
``{"event", ...}`` unasked. Bytes go in, messages come out.
"""

from __future__ import annotations

import json
import struct
from typing import Any

LONGEST = 32 * 1024 * 1024
"""Bytes in one frame. Ten thousand entries go over in several."""

_LENGTH = struct.Struct(">I")


class PipeError(Exception):
    """What came through the pipe is not a frame; the other end is not to be trusted any more."""


def frame(message: dict[str, Any]) -> bytes:
    """Return ``message`` as one frame.

    Raises:
        PipeError: If it is too long or can't be written as JSON.
    """
    try:
        body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "surrogatepass"
        )
    except (TypeError, ValueError, RecursionError) as problem:
        raise PipeError(f"the message cannot be written as JSON: {problem}") from problem
    if len(body) > LONGEST:
        raise PipeError(f"a message of {len(body):,} bytes is longer than {LONGEST:,}")
    return _LENGTH.pack(len(body)) + body


class Decoder:
    """Turns bytes, in whatever pieces they come, into messages."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._broken: str | None = None

    def feed(self, data: bytes) -> list[dict[str, Any]]:
        """Take in ``data`` and return the messages that are now complete, in order.

        Raises:
            PipeError: If the bytes are no frames; then and at every later call.
        """
        if self._broken is None:
            self._buffer += data
        messages: list[dict[str, Any]] = []
        while self._broken is None and len(self._buffer) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._buffer)
            if length > LONGEST:
                self._broken = f"a frame claims {length:,} bytes; the limit is {LONGEST:,}"
                break
            end = _LENGTH.size + length
            if len(self._buffer) < end:
                break
            body = bytes(self._buffer[_LENGTH.size : end])
            del self._buffer[:end]
            try:
                message = json.loads(body.decode("utf-8", "surrogatepass"))
            except (ValueError, RecursionError):
                self._broken = "a frame does not hold JSON"
                break
            if not isinstance(message, dict):
                self._broken = "a frame does not hold a JSON object"
                break
            messages.append(message)
        if self._broken is not None and not messages:
            self._buffer.clear()
            raise PipeError(self._broken)
        return messages
