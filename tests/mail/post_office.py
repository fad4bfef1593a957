"""A real SMTP server on loopback that can be told to misbehave."""

from __future__ import annotations

import asyncio
import functools
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

ACCOUNT, PASSWORD = "desk", "long and secret"


@dataclass
class PostOffice:
    """What came in, and what is said to the next ones."""

    received: list[EmailMessage] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    """Said to the next messages in turn instead of taking them; 'drop' closes the line."""
    recipients: str = ""
    """Said to a recipient instead of taking it."""
    port: int = 0

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        if self.recipients:
            return self.recipients
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        answer = self.answers.pop(0) if self.answers else ""
        if answer == "drop":
            assert server.transport is not None
            server.transport.abort()
            await asyncio.sleep(0)
            return "421 gone"
        if answer:
            return answer
        content = envelope.content
        assert isinstance(content, bytes)
        parsed = message_from_bytes(content, policy=policy.default)
        assert isinstance(parsed, EmailMessage)
        self.received.append(parsed)
        return "250 OK"


class Authority:
    """A certificate authority of the tests' own, for 'localhost'."""

    def __init__(self) -> None:
        self._ca = trustme.CA()

    def server(self, name: str = "localhost") -> ssl.SSLContext:
        """Return what the mail server shows."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._ca.issue_cert(name).configure_cert(context)
        return context

    def trusted(self) -> ssl.SSLContext:
        """Return what the desk trusts."""
        context = ssl.create_default_context()
        self._ca.configure_trust(context)
        return context


class _Line(SMTP):
    """One line to the mail server; remembers what must be closed at the end."""

    opened: list[asyncio.BaseTransport]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.opened.append(transport)
        super().connection_made(transport)


@asynccontextmanager
async def open_office(
    *,
    tls: ssl.SSLContext | None = None,
    starttls: ssl.SSLContext | None = None,
    log_in: bool = False,
) -> AsyncIterator[PostOffice]:
    """Run a mail server on a free port of 127.0.0.1, on the test's own loop."""
    office = PostOffice()
    opened: list[asyncio.BaseTransport] = []

    def checked(
        server: SMTP, session: Session, envelope: Envelope, way: str, data: Any
    ) -> AuthResult:
        right = isinstance(data, LoginPassword) and data == LoginPassword(
            ACCOUNT.encode(), PASSWORD.encode()
        )
        return AuthResult(success=right, handled=False)

    def pick_up() -> _Line:
        line = _Line(
            office,
            tls_context=starttls,
            require_starttls=starttls is not None,
            authenticator=checked if log_in else None,
            auth_required=log_in,
            auth_require_tls=False,
        )
        line.opened = opened
        return line

    server = await asyncio.get_running_loop().create_server(pick_up, "127.0.0.1", 0, ssl=tls)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
        for transport in opened:
            if isinstance(transport, asyncio.Transport):
                transport.abort()
        for _ in range(20):  # lines that are closing get the rounds they need
            await asyncio.sleep(0)


def on_a_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run an ``async def`` test."""

    @functools.wraps(test)
    def run(*arguments: object, **named: object) -> None:
        asyncio.run(test(*arguments, **named))

    return run
