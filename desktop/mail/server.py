"""The owner's mail server as values: where it is, how it is reached, who writes to whom."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address

from desktop.domain.sentence import Sentence


class MailServerError(ValueError):
    """What was said of the mail server can't be used; the text says what fits."""


class Security(StrEnum):
    """How the way to the mail server is encrypted."""

    TLS = "tls"
    """From the first byte, mostly port 465."""
    STARTTLS = "starttls"
    """Asked for after the greeting, mostly port 587; nothing is said if the server can't."""
    NONE = "none"
    """Not at all: only for a mail server on this PC."""


_ADDRESS = re.compile(
    r"[^\s@<>()\[\]\\,;:\"]{1,64}@[^\s@<>()\[\]\\,;:\"]{1,190}\.[^\W\d_][\w-]{1,62}"
)
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?|\[?[0-9a-fA-F:]{2,45}\]?")


@dataclass(frozen=True, slots=True)
class MailServer:
    """What is needed to send. The password is not here: it lies in the keyring."""

    host: str
    port: int
    security: Security
    sender: str
    """The business's address, which letters come from."""
    owner: str
    """Where letters to the owner go."""
    account: str = ""
    """Name to log in with; empty where the server asks for none."""

    def __post_init__(self) -> None:
        if not _HOST.fullmatch(self.host):
            raise MailServerError(
                Sentence(
                    "Write the mail server's name as your provider gives it: mail.example.com."
                )
            )
        if not 1 <= self.port <= 65535:
            raise MailServerError(
                Sentence("The port is a number from 1 to 65535, mostly 465 or 587.")
            )
        for address in (self.sender, self.owner):
            if not _ADDRESS.fullmatch(address):
                raise MailServerError(
                    Sentence(
                        "{address} is no e-mail address. Write it as desk@example.com.",
                        address=address,
                    )
                )
        if self.security is Security.NONE and not on_this_pc(self.host):
            raise MailServerError(
                Sentence(
                    "Without encryption a mail server is used only on this PC. Choose TLS or STARTTLS."
                )
            )

    def to_json(self) -> dict[str, object]:
        """Return the settings as JSON values, for the store."""
        return {
            "host": self.host,
            "port": self.port,
            "security": str(self.security),
            "sender": self.sender,
            "owner": self.owner,
            "account": self.account,
        }


def from_json(raw: Mapping[str, object]) -> MailServer:
    """Return the mail server that ``MailServer.to_json`` described.

    Raises:
        MailServerError: If a field is missing or does not fit.
    """
    try:
        return MailServer(
            host=str(raw["host"]).strip(),
            port=int(str(raw["port"])),
            security=Security(str(raw["security"])),
            sender=str(raw["sender"]).strip(),
            owner=str(raw["owner"]).strip(),
            account=str(raw.get("account", "")).strip(),
        )
    except MailServerError:
        raise
    except (KeyError, ValueError) as error:
        raise MailServerError(
            Sentence("The mail server's settings are not complete. Fill in every field.")
        ) from error


def on_this_pc(host: str) -> bool:
    """Whether a host is this PC itself."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
