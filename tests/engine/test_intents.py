"""What operators want, where it no longer applies or does not fit."""

from __future__ import annotations

from datetime import time

from desktop.answering.answer import Question
from desktop.domain.conversation import Mode
from desktop.domain.decision import Decision, Draft, Looked, Part, Reason, Reply, Zone
from desktop.domain.intents import (
    ChangeMessage,
    DeleteConversation,
    PauseAssistant,
    SendDraft,
    SendReply,
    TakeBack,
    TryQuestion,
)
from desktop.domain.message import Evidence
from desktop.domain.ringing import ChooseRinging, Ringing, RingingShown, Volume
from desktop.domain.snapshots import AssistantState, QuestionTried, Told
from desktop.domain.trust import CorrectAnswer
from desktop.engine.ringing import kept_ringing
from server_stub.envelope import MAX_TEXT
from tests.engine.conftest import VISITOR, Desk, Opener, play

LOOKED = Looked(Zone.DRAFT, 0.6)


def draft(question: Question) -> Decision:
    return Draft((Part("Perhaps there is."),), Reason.UNSURE, LOOKED)


def test_a_long_reply_is_sent_in_pieces_and_loses_no_word(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Tell me all")
        await desk.until(lambda: desk.line.texts)
        words = " ".join(str(number) for number in range(2_500))
        desk.engine.submit(SendReply(VISITOR, words))
        await desk.until(lambda: sum(one == "operator" for one, _ in desk.line.texts) == 3)
        said = [text for sender, text in desk.line.texts if sender == "operator"]
        assert " ".join(said) == words
        assert max(map(len, said)) <= MAX_TEXT

    play(open_store, scene)


def test_a_long_entry_is_sent_in_pieces_with_a_title_that_fits(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        title = "House rules " * 100
        evidence = Evidence("rules", 1, title, "", 0.97)
        words = "\n\n".join(["No shoes on the sofa. " * 100] * 3)
        desk.assistant.decide = lambda question: Reply(
            (Part(words, (evidence,)),), Looked(Zone.VERBATIM, 0.97)
        )
        desk.writes(1, "What are the rules?")
        await desk.until(lambda: len(desk.line.texts) == 3)
        assert max(len(text) for _, text in desk.line.texts) <= MAX_TEXT
        titles = [str(inner["entry"]) for _, inner in desk.line.flushed if "entry" in inner]
        assert all(title.startswith(one) and len(one) <= 120 for one in titles)
        assert desk.conversation().messages[-1].evidence[0].title == title

    play(open_store, scene)


def test_a_reply_to_an_erased_conversation_is_told_as_not_sent(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "hi")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(DeleteConversation(VISITOR))
        desk.engine.submit(SendReply(VISITOR, "Welcome."))
        await desk.until(lambda: any(isinstance(one, Told) for one in desk.shown))
        assert "nothing was sent" in desk.last(Told).sentence
        assert desk.store.load(VISITOR) is None

    play(open_store, scene)


def test_the_words_of_an_edited_draft_are_sent_once_even_when_the_draft_is_gone(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = draft
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        waiting = desk.conversation().draft
        assert waiting is not None
        desk.engine.submit(SendReply(VISITOR, "One moment."))
        desk.engine.submit(SendDraft(VISITOR, waiting.id, "There is."))
        desk.engine.submit(SendDraft(VISITOR, waiting.id, "There is."))
        desk.engine.submit(SendDraft(VISITOR, "another", "By the river."))
        await desk.until(lambda: ("operator", "By the river.") in desk.line.texts)
        said = [text for sender, text in desk.line.texts if sender == "operator"]
        assert said == ["One moment.", "There is.", "By the river."]

    play(open_store, scene)


def test_a_question_written_while_a_draft_waited_is_answered_next(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = draft
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        desk.writes(2, "And breakfast?")
        await desk.until(lambda: len(desk.line.taken) == 2)
        waiting = desk.conversation().draft
        assert waiting is not None
        desk.assistant.decide = lambda question: Reply(
            (Part(f"about {question.texts[-1]}"),), Looked(Zone.VERBATIM, 0.97)
        )
        desk.engine.submit(SendDraft(VISITOR, waiting.id))
        await desk.until(lambda: ("assistant", "about And breakfast?") in desk.line.texts)
        assert desk.conversation().mode is Mode.ASSISTANT
        assert desk.store.unfinished() == ()

    play(open_store, scene)


def test_a_pause_is_told_to_visitors_at_once_and_stops_what_is_being_written(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)
        desk.assistant.gate.clear()
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.assistant.questions)
        desk.engine.submit(PauseAssistant(True))
        await desk.until(lambda: desk.line.presence[-1] == (True, False))
        desk.assistant.gate.set()
        await desk.until(lambda: desk.line.texts)
        assert [sender for sender, _ in desk.line.texts] == ["notice"]

    play(open_store, scene)


def test_a_question_can_be_tried_while_paused(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)
        desk.engine.submit(PauseAssistant(True))
        desk.engine.submit(TryQuestion("Is there parking?"))
        await desk.until(lambda: any(isinstance(one, QuestionTried) for one in desk.shown))
        assert desk.last(QuestionTried).decision is not None

    play(open_store, scene)


def test_a_question_that_can_not_be_tried_says_so_instead_of_nothing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        def lost(question: Question) -> Decision:
            raise ConnectionError("the worker was lost")

        await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)
        desk.assistant.decide = lost
        desk.engine.submit(TryQuestion("Is there parking?"))
        await desk.until(lambda: any(isinstance(one, QuestionTried) for one in desk.shown))
        assert desk.last(QuestionTried).decision is None

    play(open_store, scene)


def changes(desk: Desk) -> list[tuple[object, object]]:
    return [(one["ref"], one["text"]) for _, one in desk.line.flushed if one["type"] == "edited"]


def test_a_changed_reply_goes_out_as_edited_and_is_found_by_its_new_words(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Hello")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(SendReply(VISITOR, "Friday is free."))
        await desk.until(lambda: desk.line.texts[-1][0] == "operator")
        said = desk.conversation().messages[-1].id
        desk.engine.submit(ChangeMessage(VISITOR, said, "Saturday is free."))
        await desk.until(lambda: changes(desk))
        assert changes(desk) == [(said, "Saturday is free.")]
        assert desk.store.search("saturday") == (VISITOR,)
        assert desk.store.search("friday") == ()
        desk.engine.submit(ChangeMessage(VISITOR, said, "word " * 2_000))
        await desk.until(lambda: any(isinstance(one, Told) for one in desk.shown))
        assert "too long" in desk.last(Told).sentence
        assert len(changes(desk)) == 1

    play(open_store, scene)


def test_a_long_reply_is_taken_back_whole(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Tell me all")
        await desk.until(lambda: desk.line.texts)
        words = " ".join(str(number) for number in range(2_500))
        desk.engine.submit(SendReply(VISITOR, words))
        await desk.until(lambda: sum(one == "operator" for one, _ in desk.line.texts) == 3)
        sent = [one for one in desk.conversation().messages if one.is_ours]
        assert len({one.at for one in sent}) == 1
        desk.engine.submit(TakeBack(VISITOR, tuple(one.id for one in sent)))
        await desk.until(lambda: len(changes(desk)) == 3)
        assert {text for _, text in changes(desk)} == {"The front desk took this message back."}
        assert desk.conversation().mode is Mode.OPERATOR

    play(open_store, scene)


def test_a_pause_outlives_a_restart_until_a_person_ends_it(open_store: Opener) -> None:
    async def pauses(desk: Desk) -> None:
        desk.engine.submit(PauseAssistant(True))
        await desk.quiet()

    async def afterwards(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.worker_state is AssistantState.READY)
        assert desk.engine.status.assistant is AssistantState.PAUSED
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        assert desk.assistant.questions == []
        desk.engine.submit(PauseAssistant(False))
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.READY)

    async def at_last(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.READY)

    for scene in (pauses, afterwards, at_last):
        play(open_store, scene)


def test_how_the_desk_rings_outlives_a_restart(open_store: Opener) -> None:
    chosen = Ringing(Volume.LOUD, time(22), time(7, 30))

    async def chooses(desk: Desk) -> None:
        desk.engine.submit(ChooseRinging(chosen))
        await desk.until(lambda: RingingShown(chosen) in desk.shown)

    async def afterwards(desk: Desk) -> None:
        await desk.until(lambda: RingingShown(chosen) in desk.shown)

    for scene in (chooses, afterwards):
        play(open_store, scene)


def test_a_choice_of_ringing_that_can_not_be_read_counts_as_none(open_store: Opener) -> None:
    store = open_store()
    for kept in (5, {"volume": 99}, {"quiet_from": "late"}, {"quiet_to": 3}, []):
        store.put("ringing", kept)
        assert kept_ringing(store) == Ringing()
    store.close()


def test_a_correction_that_comes_too_late_is_told(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(CorrectAnswer(VISITOR, "long ago", "In the yard."))
        await desk.quiet()
        assert "too old" in desk.last(Told).sentence
        desk.engine.submit(CorrectAnswer("00" * 16, "gone", "In the yard."))
        await desk.quiet()
        assert "has been erased" in desk.last(Told).sentence

    play(open_store, scene)
