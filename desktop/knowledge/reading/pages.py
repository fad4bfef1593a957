"""A web page on its way in: what fetching gives, and the one way to fetch. Opens no connection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Page:
    """What an address gave: where it came from at last, of which kind it is, its bytes."""

    address: str
    kind: str
    """One of the values of ``read.KINDS``."""
    body: bytes
    encoding: str | None = None
    policies: tuple[str, ...] = ()
    """Its Content-Security-Policy headers."""


class Fetcher(Protocol):
    """Fetches one page, because the owner asked for it a moment ago; nothing else is fetched."""

    def fetch(self, address: str, wanted: Callable[[], bool]) -> Page:
        """Return the page; give up as soon as ``wanted()`` is false.

        Raises:
            UnreadableError: If it can't be had; the text is for the owner.
        """


def is_address(place: str) -> bool:
    """Say whether the owner named a web page and not a file."""
    return place.lower().startswith(("http://", "https://"))
