from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.features import (
    NAMES,
    WORDS_ONLY,
    covers,
    is_never_sure,
    is_other_side,
    likeness,
    measure,
)
from desktop.answering.fitting import fit_logistic, sigmoid
from desktop.answering.probability import _BOTH as BOTH
from desktop.answering.probability import _FACING as FACING
from desktop.answering.probability import _WORDS as WORDS
from desktop.answering.probability import (
    ENOUGH,
    NEVER_SURE,
    PRIOR,
    Calibration,
    Trial,
    calibrate,
    evidence,
    rank,
    share,
    threshold,
)
from tests.answering.scripted import FILLER, PARKING, passage

CAR = passage(*PARKING, 0.6)


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
    [
        "Do you have non-alcoholic drinks?",
        "Drinks without alcohol?",
        "Gibt es etwas ohne Alkohol?",
        "Do you have drinks that aren't alcoholic?",
        "Is there anything besides alcohol?",
        "Any alcohol-free cocktails?",
    ],
)
def test_a_thing_is_no_answer_to_a_question_for_what_is_without_it(question: str) -> None:
    bar = passage("bar", "Do you serve alcohol?", "Yes. Wir haben Alkohol.", 0.99)
    assert is_other_side(question, bar)
    assert rank(question, [bar, *FILLER]).probability < 0.5
    assert not is_other_side("Do you serve alcohol?", bar)
    soft = passage("soft", "Are there non-alcoholic drinks?", "Five kinds.", 0.99)
    assert not is_other_side(question, soft)


@pytest.mark.parametrize(
    ("question", "written"),
    [
        ("Can we sit inside?", "Do you have tables outside?"),
        ("When is check-in?", "What time is check-out?"),
        ("Kann man drinnen sitzen?", "Gibt es Plätze draußen?"),
    ],
)
def test_the_opposite_of_what_was_asked_is_no_answer(question: str, written: str) -> None:
    opposite = passage("a", written, "Until eleven.", 0.99)
    assert is_other_side(question, opposite)
    assert rank(question, [opposite, *FILLER]).probability <= NEVER_SURE
    assert not is_other_side(question, passage("b", question, "Until eleven."))
    assert not is_other_side(question, passage("c", written, question))


@pytest.mark.parametrize(
    "question",
    [
        "is the wifi good enough for zoom",
        "Is the wifi fast enough to stream films?",
        "Ist das WLAN schnell genug für Videokonferenzen?",
        "Reicht das WLAN für Videokonferenzen?",
        "Le wifi est-il assez rapide pour travailler ?",
        "¿El wifi es lo suficientemente rápido para videollamadas?",
        "O wifi é rápido o suficiente para videochamadas?",
    ],
)
def test_whether_a_thing_is_enough_is_no_question_for_having_it(question: str) -> None:
    wifi = passage("wifi", question.replace("zoom", "us"), "Yes, the wifi is free.", 0.99)
    plain = passage("wifi", "Do you have wifi?", "Yes, the wifi is free.", 0.99)
    assert is_never_sure(question, plain)
    assert rank(question, [plain, *FILLER]).probability <= NEVER_SURE
    told = replace(wifi, answer=f"Yes. {question}")
    assert not is_never_sure(question, told)
    assert not is_never_sure("Do you have wifi?", plain)


@pytest.mark.parametrize(
    ("question", "written", "answer"),
    [
        ("Are there gluten-free dishes?", "Do you have gluten free options?", "Yes, three."),
        ("Is the wifi free?", "How much is the wifi?", "Nothing."),
        ("Is the parking free of charge?", "Is there a charge for parking?", "No."),
        ("Can I leave my car there?", "Can I park when I arrive?", "Yes."),
    ],
)
def test_what_only_sounds_like_an_opposite_is_answered(
    question: str, written: str, answer: str
) -> None:
    assert not is_other_side(question, passage("a", written, answer))


def test_a_passage_that_another_fits_as_well_is_less_sure_than_alone() -> None:
    alone, shared = [2.0, -4.0, -4.0], [2.0, 2.0, -4.0]
    least = evidence(BOTH, [-2.0, -4.0, -4.0], 0)
    assert evidence(BOTH, alone, 0) > evidence(BOTH, shared, 0) > least
    # Many that hardly fit say less against it than one that fits.
    assert evidence(BOTH, [2.0, *[-3.0] * 14], 0) > evidence(BOTH, shared, 0)
    assert evidence(BOTH, [-30.0, 900.0], 0) < 0


def test_what_kind_of_thing_is_asked_moves_the_probability_and_not_the_order() -> None:
    size = len(FACING.layers[0].turned[0])
    plain = [replace(one, bearing=(0.0,) * size) for one in (CAR, *FILLER)]
    chances = set()
    for n in range(size):
        bearing = tuple(2.0 if n == at else 0.0 for at in range(size))
        turned = [replace(one, bearing=bearing) for one in plain]
        ranked = rank("Can I park here?", turned)
        assert ranked.passages[0].entry_id == CAR.entry_id
        assert not any(one.bearing for one in ranked.passages)
        chances.add(ranked.probability)
    assert len(chances) > size // 2


def test_a_bearing_of_another_model_is_not_read() -> None:
    odd = [replace(one, bearing=(50.0, -50.0)) for one in (CAR, *FILLER)]
    plain = rank("Can I park here?", [CAR, *FILLER])
    assert rank("Can I park here?", odd).probability == plain.probability


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_a_share(one: str, other: str) -> None:
    assert 0.0 <= likeness(one, other) <= 1.0
    assert likeness(one, other) == likeness(other, one)


def test_a_strange_question_that_the_owner_has_an_entry_on_is_no_mistake() -> None:
    trials = [
        Trial(
            f"Is there parking {n}?",
            "parking",
            (passage(*PARKING, 0.9 - n / 100), *FILLER),
        )
        for n in range(ENOUGH)
    ]
    weather = passage("weather", "Is it going to rain?", "Mostly sun.", 0.99)
    before = calibrate(trials)
    assert before != PRIOR
    assert calibrate([*trials, Trial("Is it going to rain?", None, (weather, *FILLER))]) == before
    unlike = passage("weather", "Is it going to rain?", "Mostly sun.", 0.3)
    assert calibrate([*trials, Trial("Who won the match?", None, (unlike, *FILLER))]) != before


def test_the_owners_own_question_is_certain() -> None:
    ranked = rank("do you have PARKING", [passage(*PARKING, 0.9), *FILLER])
    assert ranked.passages[0].entry_id == "parking"
    assert ranked.probability >= 0.99


def test_the_same_question_in_two_entries_is_not_certain() -> None:
    twin = passage("garage", PARKING[1], "Two spaces in the garage.", 0.9)
    ranked = rank("do you have parking", [passage(*PARKING, 0.9), twin, *FILLER])
    assert ranked.probability < 0.8 < PRIOR.high
    assert ranked.gap == 0.0


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
