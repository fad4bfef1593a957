"""Sends one post at a time through the owner's mail server. Keeps no queue: the engine's letters do."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.errors import MessageError

import aiosmtplib

from desktop.domain.letters import LetterError, Post
from desktop.domain.sentence import Sentence
from desktop.mail.composing import compose
from desktop.mail.server import MailServer, Security

Dial = Callable[[str, int], Awaitable[socket.socket]]
"""Returns a connected, non-blocking socket for a host and port; raises ``OSError``."""

_NOT_SET_UP = Sentence("E-mail is not set up in the settings.")
SECONDS = 30.0
"""How long each step with the mail server may take."""


class MailRoom:
    """Satisfies the engine's ``Mail``.

    ``server`` and ``password`` are asked at each letter, so that a change in the settings counts
    at once and the password is held no longer than the sending takes.
    """

    def __init__(
        self,
        server: Callable[[], MailServer | None],
        password: Callable[[], str | None],
        business: Callable[[], str],
        *,
        dial: Dial | None = None,
        trust: ssl.SSLContext | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        seconds: float = SECONDS,
    ) -> None:
        self._server = server
        self._password = password
        self._business = business
        self._dial = dial
        self._trust = trust
        self._clock = clock
        self._seconds = seconds

    @property
    def ready(self) -> bool:
        """Whether a mail server is set up."""
        return self._server() is not None

    async def send(self, post: Post) -> None:
        """Send one post.

        Raises:
            LetterError: With a sentence, and whether another try may help.
        """
        server = self._server()
        if server is None:
            raise LetterError(_NOT_SET_UP, again=False)
        try:
            mail = compose(post, server, self._business(), self._clock())
        except (ValueError, MessageError, IndexError) as error:
            # As a visitor typed it: no other try makes it one.
            raise LetterError(
                Sentence(
                    "{address} is no e-mail address. Write it as desk@example.com.",
                    address=post.to or server.owner,
                ),
                again=False,
            ) from error
        async with self._connected(server) as connection:
            await connection.send_message(mail)

    async def log_in(self) -> None:
        """Reach the mail server, with its encryption and the account, and leave; sends nothing.

        Raises:
            LetterError: As ``send``.
        """
        server = self._server()
        if server is None:
            raise LetterError(_NOT_SET_UP, again=False)
        async with self._connected(server):
            pass

    @asynccontextmanager
    async def _connected(self, server: MailServer) -> AsyncIterator[aiosmtplib.SMTP]:
        """Give a connection that is logged in; what fails in the block is told as well.

        Raises:
            LetterError: With a sentence, and whether another try may help.
        """
        password = self._password() if server.account else None
        if server.account and not password:
            # Sent without one, it would be refused for good, and again and again locks an account.
            raise LetterError(
                Sentence(
                    "The password of your mail account can't be read. Unlock the computer's"
                    " keyring, or type the password again in the settings."
                ),
                again=True,
            )
        try:
            made = await self._dialled(server)
        except (OSError, TimeoutError) as error:
            raise _in_words(error, server) from error
        connection = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port if made is None else None,
            sock=made,
            use_tls=server.security is Security.TLS,
            start_tls=server.security is Security.STARTTLS,
            tls_context=self._trust or ssl.create_default_context(),
            timeout=self._seconds,
            # The PC's own name is nobody's business.
            local_hostname="localhost",
        )
        try:
            async with connection:
                if server.account:
                    await connection.login(server.account, password or "")
                yield connection
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise _in_words(error, server) from error
        finally:
            # The socket is the connection's by now, and closed with it.
            connection.close()

    async def _dialled(self, server: MailServer) -> socket.socket | None:
        if self._dial is None:
            return None
        async with asyncio.timeout(self._seconds):
            return await self._dial(server.host.strip("[]"), server.port)


def _in_words(error: Exception, server: MailServer) -> LetterError:
    host = server.host
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return LetterError(
                Sentence(
                    "The certificate of {host} is not its own, so nothing was sent. Check the mail"
                    " server's name in the settings.",
                    host=host,
                ),
                again=False,
            )
        cause = cause.__cause__ or cause.__context__
    match error:
        case aiosmtplib.SMTPAuthenticationError():
            return LetterError(
                Sentence(
                    "{host} does not accept the account name or password. Type them again in the"
                    " settings.",
                    host=host,
                ),
                again=False,
            )
        case aiosmtplib.SMTPRecipientsRefused() | aiosmtplib.SMTPRecipientRefused():
            refused = (
                error.recipients if isinstance(error, aiosmtplib.SMTPRecipientsRefused) else [error]
            )
            for_good = all(one.code >= 500 for one in refused)
            return LetterError(
                Sentence("{host} does not take mail for this address.", host=host),
                again=not for_good,
            )
        # The library says so by its plainest class where STARTTLS is what the server lacks.
        case aiosmtplib.SMTPException() if (
            isinstance(error, aiosmtplib.SMTPNotSupported)
            or type(error) is aiosmtplib.SMTPException
        ):
            return LetterError(
                Sentence(
                    "{host} does not offer what the settings ask for (encryption, or logging in)."
                    " Choose another encryption or leave the account name empty.",
                    host=host,
                ),
                again=False,
            )
        case aiosmtplib.SMTPResponseException() if error.code >= 500:
            return LetterError(
                Sentence("{host} refused the e-mail ({code}).", host=host, code=error.code),
                again=False,
            )
        case aiosmtplib.SMTPResponseException():
            return LetterError(
                Sentence("{host} asks to try later ({code}).", host=host, code=error.code),
                again=True,
            )
        case aiosmtplib.SMTPTimeoutError() | TimeoutError():
            return LetterError(Sentence("{host} did not answer in time.", host=host), again=True)
        case _:
            return LetterError(
                Sentence("{host} could not be reached, or broke off.", host=host), again=True
            )
