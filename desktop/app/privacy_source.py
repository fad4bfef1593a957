"""What the privacy report needs to know of this PC beside the store: keys, model file, hosts."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from desktop.app import business as owner
from desktop.app.chosen_model import chosen_model
from desktop.app.integrity import state_of
from desktop.app.passphrase import THROW_AWAY
from desktop.app.version import version
from desktop.domain.ledger import Held
from desktop.domain.models import FileState
from desktop.domain.privacy_report import Keys, ModelFacts, ModelFile, Place
from desktop.mail.server import MailServer, on_this_pc
from desktop.storage.vault import NAME as VAULT_NAME

_FILE = {
    FileState.UNCHANGED: ModelFile.UNCHANGED,
    FileState.CHANGED: ModelFile.CHANGED,
    FileState.NOT_CHECKED: ModelFile.UNCHECKED,
}


class PrivacySource:
    """Fits ``desktop.engine.privacy_page.PrivacySource``."""

    def __init__(
        self,
        profile: Path,
        store: owner.SettingsStore,
        mail: Callable[[], MailServer | None],
        held: Callable[[], Held] = lambda: Held.UNKNOWN,
    ) -> None:
        self._profile = profile
        self._store = store
        self._mail = mail
        self._held = held

    @property
    def version(self) -> str:
        """The app's version."""
        return version()

    def keys(self) -> Keys:
        """Return where the key of the database lies."""
        if os.environ.get(THROW_AWAY):
            return Keys.NOWHERE
        try:
            kept = json.loads((self._profile / VAULT_NAME).read_text(encoding="utf-8"))
            return Keys(str(kept["kind"]))
        except (OSError, ValueError, KeyError, TypeError):
            return Keys.PASSPHRASE

    def model(self) -> ModelFacts | None:
        """Return the language model that is in use."""
        chosen = chosen_model(self._profile)
        state = state_of(chosen) if chosen is not None else None
        if state is None or state.state is FileState.MISSING:
            return None
        return ModelFacts(
            Path(state.name).stem,
            state.sha256,
            _FILE[state.state],
            state.checked_at.astimezone().date() if state.checked_at is not None else None,
            state.read_only,
        )

    def held(self) -> bool:
        """Whether the operating system keeps the processes that run models off the network."""
        return self._held() is Held.SYSTEM

    def relay(self) -> Place | None:
        """Return the relay that is named in the settings."""
        host = urlsplit(str(self._store.get(owner.RELAY, ""))).hostname
        return Place(host, on_this_pc(host)) if host else None

    def mail(self) -> Place | None:
        """Return the mail server that is named in the settings."""
        server = self._mail()
        return Place(server.host, on_this_pc(server.host)) if server is not None else None
