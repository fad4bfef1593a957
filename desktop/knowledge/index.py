"""The index of entries on disk: rows, their words and their vectors in LanceDB.

A cache and never the truth: it can be deleted at any time and is filled again from the
owner's entries. One row for each way of asking and one for the answer. Questions are
answered from a copy in memory (``finder.Finder``), many times faster at the size of a
front desk (docs/adr, 'Scores in memory'). One process writes.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lancedb
import numpy as np
import pyarrow as pa

from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.domain.words import words
from desktop.knowledge.finder import Finder, LeftOut, Sought
from desktop.knowledge.jsonl import entry_from_line, line_from_entry
from desktop.knowledge.mirror import Row
from desktop.knowledge.ports import Embedder, Vectors

SCHEMA = 2
"""Grows when rows or folding change: an older table is then left behind and built anew."""

_BATCH = 512
"""Rows in one write."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries, and the cosines of their nearest ways of asking and of their answers."""

    one: Entry
    other: Entry
    asked: float
    answered: float


class Index:
    """Finds entries by meaning and by words."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        """Open the index in ``folder``, empty where there is none for this embedder."""
        self._embedder = embedder
        self._name = _table_name(embedder)
        self._folder = folder
        self._table, rows = _open(folder, self._name, embedder.dimension)
        self._finder = Finder(embedder)
        self._digests: dict[str, str] = {}
        self._untidy = 0
        self._take_in(rows)

    @property
    def ids(self) -> list[str]:
        """Ids of all entries in the index."""
        return list(self._digests)

    @property
    def entries(self) -> list[Entry]:
        """All entries in the index."""
        return list(self._finder.mirror.entries)

    @property
    def mark(self) -> str:
        """A hash of all that it holds and of the embedding model it was made with."""
        held = sorted(f"{name} {digest}" for name, digest in self._digests.items())
        return hashlib.sha256("\n".join([self._name, *held]).encode()).hexdigest()

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
        return len(gone) + len(changed)

    def drop_others(self) -> None:
        """Delete what other embedding models and older versions left in the folder."""
        for name in self._names():
            if name != self._name:
                self._connection.drop_table(name)

    def save(self, entries: Sequence[Entry]) -> None:
        """Put in or replace ``entries``; they are found by the next question."""
        if not entries:
            return
        rows = [row for entry in entries for row in rows_of(entry)]
        vectors = self._embedder.passages([row.text for row in rows])
        self._forget([entry.id for entry in entries if entry.id in self._digests])
        terms = [words(row.text) for row in rows]
        for at in range(0, len(rows), _BATCH):
            part = slice(at, at + _BATCH)
            self._table.add(_table_rows(rows[part], vectors[part], terms[part]))
        self._finder.put(entries, rows, vectors, terms)
        self._digests.update({entry.id: _digest(entry) for entry in entries})
        self._untidy += len(rows)

    def delete(self, entry_ids: Iterable[str]) -> None:
        """Take entries out; unknown ids are left alone."""
        known = [entry_id for entry_id in entry_ids if entry_id in self._digests]
        if not known:
            return
        self._forget(known)
        self._finder.remove(known)
        for entry_id in known:
            del self._digests[entry_id]

    def tidy(self) -> bool:
        """Put in order what was written since the last time; say if there was any.

        For idle moments: rows are found without it, only more slowly.
        """
        if not self._untidy:
            return False
        self._table.optimize()
        self._finder.settle()
        self._untidy = 0
        return True

    def find(self, sought: Sequence[Sought]) -> list[list[Passage]]:
        """Return passages for each text, best first, at most one for each entry."""
        return self._finder.find(sought)

    def vectors_of(self, texts: Collection[str]) -> dict[str, Vectors]:
        """Return the vectors of those of ``texts`` that are a row of the index."""
        return self._finder.mirror.vectors_of(texts)

    def pairs(self, least: float = 0.6, most: int = 400) -> list[Pair]:
        """Return entries that are asked alike, the nearest first. For idle moments.

        Entries that the embedding model can't read are left out.
        """
        entries = self._finder.mirror.entries
        read = [
            all(map(self._embedder.reads, (*entry.questions, entry.answer))) for entry in entries
        ]
        return [
            Pair(entries[one], entries[other], asked, answered)
            for one, other, asked, answered in self._finder.mirror.pairs(least, most)
            if read[one] and read[other]
        ]

    def leave_one_out(self, most: int = 150, limit: int = 15) -> list[LeftOut]:
        """Ask the owner's own ways of asking, each left out; see ``Finder.leave_one_out``."""
        return self._finder.leave_one_out(most, limit)

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
            .reshape(-1, self._embedder.dimension)
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
        terms = [text.split() for text in table["terms"].to_pylist()]
        self._finder.put(entries, rows, vectors, terms)
        self._digests = {entry.id: _digest(entry) for entry in entries}

    @property
    def _connection(self) -> Any:
        return lancedb.connect(str(self._folder))

    def _names(self) -> list[str]:
        return list(self._connection.list_tables().tables)


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


def rows_of(entry: Entry) -> list[Row]:
    """Return the entry's rows: its ways of asking (or its title), then its answer as the last."""
    asked = entry.questions or (entry.title,)
    return [Row(entry.id, n, text, entry) for n, text in enumerate((*asked, entry.answer))]


def _table_rows(rows: Sequence[Row], vectors: Any, terms: Sequence[Sequence[str]]) -> Any:
    columns = {
        "entry_id": [row.entry_id for row in rows],
        "ordinal": [row.ordinal for row in rows],
        "text": [row.text for row in rows],
        "terms": [" ".join(row) for row in terms],
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
