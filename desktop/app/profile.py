"""An owner's profile: its open store, and the line that its settings describe."""

from __future__ import annotations

import base64
import contextlib
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.app import business as owner
from desktop.domain.sentence import Sentence
from desktop.relay import succession
from desktop.relay.connecting import Dial
from desktop.relay.line_events import LineEvent
from desktop.relay.ports import OutboxRow, Prekey
from desktop.relay.site_line import SiteLine
from desktop.relay.succession import Identities, SuccessionError
from desktop.storage.database import open_database
from desktop.storage.errors import KeyMissingError
from desktop.storage.store import Store
from desktop.storage.vault import Vault


def new_id() -> str:
    """Return a fresh message id: 128 random bits in 22 characters."""
    return base64.urlsafe_b64encode(secrets.token_bytes(16)).rstrip(b"=").decode("ascii")


def identities_of(secrets: succession.Secrets) -> Identities | None:
    """Return which identity keys the desk has; None for one that has none yet.

    Raises:
        KeyMissingError: If they don't fit each other.
        NoKeyringError: If the keyring can't be read now.
    """
    with told_of_keys():
        return succession.look(secrets)


@contextlib.contextmanager
def told_of_keys() -> Iterator[None]:
    """Say in words what to do where the identity keys don't fit each other."""
    try:
        yield
    except SuccessionError as error:
        raise KeyMissingError(
            Sentence(
                "The keys of your website's line don't fit each other ({why}). Somebody may have"
                " changed the keyring or the database. Restore a backup with 'deskbell restore"
                " FILE'. Nothing was changed.",
                why=error,
            )
        ) from error


def open_store(profile: Path, vault: Vault) -> Store[Prekey, OutboxRow]:
    """Open the profile's database with the vault's key. Raises ``StorageError``."""
    database = open_database(profile, vault.database_key())
    return Store(database, vault, prekey=Prekey, outbox_row=OutboxRow)


def make_line(
    store: Store[Prekey, OutboxRow],
    on_event: Callable[[LineEvent], None],
    dial: Dial | None = None,
    came_by_older: Callable[[], None] = lambda: None,
) -> SiteLine:
    """Build the line to the relay that the owner named; it connects when it is run, by ``dial``."""
    kept = owner.load_business(store)
    with told_of_keys():
        return SiteLine(
            url=str(store.get(owner.RELAY, "")),
            store=store,
            settings=kept.widget_settings(),
            origins=list(store.get(owner.ORIGINS, [])),
            on_event=on_event,
            dial=dial,
            came_by_older=came_by_older,
        )
