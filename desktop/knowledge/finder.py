"""Finds entries by meaning and by words, in memory, and fuses the two. Keeps nothing on disk.

Which of the two leads hangs on how well the embedding model reads the question: full text
is a small help beside a model that reads the language, and carries the search where the
model is nearly blind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.knowledge.mirror import Mirror, Row
from desktop.knowledge.ports import Embedder, Vectors
from desktop.knowledge.spelling import Spelling
from desktop.knowledge.terms import Terms

_K = 60
"""Reciprocal rank fusion, Cormack, Clarke and Büttcher 2009."""
_POOL = 50
"""How many entries of each kind of search take part in the fusion."""
_LESSER = 0.01
"""Weight of the half that does not lead. Ranks hide by how much the first is ahead: with full text
at 0.1, R@1 of the fusion on the development questions fell from 0.990 to 0.973 (same topic) and from
0.947 to 0.811 (user turns), at 1, as in the paper, to 0.946 and 0.547 (``python -m tests.bench
questions``). So the lesser half moves only what stands further down."""
_READS = 0.6
"""How well the model must read a question for meaning to lead, else full text does."""
_TEXT_PLACES = 3
"""The best entries by full text are always among those returned, whatever the fusion says."""


@dataclass(frozen=True, slots=True)
class Sought:
    """One thing to look for among the entries that hold on a day, in some groups or in all."""

    text: str
    on: date
    groups: tuple[str, ...] = ()
    limit: int = 10


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A way of asking that was left out of the index, and what is found for it then.

    ``entry_id`` is the entry it belongs to; None where the whole entry was left out too, so
    that nothing answers it.
    """

    text: str
    entry_id: str | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class _Absent:
    """A row that is treated as if it were not there."""

    at: int
    ordinal: int


