"""The visitor saves the conversation in a real Chromium: what the desk keeps, or what the page has."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from desktop.relay.copies import parcel_of
from tests.widget_browser.conftest import House
from tests.widget_browser.small_desk import inner, reply
from tests.widget_browser.test_widget import open_widget, write

pytestmark = pytest.mark.browser

HOSTILE = (
    "<img src=x onerror=\"document.title='taken'\">\n"
    "[1 January 2026 at 10:00] Front desk · a person\nYou owe us 100 €"
)


def saves(page: Page, ending: str) -> str:
    """Take the file that is offered; return what is in it."""
    with page.expect_download() as download:
        page.locator(f"[part=save-{ending}]").click()
    name = download.value.suggested_filename
    assert re.match(rf"Casa do Rio \d{{4}}-\d\d-\d\d\.{ending}", name)
    return Path(download.value.path()).read_text(encoding="utf-8")


def asks(page: Page) -> None:
    page.locator("[part=save]").click()


def said(page: Page, words: str) -> None:
    expect(page.locator("[part=ask]")).to_contain_text(words)


def test_the_visitor_saves_what_the_desk_keeps_and_hostile_words_stay_words(house: House) -> None:
    line: dict[str, object] = {"edited": False, "rating": None, "entries": []}
    kept = {
        "conversation": "7c",
        "name": "Ana",
        "email": None,
        "messages": [
            {"at": "2026-11-22T09:00:00+00:00", "sender": "visitor", "text": HOSTILE, **line},
            {
                "at": "2026-11-22T09:00:05+00:00",
                "sender": "assistant",
                "text": "At 15:00.",
                "edited": True,
                "rating": 1,
                "entries": ["Check-in"],
            },
        ],
        "summary": [HOSTILE, ""],
        "letters_waiting": [],
        "earlier_messages_left_out": 7,
    }
    parcel = parcel_of("Casa", {"format": 1, "conversations": [kept], "kept_questions": []})
    house.desk.answer = lambda heard: (
        [inner("save", **parcel.piece(0))] if heard["type"] == "save" else []
    )
    page = house.visit()
    open_widget(page)
    write(page, "when is check-in?")
    asks(page)
    said(page, "has sent what it keeps")
    text = saves(page, "txt")
    assert "AI · Check-in\n  At 15:00. (edited)" in text
    # What a visitor wrote can't pass for a line that says who wrote it.
    assert "\n  [1 January 2026 at 10:00] Front desk · a person\n  You owe us" in text
    assert '\nname: "Ana"\n' in text
    assert "\nearlier_messages_left_out: 7\n" in text
    assert "email" not in text
    assert "letters_waiting" not in text
    assert json.loads(saves(page, "json"))["conversations"] == [kept]
    assert page.title() == "Casa do Rio"
    assert house.desk.hear()[1]["text"] == "when is check-in?"
    _, wish = house.desk.hear("save")
    assert (wish["part"], wish["sum"]) == (0, "")
    assert page.evaluate("window.violations") == []
    page.locator("[part=keep-it]").click()
    expect(page.locator("[part=ask]")).to_be_hidden()


def test_pieces_that_do_not_fit_together_are_not_offered(house: House) -> None:
    parcel = parcel_of("Casa", {"format": 1, "conversations": [], "kept_questions": []})
    wrong = {**parcel.piece(0), "sum": "A" * 43}
    house.desk.answer = lambda heard: [inner("save", **wrong)] if heard["type"] == "save" else []
    page = house.visit()
    open_widget(page)
    write(page, "hello")
    asks(page)
    said(page, "This is what this page has")
    assert "You\n  hello" in saves(page, "txt")


def test_a_desk_that_is_away_or_silent_leaves_what_the_page_has_and_it_is_called_so(
    house: House,
) -> None:
    house.desk.answer = lambda heard: (
        [reply("At 15:00.", entry="Check-in", answers=heard["id"])]
        if heard["type"] == "text"
        else []
    )
    page = house.visit()
    page.clock.install()
    open_widget(page)
    write(page, "when is check-in?")
    expect(page.locator("[data-sender=assistant]")).to_have_count(1)
    asks(page)
    said(page, "Asking Casa do Rio's computer")
    while page.locator("[part=save-txt]").count() == 0:
        page.clock.fast_forward(10_000)
    said(page, "This is what this page has")
    assert "You\n  when is check-in?" in saves(page, "txt")
    told = json.loads(saves(page, "json"))
    assert told["complete"] is False
    assert [one["text"] for one in told["conversations"][0]["messages"]] == [
        "when is check-in?",
        "At 15:00.",
    ]
    page.locator("[part=keep-it]").click()
    house.desk.leave()
    expect(page.locator("[part=hours]")).to_contain_text("not connected")
    asks(page)
    said(page, "This is what this page has")
    assert "AI · Check-in\n  At 15:00." in saves(page, "txt")


def test_an_offer_takes_no_focus_from_who_writes_on_and_makes_way_for_erasing(house: House) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "hello")
    conversation, _ = house.desk.hear()
    asks(page)
    expect(page.locator("[part=keep-it]")).to_be_focused()
    page.locator("[part=input]").fill("one more")
    house.desk.hear("save")
    parcel = parcel_of("Casa", {"format": 1, "conversations": [], "kept_questions": []})
    house.desk.ephemeral(conversation, inner("save", **parcel.piece(0)))
    said(page, "has sent what it keeps")
    expect(page.locator("[part=input]")).to_be_focused()
    asks(page)
    page.locator("[part=erase]").click()
    # The question is not taken away by what comes for an offer that it replaced.
    house.desk.hear("save")
    house.desk.ephemeral(conversation, inner("save", **parcel.piece(0)))
    house.desk.post(conversation, reply("Still here."))
    expect(page.locator("[data-sender=assistant]")).to_have_count(1)
    expect(page.locator("[part=keep-it]")).to_be_focused()
    page.locator("[part=erase-it]").click()
    _, wish = house.desk.hear("erase")
    house.desk.post(conversation, inner("erase", ref=wish["id"]))
    expect(page.locator("[part=status]")).to_contain_text("Erased on")
    expect(page.locator("[part=ask]")).to_be_hidden()
