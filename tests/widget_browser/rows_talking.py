"""What is said and asked: languages, contact details, erasing, the survey."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace

from desktop.relay.copies import AT_ONCE, parcel_of
from tests.widget_browser.house import SETTINGS, Premises
from tests.widget_browser.row import clean, open_widget, row, visit, write
from tests.widget_browser.site import tag
from tests.widget_browser.small_desk import Inner, inner, reply
from tests.widget_browser.tabs import (
    Driver,
    Way,
    node,
    texts,
    until,
    until_count,
    until_text,
)


@row("F1.7", "the first contact is told in each of the eight languages")
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


@row("F1.9", "contact details are asked for at the hand-off and can be declined", "firefox")
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


@row("F1.10", "erasing gives a dated receipt and leaves nothing in the browser", "firefox")
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


@row("F1.10", "saving offers what the desk keeps, in whichever pieces it comes", "firefox")
def saved(place: Premises, browser: Driver) -> None:
    texts = [secrets.token_hex(5000) for _ in range(12)]
    said = [{"at": "2026-11-22T09:00:00+00:00", "sender": "visitor", "text": one} for one in texts]
    lines = [{**one, "edited": False, "rating": None, "entries": []} for one in said]
    parcel = parcel_of("Casa do Rio", {"conversations": [{"messages": lines}]})
    assert parcel.pieces > AT_ONCE

    def pieces(heard: Inner) -> list[Inner]:
        first = heard["part"] if heard["type"] == "save" else parcel.pieces
        last = min(first + AT_ONCE, parcel.pieces)
        return [inner("save", **parcel.piece(part)) for part in range(first, last)]

    place.desk.answer = pieces
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        tab.js(
            "URL.createObjectURL = (blob) => {"
            " blob.text().then((text) => (window.savedText = text)); return 'blob:x'; }"
        )
        tab.click("[part=save]")
        until_text(tab, "[part=ask]", "has sent what it keeps")
        tab.click("[part=save-json]")
        until(tab, "window.savedText?.startsWith('{')")
        told = json.loads(str(tab.js("window.savedText")))
        assert told["conversations"][0]["messages"] == lines
        tab.click("[part=save-txt]")
        until(tab, "!window.savedText.startsWith('{')")
        assert str(tab.js("window.savedText")).count("\n  ") == len(texts)


@row("F1.11", "at the end the visitor is asked how it was, once, and may skip it", "chromium")
def survey(place: Premises, browser: Driver) -> None:
    with browser.visitor(Way(locale="de-DE")) as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "Danke")
        conversation, _ = place.desk.hear()
        tab.click("[part=end]")
        until_text(tab, "[data-notice=survey] legend", "Konnten wir Ihnen helfen?")
        place.desk.post(conversation, inner("survey"))
        tab.press("Space")
        tab.click("[data-field=survey]")
        tab.type("Mehr Kaffee")
        until_count(tab, "[data-notice=survey]", 1)
        tab.click("[data-survey=send]")
        told = place.desk.hear("survey")[1]
        assert (told["value"], told["text"]) == (1, "Mehr Kaffee")
        until_text(tab, "[data-notice=survey]", "Danke")
        tab.click("[part=end]")
        until(tab, f"!{node('[part=panel]')}.checkVisibility()")
        until_count(tab, "form[data-notice=survey]", 0)
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "Bye")
        conversation, _ = place.desk.hear()
        place.desk.post(conversation, inner("survey"))
        until_count(tab, "form[data-notice=survey]", 1)
        tab.click("[data-survey=skip]")
        until_count(tab, "form[data-notice=survey]", 0)
        assert place.desk.heard.empty()


@row(
    "F1.1",
    "colour, side and icon are as in the tag before the click, and as signed after it",
    "firefox",
)
def dressed(place: Premises, browser: Driver) -> None:
    place.desk.dress(
        replace(SETTINGS, accent="#7A1FA2", side="end", icon="key", greeting={"en": "Good day."})
    )
    contrast = (
        "(() => { const part = (one) => { const c = one / 255;"
        " return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };"
        " const light = (colour) => { const [r, g, b] = colour.match(/\\d+/g).map(Number).map(part);"
        " return 0.2126 * r + 0.7152 * g + 0.0722 * b; };"
        f" const style = getComputedStyle({node('[part=launcher]')});"
        " const [a, b] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);"
        " return (a + 0.05) / (b + 0.05); })()"
    )
    icon = f"{node('[part=launcher] path')}.getAttribute('d')"
    box = f"{node('[part=launcher]')}.getBoundingClientRect()"
    for accent in ("#F2B705", "#00CC00", "#888888", "#757575", "#123456"):
        place.site.tag = tag(
            place.relay.http_url,
            place.desk.site,
            f'data-accent="{accent}" data-side="start" data-icon="bell"',
        )
        with browser.visitor() as visitor:
            tab = visitor.open()
            visit(place, tab)
            until(tab, node("[part=launcher]"))
            assert tab.js(contrast) >= 4.5, accent
            assert tab.js(f"{box}.left") == 20
            bell = tab.js(icon)
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        assert texts(tab, "[data-sender=greeting] .text") == ["Good day."]
        tab.click("[part=close]")
        until(tab, f"{node('[part=launcher]')}.checkVisibility()")
        right = tab.js(f"document.documentElement.clientWidth - {box}.right")
        assert abs(right - 20) < 1, right
        assert tab.js(icon) != bell
        colour = tab.js(f"getComputedStyle({node('[part=launcher]')}).backgroundColor")
        assert colour == "rgb(122, 31, 162)"
        assert tab.js(contrast) >= 4.5
        clean(tab)


@row(
    "F1.7",
    "words of the AI and of a person never look alike, nor like the visitor's own",
    "firefox",
)
def ai_and_person(place: Premises, browser: Driver) -> None:
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        write(tab, "hello")
        conversation, heard = place.desk.hear()
        # A person called AI is still a person, and an AI that gives itself a name is none.
        place.desk.post(
            conversation,
            reply("One.", answers=heard["id"], name="Marta"),
            reply("Two.", "operator", name="AI"),
            reply("Three.", "notice", notice="handed_over", name="Marta"),
        )
        until_count(tab, "[data-sender=notice]", 1)
        assert texts(tab, "[data-sender=assistant] .meta b") == ["AI"]
        assert texts(tab, "[data-sender=operator] .meta b + span") == ["a person"]
        until(tab, f"!{node('[data-sender=assistant] .meta')}.textContent.includes('Marta')")
        look = "((one) => getComputedStyle(one).backgroundColor)"
        colours = [
            tab.js(f"{look}({node(f'[data-sender={sender}]')})")
            for sender in ("visitor", "assistant", "operator", "notice")
        ]
        assert len(set(colours)) == 4, colours
        tab.click("[part=details]")
        for words in (
            "The AI runs on that computer and nowhere else",
            "nothing is used for training",
        ):
            until_text(tab, "[part=details-text]", words)


@row("F1.8", "the three facts of presence and the hours are true at all times", "firefox")
def presence(place: Premises, browser: Driver) -> None:
    always = "The desk is open."
    with browser.visitor() as visitor:
        tab = visitor.open()
        visit(place, tab)
        open_widget(tab)
        assert tab.js(f"{node('[part=person]')}.checkVisibility()")
        told = f"{node('[part=hours]')}.textContent"
        until(tab, f"{told} === 'Answers at once, day and night. {always}'")
        write(tab, "anyone there?")
        place.desk.hear()
        place.desk.present(person=True, assistant=False)
        until(tab, f"{told} === '{always} Someone is at the desk now.'")
        place.desk.present(person=True, assistant=True)
        until(
            tab,
            f"{told} === 'Answers at once, day and night. {always} Someone is at the desk now.'",
        )
        place.desk.leave()
        until(tab, f'{told}.startsWith("Casa do Rio\'s computer is not connected.")')
        place.desk.dress(replace(SETTINGS, hours=(), closed=()))
        place.desk.connect()
        # Who connects next is told the new hours.
        tab.reload()
        until(tab, f"{told} === 'Answers at once, day and night.'")


@row("F1.12", "the owner's greeting comes in the visitor's language, else in English", "chromium")
def greetings(place: Premises, browser: Driver) -> None:
    own = {"en": "Hello.", "de": "Grüß Gott.", "pt-BR": "Olá.", "ja": "こんにちは。"}
    place.desk.dress(replace(SETTINGS, greeting=own, languages=("de", "en", "pt-BR", "ja")))
    wanted = {"de-AT": own["de"], "pt-PT": own["pt-BR"], "ja-JP": own["ja"], "ko-KR": own["en"]}
    for locale, greeting in wanted.items():
        with browser.visitor(Way(locale=locale)) as visitor:
            tab = visitor.open()
            visit(place, tab)
            open_widget(tab)
            assert texts(tab, "[data-sender=greeting] .text") == [greeting], locale


_CHANGED = """
const Socket = WebSocket;
window.WebSocket = class extends Socket {
  set onmessage(run) {
    super.onmessage = (event) => {
      const bytes = new Uint8Array(event.data);
      if (bytes[1] === 2) {
        const told = JSON.parse(new TextDecoder().decode(bytes.slice(32)));
        const raw = atob(told.settings.replaceAll('-', '+').replaceAll('_', '/'));
        const other = raw.replace('Casa do Rio', 'Casa de Rio');
        if (other === raw) throw new Error('nothing changed');
        told.settings = btoa(WAY === 'changed' ? other : raw.slice(0, -64) + '\\u0001'.repeat(64));
        told.settings = told.settings.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
        const body = new TextEncoder().encode(JSON.stringify(told));
        const whole = new Uint8Array(32 + body.length);
        whole.set(bytes.slice(0, 32));
        whole.set(body, 32);
        return run({ data: whole.buffer });
      }
      run(event);
    };
  }
};
"""
"""A relay that changes the desk's settings on their way, or leaves their signature out."""


@row("F1.3", "settings that the desk did not sign are refused, and nothing is sent", "firefox")
def unsigned_settings(place: Premises, browser: Driver) -> None:
    for way in ("changed", "unsigned"):
        script = f"{{ const WAY = '{way}'; {_CHANGED} }}"
        with browser.visitor(Way(before=(script,))) as visitor:
            tab = visitor.open()
            visit(place, tab)
            until(tab, node("[part=launcher]"))
            tab.click("[part=launcher]")
            until_text(tab, "[part=status]", "not 127.0.0.1's own")
            assert tab.js(f"{node('[part=input]')}.checkVisibility()") is False
            assert tab.js(f"{node('h2')}.textContent") == "127.0.0.1"
            assert texts(tab, "[data-sender=greeting] .text") == []
    assert place.desk.heard.empty()
