"""The widget on pages of all kinds: integrity, policies, frames, storage, phones."""

from __future__ import annotations

from tests.widget_browser.house import Premises
from tests.widget_browser.row import clean, finished, open_widget, row, visit, write
from tests.widget_browser.site import OwnSite, tag, widget_files
from tests.widget_browser.small_desk import reply
from tests.widget_browser.tabs import (
    Driver,
    Way,
    node,
    texts,
    until,
    until_text,
)


@row("F1.1", "a changed launcher is refused by the browser", "firefox")
def changed_launcher(place: Premises, browser: Driver) -> None:
    place.site.files = widget_files("widget.js")
    place.site.tag = tag(place.site.origin, place.desk.site)
    place.site.headers.clear()
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert "/w/0.1.0/widget.js" in place.site.asked
        assert tab.js("document.querySelector('deskbell-chat')") is None


@row("F1.1", "a changed file behind the launcher is refused, and said", "firefox")
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


@row(
    "F1.2",
    "nothing but the launcher is asked for, and nothing kept, before the first click",
    "firefox",
)
def before_the_click(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        until(tab, node("[part=launcher]"))
        # What it would ask for late: everything the page's idle time brings.
        tab.js("new Promise((done) => setTimeout(done, 500))")
        asked = [one for one in tab.asked if not one.startswith(place.site.origin)]
        assert asked == [f"{place.relay.http_url}/w/0.1.0/widget.js"], asked
        kept = tab.js(
            "(async () => [sessionStorage.length, localStorage.length, document.cookie,"
            " (await indexedDB.databases()).length])()"
        )
        assert kept == [0, 0, "", 0]
        open_widget(tab)
        kept = tab.js("[sessionStorage.length, localStorage.length, document.cookie]")
        assert kept == [1, 0, ""]


@row(
    "F1.4",
    "a sealed question is answered under a strict policy, and nothing is reported",
    "firefox",
)
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


@row("F1.4", "on plain http it says so and sends nothing", "firefox")
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


@row("F1.4", "a page that swaps its body keeps the widget and the conversation", "firefox")
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


@row("F1.4", "in a frame of another site it works as well", "firefox")
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


@row("F1.4", "from right to left in Arabic, at the mirrored side and with its own words", "firefox")
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


@row("F1.4", "on a phone with the keyboard open the panel fits what is left", "chromium")
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


@row("F1.2", "in a private window it works, and keeps nothing longer than the tab", "firefox")
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


@row("F1.2", "where storage is forbidden the page's memory has to do", "firefox", "chromium")
def storage_blocked(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(storage_blocked=True)) as visitor:
        tab = visitor.open()
        visit(place, tab)
        assert (
            tab.js(
                "(() => { try { return sessionStorage.length } catch { return 'forbidden' } })()"
            )
            == "forbidden"
        )
        open_widget(tab)
        write(tab, "nothing is kept")
        conversation, _ = place.desk.hear()
        place.desk.post(conversation, reply("and it works"))
        until_text(tab, "[data-sender=assistant] .text", "and it works")
        clean(tab)


@row(
    "F1.2", "what is ticked to be kept outlives the tab, and is gone once it is unticked", "firefox"
)
def kept_on_this_device(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        first = visitor.open()
        visit(place, first)
        open_widget(first)
        write(first, "remember me")
        place.desk.hear()
        until(first, f"{node('[data-sender=visitor]')}.dataset.state === 'delivered'")
        assert first.js("localStorage.length") == 0
        first.click("[part=details]")
        first.click("[part=keep]")
        assert place.desk.hear("consent")[1]["keep"] is True
        until(first, "localStorage.length === 1")
        first.goto("about:blank")
        second = visitor.open()
        visit(place, second)
        until(second, node("[part=launcher]"))
        # What was kept connects nothing before the click.
        assert second.js(f"{node('[part=panel]')} === null")
        open_widget(second)
        until_text(second, "[data-sender=visitor] .text", "remember me")
        finished(second)
        second.click("[part=details]")
        second.click("[part=keep]")
        assert place.desk.hear("consent")[1]["keep"] is False
        until(second, "localStorage.length === 0")
        assert second.js("document.cookie") == ""
