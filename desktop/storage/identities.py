"""What the line of one identity key remembers, where a site has two of them for a while.

The tables are the same for all keys; a shelf sees and adds only what is its key's. Which key a
conversation belongs to is written with the visitor's first envelope and never changes.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from desktop.storage.database import Database
from desktop.storage.keys import ConversationKeys
from desktop.storage.letters import LetterShelf
from desktop.storage.line import LineShelf, OutboxT, PrekeyT
from desktop.storage.vault import Vault


class IdentityShelf(LineShelf[PrekeyT, OutboxT], LetterShelf):
    """Fits ``desktop.relay.ports.SessionStore``, as ``Store`` does for a site with one key."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        keys: ConversationKeys,
        *,
        prekey: Callable[[int, bytes, bytes, int, int], PrekeyT],
        outbox_row: Callable[[str, str, str, int | None, int | None, bytes | None, bool], OutboxT],
        identity: int,
        has_message: Callable[[str, str], bool],
    ) -> None:
        LineShelf.__init__(
            self,
            database,
            vault,
            keys,
            prekey=prekey,
            outbox_row=outbox_row,
            identity=identity,
        )
        self._has_message = has_message

    def transaction(self) -> AbstractContextManager[None]:
        """Commit at the end, roll back on an exception; may be nested."""
        return self._database.transaction()

    def has_message(self, conversation_id: str, message_id: str) -> bool:
        """True where a message with this inner id is already kept."""
        return self._has_message(conversation_id, message_id)
