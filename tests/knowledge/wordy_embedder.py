"""An embedder without a model: a text's vector counts its folded words, hashed. Deterministic."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Sequence

import numpy as np

from desktop.domain.words import words
from desktop.knowledge.ports import Vectors


def is_latin(text: str) -> bool:
    """Say whether at least half of the letters of ``text`` are Latin; true where it has no letters."""
    letters = [one for one in text if one.isalpha()]
    latin = sum("LATIN" in unicodedata.name(one, "") for one in letters)
    return 2 * latin >= len(letters)


class WordyEmbedder:
    id = "wordy"
    dimension = 64

    def __init__(self, revision: str = "1") -> None:
        self.revision = revision
        self.embedded = 0

    def reads(self, text: str) -> bool:
        return is_latin(text)

    def fluency(self, text: str) -> float:
        return float(is_latin(text))

    def bearing(self, vector: Vectors) -> tuple[float, ...]:
        return ()

    def knows(self, word: str) -> bool:
        return word in {"sauna", "charger"}

    def queries(self, texts: Sequence[str]) -> Vectors:
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for n, text in enumerate(texts):
            for word in words(text):
                rows[n, zlib.crc32(word.encode()) % self.dimension] += 1
            rows[n] /= np.linalg.norm(rows[n]) or 1.0
        return rows

    def passages(self, texts: Sequence[str]) -> Vectors:
        self.embedded += len(texts)
        return self.queries(texts)
