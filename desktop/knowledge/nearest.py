"""Rows near a vector when there are too many to compare with all. Approximate, and says so.

Rows are put in clusters by the centre they are nearest to (spherical k-means); a question
looks into the nearest clusters only. Below ``FROM`` rows nobody needs it: comparing with all
is exact and as fast.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.knowledge.ports import Vectors

FROM = 20_000
"""Rows from which clusters are made."""
_SHARE = 0.08
"""Share of the rows that a question is compared with."""
_SAMPLE = 20_000
_ROUNDS = 6


class Clusters:
    """A copy of the vectors, those of one cluster together."""

    def __init__(self, vectors: Vectors) -> None:
        """Arrange ``vectors``, rows of length 1; about a second for 100,000."""
        centres = _centres(vectors, round(len(vectors) ** 0.5))
        own = np.concatenate(
            [
                np.argmax(vectors[at : at + _SAMPLE] @ centres.T, axis=1)
                for at in range(0, len(vectors), _SAMPLE)
            ]
        )
        self._rows: NDArray[np.int64] = np.argsort(own, kind="stable")
        self._vectors = vectors[self._rows]
        self._centres = centres
        self._starts = np.searchsorted(own[self._rows], np.arange(len(centres) + 1))

    def near(self, vector: Vectors) -> tuple[NDArray[np.int64], Vectors]:
        """Return the rows of the nearest clusters and their similarities, in no order."""
        order = np.argsort(-(self._centres @ vector))
        enough = len(self._rows) * _SHARE
        rows: list[NDArray[np.int64]] = []
        scores: list[Vectors] = []
        taken = 0
        for cluster in order:
            span = slice(int(self._starts[cluster]), int(self._starts[cluster + 1]))
            rows.append(self._rows[span])
            scores.append(self._vectors[span] @ vector)
            taken += span.stop - span.start
            if taken >= enough:
                break
        return np.concatenate(rows), np.concatenate(scores)


def _centres(vectors: Vectors, count: int) -> Vectors:
    """Return unit centres; the same for the same vectors."""
    step = max(1, len(vectors) // _SAMPLE)
    sample = vectors[::step]
    chosen = np.random.default_rng(0).choice(len(sample), count, replace=False)
    centres = sample[np.sort(chosen)]
    for _ in range(_ROUNDS):
        own = np.argmax(sample @ centres.T, axis=1)
        order = np.argsort(own, kind="stable")
        held, starts = np.unique(own[order], return_index=True)
        sums = np.add.reduceat(sample[order], starts, axis=0)
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = centres.copy()
        centres[held] = sums / np.where(norms > 0, norms, 1)
    return np.ascontiguousarray(centres, dtype=np.float32)