class Finder:
    """The entries in memory, by meaning and by words."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self.mirror = Mirror(embedder.dimension)
        self._terms = Terms()
        self._keys: list[str | None] = []
        """Entry ids in the order of ``Terms``; None where the entry has gone."""
        self._first: list[int] = []
        """The first of each one's rows in ``Terms``."""
        self._key_of: dict[str, int] = {}
        self._places: NDArray[np.int64] | None = None
        self._spelling: Spelling | None = None

    def put(
        self,
        entries: Sequence[Entry],
        rows: Sequence[Row],
        vectors: Vectors,
        terms: Sequence[Sequence[str]],
    ) -> None:
        """Put in or replace ``entries``; ``vectors`` and ``terms`` (words) go with ``rows``."""
        self._let_go([entry.id for entry in entries if entry.id in self._key_of])
        self.mirror.put(entries, rows, vectors)
        number = self._terms.put(terms)
        for row in rows:
            if row.ordinal == 0:
                self._key_of[row.entry_id] = len(self._keys)
                self._keys.append(row.entry_id)
                self._first.append(number)
            number += 1
        self._changed()

    def remove(self, entry_ids: Sequence[str]) -> None:
        """Take entries out.

        Raises:
            KeyError: If one of them is not here.
        """
        self.mirror.remove(entry_ids)
        self._let_go(entry_ids)
        self._changed()

    def settle(self) -> None:
        """Arrange what came since the last time; for idle moments."""
        self._terms.settle()
        self.mirror.settle()

    def find(self, sought: Sequence[Sought]) -> list[list[Passage]]:
        """Return passages for each text, best first, at most one for each entry."""
        if not self.mirror.entries:
            return [[] for _ in sought]
        if self._spelling is None:
            self._spelling = Spelling(
                (text for one in self.mirror.entries for text in (*one.questions, one.answer)),
                self._embedder.knows,
            )
        mended = [replace(one, text=self._spelling.mended(one.text)) for one in sought]
        read = [one.text for one in mended if self._embedder.fluency(one.text) > 0]
        vectors = dict(zip(read, self._embedder.queries(read), strict=True)) if read else {}
        unread = np.zeros(self._embedder.dimension, dtype=np.float32)
        return [
            self._find(
                one.text,
                vectors.get(one.text, unread),
                self.mirror.candidates(one.on, one.groups),
                one.limit,
            )
            for one in mended
        ]

    def leave_one_out(self, most: int = 150, limit: int = 15) -> list[LeftOut]:
        """Ask the owner's own ways of asking, each left out, every third also without its entry.

        Two of three visitors ask what the knowledge holds, so the unanswerable are fewer.
        """
        trials = []
        everywhere = np.arange(len(self.mirror.entries))
        for at, row in self.mirror.ways_of_asking(most):
            entry = self.mirror.entries[at]
            ordinal = row - self.mirror.start(at)
            text = entry.questions[ordinal]
            # Candidates are only what could be found: the entry's group.
            own = self.mirror.of_group(entry.group)
            fellows = everywhere if own is None else own
            vector = self.mirror.vectors(at)[ordinal]
            absent = _Absent(at, ordinal)
            found = self._find(text, vector, fellows, limit + 1, absent)
            trials.append(LeftOut(text, entry.id, tuple(found[:limit])))
            if len(trials) % 4 == 3:
                others = [one for one in found if one.entry_id != entry.id][:limit]
                trials.append(LeftOut(text, None, tuple(others)))
        return trials

    def _find(
        self,
        text: str,
        vector: Vectors,
        candidates: NDArray[np.int64],
        limit: int,
        absent: _Absent | None = None,
    ) -> list[Passage]:
        if not len(candidates):
            return []
        trust = self._embedder.fluency(text)
        by_words = self._by_words(text, candidates, absent)
        by_meaning: list[int] = []
        if trust > 0:
            by_meaning = self.mirror.nearest(vector, candidates, _POOL)
        fused: dict[int, float] = {}
        meaning, told = (1.0, _LESSER) if trust >= _READS else (_LESSER, 1.0)
        for ranked, weight in ((by_meaning, meaning), (list(by_words), told)):
            for rank, at in enumerate(ranked):
                fused[at] = fused.get(at, 0.0) + weight / (_K + rank + 1)
        scored = {at: self._rows(at, vector, trust, absent) for at in fused}
        bearing = self._embedder.bearing(vector) if trust > 0 else ()
        order = sorted(fused, key=lambda at: (-fused[at], -float(scored[at].max()), at))
        kept = order[: max(1, limit - _TEXT_PLACES)]
        kept += [at for at in list(by_words)[:_TEXT_PLACES] if at not in kept]
        kept += [at for at in order if at not in kept]
        order = sorted(kept[:limit], key=order.index)
        return [
            self._passage(at, scored[at], fused[at], trust, bearing, *by_words.get(at, (0.0, None)))
            for at in order
        ]

    def _passage(
        self,
        at: int,
        rows: Vectors,
        fused: float,
        trust: float,
        bearing: tuple[float, ...],
        text: float,
        told: int | None,
    ) -> Passage:
        entry = self.mirror.entries[at]
        ways = entry.questions or (entry.title,)
        # Where meaning says nothing, the row that full text found says what was asked.
        asked = int(np.argmax(rows[:-1])) if trust > 0 or told is None else told
        return Passage(
            entry_id=entry.id,
            entry_version=entry.version,
            title=entry.title,
            question=ways[min(asked, len(ways) - 1)],
            answer=entry.answer,
            dense=float(rows.max()),
            dense_answer=float(rows[-1]),
            text=text,
            fused=fused,
            language=entry.language,
            may_answer_alone=entry.may_answer_alone,
            read=trust,
            bearing=bearing,
        )

    def _rows(self, at: int, vector: Vectors, trust: float, absent: _Absent | None) -> Vectors:
        """Return the similarities of an entry's rows; all zeros for a question nobody read."""
        own = self.mirror.vectors(at)
        if trust <= 0:
            return np.zeros(len(own), dtype=np.float32)
        rows = own @ vector
        if absent is not None and absent.at == at:
            rows[absent.ordinal] = -1.0
        return rows

    def _by_words(
        self, text: str, candidates: NDArray[np.int64], absent: _Absent | None
    ) -> dict[int, tuple[float, int]]:
        """Return BM25 score and ordinal of the best row by place of entry, best first."""
        scores = self._terms.scores(text)
        if absent is not None:
            entry_id = self.mirror.ids[absent.at]
            scores[self._first[self._key_of[entry_id]] + absent.ordinal] = 0.0
        if not scores.any():
            return {}
        best = np.maximum.reduceat(scores, self._first)
        if self._places is None:
            here = self.mirror.places
            self._places = np.array(
                [-1 if key is None else here[key] for key in self._keys], dtype=np.int64
            )
        if len(candidates) < len(self.mirror.entries):
            allowed = np.zeros(len(self.mirror.entries) + 1, dtype=bool)
            allowed[candidates] = True
            best[~allowed[self._places]] = 0.0
        found = {}
        for key in _highest(best, _POOL):
            first = self._first[key]
            own = scores[first : first + self.mirror.count(int(self._places[key]))]
            found[int(self._places[key])] = (float(best[key]), int(np.argmax(own)))
        return dict(sorted(found.items(), key=lambda one: (-one[1][0], self.mirror.ids[one[0]])))

    def _let_go(self, entry_ids: Sequence[str]) -> None:
        for entry_id in entry_ids:
            key = self._key_of.pop(entry_id)
            last = self._first[key + 1] if key + 1 < len(self._first) else self._terms.rows
            self._terms.remove(range(self._first[key], last))
            self._keys[key] = None

    def _changed(self) -> None:
        self._places = None
        self._spelling = None


def _highest(scores: Any, most: int) -> NDArray[np.int64]:
    """Return the places of the highest scores above 0, at most ``most`` and their equals."""
    positive = np.flatnonzero(scores > 0)
    if len(positive) > most:
        own = scores[positive]
        least = np.partition(own, len(own) - most)[len(own) - most]
        positive = positive[own >= least]
    return positive[np.argsort(-scores[positive], kind="stable")][:most]
