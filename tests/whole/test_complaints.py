"""What people complain about in today's inboxes, one test each or a few: read the names as a list.

Through the real engine and the real encrypted store; where two ends matter, through a real
relay and the widget's protocol. Screens and the widget in a browser have tests of their own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.answering.answer import Assistant
from desktop.answering.ports import Query
from desktop.domain.conversation import Mode
from desktop.domain.decision import Draft, HandOff, Looked, Part, Passage, Reason, Zone
from desktop.domain.entry import Entry
from desktop.domain.intents import MarkDone, SaveEntry, SendDraft, SendReply, TakeOver
from desktop.domain.lines import LANGUAGES, handed_over, joined
from desktop.domain.message import Sender
from desktop.domain.snapshots import Alerted, AlertEnded, EntrySaved, InboxChanged, Told
from desktop.domain.summary import summarise
from desktop.engine.engine import TimePassed
from desktop.knowledge.index import Index, Sought
from desktop.relay.line import VisitorPresence
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.engine.conftest import NOW, VISITOR, Desk, Opener, hand_off, message_id, play, reply
from tests.engine.conftest import open_store as open_store_fixture
from tests.knowledge.wordy_embedder import WordyEmbedder
from tests.processes import RelayProcess
from tests.whole import race
from tests.whole.conftest import until, visiting
from tests.whole.test_messages import OpenDesk, replies

open_store = open_store_fixture
FIRST_LINES = {language: joined(language) for language in LANGUAGES}


async def at(desk: Desk, seconds: float) -> None:
    desk.now[0] = NOW + timedelta(seconds=seconds)
    desk.engine.submit(TimePassed())
    await desk.quiet()


async def asks(desk: Desk, number: int, text: str = "Is a double free on Friday?") -> None:
    before = len(desk.assistant.questions)
    desk.writes(number, text)
    await desk.until(lambda: desk.store.has_message(VISITOR, message_id(number)))
    if desk.conversation().mode is Mode.ASSISTANT:
        await desk.until(lambda: len(desk.assistant.questions) > before)
    await desk.quiet()


# The assistant and a person answer the same visitor


def test_the_assistant_and_a_person_never_answer_the_same_visitor(open_store: Opener) -> None:
    """The short form; ``python -m tests.bench race`` plays 10,000."""
    store = open_store()
    try:
        asyncio.run(race.play(store, range(25)))
    finally:
        store.close()


def test_an_answer_that_was_ready_when_a_person_took_over_is_never_sent(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            desk.assistant.gate.clear()
            await visitor.write("Is there parking?")
            await until(lambda: desk.assistant.questions)
            desk.engine.submit(SendReply(visitor.conversation_id, "I keep you a place."))
            desk.assistant.gate.set()
            await visitor.wait_until(lambda: "I keep you a place." in replies(visitor))
            await until(lambda: desk.engine.idle)
            await visitor.write("Thank you!")
            await visitor.wait_until(lambda: not visitor.waiting)
            assert [one.sender for one in visitor.shown] == [
                "visitor",
                "notice",
                "operator",
                "visitor",
            ]

    asyncio.run(scene())


# 'I am transferring you', and nothing happens


@pytest.mark.parametrize("reason", Reason)
def test_whoever_is_handed_over_is_at_the_desk_at_once_and_stays_there_over_a_crash(
    open_store: Opener, reason: Reason
) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off(reason)
        await asks(desk, 1)
        assert desk.conversation().mode is Mode.WAITING
        assert desk.last(InboxChanged).counts.needs_you == 1
        assert [one.conversation_id for one in desk.shown if isinstance(one, Alerted)] == [VISITOR]
        # As in a crash: nothing of what is still queued is done.
        desk.engine._finish = lambda: None  # type: ignore[method-assign]

    async def after(desk: Desk) -> None:
        await desk.until(lambda: any(isinstance(one, InboxChanged) for one in desk.shown))
        assert desk.conversation().mode is Mode.WAITING
        assert desk.last(InboxChanged).counts.needs_you == 1

    play(open_store, scene)
    play(open_store, after)


def test_words_of_the_assistant_move_nothing_and_code_that_hands_over_says_so_itself(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: reply("I am transferring you to a colleague.")
        await asks(desk, 1)
        assert desk.conversation().mode is Mode.ASSISTANT
        assert not any(isinstance(one, Alerted) for one in desk.shown)
        desk.assistant.decide = lambda question: hand_off()
        await asks(desk, 2)
        assert desk.conversation().mode is Mode.WAITING
        assert desk.line.texts[-1][0] == "notice"

    play(open_store, scene)


# A silent hand-off


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_hand_off_is_silent_in_any_language(open_store: Opener, language: str) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: HandOff(
            Reason.NO_ANSWER, (), Looked(Zone.HANDOFF, 0.1)
        )
        inner = {"type": "text", "id": message_id(1), "at": 1, "text": "?", "lang": language}
        desk.arrives(1, inner | {"page": "/"})
        await desk.until(lambda: desk.line.texts)
        opening = desk.engine.opening()
        expected = handed_over(language, Reason.NO_ANSWER, NOW, opening, ask_contact=True)
        assert desk.line.texts == [("notice", expected)]
        desk.engine.submit(TakeOver(VISITOR))
        await desk.quiet()
        assert desk.line.texts[1:] == [("notice", FIRST_LINES[language])]

    play(open_store, scene)


def test_asking_for_a_person_is_answered_with_one_honest_line_however_often_it_is_pressed(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            for _ in range(3):
                await visitor.ask_for_person()
            await visitor.wait_until(lambda: not visitor.waiting)
            await until(lambda: desk.engine.idle)
            notices = [one.text for one in visitor.shown if one.sender == "notice"]
            assert len(notices) == 1
            assert "asked the front desk" in notices[0]

    asyncio.run(scene())


# A handed-over conversation that nobody sees age


def test_a_handed_over_conversation_keeps_its_age_whatever_happens_but_a_person(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        await asks(desk, 1)
        row = desk.store.row(VISITOR)
        assert row is not None
        since = row.waiting_since
        assert since is not None
        happenings = (
            lambda: desk.writes(2, "Hello?"),
            lambda: desk.engine.submit(VisitorPresence(VISITOR, False)),
            lambda: desk.engine.submit(VisitorPresence(VISITOR, True)),
            lambda: desk.arrives(3, {"type": "person", "id": message_id(3), "at": 1}),
            lambda: desk.arrives(
                4, {"type": "contact", "id": message_id(4), "at": 1, "email": "a@b.example"}
            ),
        )
        for number, happens in enumerate(happenings):
            happens()
            await at(desk, 150 * (number + 1))
            row = desk.store.row(VISITOR)
            assert row is not None
            assert (row.mode, row.waiting_since) == (Mode.WAITING, since)
            assert desk.store.counts().needs_you == 1

    async def after(desk: Desk) -> None:
        await desk.until(lambda: any(isinstance(one, InboxChanged) for one in desk.shown))
        (row,) = desk.last(InboxChanged).rows
        assert row.waiting_since is not None
        assert row.waiting_since - NOW < timedelta(seconds=1)

    play(open_store, scene)
    play(open_store, after)


# A re-opened conversation that drags old matter in


def test_a_reopened_conversation_brings_only_what_is_new(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: HandOff(
            Reason.COMPLAINT, (Part("We are sorry."),), Looked(Zone.HANDOFF, 0.1)
        )
        await asks(desk, 1, "The room was dirty, I want my money back!")
        desk.engine.submit(TakeOver(VISITOR))
        desk.engine.submit(MarkDone(VISITOR))
        await desk.quiet()
        desk.assistant.decide = lambda question: reply("From 7:00.")
        await asks(desk, 2, "When is breakfast?")
        assert desk.assistant.questions[-1].texts == ("When is breakfast?",)
        conversation = desk.conversation()
        assert conversation.mode is Mode.ASSISTANT
        assert conversation.draft is None
        assert summarise(conversation).wants == "When is breakfast?"

    play(open_store, scene)


# A notification that never came, or that rings on after the visitor left


def test_a_notification_comes_each_time_and_ends_when_the_visitor_leaves(
    open_store: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    badges: list[int] = []
    rung: list[object] = []
    monkeypatch.setattr("desktop.ui.alerts.mark_taskbar", badges.append)
    monkeypatch.setattr("desktop.ui.bell.play_file", lambda path: rung.append(path) or True)
    window = MainWindow(lambda intent: None, theme=Theme.LIGHT)
    qtbot.addWidget(window)

    async def scene(desk: Desk) -> None:
        def shown() -> int:
            """Hand the window what is new, and say how often the bell has rung."""
            while desk.shown:
                window.receive(desk.shown.pop(0))
            return len(rung)

        desk.assistant.decide = lambda question: hand_off()
        await asks(desk, 1)
        desk.now[0] = NOW
        # The window was never shown: the desk is called all the same.
        assert shown() == 1
        await at(desk, 31)
        assert shown() == 2
        assert window.alerts.waiting == (VISITOR,)
        desk.engine.submit(VisitorPresence(VISITOR, False))
        await at(desk, 600)
        assert shown() == 2
        assert window.alerts.waiting == ()
        assert badges[-1] == 0
        assert desk.store.counts().needs_you == 1
        desk.engine.submit(VisitorPresence(VISITOR, True))
        await at(desk, 601)
        assert shown() == 3

    play(open_store, scene)


def test_a_call_ends_at_once_when_somebody_takes_it(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        await asks(desk, 1)
        desk.engine.submit(TakeOver(VISITOR))
        await desk.quiet()
        rung = sum(isinstance(one, Alerted) for one in desk.shown)
        assert isinstance(desk.last(AlertEnded), AlertEnded)
        await at(desk, 4000)
        assert sum(isinstance(one, Alerted) for one in desk.shown) == rung

    play(open_store, scene)


# Messages missing after sleep


def test_nothing_is_missing_after_the_desk_the_relay_and_the_visitor_slept(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        ahead = [timedelta(0)]
        async with open_desk():
            """The relay knows the site from now on."""
        async with visiting(relay, site) as visitor:
            async with open_desk(None, ahead) as desk:
                desk.assistant.decide = lambda question: hand_off()
                await visitor.write("first")
                await visitor.wait_until(lambda: not visitor.waiting)
                desk.engine.submit(TakeOver(visitor.conversation_id))
                await until(lambda: "joined" in " ".join(replies(visitor)))
                # Everything freezes; both ends write into it.
                relay.pause()
                for number in range(3):
                    await visitor.write(f"asleep {number}")
                    desk.engine.submit(SendReply(visitor.conversation_id, f"reply {number}"))
                await until(lambda: desk.engine.idle)
            relay.kill()
            await asyncio.to_thread(relay.restart)
            ahead[0] = timedelta(hours=3)
            async with open_desk(None, ahead) as desk:
                await visitor.wait_until(
                    lambda: all(f"reply {number}" in replies(visitor) for number in range(3)), 40
                )
                await visitor.wait_until(lambda: not visitor.waiting, 40)
                kept = desk.store.messages(visitor.conversation_id)
                written = [one.text for one in kept if one.sender is Sender.VISITOR]
                assert written == ["first", "asleep 0", "asleep 1", "asleep 2"]
                assert len(visitor.texts) == len(set(visitor.texts))

    asyncio.run(scene())


# A form before the question


def test_no_form_stands_before_the_question_and_the_one_after_a_hand_off_may_be_skipped(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await visitor.write("Is there parking?")
            await visitor.wait_until(lambda: len(replies(visitor)) == 1)
            assert not visitor.asked_contact
            desk.assistant.decide = lambda question: hand_off()
            await visitor.write("Is a double free?")
            await visitor.wait_until(lambda: visitor.asked_contact)
            visitor.asked_contact = False
            # Not answered at all: the conversation goes on, and nobody asks again.
            desk.engine.submit(SendReply(visitor.conversation_id, "It is."))
            await visitor.wait_until(lambda: "It is." in replies(visitor))
            desk.engine.submit(MarkDone(visitor.conversation_id))
            await until(lambda: desk.engine.idle)
            await visitor.write("And a triple?")
            await until(lambda: desk.store.counts().needs_you == 1)
            await visitor.wait_until(lambda: not visitor.waiting)
            assert not visitor.asked_contact

    asyncio.run(scene())


# An answer that stays wrong after the entry was edited


class OwnIndex:
    """The real index in this process, for the engine and for the assistant."""

    def __init__(self, folder: Path) -> None:
        self.index = Index(folder, WordyEmbedder())

    @property
    def found_by(self) -> str | None:
        return None

    async def retrieve(self, queries: Sequence[Query]) -> list[list[Passage]]:
        return self.index.find([Sought(one.text, one.on, one.groups) for one in queries])

    async def sync(self, entries: Sequence[Entry]) -> None:
        self.index.sync(entries)

    async def save(self, entry: Entry) -> None:
        self.index.save([entry])

    async def delete(self, entry_id: str) -> None:
        self.index.delete([entry_id])


def test_the_next_answer_after_an_entry_was_edited_is_the_new_one(
    open_store: Opener, tmp_path: Path
) -> None:
    breakfast = Entry("b", "Breakfast", ("When is breakfast?",), "Breakfast is from 7:00 to 10:30.")

    async def scene(desk: Desk) -> None:
        own = OwnIndex(tmp_path / "index")
        desk.engine.indexing._knowledge = own
        real = Assistant(own)
        desk.engine.answers._assistant = real
        for number, answer in enumerate((breakfast.answer, "Breakfast is from 8:00 to 11:00.")):
            saved = Entry("b", "Breakfast", breakfast.questions, answer)
            desk.engine.submit(SaveEntry(saved, number))
            await desk.until(
                lambda: any(
                    one.searchable and one.entry.answer == answer  # noqa: B023
                    for one in desk.shown
                    if isinstance(one, EntrySaved)
                )
            )
            desk.writes(number + 1, "When is breakfast?")
            await desk.until(lambda: len(desk.line.texts) > number)  # noqa: B023
            assert desk.line.texts[-1] == ("assistant", answer)
            evidence = desk.conversation().messages[-1].evidence
            assert [one.entry_version for one in evidence] == [number + 1]

    play(open_store, scene)


def test_a_draft_from_an_entry_that_was_edited_meanwhile_is_not_sent_by_one_key(
    open_store: Opener,
) -> None:
    async def scene(desk: Desk) -> None:
        old = desk.store.save_entry(Entry("parking", "Parking", ("Parking?",), "In the yard."), "t")
        desk.assistant.decide = lambda question: Draft(
            reply(old.answer).parts, Reason.UNSURE, Looked(Zone.DRAFT, 0.6)
        )
        await asks(desk, 1, "Is there parking?")
        draft = desk.conversation().draft
        assert draft is not None
        new = Entry("parking", "Parking", ("Parking?",), "The yard is closed; park at the station.")
        desk.engine.submit(SaveEntry(new, 1))
        desk.engine.submit(SendDraft(VISITOR, draft.id))
        await desk.quiet()
        assert [sender for sender, _ in desk.line.texts] == ["notice"]
        told = desk.last(Told)
        assert told.problem
        assert "Parking" in told.sentence
        # Whoever has looked at it may send it still.
        desk.engine.submit(SendDraft(VISITOR, draft.id, "In the yard, I keep you a place."))
        await desk.quiet()
        assert desk.line.texts[-1] == ("operator", "In the yard, I keep you a place.")

    play(open_store, scene)


# An emergency that waits for somebody to look


@pytest.mark.parametrize("taken", [False, True])
def test_an_emergency_is_answered_at_once_also_while_it_is_a_persons_to_answer(
    open_store: Opener, taken: bool
) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        await asks(desk, 1)
        if taken:
            desk.engine.submit(TakeOver(VISITOR))
            await desk.quiet()
        desk.shown.clear()
        for number in (2, 3):
            await asks(desk, number, "Help, there is a fire in my room!")
        told = [text for _, text in desk.line.texts if "emergency number" in text]
        assert len(told) == 1
        alerted = [one.sentence for one in desk.shown if isinstance(one, Alerted)]
        assert any("may have an emergency" in one for one in alerted)
        assert desk.conversation().mode is (Mode.OPERATOR if taken else Mode.WAITING)

    play(open_store, scene)


def test_what_is_no_emergency_is_left_to_the_person_who_has_it(open_store: Opener) -> None:
    async def scene(desk: Desk) -> None:
        desk.assistant.decide = lambda question: hand_off()
        await asks(desk, 1)
        before = len(desk.line.texts)
        await asks(desk, 2, "Is there a fireplace in the lobby?")
        assert len(desk.line.texts) == before

    play(open_store, scene)
