from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.answering.checking.facts import plain
from desktop.answering.checking.tables import PROMISE
from desktop.answering.checks import LONGEST, check_draft
from desktop.answering.ports import ModelDraft
from desktop.domain.decision import Passage
from tests.answering.lying import PROMISES, Told, honest, lies
from tests.answering.lying_house import house_lies
from tests.answering.scripted import passage

PARKING = passage("parking", "Do you have parking?", "Eight spaces behind the house, €12 a night.")
MEALS = passage(
    "meals",
    "When is breakfast?",
    "Breakfast is served from 7:00 to 10:30 and dinner from 18:00 to 21:30.",
)
PETS = passage(
    "pets",
    "Can I bring my dog?",
    "Small dogs are welcome for €15 per night, except in the restaurant. Cats are not allowed.",
)
FEES = passage("fees", "What is the city tax?", "City tax is €4 for adults and €2 for children.")

LIFT = passage("lift", "Is there a lift?", "We do not have a lift.")
WIFI = passage("wifi", "Do you have wifi?", "Wifi is free at the Riverside Inn.")


def why(entry: Passage, reply: str, *, question: str = "", **more: str | None) -> str | None:
    draft = ModelDraft("answer", (entry.entry_id,), entry.answer[:16], reply)
    refused = check_draft(draft, [entry], question=question, **more)  # type: ignore[arg-type]
    return refused.why if refused else None


@pytest.mark.parametrize(
    ("entry", "reply"),
    [
        (PARKING, "Eight spaces behind the house, €12 a night."),
        (PARKING, "We have 8 parking spaces behind the house, 12 euros per night."),
        (PARKING, "Parking costs €12 a night."),
        (MEALS, "Breakfast is served 7–10:30."),
        (MEALS, "Breakfast is from 7am to 10:30am."),
        (MEALS, "Dinner is from 6pm to 9:30pm."),
        (PETS, "Cats are not allowed."),
        (PETS, "Small dogs are welcome for 15 € per night, except in the restaurant."),
        (FEES, "City tax is €2 for children."),
        (PARKING, "Thank you for your question. Eight spaces behind the house, €12 a night."),
    ],
)
def test_a_draft_that_says_what_the_entry_says_may_be_sent(entry: Passage, reply: str) -> None:
    assert why(entry, reply) is None


@pytest.mark.parametrize(
    ("entry", "reply"),
    [
        (PARKING, "Parking costs €21 a night."),
        (PARKING, "Parking costs €12 a week."),
        (PARKING, "Parking costs $12 a night."),
        (PARKING, "Nine spaces behind the house."),
        (PARKING, "Eight spaces in the garden."),
        (PARKING, "Parking is free."),
        (PARKING, "It is possible."),
        (PARKING, "Parking costs €12 a night. Call +49 30 1234567."),
        (PARKING, "Parking costs €12 a night, see parking.example.com."),
        (MEALS, "Breakfast is served from 18:00 to 21:30."),
        (MEALS, "Breakfast is served from 10:30 to 7:00."),
        (MEALS, "Breakfast is served until 7:00."),
        (MEALS, "Breakfast is served from 7:00 to 21:30."),
        (PETS, "Dogs are welcome for €15 per night."),
        (PETS, "Small dogs are welcome in the restaurant."),
        (PETS, "Cats are allowed."),
        (PETS, "Cats are welcome for €15 per night."),
        (PETS, "Small dogs are not allowed."),
        (PETS, "Yes, cats are not allowed."),
        (FEES, "City tax is €2 for adults."),
        (FEES, "City tax is €4 for children."),
    ],
)
def test_a_draft_that_says_anything_else_is_refused(entry: Passage, reply: str) -> None:
    assert why(entry, reply) is not None


def test_facts_come_from_one_entry_and_not_from_its_neighbour() -> None:
    other = passage("spa", "What does the spa cost?", "The spa costs €30 a night.")
    draft = ModelDraft("answer", ("parking", "spa"), "Eight spaces", "Parking costs €30 a night.")
    assert check_draft(draft, [PARKING, other]) is not None


def test_yes_needs_an_entry_that_holds_all_that_was_asked() -> None:
    reply = "Yes, eight spaces behind the house, €12 a night."
    assert why(PARKING, reply, question="Do you have parking?") is None
    assert why(PARKING, reply, question="Is parking free?") is not None
    assert why(PARKING, reply, question="Can I charge my electric car?") is not None


@pytest.mark.parametrize("promise", [one for group in PROMISES.values() for one in group])
def test_a_promise_is_refused_in_every_shipped_language(promise: str) -> None:
    for reply in (promise, f"{PARKING.answer} {promise}"):
        assert why(PARKING, reply) is not None


