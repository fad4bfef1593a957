"""The clear words of a desk's login: the relay's name as it is signed, and its answer."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from desktop.relay.desk import LoginError
from desktop.relay.seal import SealError, read_object, unb64


def host_of(url: str) -> str:
    """Return ``name:port`` of a relay's address, with the scheme's port where none is given.

    Raises:
        ValueError: If it is no address of a relay.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"ws", "wss"} or not parts.hostname:
        raise ValueError(f"{url} has no scheme and name of a relay")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{host}:{parts.port or {'ws': 80, 'wss': 443}[parts.scheme]}"


def read_welcome(body: bytes) -> dict[str, Any]:
    """Return the relay's answer to a login, checked: ``site``, ``log_epoch``, ``visitors``.

    Raises:
        LoginError: If it is not one.
    """
    try:
        welcome: dict[str, Any] = read_object(body)
        unb64(welcome.get("log_epoch"), 16)
        here = welcome.get("visitors")
        if not isinstance(here, list) or not all(len(bytes.fromhex(one)) == 16 for one in here):
            raise ValueError
        welcome["site"] = str(welcome.get("site"))
    except (SealError, ValueError, TypeError) as error:
        raise LoginError("The relay's answer to the login can't be read.") from error
    return welcome
