"""Frames of the relay, read or refused. The envelope's own rules are in ``server_stub.envelope``."""

from __future__ import annotations

from desktop.relay import line_events as told
from server_stub.envelope import Close, Envelope, EnvelopeError, from_bytes


class RelayRefusedError(Exception):
    """The relay, or our own check, says that another try would not help."""


class BadRelayError(Exception):
    """The relay sent what no relay sends."""


def envelope_of(frame: str | bytes) -> Envelope:
    """Return the envelope in a frame.

    Raises:
        RelayRefusedError: If the relay speaks another version.
        BadRelayError: If it is no envelope.
    """
    if isinstance(frame, str):
        raise BadRelayError("The relay sent text.")
    try:
        return from_bytes(frame)
    except EnvelopeError as error:
        if error.close == Close.VERSION:
            raise RelayRefusedError(told.refusal(Close.VERSION, "")) from error
        raise BadRelayError("The relay sent what is no envelope.") from error
