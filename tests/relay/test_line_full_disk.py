"""The line while nothing can be kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.processes import RelayProcess
from tests.relay.line_scenes import lost, shown_at_least, visitor
from tests.relay.memory_store import MemoryStore
from tests.relay.small_desk import SmallDesk, run


class FullDisk(MemoryStore):
    """A store that can't keep anything while ``full``."""

    full = False

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with super().transaction():
            yield
            if self.full:
                raise OSError("The disk is full.")


def test_a_full_disk_is_said_and_the_line_comes_back_when_there_is_room(
    relay: RelayProcess,
) -> None:
    async def story() -> None:
        store = FullDisk()
        async with SmallDesk(relay.url, store) as desk:
            store.full = True
            await desk.until(lambda: bool(lost(desk)))
            assert "The disk is full." in lost(desk)[0]
            store.full = False
            await desk.until_up()
            guest = visitor(relay, desk)
            await guest.connect()
            await guest.write("first")
            await shown_at_least(guest, 2)
            desk.reply(guest.conversation_id, "not noted as stored")
            store.full = True
            await desk.until(lambda: len(lost(desk)) == 2)
            store.full = False
            await desk.until_up(2)
            await guest.write("second")
            await shown_at_least(guest, 5)
            assert len(set(guest.texts)) == len(guest.texts) == 5
            await guest.close()

    run(story())


def test_a_presence_that_could_not_be_kept_is_told_again_and_its_frame_never_leaves(
    relay: RelayProcess,
) -> None:
    async def story() -> None:
        store = FullDisk()
        async with SmallDesk(relay.url, store) as desk:
            await desk.until_up()
            guest = visitor(relay, desk)
            await guest.connect()
            for count in (2, 4):
                await guest.write("Hello")
                await shown_at_least(guest, count)
            store.full = True
            with pytest.raises(OSError, match="full"):
                desk.line.set_presence(person=True, assistant=True)
            store.full = False
            desk.line.flush()
            desk.line.set_presence(person=True, assistant=True)
            await guest.wait_until(lambda: guest.person is True and guest.desk == "online")
            await guest.close()

    run(story())
