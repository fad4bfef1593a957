"""What the knowledge needs from others: something that turns text into vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class Embedder(Protocol):
    """Turns text into vectors of length 1, so that their product is the cosine similarity."""

    @property
    def id(self) -> str:
        """Name of the model."""

    @property
    def revision(self) -> str:
        """What tells two versions of the model apart, such as the hash of its weights."""

    @property
    def dimension(self) -> int:
        """Length of a vector."""

    def fluency(self, text: str) -> float:
        """Return how well the model reads the language of ``text``, 0 (its vector means nothing) to 1."""

    def reads(self, text: str) -> bool:
        """Say whether the model can tell words of the script of ``text`` apart."""

    def bearing(self, vector: Vectors) -> tuple[float, ...]:
        """Return where a question's vector lies in learned directions; empty where none were learned."""

    def knows(self, word: str) -> bool:
        """Say whether the model has a token of its own for this folded word, so that it is no typo to it."""

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each question, shape (len(texts), dimension)."""

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each piece of knowledge, shape (len(texts), dimension)."""
