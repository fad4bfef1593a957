from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from desktop.answering.ports import ModelDraft
from desktop.answering.weighing import Use, Weighed, weigh
from tests.answering.scripted import passage

PARKING = passage("parking", "Do you have parking?", "Eight spaces behind the house, €12 a night.")


class Comparer:
    """Says that all sentences are as near as the test wants, or that it can't tell."""

    def __init__(self, nearness: float | None) -> None:
        self.nearness = nearness
        self.asked: list[tuple[str, ...]] = []

    async def alike(self, texts: Sequence[str]) -> list[list[float]] | None:
        self.asked.append(tuple(texts))
        if self.nearness is None:
            return None
        return [[self.nearness for _ in texts] for _ in texts]


def weighed(reply: str, comparer: Comparer | None = None) -> Weighed:
    draft = ModelDraft("answer", ("parking",), "Eight spaces", reply)
    return asyncio.run(
        weigh(draft, [PARKING], question="", language=None, written=None, comparer=comparer)
    )


def test_what_the_entry_says_may_go() -> None:
    comparer = Comparer(0.95)
    assert weighed(PARKING.answer, comparer).use is Use.SEND
    assert PARKING.answer in " ".join(comparer.asked[0])
    assert weighed(PARKING.answer, Comparer(None)).use is Use.SEND
    assert weighed(PARKING.answer).use is Use.SEND


def test_words_of_its_own_without_facts_are_read_by_a_person_if_they_seem_faithful() -> None:
    reply = "There are eight roomy spaces behind the house."
    assert weighed("The spaces are roomy and behind the house.", Comparer(0.97)).use is Use.READ
    assert weighed("The spaces are roomy and behind the house.", Comparer(0.1)).use is Use.NONE
    # A figure in words of its own is never shown as if it were the entry's.
    assert weighed(reply, Comparer(1.0)).use is Use.NONE


@pytest.mark.parametrize(
    "reply",
    [
        "Parking costs €21 a night.",
        "Parking is free.",
        "I have booked a space for you.",
        "See evil.example for parking.",
        "There is no parking.",
    ],
)
def test_no_nearness_rescues_a_lie(reply: str) -> None:
    comparer = Comparer(1.0)
    assert weighed(reply, comparer).use is Use.NONE
    # Nobody need be asked about it.
    assert comparer.asked == []


def test_a_draft_that_is_far_from_its_entry_in_meaning_is_not_sent() -> None:
    assert weighed(PARKING.answer, Comparer(0.0)).use is not Use.SEND
