"""Where a question lies among the questions that front desks are asked, in a few learned directions.

Not a score: the cosine says how near a passage is, and this what kind of thing is asked, from which
the probability has learned what entries answer and what only other guests could judge
(docs/adr/0030). Made by ``tests/development_data/fit_prior.py`` from public data, never
from an owner's conversations.
"""

from __future__ import annotations

from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from desktop.inference.adapter import LOST, AdapterError

FILE = Path(__file__).with_name("bearing.npz")
"""For the embedded default with its adapter; other models have none."""

Vectors = NDArray[np.float32]


class Bearings:
    """The learned directions of one embedding model."""

    def __init__(self, middle: Vectors, directions: Vectors) -> None:
        """``middle`` has shape (dimension,), ``directions`` (number of directions, dimension)."""
        self._middle = middle
        self._directions = directions

    @classmethod
    def read(cls, path: Path = FILE) -> Bearings:
        """Return the directions of a file.

        Raises:
            AdapterError: If the file is missing or damaged.
        """
        try:
            with np.load(path, allow_pickle=False) as parts:
                return cls(
                    parts["middle"].astype(np.float32), parts["directions"].astype(np.float32)
                )
        except (OSError, EOFError, ValueError, KeyError, BadZipFile) as problem:
            raise AdapterError(LOST) from problem

    @classmethod
    def learned(cls, vectors: Vectors, count: int) -> Bearings:
        """Return the ``count`` directions in which ``vectors`` (one a row) differ most, each to unit spread."""
        middle = vectors.mean(0)
        _, spread, directions = np.linalg.svd(vectors - middle, full_matrices=False)
        unit = np.sqrt(len(vectors)) / spread[:count]
        return cls(middle, (directions[:count] * unit[:, None]).astype(np.float32))

    def write(self, path: Path = FILE) -> None:
        """Write the file that ``read`` reads."""
        np.savez(
            path,
            middle=self._middle.astype(np.float16),
            directions=self._directions.astype(np.float16),
        )

    def of(self, vector: Vectors) -> tuple[float, ...]:
        """Return where a question's vector lies, one number for each direction."""
        found = self._directions @ (vector - self._middle)
        return tuple(round(float(one), 4) for one in found)
