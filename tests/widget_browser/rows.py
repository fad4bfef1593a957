"""What the widget promises on a page, row by row, for any browser: the rows of F1.

A row takes a house and a browser, and raises where a promise is broken. The tests run a few of
them in each browser; ``python -m tests.bench pages`` runs them all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.widget_browser.house import Premises
from tests.widget_browser.site import OwnSite, tag, widget_files
from tests.widget_browser.small_desk import inner, reply
from tests.widget_browser.tabs import (
    Driver,
    Tab,
    Way,
    node,
    nodes,
    texts,
    until,
    until_count,
    until_text,
)

PAGE_CLOCK = """
const Real = Date, later = setTimeout, never = clearTimeout;
let ahead = 0, made = 1e9;
const waiting = new Map();
window.Date = class extends Real {
  constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + ahead); }
  static now() { return Real.now() + ahead; }
};
const ring = (id) => { const one = waiting.get(id); waiting.delete(id); if (one) one.run(); };
window.setTimeout = (run, ms = 0) => {
  made += 1;
  const id = made;
  waiting.set(id, { run, at: Date.now() + ms, real: later(() => ring(id), ms) });
  return id;
};
window.clearTimeout = (id) => {
  const one = waiting.get(id);
  if (!one) return never(id);
  never(one.real);
  waiting.delete(id);
};
window.pageClock = {
  sleep(ms) { ahead += ms; },
  async pass(ms, step = 5000, real = 15) {
    for (let gone = 0; gone < ms; gone += step) {
      ahead += step;
      for (const [id, one] of [...waiting]) if (one.at <= Date.now()) { never(one.real); ring(id); }
      await new Promise((done) => later(done, real));
    }
  },
};
"""
"""Time that the page sees passes at once; sockets keep their own."""


@dataclass(frozen=True)
class Row:
    """One promise. ``name`` is a sentence."""

    of: str
    name: str
    run: Callable[[Premises, Driver], None]

    @property
    def id(self) -> str:
        """For a test's name."""
        return re.sub(r"\W+", "-", f"{self.of} {self.name}")


ROWS: list[Row] = []


def _row(of: str, name: str) -> Callable[[Callable[[Premises, Driver], None]], Callable[[Premises, Driver], None]]:
    def put(run: Callable[[Premises, Driver], None]) -> Callable[[Premises, Driver], None]:
        ROWS.append(Row(of, name, run))
        return run

    return put


def open_widget(tab: Tab) -> None:
    """Click the launcher, and wait for the desk's greeting."""
    until(tab, node("[part=launcher]"))
    tab.click("[part=launcher]")
    until(tab, node("[data-sender=greeting]"))


def write(tab: Tab, text: str) -> None:
    """Type a message and send it."""
    tab.click("[part=input]")
    tab.type(text)
    tab.press("Enter")


def visit(place: Premises, tab: Tab, path: str = "/") -> None:
    """Open the owner's page."""
    tab.goto(f"{place.site.origin}{path}")


def finished(tab: Tab) -> None:
    """Wait until nothing moves any more."""
    tab.js(f"Promise.all({node('[part=panel]')}.getAnimations().map((one) => one.finished))")


def clean(tab: Tab) -> None:
    """The page was not bothered: no violation of its policy, no error, no global of ours."""
    # The browser's own wish for an icon is not ours.
    reported = [one for one in tab.js("violations") if not one.endswith("/favicon.ico")]
    assert reported == [], reported
    ours = "Object.keys(window).filter((one) => /desk|bell|widget/i.test(one))"
    found = tab.js(ours)
    assert found == [], found
    complaints = [one for one in tab.complaints() if "favicon.ico" not in one]
    assert complaints == [], complaints


@_row("F1.1", "a changed launcher is refused by the browser")
def changed_launcher(place: Premises, browser: Driver) -> None:
    place.site.files = widget_files("widget.js")
    place.site.tag = tag(place.site.origin, place.desk.site)
    place.site.headers.clear()
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert "/w/1.0.0/widget.js" in place.site.asked
        assert tab.js("document.querySelector('deskbell-chat')") is None


