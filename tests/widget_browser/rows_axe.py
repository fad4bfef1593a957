"""axe-core in every state that the widget has, in both directions of writing, on light and dark pages."""

from __future__ import annotations

import json

from tests.widget_browser.axe import violations
from tests.widget_browser.house import Premises
from tests.widget_browser.row import finished, open_widget, row, visit, write
from tests.widget_browser.site import tag, widget_files
from tests.widget_browser.small_desk import inner, reply
from tests.widget_browser.tabs import Driver, Tab, Way, node, until, until_count, until_text

_LIGHT = (Way(), Way(width=390, height=780), Way(locale="ar"))
_DARK = (Way(dark=True), Way(dark=True, locale="ar", width=390, height=780))


class _Look:
    """Collects what axe finds, by state."""

    def __init__(self, way: Way) -> None:
        self._way = f"{way.width} {way.locale} {'dark' if way.dark else 'light'}: "
        self.found: dict[str, list[str]] = {}

    def at(self, tab: Tab, state: str) -> None:
        if tab.js(f"{node('[part=panel]')} !== null"):
            finished(tab)
        if wrong := violations(tab):
            self.found[self._way + state] = wrong


def _page(place: Premises, way: Way) -> None:
    place.site.headers.clear()
    arabic = way.locale == "ar"
    dark = "<meta name=color-scheme content=dark><style>html{background:#111;color:#eee}</style>"
    place.site.pages["/"] = (
        f"<!doctype html><html lang={'ar dir=rtl' if arabic else 'en'}><head><meta charset=utf-8>"
        "<title>Casa do Rio</title><meta name=viewport content='width=device-width, initial-scale=1'>"
        f"{dark if way.dark else ''}</head>"
        "<body><main><h1>Casa do Rio</h1><p>By the river.</p></main>{tag}</body></html>"
    )


def _conversation(place: Premises, tab: Tab, look: _Look) -> None:
    """From the closed launcher to an erased conversation."""
    until(tab, node("[part=launcher]"))
    look.at(tab, "closed")
    open_widget(tab)
    look.at(tab, "greeted")
    tab.click("[part=details]")
    look.at(tab, "details")
    tab.click("[part=details]")
    write(tab, "hello")
    conversation, heard = place.desk.hear()
    place.desk.ephemeral(conversation, inner("typing", sender="operator"))
    until(tab, f"{node('[part=typing]')}.checkVisibility()")
    look.at(tab, "somebody writes")
    place.desk.post(
        conversation,
        reply("From 7:00. See https://casa.example/menu", entry="Breakfast", answers=heard["id"]),
        reply("Marta here.", "operator", name="Marta"),
        reply("Someone will answer you here.", "notice", notice="handed_over"),
        inner("contact"),
    )
    until_count(tab, "[data-sender=card]", 1)
    look.at(tab, "replies and contact card")
    tab.click("[data-contact=send]")
    look.at(tab, "contact card, nothing filled in")
    tab.click("[data-contact=decline]")
    place.desk.hear("contact")
    until_count(tab, "[data-sender=card]", 0)
    tab.click("[data-rate='1']")
    place.desk.hear("rating")
    look.at(tab, "rated")
    tab.click("[part=close]")
    place.desk.post(conversation, reply("Anyone there?", "operator"))
    until(tab, f"/\\(.\\)/.test({node('[part=launcher]')}.textContent)")
    look.at(tab, "closed, one unread")
    tab.click("[part=launcher]")
    tab.click("[part=end]")
    until_count(tab, "[data-sender=card]", 1)
    look.at(tab, "survey")
    tab.js(f"{node('[part=input]')}.value = 'x'.repeat(4001)")
    tab.click("[part=input]")
    tab.type("y")
    look.at(tab, "too long")
    tab.js(f"{node('[part=input]')}.value = ''")
    tab.click("[part=erase]")
    look.at(tab, "asks before erasing")
    tab.click("[part=keep-it]")
    tab.click("[part=save]")
    place.desk.hear("save")
    look.at(tab, "asks for everything")
    tab.click("[part=keep-it]")
    place.desk.leave()
    until(tab, f"{node('[part=status]')}.textContent.length > 20")
    write(tab, "still there?")
    until_count(tab, "[data-state=waiting]", 1)
    look.at(tab, "desk away, a message waits")
    tab.click("[part=save]")
    until_count(tab, "[part=save-json]", 1)
    look.at(tab, "offers what the page has")
    tab.click("[part=keep-it]")
    tab.click("[part=erase]")
    tab.click("[part=erase-it]")
    look.at(tab, "erasing later")
    place.desk.connect()
    assert place.desk.hear()[1]["text"] == "still there?"
    _, wish = place.desk.hear("erase")
    place.desk.post(conversation, inner("erase", ref=wish["id"]))
    until_count(tab, "[data-sender]", 0)
    look.at(tab, "erased")


def _without_violations(place: Premises, browser: Driver, ways: tuple[Way, ...]) -> None:
    found: dict[str, list[str]] = {}
    for way in ways:
        look = _Look(way)
        _page(place, way)
        with browser.visitor(way) as visitor:
            tab = visitor.open()
            visit(place, tab)
            _conversation(place, tab, look)
        found |= look.found
    assert found == {}, json.dumps(found, indent=1)


@row("F1.5", "axe finds nothing in any state", "chromium")
def axe_in_every_state(place: Premises, browser: Driver) -> None:
    _without_violations(place, browser, _LIGHT)


@row("F1.5", "axe finds nothing on dark pages, for who prefers dark colours", "chromium")
def axe_in_the_dark(place: Premises, browser: Driver) -> None:
    _without_violations(place, browser, _DARK)


@row("F1.5", "axe finds nothing where something is wrong", "chromium")
def axe_in_trouble(place: Premises, browser: Driver) -> None:
    look = _Look(Way())
    _page(place, Way())
    whole = place.site.tag
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "hello")
        place.desk.hear()
        until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        kept = tab.js("Object.entries(sessionStorage)")
        second = visitor.open()
        visit(place, second)
        second.js(
            f"(() => {{ for (const [key, value] of {json.dumps(kept)}) sessionStorage.setItem(key, value); }})()"
        )
        second.reload()
        until_text(second, "[part=status]", "open in another tab")
        look.at(second, "open in another tab")
    place.site.tag = tag(place.relay.http_url, "A" * 43)
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        until(tab, node("[part=launcher]"))
        tab.click("[part=launcher]")
        until_text(tab, "[part=status]", "not set up here")
        look.at(tab, "not set up here")
    place.site.files = widget_files("app.js")
    place.site.tag = tag(place.site.origin, place.desk.site)
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        until(tab, node("[part=launcher]"))
        tab.click("[part=launcher]")
        until_text(tab, "[part=launcher]", "could not be loaded")
        look.at(tab, "could not be loaded")
    place.site.tag = whole
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        place.relay.kill()
        until_text(tab, "[part=status]", "No connection")
        write(tab, "kept here")
        look.at(tab, "no connection")
    assert look.found == {}, json.dumps(look.found, indent=1)
