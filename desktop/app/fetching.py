"""Fetches the one page that the owner names: http or https, small, soon, and from where they said.

The only place of the import that opens a connection, through the gate, which is open to the
site that the owner typed and to no other. No cookies, no scripts, no referrer. An address in the house's own network is used only where the
owner typed it as such; a page on the internet can't send us there.
"""

from __future__ import annotations

import http.client
import ipaddress
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from desktop.app.gate.dialling import connect, encrypted, look_up
from desktop.app.gate.process import gate
from desktop.domain.ledger import Purpose
from desktop.domain.sentence import Sentence
from desktop.knowledge.reading.found import UnreadableError
from desktop.knowledge.reading.pages import Page
from desktop.privacy.gate import Place

LARGEST = 10_000_000
"""Bytes of a page."""
SLOWEST = 30.0
"""Seconds for everything."""
_WAIT = 10.0
"""Seconds without a byte."""
_REDIRECTS = 4
_CHUNK = 65_536
_OWN_ENDINGS = (".local", ".lan", ".home", ".internal", ".localdomain", ".home.arpa", ".localhost")
_KINDS = {
    "text/html": "page", "application/xhtml+xml": "page", "text/csv": "table",
    "text/markdown": "markdown", "text/plain": "text", "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word",
}  # fmt: skip

Resolve = Callable[[str, int], list[str]]


def resolved(host: str, port: int) -> list[str]:
    """Return the addresses of a host.

    Raises:
        OSError: If it has none.
    """
    return look_up(gate, Purpose.PAGE, host, port)


@dataclass(frozen=True, slots=True)
class _Place:
    parts: SplitResult
    host: str
    port: int

    @property
    def address(self) -> str:
        return self.parts.geturl()

    @property
    def path(self) -> str:
        path = self.parts.path or "/"
        asked = path + (f"?{self.parts.query}" if self.parts.query else "")
        return quote(asked, safe="/?&=%+:;,@!$'()*~#[]-._")


class WebFetcher:
    """A ``Fetcher`` over the standard library's sockets."""

    def __init__(self, resolve: Resolve = resolved, slowest: float = SLOWEST) -> None:
        self._resolve = resolve
        self._slowest = slowest

    def fetch(self, address: str, wanted: Callable[[], bool] = lambda: True) -> Page:
        """Return the page at an address; see ``Fetcher``."""
        ends = time.monotonic() + self._slowest
        typed = _place(address)
        with gate.opened(Purpose.PAGE, lambda: _site(typed.host)):
            return self._fetch(typed, ends, wanted)

    def _fetch(self, typed: _Place, ends: float, wanted: Callable[[], bool]) -> Page:
        here = typed
        for _ in range(_REDIRECTS + 1):
            answer, connection = self._ask(here, typed, ends, wanted)
            try:
                if answer.status in (301, 302, 303, 307, 308):
                    here = self._next(here, typed, answer.getheader("Location"))
                    continue
                return _page(here, answer, ends, wanted)
            except (OSError, http.client.HTTPException) as problem:
                raise _no_answer(here, problem) from problem
            finally:
                answer.close()
                connection.close()
        raise UnreadableError(
            Sentence(
                "{host} sends from one page to the next without an end. Open the page in your"
                " browser and copy the address it shows there.",
                host=typed.host,
            )
        )

    def _ask(
        self, here: _Place, typed: _Place, ends: float, wanted: Callable[[], bool]
    ) -> tuple[http.client.HTTPResponse, http.client.HTTPConnection]:
        _still(here, ends, wanted)
        try:
            addresses = self._resolve(here.host, here.port)
        except OSError as problem:
            raise UnreadableError(
                Sentence(
                    "{host} can't be found. Check the address, and that this PC is online.",
                    host=here.host,
                )
            ) from problem
        own = (here.host, here.port) == (typed.host, typed.port) and _typed_as_own(typed.host)
        if not own and not all(_is_public(one) for one in addresses):
            raise UnreadableError(
                Sentence(
                    "{host} leads into your own network, so the page was not fetched. If that is"
                    " what you want, type the address in numbers.",
                    host=here.host,
                )
            )
        last: Exception = OSError("no address")
        for one in addresses[:4]:
            connection = _Pinned(here, one, min(_WAIT, max(0.1, ends - time.monotonic())))
            try:
                connection.request(
                    "GET",
                    here.path,
                    headers={
                        "User-Agent": "Deskbell (import of one page by its owner)",
                        "Accept": "text/html, text/*;q=0.8, */*;q=0.5",
                        "Accept-Encoding": "identity",
                    },
                )
                return connection.getresponse(), connection
            except (OSError, http.client.HTTPException, ValueError) as error:
                connection.close()
                last = error
        raise _no_answer(here, last) from last

    def _next(self, here: _Place, typed: _Place, location: str | None) -> _Place:
        there = _place(urljoin(here.address, location or ""))
        if there.parts.scheme == "http" and here.parts.scheme == "https":
            raise UnreadableError(
                Sentence(
                    "{host} sends on to a page without encryption, so it was not fetched. Open the"
                    " page in your browser and type the address it shows there.",
                    host=here.host,
                )
            )
        if not any(one.holds(there.host, there.port) for one in _site(typed.host)):
            raise UnreadableError(
                Sentence(
                    "{host} sends on to {other}, which you did not name, so it was not fetched. If"
                    " that is your site too, type its address.",
                    host=here.host,
                    other=there.host,
                )
            )
        return there


