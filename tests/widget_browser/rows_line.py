"""Nothing is lost and nothing shown twice: reloads, lost lines, sleep, tabs, links."""

from __future__ import annotations

import json

from tests.widget_browser.house import Premises
from tests.widget_browser.row import open_widget, row, visit, write
from tests.widget_browser.small_desk import inner, reply
from tests.widget_browser.tabs import (
    Driver,
    Way,
    node,
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


@row("F1.6", "a reply that comes in the middle of a reload is shown, once", "firefox")
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


@row("F1.6", "ten minutes without a line lose nothing and show nothing twice", "chromium")
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
        # Both browsers make a page wait for a socket that failed often; give them real time.
        for _ in range(40):
            tab.js("pageClock.pass(1000, 1000, 500)")
            if not texts(tab, "[data-state=waiting] .text"):
                break
        heard = [place.desk.hear()[1]["text"] for _ in range(2)]
        assert heard == ["during one", "during two"]
        until_text(tab, "[data-sender=operator] .text", "written meanwhile", 40)
        until_count(tab, "[data-sender=visitor][data-state=delivered]", 3, 40)
        assert texts(tab, "[data-sender=visitor] .text") == ["before", "during one", "during two"]
        assert texts(tab, "[data-sender=operator] .text") == ["written meanwhile"]
        assert place.desk.heard.empty()


@row("F1.6", "a computer that slept for eight hours goes on by itself", "firefox")
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


@row("F1.6", "of two tabs one has the conversation, and the other may take it", "firefox")
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


@row(
    "F1.6",
    "a followed link asks before it takes the place of the browser's own conversation",
    "chromium",
)
def link_asks(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "the first visitor")
        theirs, _ = place.desk.hear()
        place.desk.post(theirs, inner("contact"))
        tab.click("[data-field=email]")
        tab.type("ana@example.com")
        tab.press("Enter")
        place.desk.hear("contact")
    place.desk.history = [{"id": "A" * 22, "sender": "operator", "text": "Welcome back", "at": 1}]
    link = place.desk.link(theirs, f"{place.site.origin}/")
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "my own")
        place.desk.hear()
        until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        for choice in ("[part=keep-it]", "[part=erase-it]"):
            tab.goto("about:blank")
            tab.goto(link)
            until_text(tab, "[part=ask]", "another conversation")
            assert tab.js("location.hash") == ""
            assert texts(tab, "[data-sender=visitor] .text") == ["my own"]
            tab.click(choice)
            until(tab, f"!{node('[part=ask]')}.checkVisibility()")
        until_text(tab, "[data-sender=operator] .text", "Welcome back")
        write(tab, "in the other one")
        assert place.desk.hear()[0] == theirs


@row("F1.6", "a message is waiting, delivered, then read, and says so", "firefox")
def states(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "first")
        conversation, heard = place.desk.hear()
        until_text(tab, "[data-sender=visitor] .state", "delivered")
        place.desk.read(conversation, heard["id"])
        until_text(tab, "[data-sender=visitor] .state", "read")
        place.desk.leave()
        until_text(tab, "[part=status]", "not connected right now")
        write(tab, "second")
        until_text(tab, "[part=status]", "Waiting for Casa do Rio's computer")
        assert texts(tab, "[data-state=waiting] .text") == ["second"]
        place.desk.connect()
        assert place.desk.hear()[1]["text"] == "second"
        until_count(tab, "[data-state=waiting]", 0)
        until(tab, f"{node('[part=status]')}.textContent === ''")
