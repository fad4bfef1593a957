"""Puts a word in the place of personal data, before anything is stored that outlives a conversation."""

from __future__ import annotations

import re
import unicodedata

from desktop.privacy.detect import detect
from desktop.privacy.numbers import REGIONS


def mask(text: str, *, known: str = "", regions: tuple[str, ...] = REGIONS) -> str:
    """Return ``text`` with each finding replaced by its kind in square brackets.

    Args:
        text: Visitors' or operators' words.
        known: What the owner says in public: entries, business card. The hotel's own
            telephone number is no secret and stays readable.
        regions: Country codes for telephone numbers, the business's own first.
    """
    owners = _folded(known)
    pieces: list[str] = []
    done = 0
    for one in detect(text, regions=regions):
        shown = text[one.start : one.end]
        if owners and _folded(shown) in owners:
            continue
        pieces += [text[done : one.start], f"[{one.kind}]"]
        done = one.end
    pieces.append(text[done:])
    return "".join(pieces)


def _folded(text: str) -> str:
    return re.sub(r"[^\w@]", "", unicodedata.normalize("NFKC", text).casefold())