@_row("F1.1", "a changed file behind the launcher is refused, and said")
def changed_file(place: Premises, browser: Driver) -> None:
    for name in ("app.js", "strings.en.json"):
        place.site.files = widget_files(name)
        place.site.tag = tag(place.site.origin, place.desk.site)
        place.site.headers.clear()
        with browser.visitor() as visitor:
            tab = visitor.open()
            visit(place, tab)
            until(tab, node("[part=launcher]"))
            tab.click("[part=launcher]")
            until_text(tab, "[part=launcher]", "could not be loaded")
            assert tab.js(f"{node('[part=panel]')} === null")
            assert tab.js("sessionStorage.length") == 0


@_row("F1.2", "nothing but the launcher is asked for, and nothing kept, before the first click")
def before_the_click(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        until(tab, node("[part=launcher]"))
        # What it would ask for late: everything the page's idle time brings.
        tab.js("new Promise((done) => setTimeout(done, 500))")
        asked = [one for one in tab.asked if not one.startswith(place.site.origin)]
        assert asked == [f"{place.relay.http_url}/w/1.0.0/widget.js"], asked
        kept = tab.js(
            "(async () => [sessionStorage.length, localStorage.length, document.cookie,"
            " (await indexedDB.databases()).length])()"
        )
        assert kept == [0, 0, "", 0]
        open_widget(tab)
        kept = tab.js("[sessionStorage.length, localStorage.length, document.cookie]")
        assert kept == [1, 0, ""]


@_row("F1.4", "a sealed question is answered under a strict policy, and nothing is reported")
def strict_page(place: Premises, browser: Driver) -> None:
    place.desk.answer = lambda heard: [
        reply("We keep your luggage.", entry="Luggage", answers=heard["id"])
    ]
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "can we leave suitcases at 11?")
        assert place.desk.hear()[1]["text"] == "can we leave suitcases at 11?"
        until_text(tab, "[data-sender=assistant] .text", "We keep your luggage.")
        until_text(tab, "[data-sender=assistant] .meta", "Luggage")
        until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        tab.click("[data-rate='1']")
        assert place.desk.hear("rating")[1]["value"] == 1
        clean(tab)


@_row("F1.4", "on plain http it says so and sends nothing")
def plain_http(place: Premises, browser: Driver) -> None:
    port = place.site.origin.rsplit(":", 1)[1]
    with browser.visitor() as visitor:
        tab = visitor.open()
        tab.goto(f"http://hotel.example:{port}/")
        assert tab.js("isSecureContext") is False
        until(tab, node("[part=launcher]"))
        tab.click("[part=launcher]")
        until_text(tab, "[part=status]", "not on a secure connection")
        until(tab, f"!{node('[part=input]')}.checkVisibility()")
        assert not any(one.startswith("ws") for one in tab.asked)


@_row("F1.4", "a page that swaps its body keeps the widget and the conversation")
def body_swap(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "still here")
        place.desk.hear()
        # As Turbo, htmx and the like do; the tag comes again with the new page.
        tab.js(
            "(() => { const body = document.createElement('body');"
            " const old = document.querySelector('script[data-site]');"
            " const again = document.createElement('script');"
            " for (const { name, value } of old.attributes) if (name !== 'src') again.setAttribute(name, value);"
            " body.append(document.createElement('h1'));"
            " document.body.replaceWith(body); history.pushState({}, '', '/rooms'); })()"
        )
        assert tab.js("document.querySelectorAll('deskbell-chat').length") == 1
        assert texts(tab, "[data-sender=visitor] .text") == ["still here"]
        write(tab, "and still writing")
        assert place.desk.hear()[1]["text"] == "and still writing"
        clean(tab)


