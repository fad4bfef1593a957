"""A real Chromium, a real relay, a small desk, and the owner's page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from desktop.relay.settings import WidgetSettings
from tests.processes import RelayProcess, start_relay
from tests.widget_browser.site import OwnSite, strict_policy, tag
from tests.widget_browser.small_desk import SmallDesk

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CHROMIUM = Path("/usr/bin/chromium")


@dataclass
class House:
    """Everything a visit needs; ``visit`` opens the owner's page under the strict policy."""

    relay: RelayProcess
    desk: SmallDesk
    site: OwnSite
    browser: Browser
    contexts: list[BrowserContext] = field(default_factory=list)

    def visitor(
        self, locale: str = "en-GB", width: int = 1000, height: int = 720
    ) -> BrowserContext:
        """Return a browser profile that nobody has used."""
        context = self.browser.new_context(
            locale=locale, viewport={"width": width, "height": height}
        )
        context.set_default_timeout(15_000)
        self.contexts.append(context)
        return context

    def visit(self, context: BrowserContext | None = None) -> Page:
        """Open the owner's page."""
        page = (context or self.visitor()).new_page()
        page.add_init_script(
            "window.violations = [];"
            "addEventListener('securitypolicyviolation', (event) =>"
            " violations.push(`${event.violatedDirective} ${event.blockedURI}`));"
        )
        page.goto(f"{self.site.origin}/")
        return page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        pytest.skip(f"There is no {CHROMIUM}; install Chromium to run the widget in a browser.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def house(browser: Browser, tmp_path: Path) -> Iterator[House]:
    relay = start_relay(tmp_path / "relay", presence_debounce=0.2)
    site = OwnSite()
    settings = WidgetSettings(
        name="Casa do Rio",
        accent="#0F766E",
        greeting={"en": "Hello! Ask me about check-in.", "ar": "مرحبًا! اسألني."},
        languages=("en", "ar"),
        hours=tuple((day, "00:00", "24:00") for day in range(7)),
        zone="Europe/Lisbon",
    )
    desk = SmallDesk(relay.url, settings, [site.origin])
    desk.connect()
    site.tag = tag(relay.http_url, desk.site)
    site.headers["Content-Security-Policy"] = strict_policy(relay.http_url)
    made = House(relay, desk, site, browser)
    yield made
    for context in made.contexts:
        context.close()
    desk.close()
    relay.stop()
    site.close()
