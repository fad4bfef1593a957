"""Who reads with other means: zoom, colours, keys, screen readers."""

from __future__ import annotations

import json

from tests.widget_browser.house import Premises
from tests.widget_browser.row import clean, open_widget, row, visit, write
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


@row("F1.5", "nothing moves for who asked for less motion", "chromium")
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


@row("F1.5", "each message is one polite announcement, and its later states are none", "firefox")
def announced_once(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        # What the browser itself tells assistive technology of these nodes.
        assert tab.spoken_roles("[part=panel]") >= {"dialog"}
        assert tab.spoken_roles("[part=log]") == {"log"}
        write(tab, "when is breakfast?")
        conversation, heard = place.desk.hear()
        until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        # Of a region that tells additions only, an announcement is a node that came into it; what
        # changes elsewhere is heard only in a region of its own.
        tab.js(
            "(() => { window.came = []; window.elsewhere = [];"
            f" const log = {node('[part=log]')}; const root = log.getRootNode();"
            " const region = (one) => one.closest?.('[aria-live], [role=status], [role=alert], [role=log]');"
            " new MutationObserver((list) => { for (const { target, addedNodes } of list) {"
            "  const at = region(target.nodeType === 1 ? target : target.parentElement);"
            "  if (at === log) for (const one of addedNodes) came.push(one.textContent);"
            "  else if (at && at.ariaLive !== 'off' && at.textContent) elsewhere.push(at.outerHTML.slice(0, 80)); } })"
            " .observe(root, { childList: true, characterData: true, subtree: true }); })()"
        )
        live = tab.js(
            f"(({{ ariaLive, ariaRelevant }}) => [ariaLive, ariaRelevant])({node('[part=log]')})"
        )
        assert live == ["polite", "additions"]
        place.desk.post(conversation, reply("From 7:00.", entry="Breakfast", answers=heard["id"]))
        until_count(tab, "[data-sender=assistant]", 1)
        came = tab.js("came")
        assert len(came) == 1
        assert "From 7:00." in came[0]
        assert "AI" in came[0]
        place.desk.read(conversation, heard["id"])
        until_text(tab, "[data-sender=visitor] .state", "read")
        tab.click("[data-rate='1']")
        place.desk.hear("rating")
        place.desk.post(conversation, reply("Marta here.", "operator", name="Marta"))
        until_count(tab, "[data-sender=operator]", 1)
        assert tab.js("came.length") == 2
        assert tab.js("elsewhere") == []


@row(
    "F1.5", "keys alone are enough for the contact card, the survey, saving and erasing", "firefox"
)
def keys_for_everything(place: Premises, browser: Driver) -> None:
    active = "document.activeElement?.shadowRoot?.activeElement"

    def reach(tab: Tab, selector: str, key: str = "Shift+Tab") -> None:
        for _ in range(30):
            if tab.js(f"{active}?.matches({json.dumps(selector)}) ?? false"):
                return
            tab.press(key)
        raise AssertionError(f"{selector} can't be reached by {key}")

    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "hello")
        conversation, _ = place.desk.hear()
        reach(tab, "[part=person]", "Tab")
        tab.press("Enter")
        place.desk.hear("person")
        place.desk.post(conversation, inner("contact"))
        until_count(tab, "[data-sender=card]", 1)
        reach(tab, "[data-field=email]")
        tab.type("ana@example")
        tab.press("Enter")
        until_text(tab, ".wrong", "complete e-mail")
        reach(tab, "[data-field=email]")
        assert tab.js(f"{active}.getAttribute('aria-describedby')") == "wrong"
        tab.type(".com")
        tab.press("Enter")
        assert place.desk.hear("contact")[1]["email"] == "ana@example.com"
        # The card is gone; the focus is not.
        until(tab, f"{active}?.matches('[part=input]')")
        reach(tab, "[part=end]")
        tab.press("Enter")
        until(tab, f"{active}?.matches('[type=radio]')")
        tab.press("Space")
        reach(tab, "[data-survey=send]", "Tab")
        tab.press("Enter")
        assert place.desk.hear("survey")[1]["value"] == 1
        reach(tab, "[part=details]")
        tab.press("Enter")
        reach(tab, "[part=keep]", "Tab")
        tab.press("Space")
        assert place.desk.hear("consent")[1]["keep"] is True
        reach(tab, "[part=save]", "Tab")
        tab.press("Enter")
        place.desk.hear("save")
        until(tab, f"{active}?.matches('[part=keep-it]')")
        tab.press("Enter")
        reach(tab, "[part=erase]", "Tab")
        tab.press("Enter")
        until(tab, f"{active}?.matches('[part=keep-it]')")
        reach(tab, "[part=erase-it]", "Tab")
        tab.press("Enter")
        _, wish = place.desk.hear("erase")
        place.desk.post(conversation, inner("erase", ref=wish["id"]))
        until_text(tab, "[part=status]", "Erased on")


@row(
    "F1.5",
    "every target is at least 44 pixels high and wide, also in the longest language",
    "firefox",
)
def targets(place: Premises, browser: Driver) -> None:
    for locale in ("en-GB", "de-DE", "ar"):
        with browser.visitor(Way(locale=locale, width=360, height=640)) as visitor:
            tab = visitor.open()
            visit(place, tab)
            open_widget(tab)
            write(tab, "hello")
            conversation, heard = place.desk.hear()
            place.desk.post(
                conversation, reply("Yes.", entry="Check-in", answers=heard["id"]), inner("contact")
            )
            until_count(tab, "[data-sender=card]", 1)
            tab.click("[part=end]")
            until_count(tab, "[data-notice=survey]", 1)
            tab.click("[part=erase]")
            small = (
                f"{nodes('button, label:has([type]), input:not([type=checkbox], [type=radio])')}"
                ".filter((one) => one.checkVisibility()).filter((one) => {"
                " const { width, height } = one.getBoundingClientRect(); return width < 44 || height < 44; })"
                ".map((one) => one.outerHTML)"
            )
            assert (found := tab.js(small)) == [], found
