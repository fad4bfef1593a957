"""A visitor in a real browser: Chromium on the demo site, driven as a person would use it."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from desktop.app.demo.script import Play, expect
from desktop.app.demo.stage import DemoError

if TYPE_CHECKING:
    from playwright.async_api import Page

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
FLAGS = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
LAUNCHER = "[part=launcher]"
INPUT = "[part=input]"
ASSISTANT = "[data-sender=assistant]"
OPERATOR = "[data-sender=operator]"
NOTICE = "[data-sender=notice]"
MILLISECONDS = 30_000


def find_browser() -> str:
    """Return the path of an installed Chromium.

    Raises:
        DemoError: If there is none.
    """
    for name in BROWSERS:
        found = shutil.which(name)
        if found:
            return found
    raise DemoError(
        "No Chromium is installed. On Debian: apt-get install chromium; then start the demo again."
    )


@asynccontextmanager
async def real_browser(address: str) -> AsyncIterator[Page]:
    """Open a page in a fresh, headless browser for as long as the block lasts.

    Raises:
        DemoError: If no browser can be started.
    """
    try:
        from playwright.async_api import async_playwright
    except ImportError as error:
        raise DemoError(
            "The package that drives the browser is missing. Start the demo with "
            "python3 installers/run.py demo, which installs it."
        ) from error
    profile = tempfile.mkdtemp(prefix="deskbell-browser-")
    # Chromium's sandbox does not work for root; everyone else keeps it.
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    try:
        async with async_playwright() as playwright:
            context = await playwright.chromium.launch_persistent_context(
                profile,
                executable_path=find_browser(),
                args=[*FLAGS, *(["--no-sandbox"] if root else [])],
                viewport={"width": 1180, "height": 820},
                locale="en-GB",
            )
            page = await context.new_page()
            page.set_default_timeout(MILLISECONDS)
            await page.goto(address)
            yield page
            await context.close()
    finally:
        shutil.rmtree(profile, ignore_errors=True)


async def seen_in_a_browser(play: Play) -> None:
    """(h) A real Chromium: an answer, a hand-off, a person, all read from the page."""
    async with real_browser(play.stage.page) as page:
        try:
            await _visit(play, page)
        except Exception:
            await page.screenshot(path=play.out / "widget-not-served.png")
            raise


async def _visit(play: Play, page: Page) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    await page.screenshot(path=play.out / "site.png")
    await page.click(LAUNCHER)
    question = "are dogs allowed?"
    play.transcript.said("Jo", "visitor", question, "Chromium")
    await page.fill(INPUT, question)
    await page.press(INPUT, "Enter")
    answer = page.locator(ASSISTANT).last
    await answer.wait_for()
    words = await answer.inner_text()
    known = [entry for entry, text in play.answers.items() if text in words]
    expect(known == ["pets"], f"the page shows: {words}")
    play.transcript.said("Jo", "assistant", play.answers["pets"], "pets, as on the page")

    question = "is a double free on friday?"
    play.transcript.said("Jo", "visitor", question, "Chromium")
    await page.fill(INPUT, question)
    await page.press(INPUT, "Enter")
    notice = page.locator(NOTICE, has_text="front desk").first
    await notice.wait_for()
    play.transcript.said("Jo", "notice", await notice.inner_text(), "as on the page")
    fact = await play.stage.desk.wait_for(
        lambda one: (
            one.get("event") == "row" and one["waiting"] and one["snippet"].startswith(question)
        ),
        "the browser's conversation in Needs you",
    )
    await asyncio.sleep(0.5)
    await page.screenshot(path=play.out / "widget-handed-over.png")
    conversation = fact["conversation"]
    reply = "Hi, this is the front desk. Friday is free. How many nights?"
    await play.intent("TakeOver", conversation_id=conversation)
    await play.intent("SendReply", conversation_id=conversation, text=reply)
    await page.locator(OPERATOR, has_text=reply).wait_for()
    play.transcript.said("Jo", "operator", reply, "as on the page")
    await asyncio.sleep(0.5)
    await page.screenshot(path=play.out / "widget-person.png")
    expect(not problems, f"the page reports an error: {problems}")
    play.transcript.fact("pictures of the page: site, widget-handed-over, widget-person")
