"""What is said and asked: languages, contact details, erasing, the survey."""

from __future__ import annotations

from tests.widget_browser.house import Premises
from tests.widget_browser.row import open_widget, row, visit, write
from tests.widget_browser.small_desk import inner, reply
from tests.widget_browser.tabs import (
    Driver,
    Way,
    node,
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


@row("F1.9", "contact details are asked for at the hand-off and can be declined")
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


@row("F1.10", "erasing gives a dated receipt and leaves nothing in the browser")
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