@_row("F1.4", "in a frame of another site it works as well")
def framed(place: Premises, browser: Driver) -> None:
    outer = OwnSite()
    try:
        outer.pages["/"] = (
            f"<!doctype html><title>Portal</title><iframe src='{place.site.origin}/'"
            " width=600 height=600></iframe>"
        ).replace("127.0.0.1", "hotel.example", 0)
        with browser.visitor() as visitor:
            tab = visitor.open()
            tab.goto(f"{outer.origin}/")
            until(tab, "document.querySelector('iframe') !== null")
            inside = tab.frame()
            open_widget(inside)
            inside.click("[part=input]")
            inside.type("from a frame")
            inside.press("Enter")
            assert place.desk.hear()[1]["text"] == "from a frame"
            until(inside, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
    finally:
        outer.close()


@_row("F1.4", "from right to left in Arabic, at the mirrored side and with its own words")
def right_to_left(place: Premises, browser: Driver) -> None:
    place.site.pages["/ar"] = (
        "<!doctype html><html lang=ar dir=rtl><meta charset=utf-8><title>ar</title>{tag}"
    )
    with browser.visitor(Way(locale="ar")) as visitor:
        tab = visitor.open()
        visit(place, tab, "/ar")
        open_widget(tab)
        assert texts(tab, "[data-sender=greeting] .text") == ["مرحبًا! اسألني."]
        assert tab.js(f"getComputedStyle({node('.inside > *')}).direction") == "rtl"
        finished(tab)
        left = tab.js(f"{node('[part=panel]')}.getBoundingClientRect().left")
        assert left == 20
        write(tab, "متى الإفطار؟")
        place.desk.hear()
        edges = tab.js(
            f"(() => {{ const box = {node('[data-sender=visitor]')}.getBoundingClientRect();"
            f" const whole = {node('[part=log]')}.getBoundingClientRect();"
            " return [box.left - whole.left, whole.right - box.right]; })()"
        )
        assert edges[0] < edges[1], "the visitor's own words stand at the end of the line"


@_row("F1.4", "on a phone with the keyboard open the panel fits what is left")
def phone_keyboard(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(width=390, height=780)) as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        finished(tab)
        box = "(({ x, y, width, height }) => [x, y, width, height])"
        whole = f"{box}({node('[part=panel]')}.getBoundingClientRect())"
        assert tab.js(whole) == [0, 0, 390, 780]
        # No browser without a screen has a keyboard on it; what it would report is reported.
        tab.js(
            "(() => { for (const [name, value] of [['height', 420], ['offsetTop', 60]])"
            " Object.defineProperty(visualViewport, name, { get: () => value });"
            " visualViewport.dispatchEvent(new Event('resize')); })()"
        )
        until(tab, f"JSON.stringify({whole}) === '[0,60,390,420]'")
        field = tab.js(f"{box}({node('[part=input]')}.getBoundingClientRect())")
        assert field[1] + field[3] <= 480, "the field is above the keyboard"
        assert tab.js(f"{node('[part=body]')}.clientHeight") >= 60


@_row("F1.5", "at 200 % and at 400 % zoom everything is in the window and nothing is cut off")
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


@_row("F1.5", "nothing moves for who asked for less motion")
def reduced_motion(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(reduced_motion=True)) as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert tab.js("matchMedia('(prefers-reduced-motion: reduce)').matches")
        open_widget(tab)
        moving = f"{nodes('*')}.flatMap((one) => one.getAnimations()).length"
        assert tab.js(moving) == 0
        assert tab.js(f"getComputedStyle({node('[part=panel]')}).animationName") == "none"


@_row("F1.5", "with forced colours every bubble, field and button keeps an edge")
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


@_row("F1.5", "keys alone lead from the closed launcher to the thumb and back")
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


@_row("F1.6", "a reply that comes in the middle of a reload is shown, once")
def reload_in_a_reply(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "first")
        conversation, _ = place.desk.hear()
        for number in range(3):
            place.desk.ephemeral(conversation, inner("typing", sender="assistant"))
            place.desk.post(conversation, reply(f"reply {number}"))
            tab.reload()
            place.desk.post(conversation, reply(f"after {number}"))
        until_count(tab, "[data-sender=assistant]", 6)
        expected = [f"{when} {number}" for number in range(3) for when in ("reply", "after")]
        assert texts(tab, "[data-sender=assistant] .text") == expected
        assert texts(tab, "[data-sender=visitor] .text") == ["first"]


@_row("F1.6", "ten minutes without a line lose nothing and show nothing twice")
def ten_minutes_offline(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(before=(PAGE_CLOCK,))) as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "before")
        conversation, _ = place.desk.hear()
        until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        place.relay.kill()
        until_text(tab, "[part=status]", "No connection")
        write(tab, "during one")
        write(tab, "during two")
        place.desk.post(conversation, reply("written meanwhile", "operator"))
        tab.js("pageClock.pass(600_000)")
        assert texts(tab, "[data-state=waiting] .text") == ["during one", "during two"]
        place.relay.restart()
        tab.js("pageClock.pass(60_000, 5000, 400)")
        heard = [place.desk.hear()[1]["text"] for _ in range(2)]
        assert heard == ["during one", "during two"]
        until_text(tab, "[data-sender=operator] .text", "written meanwhile", 40)
        until_count(tab, "[data-sender=visitor][data-state=delivered]", 3, 40)
        assert texts(tab, "[data-sender=visitor] .text") == ["before", "during one", "during two"]
        assert texts(tab, "[data-sender=operator] .text") == ["written meanwhile"]
        assert place.desk.heard.empty()


