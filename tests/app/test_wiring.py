"""The desk without a window: what ends it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop.app import business as owner
from desktop.app.wiring import DeskOptions, run_desk
from desktop.relay.line import Line
from desktop.storage.vault import ThrowAwayVault
from tests.app.command_line import KEY, opened


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
