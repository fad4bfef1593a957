from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.answering.checking.judge import NAMES, judge, measures
from desktop.answering.checking.judge_weights import ENTRY, PASSAGE
from desktop.answering.checking.nearness import SharedWords

ASKED = "Do you have parking?"
TOLD = "There are eight spaces behind the house, €12 a night. Dogs are not allowed."


def chance(reply: str, asked: str = ASKED) -> float:
    return judge(reply, TOLD, SharedWords(), asked=asked)


@pytest.mark.parametrize("asked", [ASKED, ""])
def test_what_the_entry_says_is_likelier_than_what_it_does_not(asked: str) -> None:
    honest = chance("There are eight spaces behind the house.", asked)
    assert honest > chance("There are eighty spaces behind the church.", asked)
    assert honest > chance("We serve lobster on the roof.", asked)


def test_a_no_for_a_yes_lowers_the_judgement() -> None:
    assert chance("Dogs are not allowed.") > chance("Dogs are allowed.")


def test_an_offer_of_more_help_changes_little() -> None:
    reply = "There are eight spaces behind the house, €12 a night."
    assert chance(f"{reply} Can I help with anything else?") == pytest.approx(chance(reply))


def test_there_is_a_weight_for_every_measure() -> None:
    assert len(ENTRY) == len(PASSAGE) == len(NAMES) + 1


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=30))
def test_no_text_makes_it_raise_and_it_stays_a_share(reply: str, told: str, asked: str) -> None:
    assert 0 <= judge(reply, told, SharedWords(), asked=asked) <= 1
    assert len(measures(reply, told, SharedWords(), asked=asked)) == len(NAMES)
