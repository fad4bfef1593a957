"""The vectors in memory, in the order of their entries, each entry's answer last. Not a store."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from desktop.domain.entry import Entry, EntryState
from desktop.knowledge.nearest import FROM, Clusters
from desktop.knowledge.ports import Vectors


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the index: a way of asking, or the answer, which has the highest ordinal."""

    entry_id: str
    ordinal: int
    text: str
    entry: Entry | None = None


class Mirror:
    """Entries and their rows, each entry's rows together and its answer last."""

    def __init__(self, dimension: int) -> None:
        self.dimension = dimension
        self.entries: list[Entry] = []
        self.ids: list[str] = []
        self._place: dict[str, int] = {}
        self._vectors: Vectors = np.zeros((0, dimension), dtype=np.float32)
        self._counts: list[int] = []
        self._starts: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._groups: dict[str | None, NDArray[np.int64]] = {}
        self._nowhere: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._everywhere = self._nowhere
        self._clusters: Clusters | None = None
        self._place_of_row: NDArray[np.int64] = self._nowhere
        self._dated: list[int] = []
        """Places of the entries that hold on some days only, so that no question asks all of them."""

    @property
    def places(self) -> dict[str, int]:
        """Place by entry id."""
        return self._place

    def put(self, entries: Sequence[Entry], rows: Sequence[Row], vectors: Vectors) -> None:
        """Put in or replace ``entries``; ``vectors`` has one row for each of ``rows``, by entry."""
        self.remove([entry.id for entry in entries if entry.id in self._place])
        counts: dict[str, int] = {}
        for row in rows:
            counts[row.entry_id] = counts.get(row.entry_id, 0) + 1
        if list(counts) != [entry.id for entry in entries]:
            raise ValueError("rows must come entry by entry, in the order of the entries")
        self._vectors = np.concatenate([self._vectors, np.asarray(vectors, dtype=np.float32)])
        self._counts.extend(counts.values())
        self.entries.extend(entries)
        self._arrange()

    def remove(self, entry_ids: Sequence[str]) -> None:
        """Take entries out.

        Raises:
            KeyError: If one of them is not here.
        """
        if not entry_ids:
            return
        gone = {self._place[entry_id] for entry_id in entry_ids}
        kept = np.array([at not in gone for at in range(len(self.entries))], dtype=bool)
        self._vectors = self._vectors[np.repeat(kept, self._counts)]
        self._counts = [count for count, keep in zip(self._counts, kept, strict=True) if keep]
        self.entries = [entry for entry, keep in zip(self.entries, kept, strict=True) if keep]
        self._arrange()

    def candidates(self, on: date, groups: Sequence[str]) -> NDArray[np.int64]:
        """Return the places of the entries that hold on the day, in the groups if any are named."""
        if groups:
            named = [
                self._groups[group] for group in dict.fromkeys(groups) if group in self._groups
            ]
            places = np.sort(np.concatenate(named)) if named else self._nowhere
        else:
            places = self._everywhere
        over = [at for at in self._dated if not self.entries[at].holds_on(on)]
        return np.setdiff1d(places, over, assume_unique=True) if over else places

    def ways_of_asking(self, most: int) -> list[tuple[int, int]]:
        """Return (place of entry, row) of at most ``most`` ways of asking that have a fellow, spread evenly."""
        ways = [
            (at, int(start) + n)
            for at, (start, count) in enumerate(zip(self._starts, self._counts, strict=True))
            if count > 2 and self.entries[at].questions
            for n in range(count - 1)
        ]
        step = max(1.0, len(ways) / most)
        return [ways[int(n * step)] for n in range(min(len(ways), most))]

    def vectors_of(self, texts: Collection[str]) -> dict[str, Vectors]:
        """Return the vectors of those of ``texts`` that are a row here, shape (dimension,) each."""
        found: dict[str, Vectors] = {}
        for at, entry in enumerate(self.entries):
            rows = (*(entry.questions or (entry.title,)), entry.answer)
            for n, text in enumerate(rows):
                if text in texts:
                    found[text] = self._vectors[self.start(at) + n]
        return found

    def pairs(self, least: float, most: int) -> list[tuple[int, int, float, float]]:
        """Return the places of entries that are asked alike: (one, other, by question, by answer).

        The cosine is that of their nearest ways of asking, at least ``least``; the ``most``
        nearest pairs, nearest first. Quadratic in the number of ways of asking.
        """
        if len(self.entries) < 2:
            return []
        ends = np.append(self._starts[1:], len(self._vectors)) - 1
        asked = np.ones(len(self._vectors), dtype=bool)
        asked[ends] = False
        rows = np.flatnonzero(asked)
        owner = np.repeat(np.arange(len(self.entries)), self._counts)[rows]
        vectors = self._vectors[rows]
        best: dict[tuple[int, int], float] = {}
        for begin in range(0, len(rows), 512):
            scores = vectors[begin : begin + 512] @ vectors.T
            for i, j in zip(*np.nonzero(scores >= least), strict=True):
                one, other = int(owner[begin + i]), int(owner[j])
                if one < other and self.entries[one].group == self.entries[other].group:
                    pair = (one, other)
                    best[pair] = max(best.get(pair, -1.0), float(scores[i, j]))
        answers = self._vectors[ends]
        nearest = sorted(best.items(), key=lambda item: (-item[1], item[0]))[:most]
        return [
            (one, other, near, float(answers[one] @ answers[other]))
            for (one, other), near in nearest
        ]

    def start(self, at: int) -> int:
        """Return the first row of the entry at place ``at``."""
        return int(self._starts[at])

    def count(self, at: int) -> int:
        """Return how many rows the entry at place ``at`` has."""
        return self._counts[at]

    def vectors(self, at: int) -> Vectors:
        """Return the rows of the entry at place ``at``, the answer last, shape (count, dimension)."""
        start = int(self._starts[at])
        return self._vectors[start : start + self._counts[at]]

    def of_group(self, group: str | None) -> NDArray[np.int64]:
        """Return the places of the entries of one group, or of those in none."""
        return self._groups.get(group, self._nowhere)

    def settle(self) -> None:
        """Prepare for questions to very many rows; for idle moments."""
        if self._clusters is None and len(self._vectors) >= FROM:
            self._clusters = Clusters(self._vectors)

    def nearest(self, vector: Vectors, candidates: NDArray[np.int64], most: int) -> list[int]:
        """Return the places of the ``most`` candidates whose best row is nearest, nearest first.

        Exact below ``nearest.FROM`` rows and while candidates are few; approximate above.
        """
        few = len(candidates) * 4 < len(self.entries)
        if few:
            spans = [
                np.arange(self._starts[at], self._starts[at] + self._counts[at])
                for at in candidates
            ]
            rows = self._vectors[np.concatenate(spans)] @ vector
            ends = np.cumsum([len(span) for span in spans])
            best = np.maximum.reduceat(rows, np.concatenate([[0], ends[:-1]]))
        elif self._clusters is not None:
            found, scores = self._clusters.near(vector)
            at = self._place_of_row[found]
            best = np.full(len(self.entries), -2.0, dtype=np.float32)
            np.maximum.at(best, at, scores)
            best = best[candidates]
            candidates, best = candidates[best > -2], best[best > -2]
        else:
            best = np.maximum.reduceat(self._vectors @ vector, self._starts)[candidates]
        if len(best) > 4 * most:
            least = np.partition(best, len(best) - most)[len(best) - most]
            candidates, best = candidates[best >= least], best[best >= least]
        return [int(at) for at in candidates[np.argsort(-best, kind="stable")[:most]]]

    def _arrange(self) -> None:
        self._clusters = None
        self._place_of_row = np.repeat(np.arange(len(self.entries)), self._counts)
        self.ids = [entry.id for entry in self.entries]
        self._everywhere = np.arange(len(self.entries), dtype=np.int64)
        self._dated = [
            at
            for at, entry in enumerate(self.entries)
            if entry.valid_from or entry.valid_to or entry.state is not EntryState.PUBLISHED
        ]
        self._place = {entry_id: at for at, entry_id in enumerate(self.ids)}
        self._starts = np.concatenate([[0], np.cumsum(self._counts)[:-1]]).astype(np.int64)
        if not self._counts:
            self._starts = np.zeros(0, dtype=np.int64)
        places: dict[str | None, list[int]] = {}
        for at, entry in enumerate(self.entries):
            places.setdefault(entry.group, []).append(at)
        self._groups = {name: np.array(ats, dtype=np.int64) for name, ats in places.items()}