@_row("F1.6", "a computer that slept for eight hours goes on by itself")
def slept(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(before=(PAGE_CLOCK,))) as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "good night")
        conversation, _ = place.desk.hear()
        until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        # Asleep: no timer of the page runs, its sockets are gone when it wakes.
        tab.js("pageClock.sleep(8 * 3600_000)")
        place.relay.kill()
        place.desk.post(conversation, reply("written in the night", "operator"))
        place.relay.restart()
        tab.js("(() => { dispatchEvent(new Event('online')); })()")
        until_text(tab, "[data-sender=operator] .text", "written in the night", 40)
        write(tab, "good morning")
        assert place.desk.hear()[1]["text"] == "good morning"
        assert texts(tab, "[data-sender=visitor] .text") == ["good night", "good morning"]


@_row("F1.6", "of two tabs one has the conversation, and the other may take it")
def two_tabs(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        first = visitor.open()
        visit(place, first)
        open_widget(first)
        write(first, "from the first tab")
        place.desk.hear()
        kept = first.js("Object.entries(sessionStorage)")
        second = visitor.open()
        visit(place, second)
        # What 'duplicate this tab' does.
        second.js(
            f"(() => {{ for (const [key, value] of {json.dumps(kept)}) sessionStorage.setItem(key, value); }})()"
        )
        second.reload()
        until_text(second, "[part=status]", "open in another tab")
        second.click("[part=action]")
        until_text(first, "[part=status]", "open in another tab")
        until(second, f"{node('[part=input]')}.checkVisibility()")
        write(second, "from the second tab")
        assert place.desk.hear()[1]["text"] == "from the second tab"


@_row("F1.2", "in a private window it works, and keeps nothing longer than the tab")
def private_window(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(private=True)) as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "in private")
        assert place.desk.hear()[1]["text"] == "in private"
        tab.reload()
        until_text(tab, "[data-sender=visitor] .text", "in private")
        other = visitor.open()
        visit(place, other)
        until(other, node("[part=launcher]"))
        assert other.js(f"{node('[part=panel]')} === null")


@_row("F1.2", "where storage is forbidden the page's memory has to do")
def storage_blocked(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(storage_blocked=True)) as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert tab.js("(() => { try { return sessionStorage.length } catch { return 'forbidden' } })()") == "forbidden"
        open_widget(tab)
        write(tab, "nothing is kept")
        conversation, _ = place.desk.hear()
        place.desk.post(conversation, reply("and it works"))
        until_text(tab, "[data-sender=assistant] .text", "and it works")
        clean(tab)


