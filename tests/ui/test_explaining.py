from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.decision import Fit, Looked, Passage, Reason, Zone
from desktop.ui.explaining import explained


def found(title: str) -> Passage:
    return Passage(title.lower(), 1, title, f"{title}?", "So it is.", 0.8, 0.6, 3.0, 0.03)


EARLY, LATE = found("Early check-in"), found("Late check-out")
SURE = Looked(Zone.VERBATIM, 0.974, (EARLY, LATE))
RULED = (
    (Reason.ASKED_FOR_PERSON, "asked for a person"),
    (Reason.COMPLAINT, "complaint"),
    (Reason.REFUND, "refund"),
    (Reason.LEGAL, "legal"),
    (Reason.MEDICAL, "health"),
    (Reason.EMERGENCY, "emergency"),
    (Reason.LIVE_FACT, "availability"),
    (Reason.OWN_BOOKING, "own booking"),
    (Reason.PAYMENT_NUMBER, "card or account number"),
    (Reason.ORDERS, "orders"),
    (Reason.TOO_LONG, "too long"),
    (Reason.TOO_MANY, "Too many"),
    (Reason.ASSISTANT_AWAY, "not running"),
    (Reason.TOPIC_OFF, "topic"),
)


def plain(text: str) -> str:
    """The sentence without the marks that keep titles of other scripts in their place."""
    return "".join(one for one in text if one not in "\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("looked", "sentence"),
    [
        (
            SURE,
            "I was 97% sure: the guest's words are close to your entry “Early check-in”, and no other entry comes near.",
        ),
        (
            replace(SURE, fit=Fit.CLOSE),
            "I was 97% sure: the guest's words are closest to your entry “Early check-in”, and “Late check-out” comes next.",
        ),
        (
            Looked(Zone.VERBATIM, 0.0),
            "The guest only greeted, thanked or said goodbye, so I answered in kind.",
        ),
        (
            replace(SURE, zone=Zone.MODEL, probability=0.71),
            "I was 71% sure and wrote the answer from your entry “Early check-in”, and every fact in it is in your entries.",
        ),
        (
            replace(SURE, zone=Zone.DRAFT, probability=0.62, reason=Reason.UNSURE),
            "I was only 62% sure that your entry “Early check-in” answers this, so I left the decision to you.",
        ),
        (
            replace(SURE, zone=Zone.DRAFT, fit=Fit.EVEN, reason=Reason.UNSURE),
            "Two entries fit about equally: “Early check-in” and “Late check-out”.",
        ),
        (
            replace(SURE, zone=Zone.DRAFT, reason=Reason.IN_PART),
            "Several things were asked: your entry “Early check-in” answers one of them, and I wasn't sure of the rest.",
        ),
        (
            replace(SURE, zone=Zone.DRAFT, reason=Reason.NOT_ALONE),
            "I was 97% sure of your entry “Early check-in”, but you want to see answers from it before they go out.",
        ),
        (
            replace(SURE, zone=Zone.DRAFT, reason=Reason.OWN_WORDS),
            "I wrote an answer from your entry “Early check-in”, but more freely than I can check, so please read it first.",
        ),
        (
            replace(SURE, zone=Zone.HANDOFF, probability=0.08, reason=Reason.NO_ANSWER),
            "Nothing in your knowledge answers this: your entry “Early check-in” comes nearest, and I was only 8% sure of it.",
        ),
        (
            Looked(Zone.HANDOFF, 0.0, reason=Reason.NO_ANSWER),
            "Nothing in your knowledge is about this, so it is for a person.",
        ),
        (
            replace(SURE, zone=Zone.HANDOFF, reason=Reason.CHECK_FAILED),
            "What I wrote held something that your entries don't say, so I didn't send it.",
        ),
    ],
)
def test_a_decision_is_explained_in_one_sentence(looked: Looked, sentence: str) -> None:
    assert plain(explained(looked)) == sentence


def test_a_topic_that_the_owner_keeps_in_draft_is_named_as_the_cause() -> None:
    # The topic is judged after the assistant has decided to reply.
    said = explained(SURE, Reason.TOPIC_IN_DRAFT)
    assert "answers on this topic before they go out" in said


@pytest.mark.parametrize(("reason", "words"), RULED)
def test_a_rule_is_explained_by_what_it_heard(reason: Reason, words: str) -> None:
    said = explained(replace(SURE, zone=Zone.HANDOFF, probability=0.0), reason)
    assert words in said
    assert "%" not in said


@pytest.mark.parametrize("zone", list(Zone))
@pytest.mark.parametrize("reason", [None, *Reason])
@pytest.mark.parametrize("fit", list(Fit))
def test_every_zone_and_every_reason_is_one_finished_sentence(
    zone: Zone, reason: Reason | None, fit: Fit
) -> None:
    for passages in ((), (EARLY,), (EARLY, LATE)):
        said = explained(Looked(zone, 0.5, passages, fit=fit), reason, "customer")
        assert said.endswith(".")
        assert "{" not in said
        assert "guest" not in said
        assert "entry  " not in said
