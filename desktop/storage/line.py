"""What the line to the relay remembers: prekeys, epochs, conversation secrets, the outbox.

Fits ``desktop.relay.ports.SessionStore``, which this room can't see: the two kinds of
values that the port names are handed in when the store is built. Times are milliseconds
since 1970, as on the wire. What waits in the outbox and the epochs' states are sealed with
their conversation's key. A shelf is that of one identity key of the site, or of all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from desktop.storage.database import Database, Value
from desktop.storage.keys import ConversationKeys
from desktop.storage.vault import Vault

FIRST = 1
"""The number of a site's first identity key."""
OWN = ("identity", "static", "static-before", "static-since", "log_epoch")
"""Small secrets that every identity key has for itself."""

# A relay can name any 64-bit sequence; SQLite counts to here, and we never send so many.
_LARGEST = (1 << 63) - 1


class PrekeyFields(Protocol):
    """What a prekey consists of."""

    @property
    def preid(self) -> int: ...
    @property
    def private(self) -> bytes: ...
    @property
    def bundle(self) -> bytes: ...
    @property
    def created_at(self) -> int: ...
    @property
    def expires_at(self) -> int: ...


class OutboxFields(Protocol):
    """What an outbox row consists of."""

    @property
    def conversation_id(self) -> str: ...
    @property
    def message_id(self) -> str: ...
    @property
    def inner(self) -> str: ...
    @property
    def epoch(self) -> int | None: ...
    @property
    def sequence(self) -> int | None: ...
    @property
    def frame(self) -> bytes | None: ...
    @property
    def stored(self) -> bool: ...


def secrets_of(identity: int) -> tuple[str, ...]:
    """Return under which names the vault has the small secrets of an identity key."""
    return tuple(secret_of(name, identity) for name in OWN)


def secret_of(name: str, identity: int) -> str:
    """Return under which name the vault has a small secret of an identity key."""
    return name if identity == FIRST or name not in OWN else f"{name}.{identity}"


PrekeyT = TypeVar("PrekeyT", bound=PrekeyFields)
OutboxT = TypeVar("OutboxT", bound=OutboxFields)


