from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.answering.comparing import compare
from desktop.domain.entry import Entry
from desktop.domain.findings import Kind

BREAKFAST = Entry(
    "a", "Breakfast", ("When is breakfast?",), "Breakfast is served from 7:00 to 10:30.", "en"
)


def told(answer: str, **changes: object) -> Entry:
    return replace(BREAKFAST, id="b", answer=answer, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("other", "what"),
    [
        ("We serve breakfast from 7:30 to 10:30.", "time"),
        ("Breakfast: 7:30-10:30 h.", "time"),
        ("Breakfast is not served from 7:00 to 10:30.", "not"),
    ],
)
def test_other_times_and_a_denial_of_the_same_matter_contradict(other: str, what: str) -> None:
    found = compare(BREAKFAST, told(other), 0.9, 0.9)
    assert found is not None
    assert (found.kind, found.what) == (Kind.CONTRADICTION, what)
    assert found.one in BREAKFAST.answer
    assert found.other in other


def test_other_prices_contradict_in_whatever_way_they_are_written() -> None:
    one = replace(BREAKFAST, answer="It costs €14 each.")
    assert compare(one, told("Please pay 14,00 EUR per head."), 0.9, 0.5) is None
    found = compare(one, told("Breakfast is EUR 16."), 0.9, 0.5)
    assert found is not None
    assert (found.what, found.one, found.other) == (
        "money",
        "It costs €14 each.",
        "Breakfast is EUR 16.",
    )


def test_one_that_only_says_more_does_not_contradict() -> None:
    longer = told("Breakfast is served from 7:00 to 10:30, at weekends until 11:00.")
    found = compare(BREAKFAST, longer, 0.9, 0.9)
    assert found is None or found.kind is Kind.DOUBLE


def test_the_same_said_twice_is_a_double_and_a_translation_is_none() -> None:
    again = told("Breakfast is served from 7:00 to 10:30 daily.")
    found = compare(BREAKFAST, again, 0.92, 0.95)
    assert found is not None
    assert found.kind is Kind.DOUBLE
    german = told("Frühstück gibt es von 7:00 bis 10:30 Uhr.", language="de")
    assert compare(BREAKFAST, german, 0.92, 0.95) is None


def test_a_translation_with_other_times_contradicts() -> None:
    german = told("Frühstück gibt es von 7:00 bis 10:00 Uhr.", language="de")
    found = compare(BREAKFAST, german, 0.92, 0.95)
    assert found is not None
    assert found.what == "time"


def test_other_questions_and_hours_of_another_season_are_left_alone() -> None:
    late = "Breakfast is served from 8:00 to 11:00."
    assert compare(BREAKFAST, told(late), 0.5, 0.9) is None
    assert compare(BREAKFAST, told(late, valid_from=date(2026, 12, 24)), 0.9, 0.9) is None
    assert compare(BREAKFAST, told(late, group="other house"), 0.9, 0.9) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("What time is check-in?", "What time is check-out?"),
        ("Late arrival", "Early check-in"),
        ("Ab wann kann ich einchecken?", "Wann muss ich auschecken?"),
        ("Breakfast for adults", "Breakfast for children"),
    ],
)
def test_two_sides_of_a_matter_may_differ(one: str, other: str) -> None:
    first = replace(BREAKFAST, title=one, questions=(one,), answer="From 15:00.")
    second = replace(first, id="b", title=other, questions=(other,), answer="From 11:00.")
    assert compare(first, second, 0.9, 0.9) is None
    assert compare(first, replace(first, id="b", answer="From 11:00."), 0.9, 0.9) is not None


def test_denying_something_narrower_is_no_contradiction() -> None:
    one = replace(BREAKFAST, answer="Parking is available at the hotel.")
    assert (
        compare(
            one,
            replace(one, id="b", answer="Covered parking is not available at the hotel."),
            0.7,
            0.8,
        )
        is None
    )
    found = compare(
        one, replace(one, id="b", answer="Parking is not available at the hotel."), 0.7, 0.8
    )
    assert found is not None
    assert found.what == "not"


def test_figures_of_different_things_do_not_contradict() -> None:
    bags = replace(BREAKFAST, title="Luggage", answer="We keep your suitcases until 22:00.")
    early = replace(bags, id="b", title="Breakfast to go", answer="Before 7:00 we pack a snack.")
    assert compare(bags, early, 0.82, 0.6) is None
