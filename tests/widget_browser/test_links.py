"""A link from an e-mail, in a real Chromium: another browser goes on with the conversation."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.widget_browser.conftest import House
from tests.widget_browser.small_desk import inner, reply
from tests.widget_browser.test_widget import open_widget, texts, write

pytestmark = pytest.mark.browser


def left_with_an_address(house: House) -> str:
    """A visitor asks, leaves an e-mail address and closes the browser; return the conversation."""
    context = house.visitor()
    page = house.visit(context)
    open_widget(page)
    write(page, "Is a double free on Friday?")
    conversation, asked = house.desk.hear()
    house.desk.history = [
        {"id": asked["id"], "sender": "visitor", "text": asked["text"], "at": asked["at"]}
    ]
    house.desk.post(conversation, inner("contact"))
    page.locator("[data-field=email]").fill("ana@example.com")
    page.locator("[data-contact=send]").click()
    house.desk.hear("contact")
    expect(page.locator("[data-notice=contact_given][data-state=delivered]")).to_be_visible()
    context.close()
    house.contexts.remove(context)
    return conversation


def arrive(house: House, link: str) -> Page:
    """Open a link in a browser that was never here."""
    page = house.visitor().new_page()
    page.goto(link)
    page.locator("[part=launcher]").wait_for()
    return page


def test_a_reply_to_a_visitor_who_left_is_read_in_another_browser_and_answered_there(
    house: House,
) -> None:
    conversation = left_with_an_address(house)
    house.desk.post(conversation, reply("Friday is free.", "operator"))
    page = arrive(house, house.desk.link(conversation, f"{house.site.origin}/"))
    open_widget(page)
    expect(page.locator("[data-sender=operator] .text")).to_have_text("Friday is free.")
    assert texts(page, "visitor") == ["Is a double free on Friday?"]
    assert page.evaluate("location.hash") == ""
    write(page, "Then I take it.")
    heard, message = house.desk.hear()
    assert (heard, message["text"]) == (conversation, "Then I take it.")
    page.reload()
    expect(page.locator("[data-sender=operator] .text")).to_have_text("Friday is free.")
    write(page, "See you.")
    assert house.desk.hear()[0] == conversation


def test_a_link_connects_and_stores_nothing_before_the_click(house: House) -> None:
    conversation = left_with_an_address(house)
    page = house.visitor().new_page()
    opened: list[str] = []
    page.on("websocket", lambda socket: opened.append(socket.url))
    page.goto(house.desk.link(conversation, f"{house.site.origin}/"))
    page.locator("[part=launcher]").wait_for()
    page.wait_for_load_state("networkidle")
    assert opened == []
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0


def test_a_link_that_ended_says_so_and_offers_a_new_conversation(house: House) -> None:
    conversation = left_with_an_address(house)
    link = house.desk.link(conversation, f"{house.site.origin}/")
    house.desk.revoke(conversation)
    page = arrive(house, link)
    open_widget(page)
    expect(page.locator("[part=status]")).to_contain_text("can't be continued", timeout=15_000)
    page.locator("[part=action]").click()
    write(page, "Hello again")
    heard, message = house.desk.hear()
    assert message["text"] == "Hello again"
    assert heard != conversation


@pytest.mark.parametrize(
    "hash_", ["#deskbell=", "#deskbell=abc.def", f"#deskbell={'A' * 139}.{'<' * 43}"]
)
def test_what_only_looks_like_a_link_is_left_alone(house: House, hash_: str) -> None:
    page = arrive(house, f"{house.site.origin}/{hash_}")
    open_widget(page)
    write(page, "Hello")
    house.desk.hear()
