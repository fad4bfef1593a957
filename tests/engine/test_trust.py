"""Off, Draft and Auto through the engine: what is sent, what is counted, what is offered."""

from __future__ import annotations

from desktop.domain.conversation import Mode
from desktop.domain.decision import Looked, Part, Reason, Reply, Zone
from desktop.domain.entry import Entry
from desktop.domain.intents import (
    DiscardDraft,
    MarkDone,
    SendDraft,
    SendReply,
    TakeBack,
)
from desktop.domain.message import Evidence, Sender
from desktop.domain.trust import (
    AutoOffered,
    ChooseTrust,
    CorrectAnswer,
    FellBack,
    Topic,
    TopicsShown,
    Trust,
)
from desktop.engine.settings import EngineSettings
from tests.engine.conftest import VISITOR, Desk, Opener, play

AS_A_NEW_OWNER = EngineSettings(burst_wait=0.0, start_limit=0.2)
CHECKED = "I have an answer ready; the front desk looks at it before I send it."
PARKING = Entry("parking", "Parking", ("Where may I park?",), "In the yard.", topic="Parking")


async def asks(desk: Desk, number: int) -> None:
    desk.writes(number, f"Where may I park, {number}?")
    await desk.until(lambda: len(desk.assistant.questions) >= number)
    await desk.quiet()


def topic(desk: Desk) -> Topic:
    found = desk.store.topic("parking")
    assert found is not None
    return found


async def sends_the_draft(desk: Desk, text: str | None = None) -> None:
    draft = desk.conversation().draft
    assert draft is not None
    desk.engine.submit(SendDraft(VISITOR, draft.id, text))
    await desk.quiet()


def knowing(open_store: Opener) -> None:
    store = open_store()
    store.save_entry(PARKING, "test")
    store.close()


def test_with_a_new_owner_nothing_goes_out_before_a_person_has_seen_it(
    open_store: Opener,
) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        await asks(desk, 1)
        conversation = desk.conversation()
        assert conversation.mode is Mode.WAITING
        assert conversation.given_up is not None
        assert conversation.given_up.reason is Reason.TOPIC_IN_DRAFT
        assert conversation.draft is not None
        assert conversation.draft.text == "about Where may I park, 1?"
        assert [sender for sender, _ in desk.line.texts] == ["notice"]
        assert desk.line.texts[0][1].startswith(CHECKED)
        await sends_the_draft(desk)
        assert desk.line.texts[1:] == [("assistant", "about Where may I park, 1?")]
        assert desk.conversation().mode is Mode.ASSISTANT
        assert (topic(desk).as_is, topic(desk).judged) == (1, 1)

    play(open_store, scene, settings=AS_A_NEW_OWNER)


def test_no_form_stands_before_an_answer_that_only_waits_for_a_look(open_store: Opener) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        await asks(desk, 1)
        assert not any(inner["type"] == "contact" for _, inner in desk.line.flushed)

    play(open_store, scene, settings=AS_A_NEW_OWNER)


