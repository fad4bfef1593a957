"""An embedder that remembers vectors, so that asking the same again costs nothing. Keeps no text on disk."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from desktop.knowledge.ports import Embedder, Vectors

MOST = 4000
"""Texts of each kind that are remembered: 6 MB at 384 numbers each."""


class RememberingEmbedder:
    """Asks ``embedder`` only for what it has not been asked before; fits ``Embedder``."""

    def __init__(self, embedder: Embedder, most: int = MOST) -> None:
        self._embedder = embedder
        self._most = most
        self._queries: OrderedDict[str, Vectors] = OrderedDict()
        self._passages: OrderedDict[str, Vectors] = OrderedDict()
        self.id = embedder.id
        self.revision = embedder.revision
        self.dimension = embedder.dimension
        self.reads = embedder.reads
        self.fluency = embedder.fluency
        self.knows = embedder.knows
        self.bearing = embedder.bearing

    def know_passages(self, vectors: Mapping[str, Vectors]) -> None:
        """Take over vectors of passages that somebody else has made."""
        self._passages.update(vectors)

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each question, remembered or embedded now."""
        return self._recalled(self._queries, self._embedder.queries, texts)

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Return one row for each piece of knowledge, remembered or embedded now."""
        return self._recalled(self._passages, self._embedder.passages, texts)

    def forget(self) -> None:
        """Forget everything: visitors' words among them."""
        self._queries.clear()
        self._passages.clear()

    def _recalled(
        self,
        known: OrderedDict[str, Vectors],
        embed: Callable[[Sequence[str]], Vectors],
        texts: Sequence[str],
    ) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        new = [text for text in dict.fromkeys(texts) if text not in known]
        if new:
            known.update(zip(new, embed(new), strict=True))
        rows = np.stack([known[text] for text in texts])
        for text in texts:
            known.move_to_end(text)
        while len(known) > self._most:
            known.popitem(last=False)
        return rows
