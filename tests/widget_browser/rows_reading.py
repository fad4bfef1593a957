"""Who reads with other means: zoom, colours, keys, screen readers."""

from __future__ import annotations

import json

from tests.widget_browser.axe import violations
from tests.widget_browser.house import Premises
from tests.widget_browser.row import clean, finished, open_widget, row, visit, write
from tests.widget_browser.small_desk import inner, reply
from tests.widget_browser.tabs import (
    Driver,
    Tab,
    Way,
    node,
    nodes,
    until,
    until_count,
    until_text,
)


@row(
    "F1.5",
    "at 200 % and at 400 % zoom everything is in the window and nothing is cut off",
    "chromium",
)
def zoomed(place: Premises, browser: Driver) -> None:
    for zoom, least in ((2, 100), (4, 40)):
        with browser.visitor(Way(width=1280, height=1024, zoom=zoom)) as visitor:
            tab = visitor.open()
            visit(place, tab)
            open_widget(tab)
            finished(tab)
            left, top, right, bottom, wide, high = tab.js(
                f"(({{ left, top, right, bottom }}) => [left, top, right, bottom, innerWidth, innerHeight])"
                f"({node('[part=panel]')}.getBoundingClientRect())"
            )
            assert left >= 0
            assert top >= 0
            assert right <= wide
            assert bottom <= high
            over = tab.js(
                f"{nodes('[part=panel] *')}.filter((one) => one.checkVisibility() && one.localName !== 'textarea'"
                " && !one.matches('.unseen') && getComputedStyle(one).overflowX !== 'visible'"
                " && one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML.slice(0, 80))"
            )
            assert over == [], over
            assert tab.js(f"{node('[part=body]')}.clientHeight") >= least, zoom


@row("F1.5", "nothing moves for who asked for less motion")
def reduced_motion(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(reduced_motion=True)) as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert tab.js("matchMedia('(prefers-reduced-motion: reduce)').matches")
        open_widget(tab)
        moving = f"{nodes('*')}.flatMap((one) => one.getAnimations()).length"
        assert tab.js(moving) == 0
        assert tab.js(f"getComputedStyle({node('[part=panel]')}).animationName") == "none"


@row("F1.5", "with forced colours every bubble, field and button keeps an edge", "firefox")
def forced_colors(place: Premises, browser: Driver) -> None:
    place.desk.answer = lambda heard: [reply("At 15:00.", entry="Check-in", answers=heard["id"])]
    with browser.visitor(Way(forced_colors=True)) as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert tab.js("matchMedia('(forced-colors: active)').matches")
        edge = "(one) => parseFloat(getComputedStyle(one).borderTopWidth) >= 1"
        until(tab, node("[part=launcher]"))
        assert tab.js(f"({edge})({node('[part=launcher]')})"), "the launcher"
        open_widget(tab)
        write(tab, "when is check-in?")
        place.desk.hear()
        until_count(tab, "[data-sender=assistant]", 1)
        for selector in (".bubble", "[part=box]", "header", "[part=panel]"):
            assert tab.js(f"{nodes(selector)}.every({edge})"), selector


@row(
    "F1.5", "keys alone lead from the closed launcher to the thumb and back", "firefox", "chromium"
)
def keys_only(place: Premises, browser: Driver) -> None:
    place.desk.answer = lambda heard: (
        [reply("At 15:00.", entry="Check-in", answers=heard["id"])]
        if heard["type"] == "text"
        else []
    )
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        until(tab, node("[part=launcher]"))
        active = "document.activeElement?.shadowRoot?.activeElement"
        for _ in range(5):
            tab.press("Tab")
            if tab.js(f"{active}?.matches('[part=launcher]') ?? false"):
                break
        tab.press("Enter")
        until(tab, f"{active}?.matches('[part=input]')")
        tab.type("when is check-in?")
        tab.press("Enter")
        place.desk.hear()
        until_count(tab, "[data-sender=assistant]", 1)
        seen = []
        for _ in range(20):
            tab.press("Shift+Tab")
            seen.append(tab.js(f"{active}?.outerHTML.slice(0, 60)"))
            if tab.js(f"{active}?.dataset.rate === '1'"):
                break
        assert tab.js(f"{active}?.dataset.rate === '1'"), seen
        outline = tab.js(f"getComputedStyle({active}).outlineStyle")
        assert outline == "solid", "the focus can be seen"
        tab.press("Enter")
        assert place.desk.hear("rating")[1]["value"] == 1
        tab.press("Escape")
        until(tab, f"{active}?.matches('[part=launcher]')")
        clean(tab)


