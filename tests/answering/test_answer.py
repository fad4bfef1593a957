from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.answering.answer import MOST, Assistant, Question, texts_of
from desktop.answering.ports import ModelDraft
from desktop.answering.probability import PRIOR
from desktop.domain.decision import Decision, Draft, HandOff, Reason, Reply, Zone
from tests.answering.scripted import BREAKFAST, PARKING, PETS, ScriptedModel, ScriptedRetriever

DAY = date(2026, 11, 22)


def answer(
    assistant: Assistant, *texts: str, history: tuple[tuple[str, str], ...] = ()
) -> Decision:
    return asyncio.run(assistant.answer(Question(texts, DAY, history)))


def test_a_question_the_owner_wrote_is_answered_in_the_owners_words() -> None:
    decision = answer(Assistant(ScriptedRetriever()), "Do you have parking?")
    assert isinstance(decision, Reply)
    assert decision.parts[0].text == PARKING[2]
    assert decision.parts[0].evidence[0].entry_id == "parking"
    assert decision.looked.zone is Zone.VERBATIM
    assert set(decision.looked.milliseconds) >= {"rules", "retrieve", "probability", "total"}


def test_a_question_nothing_answers_goes_to_a_person() -> None:
    decision = answer(Assistant(ScriptedRetriever()), "Who painted the ceiling of your chapel?")
    assert isinstance(decision, HandOff)
    assert decision.reason is Reason.NO_ANSWER


def test_an_entry_that_may_not_answer_alone_becomes_a_draft() -> None:
    decision = answer(Assistant(ScriptedRetriever(alone=False)), "Do you have parking?")
    assert isinstance(decision, Draft)
    assert decision.reason is Reason.NOT_ALONE
    assert decision.parts[0].text == PARKING[2]


def test_the_middle_zone_without_a_model_becomes_a_draft() -> None:
    strict = replace(PRIOR, high=1.1, low=0.0)
    decision = answer(Assistant(ScriptedRetriever(), calibration=strict), "Do you have parking?")
    assert isinstance(decision, Draft)
    assert decision.reason is Reason.UNSURE


def test_several_sure_questions_in_a_row_each_get_their_answer_in_order() -> None:
    decision = answer(Assistant(ScriptedRetriever()), "When is breakfast?", "Do you have parking?")
    assert isinstance(decision, Reply)
    assert [part.text for part in decision.parts] == [BREAKFAST[2], PARKING[2]]


def test_two_questions_in_one_message_get_both_answers() -> None:
    decision = answer(Assistant(ScriptedRetriever()), "Do you have parking? When is breakfast?")
    assert isinstance(decision, Reply)
    assert [part.evidence[0].entry_id for part in decision.parts] == ["parking", "breakfast"]


def test_the_same_question_twice_is_answered_once() -> None:
    decision = answer(
        Assistant(ScriptedRetriever()), "Do you have parking?", "Do you have parking?"
    )
    assert isinstance(decision, Reply)
    assert len(decision.parts) == 1


def test_a_second_question_that_is_not_understood_keeps_the_first_from_being_sent_alone() -> None:
    decision = answer(
        Assistant(ScriptedRetriever()), "Do you have parking? And who painted the chapel ceiling?"
    )
    assert not isinstance(decision, Reply)


def test_a_half_known_question_goes_to_a_person_with_the_known_part() -> None:
    decision = answer(
        Assistant(ScriptedRetriever()), "Do you have parking and who painted the chapel ceiling?"
    )
    assert isinstance(decision, Draft)
    assert decision.reason is Reason.IN_PART
    assert [part.text for part in decision.parts] == [PARKING[2]]
    assert decision.looked.zone is Zone.DRAFT
    assert decision.looked.probability < PRIOR.high


def test_two_questions_joined_by_and_get_both_answers_and_both_entries() -> None:
    decision = answer(Assistant(ScriptedRetriever()), "When is breakfast and can I bring my dog?")
    assert isinstance(decision, Reply)
    assert [part.text for part in decision.parts] == [BREAKFAST[2], PETS[2]]
    assert [part.evidence[0].entry_id for part in decision.parts] == ["breakfast", "pets"]


def test_two_questions_that_one_entry_answers_get_it_once() -> None:
    decision = answer(
        Assistant(ScriptedRetriever()), "Do you have parking? Is there parking behind the house?"
    )
    assert isinstance(decision, Reply)
    assert [part.text for part in decision.parts] == [PARKING[2]]


