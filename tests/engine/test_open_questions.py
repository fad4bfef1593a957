"""What comes onto the list of open questions, and what takes it off again, with a real store."""

from __future__ import annotations

from collections.abc import Callable

from desktop.answering.answer import Question
from desktop.domain.decision import Decision, Draft, HandOff, Looked, Part, Reason, Zone
from desktop.domain.entry import Entry
from desktop.domain.intents import DeleteConversation, MarkDone, SaveEntry, SendDraft, SendReply
from desktop.domain.message import Evidence
from desktop.domain.open_questions import (
    AnsweredBy,
    OpenQuestionsShown,
    QuestionGroup,
    Shelf,
    ShelveGroup,
    SplitQuestion,
)
from desktop.domain.snapshots import AssistantState
from desktop.domain.trust import CorrectAnswer
from tests.engine.conftest import VISITOR, Desk, Opener, by_title, hand_off, play

UNSURE = Looked(Zone.DRAFT, 0.6)


def unknown(question: Question) -> HandOff:
    return hand_off(Reason.NO_ANSWER)


def half_sure(question: Question) -> Decision:
    evidence = Evidence("parking", 1, "Parking", "Perhaps there is.", 0.6)
    return Draft((Part("Perhaps there is.", (evidence,)),), Reason.UNSURE, UNSURE)


async def ready(desk: Desk) -> None:
    await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)


async def groups(
    desk: Desk, wanted: Callable[[tuple[QuestionGroup, ...]], object]
) -> tuple[QuestionGroup, ...]:
    def found() -> tuple[QuestionGroup, ...] | None:
        shown = [one for one in desk.shown if isinstance(one, OpenQuestionsShown)]
        return shown[-1].groups if shown and wanted(shown[-1].groups) else None

    kept = await desk.until(lambda: (found(),) if found() is not None else None)
    assert kept is not None
    assert kept[0] is not None
    return kept[0]


