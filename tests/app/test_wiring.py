"""The desk without a window: what ends it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop.app import business as owner
from desktop.app.backups import backup_work
from desktop.app.wiring import DeskOptions, run_desk
from desktop.domain.backups import RestoreBackup, RestoreCopy
from desktop.domain.conversation import Conversation
from desktop.domain.message import Message, Sender
from desktop.domain.snapshots import Snapshot, Told
from desktop.engine.engine import Engine
from desktop.relay.line import Line
from desktop.storage import backup_file
from desktop.storage.argon import Argon2Cost
from desktop.storage.vault import ThrowAwayVault
from tests.app.command_line import KEY, opened
from tests.storage.conftest import NOON


def test_a_desk_whose_line_breaks_ends_instead_of_hearing_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(line: Line) -> None:
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr(Line, "run", broken)
    store = opened(tmp_path)
    store.put(owner.RELAY, "ws://127.0.0.1:1")
    store.close()

    async def scene() -> None:
        async with asyncio.timeout(30):
            await run_desk(
                DeskOptions(tmp_path),
                lambda: ThrowAwayVault(KEY),
                lambda snapshot: None,
                lambda engine: None,
                asyncio.Event(),
            )

    with pytest.raises(RuntimeError, match="a bug of ours"):
        asyncio.run(scene())
    # The profile is free again.
    opened(tmp_path).close()


def test_a_backup_is_put_in_place_while_the_desk_ends_and_begins_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_file, "Argon2Cost", lambda: Argon2Cost(1, 8, 1))
    profile, file = tmp_path / "profile", tmp_path / "desk.backup"
    store = opened(profile)
    for one in ("a" * 32, "b" * 32):
        message = Message("m1", Sender.VISITOR, "hello", NOON)
        store.save(Conversation(one, NOON, NOON, messages=(message,)), [message])
    backup_work(store, file, "four unrelated words", NOON)()
    store.delete("b" * 32)
    message = Message("m1", Sender.VISITOR, "later", NOON)
    store.save(Conversation("c" * 32, NOON, NOON, messages=(message,)), [message])
    store.close()
    shown: list[Snapshot] = []
    lists: list[list[str]] = []
    stop = asyncio.Event()

    def ready(engine: Engine) -> None:
        lists.append(sorted(row.conversation_id[0] for row in engine.store.rows()))
        if len(lists) == 1:
            engine.submit(RestoreBackup(str(file), "four unrelated words"))
        elif len(lists) == 2:
            # What was here before can be gone back to.
            (copy,) = (profile / "backups").glob("own-*.db")
            engine.submit(RestoreCopy(copy.name))
        else:
            stop.set()

    async def scene() -> None:
        async with asyncio.timeout(60):
            await run_desk(
                DeskOptions(profile), lambda: ThrowAwayVault(KEY), shown.append, ready, stop
            )

    asyncio.run(scene())
    assert lists == [["a", "c"], ["a"], ["a", "c"]]
    told = [one.sentence for one in shown if isinstance(one, Told)]
    assert any("One conversation in it was erased since" in one for one in told)


def test_a_backup_that_cannot_be_put_in_place_leaves_the_desk_as_it_was(tmp_path: Path) -> None:
    store = opened(tmp_path)
    message = Message("m1", Sender.VISITOR, "hello", NOON)
    store.save(Conversation("a" * 32, NOON, NOON, messages=(message,)), [message])
    store.close()
    shown: list[Snapshot] = []
    begun: list[int] = []
    stop = asyncio.Event()

    def ready(engine: Engine) -> None:
        begun.append(len(list(engine.store.rows())))
        if len(begun) == 1:
            engine.submit(RestoreCopy("own-none.db"))
        else:
            stop.set()

    async def scene() -> None:
        async with asyncio.timeout(60):
            await run_desk(
                DeskOptions(tmp_path), lambda: ThrowAwayVault(KEY), shown.append, ready, stop
            )

    asyncio.run(scene())
    assert begun == [1, 1]
    assert any(isinstance(one, Told) and one.problem for one in shown)