@_row("F1.7", "the first contact is told in each of the eight languages")
def eight_languages(place: Premises, browser: Driver) -> None:
    expected = {
        "de-DE": "KI", "fr-FR": "IA", "es-ES": "IA", "pt-BR": "IA", "ko-KR": "AI", "ja-JP": "AI", "ar": "ذكاء", "en-GB": "AI",
    }  # fmt: skip
    for locale, word in expected.items():
        with browser.visitor(Way(locale=locale)) as visitor:
            tab = visitor.open()
            visit(place, tab)
            open_widget(tab)
            until_text(tab, "[part=first]", word)
            until_text(tab, "[part=first]", "30")
            assert tab.js(f"{node('.inside')}.lang") == locale.split("-")[0] or locale == "pt-BR"
            said = tab.js(f"{node('[part=first]')}.textContent")
            assert "{" not in said
            assert tab.js(f"{node('[part=person]')}.textContent.length") > 3


@_row("F1.9", "contact details are asked for at the hand-off and can be declined")
def contact_declined(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        assert tab.js(f"{node('[data-sender=card]')} === null")
        tab.click("[part=person]")
        conversation, _ = place.desk.hear("person")
        place.desk.post(
            conversation,
            reply("Someone will answer you here.", "notice", notice="handed_over"),
            inner("contact"),
        )
        until_count(tab, "[data-sender=card]", 1)
        tab.click("[data-contact=decline]")
        assert place.desk.hear("contact")[1]["declined"] is True
        until_count(tab, "[data-sender=card]", 0)


@_row("F1.10", "erasing gives a dated receipt and leaves nothing in the browser")
def erased(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "forget me")
        conversation, _ = place.desk.hear()
        tab.click("[part=erase]")
        tab.click("[part=erase-it]")
        _, wish = place.desk.hear("erase")
        place.desk.post(conversation, inner("erase", ref=wish["id"]))
        until(tab, f"/Erased on \\d/.test({node('[part=status]')}.textContent)")
        until_count(tab, "[data-sender]", 0)
        assert tab.js("[sessionStorage.length, localStorage.length]") == [0, 0]


RECORDER = """
window.seen = [];
window.errors = [];
addEventListener('error', (event) => errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
const Socket = WebSocket, ask = fetch, parse = JSON.parse;
window.WebSocket = class extends Socket {
  send(data) { seen.push(new TextDecoder('latin1').decode(data)); super.send(data); }
};
window.fetch = (...about) => { seen.push(String(about[0])); return ask(...about); };
JSON.parse = (...about) => parse(...about);
Array.prototype.toJSON = function () { return 'broken'; };
Object.prototype.toJSON = function () { return 'broken'; };
Array.prototype.last = function () { return this[this.length - 1]; };
Object.prototype.inherited = 'from the page';
for (const name of ['ticket', 'secret', 'resume', 'nonce', 'edited', 'entry', 'accent', 'icon'])
  Object.defineProperty(Object.prototype, name, { value: 'polluted', writable: true, configurable: true });
"""
"""A page of old libraries and curious scripts, all of it before the tag."""


@_row("F1.3", "a page that wraps fetch, JSON, sockets and prototypes sees nothing it could read")
def hostile_page(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(before=(RECORDER,))) as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "marker-7Q4 my own words")
        conversation, heard = place.desk.hear()
        assert heard["text"] == "marker-7Q4 my own words"
        place.desk.post(conversation, reply("marker-8R5 for you", answers=heard["id"]))
        until_text(tab, "[data-sender=assistant] .text", "marker-8R5")
        until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        # As one text: lists of such a page arrive at nobody in one piece.
        seen = tab.js("seen.join('\\n')")
        assert "/app.js" not in seen
        assert "strings.en.json" in seen
        assert "polluted" not in seen
        assert "marker" not in seen
        assert tab.js("errors.join('\\n')") == ""