def test_an_unknown_question_is_open_and_what_the_operator_tells_stands_beside_it(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = unknown
        desk.writes(1, "Charger for my car? Call +49 30 1234567")
        (group,) = await groups(desk, lambda shown: len(shown) == 1)
        assert group.title == "Charger for my car? Call [phone]"
        assert group.told == ()
        desk.engine.submit(SendReply(VISITOR, "At the station."))
        (group,) = await groups(desk, lambda shown: shown and shown[0].told)
        assert group.told == ("At the station.",)
        assert len(group.questions) == 1

    play(open_store, scene)


def test_questions_of_several_visitors_are_gathered_and_counted(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = unknown
        desk.writes(1, "Charger for my car?")
        await groups(desk, lambda shown: len(shown) == 1)
        desk.engine.submit(SendReply(VISITOR, "At the station."))
        desk.engine.submit(MarkDone(VISITOR))
        await desk.until(lambda: len(desk.line.texts) >= 2)
        desk.writes(2, "charger nearby?")
        (group,) = await groups(desk, lambda shown: len(shown) == 1 and len(shown[0].questions) > 1)
        assert group.ways_of_asking == ("charger nearby?", "Charger for my car?")
        assert group.told == ("At the station.",)

    play(open_store, scene)


def test_a_draft_that_is_sent_as_it_was_was_right_and_leaves_no_question(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = half_sure
        desk.writes(1, "Is there parking?")
        await groups(desk, lambda shown: len(shown) == 1)
        draft = desk.conversation().draft
        assert draft is not None
        desk.engine.submit(SendDraft(VISITOR, draft.id))
        await groups(desk, lambda shown: not shown)

    play(open_store, scene)


def test_what_people_say_to_each_other_is_no_question(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = lambda question: hand_off(Reason.ASKED_FOR_PERSON)
        desk.writes(1, "A person please")
        await desk.until(lambda: desk.line.texts)
        for number, (text, told) in enumerate(
            (("Great, see you on Sunday then", "Yes"), ("Is a room free on Friday?", "It is")), 2
        ):
            desk.writes(number, text)
            await desk.until(lambda: len(desk.line.taken) >= number)  # noqa: B023
            desk.engine.submit(SendReply(VISITOR, told))
        desk.writes(4, "Do you have a babysitter?")
        await desk.until(lambda: len(desk.line.taken) >= 4)
        desk.engine.submit(SendReply(VISITOR, "Ask Anna at the desk."))
        (group,) = await groups(desk, lambda shown: shown)
        assert group.title == "Do you have a babysitter?"

    play(open_store, scene)


def test_a_group_goes_once_an_entry_answers_it_and_comes_back_without_the_entry(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = lambda question: by_title(question, desk.store.entries())
        desk.writes(1, "Charger for my car?")
        (group,) = await groups(desk, lambda shown: shown)
        assert group.shelf is Shelf.OPEN
        entry = Entry("ev", "Charger", (), "At the station.")
        desk.engine.submit(SaveEntry(entry, 0))
        (group,) = await groups(desk, lambda shown: shown[0].shelf is Shelf.DONE)
        assert group.questions[0].entry_id == "ev"
        desk.store.delete_entry("ev")
        desk.engine.teaching.knowledge_changed()
        await groups(desk, lambda shown: shown[0].shelf is Shelf.OPEN)

    play(open_store, scene)


def test_already_answered_by_an_entry_gives_it_the_visitors_words(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.engine.submit(SaveEntry(Entry("ev", "E-cars", ("Charging?",), "At the station."), 0))
        desk.assistant.decide = unknown
        desk.writes(1, "Charger for my car?")
        (group,) = await groups(desk, lambda shown: shown)
        desk.engine.submit(AnsweredBy(group.id, "ev"))
        (group,) = await groups(desk, lambda shown: shown[0].shelf is Shelf.DONE)
        kept = desk.store.entry("ev")
        assert kept is not None
        assert kept.questions == ("Charging?", "Charger for my car?")
        assert kept.version == 2

    play(open_store, scene)


def test_what_is_not_for_the_assistant_stays_so_for_those_who_ask_it_later(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = unknown
        desk.writes(1, "Gossip about the mayor?")
        (group,) = await groups(desk, lambda shown: shown and shown[0].questions[0].group)
        desk.engine.submit(ShelveGroup(group.id, Shelf.NOT_FOR_AI))
        desk.engine.submit(SendReply(VISITOR, "No."))
        desk.engine.submit(MarkDone(VISITOR))
        await desk.until(lambda: len(desk.line.texts) >= 2)
        desk.writes(2, "gossip of the town?")
        (group,) = await groups(desk, lambda shown: len(shown[0].questions) > 1)
        assert group.shelf is Shelf.NOT_FOR_AI

    play(open_store, scene)


def test_a_question_in_the_wrong_group_gets_its_own_even_where_it_began_the_group(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = unknown
        for number, text in enumerate(("Charger one?", "Charger two?", "Charger three?"), 1):
            desk.writes(number, text)
            await desk.until(lambda: len(desk.line.taken) >= number)  # noqa: B023
            desk.engine.submit(SendReply(VISITOR, f"told {text}"))
            desk.engine.submit(MarkDone(VISITOR))
        (group,) = await groups(desk, lambda shown: shown and len(shown[0].questions) == 3)
        first = group.questions[-1]
        assert first.id == group.id
        desk.engine.submit(SplitQuestion(first.id))
        apart = await groups(desk, lambda shown: len(shown) == 2)
        assert [len(one.questions) for one in apart] == [2, 1]

    play(open_store, scene)


def test_an_open_question_is_asked_again_after_an_edit_and_not_for_each_new_one(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = unknown

        def asked(text: str) -> int:
            return sum(one.texts == (text,) for one in desk.assistant.questions)

        desk.writes(1, "Charger for my car?")
        await desk.until(lambda: asked("Charger for my car?") == 2)
        desk.engine.submit(SendReply(VISITOR, "At the station."))
        desk.engine.submit(MarkDone(VISITOR))
        desk.writes(2, "Babysitter tonight?")
        await desk.until(lambda: asked("Babysitter tonight?") == 2)
        assert asked("Charger for my car?") == 2
        desk.engine.submit(SaveEntry(Entry("pets", "Pets", ("dog",), "Small dogs."), 0))
        await desk.until(lambda: asked("Charger for my car?") == 3)

    play(open_store, scene)


def test_a_question_is_erased_with_its_conversation(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.assistant.decide = unknown
        desk.writes(1, "Charger for my car?")
        await groups(desk, lambda shown: shown)
        desk.engine.submit(DeleteConversation(VISITOR))
        await groups(desk, lambda shown: not shown)
        assert desk.store.open_questions() == ()

    play(open_store, scene)


def test_what_could_not_be_gathered_is_gathered_once_the_worker_is_back(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.study.away = True
        desk.assistant.decide = unknown
        desk.writes(1, "Charger for my car?")
        (group,) = await groups(desk, lambda shown: shown)
        assert group.questions[0].group == 0
        desk.study.away = False
        desk.engine.teaching.knowledge_changed()
        await groups(desk, lambda shown: shown[0].questions[0].group)

    play(open_store, scene)


def test_a_corrected_answer_is_changed_at_the_visitors_side_and_asks_for_an_entry(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await ready(desk)
        desk.writes(1, "Is breakfast included?")
        await desk.until(lambda: desk.line.texts)
        wrong = desk.conversation().messages[-1]
        desk.assistant.decide = unknown
        desk.engine.submit(CorrectAnswer(VISITOR, wrong.id, "It is included on Sundays."))
        await desk.until(
            lambda: [inner for _, inner in desk.line.flushed if inner["type"] == "edited"]
        )
        right = desk.conversation().message(wrong.id)
        assert right is not None
        assert (right.text, right.edited) == ("It is included on Sundays.", True)
        (group,) = await groups(desk, lambda shown: shown)
        assert group.told == ("It is included on Sundays.",)

    play(open_store, scene)
