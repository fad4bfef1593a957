"""The text of ``/metrics``: counts for whoever runs the relay, in Prometheus' format.

Nothing by site, conversation or address: the numbers of one small hotel are its own business.
"""

from __future__ import annotations

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
        "# TYPE deskbell_relay_up_seconds gauge",
        f"deskbell_relay_up_seconds {seconds:.0f}",
        "# TYPE deskbell_relay_sockets gauge",
        f"deskbell_relay_sockets {sockets}",
        "# TYPE deskbell_relay_connections gauge",
        f'deskbell_relay_connections{{role="desk"}} {desks}',
        f'deskbell_relay_connections{{role="visitor"}} {visitors}',
        "# TYPE deskbell_relay_envelopes_total counter",
        f"deskbell_relay_envelopes_total {relay.envelopes}",
        "# TYPE deskbell_relay_queued_bytes gauge",
        f"deskbell_relay_queued_bytes {queued}",
    ]
    if mailbox is not None:
        lines += [
            "# TYPE deskbell_relay_mailbox_envelopes gauge",
            f"deskbell_relay_mailbox_envelopes {mailbox.rows}",
            "# TYPE deskbell_relay_mailbox_bytes gauge",
            f"deskbell_relay_mailbox_bytes {mailbox.bytes}",
        ]
    if redis is not None:
        lines += [
            "# TYPE deskbell_relay_redis_up gauge",
            f"deskbell_relay_redis_up {int(redis)}",
        ]
    lines.append("# TYPE deskbell_relay_refusals_total counter")
    lines += [
        f'deskbell_relay_refusals_total{{code="{code}"}} {count}'
        for code, count in sorted(relay.refusals.items())
    ]
    return "\n".join(lines) + "\n"
