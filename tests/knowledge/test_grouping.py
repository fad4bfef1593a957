from __future__ import annotations

from desktop.knowledge.grouping import gather
from tests.knowledge.wordy_embedder import WordyEmbedder

CAR = ["charger for my car", "charger for a car", "is there a car charger"]
BABY = ["cot for the baby", "a baby cot"]


def test_questions_that_are_alike_are_one_group_in_any_order() -> None:
    asked = [CAR[0], BABY[0], CAR[1], BABY[1], CAR[2]]
    assert gather(WordyEmbedder(), [], asked) == [0, 1, 0, 1, 0]


def test_groups_that_are_there_grow_and_keep_their_number() -> None:
    assert gather(WordyEmbedder(), [BABY[:1], CAR[:2]], [CAR[2], "may I smoke"]) == [0, 1, 1, 2]


def test_a_group_that_was_taken_apart_joins_no_other() -> None:
    assert gather(WordyEmbedder(), [CAR[:1], CAR[1:2]], []) == [0, 0]
    assert gather(WordyEmbedder(), [CAR[:1], CAR[1:2]], [], apart=[1]) == [0, 1]


def test_nothing_asked_is_no_group() -> None:
    assert gather(WordyEmbedder(), [], []) == []
