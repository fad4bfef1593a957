"""How far the assistant is trusted, and what has to happen before that changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.decision import Decision, Draft, HandOff, Looked, Part, Reason, Reply, Zone
from desktop.domain.trust import (
    ASK_AGAIN,
    GENERAL,
    Topic,
    Trust,
    Verdict,
    choose,
    decline,
    is_good,
    key_of,
    lower_bound,
    permitted,
    weigh,
)

LOOKED = Looked(Zone.VERBATIM, 0.97)
PARTS = (Part("In the yard."),)
REPLY = Reply(PARTS, LOOKED)


def after(topic: Topic, *verdicts: Verdict) -> Topic:
    for verdict in verdicts:
        topic = weigh(topic, verdict)
    return topic


def test_a_topic_begins_in_draft_and_offers_nothing() -> None:
    topic = Topic("Parking")
    assert topic.trust is Trust.DRAFT
    assert not topic.offered
    assert topic.still_needed == 25


def test_auto_is_offered_after_twenty_five_drafts_that_nobody_changed() -> None:
    topic = after(Topic("Parking"), *[Verdict.AS_IS] * 24)
    assert not topic.offered
    assert after(topic, Verdict.AS_IS).offered


def test_two_changed_of_sixty_one_are_good_enough_and_four_are_not() -> None:
    assert is_good(59, 61)
    assert not is_good(57, 61)


@pytest.mark.parametrize(("good", "of", "bound"), [(25, 25, 0.9023), (59, 61, 0.9053), (0, 5, 0.0)])
def test_the_lower_bound_is_wilsons(good: int, of: int, bound: float) -> None:
    assert lower_bound(good, of) == pytest.approx(bound, abs=0.001)


@given(st.integers(0, 300), st.integers(0, 300))
@example(0, 9)
def test_the_lower_bound_stays_below_the_share_and_an_answer_more_as_it_was_never_lowers_it(
    as_is: int, changed: int
) -> None:
    of = as_is + changed
    bound = lower_bound(as_is, of)
    assert 0 <= bound <= (as_is / of if of else 0) + 1e-12
    assert lower_bound(as_is + 1, of + 1) >= bound


@given(st.lists(st.sampled_from(Verdict), max_size=60))
def test_what_is_still_needed_is_just_enough_for_the_offer(verdicts: list[Verdict]) -> None:
    topic = after(Topic("Parking"), *verdicts)
    needed = topic.still_needed
    assert (needed == 0) == topic.offered
    assert after(topic, *[Verdict.AS_IS] * needed).offered
    if needed:
        assert not after(topic, *[Verdict.AS_IS] * (needed - 1)).offered


def test_after_not_now_the_offer_waits_for_as_many_drafts_again() -> None:
    topic = decline(after(Topic("Parking"), *[Verdict.AS_IS] * 30))
    assert not topic.offered
    assert topic.still_needed == ASK_AGAIN
    assert not after(topic, *[Verdict.AS_IS] * (ASK_AGAIN - 1)).offered
    assert after(topic, *[Verdict.AS_IS] * ASK_AGAIN).offered


def test_two_corrections_drop_a_topic_back_to_draft_and_its_evidence_counts_anew() -> None:
    topic = choose(after(Topic("Parking"), *[Verdict.AS_IS] * 30), Trust.AUTO)
    once = after(topic, Verdict.ALONE, Verdict.CORRECTED)
    assert once.trust is Trust.AUTO
    twice = after(once, Verdict.ALONE, Verdict.CORRECTED)
    assert twice.trust is Trust.DRAFT
    assert twice.fell_back
    assert twice.judged == 0
    assert not twice.offered


def test_corrections_from_before_the_owners_choice_do_not_count_against_it() -> None:
    topic = Topic("Parking", Trust.AUTO, corrected=1)
    again = choose(choose(topic, Trust.DRAFT), Trust.AUTO)
    assert weigh(again, Verdict.CORRECTED).trust is Trust.AUTO


def test_a_draft_that_was_regretted_counts_as_changed() -> None:
    topic = after(Topic("Parking"), Verdict.AS_IS, Verdict.AS_IS, Verdict.REGRETTED)
    assert (topic.as_is, topic.changed) == (1, 1)


def test_thumbs_are_shown_and_move_nothing() -> None:
    topic = choose(Topic("Parking"), Trust.AUTO)
    rated = after(topic, *[Verdict.DISLIKED] * 9, Verdict.LIKED)
    assert rated == replace(topic, liked=1, disliked=9)


def test_two_spellings_are_one_topic() -> None:
    assert key_of("  Check-in  and luggage ") == key_of("check-in and LUGGAGE")
    assert key_of(None) == key_of(GENERAL)


@pytest.mark.parametrize(
    ("trusts", "expected"),
    [
        ([], REPLY),
        ([Trust.AUTO], REPLY),
        ([Trust.AUTO, Trust.DRAFT], Draft(PARTS, Reason.TOPIC_IN_DRAFT, LOOKED)),
        ([Trust.DRAFT, Trust.OFF], HandOff(Reason.TOPIC_OFF, (), LOOKED)),
    ],
)
def test_the_least_trusted_topic_of_an_answer_decides(
    trusts: list[Trust], expected: Decision
) -> None:
    assert permitted(REPLY, trusts) == expected


def test_a_draft_and_a_hand_off_stay_what_they_are_unless_the_topic_is_off() -> None:
    draft = Draft(PARTS, Reason.UNSURE, LOOKED)
    hand_off = HandOff(Reason.COMPLAINT, PARTS, LOOKED)
    for trust in (Trust.AUTO, Trust.DRAFT):
        assert permitted(draft, [trust]) == draft
        assert permitted(hand_off, [trust]) == hand_off
    assert permitted(draft, [Trust.OFF]) == HandOff(Reason.TOPIC_OFF, (), LOOKED)
    assert permitted(hand_off, [Trust.OFF]) == HandOff(Reason.COMPLAINT, (), LOOKED)
