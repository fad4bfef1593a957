"""A real Chromium whose relay repeats, bends, delays, lies and pours."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.widget_browser.between import Between
from tests.widget_browser.conftest import House
from tests.widget_browser.site import strict_policy, tag
from tests.widget_browser.small_desk import reply
from tests.widget_browser.test_widget import open_widget, texts, write

pytestmark = pytest.mark.browser

_TURNS = 5


def test_a_relay_that_lies_and_repeats_shows_nothing_twice_loses_nothing_and_breaks_nothing(
    house: House,
) -> None:
    between = Between(house.relay.port)
    try:
        house.site.tag = tag(between.http_url, house.desk.site)
        house.site.headers["Content-Security-Policy"] = strict_policy(between.http_url)
        page = house.visit()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        open_widget(page)
        for turn in range(_TURNS):
            between.pour = 1_000
            write(page, f"question {turn}")
            conversation, heard = house.desk.hear()
            assert heard["text"] == f"question {turn}"
            house.desk.post(conversation, reply(f"first {turn}"), reply(f"second {turn}"))
            expect(page.locator("[data-sender=assistant]")).to_have_count(
                2 * turn + 2, timeout=60_000
            )
        assert texts(page, "visitor") == [f"question {turn}" for turn in range(_TURNS)]
        # In whatever order they were let through, each once.
        replies = [f"{which} {turn}" for turn in range(_TURNS) for which in ("first", "second")]
        assert sorted(texts(page, "assistant")) == sorted(replies)
        for turn in range(_TURNS):
            expect(page.locator("[data-sender=visitor]").nth(turn)).to_have_attribute(
                "data-state", "delivered", timeout=60_000
            )
        assert between.sent > _TURNS * 1_000
        assert page.title() == "Casa do Rio"
        assert said == []
        assert page.evaluate("violations") == []
        assert house.desk.heard.empty()
    finally:
        between.close()