class _Pinned(http.client.HTTPConnection):
    """A connection to the very address that was looked at, not to what the name says next."""

    def __init__(self, place: _Place, address: str, wait: float) -> None:
        super().__init__(place.host, place.port, timeout=wait)
        self._place = place
        self._address = address

    def connect(self) -> None:
        """Connect to the address, with the host's name for its certificate."""
        place = self._place
        plain = connect(gate, Purpose.PAGE, place.host, place.port, self._address, self.timeout)
        self.sock = encrypted(plain, place.host) if place.parts.scheme == "https" else plain


def _place(address: str) -> _Place:
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii").lower().rstrip(".")
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except (ValueError, UnicodeError):
        parts, host, port = urlsplit(""), "", 0
    if parts.scheme not in ("http", "https") or not host or parts.username is not None:
        raise UnreadableError(
            Sentence(
                "{address} is no address of a web page. Type it as your browser shows it, such as"
                " https://www.example.com/faq.",
                address=address[:200],
            )
        )
    return _Place(parts._replace(fragment=""), host, port)


def _site(host: str) -> tuple[Place, ...]:
    """Return what belongs to the site at ``host``: itself, with and without 'www', what is under it."""
    bare = host.removeprefix("www.")
    if _typed_as_own(host) or "." not in bare:
        return (Place(host, None),)
    return (Place(bare, None), Place(f"*.{bare}", None))


def _typed_as_own(host: str) -> bool:
    """Say whether a host as it was typed can only mean one in the house's own network."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_OWN_ENDINGS)
    return True


def _is_public(address: str) -> bool:
    try:
        found = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    inner = getattr(found, "ipv4_mapped", None)
    found = inner if inner is not None else found
    return found.is_global and not found.is_multicast


def _page(
    here: _Place, answer: http.client.HTTPResponse, ends: float, wanted: Callable[[], bool]
) -> Page:
    if answer.status != 200:
        raise UnreadableError(
            Sentence(
                "{host} did not give the page (it answered {status}). Open it in your browser to"
                " see whether the address is right.",
                host=here.host,
                status=str(answer.status),
            )
        )
    told = answer.headers.get_content_type()
    kind = _KINDS.get(told)
    if kind is None:
        raise UnreadableError(
            Sentence(
                "{host} gave something that is no text ({kind}). Choose a page, a PDF or a Word"
                " file.",
                host=here.host,
                kind=told[:60],
            )
        )
    body = bytearray()
    while chunk := answer.read1(_CHUNK):
        _still(here, ends, wanted)
        body += chunk
        if len(body) > LARGEST:
            raise _too_large(here)
    whole = _unpacked(here, bytes(body), answer.getheader("Content-Encoding") or "")
    policies = tuple(answer.headers.get_all("Content-Security-Policy") or ())
    return Page(here.address, kind, whole, answer.headers.get_content_charset(), policies)


def _unpacked(here: _Place, body: bytes, how: str) -> bytes:
    if how.lower() not in ("gzip", "x-gzip", "deflate"):
        return body
    unpacker: Any = zlib.decompressobj(47)
    try:
        whole: bytes = unpacker.decompress(body, LARGEST + 1)
    except zlib.error as problem:
        raise _no_answer(here, problem) from problem
    if len(whole) > LARGEST:
        raise _too_large(here)
    return whole


def _still(here: _Place, ends: float, wanted: Callable[[], bool]) -> None:
    if not wanted():
        raise UnreadableError(Sentence("The import was stopped."))
    if time.monotonic() > ends:
        raise UnreadableError(
            Sentence("{host} answers too slowly. Try again later.", host=here.host)
        )


def _too_large(here: _Place) -> UnreadableError:
    return UnreadableError(
        Sentence(
            "The page at {host} is larger than {most} MB, so it was not read. Choose a page with"
            " just the questions.",
            host=here.host,
            most=LARGEST // 1_000_000,
        )
    )


def _no_answer(here: _Place, problem: Exception) -> UnreadableError:
    why = getattr(problem, "strerror", None) or str(problem) or type(problem).__name__
    return UnreadableError(
        Sentence(
            "{host} does not answer ({why}). Check the address, and that this PC is online.",
            host=here.host,
            why=str(why)[:120],
        )
    )
