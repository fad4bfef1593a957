"""Full text in memory: which rows share pieces of words with a question, by BM25. Not a store.

A word counts by its overlapping pieces of four characters, edges marked, so that another
ending, a compound or a typo still finds its row in any alphabet; scripts that are written
without spaces count by pairs of characters (``domain.words``). No stemming and no stop words:
one setting for all languages. Exact: whatever holds a piece is scored.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.domain.words import words

_K1, _B = 1.2, 0.75
"""Robertson and Zaragoza 2009; the values that LanceDB and SQLite use."""
_PIECE = 4
"""Over 28 languages whole words found 0.59 of the right answers first, pieces of 3, 4 and 5
characters 0.67, 0.69 and 0.68 (``python -m tests.bench languages``)."""
_TAIL = 4_096
"""Rows that are kept apart from the rest, so that saving one entry does not arrange them all."""

Numbers = NDArray[np.int32]


def pieces(word: str) -> list[str]:
    """Return what a word of ``domain.words`` is found by."""
    if _is_pair(word):
        return [word]
    edged = f"<{word}>"
    return [edged[at : at + _PIECE] for at in range(max(1, len(edged) - _PIECE + 1))]


def _is_pair(word: str) -> bool:
    first = word[0]
    return "\u0e00" <= first <= "\u0e7f" or "\u3040" <= first <= "\ud7a3"


@dataclass(slots=True)
class _Postings:
    """Rows by piece: those of piece ``n`` are ``rows[starts[n]:starts[n + 1]]``, ascending."""

    starts: NDArray[np.int64]
    rows: Numbers
    times: NDArray[np.float32]
    """How often the piece is in the row."""
    weights: NDArray[np.float32]
    """Its BM25 weight there but for how rare it is, 0 in rows that are gone; set before use."""
    holders: NDArray[np.int64]
    """How many rows hold each piece, those that are gone left out; set with the weights."""

    def of(self, piece: int) -> slice:
        if piece + 1 >= len(self.starts):
            return slice(0, 0)
        return slice(int(self.starts[piece]), int(self.starts[piece + 1]))


class Terms:
    """The rows' pieces of words. Rows are numbered in the order in which they came."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._of_word: dict[str, bytes] = {}
        self._row_pieces = array("i")
        self._row_ends: list[int] = [0]
        self._alive = np.zeros(0, dtype=bool)
        self._whole, self._tail = _none(), _none()
        self._whole_rows = 0
        self._weighed_by = 0.0

    @property
    def rows(self) -> int:
        """How many rows have come, those taken out included."""
        return len(self._row_ends) - 1

    @property
    def gone(self) -> int:
        """How many of them were taken out."""
        return int(len(self._alive) - self._alive.sum())

    def put(self, rows: Sequence[Sequence[str]]) -> int:
        """Take in rows, each as its ``domain.words``, and return the number of the first."""
        first = self.rows
        for row in rows:
            self._row_pieces.frombytes(b"".join([self._pieces_of(word) for word in row]))
            self._row_ends.append(len(self._row_pieces))
        self._alive = np.concatenate([self._alive, np.ones(len(rows), dtype=bool)])
        if self.rows - self._whole_rows > _TAIL:
            self.settle()
        else:
            self._tail = self._postings(self._whole_rows)
        self._weighed_by = 0.0
        return first

    def remove(self, rows: Iterable[int]) -> None:
        """Take rows out; their numbers are not given again."""
        self._alive[list(rows)] = False
        self._weighed_by = 0.0

    def settle(self) -> None:
        """Arrange all rows together; for idle moments. Changes nothing that is found."""
        self._whole = self._postings(0)
        self._tail = _none()
        self._whole_rows = self.rows
        self._weighed_by = 0.0

    def scores(self, text: str) -> NDArray[np.float32]:
        """Return the BM25 score of every row for a question, 0 where they share nothing."""
        found = np.zeros(self.rows, dtype=np.float32)
        alive = int(self._alive.sum())
        if not alive:
            return found
        self._weigh()
        asked = dict.fromkeys(piece for word in words(text) for piece in pieces(word))
        for piece in asked:
            number = self._numbers.get(piece, len(self._numbers))
            spans = [
                (part, span)
                for part in (self._whole, self._tail)
                if (span := part.of(number)).stop > span.start
            ]
            rarity = np.float32(_rarity(sum(int(part.holders[number]) for part, _ in spans), alive))
            for part, span in spans:
                found[part.rows[span]] += rarity * part.weights[span]
        return found

    def _pieces_of(self, word: str) -> bytes:
        """Return the numbers of a word's pieces, as the bytes of 32-bit integers."""
        known = self._of_word.get(word)
        if known is None:
            numbers = [self._numbers.setdefault(one, len(self._numbers)) for one in pieces(word)]
            known = array("i", numbers).tobytes()
            self._of_word[word] = known
        return known

    def _lengths(self) -> NDArray[np.int64]:
        ends = np.array(self._row_ends, dtype=np.int64)
        return ends[1:] - ends[:-1]

    def _postings(self, first: int) -> _Postings:
        """Return the postings of the rows from ``first`` on."""
        lengths = self._lengths()[first:]
        held = np.frombuffer(self._row_pieces, dtype=np.int32)[self._row_ends[first] :]
        if not len(held):
            return _none()
        rows = np.repeat(np.arange(first, self.rows, dtype=np.int64), lengths)
        keys, times = np.unique(held * np.int64(self.rows) + rows, return_counts=True)
        numbers = keys // self.rows
        starts = np.searchsorted(numbers, np.arange(len(self._numbers) + 1))
        return _Postings(
            starts,
            (keys % self.rows).astype(np.int32),
            times.astype(np.float32),
            np.zeros(len(keys), dtype=np.float32),
            np.zeros(len(self._numbers), dtype=np.int64),
        )

    def _weigh(self) -> None:
        """Set the weights; they hang on the mean length of all rows, which every change moves."""
        if self._weighed_by:
            return
        lengths = self._lengths()
        mean = float(lengths[self._alive].mean()) or 1.0
        dampening = (_K1 * (1 - _B + _B * lengths / mean)).astype(np.float32)
        dampening[~self._alive] = np.inf
        for part in (self._whole, self._tail):
            part.weights = part.times * np.float32(_K1 + 1) / (part.times + dampening[part.rows])
            before = np.concatenate([[0], np.cumsum(part.weights > 0)])
            part.holders = np.diff(before[part.starts])
        self._weighed_by = mean


def _rarity(held: int, rows: int) -> float:
    return math.log(1 + (rows - held + 0.5) / (held + 0.5))


def _none() -> _Postings:
    none = np.zeros(0, dtype=np.float32)
    counts = np.zeros(0, dtype=np.int64)
    return _Postings(np.zeros(1, dtype=np.int64), np.zeros(0, dtype=np.int32), none, none, counts)
