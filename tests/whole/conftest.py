"""A whole desk without a window: a real relay process, a real store, real sealing and sockets.

Only the assistant is scripted, so that these tests are about messages and not about answers;
``test_demo.py`` plays the same with the real one.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app import business as owner
from desktop.app.conversation_files import ConversationFiles
from desktop.app.profile import make_line, new_id, open_store
from desktop.app.renewal import DeskKeys, count_visit
from desktop.domain.snapshots import AssistantState, RelayState, Snapshot
from desktop.domain.trust import Trust
from desktop.engine.engine import AssistantChanged, Engine, EngineSettings
from desktop.relay.ports import OutboxRow, Prekey
from desktop.relay.site_line import SiteLine
from desktop.relay.visitor import ScriptedVisitor
from desktop.storage.store import Store
from desktop.storage.vault import ThrowAwayVault
from tests.engine.conftest import (
    FakeKnowledge,
    FakeMail,
    NoFiles,
    ScriptedAssistant,
    ScriptedReader,
)
from tests.processes import RelayProcess, start_relay

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ORIGIN = "https://www.casadorio.example"
KEY = bytes(range(32))


@dataclass
class WholeDesk:
    """A running desk."""

    engine: Engine
    store: Store[Prekey, OutboxRow]
    line: SiteLine
    assistant: ScriptedAssistant
    shown: list[Snapshot]


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[RelayProcess]:
    process = start_relay(tmp_path / "relay")
    yield process
    process.stop()


@pytest.fixture
def site(tmp_path: Path, relay: RelayProcess) -> str:
    """Prepare the profile; return the site's name."""
    store = open_store(tmp_path / "profile", ThrowAwayVault(KEY))
    try:
        owner.keep_business(store, owner.Business("Casa do Rio"))
        store.put(owner.RELAY, relay.url)
        store.put(owner.ORIGINS, [ORIGIN])
        return make_line(store, lambda event: None).site
    finally:
        store.close()


@pytest.fixture
def open_desk(
    tmp_path: Path, site: str
) -> Callable[..., contextlib.AbstractAsyncContextManager[WholeDesk]]:
    @asynccontextmanager
    async def running(
        mail: FakeMail | None = None, ahead: Sequence[timedelta] = (timedelta(0),)
    ) -> AsyncIterator[WholeDesk]:
        store = open_store(tmp_path / "profile", ThrowAwayVault(KEY))
        shown: list[Snapshot] = []
        assistant = ScriptedAssistant()
        line = make_line(
            store,
            lambda event: engine.submit(event),  # noqa: PLW0108
            came_by_older=lambda: count_visit(store, datetime.now(UTC)),
        )
        engine = Engine(
            store=store,
            line=line,
            assistant=assistant,
            knowledge=FakeKnowledge(),
            files=NoFiles(),
            reader=ScriptedReader(),
            publish=shown.append,
            new_id=new_id,
            settings=EngineSettings(burst_wait=0.0, topics=Trust.AUTO),
            clock=lambda: datetime.now(UTC) + ahead[0],
            mail=mail,
            conversation_files=ConversationFiles(),
            identities=DeskKeys(store, line),
        )
        engine.submit(AssistantChanged(AssistantState.READY))
        tasks = [asyncio.create_task(engine.run()), asyncio.create_task(line.run())]
        try:
            # A site that no relay has ever heard of is closed to visitors.
            await until(lambda: engine.status.relay is not RelayState.CONNECTING)
            yield WholeDesk(engine, store, line, assistant, shown)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            store.close()

    return running


@asynccontextmanager
async def visiting(
    relay: RelayProcess, site: str, *, link: str | None = None
) -> AsyncIterator[ScriptedVisitor]:
    """A visitor on the owner's website for as long as the block lasts; by a ``link`` if given."""
    visitor = ScriptedVisitor(url=relay.url, site=site, origin=ORIGIN, pause=lambda attempt: 0.1)
    if link is not None:
        visitor.follow(link)
    await visitor.connect()
    try:
        yield visitor
    finally:
        await visitor.close()


async def until(condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait until something is true; a failure says where."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110  # conditions of several parties
            await asyncio.sleep(0.02)
