"""The text of ``/metrics``: counts for whoever runs the relay, in Prometheus' format.

Nothing by site, conversation or address: the numbers of one small hotel are its own business.
"""

from __future__ import annotations

import time
from typing import Protocol

from server_stub.relay import Relay


class Waiting(Protocol):
    """How much waits in this process's own mailbox."""

    @property
    def rows(self) -> int: ...

    @property
    def bytes(self) -> int: ...


def metrics(
    relay: Relay,
    mailbox: Waiting | None,
    *,
    sockets: int,
    queued: int,
    seconds: float,
    redis: bool | None = None,
) -> str:
    """Return one scrape; ``seconds`` is the age of the process.

    ``mailbox`` is None where several nodes share one, ``redis`` whether it can be reached.
    """
    desks, visitors = relay.connections
    lines = [
        *_one("up_seconds", "Age of the process.", round(seconds)),
        *_one("cpu_seconds", "Processor time of the process so far.", time.process_time()),
        *_one("sockets", "Open sockets, those that have not said hello among them.", sockets),
        *_told("connections", "gauge", "Desks and visitors that have said hello."),
        f'deskbell_relay_connections{{role="desk"}} {desks}',
        f'deskbell_relay_connections{{role="visitor"}} {visitors}',
        *_told("envelopes_total", "counter", "Envelopes that came in."),
        f"deskbell_relay_envelopes_total {relay.envelopes}",
        *_one("queued_bytes", "Bytes that wait for sockets to take them.", queued),
    ]
    if mailbox is not None:
        lines += _one("mailbox_envelopes", "Sealed envelopes in the mailbox.", mailbox.rows)
        lines += _one("mailbox_bytes", "Bytes of the mailbox's envelopes.", mailbox.bytes)
    if redis is not None:
        lines += _one("redis_up", "1 while Redis can be reached.", int(redis))
    lines += _told("refusals_total", "counter", "Connections closed by the relay, by close code.")
    lines += [
        f'deskbell_relay_refusals_total{{code="{code}"}} {count}'
        for code, count in sorted(relay.refusals.items())
    ]
    return "\n".join(lines) + "\n"


def _told(name: str, kind: str, what: str) -> list[str]:
    return [f"# HELP deskbell_relay_{name} {what}", f"# TYPE deskbell_relay_{name} {kind}"]


def _one(name: str, what: str, value: float) -> list[str]:
    return [*_told(name, "gauge", what), f"deskbell_relay_{name} {value}"]