def _axe(tab: Tab, state: str, found: dict[str, list[str]]) -> None:
    finished(tab)
    if wrong := violations(tab):
        found[state] = wrong


@row("F1.5", "axe finds nothing in any state", "chromium")
def axe_in_every_state(place: Premises, browser: Driver) -> None:
    found: dict[str, list[str]] = {}
    place.site.headers.clear()
    place.site.pages["/"] = (
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Casa do Rio</title>"
        "<meta name=viewport content='width=device-width, initial-scale=1'></head>"
        "<body><main><h1>Casa do Rio</h1><p>By the river.</p></main>{tag}</body></html>"
    )
    for way in (Way(), Way(width=390, height=780), Way(locale="ar")):
        name = f"{way.width} {way.locale} "
        with browser.visitor(way) as visitor:
            tab = visitor.open()
            visit(place, tab)
            until(tab, node("[part=launcher]"))
            if wrong := violations(tab):
                found[name + "closed"] = wrong
            open_widget(tab)
            _axe(tab, name + "greeted", found)
            tab.click("[part=details]")
            _axe(tab, name + "details", found)
            tab.click("[part=details]")
            write(tab, "hello")
            conversation, heard = place.desk.hear()
            place.desk.ephemeral(conversation, inner("typing", sender="operator"))
            place.desk.post(
                conversation,
                reply("From 7:00.", entry="Breakfast", answers=heard["id"]),
                reply("Marta here.", "operator", name="Marta"),
                reply("Someone will answer you here.", "notice", notice="handed_over"),
                inner("contact"),
            )
            until_count(tab, "[data-sender=card]", 1)
            _axe(tab, name + "contact card", found)
            tab.click("[data-contact=send]")
            _axe(tab, name + "contact card, nothing filled in", found)
            tab.click("[data-contact=decline]")
            place.desk.hear("contact")
            until_count(tab, "[data-sender=card]", 0)
            tab.click("[part=end]")
            until_count(tab, "[data-sender=card]", 1)
            _axe(tab, name + "survey", found)
            tab.js(f"{node('[part=input]')}.value = 'x'.repeat(4001)")
            tab.click("[part=input]")
            tab.type("y")
            _axe(tab, name + "too long", found)
            tab.click("[part=erase]")
            _axe(tab, name + "asks before erasing", found)
            tab.click("[part=keep-it]")
            tab.click("[part=save]")
            place.desk.hear("save")
            _axe(tab, name + "asks for everything", found)
            tab.click("[part=keep-it]")
            place.desk.leave()
            until_text(
                tab, "[part=status]", "" if way.locale == "ar" else "not connected right now"
            )
            _axe(tab, name + "desk away", found)
            tab.click("[part=save]")
            until_count(tab, "[part=save-json]", 1)
            _axe(tab, name + "offers what the page has", found)
            tab.click("[part=keep-it]")
            tab.click("[part=erase]")
            tab.click("[part=erase-it]")
            _axe(tab, name + "erasing later", found)
            place.desk.connect()
            _, wish = place.desk.hear("erase")
            place.desk.post(conversation, inner("erase", ref=wish["id"]))
            until_count(tab, "[data-sender]", 0)
            _axe(tab, name + "erased", found)
    assert found == {}, json.dumps(found, indent=1)
