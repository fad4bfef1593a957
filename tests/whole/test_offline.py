"""Everything but sending works without a relay, and what waits goes out once when it is back."""

from __future__ import annotations

import asyncio
from pathlib import Path

from desktop.domain.entry import Entry
from desktop.domain.intents import (
    DeleteConversation,
    ExportConversation,
    MarkDone,
    SaveEntry,
    SearchConversations,
    SendReply,
    ShowConversation,
    TakeOver,
)
from desktop.domain.message import Delivery
from desktop.domain.snapshots import (
    ConversationGone,
    ConversationShown,
    EntrySaved,
    RelayState,
    SearchFound,
    Told,
)
from tests.processes import RelayProcess
from tests.whole.conftest import until, visiting
from tests.whole.test_messages import OpenDesk, replies


def test_a_day_without_a_line_reads_searches_edits_replies_deletes_and_exports(
    relay: RelayProcess, site: str, open_desk: OpenDesk, tmp_path: Path
) -> None:
    async def scene() -> None:
        async with (
            open_desk() as desk,
            visiting(relay, site) as visitor,
            visiting(relay, site) as other,
        ):
            await visitor.write("Is there parking for a camper van?")
            await other.write("Nothing of importance")
            await visitor.wait_for(lambda shown: len(shown) == 2)
            await other.wait_for(lambda shown: len(shown) == 2)
            relay.stop()
            await until(lambda: desk.engine.status.relay is not RelayState.CONNECTED)
            here, there = visitor.conversation_id, other.conversation_id

            def last(kind: type) -> list[object]:
                return [one for one in desk.shown if isinstance(one, kind)]

            # Read.
            desk.engine.submit(ShowConversation(here))
            await until(lambda: last(ConversationShown))
            # Search.
            desk.engine.submit(SearchConversations("camper"))
            await until(lambda: last(SearchFound))
            found = last(SearchFound)[-1]
            assert isinstance(found, SearchFound)
            assert found.conversation_ids == (here,)
            assert "camper" in found.excerpts[here].text
            # Edit knowledge.
            entry = Entry("vans", "Camper vans", ("Vans?",), "Two places for vans, €15 a night.")
            desk.engine.submit(SaveEntry(entry, 0))
            await until(lambda: last(EntrySaved))
            # Take over and write replies, which wait and say so.
            desk.engine.submit(TakeOver(here))
            desk.engine.submit(SendReply(here, "Two places, behind the house."))
            desk.engine.submit(SendReply(here, "Shall I keep one?"))
            await until(lambda: desk.engine.status.waiting_to_send >= 2)
            row = desk.store.row(here)
            assert row is not None
            assert row.unsent
            waiting = [one for one in desk.store.messages(here) if one.is_ours]
            assert [one.delivery for one in waiting[-2:]] == [Delivery.WAITING] * 2
            # Export, as each kind of file.
            for ending in ("txt", "json"):
                desk.engine.submit(ExportConversation(here, str(tmp_path / f"talk.{ending}")))
            await until(lambda: len(last(Told)) >= 2)
            assert "camper van" in (tmp_path / "talk.txt").read_text(encoding="utf-8")
            assert "Shall I keep one?" in (tmp_path / "talk.json").read_text(encoding="utf-8")
            # Delete another one.
            desk.engine.submit(DeleteConversation(there))
            await until(lambda: last(ConversationGone))
            assert desk.store.load(there) is None
            assert desk.engine.status.relay is not RelayState.CONNECTED

            await asyncio.to_thread(relay.restart)
            await visitor.wait_until(lambda: "Shall I keep one?" in replies(visitor), 30)
            # The other visitor's browser may be asking for keys anew, which is no reply.
            await until(
                lambda: not [one for one in desk.store.outbox() if one.conversation_id == here]
            )
            assert replies(visitor).count("Two places, behind the house.") == 1
            assert replies(visitor).count("Shall I keep one?") == 1
            desk.engine.submit(MarkDone(here))
            await until(lambda: desk.engine.idle)

    asyncio.run(scene())