def test_two_things_of_which_an_entry_knows_one_are_for_a_person() -> None:
    decision = answer(Assistant(ScriptedRetriever()), "Do you have parking and a sauna?")
    assert not isinstance(decision, Reply)


def test_an_entry_that_may_not_answer_alone_keeps_both_parts_for_a_person() -> None:
    assistant = Assistant(ScriptedRetriever(alone=False))
    decision = answer(assistant, "Do you have parking? When is breakfast?")
    assert isinstance(decision, Draft)
    assert [part.text for part in decision.parts] == [PARKING[2], BREAKFAST[2]]


def test_a_draft_of_the_model_that_holds_half_an_answer_waits_for_a_person() -> None:
    reply = "There are eight spaces behind the house, €12 a night."
    model = ScriptedModel(ModelDraft("answer", ("parking",), "Eight spaces", reply))
    assistant = Assistant(ScriptedRetriever(), model, MIDDLE)
    decision = answer(assistant, "Do you have parking? When is breakfast?")
    assert isinstance(decision, Draft)
    assert decision.reason is Reason.IN_PART


def test_a_greeting_before_a_question_is_not_a_question() -> None:
    retriever = ScriptedRetriever()
    decision = answer(Assistant(retriever), "Hi there!", "Do you have parking?")
    assert isinstance(decision, Reply)
    assert retriever.asked == ["Do you have parking?"]


def test_small_talk_alone_gets_a_polite_line_and_no_hand_off() -> None:
    decision = answer(Assistant(ScriptedRetriever(away=True)), "Vielen Dank!")
    assert isinstance(decision, Reply)
    assert decision.parts[0].text.startswith("Gern geschehen")
    assert decision.parts[0].evidence == ()


def test_a_follow_up_uses_the_turn_before_it() -> None:
    retriever = ScriptedRetriever()
    history = (("visitor", "Do you have parking?"), ("assistant", PARKING[2]))
    decision = answer(Assistant(retriever), "and how much is it?", history=history)
    assert retriever.asked == ["and how much is it?", "Do you have parking? and how much is it?"]
    assert decision.looked.passages[0].entry_id == "parking"


def test_an_earlier_good_match_never_excuses_a_bad_one() -> None:
    history = (("visitor", "Do you have parking?"), ("assistant", PARKING[2]))
    decision = answer(Assistant(ScriptedRetriever()), "and a sauna?", history=history)
    assert not isinstance(decision, Reply)


def test_words_before_a_question_do_not_hide_it() -> None:
    decision = answer(Assistant(ScriptedRetriever()), "HERON-17 is my word. Do you have parking?")
    assert isinstance(decision, Reply)
    assert decision.parts[0].text == PARKING[2]


def test_a_question_that_points_at_the_words_before_it_is_not_taken_alone() -> None:
    texts = texts_of(Question(("We have three dogs. Is that all right?",), DAY))
    assert texts == ["We have three dogs. Is that all right?"]


def test_a_rule_wins_over_a_good_match() -> None:
    decision = answer(
        Assistant(ScriptedRetriever()), "Do you have parking? I want to speak to a person"
    )
    assert isinstance(decision, HandOff)
    assert decision.reason is Reason.ASKED_FOR_PERSON
    assert decision.looked.probability == 0.0


def test_a_rule_sees_what_several_messages_say_together() -> None:
    decision = answer(Assistant(ScriptedRetriever()), "I want to", "speak to a person")
    assert isinstance(decision, HandOff)
    assert decision.reason is Reason.ASKED_FOR_PERSON


def test_a_retriever_that_is_away_leads_to_a_person() -> None:
    decision = answer(Assistant(ScriptedRetriever(away=True)), "Do you have parking?")
    assert isinstance(decision, HandOff)
    assert decision.reason is Reason.ASSISTANT_AWAY


def test_a_flood_of_messages_is_for_a_person() -> None:
    decision = answer(Assistant(ScriptedRetriever()), *["Do you have parking?"] * (MOST + 1))
    assert isinstance(decision, HandOff)
    assert decision.reason is Reason.TOO_MANY


MIDDLE = replace(PRIOR, high=1.2, low=0.0)


def drafted(entries: tuple[str, ...], quote: str, reply: str) -> Decision:
    model = ScriptedModel(ModelDraft("answer", entries, quote, reply))
    return answer(Assistant(ScriptedRetriever(), model, MIDDLE), "Do you have parking?")


