"""What is searched is in memory, and read before anybody waits for it."""

from __future__ import annotations

from desktop.domain.conversation import Conversation
from desktop.domain.message import Message, Sender
from tests.engine.conftest import NOW, VISITOR, Desk, Opener, play


def test_what_is_searched_is_read_before_anybody_searches(open_store: Opener) -> None:
    store = open_store()
    message = Message("m1", Sender.VISITOR, "zebra", NOW)
    store.save(Conversation(VISITOR, NOW, NOW, messages=(message,)), [message])
    store.close()

    async def scene(desk: Desk) -> None:
        await desk.until(lambda: VISITOR in desk.store._index._read)
        assert desk.store.search("zebra") == (VISITOR,)

    play(open_store, scene)
