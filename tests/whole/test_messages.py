"""Messages from a visitor to the desk and back, through a real relay, whatever fails between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from desktop.domain.conversation import Mode
from desktop.domain.intents import ChangeMessage, HandBack, SendReply, TakeBack, TakeOver
from desktop.domain.message import Delivery
from desktop.relay.visitor import ScriptedVisitor
from tests.engine.conftest import hand_off
from tests.processes import RelayProcess
from tests.whole.conftest import WholeDesk, until, visiting

OpenDesk = Callable[[], AbstractAsyncContextManager[WholeDesk]]


def replies(visitor: ScriptedVisitor) -> list[str]:
    return [one.text for one in visitor.shown if one.sender != "visitor"]


def holds(folder: Path, words: bytes) -> bool:
    """Say whether any file under ``folder`` holds ``words``."""
    return any(words in one.read_bytes() for one in folder.rglob("*") if one.is_file())


def test_a_message_is_answered_and_both_ends_know_it_arrived(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await visitor.write("Is there parking?")
            await visitor.wait_for(lambda shown: len(shown) == 2)
            assert replies(visitor) == ["about Is there parking?"]
            await until(lambda: not desk.store.outbox())
            kept = desk.store.load(visitor.conversation_id)
            assert kept is not None
            assert kept.messages[-1].delivery in (Delivery.DELIVERED, Delivery.READ)
            await visitor.wait_until(lambda: visitor.shown[0].state == "read")

    asyncio.run(scene())


def test_what_is_written_while_the_desk_is_away_waits_sealed_and_is_answered_once(
    relay: RelayProcess, site: str, open_desk: OpenDesk, tmp_path: Path
) -> None:
    async def scene() -> None:
        async with open_desk(), visiting(relay, site) as visitor:
            await visitor.write("Hello there, first message")
            await visitor.wait_for(lambda shown: len(shown) == 2)
        async with visiting(relay, site) as visitor:
            await visitor.write("HERON-17 is my word")
            kept = bytes.fromhex(visitor.conversation_id)
            await until(lambda: holds(tmp_path / "relay", kept))
            assert not holds(tmp_path / "relay", b"HERON-17")
            async with open_desk() as desk:
                await visitor.wait_for(lambda shown: len(shown) == 2)
                await until(lambda: desk.engine.idle)
                assert replies(visitor) == ["about HERON-17 is my word"]

    asyncio.run(scene())


def test_a_killed_relay_loses_nothing_and_shows_nothing_twice(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            for number in range(6):
                await visitor.write(f"Question {number}?")
                if number % 2:
                    relay.kill()
                    await asyncio.to_thread(relay.restart)
                await visitor.wait_until(
                    lambda: f"about Question {number}?" in " ".join(replies(visitor)),  # noqa: B023
                    30,
                )
            await until(lambda: desk.engine.idle and not desk.store.outbox())
            texts = replies(visitor)
            assert len(texts) == len(set(texts)) == 6

    asyncio.run(scene())


def test_an_operator_takes_over_replies_and_hands_back(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            desk.assistant.decide = lambda question: hand_off()
            await visitor.write("Is a double free on Friday?")
            await visitor.wait_until(lambda: visitor.asked_contact)
            conversation = visitor.conversation_id
            desk.engine.submit(TakeOver(conversation))
            desk.engine.submit(SendReply(conversation, "Friday is free."))
            await visitor.wait_until(lambda: "Friday is free." in replies(visitor))
            desk.engine.submit(HandBack(conversation))
            await visitor.wait_until(lambda: len(replies(visitor)) == 4)
            kept = desk.store.load(conversation)
            assert kept is not None
            assert kept.mode is Mode.ASSISTANT

    asyncio.run(scene())


def test_a_reply_written_without_a_relay_arrives_once_when_it_is_back(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await visitor.write("Hello?")
            await visitor.wait_for(lambda shown: len(shown) == 2)
            relay.stop()
            desk.engine.submit(SendReply(visitor.conversation_id, "Written offline."))
            await until(lambda: [row for row in desk.store.outbox() if "offline" in row.inner])
            row = desk.store.row(visitor.conversation_id)
            assert row is not None
            assert row.unsent
            await asyncio.to_thread(relay.restart)
            await visitor.wait_until(lambda: "Written offline." in replies(visitor), 30)
            await until(lambda: not desk.store.outbox())
            assert replies(visitor).count("Written offline.") == 1

    asyncio.run(scene())


def test_a_reload_of_the_page_shows_the_reply_that_was_under_way_once(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            desk.assistant.gate.clear()
            await visitor.write("Is there parking?")
            await until(lambda: desk.assistant.questions)
            await visitor.reload()
            desk.assistant.gate.set()
            await visitor.wait_until(lambda: len(replies(visitor)) == 1)
            await until(lambda: not desk.store.outbox())
            assert len(replies(visitor)) == 1

    asyncio.run(scene())


def test_a_visitor_erases_the_conversation_and_gets_a_receipt(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await visitor.write("My name is Ana")
            await visitor.wait_for(lambda shown: len(shown) == 2)
            await visitor.erase()
            await visitor.wait_until(lambda: visitor.erased_at is not None)
            assert desk.store.load(visitor.conversation_id) is None

    asyncio.run(scene())


def test_two_visitors_never_see_each_others_words(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with (
            open_desk(),
            visiting(relay, site) as first,
            visiting(relay, site) as second,
        ):
            for number in range(10):
                await asyncio.gather(
                    first.write(f"HERON {number}"), second.write(f"OTTER {number}")
                )
            await first.wait_until(lambda: any("HERON 9" in one for one in replies(first)))
            await second.wait_until(lambda: any("OTTER 9" in one for one in replies(second)))
            assert "OTTER" not in " ".join(one.text for one in first.shown)
            assert "HERON" not in " ".join(one.text for one in second.shown)

    asyncio.run(scene())


def test_a_reply_that_is_changed_and_taken_back_reads_so_at_the_visitors_side(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await visitor.write("Is Friday free?")
            await visitor.wait_for(lambda shown: len(shown) == 2)
            desk.engine.submit(SendReply(visitor.conversation_id, "Friday is free."))
            await visitor.wait_for(lambda shown: shown[-1].text == "Friday is free.")
            said = visitor.shown[-1].id
            desk.engine.submit(ChangeMessage(visitor.conversation_id, said, "Saturday is free."))
            await visitor.wait_for(lambda shown: shown[-1].text == "Saturday is free.")
            assert visitor.shown[-1].edited
            desk.engine.submit(TakeBack(visitor.conversation_id, (said,)))
            await visitor.wait_for(lambda shown: "took this message back" in shown[-1].text)
            assert len(visitor.shown) == 4
            await until(lambda: not desk.store.outbox())

    asyncio.run(scene())
