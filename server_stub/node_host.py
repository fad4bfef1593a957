"""Between the backplane and the rules of a node: hands over the time, carries out what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from server_stub.mailbox_requests import SiteRecord
from server_stub.node_relay import Held, NodeRelay
from server_stub.notices import Notice
from server_stub.outgoing import Instant, Outgoing


class NodeHost:
    """One node's answers to its backplane; ``log`` takes level, event and fields."""

    def __init__(
        self,
        relay: NodeRelay,
        act: Callable[[Sequence[Outgoing]], None],
        now: Callable[[], Instant],
        log: Callable[..., None],
    ) -> None:
        self._relay = relay
        self._act = act
        self._now = now
        self._log = log

    def here(self) -> Iterable[Held]:
        """Return what is connected here, by site."""
        return self._relay.here()

    def left_alone(self, reason: str) -> None:
        """Redis is away."""
        if not self._relay.alone:
            self._log("warning", "redis_away", reason=reason)
        self._relay.left_alone()

    def together_again(self, records: Sequence[SiteRecord], *, lost: bool) -> None:
        """Redis is there."""
        self._log("error" if lost else "info", "redis_lost_state" if lost else "redis_here")
        self._act(self._relay.together_again(records, lost=lost, now=self._now()))

    def heard(self, site: bytes, notice: Notice, *, node: bytes) -> None:
        """Another node tells something."""
        self._act(self._relay.heard(site, notice, self._now(), node=node))

    def echoed(self, site: bytes, notice: Notice) -> None:
        """This node's own notice has come round."""
        self._relay.echoed(site, notice)

    def site_changed(self, record: SiteRecord) -> None:
        """Another node has saved a site."""
        self._act(self._relay.site_changed(record, self._now()))

    def desk_found(self, site: bytes, state: str) -> None:
        """What a lease says."""
        self._act(self._relay.desk_found(site, state))

    def lease_lost(self, site: bytes) -> None:
        """A desk's lease is another node's."""
        self._act(self._relay.lease_lost(site, self._now()))

    def node_gone(self, node: bytes) -> None:
        """A node has died."""
        self._log("warning", "node_gone")
        self._act(self._relay.node_gone(node))

    def advise(self, event: str, **fields: object) -> None:
        """Something that whoever runs this should know."""
        self._log("warning", event, **fields)
