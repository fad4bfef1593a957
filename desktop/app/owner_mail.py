"""The owner's mail server between settings, store and mail room. The password lies with the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from desktop.domain.mail_setup import MailSetup, MailShown, SaveMail
from desktop.domain.sentence import Sentence
from desktop.mail.server import MailServer, MailServerError, from_json
from desktop.storage.errors import StorageError

MAIL = "mail"
PASSWORD = "mail-password"


class MailStore(Protocol):
    """The part of the store that is needed."""

    def get(self, key: str, default: Any = None) -> Any: ...
    def put(self, key: str, value: Any) -> None: ...
    def secret_value(self, name: str) -> bytes | None: ...
    def put_secret_value(self, name: str, value: bytes) -> None: ...


class OwnerMail:
    """Belongs to the engine's thread, as the store does."""

    def __init__(self, store: MailStore) -> None:
        self._store = store

    def server(self) -> MailServer | None:
        """Return the mail server, or None where none is set up."""
        kept = self._store.get(MAIL)
        try:
            return from_json(kept) if isinstance(kept, dict) else None
        except MailServerError:
            return None

    def password(self) -> str | None:
        """Return the password, or None where there is none or the keyring is closed now."""
        try:
            kept = self._store.secret_value(PASSWORD)
        except StorageError:
            return None
        return kept.decode() if kept else None

    def shown(self) -> MailShown:
        """Return what the settings page shows."""
        server = self.server()
        if server is None:
            return MailShown(False)
        setup = MailSetup(
            server.host,
            server.port,
            str(server.security),
            server.sender,
            server.owner,
            server.account,
        )
        return MailShown(True, setup, self.password() is not None)

    def check(self, wanted: SaveMail) -> Callable[[], None]:
        """Return what keeps ``wanted``.

        Raises:
            MailServerError: If something in it can't be used; the text says what would fit.
        """
        setup = wanted.setup
        server = from_json(
            {
                "host": setup.host,
                "port": setup.port,
                "security": setup.security,
                "sender": setup.sender,
                "owner": setup.owner,
                "account": setup.account,
            }
        )
        before = self.server()
        moved = before is not None and (before.host, before.account) != (
            server.host,
            server.account,
        )
        if server.account and wanted.password is None and (moved or self.password() is None):
            # A password that was given to one server is never sent to another.
            raise MailServerError(Sentence("Type the password of this mail account."))

        def keep() -> None:
            if wanted.password is not None:
                self._store.put_secret_value(PASSWORD, wanted.password.encode())
            self._store.put(MAIL, server.to_json())

        return keep

    def forget(self) -> None:
        """Forget server and password."""
        self._store.put(MAIL, None)
        self._store.put_secret_value(PASSWORD, b"")