@_row("F1.3", "a page that breaks fetch and sockets is not broken by the widget")
def broken_page(place: Premises, browser: Driver) -> None:
    watch = (
        "window.errors = []; addEventListener('error', (event) => errors.push(event.message));"
        "addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));"
    )
    for broken, said in (
        ("window.fetch = () => { throw new Error('blocked') };", "could not be loaded"),
        ("window.fetch = () => Promise.resolve(new Response('{}', { status: 500 }));", None),
        ("window.WebSocket = function () { throw new Error('blocked') };", None),
    ):
        with browser.visitor(Way(before=(watch, broken))) as visitor:
            tab = visitor.open()
            visit(place, tab)
            until(tab, node("[part=launcher]"))
            tab.click("[part=launcher]")
            if said:
                until_text(tab, "[part=launcher]", said)
            else:
                until(tab, f"{node('[part=panel]')} !== null")
            assert tab.js("errors") == []
            assert tab.js("document.querySelector('h1').textContent") == "Casa do Rio"


@_row("F1.3", "words of other windows change nothing")
def other_windows(place: Premises, browser: Driver) -> None:
    other = OwnSite()
    try:
        hostile = json.dumps({"type": "text", "text": "taken", "sender": "operator", "deskbell": 1})
        other.pages["/"] = (
            f"<script>setInterval(() => {{ for (const one of [{hostile}, 'open', '#deskbell=x'])"
            " parent.postMessage(one, '*'); }, 5)</script>"
        )
        place.site.headers.clear()
        place.site.pages["/"] = (
            "<!doctype html><title>Casa do Rio</title><iframe src='"
            + other.origin
            + "/'></iframe>{tag}"
        )
        with browser.visitor() as visitor:
            tab = visitor.open()
            visit(place, tab)
            tab.js("new Promise((done) => setTimeout(done, 300))")
            assert tab.js(f"{node('[part=panel]')} === null")
            open_widget(tab)
            write(tab, "hello")
            conversation, _ = place.desk.hear()
            place.desk.post(conversation, reply("yours"))
            until_count(tab, "[data-sender=assistant]", 1)
            assert texts(tab, ".text")[1:] == ["hello", "yours"]
            assert tab.js("sessionStorage.length") == 1
    finally:
        other.close()


HOSTILE = (
    "<img src=x onerror=\"document.title='taken'\">",
    "<script>document.title='taken'</script>",
    "javascript:document.title='taken' [click](javascript:alert(1)) https://evil.example/",
    "</p></div><style>*{display:none}</style><link rel=stylesheet href=//evil.example>",
    "\u202eright to left\u202c and \u2066isolated\u2069 \u200f\u061c",
    "null\u0000byte and \u001b[31mescape",
    "x" * 3900,
    "עברית " * 300,
)


@_row("F1.3", "hostile replies are shown as the text they are, and ask for nothing")
def hostile_replies(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "hello")
        conversation, _ = place.desk.hear()
        before = len(tab.asked)
        place.desk.post(
            conversation,
            *(reply(one, "operator", name=one[:80]) for one in HOSTILE),
            reply("x", "assistant", entry=HOSTILE[4], notice=HOSTILE[0]),
            reply("y", "nobody", id="constructor"),
        )
        until_count(tab, "[data-sender=operator]", len(HOSTILE))
        until_count(tab, "[data-sender=assistant]", 1)
        assert texts(tab, "[data-sender=operator] .text") == list(HOSTILE)
        markup = f"{nodes('script, img, svg image, iframe, style, link, a, object')}.length"
        assert tab.js(markup) == 0
        assert tab.js("document.title") == "Casa do Rio"
        # A line of 3,900 letters does not push the panel out of shape.
        wide = f"{nodes('.bubble')}.every((one) => one.scrollWidth <= one.clientWidth + 1)"
        assert tab.js(wide)
        ours = [one for one in tab.asked[before:] if "favicon" not in one]
        assert ours == [], ours
        clean(tab)
