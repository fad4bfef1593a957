"""``deskbell headless`` as a process: answers a visitor, ends when told, leaves nothing behind."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import psutil
import pytest

from desktop.app import business as owner
from desktop.app.profile import make_line
from desktop.domain.trust import Trust
from desktop.knowledge.jsonl import entry_from_line
from desktop.relay.visitor import ScriptedVisitor
from tests.app.command_line import OPENED, ROOT, environment, opened, words_of
from tests.processes import RelayProcess, start_relay

ORIGIN = "https://www.casadorio.example"
ENTRIES = (
    '{"id": "parking", "title": "Parking", "questions": ["Is there parking?", "Where can I leave'
    ' my car?"], "answer": "Eight spaces behind the house."}',
    '{"id": "pets", "title": "Pets", "questions": ["Can I bring my dog?"], "answer": "Small dogs'
    ' are welcome."}',
    '{"id": "breakfast", "title": "Breakfast", "questions": ["When is breakfast?"], "answer":'
    ' "From seven to ten."}',
)


def set_up(profile: Path, relay: RelayProcess) -> str:
    """Make the profile; return the site's name."""
    store = opened(profile)
    try:
        owner.keep_business(store, owner.Business("Casa do Rio", topics=Trust.AUTO))
        store.put(owner.RELAY, relay.url)
        store.put(owner.ORIGINS, [ORIGIN])
        with store.transaction():
            for line in ENTRIES:
                store.save_entry(entry_from_line(line), "test")
        return make_line(store, lambda event: None).site
    finally:
        store.close()


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to end it with")
def test_headless_answers_a_visitor_and_ends_with_its_worker(tmp_path: Path) -> None:
    relay = start_relay(tmp_path / "relay")
    try:
        site = set_up(tmp_path / "profile", relay)
        asyncio.run(_scene(tmp_path / "profile", relay, site))
    finally:
        relay.stop()


async def _scene(profile: Path, relay: RelayProcess, site: str) -> None:
    desk = await asyncio.create_subprocess_exec(
        *words_of("--profile", profile, "headless"),
        cwd=ROOT,
        env=environment(OPENED),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
    )
    visitor = ScriptedVisitor(url=relay.url, site=site, origin=ORIGIN, pause=lambda attempt: 0.1)
    try:
        assert desk.stdout is not None
        async with asyncio.timeout(60):
            while not (said := await desk.stdout.readline()).startswith(b"relay connected"):
                assert said, "it ended before it was connected"
        await visitor.connect()
        await visitor.write("is there parking?")
        await visitor.wait_for(lambda shown: any(one.sender != "visitor" for one in shown), 60)
        replies = [one for one in visitor.shown if one.sender != "visitor"]
        assert [one.sender for one in replies] == ["assistant"]
        assert replies[0].text == "Eight spaces behind the house."
        children = psutil.Process(desk.pid).children(recursive=True)
        assert any("desktop.app.worker" in one.cmdline() for one in children)
        desk.send_signal(signal.SIGTERM)
        async with asyncio.timeout(20):
            assert await desk.wait() == 0
        _, left = await asyncio.to_thread(psutil.wait_procs, children, 10)
        assert left == []
    finally:
        await visitor.close()
        if desk.returncode is None:
            desk.kill()
            await desk.wait()
