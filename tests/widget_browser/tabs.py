"""One way to drive both browsers: Chromium by Playwright, Firefox ESR by WebDriver BiDi.

A ``Tab`` finds the widget's nodes by selector in its open shadow root. Waiting is asking again
until an expression holds; nothing here knows what the widget should do.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import Browser, BrowserContext, Frame, Page, Playwright, sync_playwright

from tests.widget_browser.bidi import KEYS, Firefox, find_firefox, pressed

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP *.example 127.0.0.1",
]
WAIT_SECONDS = 20.0
_AGAIN_SECONDS = 0.05
SHADOW = "document.querySelector('deskbell-chat').shadowRoot"
_WATCH = (
    "window.violations = [];"
    "addEventListener('securitypolicyviolation', (event) =>"
    " violations.push(`${event.violatedDirective} ${event.blockedURI}`));"
)


@dataclass(frozen=True)
class Way:
    """How a visitor looks at a page. ``zoom`` is what the browser's own zoom does to it."""

    locale: str = "en-GB"
    width: int = 1000
    height: int = 720
    zoom: int = 1
    dark: bool = False
    reduced_motion: bool = False
    forced_colors: bool = False
    private: bool = False
    storage_blocked: bool = False
    before: Sequence[str] = field(default_factory=tuple)
    """Scripts that run before anything of the page."""


class Tab(Protocol):
    """One tab, or a frame in one."""

    asked: list[str]
    """Addresses that the page has asked for."""

    def goto(self, url: str) -> None: ...
    def reload(self) -> None: ...
    def js(self, expression: str) -> Any: ...
    def click(self, selector: str) -> None: ...
    def press(self, key: str) -> None: ...
    def type(self, text: str) -> None: ...
    def picture(self, path: Path) -> None: ...
    def frame(self) -> Tab: ...
    def complaints(self) -> list[str]: ...
    def spoken_roles(self, selector: str) -> set[str]: ...


def node(selector: str) -> str:
    """Return the expression for a node of the widget."""
    return f"{SHADOW}.querySelector({json.dumps(selector)})"


def nodes(selector: str) -> str:
    """Return the expression for all of them, as an array."""
    return f"[...{SHADOW}.querySelectorAll({json.dumps(selector)})]"


def until(tab: Tab, expression: str, seconds: float = WAIT_SECONDS) -> Any:
    """Return the first value of an expression that is true of a page.

    Raises:
        AssertionError: If there is none in time; the text is the last value or mistake.
    """
    ends = time.monotonic() + seconds
    last: object = None
    while time.monotonic() < ends:
        try:
            last = tab.js(expression)
        except Exception as error:
            # In the middle of a reload there may be no page, or no widget yet.
            last = error
        else:
            # A node of the page arrives as an empty object.
            if last or last == {}:
                return last
        time.sleep(_AGAIN_SECONDS)
    raise AssertionError(f"never true: {expression} (at last {last!r})")


def until_text(tab: Tab, selector: str, words: str, seconds: float = WAIT_SECONDS) -> None:
    """Wait until a node of the widget has these words in it."""
    until(tab, f"{node(selector)}?.textContent.includes({json.dumps(words)})", seconds)


def until_count(tab: Tab, selector: str, count: int, seconds: float = WAIT_SECONDS) -> None:
    """Wait until there are so many nodes."""
    until(tab, f"{nodes(selector)}.length === {count}", seconds)


def texts(tab: Tab, selector: str) -> list[str]:
    """Return the text of each node."""
    found = tab.js(f"{nodes(selector)}.map((one) => one.textContent)")
    assert isinstance(found, list)
    return found


