"""One polite announcement for each message, as Chromium's accessibility tree tells it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.widget_browser.conftest import House
from tests.widget_browser.small_desk import reply
from tests.widget_browser.test_widget import open_widget, write

pytestmark = pytest.mark.browser


def tree(page: Page) -> dict[str, dict[str, object]]:
    """Return Chromium's accessibility tree: id to role, name, live, relevant, parent."""
    session = page.context.new_cdp_session(page)
    found = {}
    for one in session.send("Accessibility.getFullAXTree")["nodes"]:
        properties = {it["name"]: it["value"].get("value") for it in one.get("properties", [])}
        found[one["nodeId"]] = {
            "role": "" if one.get("ignored") else one["role"]["value"],
            "name": one.get("name", {}).get("value", ""),
            "live": properties.get("live"),
            "relevant": properties.get("relevant"),
            "parent": one.get("parentId"),
        }
    session.detach()
    return found


def spoken(before: dict[str, dict[str, object]], after: dict[str, dict[str, object]]) -> list[str]:
    """Return what a screen reader says of what came into a polite log: each new child, once."""
    log = next(key for key, one in after.items() if one["role"] == "log")
    assert (after[log]["live"], after[log]["relevant"]) == ("polite", "additions")

    def words(key: str) -> str:
        own = [str(after[key]["name"])] if after[key]["role"] == "StaticText" else []
        inner = [words(one) for one, it in after.items() if it["parent"] == key]
        return " ".join([*own, *inner]).strip()

    new = [key for key in after if key not in before]
    return [words(key) for key in new if after[key]["parent"] == log]


def test_each_message_is_announced_once_and_its_later_states_are_not(house: House) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "when is breakfast?")
    conversation, heard = house.desk.hear()
    expect(page.locator("[data-sender=visitor]")).to_have_attribute("data-state", "delivered")
    first = tree(page)
    house.desk.post(conversation, reply("From 7:00.", entry="Breakfast", answers=heard["id"]))
    expect(page.locator("[data-sender=assistant]")).to_have_count(1)
    second = tree(page)
    said = spoken(first, second)
    assert len(said) == 1
    assert "From 7:00." in said[0]
    assert "AI" in said[0]
    others = [
        one["name"]
        for key, one in second.items()
        if key not in first and one["role"] in ("status", "alert")
    ]
    assert others == []
    house.desk.read(conversation, heard["id"])
    expect(page.locator("[data-sender=visitor]")).to_have_attribute("data-state", "read")
    page.locator("[data-rate='1']").click()
    third = tree(page)
    assert spoken(second, third) == []
    quiet = page.locator("[part=log] .meta").all()
    assert quiet
    assert all(one.get_attribute("aria-live") == "off" for one in quiet)
    house.desk.post(conversation, reply("Marta here.", "operator", name="Marta"))
    expect(page.locator("[data-sender=operator]")).to_have_count(1)
    assert len(spoken(third, tree(page))) == 1
