"""The index that finds entries: full text in LanceDB, exact cosine similarity beside it.

A cache and never the truth: it can be deleted at any time and is filled again from the
owner's entries. One row for each way of asking and one for the answer. The vectors are
stored by LanceDB and scored from a copy in memory, because that is exact and forty times
faster at the size of a front desk (docs/adr, 'Dense scores in memory'). One process
writes.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import lancedb
import numpy as np
import pyarrow as pa
from lancedb.index import FTS
from lancedb.query import MatchQuery as _MatchQuery

from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.domain.words import words
from desktop.knowledge.jsonl import entry_from_line, line_from_entry
from desktop.knowledge.mirror import Mirror, Row, Scores
from desktop.knowledge.ports import Embedder, Vectors
from desktop.knowledge.spelling import Spelling

# Its declared signature leaves out the defaults that it has.
_match_query: Any = _MatchQuery

SCHEMA = 1
"""Grows when rows or folding change: an older table is then left behind and built anew."""

_K = 60
"""Reciprocal rank fusion, Cormack, Clarke and Büttcher 2009."""
_POOL = 50
"""How many entries of each kind of search take part in the fusion."""
_TEXT_WEIGHT = 0.1
"""Weight of the full-text rank. At 1, as in the paper, R@1 on the development questions fell
from 0.95 to 0.82 (same topic) and from 0.86 to 0.48 (user turns): most words of a visitor's
sentence are not about its topic. What full text alone finds gets its places below instead."""
_TEXT_PLACES = 3
"""The best entries by full text are always among those returned, whatever the fusion says."""
_BATCH = 512
"""Rows in one write."""


@dataclass(frozen=True, slots=True)
class Sought:
    """One thing to look for among the entries that hold on a day, in some groups or in all."""

    text: str
    on: date
    groups: tuple[str, ...] = ()
    limit: int = 10


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries, and the cosines of their nearest ways of asking and of their answers."""

    one: Entry
    other: Entry
    asked: float
    answered: float


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A way of asking that was left out of the index, and what is found for it then.

    ``entry_id`` is the entry it belongs to; None where the whole entry was left out too, so
    that nothing answers it.
    """

    text: str
    entry_id: str | None
    passages: tuple[Passage, ...]


class Index:
    """Finds entries by meaning and by words."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        """Open the index in ``folder``, empty where there is none for this embedder."""
        self._embedder = embedder
        self._name = _table_name(embedder)
        self._folder = folder
        self._table, rows = _open(folder, self._name, embedder.dimension)
        self._mirror = Mirror(embedder.dimension)
        self._digests: dict[str, str] = {}
        self._untidy = 0
        self._spelling: Spelling | None = None
        self._take_in(rows)

    @property
    def ids(self) -> list[str]:
        """Ids of all entries in the index."""
        return list(self._digests)

    def sync(self, entries: Sequence[Entry]) -> int:
        """Make the index hold exactly ``entries``; return how many were new, changed or removed.

        Entries that did not change are not embedded again.
        """
        wanted = {entry.id: entry for entry in entries}
        gone = [entry_id for entry_id in self._digests if entry_id not in wanted]
        changed = [
            entry for entry in wanted.values() if self._digests.get(entry.id) != _digest(entry)
        ]
        self.delete(gone)
        self.save(changed)
        for name in self._names():
            if name != self._name:
                self._connection.drop_table(name)
        return len(gone) + len(changed)

    def save(self, entries: Sequence[Entry]) -> None:
        """Put in or replace ``entries``; they are found by the next question."""
        if not entries:
            return
        rows = [row for entry in entries for row in _rows(entry)]
        vectors = self._embedder.passages([row.text for row in rows])
        self._forget([entry.id for entry in entries if entry.id in self._digests])
        for at in range(0, len(rows), _BATCH):
            self._table.add(_table_rows(rows[at : at + _BATCH], vectors[at : at + _BATCH]))
        self._mirror.put(entries, rows, vectors)
        self._spelling = None
        self._digests.update({entry.id: _digest(entry) for entry in entries})
        self._untidy += len(rows)

    def delete(self, entry_ids: Iterable[str]) -> None:
        """Take entries out; unknown ids are left alone."""
        known = [entry_id for entry_id in entry_ids if entry_id in self._digests]
        if not known:
            return
        self._forget(known)
        self._mirror.remove(known)
        self._spelling = None
        for entry_id in known:
            del self._digests[entry_id]

    def tidy(self) -> bool:
        """Bring what was written since the last time into the full-text index; say if there was any.

        For idle moments: rows are found without it, only more slowly.
        """
        if not self._untidy:
            return False
        self._table.optimize()
        self._untidy = 0
        return True

    def find(self, sought: Sequence[Sought]) -> list[list[Passage]]:
        """Return passages for each text, best first, at most one for each entry."""
        if not self._digests:
            return [[] for _ in sought]
        if self._spelling is None:
            self._spelling = Spelling(
                (text for one in self._mirror.entries for text in (*one.questions, one.answer)),
                self._embedder.knows,
            )
        mended = [replace(one, text=self._spelling.mended(one.text)) for one in sought]
        vectors = self._embedder.queries([one.text for one in mended])
        return [self._find(one, vector) for one, vector in zip(mended, vectors, strict=True)]

    def vectors_of(self, texts: Collection[str]) -> dict[str, Vectors]:
        """Return the vectors of those of ``texts`` that are a row of the index."""
        return self._mirror.vectors_of(texts)

    def pairs(self, least: float = 0.6, most: int = 400) -> list[Pair]:
        """Return entries that are asked alike, the nearest first. For idle moments.

        Entries that the embedding model can't read are left out.
        """
        entries = self._mirror.entries
        read = [
            all(map(self._embedder.reads, (*entry.questions, entry.answer))) for entry in entries
        ]
        return [
            Pair(entries[one], entries[other], asked, answered)
            for one, other, asked, answered in self._mirror.pairs(least, most)
            if read[one] and read[other]
        ]

    def leave_one_out(self, most: int = 150, limit: int = 15) -> list[LeftOut]:
        """Ask the owner's own ways of asking, each left out, every third also without its entry.

        Two of three visitors ask what the knowledge holds, so the unanswerable are fewer.

        Dense scores only: the full-text table can't leave a row out.
        """
        trials = []
        for place, row in self._mirror.ways_of_asking(most):
            entry = self._mirror.entries[place]
            ordinal = row - self._mirror.start(place)
            text = entry.questions[ordinal]
            if not self._embedder.reads(text):
                continue
            scores = self._mirror.without(row)
            # In place order, and as candidates only what could be found: the entry's group.
            near = [
                int(at)
                for at in np.argsort(-scores.best, kind="stable")
                if self._mirror.entries[at].group == entry.group
            ][: limit + 1]
            found = {at: self._passage(at, scores, scores.nearest_question(at)) for at in near}
            trials.append(LeftOut(text, entry.id, tuple(list(found.values())[:limit])))
            if len(trials) % 4 == 3:
                others = tuple(one for at, one in found.items() if at != place)[:limit]
                trials.append(LeftOut(text, None, others))
        return trials

    def _passage(
        self,
        at: int,
        scores: Scores,
        asked: int,
        text: float = 0.0,
        fused: float = 0.0,
    ) -> Passage:
        entry = self._mirror.entries[at]
        ways = entry.questions or (entry.title,)
        return Passage(
            entry_id=entry.id,
            entry_version=entry.version,
            title=entry.title,
            question=ways[min(asked, len(ways) - 1)],
            answer=entry.answer,
            dense=float(scores.best[at]),
            dense_answer=float(scores.answers[at]),
            text=text,
            fused=fused,
            language=entry.language,
            may_answer_alone=entry.may_answer_alone,
        )

    def _find(self, one: Sought, vector: Any) -> list[Passage]:
        candidates = self._mirror.candidates(one.on, one.groups)
        if not len(candidates):
            return []
        scores = self._mirror.scores(vector)
        read = self._embedder.reads(one.text)
        if not read:
            scores = scores.unread()
        text = self._full_text(one, candidates)
        by_meaning = _best(candidates, scores.best, _POOL) if read else ()
        fused: dict[int, float] = {}
        by_words = [self._mirror.position(entry_id) for entry_id in text]
        for ranked, weight in ((by_meaning, 1.0), (by_words, _TEXT_WEIGHT)):
            for rank, at in enumerate(ranked):
                fused[int(at)] = fused.get(int(at), 0.0) + weight / (_K + rank + 1)
        order = sorted(fused, key=lambda at: (-fused[at], -scores.best[at]))
        kept = order[: max(1, one.limit - _TEXT_PLACES)]
        kept += [at for at in by_words[:_TEXT_PLACES] if at not in kept]
        kept += [at for at in order if at not in kept]
        order = sorted(kept[: one.limit], key=order.index)
        found = []
        for at in order:
            score, ordinal = text.get(self._mirror.ids[at], (0.0, None))
            nearest = scores.nearest_question(at)
            # Without dense scores the row that full text found says what was asked.
            asked = nearest if read or ordinal is None else ordinal
            found.append(self._passage(at, scores, asked, score, fused[at]))
        return found

    def _full_text(self, one: Sought, candidates: Any) -> dict[str, tuple[float, int]]:
        """Return BM25 score and row of the best row for each entry, best first."""
        terms = " ".join(dict.fromkeys(words(one.text)))
        if not terms:
            return {}
        search = self._table.search(_match_query(terms, "terms"), query_type="fts")
        if one.groups:
            names = ", ".join(_quoted(group) for group in one.groups)
            search = search.where(f"grp IN ({names})", prefilter=True)
        # Rows of entries that do not hold on the day are dropped afterwards, so ask for more
        # where there are any.
        allowed = np.zeros(len(self._digests), dtype=bool)
        allowed[candidates] = True
        rows = 4 * _POOL if len(candidates) == len(self._digests) or one.groups else 20 * _POOL
        table = search.select(["entry_id", "ordinal", "_score"]).limit(rows).to_arrow()
        found: dict[str, tuple[float, int]] = {}
        for entry_id, ordinal, score in sorted(
            zip(
                table["entry_id"].to_pylist(),
                table["ordinal"].to_pylist(),
                table["_score"].to_pylist(),
                strict=True,
            ),
            key=lambda row: (-row[2], row[0], row[1]),
        ):
            if len(found) == _POOL:
                break
            if entry_id not in found and allowed[self._mirror.position(entry_id)]:
                found[entry_id] = (float(score), int(ordinal))
        return found

    def _forget(self, entry_ids: Sequence[str]) -> None:
        for at in range(0, len(entry_ids), _BATCH):
            names = ", ".join(_quoted(one) for one in entry_ids[at : at + _BATCH])
            self._table.delete(f"entry_id IN ({names})")

    def _take_in(self, table: Any) -> None:
        if not table.num_rows:
            return
        table = table.sort_by([("entry_id", "ascending"), ("ordinal", "ascending")])
        vectors = (
            table["vector"]
            .combine_chunks()
            .flatten()
            .to_numpy()
            .reshape(-1, self._mirror.dimension)
        )
        entries = [entry_from_line(line) for line in table["entry"].to_pylist() if line]
        rows = [
            Row(entry_id, ordinal, text)
            for entry_id, ordinal, text in zip(
                table["entry_id"].to_pylist(),
                table["ordinal"].to_pylist(),
                table["text"].to_pylist(),
                strict=True,
            )
        ]
        self._mirror.put(entries, rows, vectors)
        self._digests = {entry.id: _digest(entry) for entry in entries}

    @property
    def _connection(self) -> Any:
        return lancedb.connect(str(self._folder))

    def _names(self) -> list[str]:
        return list(self._connection.list_tables().tables)


def _best(candidates: Any, scores: Any, most: int) -> Any:
    """Return at most ``most`` places of ``candidates``, highest score first, ties in place order."""
    own = scores[candidates]
    if len(own) > 4 * most:
        least = np.partition(own, len(own) - most)[len(own) - most]
        candidates = candidates[own >= least]
        own = scores[candidates]
    return candidates[np.argsort(-own, kind="stable")[:most]]


def _open(folder: Path, name: str, dimension: int) -> tuple[Any, Any]:
    """Return the table and all of its rows; a table that cannot be read is made anew."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        connection = lancedb.connect(str(folder))
        if name in connection.list_tables().tables:
            table = connection.open_table(name)
            return table, table.to_arrow()
    except (OSError, RuntimeError, ValueError, pa.ArrowException):
        # A cache: what a crash or a full disk left unreadable is filled again from the entries.
        shutil.rmtree(folder / f"{name}.lance", ignore_errors=True)
    connection = lancedb.connect(str(folder))
    schema = _schema(dimension)
    table = connection.create_table(name, schema=schema, mode="overwrite")
    table.create_index(
        "terms",
        config=FTS(
            base_tokenizer="whitespace",
            stem=False,
            remove_stop_words=False,
            ascii_folding=False,
            lower_case=False,
            max_token_length=None,
            with_position=False,
        ),
    )
    return table, schema.empty_table()


