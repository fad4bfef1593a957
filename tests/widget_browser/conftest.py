"""The browsers, and houses to visit in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.widget_browser.house import Premises, premises
from tests.widget_browser.tabs import CHROMIUM, Chromium, Driver, chromium, firefox


@dataclass
class House(Premises):
    """A house with Chromium; ``visit`` opens the owner's page under the strict policy."""

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
def chrome() -> Iterator[Chromium]:
    with chromium() as opened:
        if opened is None:
            pytest.skip(f"There is no {CHROMIUM}; install Chromium to run the widget in a browser.")
        yield opened


@pytest.fixture(scope="session")
def fox() -> Iterator[Driver]:
    with firefox() as opened:
        if opened is None:
            pytest.skip("There is no Firefox; install firefox-esr to run the widget in it.")
        yield opened


@pytest.fixture
def house(chrome: Chromium, tmp_path: Path) -> Iterator[House]:
    with premises(tmp_path) as opened:
        made = House(opened.relay, opened.desk, opened.site, chrome.browser)
        yield made
        for context in made.contexts:
            context.close()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Premises]:
    with premises(tmp_path) as opened:
        yield opened
