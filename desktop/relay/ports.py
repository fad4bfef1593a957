"""What the line to the relay must remember, and who remembers it.

Owned here, by the caller. Everything is synchronous and belongs to the transaction that
is open around it, so that a message, the key that opened it and the reply's outbox row
are committed together or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Prekey:
    """A prekey with its signed bundle. ``private`` is the raw 32-byte scalar."""

    preid: int
    private: bytes
    bundle: bytes
    created_at: int
    """Milliseconds since 1970, as all times here."""
    expires_at: int


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One unsent envelope. ``inner`` is the JSON to seal; the rest is empty until it was sealed."""

    conversation_id: str
    message_id: str
    inner: str
    epoch: int | None = None
    sequence: int | None = None
    frame: bytes | None = None
    """The sealed envelope, to be repeated byte for byte within its epoch."""
    stored: bool = False
    """The relay has said STORED."""


class SessionStore(Protocol):
    """Conversation ids are 32 hexadecimal characters."""

    def transaction(self) -> AbstractContextManager[None]:
        """Commit at the end, roll back on an exception; may be nested."""

    def secret_value(self, name: str) -> bytes | None:
        """Return a small secret of the desk ('identity', 'static'), or None."""

    def put_secret_value(self, name: str, value: bytes) -> None:
        """Keep a small secret: in the keyring where there is one, else in the encrypted database."""

    def prekeys(self) -> list[Prekey]:
        """All prekeys that were not destroyed, newest (highest preid) first."""

    def add_prekey(self, prekey: Prekey) -> None: ...

    def destroy_prekey(self, preid: int) -> None: ...

    def epoch_state(self, conversation_id: str, epoch: int) -> bytes | None:
        """The line's own bytes for an epoch, or None for an epoch never heard of."""

    def save_epoch_state(self, conversation_id: str, epoch: int, state: bytes, at: int) -> None:
        """Keep an epoch's bytes; ``at`` is when it began."""

    def newest_epoch(self, conversation_id: str) -> int | None:
        """The epoch with the greatest ``at``."""

    def drop_epochs_before(self, at: int) -> None:
        """Forget epochs that began before ``at``, except each conversation's newest."""

    def conversation_secret(self, conversation_id: str) -> bytes | None:
        """SHA-256 of the secret that the widget made with the conversation."""

    def save_conversation_secret(self, conversation_id: str, digest: bytes) -> None: ...

    def is_foreign(self, conversation_id: str) -> bool:
        """True where it came by another identity key of the site than the one this remembers for."""

    def visitor_ticket(self, conversation_id: str) -> str | None:
        """The relay's ticket as the visitor left it with their e-mail address, or None."""

    def save_visitor_ticket(self, conversation_id: str, ticket: str) -> None: ...

    def add_resume_link(self, nonce: bytes, conversation_id: str, expires_at: int) -> None: ...

    def resume_link(self, nonce: bytes) -> tuple[str, int] | None:
        """Conversation and end of a link that was not revoked, or None."""

    def revoke_resume_links(self, conversation_id: str) -> None: ...

    def drop_resume_links_before(self, at: int) -> None: ...

    def has_message(self, conversation_id: str, message_id: str) -> bool:
        """True where a message with this inner id is already kept."""

    def outbox(self, conversation_id: str | None = None) -> Sequence[OutboxRow]:
        """Waiting rows in the order they were added; of all conversations without an id."""

    def add_to_outbox(self, row: OutboxRow) -> None: ...

    def save_sealed(
        self, conversation_id: str, message_id: str, epoch: int, sequence: int, frame: bytes
    ) -> None:
        """Keep the sealed bytes of a row; its ``stored`` becomes False."""

    def mark_stored(self, conversation_id: str, epoch: int, sequence: int) -> str | None:
        """Note that the relay stored it; return the message id, or None if there is no such row."""

    def clear_stored(self) -> None:
        """The relay lost its store: nothing counts as stored any more."""

    def clear_from_outbox(self, conversation_id: str, message_ids: Sequence[str]) -> None:
        """Remove rows for which the sealed receipt came."""


class IdentityStore(SessionStore, Protocol):
    """The memory of all of a site's identity keys, each of which has a number."""

    def shelf_of(self, identity: int) -> SessionStore:
        """Return what is remembered under one of them."""

    def identity_of(self, conversation_id: str) -> int | None:
        """Return the number of the key by which a conversation came; None for a new one."""

    def is_in_use(self, identity: int) -> bool:
        """True once a visitor has come by it."""

    def destroy_identity(self, identity: int) -> int:
        """Destroy a key and what was agreed under it; return how many replies were left waiting."""
