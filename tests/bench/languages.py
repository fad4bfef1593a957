"""What is found in other languages: by meaning alone, by full text alone, by both, and in the final order.

Asked of the public development sets, which lie beside the checkout (``DESKBELL_DATA``):
questions in 28 languages against answers of the same language and against English entries,
Arabic bank questions against their intents, and English and German paraphrases. Shares of
questions whose right entry comes first. ``--embedder DIR`` names another model folder. A set
whose questions the model reads nothing of is not embedded: nothing would use the vectors.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np

from desktop.answering.probability import rank
from desktop.domain.decision import Passage
from desktop.domain.entry import Entry
from desktop.domain.words import words
from desktop.inference.embedder import SentenceEmbedder
from desktop.knowledge import terms
from desktop.knowledge.finder import Finder, Sought
from desktop.knowledge.index import rows_of
from desktop.knowledge.ports import Embedder, Vectors
from tests.development_data.convert import data_folder, intents, read

Asked = list[tuple[str, set[str]]]
"""Questions with the ids of the entries that are right."""

WAYS = ("meaning", "full text", "both", "final")
_DAY = date(2026, 1, 1)
_FEW = 3
"""Ways of asking of an intent, as many as an owner may write."""


def measure(embedder: str | None = None) -> dict[str, object]:
    """Return R@1 of each way for every set and language, and their means."""
    model = Remembering(SentenceEmbedder(embedder))
    figures: dict[str, object] = {"embedder": model.id}
    means: dict[str, list[list[float]]] = {}
    for title, name, entries, asked in sets():
        shares = _shares(_found(model, entries, asked), asked)
        figures[f"{title}, {name} ({len(asked)})"] = _shown(shares)
        means.setdefault(title, []).append(shares)
        if title == "asked in X of X":
            read = sum(model.fluency(text) for text, _ in asked) / len(asked)
            figures[f"{name} is read by the model"] = read
    for title, rows in means.items():
        column = [sum(one) / len(rows) for one in zip(*rows, strict=True)]
        figures[f"{title}, mean of {len(rows)}"] = _shown(column)
    for title, of_size in _by_pieces().items():
        figures[f"{title}, full text by"] = of_size
    return figures


def _by_pieces() -> dict[str, str]:
    """Return what full text alone finds first by whole words and by pieces of 3, 4 and 5 characters."""
    kept, shown = terms._PIECE, {"asked in X of X": "", "asked in X of English": ""}
    try:
        for size, name in ((1_000, "whole words"), (3, "pieces of 3"), (4, "4"), (5, "5")):
            terms._PIECE = size
            shares: dict[str, list[float]] = {}
            for title, _, entries, asked in sets():
                if title in shown:
                    shares.setdefault(title, []).append(_told_first(entries, asked))
            for title, found in shares.items():
                before = f"{shown[title]}, " if shown[title] else ""
                shown[title] = f"{before}{name} {sum(found) / len(found):.3f}"
    finally:
        terms._PIECE = kept
    return shown


def _told_first(entries: Sequence[Entry], asked: Asked) -> float:
    held = terms.Terms()
    rows = [row for entry in entries for row in rows_of(entry)]
    held.put([words(row.text) for row in rows])
    first = [(held.scores(text), right) for text, right in asked]
    hits = sum(bool(own.any()) and rows[own.argmax()].entry_id in right for own, right in first)
    return hits / len(asked)


class Remembering:
    """A model that embeds each passage once, however many sets it is in."""

    def __init__(self, model: SentenceEmbedder) -> None:
        self.id, self.revision, self.dimension = model.id, model.revision, model.dimension
        self.fluency, self.reads, self.knows = model.fluency, model.reads, model.knows
        self.bearing = model.bearing
        self.queries = model.queries
        self._model = model
        self._known: dict[str, Vectors] = {}

    def passages(self, texts: Sequence[str]) -> Vectors:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(new, self._model.passages(new), strict=True))
        return np.stack([self._known[text] for text in texts])


def sets() -> Iterator[tuple[str, str, list[Entry], Asked]]:
    """Yield title, language or name, entries and questions."""
    faq = read(data_folder() / "multilingual_faq.jsonl.gz")
    english = [row for row in faq if row["lang"] == "en"]
    for across in (False, True):
        for language in sorted({row["lang"] for row in faq}):
            own = [row for row in faq if row["lang"] == language]
            if across:
                told = [Entry(row["doc"], row["q"], (row["q"],), row["a"]) for row in english]
            else:
                # Only the answer, or each question would find its own words.
                told = [Entry(row["doc"], "—", (), row["a"]) for row in own]
            asked = [(row["q"], {row["doc"]}) for row in own]
            yield "asked in X of English" if across else "asked in X of X", language, told, asked
    found, cases = intents(read(data_folder() / "arabic_banking.jsonl.gz"))
    asked = [(case["question"], set(case["expected"])) for case in cases]
    for title, most in ((f"{_FEW} ways of asking", _FEW), ("all ways of asking", 1_000)):
        told = [
            Entry(row["id"], row["title"], tuple(row["questions"][:most]), row["answer"])
            for row in found
        ]
        yield "Arabic bank", title, told, asked
    pairs = read(data_folder() / "question_pairs_en_de.jsonl.gz")
    for language in ("en", "de"):
        own = [row for row in pairs if row["lang"] == language]
        firsts = list(dict.fromkeys(row["question_1"] for row in own))
        told = [Entry(str(n), text, (text,), "—") for n, text in enumerate(firsts)]
        right: dict[str, set[str]] = {}
        for row in own:
            if row["similar"]:
                right.setdefault(row["question_2"], set()).add(str(firsts.index(row["question_1"])))
        yield "question pairs", language, told, list(right.items())


def _found(model: Embedder, entries: Sequence[Entry], asked: Asked) -> list[list[Passage]]:
    finder = Finder(model)
    rows = [row for entry in entries for row in rows_of(entry)]
    texts = [row.text for row in rows]
    if any(model.fluency(text) > 0 for text, _ in asked):
        vectors = model.passages(texts)
    else:
        vectors = np.zeros((len(texts), model.dimension), dtype=np.float32)
    finder.put(entries, rows, vectors, [words(text) for text in texts])
    return finder.find([Sought(text, _DAY, limit=len(entries)) for text, _ in asked])


def _shares(found: Sequence[Sequence[Passage]], asked: Asked) -> list[float]:
    hits = [0] * len(WAYS)
    for (question, right), passages in zip(asked, found, strict=True):
        orders = (
            sorted((one for one in passages if one.dense), key=lambda one: -one.dense),
            sorted((one for one in passages if one.text), key=lambda one: -one.text),
            passages,
            rank(question, passages).passages,
        )
        for n, order in enumerate(orders):
            hits[n] += bool(order) and order[0].entry_id in right
    return [hit / len(asked) for hit in hits]


def _shown(shares: Sequence[float]) -> str:
    return ", ".join(f"{way} {share:.3f}" for way, share in zip(WAYS, shares, strict=True))