@pytest.mark.parametrize("promise", [one for group in PROMISES.values() for one in group])
def test_a_promise_is_known_by_its_wording_alone(promise: str) -> None:
    assert PROMISE.search(plain(promise))


def test_what_the_owner_promises_in_so_many_words_may_be_repeated() -> None:
    entry = passage("bags", "Can I leave my bags?", "We will keep your bags until 18:00.")
    assert why(entry, "We will keep your bags until 18:00.") is None


def test_a_reply_in_another_language_than_the_visitors_is_refused() -> None:
    assert why(PARKING, PARKING.answer, language="en", written="en") is None
    assert why(PARKING, PARKING.answer, language="de", written="en") is not None
    assert why(replace(PARKING, language="en"), PARKING.answer, language="de-AT") is not None


def test_an_entry_that_was_not_shown_cannot_be_cited() -> None:
    draft = ModelDraft("answer", ("parking",), "Eight spaces", PARKING.answer)
    assert check_draft(draft, [MEALS]) is not None
    assert check_draft(replace(draft, entries=()), [PARKING]) is not None
    assert check_draft(replace(draft, quote="Nine spaces"), [PARKING]) is not None


def test_an_empty_or_endless_draft_is_refused() -> None:
    assert why(PARKING, "  ") is not None
    assert why(PARKING, "Eight spaces behind the house. " * LONGEST) is not None


def test_a_measure_of_nearness_can_only_refuse_more() -> None:
    class Nothing:
        enough = 0.5

        def nearest(self, said: list[str], told: list[str]) -> list[float]:
            assert told
            return [0.0 for _ in said]

    draft = ModelDraft("answer", ("parking",), "Eight spaces", PARKING.answer)
    assert check_draft(draft, [PARKING]) is None
    assert check_draft(draft, [PARKING], nearness=Nothing()) is not None  # type: ignore[arg-type]


# `python -m tests.bench checks` tells 10,000 different ones.
@settings(max_examples=2_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(lies())
def test_a_lie_is_never_sent(drawn: tuple[str, Told, ModelDraft]) -> None:
    kind, of, draft = drawn
    assert check_draft(draft, [of.entry]) is not None, kind


@settings(max_examples=1_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(house_lies())
def test_a_lie_in_the_houses_own_words_is_never_sent(
    drawn: tuple[str, Passage, ModelDraft],
) -> None:
    kind, entry, draft = drawn
    assert check_draft(draft, [entry]) is not None, kind


@pytest.mark.parametrize(
    ("entry", "reply"),
    [
        (LIFT, "There is no lift."),
        (LIFT, "The hotel does not have any lift."),
        (LIFT, "Unfortunately, we do not have a lift at this time."),
        (WIFI, "Yes, there is no charge for wi-fi at the hotel."),
        (WIFI, "Wifi is available for free for guests."),
        (WIFI, "The Riverside Inn offers free WiFi."),
    ],
)
def test_the_same_said_in_other_words_may_be_sent(entry: Passage, reply: str) -> None:
    assert why(entry, reply, business="Riverside Inn hotel") is None


@pytest.mark.parametrize(
    ("entry", "reply"),
    [
        (LIFT, "There is a lift available."),
        (LIFT, "Not all floors have a lift."),
        (WIFI, "There is no wifi."),
        (WIFI, "Wifi is available for an extra charge."),
        (WIFI, "The restaurant offers free wifi."),
        (PARKING, "Eight spaces are available behind the house, €12 a night."),
        (PARKING, "Parking costs €12 a night at no charge."),
    ],
)
def test_what_is_read_generously_is_still_read(entry: Passage, reply: str) -> None:
    assert why(entry, reply) is not None


@pytest.mark.parametrize(
    "link", ["riverside-ınn.com", "rivérside-inn.com", "riverside-inn.com.evil.io", "evil.comで"]
)
def test_a_link_is_compared_letter_by_letter(link: str) -> None:
    entry = passage("book", "Where can I book?", "Book on riverside-inn.com.")
    assert why(entry, "Book on riverside-inn.com.") is None
    assert why(entry, f"Book on {link}.") is not None


@settings(max_examples=200, deadline=None)
@given(honest())
def test_the_owners_own_sentences_pass_in_every_shipped_language(
    drawn: tuple[Told, ModelDraft],
) -> None:
    of, draft = drawn
    assert check_draft(draft, [of.entry]) is None


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=200), st.text(max_size=80), st.text(max_size=200))
def test_no_draft_makes_the_checks_raise(reply: str, quote: str, answer: str) -> None:
    check_draft(
        ModelDraft("answer", ("a",), quote, reply), [passage("a", "q", answer)], question=reply
    )
    check_draft(
        ModelDraft("answer", ("a",), answer[:5], f"{answer} {reply}"), [passage("a", quote, answer)]
    )
