"""Finds personal data in a text, on this PC, without a model.

Structured kinds (e-mail, telephone, card, account, identity and network numbers) are found by
form and check digits. Names and addresses are found only where the words around them say so;
what this leaves is measured by ``python -m tests.bench masking`` and told in the docs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from desktop.privacy.findings import Finding, Kind
from desktop.privacy.numbers import REGIONS, numbers, plain_digits
from desktop.privacy.people import names
from desktop.privacy.places import addresses

LONGEST = 100_000
"""Characters looked at in one piece; a longer text is looked at in pieces of this many."""

_EMAIL = re.compile(
    r"[^\s@<>\"(),;:\[\]＠]{1,64}\s?[@＠]\s?[^\W_][\w-]{0,62}(?:\.[\w-]{1,63}){0,6}\.[^\W\d_][\w-]{1,23}"
)
_SPELT_EMAIL = re.compile(
    r"[\w.+-]{1,64}(?:\s?[(\[{]\s?at\s?[)\]}]\s?[\w-]{1,63}(?:\s?(?:[(\[{]\s?dot\s?[)\]}]|\.)\s?[\w-]{2,63}){1,4}"
    r"|\sat\s[\w-]{1,63}(?:\sdot\s[\w-]{2,63}){1,4}|\sat\s[\w-]{1,63}\.(?:com|net|org|de|fr|es|co\.uk|br|kr)\b)",
    re.IGNORECASE,
)
_IPV4 = re.compile(
    r"(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])"
)
_IPV6 = re.compile(r"(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4})(?![\w:])", re.IGNORECASE)
_MAC = re.compile(
    r"(?<![\w:-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4})(?![\w:-])",
    re.IGNORECASE,
)
_RANK = (
    Kind.EMAIL,
    Kind.NETWORK,
    Kind.IBAN,
    Kind.CARD,
    Kind.IDENTITY,
    Kind.PHONE,
    Kind.ADDRESS,
    Kind.NAME,
)


def detect(text: str, *, regions: tuple[str, ...] = REGIONS) -> tuple[Finding, ...]:
    """Return what is found, in order of place, never overlapping.

    Args:
        text: Any text; it is hostile and may be long.
        regions: Two-letter country codes whose telephone numbers are known without a
            country code, the business's own first.
    """
    found: list[Finding] = []
    for start in range(0, len(text), LONGEST):
        piece = plain_digits(text[start : start + LONGEST])
        for one in _all(piece, regions):
            found.append(Finding(one.kind, one.start + start, one.end + start, one.checked))
    # The longer one wins where two overlap, and the surer kind where they are as long.
    found.sort(key=lambda one: (one.start - one.end, _RANK.index(one.kind)))
    kept: list[Finding] = []
    for one in found:
        at = bisect_left(kept, one.start, key=lambda other: other.start)
        before_ends = kept[at - 1].end if at else 0
        next_starts = kept[at].start if at < len(kept) else len(text)
        if before_ends <= one.start and one.end <= next_starts:
            kept.insert(at, one)
    return tuple(kept)


def _all(text: str, regions: tuple[str, ...]) -> Iterator[Finding]:
    for pattern, kind in (
        (_EMAIL, Kind.EMAIL),
        (_SPELT_EMAIL, Kind.EMAIL),
        (_IPV4, Kind.NETWORK),
        (_IPV6, Kind.NETWORK),
        (_MAC, Kind.NETWORK),
    ):
        for one in pattern.finditer(text):
            yield Finding(kind, *one.span())
    yield from numbers(text, regions)
    yield from addresses(text)
    yield from names(text)
