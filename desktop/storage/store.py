"""Everything the desk remembers, over one open database. Called from the engine's thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import date, datetime

from desktop.domain.access import AccessShown
from desktop.storage.access import SECRET as ACCESS_SECRET
from desktop.storage.access import AccessShelf
from desktop.storage.backup import Source, done_taking_over, take_over
from desktop.storage.confirmed import ConfirmedClock
from desktop.storage.conversations import ConversationShelf
from desktop.storage.database import Database
from desktop.storage.digests import DigestShelf
from desktop.storage.entries import EntryShelf, utc_now
from desktop.storage.erasures import Erasures, Journal, chain_problem, journal_of
from desktop.storage.errors import StorageError
from desktop.storage.identities import IdentityShelf
from desktop.storage.keys import ConversationKeys
from desktop.storage.ledger import LedgerShelf
from desktop.storage.letters import LetterShelf
from desktop.storage.line import LineShelf, OutboxT, PrekeyT
from desktop.storage.operators import OperatorShelf
from desktop.storage.overview import OverviewShelf
from desktop.storage.own_backups import OwnBackups
from desktop.storage.settings import SettingShelf
from desktop.storage.teaching import TeachingShelf
from desktop.storage.topics import TopicShelf
from desktop.storage.vault import Vault


class Store(
    ConversationShelf,
    EntryShelf,
    TeachingShelf,
    SettingShelf,
    TopicShelf,
    OperatorShelf,
    LetterShelf,
    DigestShelf,
    LedgerShelf,
    OverviewShelf,
    AccessShelf,
    ConfirmedClock,
    LineShelf[PrekeyT, OutboxT],
):
    """Conversations, entries, operators, settings and the line's memory, committed together.

    ``prekey`` and ``outbox_row`` build the relay room's values, which this room can't see:
    ``Store(database, vault, prekey=Prekey, outbox_row=OutboxRow)``.
    """

    def __init__(
        self,
        database: Database,
        vault: Vault,
        *,
        prekey: Callable[[int, bytes, bytes, int, int], PrekeyT],
        outbox_row: Callable[[str, str, str, int | None, int | None, bytes | None, bool], OutboxT],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        vault.attach(database)
        self._closed = False
        restored = take_over(database, vault)
        keys = ConversationKeys(database)
        self.own_backups = OwnBackups(database)
        self.own_backups.tidy()
        erasures = Erasures(database, self.own_backups.destroy)
        erasures.bring_up_to_date()
        ConversationShelf.__init__(self, database, keys, erasures)
        EntryShelf.__init__(self, database, now)
        TeachingShelf.__init__(self, database, keys)
        SettingShelf.__init__(self, database)
        TopicShelf.__init__(self, database)
        OperatorShelf.__init__(self, database)
        LetterShelf.__init__(self, database, keys)
        DigestShelf.__init__(self, database)
        LedgerShelf.__init__(self, database)
        OverviewShelf.__init__(self, database, self.load, self.messages)
        AccessShelf.__init__(self, database, vault)
        ConfirmedClock.__init__(self, database.path.parent)
        LineShelf.__init__(self, database, vault, keys, prekey=prekey, outbox_row=outbox_row)

        def shelf_of(identity: int) -> IdentityShelf[PrekeyT, OutboxT]:
            return IdentityShelf(
                database,
                vault,
                keys,
                prekey=prekey,
                outbox_row=outbox_row,
                identity=identity,
                has_message=self.has_message,
            )

        self.shelf_of = shelf_of
        """The line's memory under one identity key of the site, by its number."""
        if restored:
            self.record_restored(now(), "")
            done_taking_over(database)

    def backup_source(
        self, names: Sequence[str], more: Mapping[str, bytes] | None = None
    ) -> Source:
        """Return what a backup is made of: small secrets by their names, and ``more`` of them.

        Raises:
            NoKeyringError: If the keyring can't be read now.
        """
        kept = {name: self.secret_value(name) for name in (*names, ACCESS_SECRET)}
        return Source(
            self._database.path,
            self._database.key,
            {**(more or {}), **{name: value for name, value in kept.items() if value is not None}},
        )

    def erasure_journal(self) -> Journal:
        """Return the journal of what was erased, for a backup that is restored over this profile."""
        return journal_of(self._database)

    @property
    def database_key(self) -> bytes:
        """The database's key, for a restored one in its place."""
        return self._database.key

    def transaction(self) -> AbstractContextManager[None]:
        """Commit at the end, roll back on an exception; may be nested. Nothing is awaited inside."""
        return self._database.transaction()

    def delete(self, conversation_id: str) -> None:
        """Erase everything about a conversation; only the overview's counts stay."""
        with self._database.transaction():
            self.keep_counts(conversation_id)
            super().delete(conversation_id)

    def access_named(self, day: date | None = None, operator: str | None = None) -> AccessShown:
        """Return the access record as ``access`` does, with the names of who is still here."""
        shown = self.access(day, operator)
        wanted = {line.about for line in shown.lines if line.about}
        names: dict[str, str] = {}
        for row in self.rows() if wanted else ():
            about = self.stands_for(row.conversation_id)
            if about in wanted:
                names[about] = row.name
        return replace(shown, names=names)

    def problems(self) -> tuple[str, ...]:
        """Check every page and the erasure journal; return what is wrong. Slow: for ``doctor``."""
        wrong = self._database.problems()
        if not wrong and (place := chain_problem(self._database)) is not None:
            return (f"the journal of erasures was changed at entry {place}",)
        return wrong

    def close(self) -> None:
        """Close the database and give the profile free; a second call does nothing."""
        if not self._closed:
            self._closed = True
            with suppress(StorageError):
                self.keep_head()
        self._database.close()
