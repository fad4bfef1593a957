"""A renewed key in a real Chromium: pages with the old and the new line, then the end of the old."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from desktop.app.profile import open_store
from desktop.app.renewal import DeskKeys
from desktop.relay.line import Arrived, Opened
from desktop.relay.site_line import SiteLine
from desktop.storage.vault import ThrowAwayVault
from tests.processes import start_relay
from tests.widget_browser.conftest import House
from tests.widget_browser.house import SETTINGS
from tests.widget_browser.site import OwnSite, strict_policy, tag
from tests.widget_browser.small_desk import WAIT_SECONDS, SmallDesk, reply
from tests.widget_browser.tabs import Chromium
from tests.widget_browser.test_widget import open_widget, texts, write

pytestmark = pytest.mark.browser


class RenewingDesk(SmallDesk):
    """A small desk with the app's own store and keys, whose line has as many names as there are keys."""

    def __init__(self, relay_url: str, origins: list[str], profile: Path) -> None:
        super().__init__(relay_url, SETTINGS, origins)

        def made() -> None:
            self.disk = open_store(profile, ThrowAwayVault(bytes(range(32))))
            self.sites = SiteLine(
                url=relay_url,
                store=self.disk,
                settings=SETTINGS,
                origins=origins,
                on_event=self._on_event,
                pause=lambda _: 0.05,
            )
            self._store, self._line = self.disk, self.sites  # type: ignore[assignment]
            self.keys = DeskKeys(self.disk, self.sites)

        self._call(made)
        self.site = self.sites.site

    def renew(self) -> str:
        """Take a new key into use; return the new name once the desk is logged in under both."""

        def run() -> None:
            from datetime import UTC, datetime

            self.keys.renew(datetime.now(UTC))

        self._call(run)
        deadline = time.monotonic() + WAIT_SECONDS
        while not (self.sites.up and self.sites.older_up):
            assert time.monotonic() < deadline, "not logged in under both names"
            time.sleep(0.02)
        return self.sites.site

    def end(self) -> None:
        """End the older key."""

        async def run() -> None:
            await self.keys.say_farewell()
            self.keys.end()
            self.keys.destroy()

        asyncio.run_coroutine_threadsafe(run(), self._loop).result(WAIT_SECONDS)

    def close(self) -> None:
        self.leave()
        self._call(self.disk.close)
        super().close()

    def _opened(self, event: Arrived) -> Opened | None:
        return self.sites.open(event.envelope, event.site)

    def _flush(self, event: Arrived) -> None:
        self.sites.flush(event.envelope, event.site)


@pytest.fixture
def renewing(chrome: Chromium, tmp_path: Path) -> Iterator[House]:
    relay = start_relay(tmp_path / "relay", presence_debounce=0.2)
    site = OwnSite()
    desk = RenewingDesk(relay.url, [site.origin], tmp_path / "desk")
    try:
        desk.connect()
        site.tag = tag(relay.http_url, desk.site)
        site.headers["Content-Security-Policy"] = strict_policy(relay.http_url)
        made = House(relay, desk, site, chrome.browser)
        yield made
        for context in made.contexts:
            context.close()
    finally:
        desk.close()
        relay.stop()
        site.close()


def asked(house: House, page: Page, text: str, answer: str) -> str:
    """Let the page ask and be answered; return the conversation."""
    write(page, text)
    conversation, heard = house.desk.hear()
    assert heard["text"] == text
    house.desk.post(conversation, reply(answer))
    expect(page.locator("[data-sender=assistant] .text").last).to_have_text(answer)
    return conversation


def test_pages_with_either_line_are_served_until_the_older_one_ends(renewing: House) -> None:
    house, desk = renewing, renewing.desk
    assert isinstance(desk, RenewingDesk)
    old = house.visit()
    open_widget(old)
    conversation = asked(house, old, "Is there parking?", "Behind the house.")

    old_tag, new = house.site.tag, desk.renew()
    assert new not in old_tag
    # A reply that was not asked for again reaches the page that is open; so does the next question.
    desk.post(conversation, reply("It is free, too."))
    expect(old.locator("[data-sender=assistant] .text").last).to_have_text("It is free, too.")
    assert asked(house, old, "And for bicycles?", "In the yard.") == conversation
    old.reload()
    expect(old.locator("[data-sender=visitor]")).to_have_count(2)
    assert asked(house, old, "All day?", "All day.") == conversation

    house.site.tag = tag(house.relay.http_url, new)
    fresh = house.visit()
    open_widget(fresh)
    other = asked(house, fresh, "Are dogs allowed?", "Small ones.")
    assert other != conversation
    assert texts(fresh, "visitor") == ["Are dogs allowed?"]

    # The browser of the old conversation, on the same page with the new line: it begins anew, and
    # finds the old one again where a page still has the old line.
    old.reload()
    open_widget(old)
    third = asked(house, old, "Me again", "Good day.")
    assert third not in (conversation, other)
    house.site.tag = old_tag
    old.reload()
    expect(old.locator("[data-sender=visitor]")).to_have_count(3)
    assert texts(old, "visitor") == ["Is there parking?", "And for bicycles?", "All day?"]

    desk.end()
    expect(old.locator("[part=status]")).not_to_be_empty()
    late = house.visit()
    late.locator("[part=launcher]").click()
    house.site.tag = tag(house.relay.http_url, new)
    assert asked(house, fresh, "Still there?", "Always.") == other
    assert desk.heard.empty()
    assert texts(old, "visitor") == ["Is there parking?", "And for bicycles?", "All day?"]
    for page in (old, fresh, late):
        assert page.evaluate("violations") == []
