"""Time to find passages at 50 to 100,000 rows, beside bare LanceDB hybrid search and NumPy with SQLite FTS5.

All three search the same rows for the same questions in the same run, in turn, on one
process. The questions' vectors come from the real embedding model and its time is given
apart; the rows' vectors are random and their words are drawn by Zipf's law, because only
how many there are matters to time. Milliseconds.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

import lancedb
import numpy as np
import pyarrow as pa
from lancedb.index import FTS
from lancedb.rerankers import RRFReranker

from desktop.domain.entry import Entry
from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge.finder import Sought
from desktop.knowledge.index import Index

SIZES = (50, 1_000, 10_000, 100_000)
ASKED = 60
"""Questions for each size, after ten that are not counted."""
UNCOUNTED = 10
_WORDS = 20_000
_DAY = date(2026, 1, 1)


class RandomRows:
    """The real model for questions; random vectors for rows."""

    def __init__(self, model: SentenceEmbedder) -> None:
        self.id, self.revision, self.dimension = "bench", "1", model.dimension
        self.fluency, self.reads, self.knows = model.fluency, model.reads, model.knows
        self.bearing = model.bearing
        self._known = dict(zip(QUESTIONS, model.queries(QUESTIONS), strict=True))
        self._chance = np.random.default_rng(0)

    def queries(self, texts: Sequence[str]) -> Any:
        return np.stack([self._known[text] for text in texts])

    def passages(self, texts: Sequence[str]) -> Any:
        rows = self._chance.standard_normal((len(texts), self.dimension), dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


QUESTIONS = [
    f"{start} {thing} {end}?"
    for start in ("do you have", "how much is", "where can I find", "is there")
    for thing in ("parking", "breakfast", "a late check-out", "wifi", "a quiet room", "a gym")
    for end in ("for two people", "in the evening", "near the house")
][: ASKED + UNCOUNTED]


def measure() -> dict[str, object]:
    """Return p50 and p95 in milliseconds for each size and way, and seconds until a save is found."""
    model = SentenceEmbedder()
    model.queries(QUESTIONS[:UNCOUNTED])
    figures: dict[str, object] = {"questions for each size": ASKED}
    _note(figures, "query embedding", _times(lambda text: model.queries([text])))
    embedder = RandomRows(model)
    for rows in SIZES:
        entries = _entries(rows // 2)
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            index = Index(Path(folder), embedder)
            index.save(entries)
            index.tidy()
            _note(
                figures,
                f"{rows} rows, Deskbell",
                _times(lambda text, index=index: index.find([Sought(text, _DAY, limit=15)])),  # type: ignore[misc]
            )
            if rows == 10_000:
                figures["10000 rows, a saved entry is found after, s"] = _until_found(
                    index, entries
                )
            _note(
                figures,
                f"{rows} rows, bare LanceDB hybrid",
                _times(_lance(folder, embedder, entries)),
            )
            _note(figures, f"{rows} rows, NumPy and FTS5", _times(_plain(embedder, entries)))
    return {**figures, **_beside_goals(figures)}


def _beside_goals(figures: dict[str, object]) -> dict[str, object]:
    """Return the ratios that the goals are about.

    What was timed has its question's vector at hand; a visitor's question is embedded first.
    """
    embedding = float(str(figures["query embedding, p50 ms"]))
    at = {size: float(str(figures[f"{size} rows, Deskbell, p50 ms"])) for size in SIZES}
    plain = float(str(figures["10000 rows, bare LanceDB hybrid, p50 ms"]))
    return {
        "goal ≤ 5: ms beside the query embedding at 10,000 rows": at[10_000],
        "goal ≤ 2: 100,000 rows take so many times 1,000, embedding and search": (
            (embedding + at[100_000]) / (embedding + at[1_000])
        ),
        "100,000 rows take so many times 1,000, search alone": at[100_000] / at[1_000],
        "bare LanceDB takes so many times as long at 10,000 rows": plain / at[10_000],
    }


def _entries(count: int) -> list[Entry]:
    chance = random.Random(0)
    weights = [1 / (rank + 1) for rank in range(_WORDS)]
    asked = sorted({word for text in QUESTIONS for word in text.strip("?").lower().split()})
    vocabulary = [*asked, *(f"word{number}" for number in range(_WORDS - len(asked)))]
    drawn = iter(chance.choices(vocabulary, weights, k=count * 28))
    return [
        Entry(
            f"e{number}",
            f"Entry {number}",
            (" ".join(next(drawn) for _ in range(8)),),
            " ".join(next(drawn) for _ in range(20)),
        )
        for number in range(count)
    ]


def _until_found(index: Index, entries: Sequence[Entry]) -> float:
    began = perf_counter()
    index.save([Entry("fresh", "Fresh", (QUESTIONS[0],), "xylophone quartz")])
    found = index.find([Sought(QUESTIONS[0], _DAY)])[0]
    took = perf_counter() - began
    if "fresh" not in {one.entry_id for one in found}:
        raise RuntimeError("the saved entry was not found")
    return took


def _lance(folder: str, embedder: RandomRows, entries: Sequence[Entry]) -> Callable[[str], Any]:
    texts = [text for entry in entries for text in (entry.questions[0], entry.answer)]
    vectors = embedder.passages(texts)
    table = lancedb.connect(f"{folder}/bare").create_table(
        "rows",
        pa.table(
            {
                "text": texts,
                "vector": pa.FixedSizeListArray.from_arrays(
                    pa.array(vectors.reshape(-1)), embedder.dimension
                ),
            }
        ),
    )
    table.create_index("text", config=FTS())
    fusing = RRFReranker()

    def find(text: str) -> Any:
        search = table.search(query_type="hybrid").vector(embedder.queries([text])[0]).text(text)
        return search.rerank(fusing).limit(15).to_list()

    return find


def _plain(embedder: RandomRows, entries: Sequence[Entry]) -> Callable[[str], Any]:
    texts = [text for entry in entries for text in (entry.questions[0], entry.answer)]
    vectors = embedder.passages(texts)
    store = sqlite3.connect(":memory:")
    store.execute("CREATE VIRTUAL TABLE rows USING fts5(text)")
    store.executemany("INSERT INTO rows(rowid, text) VALUES (?, ?)", enumerate(texts))

    def find(text: str) -> Any:
        near = vectors @ embedder.queries([text])[0]
        most = min(50, len(near) - 1)
        best = np.argpartition(-near, most)[:most]
        best = best[np.argsort(-near[best])]
        terms = " OR ".join(f'"{word}"' for word in text.strip("?").split())
        told = store.execute(
            "SELECT rowid FROM rows WHERE rows MATCH ? ORDER BY bm25(rows) LIMIT 50", (terms,)
        ).fetchall()
        fused: dict[int, float] = {}
        for places in (best.tolist(), [row for (row,) in told]):
            for rank, row in enumerate(places):
                fused[row] = fused.get(row, 0.0) + 1 / (61 + rank)
        return sorted(fused, key=lambda row: -fused[row])[:15]

    return find


def _times(find: Callable[[str], Any]) -> list[float]:
    times = []
    for text in QUESTIONS:
        began = perf_counter()
        find(text)
        times.append((perf_counter() - began) * 1000)
    return sorted(times[UNCOUNTED:])


def _note(figures: dict[str, object], name: str, times: Sequence[float]) -> None:
    figures[f"{name}, p50 ms"] = times[len(times) // 2]
    figures[f"{name}, p95 ms"] = times[int(0.95 * len(times))]
