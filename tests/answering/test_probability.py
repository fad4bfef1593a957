from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.features import NAMES, WORDS_ONLY, covers, is_other_side, likeness, measure
from desktop.answering.fitting import fit_logistic, sigmoid
from desktop.answering.probability import _WORDS as WORDS
from desktop.answering.probability import (
    ENOUGH,
    PRIOR,
    Calibration,
    Trial,
    calibrate,
    rank,
    share,
    threshold,
)
from tests.answering.scripted import FILLER, PARKING, passage


def test_one_row_of_numbers_for_each_passage() -> None:
    rows = measure("Is there parking?", FILLER, "en")
    assert len(rows) == len(FILLER)
    assert all(len(row) == len(NAMES) for row in rows)
    assert measure("", []) == []


def test_where_the_model_cannot_read_only_words_count() -> None:
    assert set(WORDS.names) <= WORDS_ONLY


def test_a_misspelt_word_still_covers() -> None:
    assert covers("brekfast", passage("b", "When is breakfast?", "At seven.")) > 0.5
    assert covers("sauna", passage("b", "When is breakfast?", "At seven.")) == 0.0


@pytest.mark.parametrize(
    "question",
    ["Do you have non-alcoholic drinks?", "Drinks without alcohol?", "Gibt es etwas ohne Alkohol?"],
)
def test_a_thing_is_no_answer_to_a_question_for_what_is_without_it(question: str) -> None:
    bar = passage("bar", "Do you serve alcohol?", "Yes. Wir haben Alkohol.", 0.99)
    assert is_other_side(question, bar)
    assert rank(question, [bar, *FILLER]).probability < 0.5
    assert not is_other_side("Do you serve alcohol?", bar)
    soft = passage("soft", "Are there non-alcoholic drinks?", "Five kinds.", 0.99)
    assert not is_other_side(question, soft)


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_a_share(one: str, other: str) -> None:
    assert 0.0 <= likeness(one, other) <= 1.0
    assert likeness(one, other) == likeness(other, one)


def test_the_owners_own_question_is_certain() -> None:
    ranked = rank("do you have PARKING", [passage(*PARKING, 0.9), *FILLER])
    assert ranked.passages[0].entry_id == "parking"
    assert ranked.probability >= 0.99


def test_the_same_question_in_two_entries_is_not_certain() -> None:
    twin = passage("garage", PARKING[1], "Two spaces in the garage.", 0.9)
    ranked = rank("do you have parking", [passage(*PARKING, 0.9), twin, *FILLER])
    assert ranked.probability < 0.6


def test_nothing_found_is_nothing_sure() -> None:
    assert rank("parking", []).probability == 0.0


def test_equal_scores_share_the_probability() -> None:
    assert sigmoid(share([10.0, 10.0])) == pytest.approx(0.5, abs=1e-3)
    assert sigmoid(share([0.0])) == pytest.approx(0.5)


def test_a_threshold_keeps_the_share_of_wrong_answers() -> None:
    chances = [0.9, 0.8, 0.7, 0.6]
    assert threshold(chances, [True, True, False, True], 0.0) == 0.8
    assert threshold(chances, [True, True, False, True], 0.25) == 0.6
    assert threshold(chances, [False, True, True, True], 0.0) > 1.0


def test_a_logistic_model_finds_the_slope_it_was_made_with() -> None:
    rows = [[x / 50 - 2.0] for x in range(200)]
    right = [sigmoid(3.0 * row[0] - 1.0) > (n % 10 + 0.5) / 10 for n, row in enumerate(rows)]
    slope, shift = fit_logistic(rows, right, toward=(0.0, 0.0), penalty=0.01)
    assert slope == pytest.approx(3.0, abs=0.6)
    assert shift == pytest.approx(-1.0, abs=0.4)


def test_too_few_ways_of_asking_leave_the_shipped_calibration() -> None:
    trial = Trial("parking?", "parking", (passage(*PARKING, 0.9), *FILLER))
    assert calibrate([trial] * (ENOUGH - 1)) == PRIOR


def test_a_measured_knowledge_says_what_it_would_have_answered() -> None:
    right = Trial("is there parking", "parking", (passage(*PARKING, 0.9), *FILLER))
    strange = Trial("who won the match", None, tuple(FILLER))
    calibration = calibrate([right] * 30 + [strange] * 10)
    assert str(calibration.measured) == "would have answered 30 of 30, none wrong"
    assert Calibration.from_dict(calibration.to_dict()) == calibration
    with pytest.raises(ValueError, match="calibration"):
        Calibration.from_dict({"slope": 1})
