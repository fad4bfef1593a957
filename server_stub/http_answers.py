"""What the relay answers to plain HTTP, and which requests may become sockets."""

from __future__ import annotations

import email.utils
import re
from collections.abc import Mapping
from http import HTTPStatus

from websockets.datastructures import Headers, MultipleValuesError
from websockets.http11 import Request, Response

from server_stub.login import from_b64, normalised_origin
from server_stub.static import StaticFile

DESK_PATH = "/desk/v1"
_VISITOR_PATH = re.compile(r"/v1/([A-Za-z0-9_-]{43})")


def answer(status: HTTPStatus, body: bytes = b"", *headers: tuple[str, str]) -> Response:
    """Return a whole answer; the connection closes after it."""
    fixed = [
        ("Date", email.utils.formatdate(usegmt=True)),
        ("Connection", "close"),
        ("Content-Length", str(len(body))),
    ]
    return Response(status.value, status.phrase, Headers([*fixed, *headers]), body)


def sentence(status: HTTPStatus, text: str) -> Response:
    """Return a plain-text answer."""
    plain = ("Content-Type", "text/plain; charset=utf-8")
    return answer(status, f"{text}\n".encode(), plain, ("Cache-Control", "no-store"))


def scrape(text: str) -> Response:
    """Return an answer to Prometheus."""
    kind = ("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
    return answer(HTTPStatus.OK, text.encode(), kind, ("Cache-Control", "no-store"))


def one(request: Request, name: str) -> str | None:
    """Return a header that may come once.

    Raises:
        ValueError: If it comes several times.
    """
    try:
        return request.headers.get(name)
    except MultipleValuesError:
        raise ValueError(f"{name} comes several times.") from None


def wanted_site(path: str) -> bytes | None:
    """Return the site of a visitor's path, None if it is no such path."""
    match = _VISITOR_PATH.fullmatch(path)
    if match is None:
        return None
    try:
        return from_b64(match[1])
    except ValueError:
        return None


def origin_of(request: Request) -> str | None:
    """Return the normalised origin; ``null`` and nonsense stay as they are and fit nothing.

    Raises:
        ValueError: If there are several.
    """
    origin = one(request, "Origin")
    return None if origin is None else normalised_origin(origin) or origin


def static_answer(table: Mapping[str, StaticFile], request: Request) -> Response:
    """Return a file of the table, 304 if the browser has it, 404 if there is none."""
    file = table.get(request.path.partition("?")[0])
    if file is None:
        return sentence(HTTPStatus.NOT_FOUND, "There is nothing here.")
    known = request.headers.get_all("If-None-Match")
    if any(file.etag in {tag.strip() for tag in line.split(",")} for line in known):
        return answer(HTTPStatus.NOT_MODIFIED, b"", *file.headers)
    return answer(HTTPStatus.OK, file.body, *file.headers)