def _schema(dimension: int) -> Any:
    return pa.schema(
        [
            pa.field("entry_id", pa.string(), nullable=False),
            pa.field("ordinal", pa.int32(), nullable=False),
            pa.field("text", pa.string(), nullable=False),
            pa.field("terms", pa.string(), nullable=False),
            pa.field("grp", pa.string()),
            pa.field("entry", pa.string()),
            pa.field("vector", pa.list_(pa.float32(), dimension), nullable=False),
        ]
    )


def _rows(entry: Entry) -> list[Row]:
    """Return the entry's rows: its ways of asking (or its title), then its answer as the last."""
    asked = entry.questions or (entry.title,)
    return [Row(entry.id, n, text, entry) for n, text in enumerate((*asked, entry.answer))]


def _table_rows(rows: Sequence[Row], vectors: Any) -> Any:
    columns = {
        "entry_id": [row.entry_id for row in rows],
        "ordinal": [row.ordinal for row in rows],
        "text": [row.text for row in rows],
        "terms": [" ".join(words(row.text)) for row in rows],
        "grp": [row.entry.group if row.entry else None for row in rows],
        "entry": [
            line_from_entry(row.entry)
            if row.entry and row.ordinal == len(row.entry.questions or (1,))
            else None
            for row in rows
        ],
    }
    flat = pa.FixedSizeListArray.from_arrays(
        pa.array(np.ascontiguousarray(vectors).reshape(-1), pa.float32()), vectors.shape[1]
    )
    arrays = [pa.array(columns[name]) for name in ("entry_id", "ordinal", "text", "terms")]
    arrays[1] = arrays[1].cast(pa.int32())
    arrays += [pa.array(columns["grp"], pa.string()), pa.array(columns["entry"], pa.string()), flat]
    return pa.Table.from_arrays(arrays, schema=_schema(vectors.shape[1]))


def _table_name(embedder: Embedder) -> str:
    key = f"{embedder.id}\n{embedder.revision}\n{embedder.dimension}\n{SCHEMA}"
    return f"entries_{hashlib.sha256(key.encode()).hexdigest()[:16]}"


def _digest(entry: Entry) -> str:
    return hashlib.sha256(line_from_entry(entry).encode()).hexdigest()


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
