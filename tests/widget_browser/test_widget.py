"""The built widget in a real Chromium against a real relay, on a page with a strict policy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.widget_browser.conftest import House
from tests.widget_browser.site import tag
from tests.widget_browser.small_desk import inner, reply

pytestmark = pytest.mark.browser

HOSTILE = [
    "<img src=x onerror=\"document.title='taken'\">",
    "<script>document.title='taken'</script>",
    "<svg/onload=document.title='taken'>",
    "javascript:document.title='taken'",
    "[click](javascript:document.title='taken')",
    "</p></div><style>*{display:none}</style>",
    "{{constructor.constructor('document.title=`taken`')()}}",
    "&lt;b&gt;bold&lt;/b&gt; &#x3C;i>",
    "\u202eright to left\u202c and \u2066isolated",
    "null\u0000byte and \u001b[31mescape",
    "a" * 3000,
    "\\u003cscript\\u003e ${7*7} %0a<iframe srcdoc='<b>'>",
]


def open_widget(page: Page) -> None:
    page.locator("[part=launcher]").click()
    page.locator("[data-sender=greeting]").wait_for()


def write(page: Page, text: str) -> None:
    page.locator("[part=input]").fill(text)
    page.locator("[part=input]").press("Enter")


def texts(page: Page, sender: str) -> list[str]:
    return page.locator(f"[data-sender={sender}] .text").all_text_contents()


def test_nothing_but_the_launcher_is_asked_for_or_stored_before_the_first_click(
    house: House,
) -> None:
    context = house.visitor()
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.goto(f"{house.site.origin}/")
    page.locator("[part=launcher]").wait_for()
    page.wait_for_load_state("networkidle")
    others = [url for url in asked if not url.startswith(house.site.origin)]
    assert others == [f"{house.relay.http_url}/w/0.1.0/widget.js"]
    kept = page.evaluate("[sessionStorage.length, localStorage.length, document.cookie]")
    assert kept == [0, 0, ""]
    open_widget(page)
    assert any(url.endswith("/app.js") for url in asked)
    assert any(url == f"{house.relay.url}/v1/{house.desk.site}" for url in asked)


def test_a_sealed_question_is_answered_under_a_strict_policy_without_a_violation(
    house: House,
) -> None:
    house.desk.answer = lambda heard: [
        reply("We keep your luggage.", entry="Luggage", answers=heard["id"])
    ]
    page = house.visit()
    errors: list[str] = []
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    open_widget(page)
    write(page, "can we leave suitcases at 11?")
    conversation, heard = house.desk.hear()
    assert heard["text"] == "can we leave suitcases at 11?"
    assert (heard["lang"], heard["page"]) == ("en-GB", f"{house.site.origin}/")
    expect(page.locator("[data-sender=assistant] .text")).to_have_text("We keep your luggage.")
    expect(page.locator("[data-sender=assistant] .meta")).to_contain_text("AI")
    expect(page.locator("[data-sender=assistant] .entry")).to_have_text("Luggage")
    expect(page.locator("[data-sender=visitor]")).to_have_attribute("data-state", "delivered")
    house.desk.read(conversation, heard["id"])
    expect(page.locator("[data-sender=visitor]")).to_have_attribute("data-state", "read")
    page.locator("[data-rate='1']").click()
    assert house.desk.hear("rating")[1]["value"] == 1
    assert page.evaluate("violations") == []
    assert errors == []
    globals_of_ours = "Object.keys(window).filter((one) => /desk|bell|widget/i.test(one))"
    assert page.evaluate(globals_of_ours) == []


def test_the_relay_keeps_nothing_that_can_be_read(house: House, tmp_path: Path) -> None:
    page = house.visit()
    open_widget(page)
    house.desk.leave()
    write(page, "marker-7Q4 my secret words")
    expect(page.locator("[part=status]")).to_contain_text("Waiting for Casa do Rio's computer")
    expect(page.locator("[data-sender=visitor]")).to_have_attribute("data-state", "waiting")
    house.relay.stop()
    files = [one.read_bytes() for one in (tmp_path / "relay").rglob("*") if one.is_file()]
    assert files
    assert not any(b"marker-7Q4" in one for one in files)


def test_hostile_replies_are_shown_as_the_text_they_are(house: House) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "hello")
    conversation, _ = house.desk.hear()
    house.desk.post(
        conversation,
        *(reply(one, "operator", name=HOSTILE[0]) for one in HOSTILE),
        *(reply("x", "assistant", entry=one, notice=one) for one in HOSTILE),
    )
    expect(page.locator("[data-sender=operator]")).to_have_count(len(HOSTILE))
    expect(page.locator("[data-sender=assistant]")).to_have_count(len(HOSTILE))
    assert texts(page, "operator") == HOSTILE
    assert page.title() == "Casa do Rio"
    shadow = "document.querySelector('deskbell-chat').shadowRoot"
    count = f"{shadow}.querySelectorAll('script, img, svg, iframe, style, a, object').length"
    assert page.evaluate(count) == 0
    assert page.evaluate("violations") == []


def test_a_reload_keeps_the_conversation_and_shows_nothing_twice(house: House) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "first")
    conversation, _ = house.desk.hear()
    house.desk.post(conversation, reply("reply one"))
    expect(page.locator("[data-sender=assistant]")).to_have_count(1)
    house.desk.leave()
    write(page, "while you were away")
    page.locator("[part=input]").fill("half a sent")
    page.reload()
    expect(page.locator("[data-sender=visitor]")).to_have_count(2)
    expect(page.locator("[part=input]")).to_have_value("half a sent")
    house.desk.connect()
    again, heard = house.desk.hear()
    assert (again, heard["text"]) == (conversation, "while you were away")
    house.desk.post(conversation, reply("reply two"))
    expect(page.locator("[data-sender=assistant]")).to_have_count(2)
    expect(page.locator("[data-sender=visitor]").nth(1)).to_have_attribute(
        "data-state", "delivered"
    )
    assert texts(page, "visitor") == ["first", "while you were away"]
    assert texts(page, "assistant") == ["reply one", "reply two"]
    assert house.desk.heard.empty()


def test_a_relay_that_dies_loses_nothing(house: House) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "before")
    conversation, _ = house.desk.hear()
    house.relay.kill()
    expect(page.locator("[part=status]")).to_contain_text("No connection")
    write(page, "during")
    house.desk.post(conversation, reply("written offline", "operator"))
    house.relay.restart()
    assert house.desk.hear()[1]["text"] == "during"
    expect(page.locator("[data-sender=operator] .text")).to_have_text("written offline")
    expect(page.locator("[data-sender=visitor]").nth(1)).to_have_attribute(
        "data-state", "delivered", timeout=30_000
    )


def test_a_changed_launcher_is_refused_by_the_browser(house: House) -> None:
    context = house.visitor()

    def change(route: Route) -> None:
        body = route.fetch().text().replace("Ask us", "Ask me")
        headers = {"Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript"}
        route.fulfill(body=body, headers=headers)

    context.route("**/widget.js", change)
    errors: list[str] = []
    context.on("console", lambda line: errors.append(line.text))
    page = house.visit(context)
    page.wait_for_load_state("networkidle")
    expect(page.locator("deskbell-chat")).to_have_count(0)
    assert any("integrity" in one for one in errors)


@pytest.mark.parametrize("name", ["app.js", "strings.en.json"])
def test_a_changed_file_behind_the_launcher_is_refused(house: House, name: str) -> None:
    context = house.visitor()

    def change(route: Route) -> None:
        headers = {"Access-Control-Allow-Origin": "*"}
        route.fulfill(body=route.fetch().text() + " ", headers=headers)

    context.route(f"**/{name}", change)
    page = house.visit(context)
    page.locator("[part=launcher]").click()
    expect(page.locator("[part=launcher]")).to_have_text("The chat could not be loaded.")
    expect(page.locator("[part=panel]")).to_have_count(0)
    assert page.evaluate("sessionStorage.length") == 0


def test_keys_of_another_desk_are_refused_with_a_sentence(house: House) -> None:
    page = house.visit()
    page.evaluate(
        """() => {
          const Real = WebSocket;
          window.WebSocket = class extends Real {
            set onmessage(run) {
              super.onmessage = (event) => {
                const bytes = new Uint8Array(event.data);
                if (bytes[1] === 11) bytes[bytes.length - 5] ^= 1;
                run(event);
              };
            }
          };
        }"""
    )
    page.locator("[part=launcher]").click()
    expect(page.locator("[part=status]")).to_contain_text("are not 127.0.0.1's own")
    expect(page.locator("[part=input]")).to_be_hidden()


def test_an_unknown_site_says_so(house: House) -> None:
    house.site.tag = tag(house.relay.http_url, "A" * 43)
    page = house.visit()
    page.locator("[part=launcher]").click()
    expect(page.locator("[part=status]")).to_contain_text("not set up here")


def test_without_web_crypto_nothing_is_sent(house: House) -> None:
    context = house.visitor()
    context.add_init_script(
        "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined })"
    )
    page = context.new_page()
    sockets: list[str] = []
    page.on("websocket", lambda socket: sockets.append(socket.url))
    page.goto(f"{house.site.origin}/")
    page.locator("[part=launcher]").click()
    expect(page.locator("[part=status]")).to_contain_text("not on a secure connection")
    expect(page.locator("[part=input]")).to_be_hidden()
    assert sockets == []


def test_a_hand_off_shows_who_answers_and_asks_once_for_contact_details(house: House) -> None:
    page = house.visit()
    open_widget(page)
    page.locator("[part=person]").click()
    conversation, _ = house.desk.hear("person")
    house.desk.post(
        conversation,
        reply("Someone will answer you here.", "notice", notice="handed_over"),
        inner("contact"),
    )
    page.locator("[data-contact=send]").click()
    expect(page.locator("[data-sender=card] .wrong")).to_contain_text("complete e-mail")
    page.locator("[data-field=email]").fill("ann@example.com")
    page.locator("[data-contact=send]").click()
    assert house.desk.hear("contact")[1]["email"] == "ann@example.com"
    expect(page.locator("[data-sender=card]")).to_have_count(0)
    house.desk.post(conversation, inner("contact"), reply("Hi, this is Marta.", "operator"))
    expect(page.locator("[data-sender=operator] .meta")).to_contain_text("Front desk")
    expect(page.locator("[data-sender=operator] .meta")).to_contain_text("a person")
    expect(page.locator("[data-sender=card]")).to_have_count(0)
    house.desk.ephemeral(conversation, inner("typing", sender="operator"))
    expect(page.locator("[part=typing]")).to_contain_text("is writing")


def test_presence_is_true_at_all_times(house: House) -> None:
    page = house.visit()
    open_widget(page)
    hours = page.locator("[part=hours]")
    expect(hours).to_have_text("Answers at once, day and night. The desk is open.")
    write(page, "anyone there?")
    conversation, _ = house.desk.hear()
    house.desk.post(conversation, reply("Yes."))
    expect(page.locator("[data-sender=assistant]")).to_have_count(1)
    house.desk.present(person=True, assistant=False)
    expect(hours).to_have_text("The desk is open. Someone is at the desk now.")
    house.desk.leave()
    expect(hours).to_contain_text("Casa do Rio's computer is not connected.")
    expect(page.locator("[part=status]")).to_contain_text("not connected right now")


def test_a_correction_is_marked_as_edited(house: House) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "when is breakfast?")
    conversation, _ = house.desk.hear()
    first = reply("From 6:00.")
    house.desk.post(conversation, first)
    expect(page.locator("[data-sender=assistant] .text")).to_have_text("From 6:00.")
    house.desk.post(conversation, inner("edited", ref=first["id"], text="From 7:00."))
    expect(page.locator("[data-sender=assistant] .text")).to_have_text("From 7:00.")
    expect(page.locator("[data-sender=assistant] .edited")).to_have_text("edited")


def test_erasing_waits_for_the_desk_and_leaves_nothing_in_the_browser(house: House) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "forget me")
    conversation, _ = house.desk.hear()
    page.locator("[part=erase]").click()
    expect(page.locator("[part=keep-it]")).to_be_focused()
    page.locator("[part=erase-it]").click()
    _, wish = house.desk.hear("erase")
    assert page.evaluate("sessionStorage.length") == 1
    house.desk.post(conversation, inner("erase", ref=wish["id"]))
    expect(page.locator("[part=status]")).to_contain_text("Erased on")
    expect(page.locator("[data-sender]")).to_have_count(0)
    assert page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
    page.locator("[part=action]").click()
    page.locator("[part=input]").wait_for()
    write(page, "a new start")
    assert house.desk.hear()[0] != conversation


def test_only_consent_keeps_the_conversation_on_the_device(house: House) -> None:
    context = house.visitor()
    page = house.visit(context)
    open_widget(page)
    write(page, "remember me")
    house.desk.hear()
    page.locator("[part=details]").click()
    page.locator("[part=keep]").check()
    assert house.desk.hear("consent")[1]["keep"] is True
    page.close()
    second = house.visit(context)
    second.locator("[part=launcher]").wait_for()
    expect(second.locator("[part=panel]")).to_have_count(0)
    second.locator("[part=launcher]").click()
    expect(second.locator("[data-sender=visitor] .text")).to_have_text("remember me")
    second.locator("[part=details]").click()
    second.locator("[part=keep]").uncheck()
    assert house.desk.hear("consent")[1]["keep"] is False
    assert second.evaluate("localStorage.length") == 0


def test_one_tab_has_the_conversation_and_another_may_take_it(house: House) -> None:
    context = house.visitor()
    page = house.visit(context)
    open_widget(page)
    write(page, "from the first tab")
    house.desk.hear()
    kept = page.evaluate("Object.entries(sessionStorage)")
    second = context.new_page()
    second.add_init_script(
        f"for (const [key, value] of {json.dumps(kept)}) sessionStorage.setItem(key, value)"
    )
    second.goto(f"{house.site.origin}/")
    expect(second.locator("[part=status]")).to_contain_text("open in another tab")
    second.locator("[part=action]").click()
    expect(page.locator("[part=status]")).to_contain_text("open in another tab")
    write(second, "from the second tab")
    assert house.desk.hear()[1]["text"] == "from the second tab"


def test_keyboard_alone_is_enough_and_the_focus_comes_back(house: House) -> None:
    page = house.visit()
    launcher = page.locator("[part=launcher]")
    launcher.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[part=input]")).to_be_focused()
    page.keyboard.type("only keys")
    page.keyboard.press("Enter")
    assert house.desk.hear()[1]["text"] == "only keys"
    page.keyboard.press("Escape")
    expect(page.locator("[part=panel]")).to_be_hidden()
    expect(launcher).to_be_focused()
    log = page.locator("[part=log]")
    expect(log).to_have_attribute("role", "log")
    expect(log).to_have_attribute("aria-live", "polite")


def test_a_reply_to_a_closed_panel_is_counted_and_receipted_as_read_when_opened(
    house: House,
) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "hello")
    conversation, _ = house.desk.hear()
    page.locator("[part=close]").click()
    message = reply("Anyone there?", "operator")
    house.desk.post(conversation, message)
    expect(page.locator("[part=launcher]")).to_have_text("Ask us (1)")
    house.desk.receipt_of(message["id"], "delivered")
    page.locator("[part=launcher]").click()
    expect(page.locator("[data-sender=operator]")).to_be_visible()
    house.desk.receipt_of(message["id"], "read")


def test_too_long_a_text_is_counted_and_not_sent(house: House) -> None:
    page = house.visit()
    open_widget(page)
    counter = page.locator("[part=counter]")
    page.locator("[part=input]").fill("a" * 3900)
    expect(counter).to_have_text("100 characters left")
    page.locator("[part=input]").fill("a" * 4001)
    expect(counter).to_contain_text("too long")
    page.locator("[part=input]").press("Enter")
    expect(page.locator("[data-sender=visitor]")).to_have_count(0)
    # 4,000 characters, but each of four bytes: over 15,000 bytes.
    page.locator("[part=input]").fill("🥐" * 4000)
    expect(counter).to_contain_text("too long")
    page.locator("[part=input]").fill("🥐" * 3700)
    page.locator("[part=input]").press("Enter")
    assert house.desk.hear()[1]["text"] == "🥐" * 3700


def test_arabic_is_shown_from_right_to_left(house: House) -> None:
    page = house.visit(house.visitor(locale="ar"))
    open_widget(page)
    expect(page.locator(".inside")).to_have_attribute("dir", "rtl")
    expect(page.locator("[data-sender=greeting] .text")).to_have_text("مرحبًا! اسألني.")


def test_on_a_phone_the_panel_is_the_whole_screen_and_targets_are_large(house: House) -> None:
    page = house.visit(house.visitor(width=390, height=780))
    open_widget(page)
    write(page, "hello")
    conversation, heard = house.desk.hear()
    house.desk.post(conversation, reply("Yes.", answers=heard["id"]), inner("contact"))
    page.locator("[data-sender=card]").wait_for()
    page.locator("[part=panel]").evaluate(
        "(panel) => Promise.all(panel.getAnimations().map((one) => one.finished))"
    )
    box = page.locator("[part=panel]").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 390, "height": 780}
    for button in page.locator("[part=panel] button:visible").all():
        size = button.bounding_box()
        assert size is not None
        assert size["width"] >= 44, button.text_content()
        assert size["height"] >= 44, button.text_content()


def test_a_page_swap_keeps_the_widget(house: House) -> None:
    page = house.visit()
    open_widget(page)
    write(page, "still here")
    house.desk.hear()
    page.evaluate("() => document.body.replaceWith(document.createElement('body'))")
    expect(page.locator("deskbell-chat")).to_have_count(1)
    expect(page.locator("[data-sender=visitor] .text")).to_have_text("still here")
    write(page, "and still writing")
    assert house.desk.hear()[1]["text"] == "and still writing"
