"""How near two sentences are in meaning: by a model's embeddings, or by the words alone where none is at hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from desktop.answering.checking.claims import stands_for, topic_words
from desktop.answering.checking.facts import read_facts


class Nearness(Protocol):
    """Compares sentences. ``enough`` is the nearness from which one can stand for the other."""

    @property
    def enough(self) -> float:
        """Return the least nearness that passes, on this measure's own scale."""

    def nearest(self, said: Sequence[str], told: Sequence[str]) -> list[float]:
        """Return, for each of ``said``, its nearness to the nearest of ``told``."""


class SharedWords:
    """Nearness as the share (0 to 1) of a sentence's words that the nearest sentence holds."""

    enough = 0.5

    def nearest(self, said: Sequence[str], told: Sequence[str]) -> list[float]:
        """Return the shares; 1 where a sentence has no words of its own."""
        known = [topic_words(read_facts(one).rest) for one in told]
        shares = []
        for sentence in said:
            asked = topic_words(read_facts(sentence).rest)
            held = [
                sum(any(stands_for(word, other) for other in of) for word in asked) for of in known
            ]
            shares.append(max(held, default=0) / len(asked) if asked else 1.0)
        return shares


class Wanted:
    """Compares nothing; remembers what would be compared, so that a model can be asked once."""

    enough = 0.0

    def __init__(self) -> None:
        self._texts: dict[str, None] = {}

    @property
    def texts(self) -> tuple[str, ...]:
        """Return every text that was named, in order."""
        return tuple(self._texts)

    def nearest(self, said: Sequence[str], told: Sequence[str]) -> list[float]:
        """Return 1 for each, as if all were alike."""
        self._texts.update(dict.fromkeys((*said, *told)))
        return [1.0 for _ in said]


class Alike:
    """Nearness as the cosine of two sentences, told beforehand by a model."""

    enough = 0.5
    """Of 284 answers that people called faithful and the checks let go, it refuses one
    (tests/development_data/fit_judge.py)."""

    def __init__(self, texts: Sequence[str], cosines: Sequence[Sequence[float]]) -> None:
        """``cosines`` holds the nearness of each of ``texts`` with each, in order."""
        self._at = {text: n for n, text in enumerate(texts)}
        self._cosines = cosines

    def nearest(self, said: Sequence[str], told: Sequence[str]) -> list[float]:
        """Return the cosines; 0 for a text that was not told of."""
        return [max((self._of(one, other) for other in told), default=0.0) for one in said]

    def _of(self, one: str, other: str) -> float:
        first, second = self._at.get(one), self._at.get(other)
        return 0.0 if first is None or second is None else self._cosines[first][second]