def test_a_greeting_needs_nobodys_yes(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        hello = Reply((Part("Hello!"),), Looked(Zone.VERBATIM, 0.0))
        desk.assistant.decide = lambda question: hello
        await asks(desk, 1)
        assert desk.line.texts == [("assistant", "Hello!")]

    play(open_store, scene, settings=AS_A_NEW_OWNER)


def test_what_operators_do_with_drafts_is_counted_by_topic(open_store: Opener) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        await asks(desk, 1)
        await sends_the_draft(desk)
        await asks(desk, 2)
        await sends_the_draft(desk, "Behind the house, by the river.")
        assert (topic(desk).as_is, topic(desk).changed) == (1, 1)
        await asks(desk, 3)
        draft = desk.conversation().draft
        assert draft is not None
        desk.engine.submit(DiscardDraft(VISITOR, draft.id))
        await desk.quiet()
        assert topic(desk).discarded == 1
        shown = desk.last(TopicsShown).topics
        assert [(one.topic.name, one.entries, one.topic.judged) for one in shown] == [
            ("Parking", 1, 3)
        ]

    play(open_store, scene, settings=AS_A_NEW_OWNER)


def test_own_words_in_place_of_a_draft_count_as_throwing_it_away(open_store: Opener) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        await asks(desk, 1)
        desk.engine.submit(SendReply(VISITOR, "The yard is full today."))
        await desk.quiet()
        desk.engine.submit(MarkDone(VISITOR))
        await desk.quiet()
        assert (topic(desk).discarded, topic(desk).judged) == (1, 1)

    play(open_store, scene, settings=AS_A_NEW_OWNER)


def test_taking_an_approved_draft_back_counts_against_it(open_store: Opener) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        await asks(desk, 1)
        await sends_the_draft(desk)
        sent = desk.conversation().messages[-1]
        desk.engine.submit(TakeBack(VISITOR, (sent.id,)))
        await desk.quiet()
        assert (topic(desk).as_is, topic(desk).changed) == (0, 1)

    play(open_store, scene, settings=AS_A_NEW_OWNER)


def test_the_twenty_fifth_unchanged_draft_brings_the_offer_once_and_auto_then_answers_alone(
    open_store: Opener,
) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        desk.store.save_topic(Topic("Parking", as_is=24))
        await asks(desk, 1)
        await sends_the_draft(desk)
        await asks(desk, 2)
        await sends_the_draft(desk)
        offers = [one for one in desk.shown if isinstance(one, AutoOffered)]
        assert [one.topic.judged for one in offers] == [25]
        desk.engine.submit(ChooseTrust("Parking", Trust.AUTO))
        await asks(desk, 3)
        assert desk.line.texts[-1] == ("assistant", "about Where may I park, 3?")
        assert desk.conversation().mode is Mode.ASSISTANT
        assert topic(desk).alone == 1

    play(open_store, scene, settings=AS_A_NEW_OWNER)


def test_two_corrected_answers_put_the_topic_back_to_draft_and_say_so(open_store: Opener) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        for number in (1, 2):
            await asks(desk, number)
            said = desk.conversation().messages[-1]
            assert said.sender is Sender.ASSISTANT
            for _ in range(2):
                desk.engine.submit(CorrectAnswer(VISITOR, said.id, f"By the river, {number}."))
                await desk.quiet()
        assert [one.topic.name for one in desk.shown if isinstance(one, FellBack)] == ["Parking"]
        assert topic(desk).trust is Trust.DRAFT
        edited = [inner for _, inner in desk.line.flushed if inner["type"] == "edited"]
        assert [inner["text"] for inner in edited] == ["By the river, 1.", "By the river, 2."]
        await asks(desk, 3)
        assert desk.conversation().mode is Mode.WAITING

    settings = EngineSettings(burst_wait=0.0, start_limit=0.2, topics=Trust.AUTO)
    play(open_store, scene, settings=settings)


def test_a_topic_that_is_off_brings_the_question_to_a_person_without_a_draft(
    open_store: Opener,
) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        desk.engine.submit(ChooseTrust("Parking", Trust.OFF))
        await asks(desk, 1)
        conversation = desk.conversation()
        assert conversation.given_up is not None
        assert conversation.given_up.reason is Reason.TOPIC_OFF
        assert conversation.draft is None

    play(open_store, scene)


def test_an_answer_from_two_topics_needs_the_trust_of_both(open_store: Opener) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        desk.store.save_entry(Entry("pool", "Pool", ("Pool?",), "Until 20:00.", topic="Pool"), "t")
        both = tuple(Part(one, (Evidence(one, 1, one, one, 0.99),)) for one in ("parking", "pool"))
        desk.assistant.decide = lambda question: Reply(both, Looked(Zone.VERBATIM, 0.99))
        desk.engine.submit(ChooseTrust("Pool", Trust.AUTO))
        await asks(desk, 1)
        assert desk.conversation().mode is Mode.WAITING
        desk.engine.submit(ChooseTrust("Parking", Trust.AUTO))
        await sends_the_draft(desk)
        await asks(desk, 2)
        assert [text for _, text in desk.line.texts[-2:]] == ["parking", "pool"]

    play(open_store, scene, settings=AS_A_NEW_OWNER)


def test_a_visitors_first_thumb_counts_for_the_topic_and_further_ones_do_not(
    open_store: Opener,
) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        await asks(desk, 1)
        said = desk.conversation().messages[-1]
        for number, value in ((2, 1), (3, -1), (4, 1)):
            desk.arrives(
                number,
                {"type": "rating", "id": "r" * 22, "at": 1, "ref": said.id, "value": value},
            )
            await desk.quiet()
        assert (topic(desk).liked, topic(desk).disliked) == (1, 0)

    play(open_store, scene, settings=EngineSettings(burst_wait=0.0, topics=Trust.AUTO))


def test_evidence_stays_when_its_conversation_is_erased(open_store: Opener) -> None:
    knowing(open_store)

    async def scene(desk: Desk) -> None:
        await asks(desk, 1)
        await sends_the_draft(desk)
        desk.store.delete(VISITOR)
        assert topic(desk).as_is == 1

    play(open_store, scene, settings=AS_A_NEW_OWNER)
