"""Which hosts the owner's settings name, and how each purpose's connections are opened."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Protocol
from urllib.parse import urlsplit

from desktop.app import business as owner
from desktop.app.gate.dialling import dial
from desktop.app.gate.process import gate
from desktop.domain.ledger import Purpose
from desktop.mail.server import MailServer
from desktop.privacy.gate import Place


class Settings(Protocol):
    """The part of the store that is needed."""

    def get(self, key: str, default: Any = None) -> Any: ...


def relay_place(url: str) -> tuple[Place, ...]:
    """Return where a relay's address leads, nothing where it is none."""
    try:
        parts = urlsplit(url)
        port = parts.port or {"ws": 80, "wss": 443}[parts.scheme]
    except (ValueError, KeyError):
        return ()
    return (Place(parts.hostname, port),) if parts.hostname else ()


def relay_of(store: Settings) -> Callable[[], Iterable[Place]]:
    """Return what asks the store for the relay that the owner named."""
    return lambda: relay_place(str(store.get(owner.RELAY, "")))


def mail_of(server: Callable[[], MailServer | None]) -> Callable[[], Iterable[Place]]:
    """Return what asks for the mail server that the owner named."""

    def places() -> Iterable[Place]:
        found = server()
        return () if found is None else (Place(found.host, found.port),)

    return places


def dial_for(purpose: Purpose) -> Callable[[str, int], Awaitable[socket.socket]]:
    """Return what opens this process's connections of one purpose."""
    return lambda host, port: dial(gate, purpose, host, port)