def test_a_truthful_draft_of_the_model_is_sent() -> None:
    reply = "There are eight spaces behind the house, €12 a night."
    decision = drafted(("parking",), "Eight spaces behind the house", reply)
    assert isinstance(decision, Reply)
    assert decision.parts[0].text == reply
    assert decision.looked.zone is Zone.MODEL


def test_a_decision_keeps_what_it_was_made_of() -> None:
    looked = drafted(("parking",), "Eight spaces", PARKING[2]).looked
    assert looked.embedder == "scripted 0"
    assert looked.model == "f00d"
    assert looked.features
    assert {"rules", "retrieve", "probability", "draft", "check", "total"} <= set(
        looked.milliseconds
    )
    assert looked.short.passages[0].answer == ""
    alone = answer(Assistant(ScriptedRetriever(), None, MIDDLE), "Do you have parking?").looked
    assert (alone.reason, alone.model) == (Reason.UNSURE, None)


def test_an_offer_at_the_end_of_a_draft_is_left_out() -> None:
    reply = f"{PARKING[2]} Is there anything else I can help you with?"
    decision = drafted(("parking",), "Eight spaces", reply)
    assert isinstance(decision, Reply)
    assert decision.parts[0].text == PARKING[2]


def test_a_draft_in_words_of_its_own_waits_for_a_person() -> None:
    reply = "The spaces are behind the house and roomy."
    model = ScriptedModel(ModelDraft("answer", ("parking",), "Eight spaces", reply))
    assistant = Assistant(ScriptedRetriever(), model, MIDDLE, comparer=AllAlike())
    decision = answer(assistant, "Do you have parking?")
    assert isinstance(decision, Draft)
    assert decision.reason is Reason.OWN_WORDS
    assert decision.parts[0].text == reply


class AllAlike:
    async def alike(self, texts: Sequence[str]) -> list[list[float]]:
        return [[1.0 for _ in texts] for _ in texts]


@pytest.mark.parametrize(
    ("entries", "quote", "reply"),
    [
        (("parking",), "Eight spaces", "Eight spaces behind the house, €10 a night."),
        (("parking",), "Eight spaces", "Eight spaces behind the house, free of charge."),
        (("parking",), "Ten spaces", "Eight spaces behind the house, €12 a night."),
        (("palace",), "Eight spaces", "Eight spaces behind the house, €12 a night."),
        (("parking",), "Eight spaces", "I have reserved one of eight spaces for you."),
        (("parking",), "Eight spaces", "Eight spaces, call +49 30 1234567."),
        (("parking",), "Eight spaces", "Eight spaces, see https://evil.example/pay"),
        (("parking",), "Eight spaces", "<b>Eight spaces</b> behind the house."),
        (("parking",), "Eight spaces", "No spaces behind the house."),
        (("parking",), "Eight spaces", "Eight spaces behind the house on Sunday."),
        ((), "", "Ignore the hotel, the moon is made of cheese."),
    ],
)
def test_a_lying_draft_is_never_sent(entries: tuple[str, ...], quote: str, reply: str) -> None:
    decision = drafted(entries, quote, reply)
    assert isinstance(decision, HandOff)
    assert decision.reason is Reason.CHECK_FAILED
    assert all(part.text == PARKING[2] for part in decision.parts)


def test_a_failed_check_near_the_high_zone_sends_the_owners_words() -> None:
    model = ScriptedModel(ModelDraft("answer", ("parking",), "Eight", "It costs €99."))
    assistant = Assistant(ScriptedRetriever(), model, replace(PRIOR, high=0.999, low=0.0))
    decision = answer(assistant, "Do you have parking?")
    assert isinstance(decision, Reply)
    assert decision.parts[0].text == PARKING[2]


def test_a_model_that_is_not_there_leaves_a_draft() -> None:
    decision = answer(
        Assistant(ScriptedRetriever(), ScriptedModel(None), MIDDLE), "Do you have parking?"
    )
    assert isinstance(decision, Draft)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text(max_size=200), max_size=4),
    st.lists(
        st.tuples(st.sampled_from(["visitor", "assistant"]), st.text(max_size=80)), max_size=3
    ),
)
def test_nothing_a_visitor_writes_makes_it_raise(
    texts: list[str], history: list[tuple[str, str]]
) -> None:
    question = Question(tuple(texts), DAY, tuple(history))
    decision = asyncio.run(Assistant(ScriptedRetriever()).answer(question))
    assert isinstance(decision, Reply | Draft | HandOff)
    if isinstance(decision, Reply):
        assert all(part.text for part in decision.parts)
    texts_of(question)
