"""From an empty profile to the first answered visitor, with nothing but what the window offers."""

from __future__ import annotations

import asyncio
import os
import re
import secrets
import sys
from pathlib import Path

import pytest

from desktop.app.demo.stage import Child
from desktop.app.passphrase import THROW_AWAY
from desktop.relay.visitor import ScriptedVisitor
from tests.processes import RelayProcess
from tests.whole.conftest import ORIGIN
from tests.whole.traffic.new_owner import ANSWER


@pytest.mark.slow
@pytest.mark.model
def test_a_new_owner_answers_a_first_visitor_without_reading_anything(
    relay: RelayProcess, tmp_path: Path
) -> None:
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", **{THROW_AWAY: secrets.token_hex(32)})
    arguments = ["-m", "tests.whole.traffic.new_owner", str(tmp_path / "new"), relay.url, ORIGIN]

    async def scene() -> None:
        owner = Child("owner", [sys.executable, *arguments], env, tmp_path / "owner.log")
        await owner.start()
        try:
            began = await owner.wait_for(lambda one: one["event"] == "began", "first screen", 60)
            assert began["done"] == []
            taught = await owner.wait_for(lambda one: one["event"] == "taught", "entry", 60)
            ready = await owner.wait_for(lambda one: one["event"] == "ready", "connection", 60)
            site = re.search(r'data-site="([\w-]{43})"', ready["tag"])
            assert site is not None
            visitor = ScriptedVisitor(url=relay.url, site=site[1], origin=ORIGIN)
            await visitor.connect()
            await visitor.write(taught["question"])
            await visitor.wait_for(lambda shown: shown[-1].text == ANSWER, 60)
            await owner.wait_for(lambda one: one["event"] == "answered", "approved draft", 30)
            await visitor.close()
        finally:
            await owner.stop()

    asyncio.run(scene())
