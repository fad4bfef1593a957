from __future__ import annotations

import math
from collections import Counter

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.words import words
from desktop.knowledge.terms import Terms, pieces

TEXTS = st.lists(st.text("abcde 한국어の", max_size=30), min_size=1, max_size=12)


def slow_scores(rows: list[str], asked: str) -> list[float]:
    """BM25 as it is written in the paper, row by row."""
    held = [Counter(piece for word in words(row) for piece in pieces(word)) for row in rows]
    mean = sum(sum(one.values()) for one in held) / len(held) or 1.0
    found = []
    for one in held:
        score = 0.0
        for piece in {piece for word in words(asked) for piece in pieces(word)}:
            holders = sum(piece in other for other in held)
            rarity = math.log(1 + (len(held) - holders + 0.5) / (holders + 0.5))
            length = 1.2 * (0.25 + 0.75 * sum(one.values()) / mean)
            score += rarity * one[piece] * 2.2 / (one[piece] + length)
        found.append(score)
    return found


@settings(max_examples=100, deadline=None)
@given(TEXTS, TEXTS, st.text("abcde 한국어の", max_size=20), st.data())
def test_scores_are_those_of_the_paper_whatever_came_and_went(
    first: list[str], second: list[str], asked: str, data: st.DataObject
) -> None:
    terms = Terms()
    terms.put([words(text) for text in first])
    terms.settle()
    terms.put([words(text) for text in second])
    everything = first + second
    gone = data.draw(st.sets(st.integers(0, len(everything) - 1), max_size=len(everything) - 1))
    terms.remove(gone)
    kept = [n for n in range(len(everything)) if n not in gone]
    before = terms.scores(asked)
    assert np.allclose(before[kept], slow_scores([everything[n] for n in kept], asked), atol=1e-4)
    assert not before[list(gone)].any()
    terms.settle()
    assert np.allclose(before, terms.scores(asked), atol=1e-5)


def best(rows: list[str], asked: str) -> str:
    terms = Terms()
    terms.put([words(row) for row in rows])
    scores = terms.scores(asked)
    assert scores.max() > 0
    return rows[int(np.argmax(scores))]


def test_typos_and_missing_accents_still_find_their_row() -> None:
    rows = ["Wann gibt es Frühstück?", "Wo sind die Parkplätze?", "Gibt es einen Aufzug?"]
    assert best(rows, "fruhstuck") == rows[0]
    assert best(rows, "parkplaze wo") == rows[1]
    assert best(rows, "Aufzüge") == rows[2]
    russian = ["Во сколько завтрак?", "Есть ли парковка?", "Где аптека?"]
    assert best(russian, "парковки") == russian[1]
    assert best(russian, "завтак") == russian[0]


def test_korean_and_japanese_without_spaces_find_their_row() -> None:
    korean = ["체크인은 몇 시부터인가요?", "주차할 수 있나요?", "조식은 언제 먹나요?"]
    assert best(korean, "체크인시간이언제예요") == korean[0]
    assert best(korean, "주차되나요") == korean[1]
    japanese = ["朝食は何時からですか", "駐車場はありますか", "チェックインは何時ですか"]
    assert best(japanese, "駐車場ある") == japanese[1]
    assert best(japanese, "チェックイン時間") == japanese[2]


def test_a_question_of_unknown_words_scores_nothing() -> None:
    terms = Terms()
    assert not terms.scores("parking").any()
    terms.put([words("breakfast")])
    assert not terms.scores("xyz?!").any()
