"""An older backup is restored while the relay holds newer messages and visitors have newer keys.

What was said since the backup is gone from the desk, that is what restoring means; what had not
reached it is answered once, whatever key it was sealed with, and what was erased stays erased.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.app.backups import backup_work, restore
from desktop.domain.intents import DeleteConversation
from desktop.relay.visitor import ScriptedVisitor
from desktop.storage import backup_file
from desktop.storage.argon import Argon2Cost
from desktop.storage.vault import ThrowAwayVault
from tests.processes import RelayProcess
from tests.whole.conftest import KEY, WholeDesk, until, visiting

OpenDesk = Callable[[], AbstractAsyncContextManager[WholeDesk]]
PASSPHRASE = "correct horse battery"
PATIENCE = 120.0


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_file, "Argon2Cost", lambda: Argon2Cost(1, 8, 1))


def said_by_the_desk(visitor: ScriptedVisitor) -> list[str]:
    return [one.text for one in visitor.shown if one.sender != "visitor"]


async def ask(visitor: ScriptedVisitor, text: str) -> None:
    await visitor.write(text)
    await answered(visitor, text)


async def answered(visitor: ScriptedVisitor, text: str) -> None:
    await visitor.wait_until(lambda: f"about {text}" in said_by_the_desk(visitor), PATIENCE)


def kept(desk: WholeDesk) -> dict[str, list[str]]:
    """Return what visitors wrote, by conversation, as the desk has it."""
    return {
        row.conversation_id: [
            one.text
            for one in desk.store.messages(row.conversation_id)
            if one.sender.value == "visitor"
        ]
        for row in desk.store.rows()
    }


def quiet(desk: WholeDesk, *visitors: ScriptedVisitor) -> bool:
    """Say whether nothing is left to be done or sent for these visitors."""
    left = [one for visitor in visitors for one in desk.store.outbox(visitor.conversation_id)]
    return desk.engine.idle and not left


def put_back(file: Path, profile: Path) -> str:
    return restore(file, profile, lambda: ThrowAwayVault(KEY), lambda: PASSPHRASE)


def test_an_older_backup_loses_nothing_that_waits_and_brings_nothing_erased_back(
    relay: RelayProcess, site: str, open_desk: OpenDesk, tmp_path: Path
) -> None:
    file = tmp_path / "desk.backup"

    async def scene() -> None:
        async with AsyncExitStack() as visitors:
            async with open_desk() as desk:
                # A site that no relay has ever heard of is closed to visitors, so they come now.
                old, erased, newer = [
                    await visitors.enter_async_context(visiting(relay, site)) for _ in range(3)
                ]
                await ask(old, "Is there parking?")
                await ask(erased, "ZEBRAFISH is my secret")
                await until(lambda: quiet(desk, old, erased), PATIENCE)
                backup_work(desk.store, file, PASSPHRASE, datetime.now(UTC))()
                # All of this is newer than the backup.
                await ask(old, "And for two cars?")
                await ask(newer, "Are dogs allowed?")
                desk.engine.submit(DeleteConversation(erased.conversation_id))
                await until(lambda: desk.store.load(erased.conversation_id) is None, PATIENCE)
                await until(lambda: quiet(desk, old, newer), PATIENCE)
            # The desk is away; the relay keeps these, sealed with keys that no backup has.
            await old.write("How much is it?")
            await newer.write("Two dogs, too?")
            async with visiting(relay, site) as fresh:
                await fresh.write("Is breakfast included?")
                ids = [bytes.fromhex(one.conversation_id) for one in (old, newer, fresh)]
                await until(lambda: all(held(tmp_path / "relay", one) for one in ids), PATIENCE)
                put_back(file, tmp_path / "profile")
                async with open_desk() as desk:
                    await answered(old, "How much is it?")
                    await answered(newer, "Two dogs, too?")
                    await answered(fresh, "Is breakfast included?")
                    await ask(erased, "Hello again")
                    await until(lambda: quiet(desk, old, newer, fresh, erased), PATIENCE)
                    found = kept(desk)
                    assert found[old.conversation_id] == ["Is there parking?", "How much is it?"]
                    assert found[newer.conversation_id] == ["Two dogs, too?"]
                    assert found[fresh.conversation_id] == ["Is breakfast included?"]
                    assert found[erased.conversation_id] == ["Hello again"]
                    assert len(found) == 4
                for visitor in (old, newer, fresh, erased):
                    told = said_by_the_desk(visitor)
                    assert len(told) == len(set(told)), "shown twice"
                    written = [one for one in visitor.shown if one.sender == "visitor"]
                    assert {f"about {one.text}" for one in written} <= set(told)
                    assert len(written) == len({one.text for one in written})

    asyncio.run(scene())


def held(folder: Path, words: bytes) -> bool:
    """Say whether a file of the relay's has these bytes."""
    return any(words in one.read_bytes() for one in folder.rglob("*") if one.is_file())
