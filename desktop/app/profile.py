"""An owner's profile: its open store, and the line that its settings describe."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from pathlib import Path

from desktop.app import business as owner
from desktop.relay.connecting import Dial
from desktop.relay.line import Line, LineEvent
from desktop.relay.ports import OutboxRow, Prekey
from desktop.relay.seal import KeyPair, b64, site_of
from desktop.storage.database import open_database
from desktop.storage.store import Store
from desktop.storage.vault import Vault


def new_id() -> str:
    """Return a fresh message id: 128 random bits in 22 characters."""
    return base64.urlsafe_b64encode(secrets.token_bytes(16)).rstrip(b"=").decode("ascii")


def site_named(identity: bytes | None) -> str:
    """Return how the desk with this secret is named in the tag: 43 characters; '' without a secret."""
    return b64(site_of(KeyPair.of(identity).public)) if identity else ""


def open_store(profile: Path, vault: Vault) -> Store[Prekey, OutboxRow]:
    """Open the profile's database with the vault's key. Raises ``StorageError``."""
    database = open_database(profile, vault.database_key())
    return Store(database, vault, prekey=Prekey, outbox_row=OutboxRow)


def make_line(
    store: Store[Prekey, OutboxRow],
    on_event: Callable[[LineEvent], None],
    dial: Dial | None = None,
) -> Line:
    """Build the line to the relay that the owner named; it connects when it is run, by ``dial``."""
    kept = owner.load_business(store)
    return Line(
        url=str(store.get(owner.RELAY, "")),
        store=store,
        settings=kept.widget_settings(),
        origins=list(store.get(owner.ORIGINS, [])),
        on_event=on_event,
        dial=dial,
    )
