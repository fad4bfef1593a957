"""Puts misspelt words right, by the owner's own words. Not a dictionary of any language.

A visitor's word is changed only where nobody knows it (neither the embedding model as a
whole word nor the knowledge) and where exactly one word of the knowledge is near. So
'brekfast' finds the breakfast, and a name or a word of another language stays as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from rapidfuzz.distance import OSA

SHORTEST = 4
"""Shorter words have too many neighbours."""
_LONG = 8
"""From this length on two slips are forgiven, below one."""
_WORD = re.compile(r"[^\W\d_]+")


class Spelling:
    """The words of a knowledge, and the way back to them from a slip of the keyboard."""

    def __init__(self, known: Callable[[str], bool]) -> None:
        """``known`` says whether a lower-case word is a word without looking at the knowledge."""
        self._known = known
        self._words: Counter[str] = Counter()
        self._by_length: dict[int, list[str]] = {}

    def learn(self, texts: Iterable[str]) -> None:
        """Take in the words of ``texts`` anew, forgetting those from before."""
        self._words = Counter(
            word
            for text in texts
            for word in _WORD.findall(text.casefold())
            if len(word) >= SHORTEST
        )
        self._by_length = {}
        for word in self._words:
            self._by_length.setdefault(len(word), []).append(word)

    def correct(self, text: str) -> str:
        """Return ``text`` with the misspelt words that have one right neighbour put right."""
        return _WORD.sub(lambda found: self._word(found[0]), text)

    def _word(self, written: str) -> str:
        word = written.casefold()
        if len(word) < SHORTEST or word in self._words or self._known(word):
            return written
        most = 2 if len(word) >= _LONG else 1
        near: dict[int, list[str]] = {}
        for length in range(len(word) - most, len(word) + most + 1):
            for other in self._by_length.get(length, ()):
                # People nearly always get the first letter right, and a slip there turns
                # one word into another.
                if other[0] == word[0]:
                    slips = OSA.distance(word, other, score_cutoff=most)
                    if slips <= most:
                        near.setdefault(slips, []).append(other)
        if not near:
            return written
        best = near[min(near)]
        best.sort(key=lambda one: -self._words[one])
        if len(best) > 1 and self._words[best[0]] < 2 * self._words[best[1]]:
            return written
        return best[0]
