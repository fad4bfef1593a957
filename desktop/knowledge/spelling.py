"""Reads a misspelt word as the owner's word that it is nearest to. Not a dictionary.

Only words that neither the owner nor the embedding model knows are touched, so that a
question about a sauna is never read as one about something the house has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from desktop.domain.words import fold

_WORD = re.compile(r"[^\W\d_]{4,}")
_LATIN = re.compile(r"[a-z]+")


class Spelling:
    """The words of one knowledge, and how often each is used."""

    def __init__(self, texts: Iterable[str], known: Callable[[str], bool]) -> None:
        """``known`` says whether the embedding model has a folded word of its own for a word."""
        self._known = known
        self._counts: dict[str, int] = {}
        for text in texts:
            for word in _WORD.findall(fold(text)):
                self._counts[word] = self._counts.get(word, 0) + 1

    def mended(self, text: str) -> str:
        """Return ``text`` with misspelt words replaced, or as it is where there are none."""
        return _WORD.sub(lambda match: self._mended(match.group()), text)

    def _mended(self, written: str) -> str:
        word = fold(written)
        if word in self._counts or not _LATIN.fullmatch(word) or self._known(word):
            return written
        most = 1 if len(word) < 6 else 2
        near = [
            (distance, -count, other)
            for other, count in self._counts.items()
            if abs(len(other) - len(word)) <= most
            and (other[0] == word[0] or other[1] == word[0])
            and (distance := _distance(word, other)) <= most
        ]
        return min(near)[2] if near else written


def _distance(one: str, other: str) -> int:
    """Return how many letters were left out, put in, changed or swapped (Damerau 1964, adjacent)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
