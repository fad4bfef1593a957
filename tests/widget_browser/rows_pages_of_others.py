"""Pages whose scripts and styles were there first: old libraries, frozen and broken built-ins, CSS
that takes everything away."""

from __future__ import annotations

from tests.widget_browser.house import Premises
from tests.widget_browser.row import open_widget, row, visit, write
from tests.widget_browser.small_desk import reply
from tests.widget_browser.tabs import Driver, Tab, Way, node, texts, until, until_text

WATCH = """
window.errors = [];
addEventListener('error', (event) => errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
"""

# What such libraries put in the place of the browser's own, written anew from what they document.
LIBRARIES = {
    "prototype.js 1.6": """
      const add = (to, more) => { for (const name of Object.keys(more)) to[name] = more[name]; };
      add(Array.prototype, {
        reduce() { return this.length > 1 ? this : this[0]; },
        toJSON() { return 'broken'; },
        entries() { return this.slice(); },
        first() { return this[0]; }, last() { return this[this.length - 1]; },
        clear() { this.length = 0; return this; }, compact() { return this; },
      });
      add(String.prototype, { toJSON() { return 'broken'; }, strip() { return this.trim(); }, toArray() { return this.split(''); } });
      add(Number.prototype, { toJSON() { return '0'; } });
      add(Element.prototype, {
        show() { this.style.display = ''; return this; }, hide() { this.style.display = 'none'; return this; },
        visible() { return this.style.display !== 'none'; }, update(html) { this.innerHTML = html; return this; },
        select(rule) { return [...this.querySelectorAll(rule)]; }, wrap() { return this; },
      });
      document.getElementsByClassName = (name) => [...document.querySelectorAll('.' + name)];
      window.$ = (id) => document.getElementById(id);
    """,
    "mootools 1.5": """
      Array.from = (item) => item == null ? [] : typeof item !== 'string' && 'length' in Object(item) ? Array.prototype.slice.call(item) : [item];
      Array.prototype.contains = function (one) { return this.indexOf(one) !== -1; };
      Array.prototype.flatten = function () { return this; };
      Function.prototype.bind = function (to, ...first) { const run = this; return function (...more) { return run.apply(to, [...first, ...more]); }; };
      String.prototype.contains = function (one) { return this.indexOf(one) !== -1; };
      Object.append = Object.assign;
      Object.each = () => {};
      Element.prototype.get = Element.prototype.getAttribute;
      Element.prototype.set = function (name, value) { this.setAttribute(name, value); return this; };
      window.Type = function () {}; window.Class = function () {}; window.$$ = () => [];
    """,
    "zone.js": """
      const Own = Promise;
      window.Promise = class ZoneAwarePromise {
        constructor(run) { this.inner = new Own(run); }
        then(good, bad) { const next = new ZoneAwarePromise(() => {}); next.inner = this.inner.then(good, bad); return next; }
        catch(bad) { return this.then(undefined, bad); }
        finally(run) { const next = new ZoneAwarePromise(() => {}); next.inner = this.inner.finally(run); return next; }
        get [Symbol.toStringTag]() { return 'Promise'; }
        static resolve(value) { return new ZoneAwarePromise((done) => done(value)); }
        static reject(error) { return new ZoneAwarePromise((_, no) => no(error)); }
        static all(list) { return ZoneAwarePromise.resolve(Own.all(list)); }
        static race(list) { return ZoneAwarePromise.resolve(Own.race(list)); }
      };
      for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
        const real = window[name];
        window[name] = (run, ...more) => real.call(window, (...about) => run(...about), ...more);
      }
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (kind, run, ...more) {
        return listen.call(this, kind, typeof run === 'function' ? function (event) { return run.call(this, event); } : run, ...more);
      };
      const ask = fetch;
      window.fetch = (...about) => Promise.resolve(ask.apply(window, about));
      const Socket = WebSocket;
      window.WebSocket = function (url, protocols) { return new Socket(url, protocols); };
      Object.assign(window.WebSocket, { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3, prototype: Socket.prototype });
      const Watcher = MutationObserver;
      window.MutationObserver = class extends Watcher { constructor(run) { super((...about) => run(...about)); } };
    """,
    "frozen built-ins": """
      addEventListener('DOMContentLoaded', () => 0);
      for (const one of [Object, Function, Array, Error, String, Number, Promise, Map, Set, RegExp, Date, Uint8Array, JSON, Math, Symbol, DataView]) {
        Object.freeze(one);
        if (one.prototype) Object.freeze(one.prototype);
      }
      Object.freeze(Object.getPrototypeOf(Uint8Array));
      Object.freeze(Object.getPrototypeOf(Uint8Array.prototype));
      Object.freeze(Object.getPrototypeOf([][Symbol.iterator]()));
    """,
    "setters on every object": """
      window.taken = [];
      for (const name of ['title', 'log', 'first', 'input', 'entry', 'node', 'status', 'text', 'epoch', 'pending', 'deskbell'])
        Object.defineProperty(Object.prototype, name, { set(value) { taken.push(name); }, get() { return undefined; }, configurable: true });
    """,
    "wrapped iterators": """
      const real = Array.prototype[Symbol.iterator];
      Array.prototype[Symbol.iterator] = Array.prototype.values = function* () { for (let at = 0; at < this.length; at += 1) yield this[at]; };
      window.unused = real;
      for (const name of ['map', 'filter', 'find', 'some', 'includes', 'join', 'push', 'slice', 'at']) {
        const own = Array.prototype[name];
        Object.defineProperty(Array.prototype, name, { value: function (...about) { return own.apply(this, about); }, enumerable: true, writable: true, configurable: true });
      }
    """,
}


