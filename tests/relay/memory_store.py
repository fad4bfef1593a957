"""A ``SessionStore`` in memory whose transactions roll back, for tests of the line."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace

from desktop.relay.ports import OutboxRow, Prekey


@dataclass
class _Held:
    secrets: dict[str, bytes] = field(default_factory=dict)
    prekeys: dict[int, Prekey] = field(default_factory=dict)
    epochs: dict[tuple[str, int], tuple[bytes, int]] = field(default_factory=dict)
    digests: dict[str, bytes] = field(default_factory=dict)
    messages: set[tuple[str, str]] = field(default_factory=set)
    outbox: dict[tuple[str, str], OutboxRow] = field(default_factory=dict)
    tickets: dict[str, str] = field(default_factory=dict)
    links: dict[bytes, tuple[str, int]] = field(default_factory=dict)


class MemoryStore:
    """Everything in dictionaries; ``held`` is what a crash would leave."""

    def __init__(self) -> None:
        self.held = _Held()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        held = self.held
        before = _Held(**{one.name: copy.copy(getattr(held, one.name)) for one in fields(held)})
        try:
            yield
        except BaseException:
            self.held = before
            raise

    def secret_value(self, name: str) -> bytes | None:
        return self.held.secrets.get(name)

    def put_secret_value(self, name: str, value: bytes) -> None:
        self.held.secrets[name] = value

    def prekeys(self) -> list[Prekey]:
        return [self.held.prekeys[one] for one in sorted(self.held.prekeys, reverse=True)]

    def add_prekey(self, prekey: Prekey) -> None:
        assert prekey.preid not in self.held.prekeys
        self.held.prekeys[prekey.preid] = prekey

    def destroy_prekey(self, preid: int) -> None:
        del self.held.prekeys[preid]

    def epoch_state(self, conversation_id: str, epoch: int) -> bytes | None:
        kept = self.held.epochs.get((conversation_id, epoch))
        return kept[0] if kept else None

    def save_epoch_state(self, conversation_id: str, epoch: int, state: bytes, at: int) -> None:
        self.held.epochs[conversation_id, epoch] = (state, at)

    def newest_epoch(self, conversation_id: str) -> int | None:
        known = [
            (at, epoch)
            for (one, epoch), (_, at) in self.held.epochs.items()
            if one == conversation_id
        ]
        return max(known)[1] if known else None

    def drop_epochs_before(self, at: int) -> None:
        for conversation_id, epoch in list(self.held.epochs):
            old = self.held.epochs[conversation_id, epoch][1] < at
            if old and self.newest_epoch(conversation_id) != epoch:
                del self.held.epochs[conversation_id, epoch]

    def is_foreign(self, conversation_id: str) -> bool:
        return False

    def conversation_secret(self, conversation_id: str) -> bytes | None:
        return self.held.digests.get(conversation_id)

    def save_conversation_secret(self, conversation_id: str, digest: bytes) -> None:
        self.held.digests[conversation_id] = digest

    def visitor_ticket(self, conversation_id: str) -> str | None:
        return self.held.tickets.get(conversation_id)

    def save_visitor_ticket(self, conversation_id: str, ticket: str) -> None:
        self.held.tickets[conversation_id] = ticket

    def add_resume_link(self, nonce: bytes, conversation_id: str, expires_at: int) -> None:
        self.held.links[nonce] = conversation_id, expires_at

    def resume_link(self, nonce: bytes) -> tuple[str, int] | None:
        return self.held.links.get(nonce)

    def revoke_resume_links(self, conversation_id: str) -> None:
        self.held.links = {
            nonce: one for nonce, one in self.held.links.items() if one[0] != conversation_id
        }

    def drop_resume_links_before(self, at: int) -> None:
        self.held.links = {nonce: one for nonce, one in self.held.links.items() if one[1] >= at}

    def has_message(self, conversation_id: str, message_id: str) -> bool:
        return (conversation_id, message_id) in self.held.messages

    def outbox(self, conversation_id: str | None = None) -> Sequence[OutboxRow]:
        return [
            row
            for row in self.held.outbox.values()
            if conversation_id in (None, row.conversation_id)
        ]

    def add_to_outbox(self, row: OutboxRow) -> None:
        self.held.outbox.setdefault((row.conversation_id, row.message_id), row)

    def save_sealed(
        self, conversation_id: str, message_id: str, epoch: int, sequence: int, frame: bytes
    ) -> None:
        key = conversation_id, message_id
        self.held.outbox[key] = replace(
            self.held.outbox[key], epoch=epoch, sequence=sequence, frame=frame, stored=False
        )

    def mark_stored(self, conversation_id: str, epoch: int, sequence: int) -> str | None:
        for key, row in self.held.outbox.items():
            if (row.conversation_id, row.epoch, row.sequence) == (conversation_id, epoch, sequence):
                self.held.outbox[key] = replace(row, stored=True)
                return row.message_id
        return None

    def clear_stored(self) -> None:
        for key, row in self.held.outbox.items():
            self.held.outbox[key] = replace(row, stored=False)

    def clear_from_outbox(self, conversation_id: str, message_ids: Sequence[str]) -> None:
        for message_id in message_ids:
            self.held.outbox.pop((conversation_id, message_id), None)