class ChromiumTab:
    """A Playwright page, or a frame of one."""

    def __init__(self, page: Page, frame: Frame | None = None) -> None:
        self._page = page
        self._frame = frame or page.main_frame
        self.asked: list[str] = []
        self._complaints: list[str] = []
        if frame is None:
            page.on("request", lambda request: self.asked.append(request.url))
            page.on("websocket", lambda socket: self.asked.append(socket.url))
            page.on("pageerror", lambda error: self._complaints.append(str(error)))
            page.on(
                "console",
                lambda line: self._complaints.append(line.text) if line.type == "error" else None,
            )

    def goto(self, url: str) -> None:
        self._page.goto(url)

    def reload(self) -> None:
        self._page.reload()

    def js(self, expression: str) -> Any:
        return self._frame.evaluate(f"async () => (await ({expression})) ?? null")

    def click(self, selector: str) -> None:
        self._frame.locator(f"deskbell-chat {selector}").first.click()

    def press(self, key: str) -> None:
        self._page.keyboard.press(key)

    def type(self, text: str) -> None:
        self._page.keyboard.type(text)

    def picture(self, path: Path) -> None:
        self._page.screenshot(path=path)

    def frame(self) -> ChromiumTab:
        found = next(one for one in self._page.frames if one.parent_frame is not None)
        return ChromiumTab(self._page, found)

    def complaints(self) -> list[str]:
        return list(self._complaints)

    def spoken_roles(self, selector: str) -> set[str]:
        """Return the roles that the accessibility tree gives to the nodes of a selector."""
        session = self._page.context.new_cdp_session(self._page)
        session.send("DOM.getDocument", {"depth": 0})
        answer = session.send("Runtime.evaluate", {"expression": f"({nodes(selector)})[0]"})
        asked = {"objectId": answer["result"]["objectId"], "fetchRelatives": False}
        found = session.send("Accessibility.getPartialAXTree", asked)["nodes"]
        session.detach()
        return {str(one["role"]["value"]) for one in found if not one.get("ignored")}

    @property
    def page(self) -> Page:
        """Playwright's own."""
        return self._page


class FirefoxTab:
    """A browsing context."""

    def __init__(self, firefox: Firefox, context: str) -> None:
        self._firefox = firefox
        self._context = context
        self._begins = len(firefox.events)

    @property
    def asked(self) -> list[str]:
        self._firefox.call("session.status")
        return [
            str(one["params"]["request"]["url"])
            for one in self._firefox.events[self._begins :]
            if one["method"] == "network.beforeRequestSent"
            and one["params"]["context"] == self._context
        ]

    def goto(self, url: str) -> None:
        self._firefox.call(
            "browsingContext.navigate", context=self._context, url=url, wait="complete"
        )

    def reload(self) -> None:
        self._firefox.call("browsingContext.reload", context=self._context, wait="complete")

    def js(self, expression: str) -> Any:
        return self._firefox.evaluate(self._context, expression)

    def click(self, selector: str) -> None:
        until(self, f"{node(selector)}?.checkVisibility()")
        self.js(f"{node(selector)}.scrollIntoView({{ block: 'nearest' }})")
        element = self._firefox.node(self._context, node(selector))
        origin = {"type": "element", "element": element}
        self._perform(
            "pointer",
            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        )

    def press(self, key: str) -> None:
        *held, last = key.split("+")
        codes = [KEYS.get(one, one) for one in held]
        self._perform(
            "key",
            *({"type": "keyDown", "value": one} for one in codes),
            *pressed(KEYS.get(last, last)),
            *({"type": "keyUp", "value": one} for one in codes),
        )

    def type(self, text: str) -> None:
        self._perform("key", *pressed(text))

    def _perform(self, kind: str, *actions: dict[str, Any]) -> None:
        source = {"type": kind, "id": kind, "actions": list(actions)}
        self._firefox.call("input.performActions", context=self._context, actions=[source])

    def picture(self, path: Path) -> None:
        self._firefox.picture(self._context, path)

    def frame(self) -> FirefoxTab:
        tree = self._firefox.call("browsingContext.getTree", root=self._context)
        return FirefoxTab(self._firefox, tree["contexts"][0]["children"][0]["context"])

    def complaints(self) -> list[str]:
        self._firefox.call("session.status")
        return [
            str(one["params"]["text"])
            for one in self._firefox.events[self._begins :]
            if one["method"] == "log.entryAdded"
            and one["params"]["level"] == "error"
            and one["params"]["source"].get("context") == self._context
        ]

    def spoken_roles(self, selector: str) -> set[str]:
        """Return the roles, of those asked for, that the accessibility engine gives to a node."""
        return {
            role
            for role in ("log", "dialog", "status", "button", "textbox")
            if self._firefox.has_role(self._context, node(selector), role)
        }


class Driver(Protocol):
    """A browser that can be looked through in many ways."""

    name: str
    version: str

    def visitor(self, way: Way = ...) -> contextlib.AbstractContextManager[Visitor]: ...


class Visitor(Protocol):
    """A profile that nobody has used; its tabs share what it keeps."""

    def open(self) -> Tab: ...


