"""How near two sentences are in meaning: the port, and the words alone where no embedding is at hand."""

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
