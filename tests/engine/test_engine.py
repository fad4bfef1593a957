"""Event, advance, commit, effects: with a real store under it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.conversation import Mode
from desktop.domain.decision import Reason
from desktop.domain.entry import Entry
from desktop.domain.intents import (
    DeleteConversation,
    HandBack,
    PauseAssistant,
    SaveEntry,
    SearchConversations,
    SendReply,
    ShowConversation,
    TakeOver,
    TryQuestion,
)
from desktop.domain.message import Delivery
from desktop.domain.snapshots import (
    Alerted,
    AlertEnded,
    AssistantState,
    ConversationShown,
    InboxChanged,
    Mentioned,
    QuestionTried,
    RelayState,
    SearchFound,
    Status,
    Told,
)
from desktop.domain.versions import EntryConflict
from desktop.engine import engine as engine_module
from desktop.engine.engine import AssistantChanged, WorkerUp
from desktop.engine.intents import PRESENT_FOR
from desktop.engine.jobs import ModelChanged
from desktop.relay.line import LineLost, LineUp, Stored, VisitorPresence
from desktop.relay.ports import OutboxRow
from desktop.storage.errors import DiskFullError
from tests.engine.conftest import VISITOR, Desk, Opener, hand_off, message_id, play


def test_a_question_is_answered_committed_and_acknowledged(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        assert desk.line.texts == [("assistant", "about Is there parking?")]
        assert [envelope.sequence for envelope in desk.line.taken] == [1]
        assert [message.text for message in desk.store.messages(VISITOR)] == [
            "Is there parking?",
            "about Is there parking?",
        ]
        assert desk.store.uses() == {"parking": 1}

    play(open_store, scene)


def test_a_duplicate_is_acknowledged_and_not_answered_again(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        inner = desk.line.inners[1].inner
        desk.arrives(2, inner, duplicate=True)
        await desk.until(lambda: len(desk.line.taken) == 2)
        await desk.quiet()
        assert len(desk.line.texts) == 1

    play(open_store, scene)


def test_a_takeover_discards_what_the_assistant_was_writing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.gate.clear()
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.assistant.questions)
        desk.engine.submit(TakeOver(VISITOR))
        await desk.until(lambda: desk.line.texts)
        desk.assistant.gate.set()
        await desk.quiet()
        assert [sender for sender, _ in desk.line.texts] == ["notice"]
        assert desk.conversation().mode is Mode.OPERATOR

    play(open_store, scene)


def test_quick_messages_count_as_one_question(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.gate.clear()
        desk.writes(1, "Hello")
        await desk.until(lambda: desk.assistant.questions)
        desk.writes(2, "is there parking?")
        await desk.until(lambda: len(desk.assistant.questions) == 2)
        desk.assistant.gate.set()
        await desk.until(lambda: desk.line.texts)
        await desk.quiet()
        assert desk.assistant.questions[1].texts == ("Hello", "is there parking?")
        assert len(desk.line.texts) == 1

    play(open_store, scene)


def test_a_hand_off_alerts_until_it_is_taken(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        desk.writes(1, "Is a double free on Friday?")
        await desk.until(lambda: any(isinstance(one, Alerted) for one in desk.shown))
        desk.engine.submit(TakeOver(VISITOR))
        await desk.until(lambda: any(isinstance(one, AlertEnded) for one in desk.shown))
        assert desk.last(InboxChanged).counts.yours == 1

    play(open_store, scene)


def test_an_operators_reply_takes_over_first_and_hand_back_lets_the_assistant_on(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        desk.writes(1, "Is a double free on Friday?")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(SendReply(VISITOR, "Friday is free."))
        desk.engine.submit(HandBack(VISITOR))
        await desk.until(lambda: len(desk.line.texts) == 4)
        assert [sender for sender, _ in desk.line.texts] == [
            "notice",
            "notice",
            "operator",
            "notice",
        ]
        assert desk.conversation().mode is Mode.ASSISTANT

    play(open_store, scene)


def test_a_worker_that_is_not_there_in_time_means_a_person(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        given_up = desk.conversation().given_up
        assert given_up is not None
        assert given_up.reason is Reason.ASSISTANT_AWAY

    play(open_store, scene, ready=False)


def test_a_question_waits_for_a_worker_that_is_starting(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        desk.engine.submit(WorkerUp())
        await desk.until(lambda: desk.line.texts)
        assert desk.line.texts[0][0] == "assistant"

    play(open_store, scene, ready=False)


def test_an_answer_that_fails_inside_goes_to_a_person(open_store: Opener) -> None:
    def broken(question: object) -> None:
        raise ZeroDivisionError

    async def scene(desk: Desk) -> None:
        desk.assistant.decide = broken  # type: ignore[assignment]
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        assert desk.conversation().mode is Mode.WAITING

    play(open_store, scene)


def test_what_a_crash_left_unanswered_is_answered_at_the_next_start(open_store: Opener) -> None:
    async def before(desk: Desk) -> None:
        desk.assistant.gate.clear()
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.assistant.questions)

    async def after(desk: Desk) -> None:
        await desk.until(lambda: desk.line.texts)
        await desk.quiet()
        assert desk.line.texts == [("assistant", "about Is there parking?")]

    play(open_store, before)
    play(open_store, after)


def test_a_full_disk_acknowledges_nothing_and_loses_nothing(
    open_store: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "RETRY_SECONDS", 0.01)

    async def scene(desk: Desk) -> None:
        save = desk.store.save
        full = [True]

        def saving(*arguments: object) -> None:
            if full[0]:
                raise DiskFullError("The disk is full.")
            save(*arguments)  # type: ignore[arg-type]

        desk.store.save = saving  # type: ignore[assignment]
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: any(isinstance(one, Told) and one.problem for one in desk.shown))
        assert desk.line.taken == []
        assert desk.line.flushed == []
        full[0] = False
        await desk.until(lambda: desk.line.texts)
        assert [envelope.sequence for envelope in desk.line.taken] == [1]

    play(open_store, scene)


def test_what_fails_beside_the_queue_is_told(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        async def failing(error: Exception) -> None:
            raise error

        for error, words in ((DiskFullError("No room."), "No room."), (KeyError("x"), "KeyError")):
            desk.engine.later(failing(error))
            await desk.until(
                lambda: [
                    one
                    for one in desk.shown
                    if isinstance(one, Told) and one.problem and words in one.sentence  # noqa: B023
                ]
            )

    play(open_store, scene)


def test_erasing_by_the_visitor_removes_all_and_gives_a_receipt(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "My name is Ana")
        await desk.until(lambda: desk.line.texts)
        desk.arrives(2, {"type": "erase", "id": message_id(2), "at": 0})
        await desk.until(lambda: desk.store.load(VISITOR) is None)
        await desk.quiet()
        assert desk.line.flushed[-1][1]["type"] == "erase"
        assert desk.line.flushed[-1][1]["ref"] == message_id(2)
        assert desk.store.messages(VISITOR) == ()

    play(open_store, scene)


def test_a_late_receipt_does_not_bring_a_deleted_conversation_back(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "hi")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(DeleteConversation(VISITOR))
        receipt = {"type": "receipt", "id": message_id(2), "at": 0, "state": "read", "ref": ["x"]}
        desk.arrives(2, {**receipt, "missing": []})
        await desk.until(lambda: len(desk.line.taken) == 2)
        await desk.quiet()
        assert desk.store.load(VISITOR) is None

    play(open_store, scene)


def test_delivery_is_followed_from_the_outbox_to_the_visitors_eyes(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        reply_id = desk.conversation().messages[-1].id
        assert desk.conversation().messages[-1].delivery is Delivery.WAITING
        desk.engine.submit(Stored(VISITOR, reply_id))
        await desk.quiet()
        assert desk.conversation().messages[-1].delivery is Delivery.SENT
        read = {"type": "receipt", "id": message_id(2), "at": 0, "state": "read", "ref": [reply_id]}
        desk.arrives(2, {**read, "missing": []})
        await desk.until(lambda: len(desk.line.taken) == 2)
        assert desk.conversation().messages[-1].delivery is Delivery.READ

    play(open_store, scene)


def test_the_shown_conversation_is_shown_again_at_each_change(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(ShowConversation(VISITOR))
        await desk.until(lambda: any(isinstance(one, ConversationShown) for one in desk.shown))
        desk.writes(2, "And breakfast?")
        await desk.until(lambda: len(desk.last(ConversationShown).messages) == 4)

    play(open_store, scene)


def test_two_people_editing_one_entry_lose_nothing(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        entry = Entry("pets", "Pets", ("Dogs?",), "Small dogs are welcome.")
        desk.engine.submit(SaveEntry(entry, 0))
        desk.engine.submit(SaveEntry(entry, 1))
        desk.engine.submit(SaveEntry(entry, 1))
        await desk.until(lambda: any(isinstance(one, EntryConflict) for one in desk.shown))
        kept = desk.store.entry("pets")
        assert kept is not None
        assert kept.version == 2
        conflict = desk.last(EntryConflict)
        assert conflict.mine == entry
        assert conflict.theirs is not None
        assert conflict.theirs.entry == kept

    play(open_store, scene)


def test_trying_a_question_sends_nothing_to_anybody(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.READY)
        desk.engine.submit(TryQuestion("Is there parking?"))
        tried = await desk.until(
            lambda: [one for one in desk.shown if isinstance(one, QuestionTried)]
        )
        assert tried[0].decision is not None
        assert desk.line.flushed == []

    play(open_store, scene)


def test_a_paused_assistant_hands_every_question_to_a_person(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(PauseAssistant(True))
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        assert desk.conversation().mode is Mode.WAITING
        assert desk.last(Status).assistant is AssistantState.PAUSED
        desk.engine.submit(PauseAssistant(False))
        await desk.until(lambda: desk.last(Status).assistant is AssistantState.READY)

    play(open_store, scene)


def test_search_finds_words_in_messages_and_an_empty_search_ends_it(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(SearchConversations("parking"))
        desk.engine.submit(SearchConversations(""))
        found = await desk.until(
            lambda: (
                several
                if len(several := [o for o in desk.shown if isinstance(o, SearchFound)]) == 2
                else []
            )
        )
        assert found[0].conversation_ids == (VISITOR,)
        assert found[1].conversation_ids is None

    play(open_store, scene)


def test_the_status_follows_the_relay_and_the_worker(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(LineUp())
        desk.engine.submit(LineLost("The relay can't be reached."))
        desk.engine.submit(AssistantChanged(AssistantState.AWAY))
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.AWAY)
        assert desk.last(Status).relay is RelayState.CONNECTING
        assert desk.last(Status).relay_problem == "The relay can't be reached."
        assert desk.line.presence[-1] == (False, False)

    play(open_store, scene)


def test_the_status_names_the_model_that_writes_whatever_the_worker_does(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(ModelChanged("Qwen3 1.7B"))
        desk.engine.submit(AssistantChanged(AssistantState.AWAY))
        await desk.until(lambda: desk.engine.status.assistant is AssistantState.AWAY)
        assert desk.last(Status).model == "Qwen3 1.7B"
        desk.engine.submit(ModelChanged(None))
        await desk.until(lambda: desk.engine.status.model is None)
        assert desk.last(Status).model is None

    play(open_store, scene)


def test_a_person_counts_as_there_for_a_while_after_the_last_thing_they_did(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(ShowConversation(None))
        await desk.until(lambda: desk.line.presence and desk.line.presence[-1] == (True, True))
        desk.now[0] += PRESENT_FOR
        desk.engine.tell_presence()
        assert desk.line.presence[-1] == (False, True)

    play(open_store, scene)


def test_who_left_while_the_desk_was_down_is_not_shown_as_here(open_store: Opener) -> None:
    async def before(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        desk.writes(1, "Is a double free on Friday?")
        await desk.until(lambda: desk.line.texts)
        assert desk.conversation().present

    async def after(desk: Desk) -> None:
        await desk.until(lambda: any(isinstance(one, InboxChanged) for one in desk.shown))
        assert not desk.conversation().present
        desk.engine.submit(VisitorPresence(VISITOR, here=True))
        await desk.until(lambda: any(isinstance(one, Alerted) for one in desk.shown))
        assert desk.conversation().present

    play(open_store, before)
    play(open_store, after)


def test_opening_a_conversation_tells_the_visitor_that_it_was_read(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        desk.writes(1, "Is a double free on Friday?")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(ShowConversation(VISITOR))
        told = await desk.until(
            lambda: [inner for _, inner in desk.line.flushed if inner["type"] == "receipt"]
        )
        assert [(one["state"], one["ref"]) for one in told] == [("read", [message_id(1)])]

    play(open_store, scene)


def test_who_writes_on_in_an_operators_conversation_is_mentioned_without_the_words(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(AssistantChanged(AssistantState.READY))
        desk.writes(1, "Hello")
        await desk.until(lambda: desk.line.texts)
        desk.engine.submit(TakeOver(VISITOR))
        desk.writes(2, "My secret question")
        await desk.until(lambda: any(isinstance(one, Mentioned) for one in desk.shown))
        assert desk.last(Mentioned).sentence == "Guest 7C7 wrote again."

    play(open_store, scene)


def test_replies_that_wait_for_the_line_are_counted_until_the_relay_has_them(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        waiting = OutboxRow(VISITOR, message_id(0, "d"), "{}", None, None, None, False)
        desk.engine.submit(LineLost("The line is down."))
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        reply = desk.conversation().messages[-1].id
        desk.store.add_to_outbox(replace(waiting, message_id=reply))
        desk.engine.submit(LineLost("The line is still down."))
        await desk.until(lambda: desk.engine.status.waiting_to_send == 1)
        desk.store.clear_from_outbox(VISITOR, [reply])
        desk.engine.submit(LineUp())
        await desk.until(lambda: desk.engine.status.waiting_to_send == 0)

    play(open_store, scene)


def test_while_connected_no_number_flickers_for_a_reply_on_its_way(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.engine.submit(LineUp())
        desk.writes(1, "Is there parking?")
        await desk.until(lambda: desk.line.texts)
        reply = desk.conversation().messages[-1].id
        desk.store.add_to_outbox(OutboxRow(VISITOR, reply, "{}", None, None, None, False))
        desk.engine.submit(ShowConversation(VISITOR))
        await desk.quiet()
        assert desk.store.waiting_to_send() == 1
        assert desk.engine.status.waiting_to_send == 0

    play(open_store, scene)
