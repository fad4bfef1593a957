"""Slips of the keyboard, put right by the owner's own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.knowledge.spelling import Spelling

ENGLISH = {"park", "break", "fast", "there", "dogs", "form", "from", "beast", "swimming"}


@pytest.fixture
def spelling() -> Spelling:
    made = Spelling(ENGLISH.__contains__)
    made.learn(
        [
            "When is breakfast served? Breakfast is served from 7:00.",
            "Is there parking? Parking behind the house.",
            "Kann ich frühstücken?",
            "cots and coats",
        ]
    )
    return made


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("is there a brekfast?", "is there a breakfast?"),
        ("is there prking", "is there parking"),
        ("paking for my car", "parking for my car"),
        ("BREAKFSAT time", "breakfast time"),
        ("fruhstucken", "frühstücken"),
    ],
)
def test_a_slip_is_put_right(spelling: Spelling, written: str, meant: str) -> None:
    assert spelling.correct(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "Can we park there?",
        "break fast beast",
        "Mr Brakspear asks",
        "xyz",
        "7:00 or 22:00",
        "조식은 언제인가요?",
        "",
    ],
)
def test_what_is_a_word_or_near_to_none_stays_as_it_is(spelling: Spelling, written: str) -> None:
    assert spelling.correct(written) == written


def test_a_word_between_two_is_left_alone() -> None:
    made = Spelling(lambda word: False)
    made.learn(["coats boats", "coins"])
    assert made.correct("coaxs") == "coats"
    made.learn(["cared carts"])
    assert made.correct("carxd") == "cared"
    made.learn(["cared carad"])
    assert made.correct("carxd") == "carxd"


def test_forgotten_words_are_not_found_again(spelling: Spelling) -> None:
    spelling.learn(["Wi-Fi is free"])
    assert spelling.correct("brekfast") == "brekfast"


@given(st.text())
def test_any_text_is_survived_and_right_words_are_never_changed(text: str) -> None:
    made = Spelling(lambda word: True)
    made.learn(["breakfast parking"])
    assert made.correct(text) == text