class LineShelf(Generic[PrekeyT, OutboxT]):
    """The tables ``prekeys``, ``epochs``, ``conversation_secrets`` and ``outbox``, and the vault."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        keys: ConversationKeys,
        *,
        prekey: Callable[[int, bytes, bytes, int, int], PrekeyT],
        outbox_row: Callable[[str, str, str, int | None, int | None, bytes | None, bool], OutboxT],
        identity: int | None = None,
    ) -> None:
        """``identity`` None sees what is there of every identity key, and adds to the first."""
        self._identity = identity
        self._database = database
        self._vault = vault
        self._keys = keys
        self._prekey = prekey
        self._outbox_row = outbox_row

    def secret_value(self, name: str) -> bytes | None:
        """Return a small secret of the desk ('identity', 'static'), or None.

        Raises:
            NoKeyringError: If the keyring can't be read now.
        """
        return self._vault.get(secret_of(name, self._identity or FIRST))

    def put_secret_value(self, name: str, value: bytes) -> None:
        """Keep a small secret: in the keyring where there is one, else in the encrypted database.

        Raises:
            NoKeyringError: If the keyring refuses it.
        """
        self._vault.put(secret_of(name, self._identity or FIRST), value)

    def _among(self, prefix: str) -> tuple[str, tuple[int, ...]]:
        """Return what narrows rows with a column ``identity`` to our own, and its values."""
        return (
            ("", ()) if self._identity is None else (f" {prefix} identity = ?", (self._identity,))
        )

    def prekeys(self) -> list[PrekeyT]:
        """All prekeys that were not destroyed, newest (highest preid) first."""
        which, values = self._among("WHERE")
        return [
            self._prekey(_int(preid), _bytes(private), _bytes(bundle), _int(created), _int(expires))
            for preid, private, bundle, created, expires in self._database.all(
                f"SELECT preid, private, bundle, created_at, expires_at FROM prekeys{which}"
                " ORDER BY preid DESC",
                values,
            )
        ]

    def add_prekey(self, prekey: PrekeyT) -> None:
        """Keep a new prekey; its ``preid`` must be new."""
        self._database.all(
            "INSERT INTO prekeys (identity, preid, private, bundle, created_at, expires_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                self._identity or FIRST,
                prekey.preid,
                prekey.private,
                prekey.bundle,
                prekey.created_at,
                prekey.expires_at,
            ),
        )

    def destroy_prekey(self, preid: int) -> None:
        """Overwrite a prekey's private half and forget it, in the file and in its log."""
        which, values = self._among("AND")
        self._database.all(f"DELETE FROM prekeys WHERE preid = ?{which}", (preid, *values))
        self._database.wipe_log()

    def epoch_state(self, conversation_id: str, epoch: int) -> bytes | None:
        """The line's own bytes for an epoch, or None for an epoch never heard of."""
        row = self._database.one(
            "SELECT state FROM epochs WHERE conversation = ? AND epoch = ?",
            (conversation_id, epoch),
        )
        return self._keys.open(conversation_id, f"epoch:{epoch}", row[0]) if row else None

    def save_epoch_state(self, conversation_id: str, epoch: int, state: bytes, at: int) -> None:
        """Keep an epoch's bytes; ``at`` is when it began."""
        self._database.all(
            "INSERT INTO epochs (conversation, epoch, state, began_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (conversation, epoch) DO UPDATE SET state = excluded.state,"
            " began_at = excluded.began_at",
            (conversation_id, epoch, self._keys.seal(conversation_id, f"epoch:{epoch}", state), at),
        )

    def newest_epoch(self, conversation_id: str) -> int | None:
        """The epoch with the greatest ``at``; of two begun at once the higher number."""
        row = self._database.one(
            "SELECT epoch FROM epochs WHERE conversation = ?"
            " ORDER BY began_at DESC, epoch DESC LIMIT 1",
            (conversation_id,),
        )
        return _int(row[0]) if row else None

    def drop_epochs_before(self, at: int) -> None:
        """Forget epochs that began before ``at``, except each conversation's newest."""
        self._database.all(
            "DELETE FROM epochs WHERE began_at < ? AND EXISTS (SELECT 1 FROM epochs AS later"
            " WHERE later.conversation = epochs.conversation"
            " AND (later.began_at, later.epoch) > (epochs.began_at, epochs.epoch))",
            (at,),
        )

    def conversation_secret(self, conversation_id: str) -> bytes | None:
        """SHA-256 of the secret that the widget made with the conversation."""
        row = self._database.one(
            "SELECT digest FROM conversation_secrets WHERE conversation = ?", (conversation_id,)
        )
        return _bytes(row[0]) if row else None

    def save_conversation_secret(self, conversation_id: str, digest: bytes) -> None:
        """Keep the digest of a conversation's secret."""
        self._database.all(
            "INSERT INTO conversation_secrets (conversation, digest, identity) VALUES (?, ?, ?)"
            " ON CONFLICT (conversation) DO UPDATE SET digest = excluded.digest",
            (conversation_id, digest, self._identity or FIRST),
        )

    def identity_of(self, conversation_id: str) -> int | None:
        """Return the number of the identity key by which a conversation came; None for a new one."""
        row = self._database.one(
            "SELECT identity FROM conversation_secrets WHERE conversation = ?", (conversation_id,)
        )
        return _int(row[0]) if row else None

    def is_foreign(self, conversation_id: str) -> bool:
        """Say whether a conversation came by another identity key than this shelf's."""
        return self._identity not in (None, self.identity_of(conversation_id) or self._identity)

    def is_in_use(self, identity: int) -> bool:
        """Say whether a visitor whose conversation is kept has come by an identity key."""
        return bool(
            self._database.one(
                "SELECT 1 FROM conversation_secrets WHERE identity = ? LIMIT 1", (identity,)
            )
        )

    def destroy_identity(self, identity: int) -> int:
        """Destroy what opens and answers envelopes under an identity key; its secrets too.

        Returns how many replies that nobody has received were waiting for its visitors.

        Raises:
            NoKeyringError: If the keyring refuses; what is left is destroyed when asked again.
        """
        theirs = (
            "conversation IN (SELECT conversation FROM conversation_secrets WHERE identity = ?)"
        )
        with self._database.transaction():
            row = self._database.one(
                "SELECT count(*) FROM outbox JOIN messages"
                " ON messages.conversation = outbox.conversation AND messages.id = outbox.message"
                f" WHERE messages.sender IN ('operator', 'assistant') AND outbox.{theirs}",
                (identity,),
            )
            for table in ("outbox", "epochs", "resume_links", "visitor_tickets"):
                self._database.all(f"DELETE FROM {table} WHERE {theirs}", (identity,))
            self._database.all("DELETE FROM prekeys WHERE identity = ?", (identity,))
            for name in secrets_of(identity):
                if self._vault.get(name):
                    self._vault.put(name, b"")
        self._database.wipe_log()
        return _int(row[0]) if row else 0

    def outbox(self, conversation_id: str | None = None) -> Sequence[OutboxT]:
        """Waiting rows in the order they were added; of all conversations without an id."""
        which, values = self._ours("WHERE")
        if conversation_id is not None:
            which, values = " WHERE conversation = ?", (conversation_id,)
        rows = self._database.all(
            "SELECT conversation, message, sealed, epoch, sequence, frame, stored FROM outbox"
            f"{which} ORDER BY ordinal",
            values,
        )
        return [self._row(*row) for row in rows]

    def _ours(self, prefix: str) -> tuple[str, tuple[Value, ...]]:
        """Return what narrows rows of conversations to those of our identity key, and its values."""
        if self._identity is None:
            return "", ()
        return (
            f" {prefix} conversation IN"
            " (SELECT conversation FROM conversation_secrets WHERE identity = ?)",
            (self._identity,),
        )

    def _row(
        self,
        conversation: Value,
        message: Value,
        sealed: Value,
        epoch: Value,
        sequence: Value,
        frame: Value,
        stored: Value,
    ) -> OutboxT:
        conversation_id, message_id = str(conversation), str(message)
        return self._outbox_row(
            conversation_id,
            message_id,
            self._keys.text(conversation_id, f"outbox:{message_id}", sealed),
            None if epoch is None else _int(epoch),
            None if sequence is None else _int(sequence),
            None
            if frame is None
            else self._keys.open(conversation_id, f"frame:{message_id}", frame),
            bool(stored),
        )

    def _frame(self, conversation_id: str, message_id: str, frame: bytes | None) -> bytes | None:
        if frame is None:
            return None
        return self._keys.seal(conversation_id, f"frame:{message_id}", frame)

    def add_to_outbox(self, row: OutboxT) -> None:
        """Add a row at the end. A message that waits already stays as it is."""
        self._database.all(
            "INSERT INTO outbox (conversation, message, sealed, epoch, sequence, frame, stored)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conversation, message) DO NOTHING",
            (
                row.conversation_id,
                row.message_id,
                self._keys.seal(row.conversation_id, f"outbox:{row.message_id}", row.inner),
                row.epoch,
                row.sequence,
                self._frame(row.conversation_id, row.message_id, row.frame),
                row.stored,
            ),
        )

    def save_sealed(
        self, conversation_id: str, message_id: str, epoch: int, sequence: int, frame: bytes
    ) -> None:
        """Keep the sealed bytes of a row; its ``stored`` becomes False."""
        self._database.all(
            "UPDATE outbox SET epoch = ?, sequence = ?, frame = ?, stored = 0"
            " WHERE conversation = ? AND message = ?",
            (
                epoch,
                sequence,
                self._frame(conversation_id, message_id, frame),
                conversation_id,
                message_id,
            ),
        )

    def mark_stored(self, conversation_id: str, epoch: int, sequence: int) -> str | None:
        """Note that the relay stored it; return the message id, or None if there is no such row."""
        if not 0 <= sequence <= _LARGEST:
            return None
        row = self._database.one(
            "UPDATE outbox SET stored = 1 WHERE conversation = ? AND epoch = ? AND sequence = ?"
            " RETURNING message",
            (conversation_id, epoch, sequence),
        )
        return str(row[0]) if row else None

    def clear_stored(self) -> None:
        """The relay lost its store: nothing counts as stored any more."""
        which, values = self._ours("AND")
        self._database.all(f"UPDATE outbox SET stored = 0 WHERE stored{which}", values)

    def clear_from_outbox(self, conversation_id: str, message_ids: Sequence[str]) -> None:
        """Remove rows for which the sealed receipt came."""
        with self._database.transaction():
            for message_id in message_ids:
                self._database.all(
                    "DELETE FROM outbox WHERE conversation = ? AND message = ?",
                    (conversation_id, message_id),
                )


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value


def _bytes(value: object) -> bytes:
    assert isinstance(value, bytes)
    return value
