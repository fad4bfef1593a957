"""Pages, windows and replies that mean harm."""

from __future__ import annotations

import json

from tests.widget_browser.house import Premises
from tests.widget_browser.row import clean, open_widget, row, visit, write
from tests.widget_browser.site import OwnSite
from tests.widget_browser.small_desk import reply
from tests.widget_browser.tabs import (
    Driver,
    Way,
    node,
    nodes,
    texts,
    until,
    until_count,
    until_text,
)

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
for (const name of ['ticket', 'secret', 'resume', 'nonce', 'conversation', 'clone'])
  Object.defineProperty(Object.prototype, name, { value: 'polluted', writable: true, configurable: true });
"""
"""A page of old libraries and curious scripts, all of it before the tag."""


@row(
    "F1.3",
    "a page that wraps fetch, JSON, sockets and prototypes sees nothing it could read",
    "firefox",
    "chromium",
)
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


@row("F1.3", "a page that breaks fetch and sockets is not broken by the widget", "chromium")
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


@row("F1.3", "words of other windows change nothing", "chromium")
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


@row("F1.3", "hostile replies are shown as the text they are, and ask for nothing", "firefox")
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


@row(
    "F1.3", "lines of 100 KB, pasted, kept or said, bend nothing and are shown as text", "chromium"
)
def long_lines(place: Premises, browser: Driver) -> None:
    fits = (
        f"{nodes('.bubble, [part=box], header, [part=panel]')}"
        ".every((one) => one.scrollWidth <= one.clientWidth + 1)"
    )
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "hello")
        conversation, _ = place.desk.hear()
        until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        # As long as the wire carries: each line cut at 8,000 letters, 100 KB in all.
        for number in range(7):
            place.desk.post(conversation, reply(f"{number}" * 15_000, name="n" * 900))
        until_count(tab, "[data-sender=assistant]", 7)
        lengths = f"{nodes('[data-sender=assistant] .text')}.map((one) => one.textContent.length)"
        assert tab.js(lengths) == [8000] * 7
        assert tab.js(fits)
        tab.js(
            f"(() => {{ const field = {node('[part=input]')}; field.value = '<b>' + 'y'.repeat(100_000);"
            " field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()"
        )
        until_text(tab, "[part=counter]", "too long")
        tab.press("Enter")
        assert tab.js(fits)
        # A record that another script of the page wrote: as if the visitor had such a conversation.
        tab.js(
            "(() => { const [key] = Object.keys(sessionStorage); const kept = JSON.parse(sessionStorage[key]);"
            " kept.draft = ''; kept.state.messages[0].text = '<img src=x onerror=alert(1)>' + 'z'.repeat(100_000);"
            " kept.state.messages.push({ id: 'constructor', text: 'own' }, { id: 4 }, null, { id: 'x', at: 'never', sender: 'card', text: '' });"
            " kept.state.edits = { __proto__: 1 }; kept.settings.accent = 'red'; addEventListener('pagehide', (event) => {"
            " sessionStorage[key] = JSON.stringify(kept); event.stopImmediatePropagation(); }, true); })()"
        )
        tab.reload()
        until_text(tab, "[data-sender=visitor] .text", "<img src=x")
        assert tab.js(fits)
        assert tab.js(f"{nodes('img, script')}.length") == 0
        write(tab, "still here")
        assert place.desk.hear()[1]["text"] == "still here"
        clean(tab)
