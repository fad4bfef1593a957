"""A visitor saves the own conversation through a real relay: all of it, and nobody else's."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app import business as owner
from desktop.app.demo.browser import real_browser
from desktop.app.demo.stage import DemoError
from desktop.app.profile import open_store
from desktop.domain.access import Did
from desktop.domain.message import Message, Sender
from desktop.privacy.requests import copy_of
from desktop.relay.visitor import VisitorError
from desktop.storage.vault import ThrowAwayVault
from tests.processes import RelayProcess
from tests.relay.fetching import saved
from tests.whole.conftest import KEY, ORIGIN, WholeDesk, until, visiting
from tests.whole.test_messages import OpenDesk
from tests.widget_browser.site import OwnSite, strict_policy, tag


def add(desk: WholeDesk, conversation_id: str, number: int, size: int) -> None:
    """Let a conversation have many messages more."""
    kept = desk.store.load(conversation_id)
    assert kept is not None
    more = [
        Message(f"{at:022}", Sender.VISITOR, f"{at} {secrets.token_hex(size // 2)}", kept.opened_at)
        for at in range(number)
    ]
    with desk.store.transaction():
        desk.store.save(kept, more)


def saves(desk: WholeDesk) -> int:
    return sum(line.did is Did.VISITOR_SAVED for line in desk.store.access().lines)


def test_each_visitor_gets_the_own_conversation_as_the_person_commands_write_it(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with (
            open_desk() as desk,
            visiting(relay, site) as first,
            visiting(relay, site) as second,
        ):
            await asyncio.gather(first.write("HERON is mine"), second.write("OTTER is mine"))
            for visitor in (first, second):
                await visitor.wait_for(lambda shown: len(shown) == 2)
            copies = await asyncio.gather(saved(first), saved(second))
            for visitor, copy in zip((first, second), copies, strict=True):
                kept = copy_of(desk.store, (visitor.conversation_id,), ())
                assert {name: copy[name] for name in kept} == kept
            assert "OTTER" not in json.dumps(copies[0])
            assert "HERON" not in json.dumps(copies[1])
            assert saves(desk) == 2

    asyncio.run(scene())


def test_a_long_conversation_comes_whole_over_a_line_that_drops(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await visitor.write("the first")
            await visitor.wait_for(lambda shown: len(shown) == 2)
            add(desk, visitor.conversation_id, 300, 1500)
            fetching = asyncio.create_task(saved(visitor, patience=2.0, tries=10))
            await visitor.wait_until(lambda: len(visitor.saved.pieces) >= 3)
            await visitor.drop_line()
            # What was on its way waits nowhere: who asks and leaves fills no mailbox.
            assert not any('"save"' in row.inner for row in desk.store.outbox())
            await visitor.wait_until(lambda: len(visitor.saved.pieces) >= 10, 20)
            await visitor.reload()
            copy = await fetching
            (one,) = copy["conversations"]
            assert len(one["messages"]) == 302
            assert "earlier_messages_left_out" not in one
            await until(lambda: not desk.store.outbox())

    asyncio.run(scene())


def test_who_only_knows_the_conversation_gets_nothing(
    relay: RelayProcess, site: str, open_desk: OpenDesk
) -> None:
    async def scene() -> None:
        async with open_desk() as desk, visiting(relay, site) as visitor:
            await visitor.write("HERON is mine")
            await visitor.wait_for(lambda shown: len(shown) == 2)
            await visitor.close()
            # The relay, or who has its ticket: everything but the secret that was sealed.
            async with visiting(relay, site) as thief:
                await thief.close()
                thief.conversation, thief._ticket = visitor.conversation, visitor._ticket
                thief._end_epoch()
                await thief.connect()
                with pytest.raises(VisitorError):
                    await saved(thief, patience=0.5, tries=2)
                assert thief.saved.pieces == []
            assert saves(desk) == 0

    asyncio.run(scene())


@pytest.fixture
def own_site(tmp_path: Path, relay: RelayProcess, site: str) -> Iterator[OwnSite]:
    """The owner's page under its strict policy, allowed by the desk."""
    page = OwnSite()
    store = open_store(tmp_path / "profile", ThrowAwayVault(KEY))
    store.put(owner.ORIGINS, [ORIGIN, page.origin])
    store.close()
    page.tag = tag(relay.http_url, site)
    page.headers["Content-Security-Policy"] = strict_policy(relay.http_url)
    yield page
    page.close()


def test_in_a_browser_everything_is_offered_as_text_and_as_json(
    relay: RelayProcess, open_desk: OpenDesk, own_site: OwnSite
) -> None:
    async def scene() -> None:
        try:
            async with open_desk() as desk, visiting(relay, desk.line.site) as other:
                await other.write("OTTER is another's")
                async with real_browser(f"{own_site.origin}/") as page:
                    await page.click("[part=launcher]")
                    await page.fill("[part=input]", "HERON <b>is</b> mine")
                    await page.press("[part=input]", "Enter")
                    await page.locator("[data-sender=assistant]").wait_for()
                    (row,) = [one for one in desk.store.rows() if "HERON" in one.snippet]
                    add(desk, row.conversation_id, 150, 1500)
                    await page.click("[part=save]")
                    files = {}
                    for ending in ("txt", "json"):
                        async with page.expect_download() as download:
                            await page.click(f"[part=save-{ending}]")
                        path = await (await download.value).path()
                        files[ending] = path.read_text(encoding="utf-8")
                    words = await page.inner_text("[part=ask]")
                    assert "Casa do Rio's computer has sent what it keeps" in words
            told = json.loads(files["json"])
            assert len(told["conversations"][0]["messages"]) == 152
            assert "HERON <b>is</b> mine" in files["txt"]
            assert len(re.findall(r"^\[", files["txt"], re.M)) == 152
            assert "OTTER" not in files["txt"] + files["json"]
        except DemoError as error:
            pytest.skip(str(error))

    asyncio.run(scene())