def answered(place: Premises, tab: Tab, words: str) -> None:
    """Ask, and be answered."""
    open_widget(tab)
    write(tab, words)
    conversation, heard = place.desk.hear()
    assert heard["text"] == words
    place.desk.post(conversation, reply("From 7:00.", entry="Breakfast", answers=heard["id"]))
    until_text(tab, "[data-sender=assistant] .text", "From 7:00.")
    assert texts(tab, "[data-sender=assistant] .entry") == ["Breakfast"]
    until(tab, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")


@row(
    "F1.4",
    "beside old libraries, frozen built-ins and setters on every object a question is answered",
    "firefox",
    "chromium",
)
def libraries(place: Premises, browser: Driver) -> None:
    for name, script in LIBRARIES.items():
        # In a function of its own, as libraries are.
        with browser.visitor(Way(before=(WATCH, f"(() => {{ {script} }})();"))) as visitor:
            tab = visitor.open()
            visit(place, tab)
            answered(place, tab, f"beside {name}")
            # Truths only: what such a page makes of a text on its way to us is its own.
            assert tab.js("errors.length === 0") is True, name
            assert tab.js("(window.taken ?? []).length === 0") is True, name
            assert tab.js("document.querySelector('h1').textContent === 'Casa do Rio'") is True


_BREAKING = """
window.clear = [];
const post = WebSocket.prototype.send;
WebSocket.prototype.send = function (data) { clear.push(new TextDecoder('latin1').decode(data)); return post.call(this, data); };
const ours = () => new Error().stack.includes('/w/0.1.0/');
const broken = (owner, name) => {
  const real = owner[name];
  const stand = function (...about) {
    if (ours()) throw new Error('broken by the page');
    return new.target ? Reflect.construct(real, about, new.target === stand ? real : new.target) : Reflect.apply(real, this, about);
  };
  if (typeof real === 'function') Object.setPrototypeOf(stand, real);
  if (real.prototype) stand.prototype = real.prototype;
  Object.defineProperty(owner, name, { value: stand, writable: true, configurable: true });
};
"""
BROKEN = (
    "broken(window, 'fetch')",
    "broken(JSON, 'parse')",
    "broken(JSON, 'stringify')",
    "broken(window, 'WebSocket')",
    "broken(SubtleCrypto.prototype, 'encrypt')",
    "broken(SubtleCrypto.prototype, 'digest')",
    "broken(SubtleCrypto.prototype, 'generateKey')",
    "broken(Crypto.prototype, 'getRandomValues')",
    "broken(window, 'TextEncoder')",
    "broken(window, 'TextDecoder')",
    "broken(window, 'setTimeout')",
    "broken(window, 'MutationObserver')",
    "broken(CustomElementRegistry.prototype, 'define')",
    "broken(Element.prototype, 'attachShadow')",
    "broken(CSSStyleSheet.prototype, 'replaceSync')",
    "broken(Array.prototype, Symbol.iterator)",
    "broken(Promise, 'all')",
    "broken(Element.prototype, 'append')",
    "broken(Document.prototype, 'createElement')",
)
"""Each throws at our scripts only, so that the page and what drives it go on."""


@row(
    "F1.3",
    "a page that breaks what the widget is made of stays itself, and nothing leaves in the clear",
    "firefox",
)
def broken_built_ins(place: Premises, browser: Driver) -> None:
    place.site.headers.clear()
    place.site.pages["/"] = (
        "<!doctype html><html lang=en><title>Casa do Rio</title><h1>Casa do Rio</h1>{tag}"
        "<button id=own onclick=\"document.title = 'Booked'\">Book</button>"
        "<script>window.afterwards = [1, 2].map(String).join()</script>"
    )
    for script in BROKEN:
        before = f"(() => {{ {_BREAKING} {script}; }})()"
        with browser.visitor(Way(before=(before,))) as visitor:
            tab = visitor.open()
            visit(place, tab)
            assert tab.js("window.afterwards") == "1,2", script
            shown = "document.querySelector('deskbell-chat')?.shadowRoot?.querySelector('[part=launcher]')"
            if tab.js(f"Boolean({shown})"):
                tab.js(f"{shown}.click()")
                # Said on the button, or there is a panel: then what can be written is written.
                panel = f"{shown.replace('launcher', 'panel')}"
                until(
                    tab,
                    f"/could not be loaded/.test({shown}.textContent) || Boolean({panel})",
                )
                field = f"{shown.replace('launcher', 'input')}"
                if tab.js(f"Boolean({field}?.checkVisibility())"):
                    write(tab, "marker-5T1 in the open")
            tab.js("(() => { document.querySelector('#own').click(); })()")
            assert tab.js("document.title") == "Booked", script
            assert tab.js("document.querySelector('h1').textContent") == "Casa do Rio"
            assert "marker" not in tab.js("clear.join('\\n')"), script


@row(
    "F1.4",
    "a page whose CSS takes everything from everything shows the widget as any other does",
    "firefox",
    "chromium",
)
def hostile_css(place: Premises, browser: Driver) -> None:
    place.site.headers.clear()
    whole = "<!doctype html><html lang=en><title>Casa</title>{style}<h1>Casa do Rio</h1>{tag}"
    hostile = (
        "<style>* { all: unset !important; } :not(html) { display: none; color: red; font-size: 40px;"
        " letter-spacing: 9px; text-transform: uppercase; visibility: hidden; opacity: 0;"
        " transform: rotate(90deg); z-index: -1; filter: blur(9px); position: static !important; }"
        " html > * { display: none !important; width: 1px !important; float: left !important; }</style>"
    )
    seen = []
    for style in ("", hostile):
        place.site.pages["/"] = whole.replace("{style}", style)
        with browser.visitor() as visitor:
            tab = visitor.open()
            visit(place, tab)
            until(tab, node("[part=launcher]"))
            box = "(({ x, y, width, height }) => [x, y, width, height].map(Math.round))"
            closed = tab.js(f"{box}({node('[part=launcher]')}.getBoundingClientRect())")
            open_widget(tab)
            parts = {
                part: tab.js(f"{box}({node(part)}.getBoundingClientRect())")
                for part in ("[part=panel]", "header", "[part=input]", "[part=person]")
            }
            look = (
                f"(({{ color, fontSize, letterSpacing, textTransform, visibility, opacity }}) =>"
                f" [color, fontSize, letterSpacing, textTransform, visibility, opacity])"
                f"(getComputedStyle({node('[data-sender=greeting] .text')}))"
            )
            seen.append((closed, parts, tab.js(look)))
    assert seen[0] == seen[1]


@row("F1.4", "on paper there is no button", "chromium")
def printed(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        until(tab, node("[part=launcher]"))
        rules = (
            "[...document.querySelector('deskbell-chat').shadowRoot.adoptedStyleSheets[0].cssRules]"
            ".filter((one) => one.media?.mediaText === 'print').map((one) => one.cssRules[0].cssText).join()"
        )
        assert "display: none !important" in tab.js(rules)
