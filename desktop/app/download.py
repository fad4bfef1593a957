"""A large file from the internet: resumed where it broke off, and kept only with the right hash.

One file at a time, over HTTPS (plain HTTP only from this PC itself, for tests). Progress goes
to the caller; nothing is retried for ever.
"""

from __future__ import annotations

import errno
import http.client
import os
import shutil
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from desktop.app.catalogue import read_hosts
from desktop.app.gate.dialling import opener
from desktop.app.gate.process import gate
from desktop.app.integrity import sha256_of
from desktop.domain.ledger import Purpose
from desktop.domain.sentence import Sentence
from desktop.privacy.gate import Place, RefusedError

_CHUNK = 1 << 20
_TRIES = 6
"""Failures in a row, without a byte in between."""
_WAIT = 30.0
"""Seconds without a byte."""
_LOCAL = ("127.0.0.1", "localhost")
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))

Progress = Callable[[int, int], None]
"""Gets bytes that are there, and all of them."""


class DownloadError(Exception):
    """The file could not be fetched whole; the text says why and what to do."""


class _OnlyAllowed(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only to where a first address could lead."""

    def redirect_request(  # type: ignore[no-untyped-def]
        self, req, fp, code, msg, headers, newurl
    ) -> urllib.request.Request | None:
        _check(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def download(
    address: str,
    target: Path,
    size: int,
    sha256: str,
    progress: Progress = lambda _have, _all: None,
    pause: Callable[[float], None] = time.sleep,
) -> None:
    """Fetch ``address`` into ``target``; what is there of an earlier try is kept and gone on with.

    Raises:
        DownloadError: If it can't be reached, there is no room, or it is not the file it should be.
    """
    _check(address)
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    have = part.stat().st_size if part.exists() else 0
    free = shutil.disk_usage(target.parent).free
    if size - have > free:
        raise DownloadError(
            Sentence(
                "{file} needs {needed} GB more and {free} GB are free on this disk. Free some"
                " space, then try again; what is there is kept.",
                file=target.name,
                needed=round((size - have) / 1024**3, 1),
                free=round(free / 1024**3, 1),
            )
        )
    places = _places(address)
    failures = 0
    while True:
        before = have
        try:
            with gate.opened(Purpose.MODEL, lambda: places):
                have = _fetch(address, part, size, progress)
        except OSError as problem:
            if problem.errno in _FULL:
                raise DownloadError(
                    Sentence(
                        "The disk is full. Free some space, then try again; what is there is kept."
                    )
                ) from problem
            why: object = getattr(problem, "reason", problem)
            if isinstance(why, RefusedError):
                raise DownloadError(
                    Sentence(
                        "{file} lies at an address that is not listed for models. It was not"
                        " fetched. Download it yourself and name the file.",
                        file=target.name,
                    )
                ) from problem
        except http.client.HTTPException as problem:
            why = problem
        else:
            if have >= size:
                break
            why = Sentence("the connection ended early")
        have = part.stat().st_size if part.exists() else 0
        # Where bytes came, the address is not what failed.
        failures = 0 if have > before else failures + 1
        if failures >= _TRIES:
            raise DownloadError(
                Sentence(
                    "{file} could not be fetched ({why}). Check the connection, then try again; it"
                    " goes on where it stopped.",
                    file=target.name,
                    why=why if isinstance(why, Sentence) else str(why),
                )
            )
        pause(min(2.0**failures, 20.0))
    keep_if_right(part, target, size, sha256)


def keep_if_right(part: Path, target: Path, size: int, sha256: str) -> None:
    """Give a file that is there its name, if it is what it should be; else remove it.

    Raises:
        DownloadError: If it is another.
    """
    found = sha256_of(part)
    if part.stat().st_size != size or found != sha256:
        part.unlink()
        raise DownloadError(
            Sentence(
                "{file} is not the file it should be (its SHA-256 is {found}…, expected"
                " {expected}…). It was removed. Try again; if that does not help, tell us.",
                file=target.name,
                found=found[:16],
                expected=sha256[:16],
            )
        )
    os.replace(part, target)


def _places(address: str) -> tuple[Place, ...]:
    """Return where a download may lead: its address, the catalogue's hosts, the system's proxy."""
    parts = urlsplit(address)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    named = [Place(parts.hostname or "", port), *(Place(one, 443) for one in read_hosts())]
    for proxy in urllib.request.getproxies().values():
        there = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        if there.hostname:
            named.append(Place(there.hostname, there.port or 80))
    return tuple(named)


def _fetch(address: str, part: Path, size: int, progress: Progress) -> int:
    """Append what is missing of the file; return how much is there."""
    have = part.stat().st_size if part.exists() else 0
    if have >= size:
        return have
    request = urllib.request.Request(address, headers={"User-Agent": "Deskbell"})
    if have:
        request.add_header("Range", f"bytes={have}-")
    with opener(gate, Purpose.MODEL, _OnlyAllowed).open(request, timeout=_WAIT) as reply:
        goes_on = reply.status == 206 and _begins_at(reply) == have
        if not goes_on:
            have = 0
        with part.open("ab" if goes_on else "wb") as file:
            return _copy(reply, file, have, size, progress)


def _copy(reply: IO[bytes], file: IO[bytes], have: int, size: int, progress: Progress) -> int:
    while have < size and (data := reply.read(min(_CHUNK, size - have))):
        file.write(data)
        have += len(data)
        progress(have, size)
    return have


def _begins_at(reply: http.client.HTTPResponse) -> int:
    told = reply.headers.get("Content-Range", "")
    begin = told.removeprefix("bytes ").partition("-")[0]
    return int(begin) if begin.isdecimal() else -1


def _check(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOCAL):
        raise DownloadError(
            Sentence("{address} is not fetched: only https addresses are.", address=address[:80])
        )