class Chromium:
    """Debian's Chromium."""

    name = "chromium"

    def __init__(self, playwright: Playwright) -> None:
        self._playwright = playwright
        self._browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        self.version = self._browser.version

    @property
    def browser(self) -> Browser:
        """Playwright's own."""
        return self._browser

    @contextlib.contextmanager
    def visitor(self, way: Way = Way()) -> Iterator[Visitor]:
        about: dict[str, Any] = {
            "locale": way.locale,
            "viewport": {"width": way.width // way.zoom, "height": way.height // way.zoom},
            "device_scale_factor": way.zoom,
            "color_scheme": "dark" if way.dark else "light",
            "reduced_motion": "reduce" if way.reduced_motion else "no-preference",
            "forced_colors": "active" if way.forced_colors else "none",
        }
        with contextlib.ExitStack() as held:
            if way.storage_blocked:
                folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="deskbell-")))
                (folder / "Default").mkdir()
                blocked = {"profile": {"default_content_setting_values": {"cookies": 2}}}
                (folder / "Default" / "Preferences").write_text(json.dumps(blocked))
                context = self._playwright.chromium.launch_persistent_context(
                    folder, executable_path=CHROMIUM, args=ARGUMENTS, **about
                )
            else:
                # Every context of Playwright's is off the record, as a private window is.
                context = self._browser.new_context(**about)
            held.callback(context.close)
            context.set_default_timeout(WAIT_SECONDS * 1000)
            for script in (_WATCH, *way.before):
                context.add_init_script(script)
            yield _ChromiumVisitor(context)

    def close(self) -> None:
        """End it."""
        self._browser.close()


@dataclass
class _ChromiumVisitor:
    context: BrowserContext

    def open(self) -> Tab:
        return ChromiumTab(self.context.new_page())


class FirefoxEsr:
    """Debian's Firefox ESR; a way that needs other preferences gets a process of its own."""

    name = "firefox"

    def __init__(self) -> None:
        self._firefox = Firefox()
        self.version = str(self._firefox.about["browserVersion"])

    @contextlib.contextmanager
    def visitor(self, way: Way = Way()) -> Iterator[Visitor]:
        prefs = _prefs(way)
        firefox = Firefox(prefs) if prefs else self._firefox
        try:
            profile = firefox.call("browser.createUserContext")["userContext"]
            firefox.call("emulation.setLocaleOverride", locale=way.locale, userContexts=[profile])
            for script in (_WATCH, *way.before):
                firefox.call(
                    "script.addPreloadScript",
                    functionDeclaration=f"() => {{ {script} }}",
                    userContexts=[profile],
                )
            visitor = _FirefoxVisitor(firefox, profile, way)
            yield visitor
            firefox.call("browser.removeUserContext", userContext=profile)
        finally:
            if firefox is not self._firefox:
                firefox.close()

    def close(self) -> None:
        """End it."""
        self._firefox.close()


@dataclass
class _FirefoxVisitor:
    firefox: Firefox
    profile: str
    way: Way

    def open(self) -> Tab:
        made = self.firefox.call("browsingContext.create", type="tab", userContext=self.profile)
        context = str(made["context"])
        width, height = self.way.width // self.way.zoom, self.way.height // self.way.zoom
        self.firefox.call(
            "browsingContext.setViewport",
            context=context,
            viewport={"width": width, "height": height},
            devicePixelRatio=float(self.way.zoom),
        )
        return FirefoxTab(self.firefox, context)


def _prefs(way: Way) -> dict[str, object]:
    prefs: dict[str, object] = {}
    if way.dark:
        prefs |= {"layout.css.prefers-color-scheme.content-override": 0}
    if way.reduced_motion:
        prefs |= {"ui.prefersReducedMotion": 1}
    if way.forced_colors:
        prefs |= {
            "browser.display.document_color_use": 2,
            "browser.display.use_system_colors": False,
        }
    if way.private:
        prefs |= {"browser.privatebrowsing.autostart": True}
    if way.storage_blocked:
        prefs |= {"network.cookie.cookieBehavior": 2}
    return prefs


@contextlib.contextmanager
def chromium() -> Iterator[Chromium | None]:
    """Open Chromium where it is installed. One at a time: Playwright allows no second."""
    if not os.access(CHROMIUM, os.X_OK):
        yield None
        return
    with sync_playwright() as playwright:
        opened = Chromium(playwright)
        yield opened
        opened.close()


@contextlib.contextmanager
def firefox() -> Iterator[FirefoxEsr | None]:
    """Open Firefox ESR where it is installed."""
    if find_firefox() is None:
        yield None
        return
    opened = FirefoxEsr()
    try:
        yield opened
    finally:
        opened.close()
