from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest

from desktop.domain.entry import Entry
from desktop.domain.words import words
from desktop.knowledge import mirror
from desktop.knowledge.finder import Finder, Sought
from desktop.knowledge.index import rows_of
from desktop.knowledge.mirror import Mirror
from desktop.knowledge.ports import Vectors
from tests.knowledge.wordy_embedder import WordyEmbedder

DAY = date(2026, 11, 22)


class Misled(WordyEmbedder):
    """Puts every question beside the first passage, and says how well it reads."""

    def __init__(self, fluency: float) -> None:
        super().__init__()
        self._read = fluency

    def fluency(self, text: str) -> float:
        return self._read

    def queries(self, texts: Sequence[str]) -> Vectors:
        return super().queries(["wrong"] * len(texts))

    def passages(self, texts: Sequence[str]) -> Vectors:
        return WordyEmbedder().queries(texts)


def finder(embedder: WordyEmbedder, entries: Sequence[Entry]) -> Finder:
    made = Finder(embedder)
    rows = [row for entry in entries for row in rows_of(entry)]
    texts = [row.text for row in rows]
    made.put(entries, rows, embedder.passages(texts), [words(text) for text in texts])
    return made


@pytest.mark.parametrize(("fluency", "first"), [(0.0, "right"), (0.2, "right"), (1.0, "wrong")])
def test_the_less_the_model_reads_the_more_the_words_decide(fluency: float, first: str) -> None:
    entries = [
        Entry("wrong", "Wrong", ("wrong",), "Nothing of it."),
        *(Entry(f"near{n}", "Near", ("wrong again",), "Nothing.") for n in range(12)),
        Entry("right", "Park", ("Gibt es Parkplätze?",), "Acht."),
    ]
    passages = finder(Misled(fluency), entries).find([Sought("parkplatze", DAY)])[0]
    assert passages[0].entry_id == first
    assert {one.read for one in passages} == {fluency}
    assert any(one.dense for one in passages) is (fluency > 0)


def test_what_is_nearest_is_what_comparing_with_all_finds() -> None:
    chance = np.random.default_rng(1)
    entries = [
        Entry(f"e{n}", "t", tuple("abc"[: chance.integers(1, 4)]), "answer", group=str(n % 9))
        for n in range(400)
    ]
    rows = [row for entry in entries for row in rows_of(entry)]
    vectors = chance.standard_normal((len(rows), 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    own = Mirror(16)
    own.put(entries, rows, vectors)
    own.remove(["e3", "e77"])
    left = [n for n, row in enumerate(rows) if row.entry_id not in ("e3", "e77")]
    for groups in ((), ("1",), ("1", "2", "3", "4", "5")):
        candidates = own.candidates(DAY, groups)
        for asked in vectors[:20]:
            best: dict[str, float] = {}
            for n in left:
                entry_id = rows[n].entry_id
                if not groups or str(int(entry_id[1:]) % 9) in groups:
                    best[entry_id] = max(best.get(entry_id, -2.0), float(vectors[n] @ asked))
            expected = sorted(best, key=lambda one: -best[one])[:30]
            assert [own.ids[at] for at in own.nearest(asked, candidates, 30)] == expected


def test_clusters_find_nearly_all_that_comparing_with_all_finds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mirror, "FROM", 1_000)
    chance = np.random.default_rng(2)
    topics = chance.standard_normal((40, 32))
    vectors = topics[chance.integers(0, 40, 6_000)] + 0.4 * chance.standard_normal((6_000, 32))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    entries = [Entry(f"e{n}", "t", ("q",), "a") for n in range(3_000)]
    own = Mirror(32)
    own.put(entries, [row for entry in entries for row in rows_of(entry)], vectors)
    candidates = own.candidates(DAY, ())
    asked = vectors[::200] + 0.05 * chance.standard_normal((30, 32)).astype(np.float32)
    exact = [own.nearest(one, candidates, 10) for one in asked]
    own.settle()
    near = [own.nearest(one, candidates, 10) for one in asked]
    shared = sum(len(set(one) & set(other)) for one, other in zip(exact, near, strict=True))
    assert shared >= 0.95 * 10 * len(asked)
    assert [one[0] for one in near] == [one[0] for one in exact]
    own.remove(["e0"])
    assert own.nearest(vectors[0], own.candidates(DAY, ()), 1) != [0]


def test_an_entry_that_was_replaced_or_removed_is_found_by_its_new_words_alone() -> None:
    made = finder(
        WordyEmbedder(), [Entry("a", "A", ("parking",), "x"), Entry("b", "B", ("pool",), "y")]
    )
    changed = Entry("a", "A", ("garage", "carport"), "z")
    rows = rows_of(changed)
    texts = [row.text for row in rows]
    made.put([changed], rows, WordyEmbedder().passages(texts), [words(text) for text in texts])
    made.settle()
    (old,), (new,) = (
        [one for one in made.find([Sought(text, DAY)])[0] if one.text > 0] or [None]
        for text in ("parking", "carport")
    )
    assert old is None
    assert new is not None
    assert (new.entry_id, new.question) == ("a", "carport")
    made.remove(["a"])
    assert [one.entry_id for one in made.find([Sought("carport", DAY)])[0]] == ["b"]
